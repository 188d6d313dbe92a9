/* `_engine.Engine(tables)`: see engine/compiled.py. */
#ifndef ROLEFIT_ENGINE_TYPE_H
#define ROLEFIT_ENGINE_TYPE_H

#include "python.h"

extern PyType_Spec engine_spec;
/* The type of the phrases of outcomes that its methods take. */
void engine_asks_for(PyTypeObject *outcomes);

#endif
