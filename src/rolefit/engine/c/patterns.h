/* The generated matchers as Python uses them. The C of `Matcher` in rolefit/patterns.py. */
#ifndef ROLEFIT_PATTERNS_H
#define ROLEFIT_PATTERNS_H

#include "python.h"

#include "matching.h"

extern const Matcher *const matcher_tables[]; /* ends with NULL */

/* The matcher of a number, or NULL with the exception set. */
const Matcher *matcher_of(int number);
/* matcher(pattern, flags) -> (number, names of its groups, whether it searches), or None where there is none for it. */
PyObject *module_matcher(PyObject *module, PyObject *args);
/* find(number, how, text, at, end, known, byte) -> begin and end of the whole and of each group in characters (-1: took no
 * part) and the end of the whole in bytes, or None. how: 0 match, 1 fullmatch, 2 search; the text ends at
 * `end`; `known` characters, at most `at`, take `byte` bytes. */
PyObject *module_find(PyObject *module, PyObject *args);
/* find_all(number, text) -> what `find` gives, of each place, none overlapping another. */
PyObject *module_find_all(PyObject *module, PyObject *args);

#endif
