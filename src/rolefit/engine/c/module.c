/* `rolefit._engine`: the module, its functions and its types. */
#include "python.h"

#include "checksum.h"
#include "engine_type.h"
#include "glance.h"
#include "headings.h"
#include "line_ends.h"
#include "normalise.h"
#include "outcomes_type.h"
#include "paths.h"
#include "patterns.h"
#include "score.h"
#include "stages.h"
#include "tokens.h"

static PyObject *module_checksum(PyObject *module, PyObject *data) {
    Py_buffer view;
    u32 crc;
    (void)module;
    if (!checksum_ready()) return Py_BuildValue("");
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)) return NULL;
    crc = checksum_of(view.buf, (size_t)view.len);
    PyBuffer_Release(&view);
    return PyLong_FromUnsignedLong(crc);
}

#define METHOD(function) ((PyCFunction)(void (*)(void))(function))
static PyMethodDef module_methods[] = {
    {"normalise", METHOD(module_normalise), METH_O, "normalise(text): as rolefit.text.normalise."},
    {"glance", METHOD(module_glance), METH_VARARGS, "glance(text, letters): what may be in a text (rolefit.reading.glance)."},
    {"segment", METHOD(module_segment), METH_O, "segment(text): places of the statements of a normalised text."},
    {"match", METHOD(module_match), METH_VARARGS, "match(name, how, text, start, end): one generated matcher."},
    {"checksum", METHOD(module_checksum), METH_O, "checksum(bytes): zlib.crc32, or None where it is no faster."},
    {"feeds", METHOD(module_feeds), METH_VARARGS, "feeds(bytes, begin, end): how many line feeds stand there."},
    {"lone_return", METHOD(module_lone_return), METH_O, "lone_return(bytes): whether one stands without a line feed."},
    {"matcher", METHOD(module_matcher), METH_VARARGS, "matcher(pattern, flags): the generated matcher of a regular expression."},
    {"find", METHOD(module_find), METH_VARARGS, "find(number, how, text, at, end, known, byte): the first place."},
    {"find_all", METHOD(module_find_all), METH_VARARGS, "find_all(number, text): every place."},
    {"matchers", METHOD(module_matchers), METH_NOARGS, "matchers(): (name, pattern, flags, has fullmatch, has search) of each."},
    {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "rolefit._engine", "The compiled engine.", -1, module_methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__engine(void) {
    PyObject *m, *type, *outcomes;
    unicode_begin();
    normalise_begin();
    headings_begin();
    tokens_begin();
    score_begin();
    paths_begin();
    glance_begin();
    m = PyModule_Create(&module);
    type = m ? PyType_FromSpec(&engine_spec) : NULL;
    outcomes = m ? PyType_FromSpec(&outcomes_spec) : NULL;
    Py_XINCREF(outcomes); /* one for the module, one for the engine */
    engine_asks_for((PyTypeObject *)outcomes);
    if (!outcomes || PyModule_AddObject(m, "Outcomes", outcomes) || !type ||
        PyModule_AddObject(m, "Engine", type)) {
        Py_XDECREF(type);
        Py_XDECREF(m);
        return NULL;
    }
    return m;
}
