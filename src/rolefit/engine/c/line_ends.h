/* Ends of lines among bytes. */
#ifndef ROLEFIT_LINE_ENDS_H
#define ROLEFIT_LINE_ENDS_H

#include "python.h"

/* (bytes, begin, end) -> how many line feeds stand there; no place is counted from the end. */
PyObject *module_feeds(PyObject *module, PyObject *args);
/* bytes -> whether a carriage return stands there without a line feed behind it. */
PyObject *module_lone_return(PyObject *module, PyObject *given);

#endif
