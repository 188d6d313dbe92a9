/* Picks the quotes that speak for a role. The C of verdict/evidence.py and verdict/marking.py. */
#ifndef ROLEFIT_EVIDENCE_H
#define ROLEFIT_EVIDENCE_H

#include "model.h"
#include "work.h"

/* Takes a scored post with w->tags, and the number of a role. Gives w->quotes, strongest first. */
int evidence_of(const Model *model, Work *w, int role);

#endif
