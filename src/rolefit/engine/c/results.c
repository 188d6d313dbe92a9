/* What an engine found, as tuples; engine/compiled.py says what they mean. */
#include "results.h"

#include "score.h"
#include "tokens.h"

PyObject *doubles(const double *values, int size) {
    PyObject *tuple = PyTuple_New(size);
    for (int i = 0; tuple && i < size; i++) {
        PyObject *value = PyFloat_FromDouble(values[i]);
        if (!value || PyTuple_SetItem(tuple, i, value)) Py_CLEAR(tuple);
    }
    return tuple;
}

PyObject *string_of(const u8 *bytes, Offset size) {
    return PyUnicode_DecodeUTF8((const char *)bytes, size, "surrogatepass");
}

/* [(concept, first token, last token, start, end), ...] of statement i; spans are those of the text. */
static PyObject *found_in(const Work *w, FoundList all, i32 i, Place *place) {
    const Statement *s = w->statements.items + i;
    PyObject *list = PyList_New(0);
    for (i32 k = begin_of(all, i); list && k < all.ends[i]; k++) {
        const Found *f = all.items + k;
        Offset start = character_of(place, w->tokens.items[s->first + f->first].start);
        Offset end = character_of(place, w->tokens.items[s->first + f->last - 1].end);
        if (append(list, Py_BuildValue("(iiiii)", f->concept, f->first, f->last, start, end))) Py_CLEAR(list);
    }
    return list;
}

PyObject *terms_of(const Work *w, i32 i, int asked) {
    PyObject *counts = asked ? PyDict_New() : Py_BuildValue("");
    if (!asked) return counts;
    for (i32 k = i < 0 ? 0 : w->terms_end.items[i]; counts && k < w->terms_end.items[i + 1]; k++) {
        PyObject *row = PyLong_FromLong(w->terms.items[k].row);
        PyObject *count = PyLong_FromUnsignedLong(w->terms.items[k].count);
        if (!row || !count || PyDict_SetItem(counts, row, count)) Py_CLEAR(counts);
        Py_XDECREF(row);
        Py_XDECREF(count);
    }
    return counts;
}

PyObject *place_of(const Statement *s, Place *place) {
    Offset heading_start = character_of(place, s->heading_start), heading_end = character_of(place, s->heading_end);
    Offset start = character_of(place, s->start), end = character_of(place, s->end);
    return Py_BuildValue("(iiiiii)", start, end, heading_start, heading_end, s->section, s->bullet);
}

PyObject *statements_of(const Work *w, int terms, int outcomes) {
    Place place = {w->text.bytes, 0, 0, w->ascii};
    PyObject *list = PyList_New(0);
    for (i32 i = 0; list && i < w->statements.size; i++) {
        const Statement *s = w->statements.items + i;
        PyObject *row = Py_BuildValue(
            "(NiNNNNN)", place_of(s, &place), s->last - s->first,
            terms ? doubles(w->logits.items + TAGS * i, TAGS) : Py_BuildValue("()"),
            doubles(w->probabilities.items + TAGS * i, TAGS), found_in(w, (FoundList){w->found.items, w->found_end.items}, i, &place), terms_of(w, i, terms),
            outcomes ? found_in(w, (FoundList){w->outcomes.items, w->outcomes_end.items}, i, &place)
                     : Py_BuildValue(""));
        if (append(list, row)) Py_CLEAR(list);
    }
    return list;
}

PyObject *sizes_of(const Work *w) {
    i32 counted = 0, function_words = 0, known = 0;
    for (i32 i = 0; i < w->statements.size; i++)
        for (i32 k = w->statements.items[i].first; k < w->statements.items[i].last; k++) {
            const Token *token = w->tokens.items + k;
            counted++;
            function_words += token->kind & FUNCTION_WORD;
            known += token->word != NONE && token->word < w->vocabulary;
        }
    return Py_BuildValue("(iiiO)", counted, function_words, known, mostly_latin(w) ? Py_True : Py_False);
}

/* A quote in the post's own wording, blanks collapsed. */
static PyObject *quote_of(Work *w, const Quote *q) {
    const Token *tokens = w->tokens.items + w->statements.items[q->statement].first;
    Offset from = tokens[q->first].start, to = tokens[q->last - 1].end;
    Buffer *out = &w->other;
    int blank = 0;
    out->size = 0;
    if (buffer_room(out, (size_t)(to - from))) return PyErr_NoMemory();
    while (from < to) {
        Offset start = from;
        int space = is_space(decode(w->text.bytes, &from)) != 0;
        if (!space)
            for (; start < from; start++) out->bytes[out->size++] = w->text.bytes[start];
        else if (!blank) out->bytes[out->size++] = ' ';
        blank = space;
    }
    return string_of(out->bytes, out->size);
}

PyObject *quotes_of(Work *w) {
    PyObject *list = PyList_New(0);
    for (i32 k = 0; list && k < w->quotes.size; k++)
        if (append(list, quote_of(w, w->quotes.items + k))) Py_CLEAR(list);
    return list;
}

PyObject *priced_quotes_of(Work *w) {
    Place place = {w->text.bytes, 0, 0, w->ascii};
    PyObject *list = PyList_New(0);
    for (i32 k = 0; list && k < w->quotes.size; k++) {
        const Quote *q = w->quotes.items + k;
        const Token *tokens = w->tokens.items + w->statements.items[q->statement].first;
        Offset start = character_of(&place, tokens[q->first].start);
        Offset end = character_of(&place, tokens[q->last - 1].end);
        if (append(list, Py_BuildValue("(Ndii)", quote_of(w, q), q->amount, start, end))) Py_CLEAR(list);
    }
    return list;
}

/* (concept, ...) of statement i. */
static PyObject *concepts_in(FoundList all, i32 i) {
    i32 begin = begin_of(all, i);
    PyObject *tuple = PyTuple_New(all.ends[i] - begin);
    for (i32 k = begin; tuple && k < all.ends[i]; k++) {
        PyObject *concept = PyLong_FromLong(all.items[k].concept);
        if (!concept || PyTuple_SetItem(tuple, k - begin, concept)) Py_CLEAR(tuple);
    }
    return tuple;
}

PyObject *named_of(const Work *w) {
    FoundList phrases = {w->found.items, w->found_end.items}, outcomes = {w->outcomes.items, w->outcomes_end.items};
    PyObject *list = PyList_New(0);
    for (i32 i = 0; list && i < w->statements.size; i++) {
        double weight = weight_of_section(w->statements.items[i].section);
        double duty = weight * (1.0 - w->probabilities.items[TAGS * i + TAGS - 1]);
        if (weight == 0 || (begin_of(phrases, i) == phrases.ends[i] && begin_of(outcomes, i) == outcomes.ends[i])) continue;
        if (append(list, Py_BuildValue("(dNN)", duty, concepts_in(phrases, i), concepts_in(outcomes, i))))
            Py_CLEAR(list);
    }
    return list;
}
