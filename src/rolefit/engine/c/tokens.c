/* Runs of letters and digits in lower case, looked up in the model: takes spans of a normalised text, gives numbers. */
#include "python.h"

#include "tokens.h"

#include "tokens_words.h"

enum { BEYOND = 255, KNOWN_SLOTS = 2048, LATIN_HEAD = 20000, LAST_LATIN = 0x24F };

static u8 token_byte[256]; /* lower case of an ASCII letter or digit, 0 for other ASCII, BEYOND for the rest */
static const Named *known_slots[KNOWN_SLOTS];

static u32 known_slot(u64 hash) { return hash_tag(hash) % KNOWN_SLOTS; }

void tokens_begin(void) {
    for (u32 c = 0; c < 256; c++) token_byte[c] = c > 127 ? BEYOND : ascii_class[c] & ALNUM ? (u8)lower_of(c) : 0;
    for (const Named *w = known_words; w->text; w++) {
        u32 k = known_slot(hash_bytes((const u8 *)w->text, w->size));
        while (known_slots[k] && known_slots[k] != w) k = (k + 1) % KNOWN_SLOTS;
        known_slots[k] = w;
    }
}

/* The kinds of a word. */
static int kind_of(const u8 *word, Offset size, u64 hash) {
    for (u32 k = known_slot(hash); known_slots[k]; k = (k + 1) % KNOWN_SLOTS)
        if (known_slots[k]->size == size && !memcmp(known_slots[k]->text, word, (size_t)size))
            return known_slots[k]->kind;
    return 0;
}

/* A token in lower case: its first LONGEST_WORD bytes and a few more, its whole size, and whether it is of digits
 * alone. */
typedef struct {
    u8 bytes[LONGEST_WORD + 16];
    Offset size;
    int digits;
    u64 hash;
} Lowered;

/* A token of ASCII alone, t[from:to]: `| 0x20` makes letters small and leaves digits; eight bytes at a time. */
static void lower_ascii(const u8 *t, Offset from, Offset to, Lowered *low) {
    Offset size = to - from, kept = size < LONGEST_WORD + 8 ? size : LONGEST_WORD + 8;
    u64 letters = 0, h = 0;
    for (Offset i = 0; i < kept; i += 8) {
        u64 v, mask = kept - i < 8 ? ~0ull >> (64 - 8 * (kept - i)) : ~0ull;
        memcpy(&v, t + from + i, 8);
        v = (v | 0x2020202020202020ull) & mask;
        letters |= v & 0x4040404040404040ull;
        memcpy(low->bytes + i, &v, 8);
        h = (h ^ v) * 0x9E3779B97F4A7C15ull;
        h ^= h >> 32;
    }
    for (Offset i = kept; i < size && !letters; i++) letters |= t[from + i] & 0x40;
    low->size = size;
    low->digits = !letters;
    low->hash = h;
}

/* A token with other characters, from `from`: gives where it ends. */
static Offset lower_any(const u8 *t, Offset from, Offset end, Lowered *low) {
    low->size = 0;
    low->digits = 1;
    while (from < end) {
        Offset next = from;
        u32 c = decode(t, &next);
        u8 k = class_of(c), bytes[4];
        int n;
        if (!(k & ALNUM)) break;
        low->digits &= (k & DIGIT) != 0;
        n = encode(lower_of(c), bytes);
        if (low->size <= LONGEST_WORD) memcpy(low->bytes + low->size, bytes, (size_t)n);
        low->size += n;
        from = next;
    }
    low->hash = hash_bytes(low->bytes, low->size < LONGEST_WORD ? low->size : LONGEST_WORD);
    return from;
}

/* Append the tokens of t[from:end] to a list of tokens. The bytes behind `end` can be read. */
static int tokenise(const Model *model, Work *w, const u8 *t, Offset from, Offset end, TokenList *tokens) {
    Lowered low;
    while (from < end) {
        Offset start = from, stop;
        i32 word;
        int kind;
        if (!token_byte[t[from]]) {
            from++;
            continue;
        }
        for (stop = from; stop < end && token_byte[t[stop]] && token_byte[t[stop]] != BEYOND; stop++) continue;
        if (stop < end && token_byte[t[stop]] == BEYOND) {
            stop = lower_any(t, from, end, &low);
            if (stop == start) { /* no letter or digit */
                decode(t, &from);
                continue;
            }
        } else lower_ascii(t, from, stop, &low);
        from = stop;
        if (low.digits) {
            low.bytes[0] = (u8)number_word[0];
            low.size = 1;
            low.hash = hash_bytes(low.bytes, 1);
        }
        word = find_word(model, low.bytes, low.size, hash_tag(low.hash));
        kind = word == NONE ? UNSEEN : w->kinds[word];
        if (kind == UNSEEN) {
            kind = kind_of(low.bytes, low.size, low.hash);
            if (word != NONE) w->kinds[word] = (u8)kind;
            else word = find_prefix(model, low.bytes, low.size < LONGEST_WORD ? low.size : LONGEST_WORD);
        }
        if (APPEND(*tokens, (Token){start, stop, word, NONE, NONE, kind | (low.digits ? NUMBER : 0)})) return -1;
    }
    return 0;
}

/* Whether t[from:end] holds a capital sigma, whose lower case depends on what stands around it. */
static int has_sigma(const u8 *t, Offset from, Offset end) {
    return find_bytes(t + from, end - from, "\316\243", 2) != NULL;
}

/* Copy t[from:end] to `out` with its capital sigmas as `str.lower` has them: at the end of a word another letter. */
static int lower_sigmas(const u8 *t, Offset from, Offset end, Buffer *out) {
    PyObject *given = PyUnicode_DecodeUTF8((const char *)t + from, end - from, "surrogatepass");
    PyObject *lowered = given ? PyObject_CallMethod(given, "lower", NULL) : NULL;
    int failed = lowered == NULL;
    Py_ssize_t at = 0;
    out->size = 0;
    while (!failed && from < end) {
        u32 c = decode(t, &from);
        if (c == CAPITAL_SIGMA) c = PyUnicode_ReadChar(lowered, at);
        failed = buffer_add_character(out, c);
        at++;
    }
    Py_XDECREF(given);
    Py_XDECREF(lowered);
    if (failed || buffer_room(out, SLACK)) return -1;
    memset(out->bytes + out->size, SLACK_BYTE, SLACK);
    return 0;
}

/* The tokens of a text of its own, t[from:end]; its spans are those of t. */
static int tokenise_alone(const Model *model, Work *w, const u8 *t, Offset from, Offset end, TokenList *tokens) {
    i32 first = tokens->size;
    if (!has_sigma(t, from, end)) return tokenise(model, w, t, from, end, tokens);
    if (lower_sigmas(t, from, end, &w->other) || tokenise(model, w, w->other.bytes, 0, w->other.size, tokens)) return -1;
    for (i32 i = first; i < tokens->size; i++) {
        tokens->items[i].start += from;
        tokens->items[i].end += from;
    }
    return 0;
}

int add_words(Buffer *out, const u8 *t, const Token *tokens, i32 size) {
    if (buffer_add(out, " ", 1)) return -1;
    for (i32 i = 0; i < size; i++) {
        if (tokens[i].kind & NUMBER) {
            if (buffer_add(out, number_word, 1)) return -1;
        } else
            for (Offset p = tokens[i].start; p < tokens[i].end;)
                if (buffer_add_character(out, lower_of(decode(t, &p)))) return -1;
        if (buffer_add(out, " ", 1)) return -1;
    }
    return 0;
}

int tokenise_title(const Model *model, Work *w) {
    w->title_tokens.size = 0;
    return tokenise_alone(model, w, w->title.bytes, 0, w->title.size, &w->title_tokens);
}

int tokenise_statements(const Model *model, Work *w) {
    const u8 *t = w->text.bytes;
    int sigma = !w->ascii && has_sigma(t, 0, w->text.size);
    i32 whole, k = 0;
    w->tokens.size = 0;
    if (tokenise(model, w, t, 0, w->text.size, &w->tokens)) return -1;
    whole = w->tokens.size;
    for (i32 i = 0; i < w->statements.size; i++) {
        Statement *s = w->statements.items + i;
        int torn = sigma;
        while (k < whole && w->tokens.items[k].end <= s->start) k++;
        s->first = k;
        while (k < whole && w->tokens.items[k].end <= s->end) k++;
        s->last = k;
        /* A statement that is cut through a token has its own. */
        torn |= s->first < whole && w->tokens.items[s->first].start < s->start;
        torn |= k < whole && w->tokens.items[k].start < s->end;
        if (!torn) continue;
        s->first = w->tokens.size;
        if (tokenise_alone(model, w, t, s->start, s->end, &w->tokens)) return -1;
        s->last = w->tokens.size;
    }
    return 0;
}

int mostly_latin(const Work *w) {
    const u8 *t = w->text.bytes;
    i32 characters = 0, beyond = 0, letters = 0, ascii_letters = 0, foreign = 0;
    if (w->ascii) return 1;
    for (Offset p = 0; p < w->text.size && characters < LATIN_HEAD; characters++) {
        u32 c = decode(t, &p);
        int letter = is_alpha(c) != 0;
        beyond += c > 127;
        letters += letter;
        ascii_letters += letter && c < 128;
        foreign += letter && c > LAST_LATIN;
    }
    return 2 * beyond <= ascii_letters || 2 * foreign <= letters;
}
