/* JSON with a line for each value. */
#ifndef ROLEFIT_INDENTED_H
#define ROLEFIT_INDENTED_H

#include "python.h"

/* indented(value, step): as `json.dumps(value, ensure_ascii=False, indent=step)`; None for what is left to that: numbers
 * that are none or do not fit 64 bits, keys that are no texts, halves of characters, other types, deep nests. */
PyObject *module_indented(PyObject *module, PyObject *args);

#endif
