/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
enum { MOST_QUOTES = 6, FEW_QUOTES = 3, LONGEST_QUOTE = 7, WIDEST_QUOTE = 5 };
static const double likely = 0.2, sure = 0.6;
static const int wanted_tags[] = {1, 2, 3, 8}; /* per role, a bit per tag */
