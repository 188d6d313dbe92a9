/* What may be in a text, at one glance. */
#ifndef ROLEFIT_GLANCE_H
#define ROLEFIT_GLANCE_H

/* Before anything else: the letters of ASCII. */
void glance_begin(void);

/* (text, letters, number of the matcher of asides or -1) -> (bits, characters): see `rolefit.reading.glance`. The characters
 * beyond ASCII are those that were met before the title was told not to be there: what could make a letter another one stands
 * behind it, and lines are read from their ends. */
PyObject *module_glance(PyObject *module, PyObject *args);

#endif
