/* Finds the phrases of a compiled lexicon in the tokens of a statement. The C of lexicon/matching.py. */
#ifndef ROLEFIT_LEXICON_H
#define ROLEFIT_LEXICON_H

#include "model.h"
#include "work.h"

/* Takes the tokens of a statement or title. Gives in w->fires the concepts that fire, each once. */
int fire(const Model *model, Work *w, const Token *tokens, i32 size);
/* Takes the same again, under another stamp, and which of w->phrases fired then. Leaves w as `fire` did. */
int fire_again(const Model *model, Work *w, const Token *tokens, i32 size, i32 from, i32 to);
/* Takes the same after either. Appends to w->found the places of the phrases, by place. */
int find(const Model *model, Work *w, const Token *tokens, i32 size);
/* Takes w->fires. Gives in w->lexicon_rows the rows of the lexicon weights that they switch on, ascending, each once.
 */
int switch_rows_on(const Model *model, Work *w);

#endif
