/* Patterns over word classes: takes the numbers of tokens, gives the concepts that fire and the places of their
 * phrases.
 *
 * `fire` goes from the rarest word of a phrase, its anchor, to the words around it. Every place of a pattern that can
 * be its anchor has an entry with the word, so the pattern matches somewhere exactly if it stands around one of them.
 * `find` goes over the patterns that fired from their first place on, as `Matcher.find` does. */
#include "lexicon.h"

#include <stdlib.h>

static i32 pattern_class(const i32 *p, int place) { return p[PATTERN_BODY + 2 * place]; }
/* Tokens that may stand between this place and the one before. */
static i32 pattern_gap(const i32 *p, int place) { return p[PATTERN_BODY + 2 * place + 1]; }

/* Whether a word is of a tested class. */
static int is_of(const Model *m, i32 word, i32 number) {
    const Word *w;
    if (word == NONE) return 0;
    w = m->word + word;
    if (!(w->signature[number >> 6 & 1] >> (number & 63) & 1)) return 0;
    if (w->bitmap_at) return (int)(m->class_bitmap[w->bitmap_at + (u32)(number >> 6)] >> (number & 63) & 1);
    for (u32 k = 0; k < w->tested; k++)
        if (m->word_class[w->class_at + k] == number) return 1;
    return 0;
}

/* Whether a word is of any class. */
static int is_in_class(const Model *m, i32 word, i32 number) {
    const Word *w;
    if (word == NONE) return 0;
    w = m->word + word;
    for (u32 k = 0; k < w->classes; k++)
        if (m->word_class[w->class_at + k] == number) return 1;
    return 0;
}

/* Whether the places behind `place`, which stands at token `at`, stand within their gaps. */
static int stands_behind(const Model *m, const Token *tokens, i32 at, i32 size, const i32 *p, int place) {
    i32 last = at + 1 + pattern_gap(p, place + 1);
    for (i32 i = at + 1; i <= last && i < size; i++)
        if (is_of(m, tokens[i].word, pattern_class(p, place + 1)) &&
            (place + 2 == p[PATTERN_PLACES] || stands_behind(m, tokens, i, size, p, place + 1)))
            return 1;
    return 0;
}
static int stands_before(const Model *m, const Token *tokens, i32 at, const i32 *p, int place) {
    i32 first = at - 1 - pattern_gap(p, place);
    for (i32 i = at - 1; i >= first && i >= 0; i--)
        if (is_of(m, tokens[i].word, pattern_class(p, place - 1)) &&
            (place == 1 || stands_before(m, tokens, i, p, place - 1)))
            return 1;
    return 0;
}

/* Whether the pattern of an anchor stands around token `at`. */
static int stands(const Model *m, const Token *tokens, i32 at, i32 size, const Anchor *a) {
    const i32 *p;
    int near = 0;
    if (!a->window) return 1;
    if (a->window > 0)
        for (i32 i = at + 1; i <= at + a->window && i < size && !near; i++) near = is_of(m, tokens[i].word, a->look);
    else
        for (i32 i = at - 1; i >= at + a->window && i >= 0 && !near; i--) near = is_of(m, tokens[i].word, a->look);
    if (!near || a->places == 2) return near;
    p = m->pattern + a->pattern;
    return (a->place + 1 == a->places || stands_behind(m, tokens, at, size, p, a->place)) &&
           (a->place == 0 || stands_before(m, tokens, at, p, a->place));
}

/* Which tested classes stand in the statement at all: most anchors end there. */
static void gather_classes(const Model *m, Work *w, const Token *tokens, i32 size) {
    u64 *restrict there = w->there;
    i32 width = m->bitmap_words;
    memset(there, 0, (size_t)width * sizeof *there);
    for (i32 i = 0; i < size; i++) {
        const Word *word;
        if (tokens[i].word == NONE) continue;
        word = m->word + tokens[i].word;
        if (word->bitmap_at) {
            const u64 *restrict bitmap = m->class_bitmap + word->bitmap_at;
            for (i32 k = 0; k < width; k++) there[k] |= bitmap[k];
        } else
            for (u32 k = 0; k < word->tested; k++) {
                u16 number = m->word_class[word->class_at + k];
                there[number >> 6] |= 1ull << (number & 63);
            }
    }
}

/* The stamp of a concept for patterns of a kind. */
static u32 *fired(const Model *m, Work *w, int kind, i32 concept) {
    return w->fired + (size_t)kind * (size_t)m->concepts + concept;
}

int fire(const Model *m, Work *w, const Token *tokens, i32 size) {
    i32 kept = 0;
    w->fires.size = w->candidates.size = 0;
    gather_classes(m, w, tokens, size);
    for (i32 i = 0; i < size; i++) {
        const Anchor *a, *end;
        if (tokens[i].word == NONE) continue;
        a = m->anchor + m->word[tokens[i].word].anchor_at;
        for (end = a + m->word[tokens[i].word].fires; a < end; a++) {
            u32 *stamp;
            if (a->window && !(w->there[a->look >> 6] >> (a->look & 63) & 1)) {
                a += a->run; /* the next ones look for the same class */
                continue;
            }
            stamp = fired(m, w, 0, a->concept);
            if (*stamp == w->stamp || !stands(m, tokens, i, size, a)) continue;
            *stamp = w->stamp;
            if (APPEND(w->fires, a->concept)) return -1;
        }
    }
    if (!w->fires.size) return 0;
    for (i32 i = 0; i < size; i++) {
        const Anchor *a, *end;
        if (tokens[i].word == NONE) continue;
        a = m->anchor + m->word[tokens[i].word].anchor_at + m->word[tokens[i].word].fires;
        for (end = a + m->word[tokens[i].word].guards; a < end; a++) {
            u32 *stamp = fired(m, w, a->kind, a->concept);
            if (*fired(m, w, 0, a->concept) == w->stamp && *stamp != w->stamp && stands(m, tokens, i, size, a))
                *stamp = w->stamp;
        }
    }
    for (i32 i = 0; i < w->fires.size; i++) { /* `unless` silences, `with` is needed */
        i32 concept = w->fires.items[i];
        int silent = *fired(m, w, 1, concept) == w->stamp;
        int lacks = m->concept_needs[concept] && *fired(m, w, 2, concept) != w->stamp;
        if (!silent && !lacks) w->fires.items[kept++] = concept;
        else *fired(m, w, 0, concept) = 0;
    }
    w->fires.size = kept;
    return 0;
}

/* The token after the last of a pattern whose `place`-th class stands at `here` or within its gap; 0 for none. */
static i32 reach(const Model *m, const Token *tokens, i32 size, i32 here, const i32 *p, int place) {
    for (i32 at = here; at <= here + pattern_gap(p, place) && at < size; at++) {
        i32 end;
        if (!is_in_class(m, tokens[at].word, pattern_class(p, place))) continue;
        if (place + 1 == p[PATTERN_PLACES]) return at + 1;
        end = reach(m, tokens, size, at + 1, p, place + 1);
        if (end) return end;
    }
    return 0;
}

static int by_number(const void *a, const void *b) {
    u32 x = *(const u32 *)a, y = *(const u32 *)b;
    return (x > y) - (x < y);
}
static int by_place(const void *a, const void *b) {
    const Found *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->last != y->last) return x->last < y->last ? -1 : 1;
    return (x->concept > y->concept) - (x->concept < y->concept);
}

int find(const Model *m, Work *w, const Token *tokens, i32 size) {
    i32 begin = w->found.size, kept;
    if (!w->fires.size) return 0;
    for (i32 i = 0; i < size; i++) {
        const Anchor *a, *end;
        if (tokens[i].word == NONE) continue;
        a = m->anchor + m->word[tokens[i].word].anchor_at;
        for (end = a + m->word[tokens[i].word].fires; a < end; a++)
            if (*fired(m, w, 0, a->concept) == w->stamp && stands(m, tokens, i, size, a) &&
                APPEND(w->candidates, a->pattern))
                return -1;
    }
    sort(w->candidates.items, w->candidates.size, sizeof *w->candidates.items, by_number);
    for (i32 k = 0; k < w->candidates.size; k++) {
        const i32 *p = m->pattern + w->candidates.items[k];
        if (k && w->candidates.items[k] == w->candidates.items[k - 1]) continue;
        for (i32 start = 0; start < size; start++) {
            i32 end;
            if (!is_in_class(m, tokens[start].word, pattern_class(p, 0))) continue;
            end = p[PATTERN_PLACES] == 1 ? start + 1 : reach(m, tokens, size, start + 1, p, 1);
            if (end && APPEND(w->found, (Found){p[PATTERN_CONCEPT], start, end})) return -1;
        }
    }
    if (w->found.size > begin)
        sort(w->found.items + begin, w->found.size - begin, sizeof *w->found.items, by_place);
    kept = begin;
    for (i32 k = begin; k < w->found.size; k++)
        if (kept == begin || by_place(w->found.items + kept - 1, w->found.items + k))
            w->found.items[kept++] = w->found.items[k];
    w->found.size = kept;
    return 0;
}

int switch_rows_on(const Model *m, Work *w) {
    i32 *rows;
    i32 n = 0;
    w->lexicon_rows.size = 0;
    if (ROOM(w->lexicon_rows, 2 * w->fires.size)) return -1;
    rows = w->lexicon_rows.items;
    for (i32 i = 0; i < w->fires.size; i++)
        for (int k = 0; k < 2; k++) {
            i32 row = (k ? m->role_row : m->concept_row)[w->fires.items[i]], at = n;
            if (row < 0) continue;
            while (at > 0 && rows[at - 1] > row) at--;
            if (at > 0 && rows[at - 1] == row) continue;
            memmove(rows + at + 1, rows + at, (size_t)(n - at) * sizeof *rows);
            rows[at] = row;
            n++;
        }
    w->lexicon_rows.size = n;
    return 0;
}
