/* From the dicts of verdict/outcome_finder.py to the phrases in C; every number is checked. */
#include "outcomes_type.h"

typedef struct {
    PyObject_HEAD OutcomePhrases phrases;
} Outcomes;

const OutcomePhrases *outcomes_of(PyObject *object) { return &((Outcomes *)object)->phrases; }

static int malformed(void) {
    PyErr_SetString(PyExc_ValueError, "a phrase of outcomes is not as it should be");
    return -1;
}

/* A number of a list, -1 where it is none below `most`; an exception is set then. */
static long number_in(PyObject *list, Py_ssize_t at, long most) {
    PyObject *item = PyList_Check(list) && at < PyList_Size(list) ? PyList_GetItem(list, at) : NULL;
    long value = item ? PyLong_AsLong(item) : -1;
    if (value >= 0 && value < most) return value;
    return PyErr_Occurred() ? -1 : malformed();
}

/* Add a word and its classes. */
static int add_word(OutcomePhrases *o, PyObject *word, PyObject *classes) {
    Py_ssize_t size;
    const char *text = PyUnicode_AsUTF8AndSize(word, &size);
    Span span = {o->text.size, 0};
    i32 bits = o->bits.size;
    if (!text) return -1;
    if (!PyList_Check(classes) || size > LONGEST_WORD) return malformed();
    if (buffer_add(&o->text, text, (Offset)size) || ROOM(o->bits, CLASS_WORDS)) return -1;
    span.end = o->text.size;
    memset(o->bits.items + bits, 0, CLASS_WORDS * sizeof *o->bits.items);
    o->bits.size += CLASS_WORDS;
    for (Py_ssize_t k = 0; k < PyList_Size(classes); k++) {
        long number = number_in(classes, k, OUTCOME_CLASSES);
        if (number < 0) return -1;
        o->bits.items[bits + (number >> 6)] |= 1ull << (number & 63);
    }
    return APPEND(o->words, span);
}

/* Add a phrase: [concept, kind, [class, ...], [gap, ...]]. */
static int add_phrase(OutcomePhrases *o, PyObject *given) {
    PyObject *classes, *gaps;
    OutcomePhrase p = {0};
    long concept = number_in(given, 0, MOST_OUTCOMES), kind = concept < 0 ? -1 : number_in(given, 1, 2);
    if (kind < 0) return -1;
    if (PyList_Size(given) != 4) return malformed();
    classes = PyList_GetItem(given, 2);
    gaps = PyList_GetItem(given, 3);
    p.concept = (int)concept;
    p.guards = (int)kind;
    if (!PyList_Check(classes) || PyList_Size(classes) < 1 || PyList_Size(classes) > MOST_PLACES)
        return malformed();
    p.places = (int)PyList_Size(classes);
    for (int k = 0; k < p.places; k++) {
        long number = number_in(classes, k, OUTCOME_CLASSES), gap = number < 0 ? -1 : number_in(gaps, k, 1000);
        if (gap < 0) return -1;
        p.classes[k] = (u16)number;
        p.gaps[k] = (u16)gap;
    }
    return APPEND(o->phrases, p);
}

static PyObject *outcomes_new(PyTypeObject *type, PyObject *args, PyObject *named) {
    PyObject *forms, *anchors, *key, *value;
    Py_ssize_t at = 0;
    Outcomes *made;
    int failed = 0;
    (void)named;
    if (!PyArg_ParseTuple(args, "O!O!:Outcomes", &PyDict_Type, &forms, &PyDict_Type, &anchors)) return NULL;
    made = (Outcomes *)((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
    if (!made) return NULL;
    while (!failed && PyDict_Next(forms, &at, &key, &value)) failed = add_word(&made->phrases, key, value);
    at = 0;
    while (!failed && PyDict_Next(anchors, &at, &key, &value)) {
        if (!PyList_Check(value)) failed = malformed();
        for (Py_ssize_t k = 0; !failed && k < PyList_Size(value); k++)
            failed = add_phrase(&made->phrases, PyList_GetItem(value, k));
    }
    if (!failed) failed = outcomes_ready(&made->phrases);
    if (!settled(failed)) return (PyObject *)made;
    Py_DECREF(made);
    return NULL;
}

static void outcomes_dealloc(Outcomes *o) {
    PyTypeObject *type = Py_TYPE((PyObject *)o);
    outcomes_free(&o->phrases);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(o);
    Py_DECREF(type);
}

static PyType_Slot outcomes_slots[] = {{Py_tp_new, (void *)outcomes_new},
                                       {Py_tp_dealloc, (void *)outcomes_dealloc},
                                       {Py_tp_doc, (void *)"Outcomes(forms, anchors): the phrases of outcomes."},
                                       {0, NULL}};
PyType_Spec outcomes_spec = {"rolefit._engine.Outcomes", sizeof(Outcomes), 0, Py_TPFLAGS_DEFAULT, outcomes_slots};
