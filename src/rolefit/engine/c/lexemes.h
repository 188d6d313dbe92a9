/* Words seen lately, so that the model's large tables are asked for few: most tokens of a text are of a thousand words.
 * A lexeme that a token of the present post names stays where it is until the next post. */
#ifndef ROLEFIT_LEXEMES_H
#define ROLEFIT_LEXEMES_H

#include "matching.h"
#include "model.h"
#include "work.h"

/* A token in lower case: its first LONGEST_WORD bytes and a few more, zeros up to SPELLING, its whole size, and whether
 * it is of digits alone. */
typedef struct {
    u8 bytes[LONGEST_WORD + 16];
    Offset size;
    int digits;
    u64 hash;
} Lowered;

/* What a lexeme is found by. */
typedef struct {
    u64 spelling[SPELLING / 8];
    u32 place; /* of w->lexemes, or of the one beside it; LEXEMES where the token is too long for one */
} Key;

void lexemes_begin(void);
/* Forget all. Gives 0, or -1 where there is no memory. */
int lexemes_anew(Work *w);

/* Where a lexeme stands by the hash of its spelling, or beside that. */
static inline u32 place_of(u64 hash) { return hash_tag(hash) % LEXEMES; }

/* Takes a token. Gives its key; the lexeme is fetched ahead. */
static inline Key key_of(const Work *w, const Lowered *low) {
    Key key;
    memcpy(key.spelling, low->bytes, SPELLING);
    key.place = low->size > SPELLING ? LEXEMES : place_of(low->hash);
    if (key.place < LEXEMES) PREFETCH(w->lexemes + key.place);
    return key;
}

/* The number of a lexeme, NONE where it was not seen lately. */
static inline i32 find_lexeme(Work *w, const Key *key) {
    for (u32 k = 0; k < 2 && key->place < LEXEMES; k++) {
        Lexeme *known = w->lexemes + (key->place ^ k);
        if (known->spelling[0] != key->spelling[0] || known->spelling[1] != key->spelling[1]) continue;
        known->post = w->post;
        return (i32)(key->place ^ k);
    }
    return NONE;
}

/* Look a token up in the model. Gives the number of its lexeme, NONE where there is no memory. */
i32 add_lexeme(const Model *model, Work *w, const Lowered *low);

static inline const Lexeme *lexeme_at(const Work *w, i32 number) {
    return number < LEXEMES ? w->lexemes + number : w->others.items + (number - LEXEMES);
}

#endif
