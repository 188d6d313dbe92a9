/* Headings by look-ups in the word lists of text/headings.py and text/inline_headings.py. Takes spans of a normalised text, gives sections and
 * spans. */
#include "headings.h"

#include "model.h"
#include "names.h"

#include "headings_patterns.h"

static NameTable whole, telling;
enum { STOP = 1, DASH, BEYOND, CAPITAL };
static u8 line_mark[256]; /* what a byte can mean to a heading within a line; 0 for most */

void headings_begin(void) {
    for (int c = 128; c < 256; c++) line_mark[c] = BEYOND;
    line_mark['.'] = line_mark['!'] = line_mark['?'] = STOP;
    line_mark['-'] = DASH;
    for (const Text *w = heading_capitals; w->text; w++) line_mark[(u8)w->text[0]] = CAPITAL;
    names_ready(&whole, whole_names);
    names_ready(&telling, telling_words);
}

static int holds(const u8 *s, Offset size, const char *part) {
    return find_bytes(s, size, part, (Offset)strlen(part)) != NULL;
}

static int is(const u8 *s, Offset size, const char *text) {
    return size == (Offset)strlen(text) && !memcmp(s, text, (size_t)size);
}

/* The characters that `section_of` takes off a word. */
static int is_word_edge(u8 c) {
    return c == ',' || c == ';' || c == '&' || c == '/' || c == '(' || c == ')' || c == ':';
}

/* `heading.strip(_EDGES).lower().split()`, joined by blanks, into `name`; the words' places into `words`. Gives the
 * number of words, 0 where there is none or the name is longer than LONGEST_HEADING characters. */
static int words_of(const u8 *t, Offset from, Offset to, u8 *name, Offset *size, Span *words) {
    Offset n = 0, characters = 0;
    int count = 0;
    strip(t, &from, &to, heading_edge);
    while (from < to) {
        if (is_space(character_at(t, from))) {
            decode(t, &from);
            continue;
        }
        if (count) {
            name[n++] = ' ';
            characters++;
        }
        words[count].start = n;
        while (from < to) {
            Offset next = from;
            u32 c = decode(t, &next);
            if (is_space(c)) break;
            if (++characters > LONGEST_HEADING) return 0;
            n += encode(lower_of(c), name + n);
            from = next;
        }
        words[count++].end = n;
    }
    *size = n;
    return count;
}

int section_of(const u8 *t, Offset from, Offset to) {
    u8 name[4 * (LONGEST_HEADING + 2)];
    Span words[LONGEST_HEADING + 2];
    Offset size;
    int count = words_of(t, from, to, name, &size, words), fit = 0, good = 0;
    const Named *best = NULL, *known;
    if (!count) return NO_SECTION;
    known = name_in(&whole, name, size, hash_bytes(name, size));
    if (known) return known->kind;
    for (const Named *h = beginnings; h->text; h++)
        if ((u8)h->text[0] == name[0] && h->size <= size && !memcmp(h->text, name, (size_t)h->size)) return h->kind;
    if (count <= ABOUT_WORDS && is(name + words[0].start, words[0].end - words[0].start, "about")) return ABOUT;
    for (int i = 0; i < count; i++) {
        Offset s = words[i].start, e = words[i].end;
        while (s < e && is_word_edge(name[s])) s++;
        while (s < e && is_word_edge(name[e - 1])) e--;
        known = name_in(&telling, name + s, e - s, hash_bytes(name + s, e - s));
        if (known && (!best || known < best)) best = known; /* the list begins with those that tell most */
        fit |= is(name + s, e - s, "fit");
        good |= is(name + s, e - s, "good");
    }
    if (best) return best->kind;
    if (fit && good) return REQUIREMENTS;
    return holds(name, size, "will do") || holds(name, size, "will include") ? DUTIES : NO_SECTION;
}

/* Whether t[:end] ends with one of `_ENDS`, in any case. */
static int ends_a_heading(const u8 *t, Offset start, Offset end) {
    for (const Text *w = heading_ends; w->text; w++) {
        const u8 *s = t + end - w->size;
        Offset i = 0;
        if (w->size > end - start) continue;
        while (i < w->size && lower_of(s[i] < 128 ? s[i] : 0) == (u8)w->text[i]) i++;
        if (i == w->size) return 1;
    }
    return 0;
}

/* Whether a colon or dash at `at` can end a heading: what stands before it is a known end, or too far away to be seen.
 */
static int may_end_a_heading(const u8 *l, Offset at) {
    Offset start = at, end = at;
    int blanks = 0;
    for (int k = 0; start > 0 && k < LONGEST_END; k++) start = previous(l, start);
    while (end > start) {
        Offset p = previous(l, end);
        if (!is_space(character_at(l, p))) break;
        end = p;
        blanks++;
    }
    return blanks > LONGEST_GAP || ends_a_heading(l, start, end);
}

/* Whether eight bytes are small letters, blanks and commas. */
static inline int is_small_print(const u8 *l) {
    u64 v, letters, blanks, commas;
    memcpy(&v, l, sizeof v);
    if (v & HIGH) return 0;
    letters = (v + (0x80 - 'a') * ONES) & ~(v + (0x7F - 'z') * ONES);
    blanks = ~((v ^ ' ' * ONES) + 0x7F * ONES);
    commas = ~((v ^ ',' * ONES) + 0x7F * ONES);
    return ((letters | blanks | commas) & HIGH) == HIGH;
}

/* A cheap test of the line l[:n], which is not empty, true wherever `_INLINE` can match. */
static int may_hold_a_heading(const u8 *l, Offset n) {
    Offset last = previous(l, n), from, to;
    int stop = 0, dash = 0, ascii = 1, capitals = 0;
    Match m = MATCH_OF(l, n);
    for (Offset i = 0; i < n;) {
        Offset end = i + 8 <= n ? i + 8 : n;
        if (end == i + 8 && is_small_print(l + i)) {
            i = end;
            continue;
        }
        for (; i < end; i++) {
            u8 mark = line_mark[l[i]];
            if (!mark) continue;
            if (mark == STOP) stop |= i < last;
            else if (mark == DASH) dash |= i + 1 < n && (l[i + 1] == ' ' || l[i + 1] == '\n' || l[i + 1] == '\t');
            else if (mark == BEYOND) ascii = 0;
            else
                for (const Text *w = heading_capitals; w->text && !capitals; w++)
                    capitals = (u8)w->text[0] == l[i] && w->size <= n - i && !memcmp(w->text, l + i, (size_t)w->size);
        }
    }
    if (stop && capitals) return 1;
    for (const u8 *q = memchr(l, ':', (size_t)n); q; q = memchr(q + 1, ':', (size_t)(n - 1) - (size_t)(q - l)))
        if (may_end_a_heading(l, (Offset)(q - l))) return 1;
    if (!dash && ascii) return 0;
    for (const Text *w = folded_by_re_alone; w->text; w++)
        if (find_bytes(l, n, w->text, w->size)) return 1;
    for (Offset at = 0; dash_search(&m, at, &from, &to); at = to)
        if (may_end_a_heading(l, from)) return 1;
    return 0;
}

/* `str.isupper`. */
static int is_upper(const u8 *l, Offset n) {
    int any = 0;
    for (Offset p = 0; p < n;) {
        u8 k = class_of(decode(l, &p));
        if (k & LOWER) return 0;
        any |= k & UPPER;
    }
    return any;
}

int inline_heading(Work *w, const u8 *t, Offset start, Offset end) {
    static const char *const marks[] = {":", " -", " \342\200\223", " \342\200\224", " \342\200\242", ".", "!", "?"};
    const u8 *l = t + start;
    Offset n = end - start, from, to;
    Match m = MATCH_OF(t, end);
    int any = 0, hint = 0;
    w->marks.size = 0;
    if (n <= 0 || !may_hold_a_heading(l, n)) return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks && !any; i++) any = holds(l, n, marks[i]);
    if (!any) return 0;
    for (const Text *h = heading_hints; h->text && !hint; h++) hint = find_bytes(l, n, h->text, h->size) != NULL;
    if (!hint && !is_upper(l, n)) return 0;
    for (Offset p = start; inline_heading_search(&m, p, &from, &to); p = to)
        if (APPEND(w->marks, (Span){from, to})) return -1;
    return 0;
}
