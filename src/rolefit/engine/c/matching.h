/* What the generated matchers stand on: the state of a match, and the few things of `re` that are no pattern. */
#ifndef ROLEFIT_MATCHING_H
#define ROLEFIT_MATCHING_H

#include "unicode.h"

/* A text up to `end`, of which a pattern may see what stands before its start but nothing behind the end;
   group[2n], group[2n + 1]: where group n begins and ends, -1 where it took no part. */
typedef struct {
    const u8 *text;
    Offset end;
    Offset group[8];
} Match;

#define MATCH_OF(t, e) ((Match){(t), (e), {-1, -1, -1, -1, -1, -1, -1, -1}})

typedef Offset (*MatchFunction)(Match *, Offset);
typedef int (*SearchFunction)(Match *, Offset, Offset *, Offset *);

/* A regular expression: its text and flags as `re` takes them, and the names of its groups, each with a comma behind it.
 * A function that nothing needs, and the search for what can be nothing at all, is NULL; so is `first`, which has a 1 for
 * each byte that a match can begin with, where no search needs it. */
typedef struct {
    const char *name, *pattern;
    Offset size;
    int flags, groups;
    const char *group_names;
    MatchFunction match, fullmatch;
    SearchFunction search;
    const u8 *first;
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
/* Step over the bytes of an ASCII word. */
static inline int same_bytes(const Match *m, Offset *p, const char *word, int size) {
    if (m->end - *p < size || memcmp(m->text + *p, word, (size_t)size)) return 0;
    *p += size;
    return 1;
}
/* The same where case does not count, as `re` takes it; the word is in lower case. */
static inline int same_letters(const Match *m, Offset *p, const char *word, int size) {
    for (int i = 0; i < size; i++) {
        u32 c, wanted = (u8)word[i];
        if (*p >= m->end) return 0;
        c = decode(m->text, p);
        if (c == wanted || (is_ascii_lower(wanted) && c + 32 == wanted)) continue;
        if (wanted == 's' ? c != 0x17F : wanted == 'k' ? c != 0x212A : wanted != 'i' || (c != 0x130 && c != 0x131))
            return 0;
    }
    return 1;
}
/* Step over one character of a set. */
static inline int one_of(const Match *m, Offset *p, int (*set)(u32)) {
    Offset q = *p;
    if (q >= m->end || !set(decode(m->text, &q))) return 0;
    *p = q;
    return 1;
}
/* Repeats of a set: as many as there are and then fewer, as few as needed and then more, as many as there are. */
static inline Offset most_of(Match *m, Offset p, int (*set)(u32), int least, int most, MatchFunction then) {
    int n = 0;
    while (n < most && one_of(m, &p, set)) n++;
    for (; n >= least; n--, p = previous(m->text, p)) {
        Offset r = then(m, p);
        if (r >= 0) return r;
        if (!n) break;
    }
    return -1;
}
static inline Offset least_of(Match *m, Offset p, int (*set)(u32), int least, int most, MatchFunction then) {
    for (int n = 0;; n++) {
        Offset r = n < least ? -1 : then(m, p);
        if (r >= 0) return r;
        if (n == most || !one_of(m, &p, set)) return -1;
    }
}
static inline Offset all_of(Match *m, Offset p, int (*set)(u32), int least, int most, MatchFunction then) {
    int n = 0;
    while (n < most && one_of(m, &p, set)) n++;
    return n < least ? -1 : then(m, p);
}
/* A possessive repeat of a part. */
static inline Offset again_and_again(Match *m, Offset p, MatchFunction part, int least, int most, MatchFunction then) {
    int n = 0;
    for (; n < most; n++) {
        Offset q = part(m, p);
        if (q < 0) break;
        if (q == p) return then(m, p);
        p = q;
    }
    return n < least ? -1 : then(m, p);
}
static inline Offset this_or_that(Match *m, Offset p, MatchFunction first, MatchFunction second) {
    Offset r = first(m, p);
    return r >= 0 ? r : second(m, p);
}
/* What follows, with a group's begin or end at p while it is tried. */
static inline Offset remembering(Match *m, Offset p, int place, MatchFunction then) {
    Offset before = m->group[place], r;
    m->group[place] = p;
    r = then(m, p);
    if (r < 0) m->group[place] = before;
    return r;
}
/* The first match at or behind p, which begins with one of the bytes of `first`. */
static inline int searching(Match *m, Offset p, Offset *from, Offset *to, const u8 *first, MatchFunction match) {
    for (; p < m->end; p++)
        if (first[m->text[p]] && (*to = match(m, p)) >= 0) {
            *from = p;
            return 1;
        }
    return 0;
}
/* A reference back to a group: step over the same text. */
static inline int same_again(const Match *m, Offset *p, int group) {
    Offset from = m->group[2 * group], size = m->group[2 * group + 1] - from;
    if (from < 0 || m->end - *p < size || memcmp(m->text + *p, m->text + from, (size_t)size)) return 0;
    *p += size;
    return 1;
}

#endif
