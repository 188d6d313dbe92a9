/* Amounts of quotes: prices of duties, then the pull of every statement, then the n-grams and phrases inside a quote. */
#include "amounts.h"

#include <math.h>

#include "paths.h"
#include "prices.h"
#include "score.h"

#include "shape_constants.h"

enum { PAGE_FEATURES = 3 * ROLES + 1 }; /* where the page's logits begin in POST_FEATURES */

/* What all statements share. */
typedef struct {
    double target[ROLES], wordless[TAGS], start[TAGS], price[TAGS];
    double page[ROLES];  /* what one unit of each logit of the page is worth */
    double page_length;  /* of its TF-IDF vector */
} Ground;

static double sublinear(double idf, u32 n) { return n > 1 ? idf * (1.0 + log((double)n)) : idf; }

/* What one unit of each logit of a statement is worth. */
static void pull_of(const Work *w, const Ground *g, i32 number, double *pull) {
    const double *logits = w->logits.items + TAGS * number, *after = w->probabilities.items + TAGS * number;
    double step[TAGS], matrix[TAGS][TAGS], weight = weight_of_section(w->statements.items[number].section);
    for (int k = 0; k < TAGS; k++) step[k] = logits[k] + w->context[k] - g->wordless[k];
    mean_covariance(g->wordless, step, g->start, after, matrix);
    for (int k = 0; k < TAGS; k++) {
        double sum = 0.0;
        for (int j = 0; j < TAGS; j++) sum += matrix[k][j] * g->price[j];
        pull[k] = weight * sum;
    }
}

static void lay(const Model *m, const Work *w, int role, Ground *g) {
    double no_title[ROLES], no_page[ROLES], slopes[ROLES][SLOPES], pulled[TAGS] = {0}, norm = 0.0;
    for (int k = 0; k < ROLES; k++) {
        g->target[k] = k == role ? 1.0 : -1.0 / (ROLES - 1);
        no_title[k] = (double)m->title_bias[k];
        no_page[k] = (double)m->page_bias[k];
    }
    context_logits(m, no_title, no_page, g->wordless);
    for (int k = 0; k < TAGS; k++) g->wordless[k] += (double)m->statement_bias[k];
    softmax(g->wordless, TAGS, g->start);
    mean_slopes(w->sums, slopes);
    for (int j = 0; j < ROLES; j++) {
        g->price[j] = 0.0;
        for (int k = 0; k < ROLES; k++) {
            double sum = 0.0;
            for (int f = 0; f < POST_FEATURES; f++) sum += slopes[j][f] * m->post_weight[ROLES * f + k];
            g->price[j] += sum * g->target[k];
        }
    }
    g->price[ROLES] = 0.0; /* no duty */
    for (i32 i = 0; i < w->statements.size; i++) {
        double pull[TAGS];
        if (weight_of_section(w->statements.items[i].section) == 0) continue;
        pull_of(w, g, i, pull);
        for (int k = 0; k < TAGS; k++) pulled[k] += pull[k];
    }
    for (int q = 0; q < ROLES; q++) { /* directly, and through the context of every statement */
        g->page[q] = 0.0;
        for (int k = 0; k < ROLES; k++)
            g->page[q] += m->post_weight[ROLES * (PAGE_FEATURES + q) + k] * g->target[k];
        for (int k = 0; k < TAGS; k++) g->page[q] += (double)m->context_weight[TAGS * (ROLES + q) + k] * pulled[k];
    }
    for (i32 i = 0; i < w->page_seen.size; i++) {
        i32 row = w->page_seen.items[i];
        double value = sublinear((double)m->gram_row[ROW * (size_t)row + PAGE_IDF], w->counts[row].in_page);
        norm += value * value;
    }
    g->page_length = sqrt(norm);
}

/* A statement as its quotes need it: its n-grams with their length, and its pull. */
typedef struct {
    i32 number, begin, end; /* of its terms */
    double length, pull[TAGS];
} Spoken;

static void listen(const Model *m, const Work *w, const Ground *g, i32 number, Spoken *s) {
    double norm = 0.0;
    *s = (Spoken){number, w->terms_end.items[number], w->terms_end.items[number + 1], 0.0, {0}};
    for (i32 k = s->begin; k < s->end; k++) {
        const Term *term = w->terms.items + k;
        double value = sublinear((double)m->gram_row[ROW * (size_t)term->row + STATEMENT_IDF], term->count);
        norm += value * value;
    }
    s->length = sqrt(norm);
    pull_of(w, g, number, s->pull);
}

/* What one place of an n-gram adds, by the statement and by the page. */
static double gram_amount(const Model *m, const Work *w, const Ground *g, const Spoken *s, i32 row) {
    const float *here = m->gram_row + ROW * (size_t)row;
    double amount = 0.0;
    u32 count = 1, in_page = w->counts[row].in_page;
    for (i32 k = s->begin; k < s->end; k++)
        if (w->terms.items[k].row == row) count = w->terms.items[k].count;
    if (here[STATEMENT_IDF] != 0) {
        double value = sublinear((double)here[STATEMENT_IDF], count) / count / s->length, sum = 0.0;
        for (int k = 0; k < TAGS; k++) sum += s->pull[k] * (double)here[STATEMENT_WEIGHT + k];
        amount += value * sum;
    }
    if (here[PAGE_IDF] != 0) {
        double value = sublinear((double)here[PAGE_IDF], in_page) / in_page / g->page_length, sum = 0.0;
        for (int k = 0; k < ROLES; k++) sum += g->page[k] * (double)here[PAGE_WEIGHT + k];
        amount += value * sum;
    }
    return amount;
}

static int has_row(const Model *m, i32 concept, i32 row) {
    return m->concept_row[concept] == row || m->role_row[concept] == row;
}

/* What one place of a phrase of the lexicon adds: its share of its concept, and of its concept's role. */
static double phrase_amount(const Model *m, const Work *w, const Spoken *s, const Found *phrase) {
    const i32 rows[] = {m->concept_row[phrase->concept], m->role_row[phrase->concept]};
    double amount = 0.0;
    for (int r = 0; r < 2; r++) {
        double sum = 0.0;
        int often = 0;
        if (rows[r] < 0) continue;
        for (i32 k = s->number ? w->found_end.items[s->number - 1] : 0; k < w->found_end.items[s->number]; k++)
            often += has_row(m, w->found.items[k].concept, rows[r]);
        for (int k = 0; k < TAGS; k++) sum += s->pull[k] * (double)m->lexicon_statement_weight[TAGS * rows[r] + k];
        amount += LEXICON_SCALE / often * sum;
    }
    return amount;
}

static double quote_amount(const Model *m, const Work *w, const Ground *g, const Spoken *s, const Quote *q) {
    const Token *tokens = w->tokens.items + w->statements.items[q->statement].first;
    double amount = 0.0;
    for (i32 i = q->first; i < q->last; i++) {
        if (tokens[i].row != NONE) amount += gram_amount(m, w, g, s, tokens[i].row);
        if (i > q->first && tokens[i].pair != NONE) amount += gram_amount(m, w, g, s, tokens[i].pair);
    }
    for (i32 k = s->number ? w->found_end.items[s->number - 1] : 0; k < w->found_end.items[s->number]; k++) {
        const Found *phrase = w->found.items + k;
        if (q->first <= phrase->first && phrase->last <= q->last) amount += phrase_amount(m, w, s, phrase);
    }
    return amount;
}

void amounts_of(const Model *m, Work *w, int role) {
    Ground ground;
    Spoken spoken = {.number = NONE};
    if (!w->quotes.size) return;
    lay(m, w, role, &ground);
    for (i32 k = 0; k < w->quotes.size; k++) {
        Quote *q = w->quotes.items + k;
        if (q->statement != spoken.number) listen(m, w, &ground, q->statement, &spoken);
        q->amount = quote_amount(m, w, &ground, &spoken, q);
    }
}
