/* What crosses from Python to C and back: text as UTF-8, failures as exceptions. */
#include "python.h"

int utf8_of(PyObject *text, Utf8 *out) {
    char *bytes;
    *out = (Utf8){NULL, 0, NULL};
    if (!PyUnicode_Check(text)) {
        PyErr_SetString(PyExc_TypeError, "a text is a str");
        return -1;
    }
    out->bytes = (const u8 *)PyUnicode_AsUTF8AndSize(text, &out->size); /* kept by the `str` itself */
    if (out->bytes) return 0;
    if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return -1;
    PyErr_Clear();
    out->owner = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass");
    if (!out->owner || PyBytes_AsStringAndSize(out->owner, &bytes, &out->size)) return -1;
    out->bytes = (const u8 *)bytes;
    return 0;
}

void utf8_done(Utf8 *text) {
    Py_XDECREF(text->owner);
    text->owner = NULL;
}

int settled(int failed) {
    if (unicode_failed) {
        unicode_failed = 0;
        failed = -1;
    }
    if (failed && !PyErr_Occurred()) PyErr_NoMemory();
    return failed;
}

int append(PyObject *list, PyObject *item) {
    int failed = item ? PyList_Append(list, item) : -1;
    Py_XDECREF(item);
    return failed;
}
