/* What the running interpreter says of a character beyond ASCII: asked once, kept for the process. */
#include "python.h"

#include <stdlib.h>

#include "unicode.h"

u8 ascii_class[128];
u8 *class_pages[PAGES];
u32 *lower_pages[PAGES];
int unicode_failed;

void unicode_begin(void) {
    for (u32 c = 0; c < 128; c++) {
        u8 k = KNOWN;
        if ((c >= 9 && c <= 13) || (c >= 28 && c <= 32)) k |= SPACE;
        if (c - '0' < 10u) k |= ALNUM | DIGIT | DECIMAL;
        if (is_ascii_lower(c)) k |= ALNUM | ALPHA | LOWER;
        if (is_ascii_upper(c)) k |= ALNUM | ALPHA | UPPER;
        ascii_class[c] = k;
    }
}

/* Whether a method of `str` without arguments answers True: 1, 0, or -1 with the exception set. */
static int says(PyObject *character, const char *method) {
    PyObject *answer = PyObject_CallMethod(character, method, NULL);
    int truth = answer ? PyObject_IsTrue(answer) : -1;
    Py_XDECREF(answer);
    return truth;
}

/* Fill the place of one character in the pages; sets `unicode_failed` where that is not possible. */
void learn_character(u32 c) {
    static const struct {
        const char *method;
        u8 bit;
    } questions[] = {{"isspace", SPACE}, {"isalpha", ALPHA}, {"isalnum", ALNUM},    {"isdigit", DIGIT},
                     {"islower", LOWER}, {"isupper", UPPER}, {"isdecimal", DECIMAL}};
    u32 page = c >> 8, low = c;
    u8 known = KNOWN, bytes[4];
    PyObject *character = NULL, *lowered = NULL;
    if (!class_pages[page]) class_pages[page] = calloc(256, sizeof(u8));
    if (!lower_pages[page]) lower_pages[page] = calloc(256, sizeof(u32));
    if (!class_pages[page] || !lower_pages[page]) goto failed;
    character = PyUnicode_DecodeUTF8((const char *)bytes, encode(c, bytes), "surrogatepass");
    if (!character) goto failed;
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        int truth = says(character, questions[i].method);
        if (truth < 0) goto failed;
        if (truth) known |= questions[i].bit;
    }
    lowered = PyObject_CallMethod(character, "lower", NULL);
    if (!lowered) goto failed;
    /* The one letter with a longer lower case, U+0130, stands in no normalised text. */
    if (PyUnicode_GetLength(lowered) == 1) low = PyUnicode_ReadChar(lowered, 0);
    if (c == CAPITAL_SIGMA) low = 0x3C3;
    Py_DECREF(lowered);
    Py_DECREF(character);
    lower_pages[page][c & 255] = low;
    class_pages[page][c & 255] = known;
    return;
failed:
    PyErr_Clear();
    Py_XDECREF(lowered);
    Py_XDECREF(character);
    unicode_failed = 1;
}
