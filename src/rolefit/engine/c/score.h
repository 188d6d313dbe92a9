/* From tokens to the logits of a post. The C of engine/plain.py and of `post_features` in model/shape.py. */
#ifndef ROLEFIT_SCORE_H
#define ROLEFIT_SCORE_H

#include "model.h"
#include "work.h"

/* What is kept beside the numbers: the places of the lexicon's phrases, and the n-grams of every statement. */
enum { KEEP_FOUND = 1, KEEP_TERMS = 2 };

void score_begin(void);
/* Takes a title and a text of UTF-8. Gives everything that a verdict needs in `w`; 0, or -1. */
int score(const Model *model, Work *w, const u8 *title, size_t title_size, const u8 *text, size_t text_size, int keep);

/* Five logits that title and page add to each statement. */
void context_logits(const Model *model, const double *title, const double *page, double *context);
void softmax(const double *logits, int size, double *out);
/* What a statement of a section counts. */
double weight_of_section(int section);

#endif
