/* Python's stable interface, of 3.11 and newer, and what crosses it. Comes before every other header. */
#ifndef ROLEFIT_PYTHON_H
#define ROLEFIT_PYTHON_H

#define PY_SSIZE_T_CLEAN
#ifndef Py_LIMITED_API
#define Py_LIMITED_API 0x030B0000
#endif
#include <Python.h>

#include "unicode.h"

typedef struct {
    const u8 *bytes;
    Py_ssize_t size;
    PyObject *owner;
} Utf8;

/* The UTF-8 of a `str`, lone surrogates included; it lives as long as the `str`, and until `utf8_done`. */
int utf8_of(PyObject *text, Utf8 *out);
void utf8_done(Utf8 *text);

/* See to it that a failure has an exception, and that nothing is answered on characters that could not be looked up. */
int settled(int failed);

/* Append an item, which the list takes over; -1 where there is none. */
int append(PyObject *list, PyObject *item);

/* Turns offsets of a text into characters; goes forward, and back to where it was told to stay. */
typedef struct {
    const u8 *text;
    Offset at, characters;
    int ascii;
} Place;

static inline Offset character_of(Place *p, Offset at) {
    if (p->ascii) return at;
    if (at < p->at) p->characters -= characters_between(p->text, at, p->at);
    else p->characters += characters_between(p->text, p->at, at);
    p->at = at;
    return p->characters;
}

#endif
