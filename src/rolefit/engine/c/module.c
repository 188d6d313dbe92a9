/* `rolefit._engine`: the engine as Python sees it. Text comes as `str`; spans are given in characters, as everywhere
 * else in rolefit. engine/compiled.py says what the tuples mean. */
#include "python.h"

#include "amounts.h"
#include "checksum.h"
#include "evidence.h"
#include "headings.h"
#include "model.h"
#include "normalise.h"
#include "outcomes_type.h"
#include "paths.h"
#include "patterns.h"
#include "score.h"
#include "segment.h"
#include "tokens.h"

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

/* ---- what comes out */

static PyObject *doubles(const double *values, int size) {
    PyObject *tuple = PyTuple_New(size);
    for (int i = 0; tuple && i < size; i++) {
        PyObject *value = PyFloat_FromDouble(values[i]);
        if (!value || PyTuple_SetItem(tuple, i, value)) Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *string_of(const u8 *bytes, Offset size) {
    return PyUnicode_DecodeUTF8((const char *)bytes, size, "surrogatepass");
}

/* Of which phrases found_in tells: those of the lexicon, or those of outcomes. */
typedef struct {
    const Found *items;
    const i32 *ends;
} FoundList;

/* [(concept, first token, last token, start, end), ...] of statement i; spans are those of the text. */
static PyObject *found_in(const Work *w, FoundList all, i32 i, Place *place) {
    const Statement *s = w->statements.items + i;
    PyObject *list = PyList_New(0);
    for (i32 k = i ? all.ends[i - 1] : 0; list && k < all.ends[i]; k++) {
        const Found *f = all.items + k;
        Offset start = character_of(place, w->tokens.items[s->first + f->first].start);
        Offset end = character_of(place, w->tokens.items[s->first + f->last - 1].end);
        if (append(list, Py_BuildValue("(iiiii)", f->concept, f->first, f->last, start, end))) Py_CLEAR(list);
    }
    return list;
}

/* {row: count} of statement i, or of the title where i is -1; nothing of them where they are not asked for. */
static PyObject *terms_of(const Work *w, i32 i, int asked) {
    PyObject *counts = asked ? PyDict_New() : Py_BuildValue("");
    if (!asked) return counts;
    for (i32 k = i < 0 ? 0 : w->terms_end.items[i]; counts && k < w->terms_end.items[i + 1]; k++) {
        PyObject *row = PyLong_FromLong(w->terms.items[k].row);
        PyObject *count = PyLong_FromUnsignedLong(w->terms.items[k].count);
        if (!row || !count || PyDict_SetItem(counts, row, count)) Py_CLEAR(counts);
        Py_XDECREF(row);
        Py_XDECREF(count);
    }
    return counts;
}

/* (start, end, heading start, heading end, section, bullet): a statement's place. */
static PyObject *place_of(const Statement *s, Place *place) {
    Offset heading_start = character_of(place, s->heading_start), heading_end = character_of(place, s->heading_end);
    Offset start = character_of(place, s->start), end = character_of(place, s->end);
    return Py_BuildValue("(iiiiii)", start, end, heading_start, heading_end, s->section, s->bullet);
}

/* [(place, tokens, logits, probabilities, found, terms, outcomes), ...] */
static PyObject *statements_of(const Work *w, int terms, int outcomes) {
    Place place = {w->text.bytes, 0, 0, w->ascii};
    PyObject *list = PyList_New(0);
    for (i32 i = 0; list && i < w->statements.size; i++) {
        const Statement *s = w->statements.items + i;
        PyObject *row = Py_BuildValue(
            "(NiNNNNN)", place_of(s, &place), s->last - s->first, doubles(w->logits.items + TAGS * i, TAGS),
            doubles(w->probabilities.items + TAGS * i, TAGS), found_in(w, (FoundList){w->found.items, w->found_end.items}, i, &place), terms_of(w, i, terms),
            outcomes ? found_in(w, (FoundList){w->outcomes.items, w->outcomes_end.items}, i, &place)
                     : Py_BuildValue(""));
        if (append(list, row)) Py_CLEAR(list);
    }
    return list;
}

/* (tokens in statements, function words and known words of them, tokens, function words of them, whether mostly Latin)
 */
static PyObject *sizes_of(const Work *w) {
    i32 counted = 0, function_words = 0, known = 0;
    for (i32 i = 0; i < w->statements.size; i++)
        for (i32 k = w->statements.items[i].first; k < w->statements.items[i].last; k++) {
            const Token *token = w->tokens.items + k;
            counted++;
            function_words += token->kind & FUNCTION_WORD;
            known += token->word != NONE && token->word < w->vocabulary;
        }
    return Py_BuildValue("(iiii)", counted, function_words, known, mostly_latin(w));
}

/* A quote in the post's own wording, blanks collapsed. */
static PyObject *quote_of(Work *w, const Quote *q) {
    const Token *tokens = w->tokens.items + w->statements.items[q->statement].first;
    Offset from = tokens[q->first].start, to = tokens[q->last - 1].end;
    int blank = 0;
    w->other.size = 0;
    while (from < to) {
        u32 c = decode(w->text.bytes, &from);
        int space = is_space(c) != 0;
        if (!space || !blank)
            if (buffer_add_character(&w->other, space ? ' ' : c)) return PyErr_NoMemory();
        blank = space;
    }
    return string_of(w->other.bytes, w->other.size);
}

static PyObject *quotes_of(Work *w) {
    PyObject *list = PyList_New(0);
    for (i32 k = 0; list && k < w->quotes.size; k++)
        if (append(list, quote_of(w, w->quotes.items + k))) Py_CLEAR(list);
    return list;
}

/* ---- methods */

/* What an answer needs beside its post: the prior's shift of the logits. */
typedef struct {
    double shift[ROLES];
} RowOptions;

/* The most probable role after the shift, as `softmax` and `max` find it. */
static int answer_of(const Work *w, const RowOptions *options) {
    double logits[ROLES], p[ROLES];
    int best = 0;
    for (int k = 0; k < ROLES; k++) logits[k] = w->post_logits[k] + options->shift[k];
    softmax(logits, ROLES, p);
    for (int k = 1; k < ROLES; k++)
        if (p[k] > p[best]) best = k;
    return best;
}

/* [(wording, amount, start, end), ...] of the quotes that speak for the answer; spans are those of the text. */
static PyObject *priced_quotes(const Engine *e, Work *w, const RowOptions *options) {
    int role = answer_of(w, options);
    Place place = {w->text.bytes, 0, 0, w->ascii};
    PyObject *list;
    if (settled(evidence_of(&e->model, w, role))) return NULL;
    amounts_of(&e->model, w, role);
    list = PyList_New(0);
    for (i32 k = 0; list && k < w->quotes.size; k++) {
        const Quote *q = w->quotes.items + k;
        const Token *tokens = w->tokens.items + w->statements.items[q->statement].first;
        Offset start = character_of(&place, tokens[q->first].start);
        Offset end = character_of(&place, tokens[q->last - 1].end);
        if (append(list, Py_BuildValue("(Ndii)", quote_of(w, q), q->amount, start, end))) Py_CLEAR(list);
    }
    return list;
}

static int tag_for_each_concept(const Engine *e, Py_ssize_t size) {
    if (size == e->model.concepts) return 0;
    PyErr_SetString(PyExc_ValueError, "a tag for each concept");
    return -1;
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

static PyTypeObject *outcomes_type;

static PyObject *engine_post(Engine *e, PyObject *args) {
    PyObject *title, *text, *outcomes = NULL, *answer = NULL, *quotes = NULL;
    const char *tags = NULL;
    Py_ssize_t size = 0;
    double no_duty = 1;
    RowOptions o;
    Work *w;
    int terms = 1;
    if (!PyArg_ParseTuple(args, "UU|p(dddd)y#O!d:post", &title, &text, &terms, o.shift, o.shift + 1, o.shift + 2,
                          o.shift + 3, &tags, &size, outcomes_type, &outcomes, &no_duty) ||
        (size && tag_for_each_concept(e, size)) || !(w = take_work(e)))
        return NULL;
    if (!size) tags = NULL; /* no quotes */
    w->tags = (const u8 *)tags;
    if (!scored(e, w, title, text, terms || tags ? KEEP_FOUND | KEEP_TERMS : KEEP_FOUND) &&
        !settled(outcomes ? find_outcomes(w, outcomes_of(outcomes), no_duty) : 0)) {
        if (tags) quotes = priced_quotes(e, w, &o);
        else quotes = Py_BuildValue("");
        if (quotes)
            answer = Py_BuildValue("(NNNNNNNNNNNN)", string_of(w->title.bytes, w->title.size),
                                   string_of(w->text.bytes, w->text.size), statements_of(w, terms, outcomes != NULL),
                                   terms_of(w, -1, terms), doubles(w->title_logits, ROLES),
                                   doubles(w->page_logits, ROLES), doubles(w->context, TAGS), doubles(w->sums, ROLES),
                                   doubles(w->features, w->counted), doubles(w->post_logits, ROLES), sizes_of(w),
                                   quotes);
    }
    w->tags = NULL;
    give_work_back(e, w);
    return answer;
}

typedef PyObject *(*RowFunction)(const Engine *, Work *, const RowOptions *);

/* The rows of two sequences of texts, each made by `row`. */
static PyObject *for_all(Engine *e, PyObject *titles, PyObject *texts, const u8 *tags, const RowOptions *options,
                         RowFunction row) {
    PyObject *list = NULL;
    Py_ssize_t size = PySequence_Size(texts);
    Work *w;
    if (size < 0) return NULL;
    if (PySequence_Size(titles) != size) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "as many titles as texts");
        return NULL;
    }
    if (!(w = take_work(e))) return NULL;
    w->tags = tags;
    list = PyList_New(0);
    for (Py_ssize_t i = 0; list && i < size; i++) {
        PyObject *title = PySequence_GetItem(titles, i), *text = PySequence_GetItem(texts, i);
        if (!title || !text || scored(e, w, title, text, 0) || append(list, row(e, w, options))) Py_CLEAR(list);
        Py_XDECREF(title);
        Py_XDECREF(text);
    }
    w->tags = NULL;
    give_work_back(e, w);
    return list;
}

static PyObject *row_of(const Engine *e, Work *w, const RowOptions *options) {
    if (settled(evidence_of(&e->model, w, answer_of(w, options)))) return NULL;
    return Py_BuildValue("(NNNNNN)", string_of(w->title.bytes, w->title.size), doubles(w->post_logits, ROLES),
                         doubles(w->sums, ROLES), doubles(w->title_logits, ROLES), sizes_of(w), quotes_of(w));
}
static PyObject *logits_of(const Engine *e, Work *w, const RowOptions *options) {
    (void)e;
    (void)options;
    return doubles(w->post_logits, ROLES);
}

static PyObject *engine_rows(Engine *e, PyObject *args) {
    PyObject *titles, *texts;
    const char *tags;
    Py_ssize_t size;
    RowOptions o;
    if (!PyArg_ParseTuple(args, "OO(dddd)y#:rows", &titles, &texts, o.shift, o.shift + 1, o.shift + 2, o.shift + 3,
                          &tags, &size))
        return NULL;
    if (tag_for_each_concept(e, size)) return NULL;
    return for_all(e, titles, texts, (const u8 *)tags, &o, row_of);
}
static PyObject *engine_logits(Engine *e, PyObject *args) {
    PyObject *titles, *texts;
    if (!PyArg_ParseTuple(args, "OO:logits", &titles, &texts)) return NULL;
    return for_all(e, titles, texts, NULL, NULL, logits_of);
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

/* ---- the stages by themselves, for the tests */

static PyObject *module_normalise(PyObject *module, PyObject *text) {
    Utf8 given;
    PyObject *answer = NULL;
    Work *w = work_new();
    int failed = w ? 0 : -1, ascii;
    (void)module;
    if (!failed) failed = utf8_of(text, &given);
    if (!failed) {
        failed = normalise(w, given.bytes, (size_t)given.size, &w->text, &ascii);
        utf8_done(&given);
    }
    if (!settled(failed)) answer = string_of(w->text.bytes, w->text.size);
    work_free(w);
    return answer;
}

static PyObject *module_segment(PyObject *module, PyObject *text) {
    Utf8 given;
    PyObject *list = NULL;
    Work *w = work_new();
    int failed = w ? 0 : -1;
    (void)module;
    if (!failed) failed = utf8_of(text, &given);
    if (!failed) {
        failed = given.size > 1 << 28 || buffer_add(&w->text, given.bytes, (Offset)given.size);
        utf8_done(&given);
    }
    if (!failed) {
        memset(w->text.bytes + w->text.size, SLACK_BYTE, SLACK);
        w->ascii = 1;
        for (Offset i = 0; i < w->text.size; i++) w->ascii &= w->text.bytes[i] < 128;
        failed = segment(w);
    }
    if (!settled(failed ? -1 : 0)) {
        Place place = {w->text.bytes, 0, 0, w->ascii};
        list = PyList_New(0);
        for (i32 i = 0; list && i < w->statements.size; i++)
            if (append(list, place_of(w->statements.items + i, &place))) Py_CLEAR(list);
    }
    work_free(w);
    return list;
}

static const Matcher *matcher_called(const char *name) {
    for (const Matcher *const *table = matcher_tables; *table; table++)
        for (const Matcher *m = *table; m->name; m++)
            if (!strcmp(m->name, name)) return m;
    return NULL;
}

/* match(name, how, text, start, end) -> (start, end, group 1, its end, and so on to group 3) in bytes of UTF-8, or None;
 * what stands behind the text is poison. */
static PyObject *module_match(PyObject *module, PyObject *args) {
    const char *name, *how;
    PyObject *text, *answer = NULL;
    Utf8 given;
    int start, end, hit = 0;
    const Matcher *matcher;
    Offset from, to = -1;
    Match m;
    (void)module;
    if (!PyArg_ParseTuple(args, "ssUii:match", &name, &how, &text, &start, &end)) return NULL;
    matcher = matcher_called(name);
    if (!matcher || (*how == 'f' && !matcher->fullmatch) || (*how == 's' && !matcher->search)) {
        PyErr_Format(PyExc_LookupError, "no %s of %s", how, name);
        return NULL;
    }
    if (utf8_of(text, &given)) return NULL;
    if (start < 0 || end < start || end > given.size) PyErr_SetString(PyExc_ValueError, "a span outside the text");
    else {
        from = start;
        m = MATCH_OF(given.bytes, end);
        if (*how == 's') hit = matcher->search(&m, start, &from, &to);
        else hit = (to = (*how == 'f' ? matcher->fullmatch : matcher->match)(&m, start)) >= 0;
        answer = hit ? Py_BuildValue("(iiiiiiii)", from, to, m.group[2], m.group[3], m.group[4], m.group[5], m.group[6],
                                     m.group[7])
                     : Py_BuildValue("");
    }
    utf8_done(&given);
    if (settled(answer ? 0 : -1)) Py_CLEAR(answer);
    return answer;
}

static PyObject *module_matchers(PyObject *module, PyObject *ignored) {
    PyObject *list = PyList_New(0);
    (void)module;
    (void)ignored;
    for (const Matcher *const *table = matcher_tables; list && *table; table++)
        for (const Matcher *m = *table; list && m->name; m++)
            if (append(list, Py_BuildValue("(sNiii)", m->name, string_of((const u8 *)m->pattern, m->size), m->flags, m->fullmatch != NULL, m->search != NULL))) Py_CLEAR(list);
    return list;
}

/* ---- the checksum of a model file */

static PyObject *module_checksum(PyObject *module, PyObject *data) {
    Py_buffer view;
    u32 crc;
    (void)module;
    if (!checksum_ready()) return Py_BuildValue("");
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)) return NULL;
    crc = checksum_of(view.buf, (size_t)view.len);
    PyBuffer_Release(&view);
    return PyLong_FromUnsignedLong(crc);
}

/* ---- the module */

#define METHOD(function) ((PyCFunction)(void (*)(void))(function))
static PyMethodDef engine_methods[] = {
    {"post", METHOD(engine_post), METH_VARARGS,
     "post(title, text, terms=True[, shift, tags[, outcomes, no_duty]]): everything about one post; without terms, none of "
     "the n-grams that it has; with tags, a byte per concept, its quotes; with outcomes, those of statements that are less "
     "probably no duty than no_duty."},
    {"rows", METHOD(engine_rows), METH_VARARGS,
     "rows(titles, texts, shift, tags): what a row of a table needs, of many posts; tags: a byte per concept."},
    {"logits", METHOD(engine_logits), METH_VARARGS, "logits(titles, texts): the logits alone, of many posts."},
    {NULL, NULL, 0, NULL}};
static PyType_Slot engine_slots[] = {{Py_tp_new, (void *)engine_new},
                                     {Py_tp_dealloc, (void *)engine_dealloc},
                                     {Py_tp_methods, engine_methods},
                                     {Py_tp_doc, (void *)"Engine(tables): a model, ready to score."},
                                     {0, NULL}};
static PyType_Spec engine_spec = {"rolefit._engine.Engine", sizeof(Engine), 0, Py_TPFLAGS_DEFAULT, engine_slots};
static PyMethodDef module_methods[] = {
    {"normalise", METHOD(module_normalise), METH_O, "normalise(text): as rolefit.text.normalise."},
    {"segment", METHOD(module_segment), METH_O, "segment(text): places of the statements of a normalised text."},
    {"match", METHOD(module_match), METH_VARARGS, "match(name, how, text, start, end): one generated matcher."},
    {"checksum", METHOD(module_checksum), METH_O, "checksum(bytes): zlib.crc32, or None where it is no faster."},
    {"matcher", METHOD(module_matcher), METH_VARARGS, "matcher(pattern, flags): the generated matcher of a regular expression."},
    {"find", METHOD(module_find), METH_VARARGS, "find(number, how, text, at, end, known, byte): the first place."},
    {"find_all", METHOD(module_find_all), METH_VARARGS, "find_all(number, text): every place."},
    {"matchers", METHOD(module_matchers), METH_NOARGS, "matchers(): (name, pattern, flags, has fullmatch, has search) of each."},
    {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "rolefit._engine", "The compiled engine.", -1, module_methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__engine(void) {
    PyObject *m, *type;
    unicode_begin();
    normalise_begin();
    headings_begin();
    tokens_begin();
    paths_begin();
    m = PyModule_Create(&module);
    type = m ? PyType_FromSpec(&engine_spec) : NULL;
    outcomes_type = m ? (PyTypeObject *)PyType_FromSpec(&outcomes_spec) : NULL;
    Py_XINCREF((PyObject *)outcomes_type); /* one for the module, one for here */
    if (!outcomes_type || PyModule_AddObject(m, "Outcomes", (PyObject *)outcomes_type) || !type ||
        PyModule_AddObject(m, "Engine", type)) {
        Py_XDECREF(type);
        Py_XDECREF(m);
        return NULL;
    }
    return m;
}
