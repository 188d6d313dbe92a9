/* The regular expressions that quick commands use, found by their own text, so that none is ever answered by the matcher
 * of another. Takes `str`, gives places in characters. */
#include "patterns.h"

#include "headings.h"
#include "normalise.h"
#include "quick_patterns.h"
#include "segment.h"

const Matcher *const matcher_tables[] = {quick_matchers, normalise_matchers, headings_matchers, segment_matchers, NULL};

enum { MATCH, FULLMATCH, SEARCH };

PyObject *module_matcher(PyObject *module, PyObject *args) {
    PyObject *pattern;
    Utf8 wanted;
    int flags, number = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "Ui:matcher", &pattern, &flags) || utf8_of(pattern, &wanted)) return NULL;
    for (const Matcher *m = quick_matchers; m->name; m++, number++)
        if (m->size == wanted.size && m->flags == flags && !memcmp(m->pattern, wanted.bytes, (size_t)m->size)) {
            utf8_done(&wanted);
            return Py_BuildValue("(isi)", number, m->group_names, m->search != NULL);
        }
    utf8_done(&wanted);
    return Py_BuildValue("");
}

const Matcher *matcher_of(int number) {
    if (number >= 0 && number < (int)(sizeof quick_matchers / sizeof *quick_matchers) - 1) return quick_matchers + number;
    PyErr_SetString(PyExc_LookupError, "no such matcher");
    return NULL;
}

/* What was found from `from` to `to`, as the tuple of `find`. */
static PyObject *places_of(const Matcher *matcher, const Match *m, Offset from, Offset to, Place *place) {
    int items = 2 * (matcher->groups + 1) + 1;
    PyObject *tuple = PyTuple_New(items);
    for (int k = 0; tuple && k < items; k++) {
        Offset at = k == 0 ? from : k == 1 ? to : k == items - 1 ? to : m->group[k];
        PyObject *value = PyLong_FromLong(k == items - 1 || at < 0 ? at : character_of(place, at));
        if (!value || PyTuple_SetItem(tuple, k, value)) Py_CLEAR(tuple);
    }
    return tuple;
}

/* The offset `characters` behind one. */
static Offset further(const Match *m, Offset at, int ascii, int characters) {
    if (ascii) return characters < m->end - at ? at + characters : m->end;
    while (characters-- && at < m->end) decode(m->text, &at);
    return at;
}

PyObject *module_find(PyObject *module, PyObject *args) {
    PyObject *text, *answer = NULL;
    Utf8 given;
    int number, how, at, end, known, byte, hit;
    const Matcher *matcher;
    (void)module;
    if (!PyArg_ParseTuple(args, "iiUiiii:find", &number, &how, &text, &at, &end, &known, &byte)) return NULL;
    if (!(matcher = matcher_of(number)) || utf8_of(text, &given)) return NULL;
    if (known < 0 || byte < known || byte > given.size || at < known || end < at || (given.bytes[byte] & 0xC0) == 0x80)
        PyErr_SetString(PyExc_ValueError, "a place outside the text");
    else if (how == SEARCH && !matcher->search) PyErr_SetString(PyExc_LookupError, "it does not search");
    else {
        Py_ssize_t length = PyUnicode_GetLength(text);
        Place place = {given.bytes, byte, known, given.size == length};
        Match m = MATCH_OF(given.bytes, (Offset)given.size);
        Offset from = further(&m, byte, place.ascii, at - known), to = -1;
        if (end < length) m.end = further(&m, from, place.ascii, end - at);
        if (how == SEARCH) hit = matcher->search(&m, from, &from, &to);
        else hit = (to = (how == MATCH ? matcher->match : matcher->fullmatch)(&m, from)) >= 0;
        answer = hit ? places_of(matcher, &m, from, to, &place) : Py_BuildValue("");
    }
    utf8_done(&given);
    if (settled(answer ? 0 : -1)) Py_CLEAR(answer);
    return answer;
}

PyObject *module_find_all(PyObject *module, PyObject *args) {
    PyObject *text, *list;
    Utf8 given;
    int number;
    const Matcher *matcher;
    (void)module;
    if (!PyArg_ParseTuple(args, "iU:find_all", &number, &text)) return NULL;
    if (!(matcher = matcher_of(number)) || utf8_of(text, &given)) return NULL;
    list = PyList_New(0);
    if (list && !matcher->search) {
        PyErr_SetString(PyExc_LookupError, "it does not search");
        Py_CLEAR(list);
    }
    if (list) {
        Place place = {given.bytes, 0, 0, given.size == PyUnicode_GetLength(text)};
        Offset at = 0, from, to;
        for (;;) {
            Match m = MATCH_OF(given.bytes, (Offset)given.size);
            if (!list || !matcher->search(&m, at, &from, &to)) break;
            if (append(list, places_of(matcher, &m, from, to, &place))) Py_CLEAR(list);
            at = to;
        }
    }
    utf8_done(&given);
    if (settled(list ? 0 : -1)) Py_CLEAR(list);
    return list;
}
