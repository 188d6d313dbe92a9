/* Text to text: what training and scoring both do to a post before it is cut. The C of text/normalise.py. */
#ifndef ROLEFIT_NORMALISE_H
#define ROLEFIT_NORMALISE_H

#include "matching.h"
#include "work.h"

extern const Matcher normalise_matchers[];

void normalise_begin(void);
/* Takes a text of `size` bytes. Gives it normalised in `out`, the slack behind it, and whether it is ASCII. */
int normalise(Work *w, const u8 *text, size_t size, Buffer *out, int *ascii);

#endif
