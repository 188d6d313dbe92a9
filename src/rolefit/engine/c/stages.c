/* The stages by themselves, for the tests. */
#include "stages.h"

#include "headings.h"
#include "normalise.h"
#include "patterns.h"
#include "results.h"
#include "segment.h"

PyObject *module_normalise(PyObject *module, PyObject *text) {
    Utf8 given;
    PyObject *answer = NULL;
    Work *w = work_new();
    int failed = w ? 0 : -1, ascii;
    (void)module;
    if (!failed) failed = utf8_of(text, &given);
    if (!failed) {
        failed = normalise(w, given.bytes, (size_t)given.size, &w->text, &ascii);
        utf8_done(&given);
    }
    if (!settled(failed)) answer = string_of(w->text.bytes, w->text.size);
    work_free(w);
    return answer;
}

PyObject *module_segment(PyObject *module, PyObject *text) {
    Utf8 given;
    PyObject *list = NULL;
    Work *w = work_new();
    int failed = w ? 0 : -1;
    (void)module;
    if (!failed) failed = utf8_of(text, &given);
    if (!failed) {
        failed = given.size > 1 << 28 || buffer_add(&w->text, given.bytes, (Offset)given.size);
        utf8_done(&given);
    }
    if (!failed) {
        memset(w->text.bytes + w->text.size, SLACK_BYTE, SLACK);
        w->ascii = 1;
        for (Offset i = 0; i < w->text.size; i++) w->ascii &= w->text.bytes[i] < 128;
        failed = segment(w);
    }
    if (!settled(failed ? -1 : 0)) {
        Place place = {w->text.bytes, 0, 0, w->ascii};
        list = PyList_New(0);
        for (i32 i = 0; list && i < w->statements.size; i++)
            if (append(list, place_of(w->statements.items + i, &place))) Py_CLEAR(list);
    }
    work_free(w);
    return list;
}

static const Matcher *matcher_called(const char *name) {
    for (const Matcher *const *table = matcher_tables; *table; table++)
        for (const Matcher *m = *table; m->name; m++)
            if (!strcmp(m->name, name)) return m;
    return NULL;
}

PyObject *module_match(PyObject *module, PyObject *args) {
    const char *name, *how;
    PyObject *text, *answer = NULL;
    Utf8 given;
    int start, end, hit = 0;
    const Matcher *matcher;
    Offset from, to = -1;
    Match m;
    (void)module;
    if (!PyArg_ParseTuple(args, "ssUii:match", &name, &how, &text, &start, &end)) return NULL;
    matcher = matcher_called(name);
    if (!matcher || (*how == 'f' && !matcher->fullmatch) || (*how == 's' && !matcher->search)) {
        PyErr_Format(PyExc_LookupError, "no %s of %s", how, name);
        return NULL;
    }
    if (utf8_of(text, &given)) return NULL;
    if (start < 0 || end < start || end > given.size) PyErr_SetString(PyExc_ValueError, "a span outside the text");
    else {
        from = start;
        m = MATCH_OF(given.bytes, end);
        if (*how == 's') hit = matcher->search(&m, start, &from, &to);
        else hit = (to = (*how == 'f' ? matcher->fullmatch : matcher->match)(&m, start)) >= 0;
        answer = hit ? Py_BuildValue("(iiiiiiii)", from, to, m.group[2], m.group[3], m.group[4], m.group[5], m.group[6],
                                     m.group[7])
                     : Py_BuildValue("");
    }
    utf8_done(&given);
    if (settled(answer ? 0 : -1)) Py_CLEAR(answer);
    return answer;
}

PyObject *module_matchers(PyObject *module, PyObject *ignored) {
    PyObject *list = PyList_New(0);
    (void)module;
    (void)ignored;
    for (const Matcher *const *table = matcher_tables; list && *table; table++)
        for (const Matcher *m = *table; list && m->name; m++)
            if (append(list, Py_BuildValue("(sNiii)", m->name, string_of((const u8 *)m->pattern, m->size), m->flags, m->fullmatch != NULL, m->search != NULL))) Py_CLEAR(list);
    return list;
}
