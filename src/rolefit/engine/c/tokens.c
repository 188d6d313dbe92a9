/* Runs of letters and digits in lower case, looked up in the model: takes spans of a normalised text, gives numbers. */
#include "python.h"

#include "tokens.h"

#include "lexemes.h"

#include "tokens_words.h"

enum { BEYOND = 255, BEHIND = 8, LATIN_HEAD = 20000, LAST_LATIN = 0x24F };

static u8 token_byte[256]; /* lower case of an ASCII letter or digit, 0 for other ASCII, BEYOND for the rest */

void tokens_begin(void) {
    for (u32 c = 0; c < 256; c++) token_byte[c] = c > 127 ? BEYOND : ascii_class[c] & ALNUM ? (u8)lower_of(c) : 0;
    lexemes_begin();
}

/* A token of ASCII alone, t[from:to]: `| 0x20` makes letters small and leaves digits; eight bytes at a time. */
static void lower_ascii(const u8 *t, Offset from, Offset to, Lowered *low) {
    Offset size = to - from, kept = size < LONGEST_WORD + 8 ? size : LONGEST_WORD + 8;
    u64 letters = 0, h = 0;
    memset(low->bytes, 0, SPELLING);
    for (Offset i = 0; i < kept; i += 8) {
        u64 v, mask = kept - i < 8 ? ~0ull >> (64 - 8 * (kept - i)) : ~0ull;
        memcpy(&v, t + from + i, 8);
        v = (v | 0x2020202020202020ull) & mask;
        letters |= v & 0x4040404040404040ull;
        memcpy(low->bytes + i, &v, 8);
        h = hash_more(h, v);
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
    memset(low->bytes, 0, SPELLING);
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

/* The token of letters and digits that begins at t[from:end], in lower case: gives where it ends, `from` where there is
 * none. */
static Offset lower(const u8 *t, Offset from, Offset end, Lowered *low) {
    Offset stop = from;
    while (stop < end && token_byte[t[stop]] && token_byte[t[stop]] != BEYOND) stop++;
    if (stop < end && token_byte[t[stop]] == BEYOND) {
        stop = lower_any(t, from, end, low);
        if (stop == from) return from;
    } else lower_ascii(t, from, stop, low);
    if (low->digits) {
        memset(low->bytes, 0, SPELLING);
        low->bytes[0] = (u8)number_word[0];
        low->size = 1;
        low->hash = hash_bytes(low->bytes, 1);
    }
    return stop;
}

/* Of the eight bytes of v, which have no highest bit, the letters as their highest bits. */
static inline u64 letters_of(u64 v) {
    u64 small = v | 0x20 * ONES;
    return (small + (0x80 - 'a') * ONES) & ~(small + (0x7F - 'z') * ONES) & HIGH;
}

/* Of the eight bytes of v, those that are no letter or digit of ASCII, as their highest bits. */
static inline u64 ends_of(u64 v) {
    u64 plain = v & ~HIGH, digits = (plain + (0x80 - '0') * ONES) & ~(plain + (0x7F - '9') * ONES);
    return ~((letters_of(plain) | digits) & ~v) & HIGH;
}

/* The key of a token of ASCII at t[from:end] that is no longer than SPELLING: gives where it ends, 0 where it is none such.
 * What stands behind `end` can be read. */
static inline Offset short_key(const Work *w, const u8 *t, Offset from, Offset end, Key *key, int *digits) {
    u64 v[2], ends, h = 0;
    Offset size;
    memcpy(v, t + from, sizeof v);
    ends = ends_of(v[0]);
    if (ends) size = lowest_byte(ends);
    else {
        ends = ends_of(v[1]);
        if (!ends) return 0;
        size = 8 + lowest_byte(ends);
    }
    if (size > end - from) size = end - from;
    if (!size || (from + size < end && t[from + size] > 127)) return 0;
    for (int k = 0; k < 2; k++) { /* `| 0x20` makes letters small and leaves digits */
        Offset kept = size - 8 * k;
        v[k] = kept <= 0 ? 0 : (v[k] | 0x2020202020202020ull) & (kept < 8 ? ~0ull >> (64 - 8 * kept) : ~0ull);
        if (k && kept <= 0) break;
        h = hash_more(h, v[k]);
    }
    *digits = !((v[0] | v[1]) & 0x4040404040404040ull);
    if (*digits) {
        v[0] = (u8)number_word[0];
        v[1] = 0;
        h = hash_more(0, v[0]);
    }
    memcpy(key->spelling, v, sizeof v);
    key->place = place_of(h);
    PREFETCH(w->lexemes + key->place);
    return from + size;
}

/* Look a token up, BEHIND tokens after it was cut: by then its lexeme has been fetched. */
static int settle(const Model *model, Work *w, const u8 *t, const Key *key, Token *token) {
    const Lexeme *lexeme;
    token->lexeme = find_lexeme(w, key);
    if (token->lexeme == NONE) {
        Lowered low;
        lower(t, token->start, token->end, &low);
        token->lexeme = add_lexeme(model, w, &low);
        if (token->lexeme == NONE) return -1;
    }
    lexeme = lexeme_at(w, token->lexeme);
    token->word = lexeme->word;
    token->row = lexeme->row;
    token->kind |= lexeme->kind;
    return 0;
}

/* Append the tokens of t[from:end] to a list of tokens. The bytes behind `end` can be read. */
static int tokenise(const Model *model, Work *w, const u8 *t, Offset from, Offset end, TokenList *tokens) {
    Key keys[BEHIND];
    Lowered low;
    i32 settled = tokens->size;
    while (from < end) {
        i32 number = tokens->size;
        Key *key = keys + number % BEHIND;
        Offset stop;
        int digits;
        if (!token_byte[t[from]]) {
            from++;
            continue;
        }
        if (number - settled == BEHIND && settle(model, w, t, key, tokens->items + settled++)) return -1;
        stop = short_key(w, t, from, end, key, &digits);
        if (!stop) {
            stop = lower(t, from, end, &low);
            if (stop == from) { /* no letter or digit */
                decode(t, &from);
                continue;
            }
            *key = key_of(w, &low);
            digits = low.digits;
        }
        if (APPEND(*tokens, (Token){from, stop, NONE, NONE, NONE, digits ? NUMBER : 0, NONE})) return -1;
        from = stop;
    }
    for (; settled < tokens->size; settled++)
        if (settle(model, w, t, keys + settled % BEHIND, tokens->items + settled)) return -1;
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
        } else {
            if (buffer_room(out, 4 * (size_t)(tokens[i].end - tokens[i].start))) return -1; /* the most that letters take */
            for (Offset p = tokens[i].start; p < tokens[i].end;)
                out->size += encode(lower_of(decode(t, &p)), out->bytes + out->size);
        }
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

/* A cheap test, true only of texts that are mostly Latin: what is beyond ASCII takes two bytes at least, so it is fewer than
 * half the letters of ASCII where its bytes are fewer than they. */
static int plainly_latin(const u8 *t, Offset size) {
    i32 letters = 0, beyond = 0;
    if (size > LATIN_HEAD) return 0;
    for (Offset p = 0; p + 8 <= size; p += 8) {
        u64 v, high;
        memcpy(&v, t + p, sizeof v);
        high = v & HIGH;
        letters += (i32)(((letters_of(v & ~HIGH) & ~high) >> 7) * ONES >> 56);
        beyond += (i32)((high >> 7) * ONES >> 56);
        if (letters >= beyond + (size - p)) return 1; /* whatever follows */
    }
    return 0;
}

int mostly_latin(const Work *w) {
    const u8 *t = w->text.bytes;
    i32 characters = 0, beyond = 0, letters = 0, ascii_letters = 0, foreign = 0;
    Offset p = 0;
    if (w->ascii || plainly_latin(t, w->text.size)) return 1;
    while (p < w->text.size && characters < LATIN_HEAD) {
        u64 v;
        u32 c;
        memcpy(&v, t + p, sizeof v);
        if (!(v & HIGH) && p + 8 <= w->text.size && characters + 8 <= LATIN_HEAD) { /* eight of ASCII */
            ascii_letters += (i32)(((letters_of(v) >> 7) * ONES) >> 56);
            characters += 8;
            p += 8;
            continue;
        }
        c = decode(t, &p);
        characters++;
        if (c < 128) ascii_letters += (ascii_class[c] & ALPHA) != 0;
        else {
            beyond++;
            letters += is_alpha(c) != 0;
            foreign += is_alpha(c) && c > LAST_LATIN;
        }
    }
    return 2 * beyond <= ascii_letters || 2 * foreign <= ascii_letters + letters;
}
