/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
/* hidden: <(script|style)\b[^<>]{0,500}> */
static Offset normalise_part1(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 62) return -1;
    p++;
    return accept(m, p);
}
static inline int normalise_set2(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xafffffffffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset normalise_part3(Match *m, Offset p) {
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    Offset q = p;
    int n = 0;
    while (n < 500 && q < m->end) {
            Offset w = q;
            if (!normalise_set2(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part4(Match *m, Offset p) {
    Offset before = m->group[3], r;
    m->group[3] = p;
    r = normalise_part3(m, p);
    if (r < 0) m->group[3] = before;
    return r;
}
static inline int normalise_set5(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080000ull >> (c - 64)) & 1);
    return c == 383;
}
static inline int normalise_set6(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200ull >> (c - 64)) & 1);
    return c == 304 || c == 305;
}
static Offset normalise_part7(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    return normalise_part4(m, p);
}
static Offset normalise_part8(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return normalise_part4(m, p);
}
static Offset normalise_part9(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !normalise_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset r;
    r = normalise_part7(m, p);
    if (r >= 0) return r;
    r = normalise_part8(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset normalise_part10(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    Offset before = m->group[2], r;
    m->group[2] = p;
    r = normalise_part9(m, p);
    if (r < 0) m->group[2] = before;
    return r;
}
static inline Offset hidden_match(Match *m, Offset p) { return normalise_part10(m, p); }
static inline int normalise_set11(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1000000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int hidden_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = hidden_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* item_tag: <li\b[^<>]{0,500}> */
static Offset normalise_part12(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    Offset q = p;
    int n = 0;
    while (n < 500 && q < m->end) {
            Offset w = q;
            if (!normalise_set2(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset item_tag_match(Match *m, Offset p) { return normalise_part12(m, p); }
static inline int item_tag_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = item_tag_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* block_tag: <(?:br|/?(?:p|div|ul|ol|tr|table|section|article|h[1-6]))\b[^<>]{0,500}> */
static Offset normalise_part13(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part14(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part15(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part16(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part17(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part18(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part19(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part20(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !normalise_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part21(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return normalise_part3(m, p);
}
static inline int normalise_set22(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x7e000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset normalise_part23(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !normalise_set22(m->text[p])) return -1;
    p++;
    return normalise_part3(m, p);
}
static Offset normalise_part24(Match *m, Offset p) {
    Offset r;
    r = normalise_part14(m, p);
    if (r >= 0) return r;
    r = normalise_part15(m, p);
    if (r >= 0) return r;
    r = normalise_part16(m, p);
    if (r >= 0) return r;
    r = normalise_part17(m, p);
    if (r >= 0) return r;
    r = normalise_part18(m, p);
    if (r >= 0) return r;
    r = normalise_part19(m, p);
    if (r >= 0) return r;
    r = normalise_part20(m, p);
    if (r >= 0) return r;
    r = normalise_part21(m, p);
    if (r >= 0) return r;
    r = normalise_part23(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline int normalise_set25(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset normalise_part26(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !normalise_set25(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part24(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part27(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    Offset r;
    r = normalise_part13(m, p);
    if (r >= 0) return r;
    r = normalise_part26(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset block_tag_match(Match *m, Offset p) { return normalise_part27(m, p); }
static inline int block_tag_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = block_tag_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* any_tag: </?[a-zA-Z][^<>]{0,500}>|<!(--)|<!(?:doctype\b|\[)[^<>]{0,200}> */
static inline int normalise_set28(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static Offset normalise_part29(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !normalise_set28(decode(m->text, &q))) return -1;
        p = q;
    }
    Offset q = p;
    int n = 0;
    while (n < 500 && q < m->end) {
            Offset w = q;
            if (!normalise_set2(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part30(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !normalise_set25(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part29(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part31(Match *m, Offset p) {
    Offset before = m->group[3], r;
    m->group[3] = p;
    r = accept(m, p);
    if (r < 0) m->group[3] = before;
    return r;
}
static Offset normalise_part32(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 45) return -1;
    p++;
    if (p >= m->end || m->text[p] != 45) return -1;
    p++;
    return normalise_part31(m, p);
}
static Offset normalise_part33(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 33) return -1;
    p++;
    Offset before = m->group[2], r;
    m->group[2] = p;
    r = normalise_part32(m, p);
    if (r < 0) m->group[2] = before;
    return r;
}
static Offset normalise_part34(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 200 && q < m->end) {
            Offset w = q;
            if (!normalise_set2(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part35(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (!(word_before(m, p) != word_at(m, p))) return -1;
    return normalise_part34(m, p);
}
static Offset normalise_part36(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 91) return -1;
    p++;
    return normalise_part34(m, p);
}
static Offset normalise_part37(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 33) return -1;
    p++;
    Offset r;
    r = normalise_part35(m, p);
    if (r >= 0) return r;
    r = normalise_part36(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset normalise_part38(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    Offset r;
    r = normalise_part30(m, p);
    if (r >= 0) return r;
    r = normalise_part33(m, p);
    if (r >= 0) return r;
    r = normalise_part37(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset any_tag_match(Match *m, Offset p) { return normalise_part38(m, p); }
static inline int any_tag_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = any_tag_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* reference: &(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30}); */
static Offset normalise_part39(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 59) return -1;
    p++;
    return accept(m, p);
}
static inline int normalise_set40(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_decimal(c);
}
static Offset normalise_part41(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 35) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 7 && q < m->end) {
            Offset w = q;
            if (!normalise_set40(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = normalise_part39(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int normalise_set42(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100000001000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int normalise_set43(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7e0000007eull >> (c - 64)) & 1);
    return 0;
}
static Offset normalise_part44(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 35) return -1;
    p++;
    if (p >= m->end || m->text[p] > 127 || !normalise_set42(m->text[p])) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 6 && q < m->end) {
            if (m->text[q] > 127 || !normalise_set43(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = normalise_part39(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int normalise_set45(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static inline int normalise_set46(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset normalise_part47(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !normalise_set45(m->text[p])) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 30 && q < m->end) {
            if (m->text[q] > 127 || !normalise_set46(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = normalise_part39(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part48(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 38) return -1;
    p++;
    Offset r;
    r = normalise_part41(m, p);
    if (r >= 0) return r;
    r = normalise_part44(m, p);
    if (r >= 0) return r;
    r = normalise_part47(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset reference_match(Match *m, Offset p) { return normalise_part48(m, p); }
static inline int normalise_set49(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x4000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int reference_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 38, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = reference_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* link: !?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\) */
static Offset normalise_part50(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 41) return -1;
    p++;
    return accept(m, p);
}
static inline int normalise_set51(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffcfe0fffc1ffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(is_space(c));
}
static Offset normalise_part52(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 93) return -1;
    p++;
    if (p >= m->end || m->text[p] != 40) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 500 && q < m->end) {
            Offset w = q;
            if (!normalise_set51(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part50(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part53(Match *m, Offset p) {
    Offset before = m->group[3], r;
    m->group[3] = p;
    r = normalise_part52(m, p);
    if (r < 0) m->group[3] = before;
    return r;
}
static inline int normalise_set54(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xffffffffd7ffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset normalise_part55(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 300 && q < m->end) {
            Offset w = q;
            if (!normalise_set54(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part53(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset normalise_part56(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 91) return -1;
    p++;
    Offset before = m->group[2], r;
    m->group[2] = p;
    r = normalise_part55(m, p);
    if (r < 0) m->group[2] = before;
    return r;
}
static inline int normalise_set57(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset normalise_part58(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1 && q < m->end) {
            if (m->text[q] > 127 || !normalise_set57(m->text[q])) break;
            q++;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part56(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset link_match(Match *m, Offset p) { return normalise_part58(m, p); }
static inline int normalise_set59(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000ull >> (c - 64)) & 1);
    return 0;
}
static const u8 link_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static inline int link_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!link_first[m->text[p]]) continue;
        r = link_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* script_end: </script\s*> */
static inline int normalise_set60(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset normalise_part61(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    if (p >= m->end || m->text[p] != 47) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!normalise_set60(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset script_end_match(Match *m, Offset p) { return normalise_part61(m, p); }
static inline int script_end_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = script_end_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* style_end: </style\s*> */
static Offset normalise_part62(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 60) return -1;
    p++;
    if (p >= m->end || m->text[p] != 47) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !normalise_set5(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!normalise_set60(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = normalise_part1(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline Offset style_end_match(Match *m, Offset p) { return normalise_part62(m, p); }
static inline int style_end_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 60, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = style_end_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* comment_end: --> */
static Offset normalise_part63(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 45) return -1;
    p++;
    if (p >= m->end || m->text[p] != 45) return -1;
    p++;
    if (p >= m->end || m->text[p] != 62) return -1;
    p++;
    return accept(m, p);
}
static inline Offset comment_end_match(Match *m, Offset p) { return normalise_part63(m, p); }
static inline int normalise_set64(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int comment_end_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        const u8 *q = memchr(m->text + p, 45, (size_t)(m->end - p));
        if (!q) return 0;
        p = (Offset)(q - m->text);
        r = comment_end_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* decorated: [\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9\ufb00-\ufb06]+ */
static inline int normalise_set65(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 9398 && c <= 9449) || (c >= 64256 && c <= 64262) || (c >= 65281 && c <= 65374) || (c >= 119808 && c <= 120831);
}
static Offset normalise_part66(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!normalise_set65(decode(m->text, &w))) break;
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
static inline Offset decorated_match(Match *m, Offset p) { return normalise_part66(m, p); }
static const u8 decorated_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int decorated_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!decorated_first[m->text[p]]) continue;
        r = decorated_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
const Matcher normalise_matchers[] = {
    {"hidden", "<(script|style)\134b[^<>]{0,500}>", 30, 2, 1, ",", hidden_match, NULL, hidden_search, NULL},
    {"item_tag", "<li\134b[^<>]{0,500}>", 18, 2, 0, "", item_tag_match, NULL, item_tag_search, NULL},
    {"block_tag", "<(\077:br|/\077(\077:p|div|ul|ol|tr|table|section|article|h[1-6]))\134b[^<>]{0,500}>", 72, 2, 0, "", block_tag_match, NULL, block_tag_search, NULL},
    {"any_tag", "</\077[a-zA-Z][^<>]{0,500}>|<!(--)|<!(\077:doctype\134b|\134[)[^<>]{0,200}>", 63, 2, 1, ",", any_tag_match, NULL, any_tag_search, NULL},
    {"reference", "&(\077:#\134d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", 62, 0, 0, "", reference_match, NULL, reference_search, NULL},
    {"link", "!\077\134[([^\134[\134]\134n]{0,300})\134]\134([^()\134s]{0,500}\134)", 42, 0, 1, ",", link_match, NULL, link_search, link_first},
    {"script_end", "</script\134s*>", 12, 2, 0, "", script_end_match, NULL, script_end_search, NULL},
    {"style_end", "</style\134s*>", 11, 2, 0, "", style_end_match, NULL, style_end_search, NULL},
    {"comment_end", "-->", 3, 0, 0, "", comment_end_match, NULL, comment_end_search, NULL},
    {"decorated", "[\360\235\220\200-\360\235\237\277\357\274\201-\357\275\236\342\222\266-\342\223\251\357\254\200-\357\254\206]+", 33, 0, 0, "", decorated_match, NULL, decorated_search, decorated_first},
    {NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL}};
enum { LONGEST = 200000, LONGEST_SCRIPT = 100000, MOST_ESCAPES = 3, LONGEST_STYLE = 100000, LONGEST_COMMENT = 100000 };
static const struct { u32 from; i32 to; } characters[] = {{0, -1}, {1, -1}, {2, -1}, {3, -1}, {4, -1}, {5, -1}, {6, -1}, {7, -1}, {8, -1}, {11, 10}, {12, 10}, {13, 10}, {14, -1}, {15, -1}, {16, -1}, {17, -1}, {18, -1}, {19, -1}, {20, -1}, {21, -1}, {22, -1}, {23, -1}, {24, -1}, {25, -1}, {26, -1}, {27, -1}, {28, 10}, {29, 10}, {30, 10}, {31, 32}, {127, -1}, {133, 10}, {160, 32}, {173, -1}, {304, 73}, {773, -1}, {818, -1}, {819, -1}, {821, -1}, {822, -1}, {823, -1}, {824, -1}, {831, -1}, {5760, 32}, {8192, 32}, {8193, 32}, {8194, 32}, {8195, 32}, {8196, 32}, {8197, 32}, {8198, 32}, {8199, 32}, {8200, 32}, {8201, 32}, {8202, 32}, {8203, -1}, {8204, -1}, {8205, -1}, {8206, -1}, {8207, -1}, {8208, 45}, {8209, 45}, {8216, 39}, {8217, 39}, {8219, 39}, {8220, 34}, {8221, 34}, {8232, 10}, {8233, 10}, {8234, -1}, {8235, -1}, {8236, -1}, {8237, -1}, {8238, -1}, {8239, 32}, {8242, 39}, {8287, 32}, {8288, -1}, {8289, -1}, {8290, -1}, {8291, -1}, {8292, -1}, {8402, -1}, {12288, 32}, {65279, -1}};
static const struct { const char *text; Offset size; u32 character; } references[] = {{"&amp;", 5, 38}, {"&lt;", 4, 60}, {"&gt;", 4, 62}, {"&quot;", 6, 34}, {"&nbsp;", 6, 160}, {"&#39;", 5, 39}, {"&apos;", 6, 39}, {"&rsquo;", 7, 8217}, {"&lsquo;", 7, 8216}, {"&ldquo;", 7, 8220}, {"&rdquo;", 7, 8221}, {"&ndash;", 7, 8211}, {"&mdash;", 7, 8212}, {"&bull;", 6, 8226}, {"&middot;", 8, 183}, {"&hellip;", 8, 8230}, {"&#8217;", 7, 8217}, {"&#160;", 6, 160}, {"&pound;", 7, 163}, {"&euro;", 6, 8364}};
