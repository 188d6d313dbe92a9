/* Opens the tables of a model file: checks them, and finds words and pairs in them. */
#include "model.h"

#include <math.h>

#include "shape_constants.h"

#define TABLE(name, type) {#name, sizeof(type), offsetof(Model, name)}
const Table model_tables[TABLES] = {TABLE(word_slot, WordSlot),
                                    TABLE(word_start, u32),
                                    TABLE(word_text, u8),
                                    TABLE(word, Word),
                                    TABLE(word_class, u16),
                                    TABLE(class_bitmap, u64),
                                    TABLE(anchor, Anchor),
                                    TABLE(pattern, i32),
                                    TABLE(prefix_start, u32),
                                    TABLE(prefix_text, u8),
                                    TABLE(pair_slot, PairSlot),
                                    TABLE(pair_bloom, u8),
                                    TABLE(gram_row, float),
                                    TABLE(concept_row, i32),
                                    TABLE(role_row, i32),
                                    TABLE(concept_needs, u8),
                                    TABLE(lexicon_statement_weight, float),
                                    TABLE(lexicon_title_weight, float),
                                    TABLE(context_weight, float),
                                    TABLE(statement_bias, float),
                                    TABLE(page_bias, float),
                                    TABLE(title_bias, float),
                                    TABLE(post_weight, double),
                                    TABLE(post_bias, double)};
enum {
    WORD_SLOT,
    WORD_START,
    WORD_TEXT,
    WORD,
    WORD_CLASS,
    CLASS_BITMAP,
    ANCHOR,
    PATTERN,
    PREFIX_START,
    PREFIX_TEXT,
    PAIR_SLOT,
    PAIR_BLOOM,
    GRAM_ROW,
    CONCEPT_ROW,
    ROLE_ROW,
    CONCEPT_NEEDS,
    LEXICON_STATEMENT,
    LEXICON_TITLE,
    CONTEXT,
    STATEMENT_BIAS,
    PAGE_BIAS,
    TITLE_BIAS,
    POST_WEIGHT,
    POST_BIAS
};

static int power_of_two(size_t n) { return n && !(n & (n - 1)); }

/* Whether all are below 1e30 in size, and none is NaN; sums of products of such numbers stay finite. Two at a time: the
 * bits of a float without its sign are a number that grows with it, and adding what 1e30 lacks of 2^31 tells in the
 * highest bit whether it is as large. */
static int finite_floats(const float *f, size_t n) {
    const u64 sizes = 0x7FFFFFFF7FFFFFFFull, lacking = 0x0EB60D360EB60D36ull; /* 0x80000000 - 0x7149F2CA */
    u64 large = 0;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        u64 v[4];
        memcpy(v, f + i, sizeof v);
        large |= ((v[0] & sizes) + lacking) | ((v[1] & sizes) + lacking) | ((v[2] & sizes) + lacking) |
                 ((v[3] & sizes) + lacking);
    }
    for (; i < n; i++)
        if (!(fabs(f[i]) < 1e30)) return 0;
    return !(large & ~sizes);
}
static int finite_doubles(const double *f, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!(fabs(f[i]) < 1e30)) return 0;
    return 1;
}

/* Whether starts ascend from 0 to `end`, by at most `most`. */
static int ascending(const u32 *starts, size_t n, size_t end, u32 most) {
    if (!n || starts[0] != 0 || starts[n - 1] != end) return 0;
    for (size_t i = 1; i < n; i++)
        if (starts[i] < starts[i - 1] || starts[i] - starts[i - 1] > most) return 0;
    return 1;
}

static int rows_inside(const i32 *rows, size_t n, i32 most) {
    for (size_t i = 0; i < n; i++)
        if (rows[i] < NONE || rows[i] >= most) return 0;
    return 1;
}

static const char *check_words(Model *m, const size_t *items) {
    size_t free_slots = 0;
    if (!power_of_two(items[WORD_SLOT]) || items[WORD_SLOT] > 1u << 28) return "word_slot is of no power of two";
    if (!items[WORD_START] || items[WORD_START] > 1u << 27) return "word_start has no end";
    m->word_mask = (u32)items[WORD_SLOT] - 1;
    m->words = (i32)items[WORD_START] - 1;
    if (!ascending(m->word_start, items[WORD_START], items[WORD_TEXT], LONGEST_WORD))
        return "word_start does not ascend";
    if (!items[PREFIX_START] || items[PREFIX_START] > 1u << 20) return "prefix_start has no end";
    m->prefixes = (i32)items[PREFIX_START] - 1;
    if (!ascending(m->prefix_start, items[PREFIX_START], items[PREFIX_TEXT], LONGEST_WORD))
        return "prefix_start does not ascend";
    if (items[WORD] != (size_t)m->words + (size_t)m->prefixes) return "word is not as long as words and prefixes";
    for (size_t i = 0; i < items[WORD_SLOT]; i++) {
        if (m->word_slot[i].word < NONE || m->word_slot[i].word >= m->words)
            return "word_slot names a word that is not there";
        free_slots += m->word_slot[i].word == NONE;
    }
    if (!free_slots) return "word_slot is full";
    for (size_t i = 0; i < items[WORD]; i++) {
        const Word *w = m->word + i;
        if (w->row < NONE || w->row >= m->rows) return "a word names a row that is not there";
        if (w->class_at > items[WORD_CLASS] || w->classes > items[WORD_CLASS] - w->class_at)
            return "a word's classes are not there";
        if (w->tested > w->classes) return "a word has more tested classes than classes";
        if (w->anchor_at > items[ANCHOR] || (size_t)w->fires + w->guards > items[ANCHOR] - w->anchor_at)
            return "a word's anchors are not there";
        if (w->bitmap_at > items[CLASS_BITMAP] ||
            (w->bitmap_at && (size_t)m->bitmap_words > items[CLASS_BITMAP] - w->bitmap_at))
            return "a word's bitmap is not there";
        for (u32 k = 0; k < w->tested; k++)
            if (m->word_class[w->class_at + k] >= 64 * m->bitmap_words) return "a tested class is out of range";
    }
    return NULL;
}

/* A pattern begins at `at` and ends inside the table. */
static int pattern_inside(const Model *m, const size_t *items, size_t at) {
    const i32 *p = m->pattern + at;
    if (at + PATTERN_BODY > items[PATTERN] || p[PATTERN_PLACES] < 1 || p[PATTERN_PLACES] > 255) return 0;
    if ((size_t)p[PATTERN_PLACES] * 2 > items[PATTERN] - at - PATTERN_BODY) return 0;
    if (p[PATTERN_CONCEPT] < 0 || p[PATTERN_CONCEPT] >= m->concepts || p[PATTERN_KIND] < 0 || p[PATTERN_KIND] > 2)
        return 0;
    for (i32 k = 0; k < p[PATTERN_PLACES]; k++)
        if (p[PATTERN_BODY + 2 * k] < 0 || p[PATTERN_BODY + 2 * k] > 0xFFFF || p[PATTERN_BODY + 2 * k + 1] < 0 ||
            p[PATTERN_BODY + 2 * k + 1] > 10000)
            return 0;
    return 1;
}

static const char *check_lexicon(Model *m, const size_t *items) {
    if (items[PATTERN] > 1u << 28) return "pattern is too long";
    for (size_t i = 0; i < items[ANCHOR]; i++) {
        const Anchor *a = m->anchor + i;
        const i32 *p = m->pattern + a->pattern;
        int beside;
        if (a->pattern >= items[PATTERN] || !pattern_inside(m, items, a->pattern))
            return "an anchor names a pattern that is not there";
        if (a->concept != p[PATTERN_CONCEPT] || a->kind != p[PATTERN_KIND] || a->places != p[PATTERN_PLACES] ||
            a->place >= a->places)
            return "an anchor contradicts its pattern";
        beside = a->place + (a->window > 0) - (a->window < 0);
        if (a->window && (beside < 0 || beside >= a->places || a->look != p[PATTERN_BODY + 2 * beside] ||
                          a->look >= 64 * m->bitmap_words))
            return "an anchor looks for what its pattern does not hold";
        if (!a->window && a->places > 1) return "an anchor looks for nothing";
        if (a->run >= items[ANCHOR] - i) return "anchors run out of their table";
    }
    return NULL;
}

static const char *check_pairs(Model *m, const size_t *items) {
    size_t free_slots = 0, outside = 0;
    if (!power_of_two(items[PAIR_SLOT]) || items[PAIR_SLOT] > 1u << 24) return "pair_slot is of no power of two";
    if (items[PAIR_BLOOM] != BLOOM_BITS / 8) return "pair_bloom has another size";
    m->pair_mask = (u32)items[PAIR_SLOT] - 1;
    for (size_t i = 0; i < items[PAIR_SLOT]; i++) {
        outside |= (u32)m->pair_slot[i].row - (u32)NONE > (u32)m->rows; /* below NONE, or not below rows */
        free_slots += m->pair_slot[i].row == NONE;
    }
    if (outside) return "a pair names a row that is not there";
    return free_slots ? NULL : "pair_slot is full";
}

const char *model_check(Model *m, const size_t *items) {
    const char *wrong;
    if (items[GRAM_ROW] % ROW || items[GRAM_ROW] > (size_t)1 << 30) return "gram_row is no table of rows";
    if (items[CONCEPT_NEEDS] > 0xFFFF || items[CONCEPT_ROW] != items[CONCEPT_NEEDS] ||
        items[ROLE_ROW] != items[CONCEPT_NEEDS])
        return "tables of concepts differ in length";
    if (items[LEXICON_STATEMENT] % TAGS || items[LEXICON_TITLE] != items[LEXICON_STATEMENT] / TAGS * ROLES)
        return "tables of lexicon weights differ in length";
    if (items[CONTEXT] != 2 * ROLES * TAGS || items[STATEMENT_BIAS] != TAGS || items[PAGE_BIAS] != ROLES ||
        items[TITLE_BIAS] != ROLES || items[POST_BIAS] != ROLES)
        return "a table of weights has another size";
    if (items[POST_WEIGHT] != ROLES * POST_FEATURES) return "post_weight has another size";
    m->rows = (i32)(items[GRAM_ROW] / ROW);
    m->concepts = (i32)items[CONCEPT_NEEDS];
    m->lexicon_rows = (i32)(items[LEXICON_STATEMENT] / TAGS);
    if (!items[CLASS_BITMAP] || m->class_bitmap[0] > 1024) return "class_bitmap has no width";
    m->bitmap_words = (i32)m->class_bitmap[0];
    if ((wrong = check_words(m, items)) || (wrong = check_lexicon(m, items)) || (wrong = check_pairs(m, items)))
        return wrong;
    if (!rows_inside(m->concept_row, items[CONCEPT_ROW], m->lexicon_rows) ||
        !rows_inside(m->role_row, items[ROLE_ROW], m->lexicon_rows))
        return "a concept names a row that is not there";
    if (!finite_floats(m->gram_row, items[GRAM_ROW]) ||
        !finite_floats(m->lexicon_statement_weight, items[LEXICON_STATEMENT]) ||
        !finite_floats(m->lexicon_title_weight, items[LEXICON_TITLE]) ||
        !finite_floats(m->context_weight, items[CONTEXT]) || !finite_floats(m->statement_bias, TAGS) ||
        !finite_floats(m->page_bias, ROLES) || !finite_floats(m->title_bias, ROLES) ||
        !finite_doubles(m->post_weight, items[POST_WEIGHT]) || !finite_doubles(m->post_bias, ROLES))
        return "a weight is no finite number";
    return NULL;
}

u64 hash_bytes(const u8 *s, Offset size) {
    u64 h = 0;
    for (Offset at = 0; at < size; at += 8) {
        u64 v = 0;
        memcpy(&v, s + at, (size_t)(size - at < 8 ? size - at : 8));
        h = hash_more(h, v);
    }
    return h;
}

i32 find_word(const Model *m, const u8 *s, Offset size, u32 tag) {
    if (size > LONGEST_WORD) return NONE;
    for (u32 k = tag & m->word_mask;; k = (k + 1) & m->word_mask) {
        WordSlot slot = m->word_slot[k];
        if (slot.word == NONE) return NONE;
        if (slot.tag == tag) {
            u32 from = m->word_start[slot.word], to = m->word_start[slot.word + 1];
            if (to - from == (u32)size && !memcmp(m->word_text + from, s, (size_t)size)) return slot.word;
        }
    }
}

i32 find_prefix(const Model *m, const u8 *s, Offset size) {
    i32 best = NONE;
    u32 most = 0;
    for (i32 k = 0; k < m->prefixes; k++) {
        const u8 *text = m->prefix_text + m->prefix_start[k];
        u32 length = m->prefix_start[k + 1] - m->prefix_start[k];
        if (length > most && length <= (u32)size && text[0] == s[0] && !memcmp(text, s, length)) {
            best = m->words + k;
            most = length;
        }
    }
    return best;
}

i32 find_pair(const Model *m, u32 hash, u32 first, u32 second) {
    for (u32 k = hash & m->pair_mask;; k = (k + 1) & m->pair_mask) {
        PairSlot slot = m->pair_slot[k];
        if (slot.row == NONE) return NONE;
        if (slot.first == first && slot.second == second) return slot.row;
    }
}
