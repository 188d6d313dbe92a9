/* JSON with a line for each value. */
#include "indented.h"

#include "work.h"

#include <stdio.h>

enum { DEEPEST = 64, WIDEST = 16 };

typedef struct {
    Buffer out;
    int step, depth;
} Writer;

/* Each returns 0, -1 where memory ran out, or 1 for what is left to Python. */
static int write_value(Writer *w, PyObject *value);

static int add(Writer *w, const char *text) { return buffer_add(&w->out, text, (Offset)strlen(text)); }

static int write_text(Writer *w, PyObject *text) {
    static const char escaped[] = "\b\t\n\f\r\"\\", letters[] = "btnfr\"\\", digits[] = "0123456789abcdef";
    Py_ssize_t size;
    const u8 *bytes = (const u8 *)PyUnicode_AsUTF8AndSize(text, &size), *end, *from;
    if (!bytes) {
        int halves = PyErr_ExceptionMatches(PyExc_UnicodeEncodeError);
        PyErr_Clear();
        return halves ? 1 : -1;
    }
    if (size > 1 << 28 || buffer_add(&w->out, "\"", 1)) return -1;
    for (end = bytes + size, from = bytes; bytes < end; bytes++) {
        u8 c = *bytes;
        u8 as[6] = {'\\', 'u', '0', '0', (u8)digits[c >> 4 & 15], (u8)digits[c & 15]};
        const char *found;
        int size_as = 6;
        if (c >= 32 && c != '"' && c != '\\') continue;
        found = c ? strchr(escaped, c) : NULL;
        if (found) as[1] = (u8)letters[found - escaped], size_as = 2;
        if (buffer_add(&w->out, from, (Offset)(bytes - from)) || buffer_add(&w->out, as, size_as)) return -1;
        from = bytes + 1;
    }
    return buffer_add(&w->out, from, (Offset)(end - from)) || buffer_add(&w->out, "\"", 1) ? -1 : 0;
}

static int write_float(Writer *w, double value) {
    char *said;
    int failed;
    if (value - value != 0.0) return 1; /* no number, or none that ends */
    said = PyOS_double_to_string(value, 'r', 0, Py_DTSF_ADD_DOT_0, NULL);
    if (!said) {
        PyErr_Clear();
        return -1;
    }
    failed = add(w, said);
    PyMem_Free(said);
    return failed;
}

static int write_int(Writer *w, PyObject *value) {
    char said[32];
    int beyond;
    long long number = PyLong_AsLongLongAndOverflow(value, &beyond);
    if (beyond) return 1;
    snprintf(said, sizeof said, "%lld", number);
    return add(w, said);
}

/* A new line, behind a comma where an item stands before it. */
static int next_line(Writer *w, int first) {
    Offset blanks = w->step * w->depth;
    if (buffer_room(&w->out, (size_t)blanks + 2)) return -1;
    if (!first) w->out.bytes[w->out.size++] = ',';
    w->out.bytes[w->out.size++] = '\n';
    memset(w->out.bytes + w->out.size, ' ', (size_t)blanks);
    w->out.size += blanks;
    return 0;
}

static int write_dict(Writer *w, PyObject *dict) {
    PyObject *key, *value;
    Py_ssize_t at = 0;
    int failed = 0, first = 1;
    if (!PyDict_Size(dict)) return add(w, "{}");
    if (++w->depth > DEEPEST) return 1;
    failed = add(w, "{");
    while (!failed && PyDict_Next(dict, &at, &key, &value)) {
        failed = PyUnicode_CheckExact(key) ? next_line(w, first) : 1;
        if (!failed) failed = write_text(w, key);
        if (!failed) failed = add(w, ": ");
        if (!failed) failed = write_value(w, value);
        first = 0;
    }
    w->depth--;
    if (!failed) failed = next_line(w, 1);
    return failed ? failed : add(w, "}");
}

static int write_list(Writer *w, PyObject *list, int tuple) {
    Py_ssize_t count = tuple ? PyTuple_Size(list) : PyList_Size(list);
    int failed;
    if (!count) return add(w, "[]");
    if (++w->depth > DEEPEST) return 1;
    failed = add(w, "[");
    for (Py_ssize_t i = 0; !failed && i < count; i++) {
        failed = next_line(w, !i);
        if (!failed) failed = write_value(w, tuple ? PyTuple_GetItem(list, i) : PyList_GetItem(list, i));
    }
    w->depth--;
    if (!failed) failed = next_line(w, 1);
    return failed ? failed : add(w, "]");
}

static int write_value(Writer *w, PyObject *value) {
    if (PyUnicode_CheckExact(value)) return write_text(w, value);
    if (PyFloat_CheckExact(value)) return write_float(w, PyFloat_AsDouble(value));
    if (PyLong_CheckExact(value)) return write_int(w, value);
    if (PyDict_CheckExact(value)) return write_dict(w, value);
    if (PyList_CheckExact(value)) return write_list(w, value, 0);
    if (PyTuple_CheckExact(value)) return write_list(w, value, 1);
    if (value == Py_None) return add(w, "null");
    if (value == Py_True) return add(w, "true");
    if (value == Py_False) return add(w, "false");
    return 1;
}

PyObject *module_indented(PyObject *module, PyObject *args) {
    Writer w = {{NULL, 0, 0}, 0, 0};
    PyObject *value, *said = NULL;
    int failed;
    (void)module;
    if (!PyArg_ParseTuple(args, "Oi:indented", &value, &w.step)) return NULL;
    failed = w.step < 0 || w.step > WIDEST ? 1 : buffer_room(&w.out, 4096);
    if (!failed) failed = write_value(&w, value);
    if (!failed) said = PyUnicode_DecodeUTF8((const char *)w.out.bytes, w.out.size, NULL);
    else if (failed > 0) said = Py_BuildValue("");
    else PyErr_NoMemory();
    buffer_free(&w.out);
    return said;
}
