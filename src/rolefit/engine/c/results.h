/* What an engine found, as tuples; engine/compiled.py says what they mean. Each gives a new reference, or NULL with the
 * exception set. */
#ifndef ROLEFIT_RESULTS_H
#define ROLEFIT_RESULTS_H

#include "python.h"

#include "work.h"

/* The phrases of the lexicon in all statements, or the outcomes. */
typedef struct {
    const Found *items;
    const i32 *ends;
} FoundList;
static inline i32 begin_of(FoundList all, i32 i) { return i ? all.ends[i - 1] : 0; }

PyObject *doubles(const double *values, int size);
PyObject *string_of(const u8 *bytes, Offset size);
/* (start, end, heading start, heading end, section, bullet): a statement's place. */
PyObject *place_of(const Statement *s, Place *place);
/* [(place, tokens, logits, probabilities, found, terms, outcomes), ...]; without `terms` no logits either. */
PyObject *statements_of(const Work *w, int terms, int outcomes);
/* {row: count} of statement i, or of the title where i is -1; nothing of them where they are not asked for. */
PyObject *terms_of(const Work *w, i32 i, int asked);
/* (tokens in statements, function words and known words of them, whether mostly Latin) */
PyObject *sizes_of(const Work *w);
/* [wording, ...] of the quotes. */
PyObject *quotes_of(Work *w);
/* [(wording, amount, start, end), ...] of the quotes; spans are those of the text. */
PyObject *priced_quotes_of(Work *w);
/* [(expected duties, (concept, ...), (outcome, ...)), ...] of the statements that count and name
 * any. */
PyObject *named_of(const Work *w);

#endif
