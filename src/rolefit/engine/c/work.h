/* What the stages hand to one another about one post. All of it grows as needed and is used again for the next post.
 *
 * Functions that can fail return 0, or -1 where memory ran out or Python raised; the caller of the last one sees to it
 * that an exception is set. */
#ifndef ROLEFIT_WORK_H
#define ROLEFIT_WORK_H

#include "unicode.h"

typedef struct {
    u8 *bytes;
    Offset size, room;
} Buffer;

typedef struct {
    Offset start, end;
} Span;

typedef struct {
    Offset start, end;
    Offset heading_start, heading_end;
    int section; /* of values.SECTIONS */
    int bullet;
    i32 first, last; /* its tokens, of Work.tokens */
    int tags;        /* for which its phrases speak: bits, see Work.tags */
    i32 phrases_from, phrases_to; /* its concepts, of Work.phrases */
} Statement;

typedef struct {
    Offset start, end;
    int heading;
} Piece;

typedef struct {
    Offset start, end;
    i32 word; /* number in the model; behind the words stand the prefixes; -1 unknown */
    i32 row;  /* of the n-grams: the word's, and of the pair that it ends; -1 none */
    i32 pair;
    int kind;   /* bits of WordKind */
    i32 lexeme; /* see lexemes.h */
} Token;

/* What kinds of word a token is; the order is that of the generated list. */
enum WordKind {
    FUNCTION_WORD = 1,
    LOOSE = 2,
    WAVERING = 4,
    BOILERPLATE = 8,
    ARTICLE = 16,
    AND_OR = 32,
    WITH = 64,
    NUMBER = 128
};

enum { LEXEMES = 16384, SPELLING = 16 };

/* A word as texts spell it, with what the model says of it. */
typedef struct {
    u64 spelling[SPELLING / 8]; /* its bytes in lower case, zeros behind */
    u64 signature[2];           /* this and the rest as in Word; zeros and NONE where the model has no such word */
    i32 word, row;
    u32 anchor_at, class_at, bitmap_at;
    u32 post; /* the last one that it stood in; 0: the place is free */
    u16 fires, guards, tested;
    u16 kind; /* bits of WordKind */
} Lexeme;

typedef struct {
    i32 concept, first, last; /* tokens counted from the first of the statement */
} Found;

typedef struct {
    i32 row;
    u32 count;
} Term;

typedef struct {
    i32 statement, first, last; /* tokens of the statement, half-open */
    Offset said_from, said_to;  /* its words in Work.said */
    double amount;              /* what it adds to the answer, see amounts.h */
} Quote;

/* An anchor of a token that may fire. */
typedef struct {
    u32 anchor;
    i32 token;
} Chance;

/* A pattern that may begin at one of some tokens. */
typedef struct {
    u32 pattern;
    i32 from, to; /* half-open */
} Likely;

typedef struct {
    double strength;
    i32 statement;
} Candidate;

/* How often a row stands in the present statement and page; each number holds only while its stamp is the present one.
 */
typedef struct {
    u32 statement_stamp, page_stamp, in_statement, in_page;
} Count;

#define LIST_OF(type)                                                                                                  \
    struct {                                                                                                           \
        type *items;                                                                                                   \
        i32 size, room;                                                                                                \
    }
typedef LIST_OF(Token) TokenList;

typedef struct {
    /* normalise: the text and the title, the slack behind them; `other` is scratch */
    Buffer text, title, other;
    int ascii; /* whether the text is */
    /* segment */
    LIST_OF(Span) blocks;
    LIST_OF(Span) marks;
    LIST_OF(Span) gaps;
    LIST_OF(Piece) cuts;
    LIST_OF(Piece) pieces;
    LIST_OF(Statement) statements;
    i32 heading_start, heading_end; /* under which the next statement stands */
    int section;
    /* tokens */
    TokenList tokens;
    TokenList title_tokens;
    u32 post; /* how many posts there were */
    void *lexeme_memory;
    Lexeme *lexemes; /* LEXEMES of them, each in a line of the processor's cache */
    LIST_OF(Lexeme) others;
    /* n-grams: rows in the order of first sight */
    u32 stamp;
    i32 rows, concepts; /* the sizes of the two below */
    i32 vocabulary;     /* how many words the model has */
    Count *counts;
    u32 *fired; /* per kind and concept: the stamp of the statement in which it fired */
    LIST_OF(i32) seen;
    LIST_OF(i32) page_seen;
    /* lexicon */
    LIST_OF(i32) fires;
    LIST_OF(i32) phrases; /* what fired in each statement */
    LIST_OF(u64) signs; /* of the words of a statement */
    LIST_OF(Chance) chances;
    LIST_OF(Likely) likely;
    LIST_OF(Found) found; /* of all statements; their ends in found_end */
    LIST_OF(i32) found_end;
    LIST_OF(i32) lexicon_rows;
    LIST_OF(Term) terms; /* of all statements, and of the title in front; their ends in terms_end */
    LIST_OF(i32) terms_end;
    /* evidence: the tag of each concept (ROLES and more: none), or NULL; the spans and quotes of verdict/evidence.py */
    const u8 *tags;
    LIST_OF(Span) spans;
    LIST_OF(i32) span_tags;
    i32 spanned; /* the statement whose spans those are, or -1 */
    LIST_OF(Quote) quotes;
    LIST_OF(Candidate) orders[2];
    Buffer said; /* the words of the quotes */
    /* outcomes: of all statements; their ends in outcomes_end; the classes of each word of a statement, or NULL */
    LIST_OF(Found) outcomes;
    LIST_OF(i32) outcomes_end;
    LIST_OF(const u64 *) classes;
    /* score: five numbers a statement */
    LIST_OF(double) logits;
    LIST_OF(double) probabilities;
    double title_logits[4], page_logits[4], context[5], sums[4], features[32], post_logits[4];
    int counted; /* how many features */
} Work;

/* Make room for `more` bytes and the slack behind them. */
int buffer_room(Buffer *b, size_t more);
int buffer_add(Buffer *b, const void *bytes, Offset size);
int buffer_add_character(Buffer *b, u32 c);
void buffer_swap(Buffer *a, Buffer *b);
void buffer_free(Buffer *b);

/* Make room for `more` items behind the `size` of a list that has too little; `items` is the place of its pointer. */
int list_grown(void *items, i32 size, i32 *room, size_t item, i32 more);

/* Room for `more` items: 0, or -1 where there is no memory. */
#define ROOM(list, more)                                                                                               \
    ((more) <= (list).room - (list).size                                                                               \
         ? 0                                                                                                           \
         : list_grown(&(list).items, (list).size, &(list).room, sizeof *(list).items, (more)))
/* Append an item to a list: 0, or -1 where there is no memory. */
#define APPEND(list, ...) (ROOM(list, 1) ? -1 : ((list).items[(list).size++] = __VA_ARGS__, 0))

/* `qsort`, which must not be given the place of an empty list. */
void sort(void *items, i32 count, size_t item, int (*order)(const void *, const void *));

Work *work_new(void);
void work_free(Work *w);

#endif
