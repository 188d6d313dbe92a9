/* Phrases over word classes, tried one after the other: they are few. */
#include "outcomes.h"

#include <stdlib.h>

#include "tokens.h"

int outcomes_ready(OutcomePhrases *o) {
    u32 size = 16;
    while (size < 2 * (u32)o->words.size + 1) size *= 2;
    o->slots = malloc(size * sizeof *o->slots);
    if (!o->slots) return -1;
    o->mask = size - 1;
    for (u32 k = 0; k < size; k++) o->slots[k] = NONE;
    for (i32 i = 0; i < o->words.size; i++) {
        Span s = o->words.items[i];
        u32 k = hash_tag(hash_bytes(o->text.bytes + s.start, s.end - s.start)) & o->mask;
        while (o->slots[k] != NONE) k = (k + 1) & o->mask;
        o->slots[k] = i;
    }
    return 0;
}

void outcomes_free(OutcomePhrases *o) {
    buffer_free(&o->text);
    free(o->words.items);
    free(o->bits.items);
    free(o->phrases.items);
    free(o->slots);
}

/* The classes of a word, NULL where it stands in no phrase. */
static const u64 *classes_of(const OutcomePhrases *o, const u8 *word, Offset size) {
    for (u32 k = hash_tag(hash_bytes(word, size)) & o->mask; o->slots[k] != NONE; k = (k + 1) & o->mask) {
        Span s = o->words.items[o->slots[k]];
        if (s.end - s.start == size && !memcmp(o->text.bytes + s.start, word, (size_t)size))
            return o->bits.items + (size_t)CLASS_WORDS * (size_t)o->slots[k];
    }
    return NULL;
}

static int has(const u64 *bits, u16 number) { return bits && bits[number >> 6] >> (number & 63) & 1; }

/* The token after the last of a phrase whose `place`-th class stands at `here` or within its gap; 0 for none. */
static i32 reach(const u64 *const *rows, i32 size, i32 here, const OutcomePhrase *p, int place) {
    for (i32 at = here; at <= here + p->gaps[place] && at < size; at++) {
        i32 end;
        if (!has(rows[at], p->classes[place])) continue;
        if (place + 1 == p->places) return at + 1;
        end = reach(rows, size, at + 1, p, place + 1);
        if (end) return end;
    }
    return 0;
}

/* The first place of a phrase; whether it has one. */
static int first_place(const u64 *const *rows, i32 size, const OutcomePhrase *p, Found *found) {
    for (i32 start = 0; start < size; start++) {
        i32 end;
        if (!has(rows[start], p->classes[0])) continue;
        end = p->places == 1 ? start + 1 : reach(rows, size, start + 1, p, 1);
        if (!end) continue;
        *found = (Found){p->concept, start, end};
        return 1;
    }
    return 0;
}

/* Look the words of a statement up, into w->classes; all their classes together into `present`. */
static int look_up(const OutcomePhrases *o, Work *w, const Token *tokens, i32 size, u64 *present) {
    const u8 *at, *end;
    w->other.size = w->classes.size = 0;
    memset(present, 0, CLASS_WORDS * sizeof *present);
    if (ROOM(w->classes, size) || add_words(&w->other, w->text.bytes, tokens, size)) return -1;
    at = w->other.bytes + 1; /* a blank stands before, between and behind them */
    end = w->other.bytes + w->other.size;
    while (at < end) {
        const u8 *stop = at;
        const u64 *bits;
        while (*stop != ' ') stop++;
        bits = classes_of(o, at, (Offset)(stop - at));
        for (int k = 0; bits && k < CLASS_WORDS; k++) present[k] |= bits[k];
        w->classes.items[w->classes.size++] = bits;
        at = stop + 1;
    }
    return 0;
}

static int by_place(const void *a, const void *b) {
    const Found *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->last != y->last) return x->last < y->last ? -1 : 1;
    return (x->concept > y->concept) - (x->concept < y->concept);
}

int outcomes_in(const OutcomePhrases *o, Work *w, i32 number) {
    const Statement *s = w->statements.items + number;
    i32 size = s->last - s->first, begin = w->outcomes.size;
    Found firsts[MOST_OUTCOMES];
    u64 present[CLASS_WORDS];
    int any = 0;
    for (int k = 0; k < MOST_OUTCOMES; k++) firsts[k].concept = NONE;
    if (!size) return 0;
    if (look_up(o, w, w->tokens.items + s->first, size, present)) return -1;
    for (int guards = 0; guards <= any && guards < 2; guards++) /* guards only where something fired */
        for (i32 i = 0; i < o->phrases.size; i++) {
            const OutcomePhrase *p = o->phrases.items + i;
            Found found;
            int all = p->guards == guards && (!guards || firsts[p->concept].concept != NONE);
            for (int k = 0; all && k < p->places; k++) all = has(present, p->classes[k]);
            if (!all || !first_place(w->classes.items, size, p, &found)) continue;
            if (guards) firsts[p->concept].concept = NONE;
            else if (firsts[p->concept].concept == NONE || by_place(&found, firsts + p->concept) < 0) {
                firsts[p->concept] = found;
                any = 1;
            }
        }
    for (int k = 0; k < MOST_OUTCOMES; k++)
        if (firsts[k].concept != NONE && APPEND(w->outcomes, firsts[k])) return -1;
    if (w->outcomes.size > begin)
        sort(w->outcomes.items + begin, w->outcomes.size - begin, sizeof *w->outcomes.items, by_place);
    return 0;
}
