/* What each quote adds to the answer. The C of explain/attribution.py, explain/terms.py and explain/strongest.py. */
#ifndef ROLEFIT_AMOUNTS_H
#define ROLEFIT_AMOUNTS_H

#include "model.h"
#include "work.h"

/* Takes a scored post with its phrases and terms kept, w->quotes, and the number of their role. Gives their amounts: what
 * they add to the role's logit, less the mean of the others. */
void amounts_of(const Model *model, Work *w, int role);

#endif
