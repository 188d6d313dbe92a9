/* Patterns over word classes: takes the numbers of tokens, gives the concepts that fire and the places of their
 * phrases.
 *
 * `fire` goes from the rarest word of a phrase, its anchor, to the words around it. Every place of a pattern that can
 * be its anchor has an entry with the word, so the pattern matches somewhere exactly if it stands around one of them.
 * `find` goes over the patterns that fired from their first place on, as `Matcher.find` does. */
#include "lexicon.h"

#include <stdlib.h>

#include "lexemes.h"

static i32 pattern_class(const i32 *p, int place) { return p[PATTERN_BODY + 2 * place]; }
/* Tokens that may stand between this place and the one before. */
static i32 pattern_gap(const i32 *p, int place) { return p[PATTERN_BODY + 2 * place + 1]; }

enum { NEXT, BEFORE, ALL_BEHIND, ALL_BEFORE, WHERE }; /* where a neighbour is looked for */

/* Half a signature of each token of a statement, and what all behind and all before each have. */
typedef struct {
    const u64 *here[2], *where[2][WHERE];
} Signs;

enum { ROWS_OF_SIGNS = 6 };

/* Row `number` of w->signs, which has a place for none before it and behind it. */
static u64 *row_of_signs(const Work *w, i32 size, int number) { return w->signs.items + number * (size + 2) + 1; }

/* Where the signatures of a statement stand after gather_signs. */
static Signs signs_in(const Work *w, i32 size) {
    Signs signs;
    for (int half = 0; half < 2; half++) {
        const u64 *here = row_of_signs(w, size, 3 * half);
        signs.here[half] = here;
        signs.where[half][NEXT] = here + 1;
        signs.where[half][BEFORE] = here - 1;
        signs.where[half][ALL_BEHIND] = row_of_signs(w, size, 3 * half + 1);
        signs.where[half][ALL_BEFORE] = row_of_signs(w, size, 3 * half + 2);
    }
    return signs;
}

/* The signatures of a statement into w->signs. */
static int gather_signs(Work *w, const Token *tokens, i32 size) {
    if (ROOM(w->signs, ROWS_OF_SIGNS * (size + 2))) return -1;
    for (int half = 0; half < 2; half++) {
        u64 *here = row_of_signs(w, size, 3 * half), *behind = row_of_signs(w, size, 3 * half + 1),
            *before = row_of_signs(w, size, 3 * half + 2), some = 0;
        here[-1] = here[size] = 0;
        for (i32 i = 0; i < size; i++) {
            here[i] = lexeme_at(w, tokens[i].lexeme)->signature[half];
            before[i] = some;
            some |= here[i];
        }
        some = 0;
        for (i32 i = size - 1; i >= 0; i--) {
            behind[i] = some;
            some |= here[i];
        }
    }
    return 0;
}

/* Whether a token near `at` may be of the class that an anchor looks for: few anchors pass. Without a branch, for none
 * could be foretold. */
static inline u32 may_stand(const Signs *signs, i32 at, const Anchor *a) {
    int far = a->window > 1 || a->window < -1, where = 2 * far + (a->window < 0);
    return (u32)(signs->where[a->look >> 6 & 1][where][at] >> (a->look & 63) & 1) | (a->window == 0);
}

/* Whether a word whose signature has a tested class is of it. */
static int is_of(const Model *m, const Lexeme *lexeme, i32 number) {
    if (lexeme->bitmap_at) return (int)(m->class_bitmap[lexeme->bitmap_at + (u32)(number >> 6)] >> (number & 63) & 1);
    for (u32 k = 0; k < lexeme->tested; k++)
        if (m->word_class[lexeme->class_at + k] == number) return 1;
    return 0;
}

/* What is looked at: the tokens of a statement with their signatures. */
typedef struct {
    const Model *m;
    const Work *w;
    const Token *tokens;
    i32 size;
    Signs signs;
} View;

/* The first token of tokens[from:to] that is of a tested class, `to` where none is. */
static i32 next_of(const View *v, i32 from, i32 to, i32 number) {
    const u64 *here = v->signs.here[number >> 6 & 1];
    for (; from < to; from++)
        if (here[from] >> (number & 63) & 1 && is_of(v->m, lexeme_at(v->w, v->tokens[from].lexeme), number)) break;
    return from;
}

/* Whether the places behind `place`, which stands at token `at`, stand within their gaps. */
static int stands_behind(const View *v, i32 at, const i32 *p, int place) {
    i32 from = at + 1, to = from + pattern_gap(p, place + 1) + 1, number = pattern_class(p, place + 1);
    if (to > v->size) to = v->size;
    for (; (from = next_of(v, from, to, number)) < to; from++)
        if (place + 2 == p[PATTERN_PLACES] || stands_behind(v, from, p, place + 1)) return 1;
    return 0;
}
static int stands_before(const View *v, i32 at, const i32 *p, int place) {
    i32 from = at - 1 - pattern_gap(p, place), number = pattern_class(p, place - 1);
    if (from < 0) from = 0;
    for (; (from = next_of(v, from, at, number)) < at; from++)
        if (place == 1 || stands_before(v, from, p, place - 1)) return 1;
    return 0;
}

/* Whether the pattern of an anchor stands around token `at`, where it may. */
static int stands(const View *v, i32 at, const Anchor *a) {
    i32 from = at + (a->window > 0 ? 1 : a->window), to = a->window > 0 ? from + a->window : at;
    const i32 *p;
    if (!a->window) return 1;
    if (from < 0) from = 0;
    if (to > v->size) to = v->size;
    if (next_of(v, from, to, a->look) == to) return 0;
    if (a->places == 2) return 1;
    p = v->m->pattern + a->pattern;
    return (a->place + 1 == a->places || stands_behind(v, at, p, a->place)) &&
           (a->place == 0 || stands_before(v, at, p, a->place));
}

/* The stamp of a concept for patterns of a kind. */
static u32 *fired(const Model *m, Work *w, int kind, i32 concept) {
    return w->fired + (size_t)kind * (size_t)m->concepts + concept;
}

/* The anchors that may fire, each with its token, into w->chances. */
static int gather_chances(Work *w, const View *v) {
    w->chances.size = 0;
    for (i32 i = 0; i < v->size; i++) {
        const Lexeme *lexeme = lexeme_at(w, v->tokens[i].lexeme);
        u32 first = lexeme->anchor_at, end = first + lexeme->fires;
        Chance *next;
        if (first == end) continue;
        if (ROOM(w->chances, lexeme->fires)) return -1;
        next = w->chances.items + w->chances.size;
        for (u32 k = first; k < end; k++) {
            *next = (Chance){k, i};
            next += may_stand(&v->signs, i, v->m->anchor + k);
        }
        w->chances.size = (i32)(next - w->chances.items);
    }
    return 0;
}

/* The signatures of a statement, and the anchors that may fire in it. */
static int gather(Work *w, View *v) {
    if (gather_signs(w, v->tokens, v->size)) return -1;
    v->signs = signs_in(w, v->size);
    return gather_chances(w, v);
}

int fire(const Model *m, Work *w, const Token *tokens, i32 size) {
    View view = {.m = m, .w = w, .tokens = tokens, .size = size};
    i32 kept = 0;
    w->fires.size = 0;
    if (gather(w, &view)) return -1;
    for (i32 k = 0; k < w->chances.size; k++) {
        const Anchor *a = m->anchor + w->chances.items[k].anchor;
        u32 *stamp = fired(m, w, 0, a->concept);
        if (*stamp == w->stamp || !stands(&view, w->chances.items[k].token, a)) continue;
        *stamp = w->stamp;
        if (APPEND(w->fires, a->concept)) return -1;
    }
    if (!w->fires.size) return 0;
    for (i32 i = 0; i < size; i++) {
        const Lexeme *lexeme = lexeme_at(w, tokens[i].lexeme);
        const Anchor *a = m->anchor + lexeme->anchor_at + lexeme->fires;
        for (const Anchor *end = a + lexeme->guards; a < end; a++) {
            u32 *stamp = fired(m, w, a->kind, a->concept);
            if (*fired(m, w, 0, a->concept) == w->stamp && *stamp != w->stamp && may_stand(&view.signs, i, a) &&
                stands(&view, i, a))
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

int fire_again(const Model *m, Work *w, const Token *tokens, i32 size, i32 from, i32 to) {
    View view = {.m = m, .w = w, .tokens = tokens, .size = size};
    w->fires.size = w->chances.size = 0;
    if (from == to) return 0;
    for (i32 k = from; k < to; k++) {
        *fired(m, w, 0, w->phrases.items[k]) = w->stamp;
        if (APPEND(w->fires, w->phrases.items[k])) return -1;
    }
    return gather(w, &view);
}

/* Whether a token is of any class. */
static int is_in_class(const Model *m, const Work *w, const Token *token, i32 number) {
    const Lexeme *lexeme = lexeme_at(w, token->lexeme);
    const Word *word;
    if (token->word == NONE) return 0;
    if (number < 64 * m->bitmap_words && lexeme->signature[number >> 6 & 1] >> (number & 63) & 1 &&
        is_of(m, lexeme, number))
        return 1;
    word = m->word + token->word;
    for (u32 k = word->tested; k < word->classes; k++)
        if (m->word_class[word->class_at + k] == number) return 1;
    return 0;
}

/* The token after the last of a pattern whose `place`-th class stands at `here` or within its gap; 0 for none. */
static i32 reach(const Model *m, const Work *w, const Token *tokens, i32 size, i32 here, const i32 *p, int place) {
    for (i32 at = here; at <= here + pattern_gap(p, place) && at < size; at++) {
        i32 end;
        if (!is_in_class(m, w, tokens + at, pattern_class(p, place))) continue;
        if (place + 1 == p[PATTERN_PLACES]) return at + 1;
        end = reach(m, w, tokens, size, at + 1, p, place + 1);
        if (end) return end;
    }
    return 0;
}

static int by_pattern(const void *a, const void *b) {
    const Likely *x = a, *y = b;
    if (x->pattern != y->pattern) return x->pattern < y->pattern ? -1 : 1;
    return (x->from > y->from) - (x->from < y->from);
}
static int by_place(const void *a, const void *b) {
    const Found *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->last != y->last) return x->last < y->last ? -1 : 1;
    return (x->concept > y->concept) - (x->concept < y->concept);
}

/* Where a pattern can begin whose anchor stands at token `at`. */
static Likely begins_before(const Model *m, const Anchor *a, i32 at) {
    Likely likely = {a->pattern, at - a->place, at - a->place + 1};
    for (int place = 1; place <= a->place; place++) likely.from -= pattern_gap(m->pattern + a->pattern, place);
    if (likely.from < 0) likely.from = 0;
    return likely;
}

int find(const Model *m, Work *w, const Token *tokens, i32 size) {
    View view = {m, w, tokens, size, signs_in(w, size)}; /* as `fire` left them */
    i32 begin = w->found.size, kept, next = 0;
    w->likely.size = 0;
    if (!w->fires.size) return 0;
    for (i32 k = 0; k < w->chances.size; k++) {
        Chance chance = w->chances.items[k];
        const Anchor *a = m->anchor + chance.anchor;
        if (*fired(m, w, 0, a->concept) == w->stamp && stands(&view, chance.token, a) &&
            APPEND(w->likely, begins_before(m, a, chance.token)))
            return -1;
    }
    sort(w->likely.items, w->likely.size, sizeof *w->likely.items, by_pattern);
    for (i32 k = 0; k < w->likely.size; k++) {
        const Likely *likely = w->likely.items + k;
        const i32 *p = m->pattern + likely->pattern;
        if (!k || likely[-1].pattern != likely->pattern) next = 0;
        for (i32 start = likely->from > next ? likely->from : next; start < likely->to; start++) {
            i32 end;
            next = start + 1;
            if (!is_in_class(m, w, tokens + start, pattern_class(p, 0))) continue;
            end = p[PATTERN_PLACES] == 1 ? start + 1 : reach(m, w, tokens, size, start + 1, p, 1);
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
