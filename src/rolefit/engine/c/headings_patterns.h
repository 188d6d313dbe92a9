/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
/* inline_heading: (?<![^\s.!?\u2022*|)])(?i:(?:(?:key|main|primary|core|essential|your|job|principal|specific)\s+){0,5}(?:responsibilities|duties(?: and responsibilities)?)(?:\s+(?:include|and duties))?|what you(?:'ll| will)(?: be)? (?:do|doing)|(?:the|about the|your) role|job (?:description|summary|purpose|duties)|role (?:description|summary|overview)|position (?:summary|overview|description)|(?:minimum |preferred |required |key |basic |desired ){0,5}(?:qualifications|requirements|skills)(?: and experience)?|skills (?:and|&) (?:experience|qualifications)|person specification|about you|who you are|what (?:you'll|you will) (?:bring|need)|what we(?:'re| are) looking for|nice to have|essential|desirable|about (?:us|the company|the team)|who we are|company (?:overview|description)|benefits|perks|what we offer|we offer|how to apply|to apply|equal opportunity(?: employer)?)\s*(?::|\s[-\u2013\u2014\u2022](?=\s))\s*|(?<=[.!?])\s*(?:Key |Main |Job |Minimum |Preferred )?(?:Responsibilities|Requirements|Qualifications|Benefits|Duties|About (?:You|Us|The Role|the role|you|us)|What You'll Do|Who You Are|How to Apply|Key Skills)\s+(?=[A-Z\u2022\-*]) */
static inline int headings_set1(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x7fffb9fc0fffc1ffull >> c : 0xefffffffffffffffull >> (c - 64)) & 1);
    return !(c == 8226 || is_space(c));
}
static Offset headings_part2(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set1(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static inline int headings_set3(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset headings_part4(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
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
static Offset headings_part5(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 58) return -1;
    p++;
    return headings_part4(m, p);
}
static inline int headings_set6(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8211 || c == 8212 || c == 8226;
}
static Offset headings_part7(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static Offset headings_part8(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    if (headings_part7(m, p) < 0) return -1;
    return headings_part4(m, p);
}
static Offset headings_part9(Match *m, Offset p) {
    Offset r;
    r = headings_part5(m, p);
    if (r >= 0) return r;
    r = headings_part8(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part10(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = headings_part9(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int headings_set11(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200ull >> (c - 64)) & 1);
    return c == 304 || c == 305;
}
static Offset headings_part12(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static inline int headings_set13(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080000ull >> (c - 64)) & 1);
    return c == 383;
}
static Offset headings_part14(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part15(Match *m, Offset p) {
    Offset r;
    r = headings_part12(m, p);
    if (r >= 0) return r;
    r = headings_part14(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part16(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part15(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part17(Match *m, Offset p) {
    Offset r = headings_part16(m, p);
    return r >= 0 ? r : headings_part10(m, p);
}
static Offset headings_part18(Match *m, Offset p) {
    return headings_part17(m, p);
}
static Offset headings_part19(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part18(m, p);
}
static Offset headings_part20(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part18(m, p);
}
static Offset headings_part21(Match *m, Offset p) {
    Offset r = headings_part20(m, p);
    return r >= 0 ? r : headings_part18(m, p);
}
static Offset headings_part22(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part21(m, p);
}
static Offset headings_part23(Match *m, Offset p) {
    Offset r;
    r = headings_part19(m, p);
    if (r >= 0) return r;
    r = headings_part22(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part24(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part23(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static inline int headings_set25(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000800ull >> (c - 64)) & 1);
    return c == 8490;
}
static Offset headings_part26(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part27(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part28(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part29(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part30(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part31(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part32(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part33(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part34(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return headings_part24(m, p);
}
static Offset headings_part35(Match *m, Offset p) {
    Offset r;
    r = headings_part26(m, p);
    if (r >= 0) return r;
    r = headings_part27(m, p);
    if (r >= 0) return r;
    r = headings_part28(m, p);
    if (r >= 0) return r;
    r = headings_part29(m, p);
    if (r >= 0) return r;
    r = headings_part30(m, p);
    if (r >= 0) return r;
    r = headings_part31(m, p);
    if (r >= 0) return r;
    r = headings_part32(m, p);
    if (r >= 0) return r;
    r = headings_part33(m, p);
    if (r >= 0) return r;
    r = headings_part34(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part36(Match *m, Offset p) {
    Offset r = headings_part35(m, p);
    return r >= 0 ? r : headings_part23(m, p);
}
static Offset headings_part37(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part36(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part38(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part39(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part40(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part41(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part42(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part43(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part44(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part45(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part46(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return headings_part37(m, p);
}
static Offset headings_part47(Match *m, Offset p) {
    Offset r;
    r = headings_part38(m, p);
    if (r >= 0) return r;
    r = headings_part39(m, p);
    if (r >= 0) return r;
    r = headings_part40(m, p);
    if (r >= 0) return r;
    r = headings_part41(m, p);
    if (r >= 0) return r;
    r = headings_part42(m, p);
    if (r >= 0) return r;
    r = headings_part43(m, p);
    if (r >= 0) return r;
    r = headings_part44(m, p);
    if (r >= 0) return r;
    r = headings_part45(m, p);
    if (r >= 0) return r;
    r = headings_part46(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part48(Match *m, Offset p) {
    Offset r = headings_part47(m, p);
    return r >= 0 ? r : headings_part23(m, p);
}
static Offset headings_part49(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part48(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part50(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part51(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part52(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part53(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part54(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part55(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part56(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part57(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part58(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return headings_part49(m, p);
}
static Offset headings_part59(Match *m, Offset p) {
    Offset r;
    r = headings_part50(m, p);
    if (r >= 0) return r;
    r = headings_part51(m, p);
    if (r >= 0) return r;
    r = headings_part52(m, p);
    if (r >= 0) return r;
    r = headings_part53(m, p);
    if (r >= 0) return r;
    r = headings_part54(m, p);
    if (r >= 0) return r;
    r = headings_part55(m, p);
    if (r >= 0) return r;
    r = headings_part56(m, p);
    if (r >= 0) return r;
    r = headings_part57(m, p);
    if (r >= 0) return r;
    r = headings_part58(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part60(Match *m, Offset p) {
    Offset r = headings_part59(m, p);
    return r >= 0 ? r : headings_part23(m, p);
}
static Offset headings_part61(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part60(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part62(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part63(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part64(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part65(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part66(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part67(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part68(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part69(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part70(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return headings_part61(m, p);
}
static Offset headings_part71(Match *m, Offset p) {
    Offset r;
    r = headings_part62(m, p);
    if (r >= 0) return r;
    r = headings_part63(m, p);
    if (r >= 0) return r;
    r = headings_part64(m, p);
    if (r >= 0) return r;
    r = headings_part65(m, p);
    if (r >= 0) return r;
    r = headings_part66(m, p);
    if (r >= 0) return r;
    r = headings_part67(m, p);
    if (r >= 0) return r;
    r = headings_part68(m, p);
    if (r >= 0) return r;
    r = headings_part69(m, p);
    if (r >= 0) return r;
    r = headings_part70(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part72(Match *m, Offset p) {
    Offset r = headings_part71(m, p);
    return r >= 0 ? r : headings_part23(m, p);
}
static Offset headings_part73(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part72(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part74(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part75(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part76(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part77(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part78(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part79(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part80(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part81(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part82(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    return headings_part73(m, p);
}
static Offset headings_part83(Match *m, Offset p) {
    Offset r;
    r = headings_part74(m, p);
    if (r >= 0) return r;
    r = headings_part75(m, p);
    if (r >= 0) return r;
    r = headings_part76(m, p);
    if (r >= 0) return r;
    r = headings_part77(m, p);
    if (r >= 0) return r;
    r = headings_part78(m, p);
    if (r >= 0) return r;
    r = headings_part79(m, p);
    if (r >= 0) return r;
    r = headings_part80(m, p);
    if (r >= 0) return r;
    r = headings_part81(m, p);
    if (r >= 0) return r;
    r = headings_part82(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part84(Match *m, Offset p) {
    Offset r = headings_part83(m, p);
    return r >= 0 ? r : headings_part23(m, p);
}
static Offset headings_part85(Match *m, Offset p) {
    return headings_part84(m, p);
}
static Offset headings_part86(Match *m, Offset p) {
    return headings_part10(m, p);
}
static Offset headings_part87(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part88(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    Offset r;
    r = headings_part86(m, p);
    if (r >= 0) return r;
    r = headings_part87(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part89(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part88(m, p);
}
static Offset headings_part90(Match *m, Offset p) {
    Offset r = headings_part89(m, p);
    return r >= 0 ? r : headings_part88(m, p);
}
static Offset headings_part91(Match *m, Offset p) {
    return headings_part90(m, p);
}
static Offset headings_part92(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 39) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part91(m, p);
}
static Offset headings_part93(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part91(m, p);
}
static Offset headings_part94(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    Offset r;
    r = headings_part92(m, p);
    if (r >= 0) return r;
    r = headings_part93(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part95(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part96(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part95(m, p);
}
static Offset headings_part97(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part95(m, p);
}
static Offset headings_part98(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part95(m, p);
}
static Offset headings_part99(Match *m, Offset p) {
    Offset r;
    r = headings_part96(m, p);
    if (r >= 0) return r;
    r = headings_part97(m, p);
    if (r >= 0) return r;
    r = headings_part98(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part100(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part101(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part102(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part103(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part104(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 106) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part100(m, p);
    if (r >= 0) return r;
    r = headings_part101(m, p);
    if (r >= 0) return r;
    r = headings_part102(m, p);
    if (r >= 0) return r;
    r = headings_part103(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part105(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part106(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part100(m, p);
    if (r >= 0) return r;
    r = headings_part101(m, p);
    if (r >= 0) return r;
    r = headings_part105(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part107(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part101(m, p);
    if (r >= 0) return r;
    r = headings_part105(m, p);
    if (r >= 0) return r;
    r = headings_part100(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part108(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
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
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
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
    return headings_part10(m, p);
}
static Offset headings_part109(Match *m, Offset p) {
    Offset r = headings_part108(m, p);
    return r >= 0 ? r : headings_part10(m, p);
}
static Offset headings_part110(Match *m, Offset p) {
    return headings_part109(m, p);
}
static Offset headings_part111(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part110(m, p);
}
static Offset headings_part112(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part110(m, p);
}
static Offset headings_part113(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part110(m, p);
}
static Offset headings_part114(Match *m, Offset p) {
    Offset r;
    r = headings_part111(m, p);
    if (r >= 0) return r;
    r = headings_part112(m, p);
    if (r >= 0) return r;
    r = headings_part113(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part115(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part116(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part117(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part118(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part119(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part120(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part114(m, p);
}
static Offset headings_part121(Match *m, Offset p) {
    Offset r;
    r = headings_part115(m, p);
    if (r >= 0) return r;
    r = headings_part116(m, p);
    if (r >= 0) return r;
    r = headings_part117(m, p);
    if (r >= 0) return r;
    r = headings_part118(m, p);
    if (r >= 0) return r;
    r = headings_part119(m, p);
    if (r >= 0) return r;
    r = headings_part120(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part122(Match *m, Offset p) {
    Offset r = headings_part121(m, p);
    return r >= 0 ? r : headings_part114(m, p);
}
static Offset headings_part123(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part124(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part125(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part126(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part127(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part128(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part122(m, p);
}
static Offset headings_part129(Match *m, Offset p) {
    Offset r;
    r = headings_part123(m, p);
    if (r >= 0) return r;
    r = headings_part124(m, p);
    if (r >= 0) return r;
    r = headings_part125(m, p);
    if (r >= 0) return r;
    r = headings_part126(m, p);
    if (r >= 0) return r;
    r = headings_part127(m, p);
    if (r >= 0) return r;
    r = headings_part128(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part130(Match *m, Offset p) {
    Offset r = headings_part129(m, p);
    return r >= 0 ? r : headings_part114(m, p);
}
static Offset headings_part131(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part132(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part133(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part134(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part135(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part136(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part130(m, p);
}
static Offset headings_part137(Match *m, Offset p) {
    Offset r;
    r = headings_part131(m, p);
    if (r >= 0) return r;
    r = headings_part132(m, p);
    if (r >= 0) return r;
    r = headings_part133(m, p);
    if (r >= 0) return r;
    r = headings_part134(m, p);
    if (r >= 0) return r;
    r = headings_part135(m, p);
    if (r >= 0) return r;
    r = headings_part136(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part138(Match *m, Offset p) {
    Offset r = headings_part137(m, p);
    return r >= 0 ? r : headings_part114(m, p);
}
static Offset headings_part139(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part140(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part141(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part142(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part143(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part144(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part138(m, p);
}
static Offset headings_part145(Match *m, Offset p) {
    Offset r;
    r = headings_part139(m, p);
    if (r >= 0) return r;
    r = headings_part140(m, p);
    if (r >= 0) return r;
    r = headings_part141(m, p);
    if (r >= 0) return r;
    r = headings_part142(m, p);
    if (r >= 0) return r;
    r = headings_part143(m, p);
    if (r >= 0) return r;
    r = headings_part144(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part146(Match *m, Offset p) {
    Offset r = headings_part145(m, p);
    return r >= 0 ? r : headings_part114(m, p);
}
static Offset headings_part147(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part148(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part149(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part150(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part151(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part152(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part146(m, p);
}
static Offset headings_part153(Match *m, Offset p) {
    Offset r;
    r = headings_part147(m, p);
    if (r >= 0) return r;
    r = headings_part148(m, p);
    if (r >= 0) return r;
    r = headings_part149(m, p);
    if (r >= 0) return r;
    r = headings_part150(m, p);
    if (r >= 0) return r;
    r = headings_part151(m, p);
    if (r >= 0) return r;
    r = headings_part152(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part154(Match *m, Offset p) {
    Offset r = headings_part153(m, p);
    return r >= 0 ? r : headings_part114(m, p);
}
static Offset headings_part155(Match *m, Offset p) {
    return headings_part154(m, p);
}
static Offset headings_part156(Match *m, Offset p) {
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
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
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
    return headings_part10(m, p);
}
static Offset headings_part157(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part158(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part156(m, p);
    if (r >= 0) return r;
    r = headings_part157(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part159(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return headings_part158(m, p);
}
static Offset headings_part160(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 38) return -1;
    p++;
    return headings_part158(m, p);
}
static Offset headings_part161(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part159(m, p);
    if (r >= 0) return r;
    r = headings_part160(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part162(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part163(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part164(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part165(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part166(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part167(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part165(m, p);
    if (r >= 0) return r;
    r = headings_part166(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part168(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 39) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part167(m, p);
}
static Offset headings_part169(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part167(m, p);
}
static Offset headings_part170(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    Offset r;
    r = headings_part168(m, p);
    if (r >= 0) return r;
    r = headings_part169(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part171(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 103) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part172(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 39) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part171(m, p);
}
static Offset headings_part173(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part171(m, p);
}
static Offset headings_part174(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    Offset r;
    r = headings_part172(m, p);
    if (r >= 0) return r;
    r = headings_part173(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part175(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 99) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 118) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part176(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part177(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 100) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part178(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part179(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
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
    return headings_part10(m, p);
}
static Offset headings_part180(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 109) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part181(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part178(m, p);
    if (r >= 0) return r;
    r = headings_part179(m, p);
    if (r >= 0) return r;
    r = headings_part180(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part182(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part183(Match *m, Offset p) {
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
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part105(m, p);
    if (r >= 0) return r;
    r = headings_part100(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part184(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 98) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part185(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set25(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set13(decode(m->text, &q))) return -1;
        p = q;
    }
    return headings_part10(m, p);
}
static Offset headings_part186(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part187(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 102) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part188(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 104) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 119) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part189(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part190(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
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
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    return headings_part10(m, p);
}
static Offset headings_part191(Match *m, Offset p) {
    Offset r = headings_part190(m, p);
    return r >= 0 ? r : headings_part10(m, p);
}
static Offset headings_part192(Match *m, Offset p) {
    if (p >= m->end || (m->text[p] | 32) != 101) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 113) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 97) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 112) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 111) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 114) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 117) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 110) return -1;
    p++;
    {
        Offset q = p;
        if (p >= m->end || !headings_set11(decode(m->text, &q))) return -1;
        p = q;
    }
    if (p >= m->end || (m->text[p] | 32) != 116) return -1;
    p++;
    if (p >= m->end || (m->text[p] | 32) != 121) return -1;
    p++;
    return headings_part191(m, p);
}
static Offset headings_part193(Match *m, Offset p) {
    Offset r;
    r = headings_part85(m, p);
    if (r >= 0) return r;
    r = headings_part94(m, p);
    if (r >= 0) return r;
    r = headings_part99(m, p);
    if (r >= 0) return r;
    r = headings_part104(m, p);
    if (r >= 0) return r;
    r = headings_part106(m, p);
    if (r >= 0) return r;
    r = headings_part107(m, p);
    if (r >= 0) return r;
    r = headings_part155(m, p);
    if (r >= 0) return r;
    r = headings_part161(m, p);
    if (r >= 0) return r;
    r = headings_part162(m, p);
    if (r >= 0) return r;
    r = headings_part163(m, p);
    if (r >= 0) return r;
    r = headings_part164(m, p);
    if (r >= 0) return r;
    r = headings_part170(m, p);
    if (r >= 0) return r;
    r = headings_part174(m, p);
    if (r >= 0) return r;
    r = headings_part175(m, p);
    if (r >= 0) return r;
    r = headings_part176(m, p);
    if (r >= 0) return r;
    r = headings_part177(m, p);
    if (r >= 0) return r;
    r = headings_part181(m, p);
    if (r >= 0) return r;
    r = headings_part182(m, p);
    if (r >= 0) return r;
    r = headings_part183(m, p);
    if (r >= 0) return r;
    r = headings_part184(m, p);
    if (r >= 0) return r;
    r = headings_part185(m, p);
    if (r >= 0) return r;
    r = headings_part186(m, p);
    if (r >= 0) return r;
    r = headings_part187(m, p);
    if (r >= 0) return r;
    r = headings_part188(m, p);
    if (r >= 0) return r;
    r = headings_part189(m, p);
    if (r >= 0) return r;
    r = headings_part192(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part194(Match *m, Offset p) {
    {
        Offset q = back(m, p, 1);
        if (q >= 0 && headings_part2(m, q) >= 0) return -1;
    }
    return headings_part193(m, p);
}
static inline int headings_set195(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8000400200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset headings_part196(Match *m, Offset p) {
    if (p >= m->end || m->text[p] > 127 || !headings_set195(m->text[p])) return -1;
    p++;
    return accept(m, p);
}
static inline int headings_set197(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x240000000000ull >> c : 0x7fffffeull >> (c - 64)) & 1);
    return c == 8226;
}
static Offset headings_part198(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set197(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static Offset headings_part199(Match *m, Offset p) {
    if (headings_part198(m, p) < 0) return -1;
    return accept(m, p);
}
static Offset headings_part200(Match *m, Offset p) {
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 1) return -1;
        r = headings_part199(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part201(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 82) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    if (p >= m->end || m->text[p] != 112) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part202(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 82) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 113) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part203(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 81) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 102) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 99) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part204(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 66) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 102) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part205(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 68) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part206(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 89) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part207(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 85) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part208(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 84) return -1;
    p++;
    if (p >= m->end || m->text[p] != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 82) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part209(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part210(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part211(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part212(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 65) return -1;
    p++;
    if (p >= m->end || m->text[p] != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    Offset r;
    r = headings_part206(m, p);
    if (r >= 0) return r;
    r = headings_part207(m, p);
    if (r >= 0) return r;
    r = headings_part208(m, p);
    if (r >= 0) return r;
    r = headings_part209(m, p);
    if (r >= 0) return r;
    r = headings_part210(m, p);
    if (r >= 0) return r;
    r = headings_part211(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part213(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 87) return -1;
    p++;
    if (p >= m->end || m->text[p] != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 89) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 39) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 68) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part214(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 87) return -1;
    p++;
    if (p >= m->end || m->text[p] != 104) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 89) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 65) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part215(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 72) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 119) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 116) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 65) return -1;
    p++;
    if (p >= m->end || m->text[p] != 112) return -1;
    p++;
    if (p >= m->end || m->text[p] != 112) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 121) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part216(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 75) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    if (p >= m->end || m->text[p] != 83) return -1;
    p++;
    if (p >= m->end || m->text[p] != 107) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 108) return -1;
    p++;
    if (p >= m->end || m->text[p] != 115) return -1;
    p++;
    return headings_part200(m, p);
}
static Offset headings_part217(Match *m, Offset p) {
    Offset r;
    r = headings_part201(m, p);
    if (r >= 0) return r;
    r = headings_part202(m, p);
    if (r >= 0) return r;
    r = headings_part203(m, p);
    if (r >= 0) return r;
    r = headings_part204(m, p);
    if (r >= 0) return r;
    r = headings_part205(m, p);
    if (r >= 0) return r;
    r = headings_part212(m, p);
    if (r >= 0) return r;
    r = headings_part213(m, p);
    if (r >= 0) return r;
    r = headings_part214(m, p);
    if (r >= 0) return r;
    r = headings_part215(m, p);
    if (r >= 0) return r;
    r = headings_part216(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part218(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 75) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 121) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part217(m, p);
}
static Offset headings_part219(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 77) return -1;
    p++;
    if (p >= m->end || m->text[p] != 97) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part217(m, p);
}
static Offset headings_part220(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 74) return -1;
    p++;
    if (p >= m->end || m->text[p] != 111) return -1;
    p++;
    if (p >= m->end || m->text[p] != 98) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part217(m, p);
}
static Offset headings_part221(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 77) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 110) return -1;
    p++;
    if (p >= m->end || m->text[p] != 105) return -1;
    p++;
    if (p >= m->end || m->text[p] != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 117) return -1;
    p++;
    if (p >= m->end || m->text[p] != 109) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part217(m, p);
}
static Offset headings_part222(Match *m, Offset p) {
    if (p >= m->end || m->text[p] != 80) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 102) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 114) return -1;
    p++;
    if (p >= m->end || m->text[p] != 101) return -1;
    p++;
    if (p >= m->end || m->text[p] != 100) return -1;
    p++;
    if (p >= m->end || m->text[p] != 32) return -1;
    p++;
    return headings_part217(m, p);
}
static Offset headings_part223(Match *m, Offset p) {
    Offset r;
    r = headings_part218(m, p);
    if (r >= 0) return r;
    r = headings_part219(m, p);
    if (r >= 0) return r;
    r = headings_part220(m, p);
    if (r >= 0) return r;
    r = headings_part221(m, p);
    if (r >= 0) return r;
    r = headings_part222(m, p);
    if (r >= 0) return r;
    return -1;
}
static Offset headings_part224(Match *m, Offset p) {
    Offset r = headings_part223(m, p);
    return r >= 0 ? r : headings_part217(m, p);
}
static Offset headings_part225(Match *m, Offset p) {
    return headings_part224(m, p);
}
static Offset headings_part226(Match *m, Offset p) {
    {
        Offset q = back(m, p, 1);
        if (q < 0 || headings_part196(m, q) < 0) return -1;
    }
    Offset q = p;
    int n = 0;
    while (n < 1073741824 && q < m->end) {
            Offset w = q;
            if (!headings_set3(decode(m->text, &w))) break;
            q = w;
            n++;
        }
    for (;;) {
        Offset r;
        if (n < 0) return -1;
        r = headings_part225(m, q);
        if (r >= 0) return r;
        if (n-- == 0) return -1;
        q = previous(m->text, q);
    }
}
static Offset headings_part227(Match *m, Offset p) {
    Offset r;
    r = headings_part194(m, p);
    if (r >= 0) return r;
    r = headings_part226(m, p);
    if (r >= 0) return r;
    return -1;
}
static inline Offset inline_heading_match(Match *m, Offset p) { return headings_part227(m, p); }
static inline int headings_set228(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set229(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set230(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000008ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set231(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000020ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set232(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set233(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000400ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set234(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000040000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set235(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set236(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000800000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set237(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000100000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set238(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set239(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000004ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set240(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000020000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set241(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000004000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set242(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000100ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set243(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set244(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set245(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set246(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set247(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set248(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set249(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set250(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set251(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set252(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000ull >> (c - 64)) & 1);
    return 0;
}
static inline int headings_set253(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100ull >> (c - 64)) & 1);
    return 0;
}
static const u8 inline_heading_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,1,0,1,1,0,1,1,0,1,1,1,1,1,0,0,1,0,1,0,0,0,0,0,0,0,1,1,1,1,1,0,0,1,0,1,1,0,1,1,0,1,1,1,1,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int inline_heading_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!inline_heading_first[m->text[p]]) continue;
        r = inline_heading_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
/* dash: [-\u2013\u2014\u2022](?<=\s.)(?=\s) */
static inline int headings_set254(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset headings_part255(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set3(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = p;
        if (p >= m->end || !headings_set254(decode(m->text, &q))) return -1;
        p = q;
    }
    return accept(m, p);
}
static Offset headings_part256(Match *m, Offset p) {
    {
        Offset q = p;
        if (p >= m->end || !headings_set6(decode(m->text, &q))) return -1;
        p = q;
    }
    {
        Offset q = back(m, p, 2);
        if (q < 0 || headings_part255(m, q) < 0) return -1;
    }
    if (headings_part7(m, p) < 0) return -1;
    return accept(m, p);
}
static inline Offset dash_match(Match *m, Offset p) { return headings_part256(m, p); }
static const u8 dash_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static inline int dash_search(Match *m, Offset p, Offset *from, Offset *to) {
    for (; p < m->end; p++) {
        Offset r;
        if (!dash_first[m->text[p]]) continue;
        r = dash_match(m, p);
        if (r >= 0) {
            *from = p;
            *to = r;
            return 1;
        }
    }
    return 0;
}
const Matcher headings_matchers[] = {
    {"inline_heading", "(\077<![^\134s.!\077\342\200\242*|)])(\077i:(\077:(\077:key|main|primary|core|essential|your|job|principal|specific)\134s+){0,5}(\077:responsibilities|duties(\077: and responsibilities)\077)(\077:\134s+(\077:include|and duties))\077|what you(\077:'ll| will)(\077: be)\077 (\077:do|doing)|(\077:the|about the|your) role|job (\077:description|summary|purpose|duties)|role (\077:description|summary|overview)|position (\077:summary|overview|description)|(\077:minimum |preferred |required |key |basic |desired ){0,5}(\077:qualifications|requirements|skills)(\077: and experience)\077|skills (\077:and|&) (\077:experience|qualifications)|person specification|about you|who you are|what (\077:you'll|you will) (\077:bring|need)|what we(\077:'re| are) looking for|nice to have|essential|desirable|about (\077:us|the company|the team)|who we are|company (\077:overview|description)|benefits|perks|what we offer|we offer|how to apply|to apply|equal opportunity(\077: employer)\077)\134s*(\077::|\134s[-\342\200\223\342\200\224\342\200\242](\077=\134s))\134s*|(\077<=[.!\077])\134s*(\077:Key |Main |Job |Minimum |Preferred )\077(\077:Responsibilities|Requirements|Qualifications|Benefits|Duties|About (\077:You|Us|The Role|the role|you|us)|What You'll Do|Who You Are|How to Apply|Key Skills)\134s+(\077=[A-Z\342\200\242\134-*])", 1120, 0, 0, "", inline_heading_match, NULL, inline_heading_search, inline_heading_first},
    {"dash", "[-\342\200\223\342\200\224\342\200\242](\077<=\134s.)(\077=\134s)", 26, 0, 0, "", dash_match, NULL, dash_search, dash_first},
    {NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL}};
static const Named whole_names[] = {
    {"a typical day", 13, 0},
    {"a typical week", 14, 0},
    {"about the job", 13, 0},
    {"about the opportunity", 21, 0},
    {"about the position", 18, 0},
    {"about the role", 14, 0},
    {"about the work", 14, 0},
    {"about this role", 15, 0},
    {"about you", 9, 1},
    {"about your role", 15, 0},
    {"accommodations", 14, 2},
    {"application", 11, 4},
    {"application deadline", 20, 4},
    {"application details", 19, 4},
    {"application instructions", 24, 4},
    {"application procedure", 21, 4},
    {"application process", 19, 4},
    {"apply", 5, 4},
    {"apply for this job", 18, 4},
    {"apply here", 10, 4},
    {"apply now", 9, 4},
    {"apply today", 11, 4},
    {"background", 10, 2},
    {"benefits", 8, 3},
    {"bonus", 5, 1},
    {"bonus points", 12, 1},
    {"client", 6, 2},
    {"closing date", 12, 4},
    {"company", 7, 2},
    {"compensation", 12, 3},
    {"contact", 7, 4},
    {"contact details", 15, 4},
    {"contact information", 19, 4},
    {"contact us", 10, 4},
    {"deadline", 8, 4},
    {"description", 11, 0},
    {"desirable", 9, 1},
    {"desired", 7, 1},
    {"disclaimer", 10, 2},
    {"employer", 8, 2},
    {"essential", 9, 1},
    {"essentials", 10, 1},
    {"hiring process", 14, 4},
    {"hiring steps", 12, 4},
    {"how we hire", 11, 4},
    {"interview process", 17, 4},
    {"interview stages", 16, 4},
    {"introduction", 12, 2},
    {"is this you", 11, 1},
    {"it takes", 8, 1},
    {"job description", 15, 0},
    {"job overview", 12, 0},
    {"job purpose", 11, 0},
    {"job summary", 11, 0},
    {"join our team", 13, 4},
    {"join us", 7, 4},
    {"location", 8, 2},
    {"main areas", 10, 0},
    {"minimum", 7, 1},
    {"mission", 7, 2},
    {"mission statement", 17, 2},
    {"must have", 9, 1},
    {"must haves", 10, 1},
    {"next steps", 10, 4},
    {"nice to have", 12, 1},
    {"nice to haves", 13, 1},
    {"nice-to-have", 12, 1},
    {"opportunity", 11, 0},
    {"organisation", 12, 2},
    {"organization", 12, 2},
    {"our client", 10, 2},
    {"our company", 11, 2},
    {"our culture", 11, 2},
    {"our mission", 11, 2},
    {"our promise to you", 18, 3},
    {"our story", 9, 2},
    {"our team", 8, 2},
    {"our values", 10, 2},
    {"our vision", 10, 2},
    {"overview", 8, 0},
    {"overview of the company", 23, 2},
    {"package", 7, 3},
    {"pay range", 9, 3},
    {"pay transparency", 16, 3},
    {"perks", 5, 3},
    {"position description", 20, 0},
    {"position overview", 17, 0},
    {"position summary", 16, 0},
    {"preferred", 9, 1},
    {"purpose of the job", 18, 0},
    {"purpose of the post", 19, 0},
    {"purpose of the role", 19, 0},
    {"recruitment process", 19, 4},
    {"remuneration", 12, 3},
    {"required", 8, 1},
    {"rewards", 7, 3},
    {"role", 4, 0},
    {"role description", 16, 0},
    {"role overview", 13, 0},
    {"role purpose", 12, 0},
    {"role summary", 12, 0},
    {"salary", 6, 3},
    {"selection process", 17, 4},
    {"summary", 7, 0},
    {"team", 4, 2},
    {"the challenge", 13, 0},
    {"the client", 10, 2},
    {"the company", 11, 2},
    {"the job", 7, 0},
    {"the offer", 9, 3},
    {"the opportunity", 15, 0},
    {"the organisation", 16, 2},
    {"the organization", 16, 2},
    {"the position", 12, 0},
    {"the role", 8, 0},
    {"the team", 8, 2},
    {"the work", 8, 0},
    {"to apply", 8, 4},
    {"we are looking for", 18, 1},
    {"we offer", 8, 3},
    {"we're looking for", 17, 1},
    {"what is in it for you", 21, 3},
    {"what we do", 10, 2},
    {"what we offer", 13, 3},
    {"what you will be responsible for", 32, 0},
    {"what you'll be responsible for", 30, 0},
    {"who are we", 10, 2},
    {"who we are", 10, 2},
    {"who you are", 11, 1},
    {"why we exist", 12, 2},
    {"you", 3, 1},
    {"you are", 7, 1},
    {"you bring", 9, 1},
    {"you can", 7, 1},
    {"you have", 8, 1},
    {"you will have", 13, 1},
    {"your day", 8, 0},
    {"your impact", 11, 0},
    {"your job", 8, 0},
    {"your mission", 12, 0},
    {"your role", 9, 0},
    {"your roles", 10, 0},
    {"your tasks", 10, 0},
    {"your work", 9, 0},
    {NULL, 0, 0}};
static const Named beginnings[] = {
    {"what you'll do", 14, 0},
    {"what you will do", 16, 0},
    {"what you'll be doing", 20, 0},
    {"what you will be doing", 22, 0},
    {"key responsibilit", 17, 0},
    {"main responsibilit", 18, 0},
    {"responsibilities", 16, 0},
    {"duties", 6, 0},
    {"job responsibilit", 17, 0},
    {"about the role", 14, 0},
    {"about the job", 13, 0},
    {"about the position", 18, 0},
    {"about this role", 15, 0},
    {"role and responsibilit", 22, 0},
    {"roles and responsibilit", 23, 0},
    {"key duties", 10, 0},
    {"main duties", 11, 0},
    {"core responsibilit", 18, 0},
    {"primary responsibilit", 21, 0},
    {"what you'll get to", 18, 0},
    {"what you will get to", 20, 0},
    {"what you'll get up to", 21, 0},
    {"what you get to", 15, 0},
    {"what you'll have the chance", 27, 0},
    {"what you will have the chance", 29, 0},
    {"what you'll own", 15, 0},
    {"what you'll be working", 22, 0},
    {"essential duties", 16, 0},
    {"essential functions", 19, 0},
    {"essential job", 13, 0},
    {"job duties", 10, 0},
    {"you will be required", 20, 0},
    {"specific duties", 15, 0},
    {"your responsibilit", 18, 0},
    {"how to apply", 12, 4},
    {"ready to apply", 14, 4},
    {"want to apply", 13, 4},
    {"instructions to apply", 21, 4},
    {"send your", 9, 4},
    {"submit your", 11, 4},
    {"send us your", 12, 4},
    {"submit us your", 14, 4},
    {"what's in it for", 16, 3},
    {"what we offer", 13, 3},
    {"what we'll offer", 16, 3},
    {"what we give", 12, 3},
    {"what we provide", 15, 3},
    {"what you get", 12, 3},
    {"what you'll get", 15, 3},
    {"what you will get", 17, 3},
    {"what you receive", 16, 3},
    {"what you'll receive", 19, 3},
    {"what you gain", 13, 3},
    {"what you'll gain", 16, 3},
    {"what to expect from us", 22, 3},
    {"our offer", 9, 3},
    {"we offer", 8, 3},
    {"why ", 4, 3},
    {"why you'll love", 15, 3},
    {"we'd love you to enjoy", 22, 3},
    {"about the company", 17, 2},
    {"about the team", 14, 2},
    {"about the organi", 16, 2},
    {"about the employer", 18, 2},
    {"about our", 9, 2},
    {"about us", 8, 2},
    {"company information", 19, 2},
    {"company description", 19, 2},
    {"company overview", 16, 2},
    {"company culture", 15, 2},
    {"company profile", 15, 2},
    {"company background", 18, 2},
    {"our commitment", 14, 2},
    {"background and", 14, 2},
    {"equal opportunit", 16, 2},
    {"equal employment", 16, 2},
    {"eeo", 3, 2},
    {"diversity", 9, 2},
    {"working with us", 15, 2},
    {"working at", 10, 2},
    {"working for", 11, 2},
    {"privacy", 7, 2},
    {"the team you", 12, 2},
    {"life at", 7, 2},
    {"what you bring", 14, 1},
    {"what you'll bring", 17, 1},
    {"what you need", 13, 1},
    {"what you'll need", 16, 1},
    {"what you have", 13, 1},
    {"what you will bring", 19, 1},
    {"what you will need", 18, 1},
    {"what we're looking for", 22, 1},
    {"what we are looking for", 23, 1},
    {"who we're looking for", 21, 1},
    {"who we are looking for", 22, 1},
    {"who you are", 11, 1},
    {"what makes you", 14, 1},
    {"what we need", 12, 1},
    {"what we want", 12, 1},
    {"what we love", 12, 1},
    {"what we'd love", 14, 1},
    {"what we'd like", 14, 1},
    {"what we like", 12, 1},
    {"what it takes", 13, 1},
    {"what you should have", 20, 1},
    {"about you", 9, 1},
    {"you might be", 12, 1},
    {"you should", 10, 1},
    {"you must", 8, 1},
    {"you're ", 7, 1},
    {"you've ", 7, 1},
    {"you'll bring", 12, 1},
    {"you'll need", 11, 1},
    {"you'll have", 11, 1},
    {"you'll fit", 10, 1},
    {"you'll thrive", 13, 1},
    {"you'll love", 11, 1},
    {"you'll be a great", 17, 1},
    {"you bring", 9, 1},
    {"you fit", 7, 1},
    {"you thrive", 10, 1},
    {"you excel", 9, 1},
    {"you succeed", 11, 1},
    {"we're looking for", 17, 1},
    {"we are looking for", 18, 1},
    {"we'd love you to bring", 22, 1},
    {"nice to have", 12, 1},
    {"nice-to-have", 12, 1},
    {"good to have", 12, 1},
    {"must have", 9, 1},
    {"must-have", 9, 1},
    {"bonus", 5, 1},
    {"a plus", 6, 1},
    {"it's a plus", 11, 1},
    {"would be great", 14, 1},
    {"would be nice", 13, 1},
    {"would be a plus", 15, 1},
    {"ideally", 7, 1},
    {"extra points", 12, 1},
    {"is this you", 11, 1},
    {"does this sound like you", 24, 1},
    {"the ideal", 9, 1},
    {"to be successful", 16, 1},
    {"to succeed", 10, 1},
    {"to excel", 8, 1},
    {"minimum", 7, 1},
    {"ideal candidate", 15, 1},
    {"your profile", 12, 1},
    {"your background", 15, 1},
    {"person spec", 11, 1},
    {"candidate profile", 17, 1},
    {"personal profile", 16, 1},
    {"what you'll", 11, 0},
    {"what you will", 13, 0},
    {"what you would", 14, 0},
    {"what you do", 11, 0},
    {"what you'd", 10, 0},
    {"what will you", 13, 0},
    {"what would you", 14, 0},
    {"how you'll", 10, 0},
    {"how you will", 12, 0},
    {"how you can help", 16, 0},
    {"things you'll", 13, 0},
    {"things you will", 15, 0},
    {"where you'll", 12, 0},
    {"your impact", 11, 0},
    {"your day", 8, 0},
    {"your work", 9, 0},
    {"your contribution", 17, 0},
    {"your challenge", 14, 0},
    {"your focus", 10, 0},
    {"in this role", 12, 0},
    {"in this position", 16, 0},
    {"in this job", 11, 0},
    {"you will", 8, 0},
    {"you'll", 6, 0},
    {"the role", 8, 0},
    {"the job", 7, 0},
    {"the work", 8, 0},
    {"the position", 12, 0},
    {"the opportunity", 15, 0},
    {"the challenge", 13, 0},
    {"what's the job", 14, 0},
    {"what's the role", 15, 0},
    {"what the job", 12, 0},
    {"what the role", 13, 0},
    {"the impact you", 14, 0},
    {"areas of", 8, 0},
    {"what you can expect", 19, 0},
    {"day to day", 10, 0},
    {"what to expect", 14, 0},
    {NULL, 0, 0}};
static const Named telling_words[] = {
    {"benefits", 8, 3},
    {"compensation", 12, 3},
    {"perks", 5, 3},
    {"remuneration", 12, 3},
    {"salary", 6, 3},
    {"abilities", 9, 1},
    {"attributes", 10, 1},
    {"competence", 10, 1},
    {"competences", 11, 1},
    {"competencies", 12, 1},
    {"competency", 10, 1},
    {"credentials", 11, 1},
    {"criteria", 8, 1},
    {"desirable", 9, 1},
    {"desirables", 10, 1},
    {"desired", 7, 1},
    {"education", 9, 1},
    {"eligibility", 11, 1},
    {"essential", 9, 1},
    {"essentials", 10, 1},
    {"experience", 10, 1},
    {"expertise", 9, 1},
    {"knowledge", 9, 1},
    {"preferred", 9, 1},
    {"prerequisite", 12, 1},
    {"prerequisites", 13, 1},
    {"qualification", 13, 1},
    {"qualifications", 14, 1},
    {"required", 8, 1},
    {"requirement", 11, 1},
    {"requirements", 12, 1},
    {"skill", 5, 1},
    {"skills", 6, 1},
    {"accountabilities", 16, 0},
    {"activities", 10, 0},
    {"assignment", 10, 0},
    {"day-to-day", 10, 0},
    {"deliverables", 12, 0},
    {"duties", 6, 0},
    {"functions", 9, 0},
    {"goal", 4, 0},
    {"goals", 5, 0},
    {"indicators", 10, 0},
    {"job", 3, 0},
    {"kpi", 3, 0},
    {"kpis", 4, 0},
    {"mission", 7, 0},
    {"objectives", 10, 0},
    {"position", 8, 0},
    {"priorities", 10, 0},
    {"responsibilities", 16, 0},
    {"responsibility", 14, 0},
    {"role", 4, 0},
    {"roles", 5, 0},
    {"scope", 5, 0},
    {"task", 4, 0},
    {"tasks", 5, 0},
    {"workload", 8, 0},
    {NULL, 0, 0}};
static const Text heading_ends[] = {
    {"responsibilities", 16},
    {"duties", 6},
    {"include", 7},
    {"do", 2},
    {"doing", 5},
    {"role", 4},
    {"description", 11},
    {"summary", 7},
    {"purpose", 7},
    {"overview", 8},
    {"qualifications", 14},
    {"requirements", 12},
    {"skills", 6},
    {"experience", 10},
    {"specification", 13},
    {"about you", 9},
    {"who you are", 11},
    {"bring", 5},
    {"need", 4},
    {"looking for", 11},
    {"nice to have", 12},
    {"essential", 9},
    {"desirable", 9},
    {"about us", 8},
    {"company", 7},
    {"team", 4},
    {"who we are", 10},
    {"benefits", 8},
    {"perks", 5},
    {"offer", 5},
    {"apply", 5},
    {"opportunity", 11},
    {"employer", 8},
    {NULL, 0}};
static const Text heading_capitals[] = {
    {"Responsibilities", 16},
    {"Requirements", 12},
    {"Qualifications", 14},
    {"Benefits", 8},
    {"Duties", 6},
    {"About ", 6},
    {"What You'll Do", 14},
    {"Who You Are", 11},
    {"How to Apply", 12},
    {"Key Skills", 10},
    {NULL, 0}};
static const Text heading_hints[] = {
    {"esponsibilit", 12},
    {"uties", 5},
    {"equirement", 10},
    {"ualification", 12},
    {"enefits", 7},
    {"bout ", 5},
    {"ow to ", 6},
    {"o apply", 7},
    {"offer", 5},
    {"ou'll", 5},
    {"ou will", 7},
    {"he role", 7},
    {"escription", 10},
    {"ummary", 6},
    {"kills", 5},
    {"ho ", 3},
    {"hat we", 6},
    {"ice to", 6},
    {"ssential", 8},
    {"esirable", 8},
    {"ompensation", 11},
    {"alary", 5},
    {"erks", 4},
    {"pportunity", 10},
    {"verview", 7},
    {"pecification", 12},
    {NULL, 0}};
static const Text folded_by_re_alone[] = {
    {"\305\277", 2},
    {"\304\261", 2},
    {"\342\204\252", 3},
    {NULL, 0}};
static inline int heading_edge(u32 c) { return c == 32 || c == 9 || c == 42 || c == 95 || c == 35 || c == 58 || c == 45 || c == 8211 || c == 8212 || c == 62 || c == 8226 || c == 124 || c == 61 || c == 126 || c == 46 || c == 33 || c == 63 || c == 8230; }
enum { LONGEST_HEADING = 90, ABOUT_WORDS = 4, LONGEST_END = 24, LONGEST_GAP = 8 };
