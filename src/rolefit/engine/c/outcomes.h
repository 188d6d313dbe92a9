/* Finds the ten outcomes in statements. The C of verdict/outcome_finder.py with `Matcher.find`. */
#ifndef ROLEFIT_OUTCOMES_H
#define ROLEFIT_OUTCOMES_H

#include "model.h"
#include "work.h"

enum { OUTCOME_CLASSES = 512, CLASS_WORDS = OUTCOME_CLASSES / 64, MOST_PLACES = 8, MOST_OUTCOMES = 16 };

typedef struct {
    int concept, guards, places; /* guards: it silences its concept, where others let it fire */
    u16 classes[MOST_PLACES], gaps[MOST_PLACES];
} OutcomePhrase;

/* The words that stand in phrases, each with its classes as bits, and the phrases. */
typedef struct {
    Buffer text; /* of the words, one behind the other */
    LIST_OF(Span) words;
    LIST_OF(u64) bits; /* CLASS_WORDS a word */
    LIST_OF(OutcomePhrase) phrases;
    i32 *slots; /* hash table: number of a word, or NONE */
    u32 mask;
} OutcomePhrases;

/* Build the hash table, once all words stand in `words`. */
int outcomes_ready(OutcomePhrases *o);
void outcomes_free(OutcomePhrases *o);
/* Takes statement `number` of a scored post. Appends to w->outcomes each outcome that it names, at its first place, in the
 * order of the text. */
int outcomes_in(const OutcomePhrases *o, Work *w, i32 number);

#endif
