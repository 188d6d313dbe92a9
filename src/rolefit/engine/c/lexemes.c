/* Takes tokens in lower case, gives what the model says of their words. */
#include "lexemes.h"

#include <stdlib.h>

#include "names.h"
#include "tokens.h"

#include "tokens_words.h"

enum { LINE = 64 };

static NameTable kinds;

void lexemes_begin(void) { names_ready(&kinds, known_words); }

/* The kinds of a word. */
static u16 kind_of(const Lowered *low) {
    const Named *known = name_in(&kinds, low->bytes, low->size, low->hash);
    return known ? (u16)known->kind : 0;
}

int lexemes_anew(Work *w) {
    size_t size = (LEXEMES + 1) * sizeof *w->lexemes;
    free(w->lexeme_memory);
    w->lexeme_memory = calloc(1, size);
    if (!w->lexeme_memory) return -1;
    w->lexemes = (Lexeme *)(((uintptr_t)w->lexeme_memory + LINE - 1) / LINE * LINE);
    w->post = 0;
    return 0;
}

static void describe(const Model *m, const Lowered *low, Lexeme *lexeme) {
    i32 word = find_word(m, low->bytes, low->size, hash_tag(low->hash));
    *lexeme = (Lexeme){.word = NONE, .row = NONE, .kind = kind_of(low)};
    memcpy(lexeme->spelling, low->bytes, SPELLING);
    if (word != NONE) lexeme->row = m->word[word].row;
    else word = find_prefix(m, low->bytes, low->size < LONGEST_WORD ? low->size : LONGEST_WORD);
    if (word == NONE) return;
    lexeme->word = word;
    lexeme->anchor_at = m->word[word].anchor_at;
    lexeme->class_at = m->word[word].class_at;
    lexeme->bitmap_at = m->word[word].bitmap_at;
    lexeme->fires = m->word[word].fires;
    lexeme->guards = m->word[word].guards;
    lexeme->tested = m->word[word].tested;
    memcpy(lexeme->signature, m->word[word].signature, sizeof lexeme->signature);
}

i32 add_lexeme(const Model *m, Work *w, const Lowered *low) {
    u32 place = place_of(low->hash);
    i32 number = NONE;
    Lexeme *lexeme;
    if (low->size <= SPELLING) { /* where no token of this post names another, rather the one that was not seen for longer */
        const Lexeme *here = w->lexemes + place, *beside = w->lexemes + (place ^ 1);
        if (beside->post < here->post) place ^= 1;
        if (w->lexemes[place].post != w->post) number = (i32)place;
    }
    if (number == NONE) {
        if (ROOM(w->others, 1)) return NONE;
        number = LEXEMES + w->others.size++;
    }
    lexeme = number < LEXEMES ? w->lexemes + number : w->others.items + (number - LEXEMES);
    describe(m, low, lexeme);
    lexeme->post = w->post;
    return number;
}
