/* What one more duty is worth to each feature of the post. The C of explain/prices.py. */
#ifndef ROLEFIT_PRICES_H
#define ROLEFIT_PRICES_H

#include "model.h"

enum { SLOPES = 32 };

/* Takes the four sums. Gives the mean slope of each of POST_FEATURES with each sum. */
void mean_slopes(const double *sums, double slopes[ROLES][SLOPES]);

#endif
