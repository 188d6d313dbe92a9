/* Quotes as a person would mark them: takes the tokens, phrases and probabilities of a scored post, gives spans of
 * tokens. */
#include "evidence.h"

#include <stdlib.h>

#include "lexicon.h"
#include "score.h"
#include "tokens.h"

#include "evidence_constants.h"

typedef struct {
    i32 first, minus_last, tag;
} Trimmed;

static int is_loose(const Token *t) { return t->kind & LOOSE; }
static int is_idle(const Token *t) { return t->kind & (LOOSE | BOILERPLATE); }

/* Whether only a blank, a hyphen or an apostrophe stands between a token and the one before. */
static int is_joined(const Work *w, const Token *tokens, i32 at) {
    const u8 *t = w->text.bytes;
    Offset from, to;
    u32 left = 0;
    if (at == 0) return 0;
    from = tokens[at - 1].end;
    to = tokens[at].start;
    while (from < to) {
        u32 c = decode(t, &from);
        if (is_space(c)) continue;
        if (left || (c != '-' && c != '\'' && c != 0x2019)) return 0;
        left = c;
    }
    return 1;
}

/* Append a span with its tags. */
static int add_span(Work *w, i32 first, i32 last, int tags) {
    return APPEND(w->spans, (Span){first, last}) || APPEND(w->span_tags, tags);
}

/* Widen a span to the run of telling words that it stands in, where that stays short. */
static void widen(const Work *w, const Token *tokens, i32 size, Span *span, i32 floor, i32 roof) {
    i32 right = span->end, left = span->start;
    while (right < roof && is_joined(w, tokens, right) && !is_idle(tokens + right)) right++;
    if (right < size && right < roof && is_joined(w, tokens, right) && tokens[right].kind & ARTICLE) right = span->end;
    if (right - span->start <= WIDEST_QUOTE || (right == span->end + 1 && right - span->start <= LONGEST_QUOTE + 1))
        span->end = right;
    while (left > floor && is_joined(w, tokens, left) && !is_idle(tokens + left - 1)) left--;
    if (span->end - left <= WIDEST_QUOTE) span->start = left;
}

/* Leave out a last verb whose object is cut off: "brief hosts and meet" before "with the team". */
static void make_whole(const Work *w, const Token *tokens, i32 size, Span *span) {
    int cut = span->end < size && is_joined(w, tokens, span->end) && tokens[span->end].kind & (ARTICLE | WITH);
    if (cut && span->end - span->start > 3 && tokens[span->end - 2].kind & AND_OR) span->end -= 2;
}

/* Append the runs of two or more telling words in tokens[begin:end]; an article may stand inside. */
static int phrases(Work *w, const Token *tokens, i32 begin, i32 end) {
    for (i32 at = begin; at < end;) {
        i32 first = at, last = at + 1, telling = 0;
        int boilerplate = 0;
        if (is_loose(tokens + at++)) continue;
        for (; at < end && is_joined(w, tokens, at); at++) {
            if (!is_loose(tokens + at)) last = at + 1;
            else if (!(tokens[at].kind & WAVERING) || at + 1 == end || !is_joined(w, tokens, at + 1) ||
                     is_loose(tokens + at + 1))
                break;
        }
        for (i32 i = first; i < last; i++) {
            if (is_loose(tokens + i)) continue;
            telling++;
            boilerplate |= tokens[i].kind & BOILERPLATE;
        }
        if (telling >= 2 && last - first <= WIDEST_QUOTE && !boilerplate && add_span(w, first, last, 0)) return -1;
    }
    return 0;
}

static int by_trimmed(const void *a, const void *b) {
    const Trimmed *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->minus_last != y->minus_last) return x->minus_last < y->minus_last ? -1 : 1;
    return (x->tag > y->tag) - (x->tag < y->tag);
}

/* The lexicon's phrases of a statement, w->found from `begin` on, into w->spans: without idle words at the edges and
 * without numbers, overlapping ones in one. */
static int lexicon_spans(Work *w, const Token *tokens, i32 begin) {
    Trimmed *trimmed = malloc(((size_t)(w->found.size - begin) + 1) * sizeof *trimmed);
    i32 n = 0;
    int failed = trimmed == NULL;
    for (i32 k = begin; !failed && k < w->found.size; k++) {
        i32 first = w->found.items[k].first, last = w->found.items[k].last, tag = w->tags[w->found.items[k].concept];
        int number = 0;
        while (first < last && is_idle(tokens + first)) first++;
        while (first < last && is_idle(tokens + last - 1)) last--;
        for (i32 i = first; i < last; i++) number |= tokens[i].kind & NUMBER;
        if (tag < ROLES && last > first && last - first <= LONGEST_QUOTE && !number)
            trimmed[n++] = (Trimmed){first, -last, tag};
    }
    if (!failed) sort(trimmed, n, sizeof *trimmed, by_trimmed);
    for (i32 k = 0; !failed && k < n; k++) {
        i32 first = trimmed[k].first, last = -trimmed[k].minus_last, taken = w->spans.size;
        Span *before = taken ? w->spans.items + taken - 1 : NULL;
        if (!before || first >= before->end) failed = add_span(w, first, last, 1 << trimmed[k].tag);
        else if ((last > before->end ? last : before->end) - before->start <= LONGEST_QUOTE) {
            if (last > before->end) before->end = last;
            w->span_tags.items[taken - 1] |= 1 << trimmed[k].tag;
        }
    }
    free(trimmed);
    return failed ? -1 : 0;
}

/* The phrases of statement `number` that can be quoted, into w->spans with their tags: the lexicon's, widened, and then
 * what remains, cut at loose words and marks. */
static int spans_in(const Model *m, Work *w, i32 number) {
    const Statement *s = w->statements.items + number;
    const Token *tokens = w->tokens.items + s->first;
    i32 size = s->last - s->first, begin = w->found.size, taken, at = 0;
    int failed;
    if (w->spanned == number) return 0;
    w->spanned = -1;
    w->spans.size = w->span_tags.size = 0;
    w->stamp++;
    failed = fire_again(m, w, tokens, size, s->phrases_from, s->phrases_to) ||
             find(m, w, tokens, size) || lexicon_spans(w, tokens, begin);
    w->found.size = begin;
    if (failed) return -1;
    taken = w->spans.size;
    for (i32 k = 0; k <= taken; k++) {
        i32 roof = k + 1 < taken ? w->spans.items[k + 1].start : size;
        if (k < taken) {
            widen(w, tokens, size, w->spans.items + k, at, roof);
            make_whole(w, tokens, size, w->spans.items + k);
        }
        if (phrases(w, tokens, at, k < taken ? w->spans.items[k].start : size)) return -1;
        if (k < taken) at = w->spans.items[k].end;
    }
    w->spanned = number;
    return 0;
}

/* One tag's quotes, a statement after another; `at` and `next`: the present statement in the order, and from which
 * token on its spans are still to be looked at. */
typedef struct {
    const Candidate *order;
    i32 size, at, next;
    int tag, least, over;
} Stream;

/* The next quote of a stream; 0 where there is none, -1 on failure. */
static int next_quote(const Model *m, Work *w, Stream *stream, Quote *quote) {
    while (stream->at < stream->size) {
        i32 number = stream->order[stream->at].statement, best = NONE;
        if (spans_in(m, w, number)) return -1;
        for (i32 k = 0; k < w->spans.size; k++) { /* in the order of the text */
            Span s = w->spans.items[k];
            int tags = w->span_tags.items[k];
            int fits = stream->least ? (tags >> stream->tag & 1) && s.end - s.start >= stream->least : !tags;
            if (fits && s.start >= stream->next && (best == NONE || s.start < w->spans.items[best].start)) best = k;
        }
        if (best == NONE) {
            stream->at++;
            stream->next = 0;
            continue;
        }
        *quote = (Quote){number, w->spans.items[best].start, w->spans.items[best].end, 0, 0, 0};
        stream->next = quote->last;
        if (!stream->least) { /* each statement's first */
            stream->at++;
            stream->next = 0;
        }
        return 1;
    }
    return 0;
}

/* Whether the words of one quote stand in the other. */
static int stands_in(const Work *w, const Quote *a, const Quote *b) {
    const u8 *said = w->said.bytes;
    Offset x = a->said_to - a->said_from, y = b->said_to - b->said_from;
    return x <= y ? find_bytes(said + b->said_from, y, (const char *)said + a->said_from, x) != NULL
                  : find_bytes(said + a->said_from, x, (const char *)said + b->said_from, y) != NULL;
}

/* Take a quote, unless its words stand in another or those of another in it. */
static int take(Work *w, Quote quote) {
    const Token *tokens = w->tokens.items + w->statements.items[quote.statement].first;
    quote.said_from = w->said.size;
    if (add_words(&w->said, w->text.bytes, tokens + quote.first, quote.last - quote.first)) return -1;
    quote.said_to = w->said.size;
    for (i32 k = 0; k < w->quotes.size; k++)
        if (stands_in(w, &quote, w->quotes.items + k)) return 0;
    return APPEND(w->quotes, quote);
}

static int by_strength(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->strength != y->strength) return x->strength > y->strength ? -1 : 1;
    return (x->statement > y->statement) - (x->statement < y->statement);
}

/* The statements in which a tag is looked for, strongest first, into w->orders[which]. */
static int order_of(Work *w, int tag, int least, int which) {
    w->orders[which].size = 0;
    for (i32 i = 0; i < w->statements.size; i++) {
        const Statement *s = w->statements.items + i;
        double p = w->probabilities.items[TAGS * i + tag], weight = weight_of_section(s->section);
        if (weight == 0 || p < (least ? likely : sure) || (least && !(s->tags >> tag & 1))) continue;
        if (APPEND(w->orders[which], (Candidate){weight * p, i})) return -1;
    }
    sort(w->orders[which].items, w->orders[which].size, sizeof(Candidate), by_strength);
    return 0;
}

int evidence_of(const Model *m, Work *w, int role) {
    static const struct {
        int least;
        i32 most;
    } passes[] = {{2, MOST_QUOTES}, {1, FEW_QUOTES}, {0, FEW_QUOTES}};
    w->quotes.size = w->said.size = 0;
    w->spanned = -1;
    for (size_t pass = 0; pass < sizeof passes / sizeof *passes; pass++) {
        Stream streams[2];
        int count = 0, going;
        if (w->quotes.size >= passes[pass].most) continue;
        for (int tag = 0; tag < ROLES && count < 2; tag++) {
            if (!(wanted_tags[role] >> tag & 1)) continue;
            if (order_of(w, tag, passes[pass].least, count)) return -1;
            streams[count] = (Stream){w->orders[count].items, w->orders[count].size, 0, 0, tag, passes[pass].least, 0};
            count++;
        }
        for (going = count; going && w->quotes.size < passes[pass].most;) /* in turns */
            for (int k = 0; k < count && w->quotes.size < passes[pass].most; k++) {
                Quote quote;
                int got = streams[k].over ? 0 : next_quote(m, w, streams + k, &quote);
                if (got < 0 || (got && take(w, quote))) return -1;
                if (!got && !streams[k].over) {
                    streams[k].over = 1;
                    going--;
                }
            }
    }
    return 0;
}
