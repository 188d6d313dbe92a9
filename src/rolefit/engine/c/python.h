/* Python's stable interface, of 3.11 and newer. Comes before every other header. */
#ifndef ROLEFIT_PYTHON_H
#define ROLEFIT_PYTHON_H

#define PY_SSIZE_T_CLEAN
#ifndef Py_LIMITED_API
#define Py_LIMITED_API 0x030B0000
#endif
#include <Python.h>

#endif
