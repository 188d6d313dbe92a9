/* The phrases by which job posts head their sections. The C of text/headings.py and of
 * text/inline_headings.py. */
#ifndef ROLEFIT_HEADINGS_H
#define ROLEFIT_HEADINGS_H

#include "matching.h"
#include "work.h"

enum { DUTIES, REQUIREMENTS, ABOUT, BENEFITS, APPLY, OTHER, NO_SECTION = -1 }; /* values.SECTIONS */

extern const Matcher headings_matchers[];

void headings_begin(void);
/* Takes a heading, t[from:to]. Gives the section that it opens, NO_SECTION where its words do not tell. */
int section_of(const u8 *t, Offset from, Offset to);
/* Takes a line, t[start:end]. Gives in w->marks the spans of the headings that stand inside it. */
int inline_heading(Work *w, const u8 *t, Offset start, Offset end);

#endif
