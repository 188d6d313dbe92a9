/* From a text to tokens with their numbers. The C of text/tokens.py. */
#ifndef ROLEFIT_TOKENS_H
#define ROLEFIT_TOKENS_H

#include "matching.h"
#include "model.h"
#include "work.h"

void tokens_begin(void);
/* Takes the title. Gives w->title_tokens. */
int tokenise_title(const Model *model, Work *w);
/* Takes the text and its statements. Gives w->tokens with the tokens of each statement. */
int tokenise_statements(const Model *model, Work *w);
/* Takes tokens of t. Appends them in lower case, a blank before, between and behind them. */
int add_words(Buffer *out, const u8 *t, const Token *tokens, i32 size);
/* Whether at least half of the letters at the beginning of the text are Latin; true for a text without letters. */
int mostly_latin(const Work *w);

#endif
