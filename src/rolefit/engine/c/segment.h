/* Cuts a normalised post into sections and statements. The C of text/segment.py. */
#ifndef ROLEFIT_SEGMENT_H
#define ROLEFIT_SEGMENT_H

#include "matching.h"
#include "work.h"

extern const Matcher segment_matchers[];

/* Takes w->text and w->ascii. Gives w->statements in the order of the page. */
int segment(Work *w);

#endif
