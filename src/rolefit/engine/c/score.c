/* Counts n-grams, sums weights, and puts statements, page and title together. Numbers are added in the order in which
 * engine/plain.py adds them, so that both give the same. */
#include "score.h"

#include <math.h>
#include <stdlib.h>

#include "lexemes.h"
#include "lexicon.h"
#include "normalise.h"
#include "segment.h"
#include "tokens.h"

#include "shape_constants.h"

enum { TOGETHER = 32, MOST_STAMPS = 0x7FFFFFFF };

/* Make the tables of counts fit the model, and begin anew before the stamps run out. */
static int prepare(const Model *m, Work *w) {
    if (w->rows != m->rows || w->concepts != m->concepts || w->vocabulary != m->words) {
        free(w->counts);
        free(w->fired);
        w->counts = calloc((size_t)m->rows + 1, sizeof *w->counts);
        w->fired = calloc(3 * (size_t)m->concepts + 1, sizeof *w->fired);
        w->rows = m->rows;
        w->concepts = m->concepts;
        w->vocabulary = m->words;
        w->stamp = 0;
        if (!w->counts || !w->fired || lexemes_anew(w)) {
            w->rows = -1;
            return -1;
        }
    }
    if (w->stamp > MOST_STAMPS) {
        memset(w->counts, 0, ((size_t)m->rows + 1) * sizeof *w->counts);
        memset(w->fired, 0, 3 * (size_t)m->concepts * sizeof *w->fired);
        w->stamp = 0;
    }
    w->post++;
    w->others.size = 0;
    return 0;
}

/* Find the rows of pairs, some tokens at a time: what is read next has been fetched, first the bits that tell whether
 * there is such a pair, then its slot. */
static void look_pairs_up(const Model *m, const Work *w, Token *tokens, i32 size) {
    for (i32 begin = 0; begin < size; begin += TOGETHER) {
        i32 end = begin + TOGETHER < size ? begin + TOGETHER : size;
        u32 hashes[TOGETHER];
        for (i32 i = begin; i < end; i++) {
            u32 first = i ? (u32)tokens[i - 1].word : (u32)NONE, second = (u32)tokens[i].word;
            hashes[i - begin] = hash_pair(first, second);
            tokens[i].pair = first < (u32)m->words && second < (u32)m->words ? 0 : NONE;
            PREFETCH(m->pair_bloom + bloom_byte(hashes[i - begin]));
            if (tokens[i].row != NONE) {
                PREFETCH(m->gram_row + ROW * (size_t)tokens[i].row);
                PREFETCH(w->counts + tokens[i].row);
            }
        }
        for (i32 i = begin; i < end; i++) {
            u32 hash = hashes[i - begin];
            if (tokens[i].pair == NONE || may_be_pair(m, hash)) PREFETCH(m->pair_slot + (hash & m->pair_mask));
            else tokens[i].pair = NONE;
        }
        for (i32 i = begin; i < end; i++) {
            const Lexeme *lexeme = lexeme_at(w, tokens[i].lexeme);
            if (lexeme->fires) PREFETCH(m->anchor + lexeme->anchor_at);
            if (tokens[i].pair == NONE) continue;
            tokens[i].pair = find_pair(m, hashes[i - begin], (u32)tokens[i - 1].word, (u32)tokens[i].word);
            if (tokens[i].pair == NONE) continue;
            PREFETCH(m->gram_row + ROW * (size_t)tokens[i].pair);
            PREFETCH(w->counts + tokens[i].pair);
        }
    }
}

/* Count a row in the present statement; w->seen has room. Without a branch, for none could be foretold; behind the rows
 * stands a count for none. */
static inline void count_row(const Model *m, Work *w, i32 row) {
    Count *c = w->counts + (row == NONE ? m->rows : row);
    int first = c->statement_stamp != w->stamp;
    c->in_statement = first ? 1 : c->in_statement + 1;
    c->statement_stamp = w->stamp;
    w->seen.items[w->seen.size] = row;
    w->seen.size += first & (row != NONE);
}

/* Count the known n-grams of a statement under a new stamp, into w->seen in the order of first sight. The pair of its
 * first token is that of a token before it and does not count. */
static int count(const Model *m, Work *w, const Token *tokens, i32 size, int keep) {
    w->stamp++;
    w->seen.size = 0;
    if (ROOM(w->seen, 2 * size + 1)) return -1;
    for (i32 i = 0; i < size; i++) {
        count_row(m, w, tokens[i].row);
        count_row(m, w, i ? tokens[i].pair : NONE);
    }
    if (!(keep & KEEP_TERMS)) return 0;
    for (i32 i = 0; i < w->seen.size; i++)
        if (APPEND(w->terms, (Term){w->seen.items[i], w->counts[w->seen.items[i]].in_statement})) return -1;
    return APPEND(w->terms_end, w->terms.size);
}

static double often_known[64];

void score_begin(void) {
    for (u32 n = 1; n < sizeof often_known / sizeof *often_known; n++) often_known[n] = 1.0 + log((double)n);
}

/* How often a row stands somewhere, made sublinear. */
static double often(u32 n) {
    return n < sizeof often_known / sizeof *often_known ? often_known[n] : 1.0 + log((double)n);
}

/* Five logits of a statement: n-grams, lexicon, bias. Its n-grams are counted and its concepts have fired. */
static void statement_logits(const Model *m, const Work *w, double *z) {
    double norm = 0, scale, a = 0, b = 0, c = 0, d = 0, e = 0;
    for (i32 i = 0; i < w->seen.size; i++) {
        const float *row = m->gram_row + ROW * (size_t)w->seen.items[i], *weight = row + STATEMENT_WEIGHT;
        u32 n = w->counts[w->seen.items[i]].in_statement;
        double value = (double)row[STATEMENT_IDF];
        if (n > 1) value *= often(n);
        norm += value * value;
        a += value * (double)weight[0]; /* one by one, so that they stay in registers */
        b += value * (double)weight[1];
        c += value * (double)weight[2];
        d += value * (double)weight[3];
        e += value * (double)weight[4];
    }
    scale = norm != 0 ? 1.0 / sqrt(norm) : 0.0;
    z[0] = a * scale;
    z[1] = b * scale;
    z[2] = c * scale;
    z[3] = d * scale;
    z[4] = e * scale;
    for (i32 i = 0; i < w->lexicon_rows.size; i++)
        for (int k = 0; k < TAGS; k++)
            z[k] += (double)m->lexicon_statement_weight[TAGS * w->lexicon_rows.items[i] + k] * LEXICON_SCALE;
    for (int k = 0; k < TAGS; k++) z[k] += (double)m->statement_bias[k];
}

/* Four logits of page or title: n-grams and bias. `seen`: rows; `in_page`: whether their counts are the page's. */
static void tfidf_logits(const Model *m, const Work *w, const i32 *seen, i32 size, int in_page, const float *bias,
                         double *z) {
    int idf = in_page ? PAGE_IDF : TITLE_IDF, first = in_page ? PAGE_WEIGHT : TITLE_WEIGHT;
    double norm = 0, scale, sums[ROLES] = {0};
    for (i32 i = 0; i < size; i++) {
        const float *row = m->gram_row + ROW * (size_t)seen[i], *weight = row + first;
        u32 n = in_page ? w->counts[seen[i]].in_page : w->counts[seen[i]].in_statement;
        double value = (double)row[idf];
        if (n > 1) value *= often(n);
        norm += value * value;
        for (int k = 0; k < ROLES; k++) sums[k] += value * (double)weight[k];
    }
    scale = norm != 0 ? 1.0 / sqrt(norm) : 0.0;
    for (int k = 0; k < ROLES; k++) z[k] = sums[k] * scale + (double)bias[k];
}

static int title_logits(const Model *m, Work *w, int keep) {
    Token *tokens = w->title_tokens.items;
    i32 size = w->title_tokens.size;
    look_pairs_up(m, w, tokens, size);
    if (count(m, w, tokens, size, keep) || fire(m, w, tokens, size) || switch_rows_on(m, w)) return -1;
    tfidf_logits(m, w, w->seen.items, w->seen.size, 0, m->title_bias, w->title_logits);
    for (i32 i = 0; i < w->lexicon_rows.size; i++)
        for (int k = 0; k < ROLES; k++)
            w->title_logits[k] += (double)m->lexicon_title_weight[ROLES * w->lexicon_rows.items[i] + k] * LEXICON_SCALE;
    return 0;
}

/* Add the counts of the present statement to the page's, whose rows stand in w->page_seen in the order of first sight.
 */
static int add_to_page(Work *w, u32 page_stamp) {
    if (ROOM(w->page_seen, w->seen.size)) return -1;
    for (i32 i = 0; i < w->seen.size; i++) {
        Count *c = w->counts + w->seen.items[i];
        int first = c->page_stamp != page_stamp;
        c->in_page = (first ? 0 : c->in_page) + c->in_statement;
        c->page_stamp = page_stamp;
        w->page_seen.items[w->page_seen.size] = w->seen.items[i];
        w->page_seen.size += first;
    }
    return 0;
}

/* Keep the concepts of the present statement, and the tags for which they speak, where quotes are wanted. */
static int keep_phrases(Work *w, Statement *s) {
    s->tags = 0;
    s->phrases_from = w->phrases.size;
    for (i32 i = 0; w->tags && i < w->fires.size; i++) {
        i32 concept = w->fires.items[i];
        if (w->tags[concept] < ROLES) s->tags |= 1 << w->tags[concept];
        if (APPEND(w->phrases, concept)) return -1;
    }
    s->phrases_to = w->phrases.size;
    return 0;
}

/* The logits of every statement, and of the page: the n-grams of all statements as one document. */
static int statements_logits(const Model *m, Work *w, int keep) {
    u32 page_stamp = ++w->stamp;
    w->page_seen.size = w->logits.size = w->phrases.size = 0;
    if (ROOM(w->logits, TAGS * w->statements.size)) return -1;
    look_pairs_up(m, w, w->tokens.items, w->tokens.size);
    for (i32 i = 0; i < w->statements.size; i++) {
        const Statement *s = w->statements.items + i;
        const Token *tokens = w->tokens.items + s->first;
        i32 size = s->last - s->first;
        if (count(m, w, tokens, size, keep) || add_to_page(w, page_stamp) || fire(m, w, tokens, size) ||
            switch_rows_on(m, w))
            return -1;
        statement_logits(m, w, w->logits.items + TAGS * i);
        if (keep_phrases(w, w->statements.items + i)) return -1;
        if (keep & KEEP_FOUND && (find(m, w, tokens, size) || APPEND(w->found_end, w->found.size))) return -1;
    }
    w->logits.size = TAGS * w->statements.size;
    tfidf_logits(m, w, w->page_seen.items, w->page_seen.size, 1, m->page_bias, w->page_logits);
    return 0;
}

void context_logits(const Model *m, const double *title, const double *page, double *context) {
    for (int k = 0; k < TAGS; k++) context[k] = 0;
    for (int i = 0; i < 2 * ROLES; i++) {
        double value = i < ROLES ? title[i] : page[i - ROLES];
        for (int k = 0; k < TAGS; k++) context[k] += value * (double)m->context_weight[TAGS * i + k];
    }
}

void softmax(const double *logits, int size, double *out) {
    double top = logits[0], sum = 0;
    for (int k = 1; k < size; k++)
        if (logits[k] > top) top = logits[k];
    for (int k = 0; k < size; k++) {
        out[k] = exp(logits[k] - top);
        sum += out[k];
    }
    for (int k = 0; k < size; k++) out[k] /= sum;
}

/* Probabilities of every statement in its context, and the weighted sums of the first four tags. */
static int sum_statements(Work *w) {
    for (int k = 0; k < ROLES; k++) w->sums[k] = 0;
    w->probabilities.size = 0;
    if (ROOM(w->probabilities, TAGS * w->statements.size)) return -1;
    for (i32 i = 0; i < w->statements.size; i++) {
        double z[TAGS], *p = w->probabilities.items + TAGS * i,
                        weight = section_weights[w->statements.items[i].section];
        for (int k = 0; k < TAGS; k++) z[k] = w->logits.items[TAGS * i + k] + w->context[k];
        softmax(z, TAGS, p);
        if (weight != 0)
            for (int k = 0; k < ROLES; k++) w->sums[k] += weight * p[k];
    }
    w->probabilities.size = TAGS * w->statements.size;
    return 0;
}

double weight_of_section(int section) { return section_weights[section]; }

/* From the sums and the logits of page and title to POST_FEATURES; gives how many they are. */
static int post_features(const double *sums, const double *page, const double *title, double *out) {
    double total = 0;
    int n = 0;
    for (int k = 0; k < ROLES; k++) total += sums[k];
    total += prior_duties;
    for (int k = 0; k < ROLES; k++) out[n++] = (sums[k] + prior_duties * prior_mix[k]) / total;
    out[n++] = (sums[0] + 0.5) / (sums[0] + sums[1] + 1.0);
    for (int k = 0; k < ROLES; k++) out[n++] = log1p(sums[k]);
    for (int k = 0; k < ROLES; k++) out[n++] = sqrt(out[k]);
    for (int k = 0; k < ROLES; k++) out[n++] = page[k];
    for (int k = 0; k < ROLES; k++) out[n++] = title[k];
    out[n++] = out[ROLES] * (1.0 - out[ROLES]); /* of the balance, which stands behind the shares */
    return n;
}

static void post_logits(const Model *m, Work *w) {
    for (int k = 0; k < ROLES; k++) w->post_logits[k] = m->post_bias[k];
    for (int i = 0; i < POST_FEATURES; i++)
        for (int k = 0; k < ROLES; k++) w->post_logits[k] += w->features[i] * m->post_weight[ROLES * i + k];
}

int score(const Model *m, Work *w, const u8 *title, size_t title_size, const u8 *text, size_t text_size, int keep) {
    int ascii;
    w->found.size = w->found_end.size = w->terms.size = w->terms_end.size = 0;
    if (prepare(m, w) || normalise(w, title, title_size, &w->title, &ascii) || tokenise_title(m, w) ||
        title_logits(m, w, keep))
        return -1;
    if (normalise(w, text, text_size, &w->text, &w->ascii) || segment(w) || tokenise_statements(m, w)) return -1;
    if (statements_logits(m, w, keep)) return -1;
    context_logits(m, w->title_logits, w->page_logits, w->context);
    if (sum_statements(w)) return -1;
    w->counted = post_features(w->sums, w->page_logits, w->title_logits, w->features);
    post_logits(m, w);
    return 0;
}
