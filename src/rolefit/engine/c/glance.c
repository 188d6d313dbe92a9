/* A look over a text that says which of the reading room's expressions can match at all. A bit that is not set is certain;
   one that is set only says that the expression has to be asked. The rules themselves are in Python. */
#include "python.h"

#include <stdlib.h>
#include <string.h>

#include "glance.h"
#include "patterns.h"

enum { MOJIBAKE = 1, STRUCK = 2, TILDES = 4, ASIDE = 8, NARROW = 16, TITLE = 32, ALL = 63 };

#define LONGEST_LINE 100    /* characters; a text with a longer one was not wrapped */
#define LONGEST_TAG 2000    /* bytes, which are never fewer than characters */
#define LONGEST_REFERENCE 24 /* bytes */
#define MOST_CHARACTERS 64  /* different ones beyond ASCII; with more the title is asked for */

static int of_characters(const u8 *text, const u8 *end) {
    const u8 *p;
    int bits = 0;
    for (p = text; (p = memchr(p, 0xC3, (size_t)(end - p))); p++)
        if (p[1] == 0xA2 || (p[1] >= 0x82 && p[1] <= 0x85) || p[1] == 0xB0) {
            bits |= MOJIBAKE;
            break;
        }
    for (p = text; (p = memchr(p, 0xCC, (size_t)(end - p))); p++)
        if (p[1] == 0xB6) {
            bits |= STRUCK;
            break;
        }
    return bits;
}

typedef struct {
    u8 bytes[4 * MOST_CHARACTERS];
    int size, count;
    u32 last;
} Characters;

/* Keep a character beyond ASCII, once; -1 where there are too many. Return its length. */
static int keep(Characters *seen, const u8 *p, const u8 *end) {
    int length = *p >= 0xF0 ? 4 : *p >= 0xE0 ? 3 : 2, at, size;
    u32 code = 0;
    if (end - p < length) return 1;
    for (at = 0; at < length; at++) code = code << 8 | p[at];
    if (code == seen->last) return length;
    seen->last = code;
    for (at = 0; at < seen->size; at += size) {
        const u8 *q = seen->bytes + at;
        size = *q >= 0xF0 ? 4 : *q >= 0xE0 ? 3 : 2;
        if (size == length && !memcmp(q, p, (size_t)size)) return length;
    }
    if (seen->count == MOST_CHARACTERS) return -1;
    memcpy(seen->bytes + seen->size, p, (size_t)length);
    seen->size += length;
    seen->count++;
    return length;
}

static u8 letter_of[256]; /* letters and digits of ASCII in lower case, else 0 */
#define SPECIAL 1         /* of `letter_of`: what is looked at more closely */

void glance_begin(void) {
    int c;
    for (c = '0'; c <= '9'; c++) letter_of[c] = (u8)c;
    for (c = 'a'; c <= 'z'; c++) letter_of[c] = letter_of[c - 32] = (u8)c;
    for (c = 0x80; c < 256; c++) letter_of[c] = SPECIAL;
    letter_of['<'] = letter_of['&'] = SPECIAL;
}

/* Where the tag begins that ends at `p`, which has `>`; `p` where that ends none. */
static const u8 *tag_before(const u8 *line, const u8 *p) {
    const u8 *q = p;
    while (q > line && q[-1] != '<' && q[-1] != '>') q--;
    return q > line && q[-1] == '<' ? q - 1 : p;
}

/* Whether the letters of a line without comments may end with those of a title, which have none beyond ASCII: from its end
 * on, as far as they are the same. */
static int may_end_with(const u8 *line, const u8 *end, const u8 *said, Py_ssize_t length, Characters *seen) {
    for (const u8 *p = end; p > line;) {
        u8 c = letter_of[*--p];
        if (c > SPECIAL) {
            if (c != said[--length]) return 0;
            if (!length) return 1;
        } else if (*p >= 0x80) {
            while (p > line && (*p & 0xC0) == 0x80) p--;
            if (keep(seen, p, end) < 0) return 1;
        } else if (*p == '>') {
            const u8 *tag = tag_before(line, p);
            if (p - tag > LONGEST_TAG) return 1;
            p = tag;
        } else if (*p == ';') { /* the end of a reference, perhaps, which a tag may cut */
            size_t near = (size_t)(p - line < LONGEST_REFERENCE ? p - line : LONGEST_REFERENCE);
            if (memchr(p - near, '&', near) || memchr(p - near, '>', near)) return 1;
        }
    }
    return 0;
}

/* What is told line by line. asides: the expression of lines that are none of the post's, NULL where it has to be asked;
 * said: the letters of a title that may be a line, NULL where that is not told here. */
static int of_lines(const u8 *text, const u8 *end, const Matcher *asides, const u8 *said, Py_ssize_t length,
                    Characters *seen) {
    Match m = MATCH_OF(text, (Offset)(end - text));
    const u8 *p = text, *stop;
    int bits = asides ? 0 : ASIDE, wide = 0;
    for (;;) {
        stop = memchr(p, '\n', (size_t)(end - p));
        if (!stop) stop = end;
        if (!(bits & ASIDE) && (!asides->first || (p < end && asides->first[*p])) &&
            asides->match(&m, (Offset)(p - text)) >= 0)
            bits |= ASIDE;
        if (!wide) wide = more_characters(text, (Offset)(p - text), (Offset)(stop - text), LONGEST_LINE);
        if (said && !(bits & TITLE) && may_end_with(p, stop, said, length, seen)) bits |= TITLE;
        if (stop == end) break;
        p = stop + 1;
    }
    return wide ? bits : bits | NARROW;
}

/* Put the letters of a text without its tags into `out`; return how many there are, -1 where that cannot be told here. */
static Offset bare_letters(const u8 *p, const u8 *end, u8 *out, Characters *seen) {
    u8 *o = out;
    while (p < end) {
        u8 c = letter_of[*p];
        if (c != SPECIAL) {
            *o = c;
            o += c != 0;
            p++;
        } else if (*p >= 0x80) {
            int length = keep(seen, p, end);
            if (length < 0) return -1;
            p += length;
        } else if (*p == '<') {
            const u8 *q = p + 1;
            if (end - p >= 4 && !memcmp(p, "<!--", 4)) return -1;
            while (q < end && *q != '>' && *q != '<' && *q != '\n') q++;
            if (q < end && *q == '>') {
                if (q - p > LONGEST_TAG) return -1;
                p = q;
            }
            p++;
        } else {
            size_t near = (size_t)(end - p < LONGEST_REFERENCE ? end - p : LONGEST_REFERENCE);
            if (memchr(p, ';', near) || memchr(p, '<', near)) return -1; /* a reference, perhaps cut by a tag */
            p++;
        }
    }
    return (Offset)(o - out);
}

/* Whether a text has more than two lines: of one or two, a line may also begin with the title. */
static int has_several_lines(const u8 *text, const u8 *end) {
    const u8 *first = memchr(text, '\n', (size_t)(end - text));
    return first && memchr(first + 1, '\n', (size_t)(end - first - 1));
}

PyObject *module_glance(PyObject *module, PyObject *args) {
    PyObject *given, *answer;
    const u8 *said;
    Py_ssize_t length;
    Offset size;
    Utf8 text;
    Characters seen;
    const Matcher *asides = NULL;
    int bits, number, by_lines;
    (void)module;
    if (!PyArg_ParseTuple(args, "Uy#i:glance", &given, (const char **)&said, &length, &number)) return NULL;
    if (number >= 0 && !(asides = matcher_of(number))) return NULL;
    if (utf8_of(given, &text)) return NULL;
    if (text.size > 1 << 28) { /* offsets have 32 bits */
        utf8_done(&text);
        return Py_BuildValue("is", ALL, "");
    }
    seen.size = seen.count = 0;
    seen.last = 0;
    by_lines = length && has_several_lines(text.bytes, text.bytes + text.size) &&
               !find_bytes(text.bytes, (Offset)text.size, "!--", 3);
    bits = of_lines(text.bytes, text.bytes + text.size, asides, by_lines ? said : NULL, length, &seen);
    if (find_bytes(text.bytes, (Offset)text.size, "~~", 2)) bits |= TILDES;
    if (PyUnicode_GetLength(given) != text.size) bits |= of_characters(text.bytes, text.bytes + text.size);
    if (length && !by_lines) {
        u8 *letters = malloc((size_t)text.size + 1);
        if (!letters) {
            utf8_done(&text);
            return PyErr_NoMemory();
        }
        size = bare_letters(text.bytes, text.bytes + text.size, letters, &seen);
        if (size < 0 || (length <= size && find_bytes(letters, size, (const char *)said, (Offset)length))) bits |= TITLE;
        free(letters);
    } else if (!length) bits |= TITLE;
    answer = PyUnicode_DecodeUTF8((const char *)seen.bytes, seen.size, "surrogatepass");
    utf8_done(&text);
    return answer ? Py_BuildValue("iN", bits, answer) : NULL;
}
