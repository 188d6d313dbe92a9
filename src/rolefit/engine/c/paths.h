/* The straight path of one statement's logits. The C of explain/paths.py. */
#ifndef ROLEFIT_PATHS_H
#define ROLEFIT_PATHS_H

#include "model.h"

void paths_begin(void);
/* Takes five logits, the step to others, and the probabilities at both ends. Gives the mean covariance of the tags. */
void mean_covariance(const double *start, const double *step, const double *before, const double *after,
                     double matrix[TAGS][TAGS]);

#endif
