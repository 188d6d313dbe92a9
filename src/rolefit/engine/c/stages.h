/* The stages by themselves, as functions of the module, for the tests. */
#ifndef ROLEFIT_STAGES_H
#define ROLEFIT_STAGES_H

#include "python.h"

PyObject *module_normalise(PyObject *module, PyObject *text);
PyObject *module_segment(PyObject *module, PyObject *text);
/* match(name, how, text, start, end) -> (start, end, group 1, its end, and so on to group 3) in bytes of UTF-8, or None;
 * what stands behind the text is poison. */
PyObject *module_match(PyObject *module, PyObject *args);
PyObject *module_matchers(PyObject *module, PyObject *ignored);

#endif
