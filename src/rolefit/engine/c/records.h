/* The statements of a post as the records of values.py, made in one go: for who asks for all of them. */
#ifndef ROLEFIT_RECORDS_H
#define ROLEFIT_RECORDS_H

#include "python.h"

#include "work.h"

/* What the statements are made of where they are asked for as records: the classes ScoredStatement, Statement and Hit; the
 * name and the weight of each section; of the lexicon and of outcomes the concepts, by number. All are borrowed. */
typedef struct {
    PyTypeObject *scored, *statement, *hit;
    PyObject *sections, *weights, *concepts, *outcomes;
} Records;
/* -1 with the exception set where something else was given. */
int records_from(PyObject *given, Records *out);
/* (scored statement, ...); outcomes have to be found before. */
PyObject *records_of(const Work *w, const Records *records);

#endif
