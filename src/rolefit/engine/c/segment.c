/* Control flow of text/segment.py, function by function. Takes a normalised text, gives statements with their sections
 * and headings; all offsets are bytes of the text. Lengths that Python counts in characters are counted in characters.
 */
#include "segment.h"

#include "headings.h"

#include "segment_patterns.h"

/* Whether t[from:to] is longer than so many characters. */
static int longer(const Work *w, const u8 *t, Offset from, Offset to, Offset than) {
    return w->ascii ? to - from > than : more_characters(t, from, to, than);
}

/* How many words t[from:to] has, up to `most` + 1. */
static int words_up_to(const u8 *t, Offset from, Offset to, int most) {
    int n = 0, inside = 0;
    while (from < to && n <= most) {
        if (is_space(decode(t, &from))) inside = 0;
        else if (!inside) {
            inside = 1;
            n++;
        }
    }
    return n;
}

static int blank_edge(u32 c) { return is_space(c); }
static int bold_edge(u32 c) { return c == ' ' || c == '*' || c == '_'; }
static int name_edge(u32 c) {
    return c == ' ' || c == '\t' || c == '*' || c == '_' || c == '#' || c == ':' || c == '-' || c == 0x2013 ||
           c == 0x2014 || c == 0x2022 || c == '>';
}

/* Where the mark of a list item at the start of t[start:end] ends, -1 where there is none. */
static Offset bullet(const u8 *t, Offset start, Offset end) {
    Match m = MATCH_OF(t, end);
    if (start < end && is_ascii_upper(t[start])) return -1;
    return bullet_match(&m, start);
}

/* Whether all letters of l[:n] are capitals, and there are more than three. */
static int shouts(const u8 *l, Offset n) {
    Offset letters = 0;
    for (Offset p = 0; p < n;) {
        u8 k = class_of(decode(l, &p));
        if (!(k & ALPHA)) continue;
        if (!(k & UPPER)) return 0;
        letters++;
    }
    return letters > 3;
}

/* Whether a bare line, t[start:end], heads what follows: the next line with text, t[next:next_end]. */
static int is_heading(const u8 *t, Offset start, Offset end, Offset next, Offset next_end) {
    const u8 *l = t + start;
    Offset n = end - start, from = 0, to = n;
    Match m = MATCH_OF(l, n);
    const u8 *colon = memchr(l, ':', (size_t)n);
    int words = words_up_to(t, start, end, HEADING_WORDS + 3), marked, section;
    u32 last, first;
    if (!words || words > HEADING_WORDS + 3) return 0;
    marked = l[0] == '#' || ((l[0] == '*' || l[0] == '_') && bold_fullmatch(&m, 0) >= 0);
    if (colon) {
        from = (Offset)(colon - l) + 1;
        strip(l, &from, &to, value_edge);
        if (from < to) /* a label with its value: a fact of the post */
            return marked && metadata_match(&m, 0) < 0 && !is_silent(section_of(t, start, start + (Offset)(colon - l)));
    }
    if (marked) return 1;
    to = n;
    while (to > 0 && bold_edge(l[to - 1])) to--;
    last = to ? character_at(l, previous(l, to)) : 0;
    if (last == ':') return 1;
    if (words > HEADING_WORDS || !to || last == '.' || last == ';' || last == ',') return 0;
    section = section_of(t, start, end);
    if (is_silent(section) && figure_search(&m, 0, &from, &to)) return 0;
    first = class_of(character_at(l, 0));
    if (section != NO_SECTION && ((first & UPPER) || !(first & ALPHA) || words <= 5)) return 1;
    if (shouts(l, n)) return 1;
    return last != '!' && last != '?' && bullet(t, next, next_end) >= 0 && bullet(t, start, end) < 0;
}

/* Append t[from:to] as a statement, without what stands around it; nothing where it has no letter. */
static int add_statement(Work *w, const u8 *t, Offset from, Offset to, int marked) {
    Statement s = {0, 0, w->heading_start, w->heading_end, w->section, marked, 0, 0, 0, 0, 0};
    int letter = 0;
    strip(t, &from, &to, statement_edge);
    for (Offset p = from; p < to && !letter;) letter = is_alpha(decode(t, &p));
    if (!letter) return 0;
    s.start = from;
    s.end = to;
    return APPEND(w->statements, s);
}

/* Whether the full stop before `end` is that of an abbreviation. */
static int abbreviated(const u8 *t, Offset start, Offset end) {
    Match m = MATCH_OF(t, end);
    Offset from = end, ignored_from, ignored_to;
    if (end >= 3 && class_of(t[end - 2]) & ALNUM && class_of(t[end - 3]) & ALNUM && t[end - 2] < 128 &&
        t[end - 3] < 128) {
        char tail[2] = {(char)lower_of(t[end - 3]), (char)lower_of(t[end - 2])};
        const Text *known = abbreviation_ends;
        while (known->text && memcmp(known->text, tail, 2)) known++;
        if (!known->text) return 0;
    }
    for (int k = 0; k < 12 && from > start; k++) from = previous(t, from);
    return abbreviation_search(&m, from, &ignored_from, &ignored_to);
}

/* What stands between two sentences of t[start:end], the next after *at; 0 where there is none. */
static int next_gap(Match *m, int cells, Offset *at, Offset *first, Offset *last) {
    if (cells) {
        if (*at > m->end || !sentence_or_cell_end_search(m, *at, first, last)) return 0;
        *at = *last > *first ? *last : *last + 1;
        return 1;
    }
    if (!sentence_end_search(m, *at, first, last)) return 0;
    *at = *last;
    if (m->text[*first] != ';') {
        *first += 1;
        if (*first < *last && strchr("\"')]", m->text[*first])) *first += 1;
    }
    return 1;
}

static int cut(Work *w, const u8 *t, Offset start, Offset end, int marked) {
    Match m = MATCH_OF(t, end);
    Offset here = start, at = start, first, last;
    int cells = memchr(t + start, '|', (size_t)(end - start)) != NULL;
    while (next_gap(&m, cells, &at, &first, &last)) {
        if (first > 0 && t[first - 1] == '.' && abbreviated(t, here, first)) continue;
        if (add_statement(w, t, here, first, marked)) return -1;
        here = last;
    }
    return add_statement(w, t, here, end, marked);
}

/* Cut t[start:end] at the ends of sentences; abbreviations do not end one. */
static int sentences(Work *w, const u8 *t, Offset start, Offset end, int marked) {
    Match m = MATCH_OF(t, end);
    Offset from, to;
    w->gaps.size = 0;
    if (longer(w, t, start, end, 150)) {
        for (Offset p = start; glued_search(&m, p, &from, &to); p = to)
            if (APPEND(w->gaps, (Span){from, to})) return -1;
        if (w->gaps.size >= GLUED_ENOUGH) {
            for (i32 k = 0; k < w->gaps.size; k++) {
                if (cut(w, t, start, w->gaps.items[k].start, marked)) return -1;
                start = w->gaps.items[k].start;
            }
        }
    }
    return cut(w, t, start, end, marked);
}

/* Spans of lines with text, into w->blocks; a line that goes on in lower case after a hard wrap is joined to the one
 * before. */
static int blocks(Work *w, const u8 *t, Offset n) {
    int blank = 1;
    w->blocks.size = 0;
    for (Offset line = 0; line <= n;) {
        const u8 *feed = memchr(t + line, '\n', (size_t)(n - line));
        Offset stop = feed ? (Offset)(feed - t) : n, from = line, to = stop;
        Span *last = w->blocks.size ? w->blocks.items + w->blocks.size - 1 : NULL;
        Match m;
        strip(t, &from, &to, blank_edge);
        line = stop + 1;
        if (from >= to) {
            blank = 1;
            continue;
        }
        m = MATCH_OF(t, to);
        if (last && !blank && (class_of(character_at(t, from)) & LOWER) && longer(w, t, last->start, last->end, 45) &&
            !memchr(".:;!?", t[last->end - 1], 5) && bullet_match(&m, from) < 0)
            last->end = to;
        else if (APPEND(w->blocks, (Span){from, to})) return -1;
        blank = 0;
    }
    return 0;
}

/* Whether the mark of a list item inside a line is more than a dash or star: what of t[from:to] is not blank. */
static int is_strong(const u8 *t, Offset from, Offset to) {
    u32 c;
    strip(t, &from, &to, blank_edge);
    c = character_at(t, from);
    return !(c == '-' || c == '*' || c == 0x2013);
}

/* Cut one block at the bullets and headings that stand inside it, into w->pieces. */
static int pieces(Work *w, const u8 *t, Offset start, Offset end) {
    Match m = MATCH_OF(t, end);
    Offset here = start, from, to, second = start;
    w->cuts.size = w->pieces.size = w->marks.size = 0;
    if (longer(w, t, start, end, 60) && inline_heading(w, t, start, end)) return -1;
    for (i32 k = 0; k < w->marks.size; k++) {
        Span found = w->marks.items[k];
        if (found.start > here && APPEND(w->cuts, (Piece){here, found.start, 0})) return -1;
        if (APPEND(w->cuts, (Piece){found.start, found.end, 1})) return -1;
        here = found.end;
    }
    if (here < end && APPEND(w->cuts, (Piece){here, end, 0})) return -1;
    decode(t, &second);
    if (!any_mark_search(&m, second, &from, &to)) {
        for (i32 k = 0; k < w->cuts.size; k++)
            if (APPEND(w->pieces, w->cuts.items[k])) return -1;
        return 0;
    }
    for (i32 k = 0; k < w->cuts.size; k++) {
        Piece c = w->cuts.items[k];
        Offset left = c.start;
        int strong = 0;
        w->marks.size = 0;
        m.end = c.end;
        if (!c.heading)
            for (Offset p = c.start; inline_bullet_search(&m, p, &from, &to); p = to) {
                Offset mark = from, stop = to;
                strip(t, &mark, &stop, blank_edge);
                strong += is_strong(t, from, to);
                if (APPEND(w->marks, (Span){from, mark})) return -1;
            }
        if (!w->marks.size || (strong < 1 && w->marks.size < 3)) {
            if (APPEND(w->pieces, c)) return -1;
            continue;
        }
        for (i32 i = 0; i < w->marks.size; i++) {
            if (APPEND(w->pieces, (Piece){left, w->marks.items[i].start, 0})) return -1;
            left = w->marks.items[i].end;
        }
        if (APPEND(w->pieces, (Piece){left, c.end, 0})) return -1;
    }
    return 0;
}

/* Section and heading after a heading line; one that does not tell stays inside duties and requirements. */
static void enter(Work *w, const u8 *t, Offset from, Offset to) {
    int kind;
    strip(t, &from, &to, name_edge);
    kind = section_of(t, from, to);
    if (kind == NO_SECTION) kind = w->section == DUTIES || w->section == REQUIREMENTS ? w->section : OTHER;
    w->section = kind;
    w->heading_start = from;
    w->heading_end = to;
}

/* The statements of one piece of a block, up to b; `mark` and `inner`: where its bullet ends (-1: none) and its text
 * begins. */
static int piece_statements(Work *w, const u8 *t, Offset b, Offset mark, Offset inner, int plain) {
    if (!plain && inner < w->text.size) plain = is_alnum(character_at(t, inner)) != 0;
    if (!plain) {
        Match m = MATCH_OF(t, b);
        Offset stop = bold_match(&m, inner);
        if (stop >= 0 && mark < 0 && stop < b) {
            int section = section_of(t, m.group[4], m.group[5]);
            if (section != NO_SECTION && !is_silent(section)) {
                enter(w, t, m.group[4], m.group[5]);
                inner = stop;
            }
        }
    }
    if (mark >= 0 && !longer(w, t, inner, b, LONG)) return add_statement(w, t, inner, b, 1);
    return sentences(w, t, inner, b, mark >= 0);
}

int segment(Work *w) {
    const u8 *t = w->text.bytes;
    w->statements.size = 0;
    w->section = OTHER;
    w->heading_start = w->heading_end = 0;
    if (blocks(w, t, w->text.size)) return -1;
    for (i32 i = 0; i < w->blocks.size; i++) {
        Span block = w->blocks.items[i], next = i + 1 < w->blocks.size ? w->blocks.items[i + 1] : (Span){0, 0};
        Offset marker = bullet(t, block.start, block.end), body = marker >= 0 ? marker : block.start;
        int heads;
        if (marker >= 0)
            heads = body < block.end && t[block.end - 1] == ':' && words_up_to(t, body, block.end, 5) <= 5 &&
                    section_of(t, body, block.end) != NO_SECTION;
        else heads = is_heading(t, block.start, block.end, next.start, next.end);
        if (heads) {
            enter(w, t, body, block.end);
            continue;
        }
        if (pieces(w, t, block.start, block.end)) return -1;
        for (i32 k = 0; k < w->pieces.size; k++) {
            Piece piece = w->pieces.items[k];
            Offset mark = marker, inner = body;
            if (piece.heading) {
                enter(w, t, piece.start, piece.end);
                continue;
            }
            if (piece.end - piece.start != block.end - block.start) {
                mark = bullet(t, piece.start, piece.end);
                inner = mark >= 0 ? mark : piece.start;
            }
            if (piece_statements(w, t, piece.end, mark, inner, mark >= 0 && piece.start == block.start && marker < 0))
                return -1;
        }
    }
    return 0;
}
