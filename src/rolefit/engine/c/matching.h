/* What the generated matchers stand on: the state of a match, and the few things of `re` that are no pattern. */
#ifndef ROLEFIT_MATCHING_H
#define ROLEFIT_MATCHING_H

#include "unicode.h"

/* A text up to `end`, of which a pattern may see what stands before its start but nothing behind the end;
   group[2n], group[2n + 1]: where group n begins and ends, -1 where it took no part. */
typedef struct {
    const u8 *text;
    Offset end;
    Offset group[6];
} Match;

#define MATCH_OF(t, e) ((Match){(t), (e), {-1, -1, -1, -1, -1, -1}})

typedef Offset (*MatchFunction)(Match *, Offset);
typedef int (*SearchFunction)(Match *, Offset, Offset *, Offset *);

typedef struct {
    const char *name;
    MatchFunction match, fullmatch;
    SearchFunction search;
} Matcher;

/* Entries of the generated word lists; a list ends with text NULL. */
typedef struct {
    const char *text;
    Offset size;
} Text;
typedef struct {
    const char *text;
    Offset size;
    int kind; /* of values.SECTIONS */
} Named;

static inline Offset accept(Match *m, Offset p) {
    (void)m;
    return p;
}
static inline Offset accept_end(Match *m, Offset p) { return p == m->end ? p : -1; }
static inline int word_at(const Match *m, Offset p) { return p < m->end && is_word(character_at(m->text, p)); }
static inline int word_before(const Match *m, Offset p) {
    return p > 0 && is_word(character_at(m->text, previous(m->text, p)));
}
/* The offset of n characters before p, or -1. */
static inline Offset back(const Match *m, Offset p, int n) {
    while (n--) {
        if (p <= 0) return -1;
        p = previous(m->text, p);
    }
    return p;
}
/* A reference back to a group: step over the same text. */
static inline int same_again(const Match *m, Offset *p, int group) {
    Offset from = m->group[2 * group], size = m->group[2 * group + 1] - from;
    if (from < 0 || m->end - *p < size || memcmp(m->text + *p, m->text + from, (size_t)size)) return 0;
    *p += size;
    return 1;
}

#endif
