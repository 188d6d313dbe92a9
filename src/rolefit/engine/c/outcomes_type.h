/* The phrases of outcomes as Python sees them: `_engine.Outcomes(forms, anchors)`. */
#ifndef ROLEFIT_OUTCOMES_TYPE_H
#define ROLEFIT_OUTCOMES_TYPE_H

#include "python.h"

#include "outcomes.h"

extern PyType_Spec outcomes_spec;
/* The phrases inside an object of that type. */
const OutcomePhrases *outcomes_of(PyObject *object);

#endif
