/* The tables of a model, as the file of format 2 holds them (model/layout.py names and explains each). Nothing is built
 * at opening: the structures below are the file's own bytes. */
#ifndef ROLEFIT_MODEL_H
#define ROLEFIT_MODEL_H

#include "unicode.h"

enum { TAGS = 5, ROLES = 4, ROW = 16, LONGEST_WORD = 200, BLOOM_BITS = 1 << 19, NONE = -1 };

/* Where in a row of `gram_row` the values stand. */
enum { STATEMENT_IDF = 0, STATEMENT_WEIGHT = 1, PAGE_IDF = 6, PAGE_WEIGHT = 7, TITLE_IDF = 11, TITLE_WEIGHT = 12 };

typedef struct {
    u32 tag;  /* upper half of the word's hash */
    i32 word; /* NONE: the slot is free */
} WordSlot;

/* A word, or behind the words a prefix: what a token that begins with it and is no word of the model counts as. */
typedef struct {
    i32 row;       /* of its n-gram, or NONE */
    u32 class_at;  /* its classes in `word_class`, ascending; the tested ones come first */
    u32 anchor_at; /* its anchors in `anchor`: those of patterns that fire, then those of guards */
    u32 bitmap_at; /* its tested classes in `class_bitmap`; 0: they are few, see `class_at` */
    u16 classes, tested;
    u16 fires, guards;
    u64 signature[2]; /* of its tested classes: bit number modulo 128 */
} Word;

/* A word that stands at a place of a pattern, and the neighbour in the pattern that is looked for first. */
typedef struct {
    u32 pattern; /* where in `pattern` it begins */
    u16 concept;
    u16 look;   /* class of the neighbour */
    i16 window; /* tokens in which the neighbour may stand: behind, or in front where negative; 0 where there is none */
    u16 run;    /* how many of the next anchors look for the same class */
    u8 place, kind, places, unused;
} Anchor;

/* `pattern`: concept, kind (0 fires, 1 unless, 2 with), places, then class and gap of each place. */
enum { PATTERN_CONCEPT, PATTERN_KIND, PATTERN_PLACES, PATTERN_BODY };

typedef struct {
    u32 first, second;
    i32 row; /* NONE: the slot is free */
    u32 unused;
} PairSlot;

typedef struct {
    const WordSlot *word_slot;
    const u32 *word_start;
    const u8 *word_text;
    const Word *word;
    const u16 *word_class;
    const u64 *class_bitmap;
    const Anchor *anchor;
    const i32 *pattern;
    const u32 *prefix_start;
    const u8 *prefix_text;
    const PairSlot *pair_slot;
    const u8 *pair_bloom;
    const float *gram_row;
    const i32 *concept_row, *role_row;
    const u8 *concept_needs;
    const float *lexicon_statement_weight, *lexicon_title_weight, *context_weight;
    const float *statement_bias, *page_bias, *title_bias;
    const double *post_weight, *post_bias;
    i32 words, prefixes, rows, concepts, lexicon_rows, bitmap_words;
    u32 word_mask, pair_mask;
    size_t classes_stored, anchors_stored, bitmap_stored, pattern_stored;
} Model;

/* Name, size of an item and place in Model of every array that the engine reads. */
typedef struct {
    const char *name;
    size_t item, place;
} Table;
extern const Table model_tables[];
enum { TABLES = 24 };

/* Takes the arrays with their numbers of items, in the order of `model_tables`. Sets the sizes of the model and checks
 * that every number that is used as a place lies inside its table and that every weight is finite. Gives NULL, or what
 * is wrong. */
const char *model_check(Model *model, const size_t *items);

#if defined(__GNUC__)
#define PREFETCH(place) __builtin_prefetch(place)
#else
#define PREFETCH(place) ((void)(place))
#endif

/* The hash of bytes goes on with the next eight, zeros behind the last. */
static inline u64 hash_more(u64 h, u64 v) {
    h = (h ^ v) * 0x9E3779B97F4A7C15ull;
    return h ^ h >> 32;
}
u64 hash_bytes(const u8 *s, Offset size);
static inline u32 hash_tag(u64 h) { return (u32)(h * 0xC2B2AE3D27D4EB4Full >> 32); }
static inline u32 hash_pair(u32 first, u32 second) {
    return (u32)((((u64)first << 32) | second) * 0x9E3779B97F4A7C15ull >> 40);
}

/* The number of a word, NONE where the model does not know it. */
i32 find_word(const Model *model, const u8 *s, Offset size, u32 tag);
/* The number of the longest prefix of a word, NONE where it begins with none. */
i32 find_prefix(const Model *model, const u8 *s, Offset size);
/* Where in `pair_bloom` the bit of a pair's hash stands, and whether there may be such a pair. */
static inline u32 bloom_byte(u32 hash) { return (hash & (BLOOM_BITS - 1)) >> 3; }
static inline int may_be_pair(const Model *m, u32 hash) { return m->pair_bloom[bloom_byte(hash)] >> (hash & 7) & 1; }
/* The row of two neighbouring words and the hash of both, or NONE. */
i32 find_pair(const Model *model, u32 hash, u32 first, u32 second);

#endif
