/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
static const double section_weights[] = {1.0, 0.5, 1.0, 0.5, 0.5, 1.0};
static const double prior_mix[] = {0.22, 0.22, 0.08, 0.48};
static const double prior_duties = 0.5;
enum { POST_FEATURES = 22 };
#define LEXICON_SCALE 0.5
