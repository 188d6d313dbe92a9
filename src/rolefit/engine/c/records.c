/* The statements of a post as the records of values.py, whose classes derive from tuple. */
#include "records.h"

#include "results.h"
#include "score.h"

enum { OUTCOME = 3, SAID = 5 }; /* of the fields of a concept, which those of a hit begin with: the outcome, how many */

int records_from(PyObject *given, Records *out) {
    PyObject *kinds[3];
    if (!PyArg_ParseTuple(given, "O!O!O!O!O!OO:records", &PyType_Type, kinds, &PyType_Type, kinds + 1, &PyType_Type,
                          kinds + 2, &PyTuple_Type, &out->sections, &PyTuple_Type, &out->weights, &out->concepts,
                          &out->outcomes))
        return -1;
    for (int k = 0; k < 3; k++)
        if (!PyType_IsSubtype((PyTypeObject *)kinds[k], &PyTuple_Type)) {
            PyErr_SetString(PyExc_TypeError, "a record is a tuple");
            return -1;
        }
    *out = (Records){(PyTypeObject *)kinds[0], (PyTypeObject *)kinds[1], (PyTypeObject *)kinds[2], out->sections,
                     out->weights, out->concepts, out->outcomes};
    return 0;
}

/* A record of these values, which it takes over; NULL where one of them is missing. */
static PyObject *record(PyTypeObject *kind, int size, PyObject **values) {
    PyObject *made = NULL;
    int whole = 1;
    for (int k = 0; k < size; k++) whole = whole && values[k];
    if (whole) made = PyType_GenericAlloc(kind, size);
    for (int k = 0; k < size; k++)
        if (!made) Py_XDECREF(values[k]);
        else if (PyTuple_SetItem(made, k, values[k])) Py_CLEAR(made);
    return made;
}

static PyObject *item_of(PyObject *tuple, int at) {
    PyObject *item = PyTuple_GetItem(tuple, at);
    Py_XINCREF(item);
    return item;
}

/* Concept `number` of those given, which has the five fields of a hit and more. */
static PyObject *concept_of(PyObject *concepts, i32 number) {
    PyObject *key = PyLong_FromLong(number), *concept = key ? PyObject_GetItem(concepts, key) : NULL;
    Py_XDECREF(key);
    if (concept && !PyTuple_Check(concept)) {
        PyErr_SetString(PyExc_TypeError, "a concept is a tuple");
        Py_CLEAR(concept);
    }
    return concept;
}

/* Whether one of these hits names the outcome that a concept has; -1 for an exception. */
static int is_named(PyObject *hits, Py_ssize_t size, PyObject *concept) {
    PyObject *outcome = PyTuple_GetItem(concept, OUTCOME);
    for (Py_ssize_t k = 0; outcome && k < size; k++) {
        int equal = PyObject_RichCompareBool(PyTuple_GetItem(PyList_GetItem(hits, k), OUTCOME), outcome, Py_EQ);
        if (equal) return equal;
    }
    return outcome ? 0 : -1;
}

/* Append the hits of statement i: all of the lexicon's; of outcomes those that none of the first `named` hits names. */
static int add_hits(const Work *w, const Records *r, FoundList all, i32 i, Place *place, PyObject *hits,
                    Py_ssize_t named) {
    const Token *tokens = w->tokens.items + w->statements.items[i].first;
    for (i32 k = begin_of(all, i); k < all.ends[i]; k++) {
        const Found *f = all.items + k;
        Offset start = tokens[f->first].start, end = tokens[f->last - 1].end;
        PyObject *values[8], *concept = concept_of(named < 0 ? r->concepts : r->outcomes, f->concept);
        int known = !concept ? -1 : named < 0 ? 0 : is_named(hits, named, concept);
        if (!known) {
            for (int at = 0; at < SAID; at++) values[at] = item_of(concept, at);
            values[5] = PyLong_FromLong(character_of(place, start));
            values[6] = PyLong_FromLong(character_of(place, end));
            values[7] = string_of(w->text.bytes + start, end - start);
            if (append(hits, record(r->hit, 8, values))) known = -1;
        }
        Py_XDECREF(concept);
        if (known < 0) return -1;
    }
    return 0;
}

/* (hit, ...) of statement i. */
static PyObject *hits_of(const Work *w, const Records *r, i32 i, Place *place) {
    FoundList phrases = {w->found.items, w->found_end.items}, outcomes = {w->outcomes.items, w->outcomes_end.items};
    PyObject *hits, *tuple = NULL;
    if (begin_of(phrases, i) == phrases.ends[i] && begin_of(outcomes, i) == outcomes.ends[i]) return PyTuple_New(0);
    hits = PyList_New(0);
    if (hits && !add_hits(w, r, phrases, i, place, hits, -1) &&
        !add_hits(w, r, outcomes, i, place, hits, PyList_Size(hits)))
        tuple = PyList_AsTuple(hits);
    Py_XDECREF(hits);
    return tuple;
}

PyObject *records_of(const Work *w, const Records *r) {
    Place place = {w->text.bytes, 0, 0, w->ascii};
    PyObject *all = PyTuple_New(w->statements.size), *heading = NULL;
    Offset heading_start = -1, heading_end = -1;
    for (i32 i = 0; all && i < w->statements.size; i++) {
        const Statement *s = w->statements.items + i;
        PyObject *said[6], *scored[4], *made;
        if (!heading || s->heading_start != heading_start || s->heading_end != heading_end) {
            heading_start = s->heading_start, heading_end = s->heading_end;
            Py_XDECREF(heading);
            heading = string_of(w->text.bytes + heading_start, heading_end - heading_start);
        }
        said[0] = PyLong_FromLong(character_of(&place, s->start));
        said[1] = PyLong_FromLong(character_of(&place, s->end));
        said[2] = string_of(w->text.bytes + s->start, s->end - s->start);
        said[3] = item_of(r->sections, s->section);
        Py_XINCREF(heading);
        said[4] = heading;
        said[5] = PyBool_FromLong(s->bullet);
        scored[0] = record(r->statement, 6, said);
        scored[1] = doubles(w->probabilities.items + TAGS * i, TAGS);
        scored[2] = item_of(r->weights, s->section);
        scored[3] = scored[0] && scored[1] && scored[2] ? hits_of(w, r, i, &place) : NULL; /* that asks Python */
        made = record(r->scored, 4, scored);
        if (!made || PyTuple_SetItem(all, i, made)) Py_CLEAR(all);
    }
    Py_XDECREF(heading);
    return all;
}
