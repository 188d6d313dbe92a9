/* A model and what scores posts with it, as Python sees it: text comes as `str`, spans are given in characters, as
 * everywhere else in rolefit. */
#include "engine_type.h"

#include "amounts.h"
#include "evidence.h"
#include "outcomes_type.h"
#include "records.h"
#include "results.h"
#include "score.h"

typedef struct {
    PyObject_HEAD Model model;
    Py_buffer views[TABLES]; /* keep the tables alive */
    int held;                /* how many of them */
    Work *spare;             /* between calls; a call that is made while another one waits for Python has its own */
} Engine;

/* ---- what goes in */

static Work *take_work(Engine *e) {
    Work *w = e->spare;
    e->spare = NULL;
    if (!w) w = work_new();
    if (!w) PyErr_NoMemory();
    return w;
}
static void give_work_back(Engine *e, Work *w) {
    if (e->spare) work_free(w);
    else e->spare = w;
}

/* Score one post. */
static int scored(const Engine *e, Work *w, PyObject *title, PyObject *text, int keep) {
    Utf8 a = {NULL, 0, NULL}, b = {NULL, 0, NULL};
    int failed = utf8_of(title, &a) || utf8_of(text, &b);
    if (!failed) failed = score(&e->model, w, a.bytes, (size_t)a.size, b.bytes, (size_t)b.size, keep);
    utf8_done(&a);
    utf8_done(&b);
    return settled(failed ? -1 : 0);
}

/* What is asked of a post beside its score; `tags` is NULL where no quotes are, `outcomes` where none are looked for. */
typedef struct {
    double shift[ROLES]; /* the prior's, of the logits */
    const char *tags;
    Py_ssize_t size; /* of tags */
    PyObject *outcomes;
    double no_duty;
} Asked;

static int tag_for_each_concept(const Engine *e, Py_ssize_t size) {
    if (size == e->model.concepts) return 0;
    PyErr_SetString(PyExc_ValueError, "a tag for each concept");
    return -1;
}

/* The probabilities of the roles after the shift. */
static void probabilities_of(const Work *w, const Asked *asked, double *p) {
    double logits[ROLES];
    for (int k = 0; k < ROLES; k++) logits[k] = w->post_logits[k] + asked->shift[k];
    softmax(logits, ROLES, p);
}

/* The most probable role after the shift, as `max` finds it. */
static int answer_of(const Work *w, const Asked *asked) {
    double p[ROLES];
    int best = 0;
    probabilities_of(w, asked, p);
    for (int k = 1; k < ROLES; k++)
        if (p[k] > p[best]) best = k;
    return best;
}

/* The outcomes of the statements that count and are less probably no duty than `no_duty`. */
static int find_outcomes(Work *w, const OutcomePhrases *phrases, double no_duty) {
    w->outcomes.size = w->outcomes_end.size = 0;
    for (i32 i = 0; i < w->statements.size; i++) {
        int counts = weight_of_section(w->statements.items[i].section) > 0 &&
                     w->probabilities.items[TAGS * i + TAGS - 1] < no_duty;
        if ((counts && outcomes_in(phrases, w, i)) || APPEND(w->outcomes_end, w->outcomes.size)) return -1;
    }
    return 0;
}

/* Score one post and find what is asked of it: outcomes, quotes with their amounts. */
static int found(const Engine *e, Work *w, PyObject *title, PyObject *text, const Asked *asked, int keep) {
    if (scored(e, w, title, text, keep)) return -1;
    if (asked->outcomes && settled(find_outcomes(w, outcomes_of(asked->outcomes), asked->no_duty))) return -1;
    if (asked->tags) {
        int role = answer_of(w, asked);
        if (settled(evidence_of(&e->model, w, role))) return -1;
        amounts_of(&e->model, w, role);
    }
    return 0;
}

static PyTypeObject *outcomes_type;

void engine_asks_for(PyTypeObject *type) { outcomes_type = type; }

static PyObject *engine_post(Engine *e, PyObject *args) {
    PyObject *title, *text, *made = NULL, *answer = NULL;
    Asked asked = {.no_duty = 1};
    Records records;
    Work *w;
    int terms = 1;
    if (!PyArg_ParseTuple(args, "UU|p(dddd)y#O!dO!:post", &title, &text, &terms, asked.shift, asked.shift + 1,
                          asked.shift + 2, asked.shift + 3, &asked.tags, &asked.size, outcomes_type, &asked.outcomes,
                          &asked.no_duty, &PyTuple_Type, &made) ||
        (made && records_from(made, &records)) || (asked.size && tag_for_each_concept(e, asked.size)) ||
        !(w = take_work(e)))
        return NULL;
    if (!asked.size) asked.tags = NULL;
    w->tags = (const u8 *)asked.tags;
    if (!found(e, w, title, text, &asked, terms || asked.tags ? KEEP_FOUND | KEEP_TERMS : KEEP_FOUND))
        answer = Py_BuildValue("(NNNNNNNNNNNN)", string_of(w->title.bytes, w->title.size),
                               string_of(w->text.bytes, w->text.size),
                               made ? records_of(w, &records) : statements_of(w, terms, asked.outcomes != NULL),
                               terms_of(w, -1, terms), doubles(w->title_logits, ROLES), doubles(w->page_logits, ROLES),
                               doubles(w->context, TAGS), doubles(w->sums, ROLES), doubles(w->features, w->counted),
                               doubles(w->post_logits, ROLES), sizes_of(w),
                               asked.tags ? priced_quotes_of(w) : Py_BuildValue(""));
    w->tags = NULL;
    give_work_back(e, w);
    return answer;
}

static PyObject *engine_answer(Engine *e, PyObject *args) {
    PyObject *title, *text, *answer = NULL;
    Asked asked;
    Work *w;
    if (!PyArg_ParseTuple(args, "UU(dddd)y#O!d:answer", &title, &text, asked.shift, asked.shift + 1, asked.shift + 2,
                          asked.shift + 3, &asked.tags, &asked.size, outcomes_type, &asked.outcomes, &asked.no_duty) ||
        (asked.size && tag_for_each_concept(e, asked.size)) || !(w = take_work(e)))
        return NULL;
    if (!asked.size) asked.tags = NULL;
    w->tags = (const u8 *)asked.tags;
    if (!found(e, w, title, text, &asked, asked.tags ? KEEP_FOUND | KEEP_TERMS : KEEP_FOUND))
        answer = Py_BuildValue("(NNNNNNNN)", string_of(w->title.bytes, w->title.size),
                               string_of(w->text.bytes, w->text.size), doubles(w->post_logits, ROLES),
                               doubles(w->sums, ROLES), doubles(w->title_logits, ROLES), sizes_of(w),
                               asked.tags ? priced_quotes_of(w) : Py_BuildValue("()"), named_of(w));
    w->tags = NULL;
    give_work_back(e, w);
    return answer;
}

typedef PyObject *(*RowFunction)(const Engine *, Work *, const Asked *);

/* The rows of two sequences of texts, each made by `row`. */
static PyObject *for_all(Engine *e, PyObject *titles, PyObject *texts, const Asked *asked, RowFunction row) {
    PyObject *list = NULL;
    Py_ssize_t size = PySequence_Size(texts);
    Work *w;
    if (size < 0) return NULL;
    if (PySequence_Size(titles) != size) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "as many titles as texts");
        return NULL;
    }
    if (!(w = take_work(e))) return NULL;
    w->tags = (const u8 *)asked->tags;
    list = PyList_New(0);
    for (Py_ssize_t i = 0; list && i < size; i++) {
        PyObject *title = PySequence_GetItem(titles, i), *text = PySequence_GetItem(texts, i);
        if (!title || !text || scored(e, w, title, text, 0) || append(list, row(e, w, asked))) Py_CLEAR(list);
        Py_XDECREF(title);
        Py_XDECREF(text);
    }
    w->tags = NULL;
    give_work_back(e, w);
    return list;
}

static PyObject *row_of(const Engine *e, Work *w, const Asked *asked) {
    double p[ROLES], by_title[ROLES];
    if (settled(evidence_of(&e->model, w, answer_of(w, asked)))) return NULL;
    probabilities_of(w, asked, p);
    softmax(w->title_logits, ROLES, by_title);
    return Py_BuildValue("(NNNNNN)", string_of(w->title.bytes, w->title.size), doubles(p, ROLES),
                         doubles(w->sums, ROLES), doubles(by_title, ROLES), sizes_of(w), quotes_of(w));
}
static PyObject *four_of(const Engine *e, Work *w, const Asked *asked) {
    double p[ROLES];
    (void)e;
    probabilities_of(w, asked, p);
    return doubles(p, ROLES);
}

static PyObject *engine_rows(Engine *e, PyObject *args) {
    PyObject *titles, *texts;
    Asked asked;
    if (!PyArg_ParseTuple(args, "OO(dddd)y#:rows", &titles, &texts, asked.shift, asked.shift + 1, asked.shift + 2,
                          asked.shift + 3, &asked.tags, &asked.size) ||
        tag_for_each_concept(e, asked.size))
        return NULL;
    return for_all(e, titles, texts, &asked, row_of);
}
static PyObject *engine_probabilities(Engine *e, PyObject *args) {
    PyObject *titles, *texts;
    Asked asked = {.tags = NULL};
    if (!PyArg_ParseTuple(args, "OO(dddd):probabilities", &titles, &texts, asked.shift, asked.shift + 1,
                          asked.shift + 2, asked.shift + 3))
        return NULL;
    return for_all(e, titles, texts, &asked, four_of);
}

/* ---- construction */

static int hold_tables(Engine *e, PyObject *tables, size_t *items) {
    for (int i = 0; i < TABLES; i++) {
        const Table *t = model_tables + i;
        PyObject *table = PyDict_GetItemString(tables, t->name);
        Py_buffer *view = e->views + i;
        const void *start;
        if (!table) {
            PyErr_Format(PyExc_ValueError, "the model has no %s", t->name);
            return -1;
        }
        if (PyObject_GetBuffer(table, view, PyBUF_SIMPLE)) return -1;
        e->held++;
        start = view->len ? view->buf : (const void *)&e->model;
        if ((uintptr_t)start % 8 || view->len % (Py_ssize_t)t->item) {
            PyErr_Format(PyExc_ValueError, "%s is cut off", t->name);
            return -1;
        }
        memcpy((char *)&e->model + t->place, &start, sizeof start);
        items[i] = (size_t)view->len / t->item;
    }
    return 0;
}

static PyObject *engine_new(PyTypeObject *type, PyObject *args, PyObject *named) {
    PyObject *tables;
    Engine *e;
    size_t items[TABLES];
    const char *wrong;
    (void)named;
    if (!PyArg_ParseTuple(args, "O!:Engine", &PyDict_Type, &tables)) return NULL;
    e = (Engine *)((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);
    if (!e) return NULL;
    if (hold_tables(e, tables, items)) {
        Py_DECREF(e);
        return NULL;
    }
    wrong = model_check(&e->model, items);
    if (wrong) {
        PyErr_SetString(PyExc_ValueError, wrong);
        Py_DECREF(e);
        return NULL;
    }
    return (PyObject *)e;
}

static void engine_dealloc(Engine *e) {
    PyTypeObject *type = Py_TYPE((PyObject *)e);
    for (int i = 0; i < e->held; i++) PyBuffer_Release(e->views + i);
    work_free(e->spare);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(e);
    Py_DECREF(type);
}

/* ---- the type */

#define METHOD(function) ((PyCFunction)(void (*)(void))(function))
static PyMethodDef engine_methods[] = {
    {"post", METHOD(engine_post), METH_VARARGS,
     "post(title, text, terms=True[, shift, tags[, outcomes, no_duty[, records]]]): everything about one post; without terms, "
     "none of the n-grams that it has; with tags, a byte per concept, its quotes; with outcomes, those of statements that are "
     "less probably no duty than no_duty; with records, what is to be made of the statements (records.h)."},
    {"answer", METHOD(engine_answer), METH_VARARGS,
     "answer(title, text, shift, tags, outcomes, no_duty): what the answer to one post needs, without its statements."},
    {"rows", METHOD(engine_rows), METH_VARARGS,
     "rows(titles, texts, shift, tags): what a row of a table needs, of many posts; tags: a byte per concept."},
    {"probabilities", METHOD(engine_probabilities), METH_VARARGS,
     "probabilities(titles, texts, shift): the probabilities alone, of many posts."},
    {NULL, NULL, 0, NULL}};
static PyType_Slot engine_slots[] = {{Py_tp_new, (void *)engine_new},
                                     {Py_tp_dealloc, (void *)engine_dealloc},
                                     {Py_tp_methods, engine_methods},
                                     {Py_tp_doc, (void *)"Engine(tables): a model, ready to score."},
                                     {0, NULL}};
PyType_Spec engine_spec = {"rolefit._engine.Engine", sizeof(Engine), 0, Py_TPFLAGS_DEFAULT, engine_slots};
