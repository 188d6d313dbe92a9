/* Marks of HTML become line breaks, character references become characters, decorated letters become plain ones, and
 * what nobody sees is dropped. Takes UTF-8, gives UTF-8. `html.unescape` and `unicodedata.normalize` stay Python's and
 * are called for the few characters that need them. */
#include "python.h"

#include "normalise.h"

#include "normalise_patterns.h"

enum { ASIS = 0, DROPPED = -1 };
static i32 ascii_rule[128]; /* what becomes of a character: ASIS, DROPPED, or the one it is replaced by */
static u8 plain_stop[256];  /* bytes at which a run that is copied as it is ends */

void normalise_begin(void) {
    for (size_t i = 0; i < sizeof characters / sizeof *characters; i++)
        if (characters[i].from < 128) ascii_rule[characters[i].from] = characters[i].to;
    for (int c = 0; c < 256; c++) plain_stop[c] = c > 127 || ascii_rule[c] != ASIS;
}

/* The entry of a character in `_CHARACTERS`. */
static inline i32 rule_of(u32 c) {
    size_t low = 0, high = sizeof characters / sizeof *characters;
    if (c < 128) return ascii_rule[c];
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (characters[middle].from < c) low = middle + 1;
        else high = middle;
    }
    return low < sizeof characters / sizeof *characters && characters[low].from == c ? characters[low].to : ASIS;
}

/* `pattern.sub(with, in)`, into `out`. */
static int substitute(const Buffer *in, SearchFunction search, const char *with, Buffer *out) {
    Match m = MATCH_OF(in->bytes, in->size);
    Offset here = 0, from, to;
    out->size = 0;
    while (search(&m, here, &from, &to)) {
        if (buffer_add(out, in->bytes + here, from - here) || buffer_add(out, with, (Offset)strlen(with))) return -1;
        here = to;
    }
    return buffer_add(out, in->bytes + here, in->size - here);
}

/* An opening that needs an end: how to find it, and how many characters it may be away. */
typedef struct {
    SearchFunction search;
    Offset most;
} Ending;

/* Replace what `opening` finds; where its group names an end, replace up to that end, or nothing if it is too far.
 * Each end is looked for once, not once for each opening. `which` tells the ending by the text of the group. */
static int without(const Buffer *in, SearchFunction opening, const Ending *endings, int (*which)(const u8 *),
                   const char *with, Buffer *out) {
    Match m = MATCH_OF(in->bytes, in->size);
    Offset here = 0, at = 0, from, to;
    struct {
        int known, found;
        Offset from, to;
    } known[2] = {{0, 0, 0, 0}, {0, 0, 0, 0}};
    out->size = 0;
    for (;;) {
        m.group[2] = m.group[3] = -1;
        if (!opening(&m, at, &from, &to)) break;
        if (m.group[3] > m.group[2] && m.group[2] >= 0) {
            int k = which(in->bytes + m.group[2]);
            if (!known[k].known || (known[k].found && known[k].from < to)) {
                Match e = MATCH_OF(in->bytes, in->size);
                known[k].known = 1;
                known[k].found = endings[k].search(&e, to, &known[k].from, &known[k].to);
            }
            if (!known[k].found || (known[k].from - to > endings[k].most &&
                                    characters_between(in->bytes, to, known[k].from) > endings[k].most)) {
                at = from + 1;
                continue;
            }
            to = known[k].to;
        }
        if (buffer_add(out, in->bytes + here, from - here) || buffer_add(out, with, (Offset)strlen(with))) return -1;
        here = at = to;
    }
    return buffer_add(out, in->bytes + here, in->size - here);
}

/* 0 for `script` (with or without a long s), 1 for `style`. */
static int script_or_style(const u8 *name) {
    Offset at = 0;
    decode(name, &at);
    return (name[at] | 32) == 't';
}
static int comment(const u8 *name) {
    (void)name;
    return 0;
}

/* w->other to w->other, by way of `scratch`. */
static int strip_markup(Work *w, Buffer *scratch) {
    static const Ending hidden[] = {{script_end_search, LONGEST_SCRIPT}, {style_end_search, LONGEST_STYLE}};
    static const Ending comments[] = {{comment_end_search, LONGEST_COMMENT}};
    return without(&w->other, hidden_search, hidden, script_or_style, " ", scratch) ||
           substitute(scratch, item_tag_search, "\n- ", &w->other) ||
           substitute(&w->other, block_tag_search, "\n", scratch) ||
           without(scratch, any_tag_search, comments, comment, "", &w->other);
}

/* Append what a Python function makes of in[from:to]: `module.name(text)`, or `module.name(form, text)`. */
static int add_answer(Buffer *out, const char *module, const char *name, const char *form, const u8 *text,
                      Offset size) {
    PyObject *loaded = PyImport_ImportModule(module), *answer = NULL, *bytes = NULL;
    PyObject *given = PyUnicode_DecodeUTF8((const char *)text, size, "surrogatepass");
    char *data;
    Py_ssize_t length;
    int failed = -1;
    if (loaded && given)
        answer =
            form ? PyObject_CallMethod(loaded, name, "sO", form, given) : PyObject_CallMethod(loaded, name, "O", given);
    if (answer) bytes = PyUnicode_AsEncodedString(answer, "utf-8", "surrogatepass");
    if (bytes && !PyBytes_AsStringAndSize(bytes, &data, &length) && length < 1 << 28)
        failed = buffer_add(out, data, (Offset)length);
    Py_XDECREF(loaded);
    Py_XDECREF(given);
    Py_XDECREF(answer);
    Py_XDECREF(bytes);
    return failed;
}

/* Append the character that a reference such as `&amp;` names. */
static int add_reference(Buffer *out, const u8 *reference, Offset size) {
    for (size_t k = 0; k < sizeof references / sizeof *references; k++)
        if (references[k].size == size && !memcmp(references[k].text, reference, (size_t)size))
            return buffer_add_character(out, references[k].character);
    return add_answer(out, "html", "unescape", NULL, reference, size);
}

/* `_REFERENCE.sub` over w->other, if there is one; says whether there was. */
static int unescape(Work *w, Buffer *scratch, int *any) {
    Match m = MATCH_OF(w->other.bytes, w->other.size);
    Offset here = 0, from, to;
    *any = 0;
    scratch->size = 0;
    while (reference_search(&m, here, &from, &to)) {
        *any = 1;
        if (buffer_add(scratch, m.text + here, from - here) || add_reference(scratch, m.text + from, to - from))
            return -1;
        here = to;
    }
    if (!*any) return 0;
    if (buffer_add(scratch, m.text + here, m.end - here)) return -1;
    buffer_swap(&w->other, scratch);
    return 0;
}

/* `\r` and `\n` that an export escaped. */
static void unescape_breaks(Buffer *b) {
    u8 *p = b->bytes;
    Offset j = 0;
    for (Offset i = 0; i < b->size; i++) {
        if (p[i] == '\\' && i + 1 < b->size && p[i + 1] == 'r') i++;
        else p[j++] = p[i];
    }
    b->size = j;
    j = 0;
    for (Offset i = 0; i < b->size; i++) {
        if (p[i] == '\\' && i + 1 < b->size && p[i + 1] == 'n') {
            p[j++] = '\n';
            i++;
        } else p[j++] = p[i];
    }
    b->size = j;
}

/* Links of Markdown to their texts, in w->other. */
static int unlink_markdown(Work *w, Buffer *scratch) {
    Match m = MATCH_OF(w->other.bytes, w->other.size);
    Offset here = 0, from, to;
    scratch->size = 0;
    while (link_search(&m, here, &from, &to)) {
        if (buffer_add(scratch, m.text + here, from - here) ||
            buffer_add(scratch, m.text + m.group[2], m.group[3] - m.group[2]))
            return -1;
        here = to;
    }
    if (buffer_add(scratch, m.text + here, m.end - here)) return -1;
    buffer_swap(&w->other, scratch);
    return 0;
}

/* Copy from t[*i:n] to b what `_CHARACTERS` leaves as it is, eight bytes at a time while none is a control character,
 * DEL or beyond ASCII. */
static void copy_plain(Buffer *b, const u8 *t, Offset n, Offset *i) {
    u8 *out = b->bytes + b->size;
    Offset at = *i, start = *i;
    while (at + 8 <= n) {
        u64 v;
        int k = 0;
        memcpy(&v, t + at, 8);
        if (!((v | (v - 0x2020202020202020ull) | (v + 0x0101010101010101ull)) & 0x8080808080808080ull)) {
            memcpy(out + (at - start), &v, 8);
            at += 8;
            continue;
        }
        for (; k < 8 && !plain_stop[t[at]]; k++, at++) out[at - start] = t[at];
        if (k < 8) break;
    }
    while (at < n && !plain_stop[t[at]]) {
        out[at - start] = t[at];
        at++;
    }
    b->size += at - start;
    *i = at;
}

/* `str.translate` of one character. */
static int add_translated(Buffer *b, u32 c, int *ascii) {
    i32 rule = rule_of(c);
    if (rule == DROPPED) return 0;
    if (rule != ASIS) c = (u32)rule;
    if (c > 127) *ascii = 0;
    return buffer_add_character(b, c);
}

/* Make decorated letters plain, and drop or replace the characters of `_CHARACTERS`. `crlf`: a carriage return before a
 * line feed goes. Reads t, which is not `out`. */
static int plain(const u8 *t, Offset n, int crlf, Buffer *out, int *ascii) {
    Match m = MATCH_OF(t, n);
    out->size = 0;
    *ascii = 1;
    if (buffer_room(out, (size_t)n + 8)) return -1;
    for (Offset i = 0; i < n;) {
        Offset from = i, next = i;
        u32 c;
        if (!plain_stop[t[i]]) {
            copy_plain(out, t, n, &i);
            continue;
        }
        c = decode(t, &next);
        if (crlf && c == '\r' && next < n && t[next] == '\n') {
            i = next;
            continue;
        }
        next = c > 127 ? decorated_match(&m, i) : -1;
        if (next < 0) {
            decode(t, &i);
            if (add_translated(out, c, ascii)) return -1;
        } else {
            Buffer answer = {NULL, 0, 0};
            int failed = add_answer(&answer, "unicodedata", "normalize", "NFKC", t + from, next - from);
            for (Offset k = 0; !failed && k < answer.size;)
                failed = add_translated(out, decode(answer.bytes, &k), ascii);
            buffer_free(&answer);
            if (failed) return -1;
            i = next;
        }
        /* What is copied afterwards needs no more room than what is left of t. */
        if (buffer_room(out, (size_t)(n - i) + 8)) return -1;
    }
    memset(out->bytes + out->size, SLACK_BYTE, SLACK);
    return 0;
}

/* How many bytes the first LONGEST characters take. */
static size_t longest(const u8 *text, size_t size) {
    size_t at = 0, seen = 0;
    if (size <= LONGEST) return size;
    for (; at < size; at++)
        if ((text[at] & 0xC0) != 0x80 && ++seen > LONGEST) break;
    return at;
}

/* Append a text without the carriage returns before line feeds; there is room. */
static void copy_lines(Buffer *b, const u8 *text, Offset n) {
    for (Offset here = 0; here < n;) {
        const u8 *found = memchr(text + here, '\r', (size_t)(n - here));
        Offset stop = found ? (Offset)(found - text) : n, next = stop + 1;
        if (found && (next == n || text[next] != '\n')) stop = next;
        memcpy(b->bytes + b->size, text + here, (size_t)(stop - here));
        b->size += stop - here;
        here = found ? next : n;
    }
}

int normalise(Work *w, const u8 *text, size_t size, Buffer *out, int *ascii) {
    Buffer *a = &w->other;
    Offset n;
    int any;
    size = longest(text, size);
    n = (Offset)size;
    if (!memchr(text, '<', size) && !memchr(text, '&', size) && !memchr(text, '\\', size) && !memchr(text, ']', size))
        return plain(text, n, 1, out, ascii);
    /* The rarer steps, one after another; CRLF first, as they see it. `out` is their scratch. */
    a->size = 0;
    if (buffer_room(a, size + 8)) return -1;
    copy_lines(a, text, n);
    if (memchr(a->bytes, '<', (size_t)a->size) && strip_markup(w, out)) return -1;
    for (int escape = 0; escape < MOST_ESCAPES && memchr(a->bytes, '&', (size_t)a->size); escape++) {
        if (unescape(w, out, &any)) return -1;
        if (!any) break;
        if (memchr(a->bytes, '<', (size_t)a->size) && strip_markup(w, out)) return -1; /* had been escaped */
    }
    if (find_bytes(a->bytes, a->size, "\\n", 2)) unescape_breaks(a);
    if (find_bytes(a->bytes, a->size, "](", 2) && unlink_markdown(w, out)) return -1;
    return plain(a->bytes, a->size, 0, out, ascii);
}
