/* Characters and UTF-8.
 *
 * Text is UTF-8 as Python's `utf-8` codec with `surrogatepass` writes it, so lone surrogates are characters as any
 * other; what is decoded has been encoded by Python and is not checked again. Offsets are bytes. Behind the end of
 * every text that the engine holds stand SLACK bytes that can be read and mean nothing. */
#ifndef ROLEFIT_UNICODE_H
#define ROLEFIT_UNICODE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int16_t i16;
typedef int32_t i32;
typedef i32 Offset;

enum { SLACK = 16 };
/* What stands there; the sanitized build fills it with something that would be noticed. */
#ifndef SLACK_BYTE
#define SLACK_BYTE 0
#endif

/* What a character is, as the methods of `str` of the running interpreter say. */
enum { SPACE = 1, ALPHA = 2, ALNUM = 4, DIGIT = 8, LOWER = 16, UPPER = 32, DECIMAL = 64, KNOWN = 128 };
enum { CAPITAL_SIGMA = 0x3A3, PAGES = 0x1100 };

extern u8 ascii_class[128];
extern u8 *class_pages[PAGES]; /* per 256 characters; NULL or a byte without KNOWN: not yet asked for */
extern u32 *lower_pages[PAGES];
extern int unicode_failed; /* memory ran out while the interpreter was asked: what was answered since is void */

void unicode_begin(void);
void learn_character(u32 c);

static inline u8 class_of(u32 c) {
    const u8 *page;
    if (c < 128) return ascii_class[c];
    if (c > 0x10FFFF) return 0;
    page = class_pages[c >> 8];
    if (!page || !page[c & 255]) {
        learn_character(c);
        page = class_pages[c >> 8];
        if (!page) return 0;
    }
    return page[c & 255];
}
static inline int is_space(u32 c) { return class_of(c) & SPACE; }
static inline int is_alpha(u32 c) { return class_of(c) & ALPHA; }
static inline int is_alnum(u32 c) { return class_of(c) & ALNUM; }
static inline int is_decimal(u32 c) { return class_of(c) & DECIMAL; }
static inline int is_word(u32 c) { return c == '_' || (class_of(c) & ALNUM); }
static inline int is_ascii_upper(u32 c) { return c - 'A' < 26u; }
static inline int is_ascii_lower(u32 c) { return c - 'a' < 26u; }

/* The lower case of a character by itself; of a capital sigma the form inside a word. */
static inline u32 lower_of(u32 c) {
    if (c < 128) return is_ascii_upper(c) ? c + 32 : c;
    if (c > 0x10FFFF) return c;
    class_of(c);
    return lower_pages[c >> 8] ? lower_pages[c >> 8][c & 255] : c;
}

/* The character at *at; steps over it. */
static inline u32 decode(const u8 *t, Offset *at) {
    const u8 *p = t + *at;
    u32 c = p[0];
    if (c < 0x80) {
        *at += 1;
        return c;
    }
    if (c < 0xE0) {
        *at += 2;
        return (c & 31) << 6 | (p[1] & 63u);
    }
    if (c < 0xF0) {
        *at += 3;
        return (c & 15) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u);
    }
    *at += 4;
    return (c & 7) << 18 | (p[1] & 63u) << 12 | (p[2] & 63u) << 6 | (p[3] & 63u);
}
static inline u32 character_at(const u8 *t, Offset at) { return decode(t, &at); }

/* Write a character to `out`, which has room for four bytes; return how many were written. */
static inline int encode(u32 c, u8 *out) {
    if (c < 0x80) {
        out[0] = (u8)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (u8)(0xC0 | c >> 6);
        out[1] = (u8)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (u8)(0xE0 | c >> 12);
        out[1] = (u8)(0x80 | (c >> 6 & 63));
        out[2] = (u8)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (u8)(0xF0 | c >> 18);
    out[1] = (u8)(0x80 | (c >> 12 & 63));
    out[2] = (u8)(0x80 | (c >> 6 & 63));
    out[3] = (u8)(0x80 | (c & 63));
    return 4;
}

/* Where the character before `at` begins; there is one. */
static inline Offset previous(const u8 *t, Offset at) {
    do at--;
    while ((t[at] & 0xC0) == 0x80);
    return at;
}

/* How many characters t[from:to] holds. */
static inline Offset characters_between(const u8 *t, Offset from, Offset to) {
    Offset n = 0;
    for (; from < to; from++) n += (t[from] & 0xC0) != 0x80;
    return n;
}

/* Whether t[from:to] has more than so many characters, of which none has more than four bytes. */
static inline int more_characters(const u8 *t, Offset from, Offset to, Offset than) {
    return to - from > than && (to - from > 4 * than || characters_between(t, from, to) > than);
}

/* Where `part` begins in s, or NULL. */
static inline const u8 *find_bytes(const u8 *s, Offset size, const char *part, Offset length) {
    while (size >= length) {
        const u8 *at = memchr(s, part[0], (size_t)(size - length + 1));
        if (!at) return NULL;
        if (!memcmp(at, part, (size_t)length)) return at;
        size -= (Offset)(at - s) + 1;
        s = at + 1;
    }
    return NULL;
}

/* Eight bytes at a time: 1 in each of them, and the highest bit of each. */
#define ONES 0x0101010101010101ull
#define HIGH (0x80 * ONES)

/* The number of the lowest byte that is not 0; there is one. */
static inline int lowest_byte(u64 v) {
#if defined(__GNUC__)
    return __builtin_ctzll(v) >> 3;
#else
    int n = 0;
    for (; !(v & 255); v >>= 8) n++;
    return n;
#endif
}

/* `str.strip`: move both ends of t[*from:*to] over the characters of `edge`. */
static inline void strip(const u8 *t, Offset *from, Offset *to, int (*edge)(u32)) {
    while (*from < *to) {
        Offset q = *from;
        if (!edge(decode(t, &q))) break;
        *from = q;
    }
    while (*from < *to) {
        Offset p = previous(t, *to);
        if (!edge(character_at(t, p))) break;
        *to = p;
    }
}

#endif
