/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
/* bullet: \s*(?:(?:[-*+\u2022\xb7\u25cf\u25aa\u25ab\u25e6\u2023\u2043\u2013\u2014\u25ba\u25b6\u25b8\u2713\u2714\u2705\u2611\u27a2\u27a4\u2794\u2192\u2756\u25a0\u25a1\u25c6\u25c7\u25cb\u25c9\u2605\u2606>\xbb\xac]|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?){1,3}\s+|[\u2022\u25cf\u25aa\u25e6\u2023\u25ba\u25b6\u2713\u2714\u27a2\u27a4\u2756\u25a0\u25c6]\s*|-(?=[A-Z])|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+|o\s+(?=[A-Z])) */
static inline int segment_set1(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset segment_part2(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set3(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x40002c0000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 172 || c == 183 || c == 187 || c == 8211 || c == 8212 || c == 8226 || c == 8227 || c == 8259 || c == 8594 || c == 9632 || c == 9633 || c == 9642 || c == 9643 || c == 9654 || c == 9656 || c == 9658 || c == 9670 || c == 9671 || c == 9673 || c == 9675 || c == 9679 || c == 9702 || c == 9733 || c == 9734 || c == 9745 || c == 9989 || c == 10003 || c == 10004 || c == 10070 || c == 10132 || c == 10146 || c == 10148;
}
static Offset segment_part4(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part2(m, p);
}
static inline int segment_set5(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 9728 && c <= 10175) || (c >= 127744 && c <= 129791);
}
static inline int segment_set6(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 65039;
}
static Offset segment_part7(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            Offset w = q;
            if (!segment_set6(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part2(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part8(Match *m, Offset p) {
    Offset r;
    r = segment_part4(m, p);
    if (r >= 0) return r;
    r = segment_part7(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part9(Match *m, Offset p) {
    Offset r = segment_part8(m, p);
    return r >= 0 ? r : segment_part2(m, p);
}
static Offset segment_part10(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part9(m, p);
}
static Offset segment_part11(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            Offset w = q;
            if (!segment_set6(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part9(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part12(Match *m, Offset p) {
    Offset r;
    r = segment_part10(m, p);
    if (r >= 0) return r;
    r = segment_part11(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part13(Match *m, Offset p) {
    Offset r = segment_part12(m, p);
    return r >= 0 ? r : segment_part2(m, p);
}
static Offset segment_part14(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part13(m, p);
}
static Offset segment_part15(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            Offset w = q;
            if (!segment_set6(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part13(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part16(Match *m, Offset p) {
    Offset r;
    r = segment_part14(m, p);
    if (r >= 0) return r;
    r = segment_part15(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part17(Match *m, Offset p) {
    return segment_part16(m, p);
}
static inline int segment_set18(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8226 || c == 8227 || c == 9632 || c == 9642 || c == 9654 || c == 9658 || c == 9670 || c == 9679 || c == 9702 || c == 10003 || c == 10004 || c == 10070 || c == 10146 || c == 10148;
}
static Offset segment_part19(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set18(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set20(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part21(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part22(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 45) return -1;
    p++;
    if (segment_part21(m, p) < 0) return -1;
    return accept(m, p);
}
static inline int segment_set23(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x420000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part24(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set23(m->text[p])) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set25(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_decimal(c);
}
static Offset segment_part26(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 2 && q < m->end) {
            Offset w = q;
            if (!segment_set25(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part24(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set27(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x10000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part28(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set27(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part26(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set29(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe00000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part30(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set29(m->text[p])) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set23(m->text[p])) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part31(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set27(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part30(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part32(Match *m, Offset p) {
    if (segment_part21(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset segment_part33(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part32(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part34(Match *m, Offset p) {
    Offset r;
    r = segment_part17(m, p);
    if (r >= 0) return r;
    r = segment_part19(m, p);
    if (r >= 0) return r;
    r = segment_part22(m, p);
    if (r >= 0) return r;
    r = segment_part28(m, p);
    if (r >= 0) return r;
    r = segment_part31(m, p);
    if (r >= 0) return r;
    r = segment_part33(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part35(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part34(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset bullet_match(Match *m, Offset p) { return segment_part35(m, p); }
/* inline_bullet: (?<!\s)\s+(?:[\u2022\u25cf\u25aa\u25e6\u2023\u25ba\u25b6\u2713\u2714\u27a2\u27a4\u2756\u25a0\u25c6\xb7]\s*|[-*\u2013](?=\s+[A-Z])) */
static Offset segment_part36(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set1(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static inline int segment_set37(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 183 || c == 8226 || c == 8227 || c == 9632 || c == 9642 || c == 9654 || c == 9658 || c == 9670 || c == 9679 || c == 9702 || c == 10003 || c == 10004 || c == 10070 || c == 10146 || c == 10148;
}
static Offset segment_part38(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set37(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set39(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x240000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8211;
}
static Offset segment_part40(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part21(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part41(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set39(decode(m->text, &q))) return -1;
        p = q;
    }
    if (segment_part40(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset segment_part42(Match *m, Offset p) {
    Offset r;
    r = segment_part38(m, p);
    if (r >= 0) return r;
    r = segment_part41(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part43(Match *m, Offset p) {
    {
        Offset q = back(m, p, 1);
        if (q >= 0 && segment_part36(m, q) >= 0) return -1;
    }
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part42(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset inline_bullet_match(Match *m, Offset p) { return segment_part43(m, p); }
static const u8 inline_bullet_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int inline_bullet_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!inline_bullet_first[m->text[p]]) continue;
        r = inline_bullet_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* any_mark: [\u2022\u25cf\u25aa\u25e6\u2023\u25ba\u25b6\u2713\u2714\u27a2\u27a4\u2756\u25a0\u25c6\xb7*\u2013-](?<=\s.) */
static inline int segment_set44(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x240000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 183 || c == 8211 || c == 8226 || c == 8227 || c == 9632 || c == 9642 || c == 9654 || c == 9658 || c == 9670 || c == 9679 || c == 9702 || c == 10003 || c == 10004 || c == 10070 || c == 10146 || c == 10148;
}
static inline int segment_set45(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset segment_part46(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set1(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !segment_set45(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static Offset segment_part47(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set44(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = back(m, p, 2);
        if (q < 0 || segment_part46(m, q) < 0) return -1;
    }
    return accept(m, p);
}
static inline Offset any_mark_match(Match *m, Offset p) { return segment_part47(m, p); }
static const u8 any_mark_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int any_mark_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!any_mark_first[m->text[p]]) continue;
        r = any_mark_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* sentence_end: [.!?](?:["')\]]?\s+(?=["'(\[]?[A-Z0-9*_])|(?<=[a-z)][.!?])(?=[A-Z][a-z]))|;\s+(?=[a-zA-Z]) */
static inline int segment_set48(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8000400200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set49(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff040000000000ull >> c : 0x87fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part50(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set49(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static inline int segment_set51(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x18400000000ull >> c : 0x8000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part52(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set51(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part50(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part53(Match *m, Offset p) {
    if (segment_part52(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset segment_part54(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part53(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set55(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x28400000000ull >> c : 0x20000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part56(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set55(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part54(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set57(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x20000000000ull >> c : 0x7fffffe00000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part58(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set57(m->text[p])) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set48(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part59(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set29(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part60(Match *m, Offset p) {
    {
        Offset q = back(m, p, 2);
        if (q < 0 || segment_part58(m, q) < 0) return -1;
    }
    if (segment_part59(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset segment_part61(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set48(m->text[p])) return -1;
    p++;
    Offset r;
    r = segment_part56(m, p);
    if (r >= 0) return r;
    r = segment_part60(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline int segment_set62(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part63(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set62(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part64(Match *m, Offset p) {
    if (segment_part63(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset segment_part65(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 59) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part64(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part66(Match *m, Offset p) {
    Offset r;
    r = segment_part61(m, p);
    if (r >= 0) return r;
    r = segment_part65(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset sentence_end_match(Match *m, Offset p) { return segment_part66(m, p); }
static inline int segment_set67(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static const u8 sentence_end_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static inline int sentence_end_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!sentence_end_first[m->text[p]]) continue;
        r = sentence_end_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* sentence_or_cell_end: (?:(?<=[.!?])|(?<=[.!?]["')\]]))\s+(?=["'(\[]?[A-Z0-9*_])|(?<=[a-z)][.!?])(?=[A-Z][a-z])|;\s+(?=[a-zA-Z])|(?:(?<!\s)\s+)?[|]\s+ */
static Offset segment_part68(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set48(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part69(Match *m, Offset p) {
    {
        Offset q = back(m, p, 1);
        if (q < 0 || segment_part68(m, q) < 0) return -1;
    }
    return segment_part54(m, p);
}
static Offset segment_part70(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set48(m->text[p])) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set55(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part71(Match *m, Offset p) {
    {
        Offset q = back(m, p, 2);
        if (q < 0 || segment_part70(m, q) < 0) return -1;
    }
    return segment_part54(m, p);
}
static Offset segment_part72(Match *m, Offset p) {
    Offset r;
    r = segment_part69(m, p);
    if (r >= 0) return r;
    r = segment_part71(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part73(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 124) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = accept(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part74(Match *m, Offset p) {
    {
        Offset q = back(m, p, 1);
        if (q >= 0 && segment_part36(m, q) >= 0) return -1;
    }
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = segment_part73(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part75(Match *m, Offset p) {
    Offset r = segment_part74(m, p);
    return r >= 0 ? r : segment_part73(m, p);
}
static Offset segment_part76(Match *m, Offset p) {
    return segment_part75(m, p);
}
static Offset segment_part77(Match *m, Offset p) {
    Offset r;
    r = segment_part72(m, p);
    if (r >= 0) return r;
    r = segment_part60(m, p);
    if (r >= 0) return r;
    r = segment_part65(m, p);
    if (r >= 0) return r;
    r = segment_part76(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset sentence_or_cell_end_match(Match *m, Offset p) { return segment_part77(m, p); }
static inline int segment_set78(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000000000000ull >> (c - 64)) & 1);
    return 0;
}
static const u8 sentence_or_cell_end_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int sentence_or_cell_end_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!sentence_or_cell_end_first[m->text[p]]) continue;
        r = sentence_or_cell_end_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* abbreviation: (?:\b(?:e\.?g|i\.?e|etc|vs|inc|ltd|co|corp|no|st|dr|mr|mrs|ms|approx|incl|dept|sr|jr|u\.s|u\.k|a\.m|p\.m|min|max|est|fig|gov|sen|rep|prof)|\b[A-Z])\.$ */
static Offset segment_part79(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 46) return -1;
    p++;
    if (!(p == m->end || (p + 1 == m->end && m->text[p] == 10))) return -1;
    return accept(m, p);
}
static Offset segment_part80(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    return segment_part79(m, p);
}
static inline int segment_set81(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part82(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set81(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part80(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int segment_set83(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200ull >> (c - 64)) & 1);
    return c == 304 || c == 305;
}
static Offset segment_part84(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part85(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set81(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part84(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part86(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return segment_part79(m, p);
}
static inline int segment_set87(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080000ull >> (c - 64)) & 1);
    return c == 383;
}
static Offset segment_part88(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static Offset segment_part89(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part90(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part91(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part92(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part93(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part94(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part95(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part96(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part97(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static Offset segment_part98(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static Offset segment_part99(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 120) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part100(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part101(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part102(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part103(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part104(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 46) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static inline int segment_set105(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000800ull >> (c - 64)) & 1);
    return c == 8490;
}
static Offset segment_part106(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 46) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set105(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static Offset segment_part107(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 46) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part108(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || m->text[p] != 46) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part109(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part110(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 120) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part111(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part112(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part113(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part114(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part115(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part116(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    return segment_part79(m, p);
}
static Offset segment_part117(Match *m, Offset p) {
    Offset r;
    r = segment_part82(m, p);
    if (r >= 0) return r;
    r = segment_part85(m, p);
    if (r >= 0) return r;
    r = segment_part86(m, p);
    if (r >= 0) return r;
    r = segment_part88(m, p);
    if (r >= 0) return r;
    r = segment_part89(m, p);
    if (r >= 0) return r;
    r = segment_part90(m, p);
    if (r >= 0) return r;
    r = segment_part91(m, p);
    if (r >= 0) return r;
    r = segment_part92(m, p);
    if (r >= 0) return r;
    r = segment_part93(m, p);
    if (r >= 0) return r;
    r = segment_part94(m, p);
    if (r >= 0) return r;
    r = segment_part95(m, p);
    if (r >= 0) return r;
    r = segment_part96(m, p);
    if (r >= 0) return r;
    r = segment_part97(m, p);
    if (r >= 0) return r;
    r = segment_part98(m, p);
    if (r >= 0) return r;
    r = segment_part99(m, p);
    if (r >= 0) return r;
    r = segment_part100(m, p);
    if (r >= 0) return r;
    r = segment_part101(m, p);
    if (r >= 0) return r;
    r = segment_part102(m, p);
    if (r >= 0) return r;
    r = segment_part103(m, p);
    if (r >= 0) return r;
    r = segment_part104(m, p);
    if (r >= 0) return r;
    r = segment_part106(m, p);
    if (r >= 0) return r;
    r = segment_part107(m, p);
    if (r >= 0) return r;
    r = segment_part108(m, p);
    if (r >= 0) return r;
    r = segment_part109(m, p);
    if (r >= 0) return r;
    r = segment_part110(m, p);
    if (r >= 0) return r;
    r = segment_part111(m, p);
    if (r >= 0) return r;
    r = segment_part112(m, p);
    if (r >= 0) return r;
    r = segment_part113(m, p);
    if (r >= 0) return r;
    r = segment_part114(m, p);
    if (r >= 0) return r;
    r = segment_part115(m, p);
    if (r >= 0) return r;
    r = segment_part116(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline int segment_set118(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static Offset segment_part119(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set118(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part79(m, p);
}
static Offset segment_part120(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    Offset r;
    r = segment_part117(m, p);
    if (r >= 0) return r;
    r = segment_part119(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset abbreviation_match(Match *m, Offset p) { return segment_part120(m, p); }
static inline int segment_set121(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000020ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set122(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000400000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set123(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100000001000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set124(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000008ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set125(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000004000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set126(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set127(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set128(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set129(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000400ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set130(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set131(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010000ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set132(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000040ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set133(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080ull >> (c - 64)) & 1);
    return 0;
}
static inline int segment_set134(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000040000ull >> (c - 64)) & 1);
    return 0;
}
static const u8 abbreviation_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int abbreviation_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!abbreviation_first[m->text[p]]) continue;
        r = abbreviation_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* bold: \s*+(\*\*|__)(.{2,80}?)\1\s*+:?+\s*+ */
static Offset segment_part135(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : accept(m, q);
}
static inline int segment_set136(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset segment_part137(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set136(m->text[q])) break;
            q++;
            n++;
        }
    return n < 0 ? -1 : segment_part135(m, q);
}
static Offset segment_part138(Match *m, Offset p) {
    if (!same_again(m, &p, 1)) return -1;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : segment_part137(m, q);
}
static Offset segment_part139(Match *m, Offset p) {
    Offset before = m->group[5], r;
    m->group[5] = p;
    r = segment_part138(m, p);
    if (r < 0) m->group[5] = before;
    return r;
}
static Offset segment_part140(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    for (;;) {
        if (n >= 2) {
            Offset r = segment_part139(m, q);
            if (r >= 0) return r;
        }
        if (n >= 80 || q >= m->end) return -1;
        {
            Offset w = q;
            if (!segment_set45(decode(m->text, &w))) return -1;
            q = w;
            n++;
        }
    }
}
static Offset segment_part141(Match *m, Offset p) {
    Offset before = m->group[4], r;
    m->group[4] = p;
    r = segment_part140(m, p);
    if (r < 0) m->group[4] = before;
    return r;
}
static Offset segment_part142(Match *m, Offset p) {
    Offset before = m->group[3], r;
    m->group[3] = p;
    r = segment_part141(m, p);
    if (r < 0) m->group[3] = before;
    return r;
}
static Offset segment_part143(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 42) return -1;
    p++;
    if (p >= m->end || m->text[p] != 42) return -1;
    p++;
    return segment_part142(m, p);
}
static Offset segment_part144(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 95) return -1;
    p++;
    if (p >= m->end || m->text[p] != 95) return -1;
    p++;
    return segment_part142(m, p);
}
static Offset segment_part145(Match *m, Offset p) {
    Offset r;
    r = segment_part143(m, p);
    if (r >= 0) return r;
    r = segment_part144(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part146(Match *m, Offset p) {
    Offset before = m->group[2], r;
    m->group[2] = p;
    r = segment_part145(m, p);
    if (r < 0) m->group[2] = before;
    return r;
}
static Offset segment_part147(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : segment_part146(m, q);
}
static inline Offset bold_match(Match *m, Offset p) { return segment_part147(m, p); }
static Offset segment_part148(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : accept_end(m, q);
}
static Offset segment_part149(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !segment_set136(m->text[q])) break;
            q++;
            n++;
        }
    return n < 0 ? -1 : segment_part148(m, q);
}
static Offset segment_part150(Match *m, Offset p) {
    if (!same_again(m, &p, 1)) return -1;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : segment_part149(m, q);
}
static Offset segment_part151(Match *m, Offset p) {
    Offset before = m->group[5], r;
    m->group[5] = p;
    r = segment_part150(m, p);
    if (r < 0) m->group[5] = before;
    return r;
}
static Offset segment_part152(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    for (;;) {
        if (n >= 2) {
            Offset r = segment_part151(m, q);
            if (r >= 0) return r;
        }
        if (n >= 80 || q >= m->end) return -1;
        {
            Offset w = q;
            if (!segment_set45(decode(m->text, &w))) return -1;
            q = w;
            n++;
        }
    }
}
static Offset segment_part153(Match *m, Offset p) {
    Offset before = m->group[4], r;
    m->group[4] = p;
    r = segment_part152(m, p);
    if (r < 0) m->group[4] = before;
    return r;
}
static Offset segment_part154(Match *m, Offset p) {
    Offset before = m->group[3], r;
    m->group[3] = p;
    r = segment_part153(m, p);
    if (r < 0) m->group[3] = before;
    return r;
}
static Offset segment_part155(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 42) return -1;
    p++;
    if (p >= m->end || m->text[p] != 42) return -1;
    p++;
    return segment_part154(m, p);
}
static Offset segment_part156(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 95) return -1;
    p++;
    if (p >= m->end || m->text[p] != 95) return -1;
    p++;
    return segment_part154(m, p);
}
static Offset segment_part157(Match *m, Offset p) {
    Offset r;
    r = segment_part155(m, p);
    if (r >= 0) return r;
    r = segment_part156(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part158(Match *m, Offset p) {
    Offset before = m->group[2], r;
    m->group[2] = p;
    r = segment_part157(m, p);
    if (r < 0) m->group[2] = before;
    return r;
}
static Offset segment_part159(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    return n < 0 ? -1 : segment_part158(m, q);
}
static inline Offset bold_fullmatch(Match *m, Offset p) { return segment_part159(m, p); }
/* metadata: \s*(?:location|salary|organi[sz]ation|company|department|job type|type|hours|contract|reports? to|reporting to|pay|compensation|start date|closing date|url|website|email|date posted|posted|job id|reference|ref|category|experience level|duration|employment type|work type|industry|remote)\s*: */
static Offset segment_part160(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 58) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part161(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part160(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part162(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part163(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return segment_part161(m, p);
}
static inline int segment_set164(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x408000004080000ull >> (c - 64)) & 1);
    return c == 383;
}
static Offset segment_part165(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !segment_set164(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part166(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part167(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part168(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part169(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part170(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    return segment_part161(m, p);
}
static Offset segment_part171(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part172(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part173(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            Offset w = q;
            if (!segment_set87(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part172(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part174(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part175(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part176(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part177(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part178(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part179(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part180(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part181(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part182(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part183(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part184(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part185(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part186(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part187(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part188(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 120) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part189(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part190(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part191(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set105(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part192(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set83(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !segment_set87(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part193(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return segment_part161(m, p);
}
static Offset segment_part194(Match *m, Offset p) {
    Offset r;
    r = segment_part162(m, p);
    if (r >= 0) return r;
    r = segment_part163(m, p);
    if (r >= 0) return r;
    r = segment_part165(m, p);
    if (r >= 0) return r;
    r = segment_part166(m, p);
    if (r >= 0) return r;
    r = segment_part167(m, p);
    if (r >= 0) return r;
    r = segment_part168(m, p);
    if (r >= 0) return r;
    r = segment_part169(m, p);
    if (r >= 0) return r;
    r = segment_part170(m, p);
    if (r >= 0) return r;
    r = segment_part171(m, p);
    if (r >= 0) return r;
    r = segment_part173(m, p);
    if (r >= 0) return r;
    r = segment_part174(m, p);
    if (r >= 0) return r;
    r = segment_part175(m, p);
    if (r >= 0) return r;
    r = segment_part176(m, p);
    if (r >= 0) return r;
    r = segment_part177(m, p);
    if (r >= 0) return r;
    r = segment_part178(m, p);
    if (r >= 0) return r;
    r = segment_part179(m, p);
    if (r >= 0) return r;
    r = segment_part180(m, p);
    if (r >= 0) return r;
    r = segment_part181(m, p);
    if (r >= 0) return r;
    r = segment_part182(m, p);
    if (r >= 0) return r;
    r = segment_part183(m, p);
    if (r >= 0) return r;
    r = segment_part184(m, p);
    if (r >= 0) return r;
    r = segment_part185(m, p);
    if (r >= 0) return r;
    r = segment_part186(m, p);
    if (r >= 0) return r;
    r = segment_part187(m, p);
    if (r >= 0) return r;
    r = segment_part188(m, p);
    if (r >= 0) return r;
    r = segment_part189(m, p);
    if (r >= 0) return r;
    r = segment_part190(m, p);
    if (r >= 0) return r;
    r = segment_part191(m, p);
    if (r >= 0) return r;
    r = segment_part192(m, p);
    if (r >= 0) return r;
    r = segment_part193(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset segment_part195(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!segment_set1(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = segment_part194(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset metadata_match(Match *m, Offset p) { return segment_part195(m, p); }
/* glued: [A-Z](?=[a-z]{2,}\s)(?<=[a-z)]{2}[A-Z])(?<!\bLinked[A-Z])(?<!\bTik[A-Z])(?<!\bYou[A-Z])(?<!\bGit[A-Z])(?<!\bMail[A-Z])(?<!\bHub[A-Z])(?<!\bWord[A-Z])(?<!\bPower[A-Z])(?<!\bJava[A-Z])(?<!\bWhats[A-Z])(?<!\bFace[A-Z]) */
static Offset segment_part196(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            if (m->text[q] > 127 || !segment_set29(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 2) return -1;
        r = segment_part36(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part197(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 2 && q < m->end) {
            if (m->text[q] > 127 || !segment_set57(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 2) return -1;
        r = segment_part21(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset segment_part198(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 76) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 107) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part199(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 84) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 107) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part200(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 89) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part201(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 71) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part202(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 77) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part203(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 72) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part204(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 87) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part205(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 80) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 119) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part206(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 74) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 118) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part207(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 87) return -1;
    p++;
    if (p >= m->end || m->text[p] != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part208(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    if (p >= m->end || m->text[p] != 70) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static Offset segment_part209(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !segment_set20(m->text[p])) return -1;
    p++;
    if (segment_part196(m, p) < 0) return -1;
    {
        Offset q = back(m, p, 3);
        if (q < 0 || segment_part197(m, q) < 0) return -1;
    }
    {
        Offset q = back(m, p, 7);
        if (q >= 0 && segment_part198(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 4);
        if (q >= 0 && segment_part199(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 4);
        if (q >= 0 && segment_part200(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 4);
        if (q >= 0 && segment_part201(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 5);
        if (q >= 0 && segment_part202(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 4);
        if (q >= 0 && segment_part203(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 5);
        if (q >= 0 && segment_part204(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 6);
        if (q >= 0 && segment_part205(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 5);
        if (q >= 0 && segment_part206(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 6);
        if (q >= 0 && segment_part207(m, q) >= 0) return -1;
    }
    {
        Offset q = back(m, p, 5);
        if (q >= 0 && segment_part208(m, q) >= 0) return -1;
    }
    return accept(m, p);
}
static inline Offset glued_match(Match *m, Offset p) { return segment_part209(m, p); }
static const u8 glued_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static inline int glued_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!glued_first[m->text[p]]) continue;
        r = glued_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* figure: [0-9$\xa3\u20ac] */
static inline int segment_set210(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff001000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 163 || c == 8364;
}
static Offset segment_part211(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !segment_set210(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static inline Offset figure_match(Match *m, Offset p) { return segment_part211(m, p); }
static const u8 figure_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int figure_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!figure_first[m->text[p]]) continue;
        r = figure_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
const Matcher segment_matchers[] = {
    {"bullet", "\134s*(\077:(\077:[-*+\342\200\242\302\267\342\227\217\342\226\252\342\226\253\342\227\246\342\200\243\342\201\203\342\200\223\342\200\224\342\226\272\342\226\266\342\226\270\342\234\223\342\234\224\342\234\205\342\230\221\342\236\242\342\236\244\342\236\224\342\206\222\342\235\226\342\226\240\342\226\241\342\227\206\342\227\207\342\227\213\342\227\211\342\230\205\342\230\206>\302\273\302\254]|[\134u2600-\134u27bf\134U0001f300-\134U0001faff]\134ufe0f\077){1,3}\134s+|[\342\200\242\342\227\217\342\226\252\342\227\246\342\200\243\342\226\272\342\226\266\342\234\223\342\234\224\342\236\242\342\236\244\342\235\226\342\226\240\342\227\206]\134s*|-(\077=[A-Z])|\134(\077\134d{1,2}[.)]\134s+|\134(\077[a-z][.)]\134s+|o\134s+(\077=[A-Z]))", 269, 0, 0, "", bullet_match, NULL, NULL, NULL},
    {"inline_bullet", "(\077<!\134s)\134s+(\077:[\342\200\242\342\227\217\342\226\252\342\227\246\342\200\243\342\226\272\342\226\266\342\234\223\342\234\224\342\236\242\342\236\244\342\235\226\342\226\240\342\227\206\302\267]\134s*|[-*\342\200\223](\077=\134s+[A-Z]))", 83, 0, 0, "", inline_bullet_match, NULL, inline_bullet_search, inline_bullet_first},
    {"any_mark", "[\342\200\242\342\227\217\342\226\252\342\227\246\342\200\243\342\226\272\342\226\266\342\234\223\342\234\224\342\236\242\342\236\244\342\235\226\342\226\240\342\227\206\302\267*\342\200\223-](\077<=\134s.)", 59, 0, 0, "", any_mark_match, NULL, any_mark_search, any_mark_first},
    {"sentence_end", "[.!\077](\077:[\042')\134]]\077\134s+(\077=[\042'(\134[]\077[A-Z0-9*_])|(\077<=[a-z)][.!\077])(\077=[A-Z][a-z]))|;\134s+(\077=[a-zA-Z])", 90, 0, 0, "", sentence_end_match, NULL, sentence_end_search, sentence_end_first},
    {"sentence_or_cell_end", "(\077:(\077<=[.!\077])|(\077<=[.!\077][\042')\134]]))\134s+(\077=[\042'(\134[]\077[A-Z0-9*_])|(\077<=[a-z)][.!\077])(\077=[A-Z][a-z])|;\134s+(\077=[a-zA-Z])|(\077:(\077<!\134s)\134s+)\077[|]\134s+", 127, 0, 0, "", sentence_or_cell_end_match, NULL, sentence_or_cell_end_search, sentence_or_cell_end_first},
    {"abbreviation", "(\077:\134b(\077:e\134.\077g|i\134.\077e|etc|vs|inc|ltd|co|corp|no|st|dr|mr|mrs|ms|approx|incl|dept|sr|jr|u\134.s|u\134.k|a\134.m|p\134.m|min|max|est|fig|gov|sen|rep|prof)|\134b[A-Z])\134.$", 150, 2, 0, "", abbreviation_match, NULL, abbreviation_search, abbreviation_first},
    {"bold", "\134s*+(\134*\134*|__)(.{2,80}\077)\1341\134s*+:\077+\134s*+", 36, 0, 2, ",,", bold_match, bold_fullmatch, NULL, NULL},
    {"metadata", "\134s*(\077:location|salary|organi[sz]ation|company|department|job type|type|hours|contract|reports\077 to|reporting to|pay|compensation|start date|closing date|url|website|email|date posted|posted|job id|reference|ref|category|experience level|duration|employment type|work type|industry|remote)\134s*:", 291, 2, 0, "", metadata_match, NULL, NULL, NULL},
    {"glued", "[A-Z](\077=[a-z]{2,}\134s)(\077<=[a-z)]{2}[A-Z])(\077<!\134bLinked[A-Z])(\077<!\134bTik[A-Z])(\077<!\134bYou[A-Z])(\077<!\134bGit[A-Z])(\077<!\134bMail[A-Z])(\077<!\134bHub[A-Z])(\077<!\134bWord[A-Z])(\077<!\134bPower[A-Z])(\077<!\134bJava[A-Z])(\077<!\134bWhats[A-Z])(\077<!\134bFace[A-Z])", 215, 0, 0, "", glued_match, NULL, glued_search, glued_first},
    {"figure", "[0-9$\302\243\342\202\254]", 11, 0, 0, "", figure_match, NULL, figure_search, figure_first},
    {NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL}};
static const Text abbreviation_ends[] = {
    {"ax", 2},
    {"cl", 2},
    {"co", 2},
    {"dr", 2},
    {"eg", 2},
    {"en", 2},
    {"ep", 2},
    {"ie", 2},
    {"ig", 2},
    {"in", 2},
    {"jr", 2},
    {"mr", 2},
    {"ms", 2},
    {"nc", 2},
    {"no", 2},
    {"of", 2},
    {"ov", 2},
    {"ox", 2},
    {"pt", 2},
    {"rp", 2},
    {"rs", 2},
    {"sr", 2},
    {"st", 2},
    {"tc", 2},
    {"td", 2},
    {"vs", 2},
    {NULL, 0}};
static inline int statement_edge(u32 c) { return c == 32 || c == 9 || c == 10 || c == 42 || c == 95 || c == 35 || c == 124; }
static inline int value_edge(u32 c) { return c == 32 || c == 9 || c == 42 || c == 95 || c == 35 || c == 58 || c == 45 || c == 8211 || c == 8212; }
static inline int is_silent(int section) { return section == 3 || section == 4; }
enum { GLUED_ENOUGH = 3, LONG = 1000, HEADING_WORDS = 9 };
