/* Written by scripts/generate_matchers.py from the Python definitions: do not edit. */
/* clang-format off */
static inline int quick_set1(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set2(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffd9ffull >> c : 0x8000000000000000ull >> (c - 64)) & 1);
    return (c >= 127 && c <= 159);
}
/* quick1: \r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f] */
static inline int quick_set3(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part4(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return accept(m, p); }
static Offset quick_part5(Match *m, Offset p) { if (!one_of(m, &p, quick_set1)) return -1; if (quick_part4(m, p) >= 0) return -1; return accept(m, p); }
static Offset quick_part6(Match *m, Offset p) { if (!one_of(m, &p, quick_set2)) return -1; return accept(m, p); }
static Offset quick_part7(Match *m, Offset p) { Offset r; if ((r = quick_part5(m, p)) >= 0) return r; if ((r = quick_part6(m, p)) >= 0) return r; return -1; }
static inline Offset quick1_match(Match *m, Offset p) { return quick_part7(m, p); }
static Offset quick_part8(Match *m, Offset p) { if (!one_of(m, &p, quick_set1)) return -1; if (quick_part4(m, p) >= 0) return -1; return accept_end(m, p); }
static Offset quick_part9(Match *m, Offset p) { if (!one_of(m, &p, quick_set2)) return -1; return accept_end(m, p); }
static Offset quick_part10(Match *m, Offset p) { Offset r; if ((r = quick_part8(m, p)) >= 0) return r; if ((r = quick_part9(m, p)) >= 0) return r; return -1; }
static inline Offset quick1_fullmatch(Match *m, Offset p) { return quick_part10(m, p); }
static const u8 quick1_first[256] = {1,1,1,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick1_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick1_first, quick1_match); }
static inline int quick_set11(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set12(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick2: !?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\) */
static inline int quick_set13(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x20000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part14(Match *m, Offset p) { if (!one_of(m, &p, quick_set13)) return -1; return accept(m, p); }
static inline int quick_set15(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffcfe0fffc1ffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(is_space(c));
}
static Offset quick_part16(Match *m, Offset p) { if (!same_bytes(m, &p, "](", 2)) return -1; return most_of(m, p, quick_set15, 0, 500, quick_part14); }
static Offset quick_part17(Match *m, Offset p) { return remembering(m, p, 3, quick_part16); }
static inline int quick_set18(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xffffffffd7ffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part19(Match *m, Offset p) { return most_of(m, p, quick_set18, 0, 300, quick_part17); }
static Offset quick_part20(Match *m, Offset p) { if (!one_of(m, &p, quick_set12)) return -1; return remembering(m, p, 2, quick_part19); }
static Offset quick_part21(Match *m, Offset p) { return most_of(m, p, quick_set11, 0, 1, quick_part20); }
static inline Offset quick2_match(Match *m, Offset p) { return quick_part21(m, p); }
static Offset quick_part22(Match *m, Offset p) { if (!one_of(m, &p, quick_set13)) return -1; return accept_end(m, p); }
static Offset quick_part23(Match *m, Offset p) { if (!same_bytes(m, &p, "](", 2)) return -1; return most_of(m, p, quick_set15, 0, 500, quick_part22); }
static Offset quick_part24(Match *m, Offset p) { return remembering(m, p, 3, quick_part23); }
static Offset quick_part25(Match *m, Offset p) { return most_of(m, p, quick_set18, 0, 300, quick_part24); }
static Offset quick_part26(Match *m, Offset p) { if (!one_of(m, &p, quick_set12)) return -1; return remembering(m, p, 2, quick_part25); }
static Offset quick_part27(Match *m, Offset p) { return most_of(m, p, quick_set11, 0, 1, quick_part26); }
static inline Offset quick2_fullmatch(Match *m, Offset p) { return quick_part27(m, p); }
static const u8 quick2_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick2_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick2_first, quick2_match); }
static inline int quick_set28(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick3: #(?=#(?:\[|vso\[)) */
static Offset quick_part29(Match *m, Offset p) { if (!one_of(m, &p, quick_set12)) return -1; return accept(m, p); }
static Offset quick_part30(Match *m, Offset p) { if (!same_letters(m, &p, "vso[", 4)) return -1; return accept(m, p); }
static Offset quick_part31(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; Offset r; if ((r = quick_part29(m, p)) >= 0) return r; if ((r = quick_part30(m, p)) >= 0) return r; return -1; }
static Offset quick_part32(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (quick_part31(m, p) < 0) return -1; return accept(m, p); }
static inline Offset quick3_match(Match *m, Offset p) { return quick_part32(m, p); }
static Offset quick_part33(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (quick_part31(m, p) < 0) return -1; return accept_end(m, p); }
static inline Offset quick3_fullmatch(Match *m, Offset p) { return quick_part33(m, p); }
static const u8 quick3_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick3_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick3_first, quick3_match); }
/* quick4: #{1,2}\s++(\S(?:.*[^\s#])?)[\s#]*+ */
static inline int quick_set34(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x9f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset quick_part35(Match *m, Offset p) { return all_of(m, p, quick_set34, 0, 1073741824, accept); }
static Offset quick_part36(Match *m, Offset p) { return remembering(m, p, 3, quick_part35); }
static inline int quick_set37(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffe0fffc1ffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !is_space(c);
}
static inline int quick_set38(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffff60fffc1ffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(is_space(c));
}
static Offset quick_part39(Match *m, Offset p) { if (!one_of(m, &p, quick_set38)) return -1; return quick_part36(m, p); }
static inline int quick_set40(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part41(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 1073741824, quick_part39); }
static Offset quick_part42(Match *m, Offset p) { return this_or_that(m, p, quick_part41, quick_part36); }
static Offset quick_part43(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return quick_part42(m, p); }
static Offset quick_part44(Match *m, Offset p) { return remembering(m, p, 2, quick_part43); }
static inline int quick_set45(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset quick_part46(Match *m, Offset p) { return all_of(m, p, quick_set45, 1, 1073741824, quick_part44); }
static Offset quick_part47(Match *m, Offset p) { return most_of(m, p, quick_set28, 1, 2, quick_part46); }
static inline Offset quick4_match(Match *m, Offset p) { return quick_part47(m, p); }
static Offset quick_part48(Match *m, Offset p) { return all_of(m, p, quick_set34, 0, 1073741824, accept_end); }
static Offset quick_part49(Match *m, Offset p) { return remembering(m, p, 3, quick_part48); }
static Offset quick_part50(Match *m, Offset p) { if (!one_of(m, &p, quick_set38)) return -1; return quick_part49(m, p); }
static Offset quick_part51(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 1073741824, quick_part50); }
static Offset quick_part52(Match *m, Offset p) { return this_or_that(m, p, quick_part51, quick_part49); }
static Offset quick_part53(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return quick_part52(m, p); }
static Offset quick_part54(Match *m, Offset p) { return remembering(m, p, 2, quick_part53); }
static Offset quick_part55(Match *m, Offset p) { return all_of(m, p, quick_set45, 1, 1073741824, quick_part54); }
static Offset quick_part56(Match *m, Offset p) { return most_of(m, p, quick_set28, 1, 2, quick_part55); }
static inline Offset quick4_fullmatch(Match *m, Offset p) { return quick_part56(m, p); }
static const u8 quick4_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick4_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick4_first, quick4_match); }
static inline int quick_set57(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x4000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick5: &(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30}); */
static inline int quick_set58(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part59(Match *m, Offset p) { if (!one_of(m, &p, quick_set58)) return -1; return accept(m, p); }
static inline int quick_set60(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_decimal(c);
}
static Offset quick_part61(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 7, quick_part59); }
static inline int quick_set62(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100000001000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set63(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7e0000007eull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part64(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (!one_of(m, &p, quick_set62)) return -1; return most_of(m, p, quick_set63, 1, 6, quick_part59); }
static inline int quick_set65(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set66(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part67(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set66, 1, 30, quick_part59); }
static Offset quick_part68(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part61(m, p)) >= 0) return r; if ((r = quick_part64(m, p)) >= 0) return r; if ((r = quick_part67(m, p)) >= 0) return r; return -1; }
static inline Offset quick5_match(Match *m, Offset p) { return quick_part68(m, p); }
static Offset quick_part69(Match *m, Offset p) { if (!one_of(m, &p, quick_set58)) return -1; return accept_end(m, p); }
static Offset quick_part70(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 7, quick_part69); }
static Offset quick_part71(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (!one_of(m, &p, quick_set62)) return -1; return most_of(m, p, quick_set63, 1, 6, quick_part69); }
static Offset quick_part72(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set66, 1, 30, quick_part69); }
static Offset quick_part73(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part70(m, p)) >= 0) return r; if ((r = quick_part71(m, p)) >= 0) return r; if ((r = quick_part72(m, p)) >= 0) return r; return -1; }
static inline Offset quick5_fullmatch(Match *m, Offset p) { return quick_part73(m, p); }
static const u8 quick5_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick5_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick5_first, quick5_match); }
/* quick6: &(?:amp|nbsp|#\d{1,5}|#x[0-9a-f]{1,5}|[lr]squo|[nm]dash); */
static Offset quick_part74(Match *m, Offset p) { if (!same_letters(m, &p, "amp", 3)) return -1; return quick_part59(m, p); }
static Offset quick_part75(Match *m, Offset p) { if (!same_letters(m, &p, "nbsp", 4)) return -1; return quick_part59(m, p); }
static Offset quick_part76(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 5, quick_part59); }
static Offset quick_part77(Match *m, Offset p) { if (!same_letters(m, &p, "#x", 2)) return -1; return most_of(m, p, quick_set63, 1, 5, quick_part59); }
static inline int quick_set78(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4100000041000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part79(Match *m, Offset p) { if (!one_of(m, &p, quick_set78)) return -1; if (!same_letters(m, &p, "squo", 4)) return -1; return quick_part59(m, p); }
static inline int quick_set80(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x600000006000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part81(Match *m, Offset p) { if (!one_of(m, &p, quick_set80)) return -1; if (!same_letters(m, &p, "dash", 4)) return -1; return quick_part59(m, p); }
static Offset quick_part82(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part74(m, p)) >= 0) return r; if ((r = quick_part75(m, p)) >= 0) return r; if ((r = quick_part76(m, p)) >= 0) return r; if ((r = quick_part77(m, p)) >= 0) return r; if ((r = quick_part79(m, p)) >= 0) return r; if ((r = quick_part81(m, p)) >= 0) return r; return -1; }
static inline Offset quick6_match(Match *m, Offset p) { return quick_part82(m, p); }
static Offset quick_part83(Match *m, Offset p) { if (!same_letters(m, &p, "amp", 3)) return -1; return quick_part69(m, p); }
static Offset quick_part84(Match *m, Offset p) { if (!same_letters(m, &p, "nbsp", 4)) return -1; return quick_part69(m, p); }
static Offset quick_part85(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 5, quick_part69); }
static Offset quick_part86(Match *m, Offset p) { if (!same_letters(m, &p, "#x", 2)) return -1; return most_of(m, p, quick_set63, 1, 5, quick_part69); }
static Offset quick_part87(Match *m, Offset p) { if (!one_of(m, &p, quick_set78)) return -1; if (!same_letters(m, &p, "squo", 4)) return -1; return quick_part69(m, p); }
static Offset quick_part88(Match *m, Offset p) { if (!one_of(m, &p, quick_set80)) return -1; if (!same_letters(m, &p, "dash", 4)) return -1; return quick_part69(m, p); }
static Offset quick_part89(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part83(m, p)) >= 0) return r; if ((r = quick_part84(m, p)) >= 0) return r; if ((r = quick_part85(m, p)) >= 0) return r; if ((r = quick_part86(m, p)) >= 0) return r; if ((r = quick_part87(m, p)) >= 0) return r; if ((r = quick_part88(m, p)) >= 0) return r; return -1; }
static inline Offset quick6_fullmatch(Match *m, Offset p) { return quick_part89(m, p); }
static const u8 quick6_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick6_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick6_first, quick6_match); }
static inline int quick_set90(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set91(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000008000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set92(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000100000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set93(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set94(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000800000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set95(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080000ull >> (c - 64)) & 1);
    return c == 383;
}
static inline int quick_set96(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000002000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set97(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000008ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set98(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set99(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000100ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set100(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200ull >> (c - 64)) & 1);
    return c == 304 || c == 305;
}
/* quick7: (?:(?:and|or|then|also|to|you|you'll|we|will|shall|should|must|can|the|person|they|he|she|it)\s+)*+ */
static Offset quick_part101(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, accept); }
static Offset quick_part102(Match *m, Offset p) { if (!same_letters(m, &p, "and", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part103(Match *m, Offset p) { if (!same_letters(m, &p, "or", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part104(Match *m, Offset p) { if (!same_letters(m, &p, "then", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part105(Match *m, Offset p) { if (!same_letters(m, &p, "also", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part106(Match *m, Offset p) { if (!same_letters(m, &p, "to", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part107(Match *m, Offset p) { if (!same_letters(m, &p, "you", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part108(Match *m, Offset p) { if (!same_letters(m, &p, "you'll", 6)) return -1; return quick_part101(m, p); }
static Offset quick_part109(Match *m, Offset p) { if (!same_letters(m, &p, "we", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part110(Match *m, Offset p) { if (!same_letters(m, &p, "will", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part111(Match *m, Offset p) { if (!same_letters(m, &p, "shall", 5)) return -1; return quick_part101(m, p); }
static Offset quick_part112(Match *m, Offset p) { if (!same_letters(m, &p, "should", 6)) return -1; return quick_part101(m, p); }
static Offset quick_part113(Match *m, Offset p) { if (!same_letters(m, &p, "must", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part114(Match *m, Offset p) { if (!same_letters(m, &p, "can", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part115(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part116(Match *m, Offset p) { if (!same_letters(m, &p, "person", 6)) return -1; return quick_part101(m, p); }
static Offset quick_part117(Match *m, Offset p) { if (!same_letters(m, &p, "they", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part118(Match *m, Offset p) { if (!same_letters(m, &p, "he", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part119(Match *m, Offset p) { if (!same_letters(m, &p, "she", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part120(Match *m, Offset p) { if (!same_letters(m, &p, "it", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part121(Match *m, Offset p) { Offset r; if ((r = quick_part102(m, p)) >= 0) return r; if ((r = quick_part103(m, p)) >= 0) return r; if ((r = quick_part104(m, p)) >= 0) return r; if ((r = quick_part105(m, p)) >= 0) return r; if ((r = quick_part106(m, p)) >= 0) return r; if ((r = quick_part107(m, p)) >= 0) return r; if ((r = quick_part108(m, p)) >= 0) return r; if ((r = quick_part109(m, p)) >= 0) return r; if ((r = quick_part110(m, p)) >= 0) return r; if ((r = quick_part111(m, p)) >= 0) return r; if ((r = quick_part112(m, p)) >= 0) return r; if ((r = quick_part113(m, p)) >= 0) return r; if ((r = quick_part114(m, p)) >= 0) return r; if ((r = quick_part115(m, p)) >= 0) return r; if ((r = quick_part116(m, p)) >= 0) return r; if ((r = quick_part117(m, p)) >= 0) return r; if ((r = quick_part118(m, p)) >= 0) return r; if ((r = quick_part119(m, p)) >= 0) return r; if ((r = quick_part120(m, p)) >= 0) return r; return -1; }
static Offset quick_part122(Match *m, Offset p) { return again_and_again(m, p, quick_part121, 0, 1073741824, accept); }
static inline Offset quick7_match(Match *m, Offset p) { return quick_part122(m, p); }
static Offset quick_part123(Match *m, Offset p) { return again_and_again(m, p, quick_part121, 0, 1073741824, accept_end); }
static inline Offset quick7_fullmatch(Match *m, Offset p) { return quick_part123(m, p); }
static inline int quick_set124(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1000000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set125(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfc00ffffffffffffull >> c : 0xf8000001f8000001ull >> (c - 64)) & 1);
    return !is_word(c);
}
/* quick8: (?:</?(?!(?:script|style)\b)[a-z][^<>]{0,2000}>|[\W_])*+ */
static Offset quick_part126(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part127(Match *m, Offset p) { if (!same_letters(m, &p, "cript", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part128(Match *m, Offset p) { if (!same_letters(m, &p, "tyle", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part129(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; Offset r; if ((r = quick_part127(m, p)) >= 0) return r; if ((r = quick_part128(m, p)) >= 0) return r; return -1; }
static inline int quick_set130(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static inline int quick_set131(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x4000000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part132(Match *m, Offset p) { if (!one_of(m, &p, quick_set131)) return -1; return accept(m, p); }
static inline int quick_set133(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xafffffffffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part134(Match *m, Offset p) { if (quick_part129(m, p) >= 0) return -1; if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part132); }
static inline int quick_set135(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part136(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part134); }
static Offset quick_part137(Match *m, Offset p) { if (!one_of(m, &p, quick_set125)) return -1; return accept(m, p); }
static Offset quick_part138(Match *m, Offset p) { Offset r; if ((r = quick_part136(m, p)) >= 0) return r; if ((r = quick_part137(m, p)) >= 0) return r; return -1; }
static Offset quick_part139(Match *m, Offset p) { return again_and_again(m, p, quick_part138, 0, 1073741824, accept); }
static inline Offset quick8_match(Match *m, Offset p) { return quick_part139(m, p); }
static Offset quick_part140(Match *m, Offset p) { return again_and_again(m, p, quick_part138, 0, 1073741824, accept_end); }
static inline Offset quick8_fullmatch(Match *m, Offset p) { return quick_part140(m, p); }
static inline int quick_set141(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x310000000000ull >> c : 0x1000000000000001ull >> (c - 64)) & 1);
    return c == 8211 || c == 8212;
}
static inline int quick_set142(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick9: (?:[,@|(\u2013\u2014-]|\bat )[\w'\u2019. ]{0,80}\bcommunity (?:library|college|school|hospital|clinic|cent(?:er|re)|bank|church|foundation|trust|theat(?:er|re)|housing|association|credit union|radio|arts)\b.* */
static Offset quick_part143(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 1073741824, accept); }
static Offset quick_part144(Match *m, Offset p) { if (!same_bytes(m, &p, "library", 7)) return -1; return quick_part143(m, p); }
static Offset quick_part145(Match *m, Offset p) { if (!same_bytes(m, &p, "college", 7)) return -1; return quick_part143(m, p); }
static Offset quick_part146(Match *m, Offset p) { if (!same_bytes(m, &p, "school", 6)) return -1; return quick_part143(m, p); }
static Offset quick_part147(Match *m, Offset p) { if (!same_bytes(m, &p, "hospital", 8)) return -1; return quick_part143(m, p); }
static Offset quick_part148(Match *m, Offset p) { if (!same_bytes(m, &p, "clinic", 6)) return -1; return quick_part143(m, p); }
static Offset quick_part149(Match *m, Offset p) { if (!same_bytes(m, &p, "er", 2)) return -1; return quick_part143(m, p); }
static Offset quick_part150(Match *m, Offset p) { if (!same_bytes(m, &p, "re", 2)) return -1; return quick_part143(m, p); }
static Offset quick_part151(Match *m, Offset p) { if (!same_bytes(m, &p, "cent", 4)) return -1; Offset r; if ((r = quick_part149(m, p)) >= 0) return r; if ((r = quick_part150(m, p)) >= 0) return r; return -1; }
static Offset quick_part152(Match *m, Offset p) { if (!same_bytes(m, &p, "bank", 4)) return -1; return quick_part143(m, p); }
static Offset quick_part153(Match *m, Offset p) { if (!same_bytes(m, &p, "church", 6)) return -1; return quick_part143(m, p); }
static Offset quick_part154(Match *m, Offset p) { if (!same_bytes(m, &p, "foundation", 10)) return -1; return quick_part143(m, p); }
static Offset quick_part155(Match *m, Offset p) { if (!same_bytes(m, &p, "trust", 5)) return -1; return quick_part143(m, p); }
static Offset quick_part156(Match *m, Offset p) { if (!same_bytes(m, &p, "theat", 5)) return -1; Offset r; if ((r = quick_part149(m, p)) >= 0) return r; if ((r = quick_part150(m, p)) >= 0) return r; return -1; }
static Offset quick_part157(Match *m, Offset p) { if (!same_bytes(m, &p, "housing", 7)) return -1; return quick_part143(m, p); }
static Offset quick_part158(Match *m, Offset p) { if (!same_bytes(m, &p, "association", 11)) return -1; return quick_part143(m, p); }
static Offset quick_part159(Match *m, Offset p) { if (!same_bytes(m, &p, "credit union", 12)) return -1; return quick_part143(m, p); }
static Offset quick_part160(Match *m, Offset p) { if (!same_bytes(m, &p, "radio", 5)) return -1; return quick_part143(m, p); }
static Offset quick_part161(Match *m, Offset p) { if (!same_bytes(m, &p, "arts", 4)) return -1; return quick_part143(m, p); }
static Offset quick_part162(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part144(m, p)) >= 0) return r; if ((r = quick_part145(m, p)) >= 0) return r; if ((r = quick_part146(m, p)) >= 0) return r; if ((r = quick_part147(m, p)) >= 0) return r; if ((r = quick_part148(m, p)) >= 0) return r; if ((r = quick_part151(m, p)) >= 0) return r; if ((r = quick_part152(m, p)) >= 0) return r; if ((r = quick_part153(m, p)) >= 0) return r; if ((r = quick_part154(m, p)) >= 0) return r; if ((r = quick_part155(m, p)) >= 0) return r; if ((r = quick_part156(m, p)) >= 0) return r; if ((r = quick_part157(m, p)) >= 0) return r; if ((r = quick_part158(m, p)) >= 0) return r; if ((r = quick_part159(m, p)) >= 0) return r; if ((r = quick_part160(m, p)) >= 0) return r; if ((r = quick_part161(m, p)) >= 0) return r; return -1; }
static inline int quick_set163(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff408100000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return c == 8217 || is_word(c);
}
static Offset quick_part164(Match *m, Offset p) { return most_of(m, p, quick_set163, 0, 80, quick_part162); }
static Offset quick_part165(Match *m, Offset p) { if (!one_of(m, &p, quick_set141)) return -1; return quick_part164(m, p); }
static Offset quick_part166(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "at ", 3)) return -1; return quick_part164(m, p); }
static Offset quick_part167(Match *m, Offset p) { Offset r; if ((r = quick_part165(m, p)) >= 0) return r; if ((r = quick_part166(m, p)) >= 0) return r; return -1; }
static inline Offset quick9_match(Match *m, Offset p) { return quick_part167(m, p); }
static Offset quick_part168(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 1073741824, accept_end); }
static Offset quick_part169(Match *m, Offset p) { if (!same_bytes(m, &p, "library", 7)) return -1; return quick_part168(m, p); }
static Offset quick_part170(Match *m, Offset p) { if (!same_bytes(m, &p, "college", 7)) return -1; return quick_part168(m, p); }
static Offset quick_part171(Match *m, Offset p) { if (!same_bytes(m, &p, "school", 6)) return -1; return quick_part168(m, p); }
static Offset quick_part172(Match *m, Offset p) { if (!same_bytes(m, &p, "hospital", 8)) return -1; return quick_part168(m, p); }
static Offset quick_part173(Match *m, Offset p) { if (!same_bytes(m, &p, "clinic", 6)) return -1; return quick_part168(m, p); }
static Offset quick_part174(Match *m, Offset p) { if (!same_bytes(m, &p, "er", 2)) return -1; return quick_part168(m, p); }
static Offset quick_part175(Match *m, Offset p) { if (!same_bytes(m, &p, "re", 2)) return -1; return quick_part168(m, p); }
static Offset quick_part176(Match *m, Offset p) { if (!same_bytes(m, &p, "cent", 4)) return -1; Offset r; if ((r = quick_part174(m, p)) >= 0) return r; if ((r = quick_part175(m, p)) >= 0) return r; return -1; }
static Offset quick_part177(Match *m, Offset p) { if (!same_bytes(m, &p, "bank", 4)) return -1; return quick_part168(m, p); }
static Offset quick_part178(Match *m, Offset p) { if (!same_bytes(m, &p, "church", 6)) return -1; return quick_part168(m, p); }
static Offset quick_part179(Match *m, Offset p) { if (!same_bytes(m, &p, "foundation", 10)) return -1; return quick_part168(m, p); }
static Offset quick_part180(Match *m, Offset p) { if (!same_bytes(m, &p, "trust", 5)) return -1; return quick_part168(m, p); }
static Offset quick_part181(Match *m, Offset p) { if (!same_bytes(m, &p, "theat", 5)) return -1; Offset r; if ((r = quick_part174(m, p)) >= 0) return r; if ((r = quick_part175(m, p)) >= 0) return r; return -1; }
static Offset quick_part182(Match *m, Offset p) { if (!same_bytes(m, &p, "housing", 7)) return -1; return quick_part168(m, p); }
static Offset quick_part183(Match *m, Offset p) { if (!same_bytes(m, &p, "association", 11)) return -1; return quick_part168(m, p); }
static Offset quick_part184(Match *m, Offset p) { if (!same_bytes(m, &p, "credit union", 12)) return -1; return quick_part168(m, p); }
static Offset quick_part185(Match *m, Offset p) { if (!same_bytes(m, &p, "radio", 5)) return -1; return quick_part168(m, p); }
static Offset quick_part186(Match *m, Offset p) { if (!same_bytes(m, &p, "arts", 4)) return -1; return quick_part168(m, p); }
static Offset quick_part187(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part169(m, p)) >= 0) return r; if ((r = quick_part170(m, p)) >= 0) return r; if ((r = quick_part171(m, p)) >= 0) return r; if ((r = quick_part172(m, p)) >= 0) return r; if ((r = quick_part173(m, p)) >= 0) return r; if ((r = quick_part176(m, p)) >= 0) return r; if ((r = quick_part177(m, p)) >= 0) return r; if ((r = quick_part178(m, p)) >= 0) return r; if ((r = quick_part179(m, p)) >= 0) return r; if ((r = quick_part180(m, p)) >= 0) return r; if ((r = quick_part181(m, p)) >= 0) return r; if ((r = quick_part182(m, p)) >= 0) return r; if ((r = quick_part183(m, p)) >= 0) return r; if ((r = quick_part184(m, p)) >= 0) return r; if ((r = quick_part185(m, p)) >= 0) return r; if ((r = quick_part186(m, p)) >= 0) return r; return -1; }
static Offset quick_part188(Match *m, Offset p) { return most_of(m, p, quick_set163, 0, 80, quick_part187); }
static Offset quick_part189(Match *m, Offset p) { if (!one_of(m, &p, quick_set141)) return -1; return quick_part188(m, p); }
static Offset quick_part190(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "at ", 3)) return -1; return quick_part188(m, p); }
static Offset quick_part191(Match *m, Offset p) { Offset r; if ((r = quick_part189(m, p)) >= 0) return r; if ((r = quick_part190(m, p)) >= 0) return r; return -1; }
static inline Offset quick9_fullmatch(Match *m, Offset p) { return quick_part191(m, p); }
static const u8 quick9_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick9_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick9_first, quick9_match); }
static inline int quick_set192(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2c0000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 183 || c == 187 || c == 8211 || c == 8212 || c == 8226 || c == 8227 || c == 9632 || c == 9642 || c == 9643 || c == 9654 || c == 9658 || c == 9670 || c == 9679 || c == 9702 || c == 10003 || c == 10004 || c == 10146 || c == 10148;
}
static inline int quick_set193(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x10000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set194(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick10: (?:[-*+\u2022\xb7\u25cf\u25aa\u25ab\u25e6\u2023\u2013\u2014\u25ba\u25b6\u2713\u2714\u27a2\u27a4\u25a0\u25c6\xbb]|\(?\d{1,2}[.)]|o)\s */
static Offset quick_part195(Match *m, Offset p) { if (!one_of(m, &p, quick_set45)) return -1; return accept(m, p); }
static Offset quick_part196(Match *m, Offset p) { if (!one_of(m, &p, quick_set192)) return -1; return quick_part195(m, p); }
static inline int quick_set197(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x420000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part198(Match *m, Offset p) { if (!one_of(m, &p, quick_set197)) return -1; return quick_part195(m, p); }
static Offset quick_part199(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 2, quick_part198); }
static Offset quick_part200(Match *m, Offset p) { return most_of(m, p, quick_set193, 0, 1, quick_part199); }
static Offset quick_part201(Match *m, Offset p) { if (!one_of(m, &p, quick_set194)) return -1; return quick_part195(m, p); }
static Offset quick_part202(Match *m, Offset p) { Offset r; if ((r = quick_part196(m, p)) >= 0) return r; if ((r = quick_part200(m, p)) >= 0) return r; if ((r = quick_part201(m, p)) >= 0) return r; return -1; }
static inline Offset quick10_match(Match *m, Offset p) { return quick_part202(m, p); }
static Offset quick_part203(Match *m, Offset p) { if (!one_of(m, &p, quick_set45)) return -1; return accept_end(m, p); }
static Offset quick_part204(Match *m, Offset p) { if (!one_of(m, &p, quick_set192)) return -1; return quick_part203(m, p); }
static Offset quick_part205(Match *m, Offset p) { if (!one_of(m, &p, quick_set197)) return -1; return quick_part203(m, p); }
static Offset quick_part206(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 2, quick_part205); }
static Offset quick_part207(Match *m, Offset p) { return most_of(m, p, quick_set193, 0, 1, quick_part206); }
static Offset quick_part208(Match *m, Offset p) { if (!one_of(m, &p, quick_set194)) return -1; return quick_part203(m, p); }
static Offset quick_part209(Match *m, Offset p) { Offset r; if ((r = quick_part204(m, p)) >= 0) return r; if ((r = quick_part207(m, p)) >= 0) return r; if ((r = quick_part208(m, p)) >= 0) return r; return -1; }
static inline Offset quick10_fullmatch(Match *m, Offset p) { return quick_part209(m, p); }
static const u8 quick10_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick10_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick10_first, quick10_match); }
static inline int quick_set210(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffe0fffc1ffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(c == 822 || is_space(c));
}
/* quick11: (?:[^\s\u0336]\u0336[ \xa0]?){2,}+ */
static inline int quick_set211(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 822;
}
static inline int quick_set212(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x100000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 160;
}
static Offset quick_part213(Match *m, Offset p) { if (!one_of(m, &p, quick_set210)) return -1; if (!one_of(m, &p, quick_set211)) return -1; return most_of(m, p, quick_set212, 0, 1, accept); }
static Offset quick_part214(Match *m, Offset p) { return again_and_again(m, p, quick_part213, 2, 1073741824, accept); }
static inline Offset quick11_match(Match *m, Offset p) { return quick_part214(m, p); }
static Offset quick_part215(Match *m, Offset p) { return again_and_again(m, p, quick_part213, 2, 1073741824, accept_end); }
static inline Offset quick11_fullmatch(Match *m, Offset p) { return quick_part215(m, p); }
static const u8 quick11_first[256] = {1,1,1,1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick11_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick11_first, quick11_match); }
static inline int quick_set216(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000010ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set217(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000004000ull >> (c - 64)) & 1);
    return 0;
}
/* quick12: (?:\b(?:will|do|does|is|are|would|shall) not|\b(?:won|don|doesn|isn|aren|wouldn)'t|\bnever|\bno|\bnot (?:responsible|in charge|asked)|\bnot an?(?=\s+(?:social|community)))\b(?!\s+(?:only|just|simply|merely|limited|hesitate|more|less|later|matter|need|doubt|longer|worries)) */
static Offset quick_part218(Match *m, Offset p) { if (!same_letters(m, &p, "only", 4)) return -1; return accept(m, p); }
static Offset quick_part219(Match *m, Offset p) { if (!same_letters(m, &p, "just", 4)) return -1; return accept(m, p); }
static Offset quick_part220(Match *m, Offset p) { if (!same_letters(m, &p, "simply", 6)) return -1; return accept(m, p); }
static Offset quick_part221(Match *m, Offset p) { if (!same_letters(m, &p, "merely", 6)) return -1; return accept(m, p); }
static Offset quick_part222(Match *m, Offset p) { if (!same_letters(m, &p, "limited", 7)) return -1; return accept(m, p); }
static Offset quick_part223(Match *m, Offset p) { if (!same_letters(m, &p, "hesitate", 8)) return -1; return accept(m, p); }
static Offset quick_part224(Match *m, Offset p) { if (!same_letters(m, &p, "more", 4)) return -1; return accept(m, p); }
static Offset quick_part225(Match *m, Offset p) { if (!same_letters(m, &p, "less", 4)) return -1; return accept(m, p); }
static Offset quick_part226(Match *m, Offset p) { if (!same_letters(m, &p, "later", 5)) return -1; return accept(m, p); }
static Offset quick_part227(Match *m, Offset p) { if (!same_letters(m, &p, "matter", 6)) return -1; return accept(m, p); }
static Offset quick_part228(Match *m, Offset p) { if (!same_letters(m, &p, "need", 4)) return -1; return accept(m, p); }
static Offset quick_part229(Match *m, Offset p) { if (!same_letters(m, &p, "doubt", 5)) return -1; return accept(m, p); }
static Offset quick_part230(Match *m, Offset p) { if (!same_letters(m, &p, "longer", 6)) return -1; return accept(m, p); }
static Offset quick_part231(Match *m, Offset p) { if (!same_letters(m, &p, "worries", 7)) return -1; return accept(m, p); }
static Offset quick_part232(Match *m, Offset p) { Offset r; if ((r = quick_part218(m, p)) >= 0) return r; if ((r = quick_part219(m, p)) >= 0) return r; if ((r = quick_part220(m, p)) >= 0) return r; if ((r = quick_part221(m, p)) >= 0) return r; if ((r = quick_part222(m, p)) >= 0) return r; if ((r = quick_part223(m, p)) >= 0) return r; if ((r = quick_part224(m, p)) >= 0) return r; if ((r = quick_part225(m, p)) >= 0) return r; if ((r = quick_part226(m, p)) >= 0) return r; if ((r = quick_part227(m, p)) >= 0) return r; if ((r = quick_part228(m, p)) >= 0) return r; if ((r = quick_part229(m, p)) >= 0) return r; if ((r = quick_part230(m, p)) >= 0) return r; if ((r = quick_part231(m, p)) >= 0) return r; return -1; }
static Offset quick_part233(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part232); }
static Offset quick_part234(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part233(m, p) >= 0) return -1; return accept(m, p); }
static Offset quick_part235(Match *m, Offset p) { if (!same_letters(m, &p, " not", 4)) return -1; return quick_part234(m, p); }
static Offset quick_part236(Match *m, Offset p) { if (!same_letters(m, &p, "will", 4)) return -1; return quick_part235(m, p); }
static Offset quick_part237(Match *m, Offset p) { if (!same_letters(m, &p, "do", 2)) return -1; return quick_part235(m, p); }
static Offset quick_part238(Match *m, Offset p) { if (!same_letters(m, &p, "does", 4)) return -1; return quick_part235(m, p); }
static Offset quick_part239(Match *m, Offset p) { if (!same_letters(m, &p, "is", 2)) return -1; return quick_part235(m, p); }
static Offset quick_part240(Match *m, Offset p) { if (!same_letters(m, &p, "are", 3)) return -1; return quick_part235(m, p); }
static Offset quick_part241(Match *m, Offset p) { if (!same_letters(m, &p, "would", 5)) return -1; return quick_part235(m, p); }
static Offset quick_part242(Match *m, Offset p) { if (!same_letters(m, &p, "shall", 5)) return -1; return quick_part235(m, p); }
static Offset quick_part243(Match *m, Offset p) { Offset r; if ((r = quick_part236(m, p)) >= 0) return r; if ((r = quick_part237(m, p)) >= 0) return r; if ((r = quick_part238(m, p)) >= 0) return r; if ((r = quick_part239(m, p)) >= 0) return r; if ((r = quick_part240(m, p)) >= 0) return r; if ((r = quick_part241(m, p)) >= 0) return r; if ((r = quick_part242(m, p)) >= 0) return r; return -1; }
static Offset quick_part244(Match *m, Offset p) { if (!same_letters(m, &p, "'t", 2)) return -1; return quick_part234(m, p); }
static Offset quick_part245(Match *m, Offset p) { if (!same_letters(m, &p, "won", 3)) return -1; return quick_part244(m, p); }
static Offset quick_part246(Match *m, Offset p) { if (!same_letters(m, &p, "don", 3)) return -1; return quick_part244(m, p); }
static Offset quick_part247(Match *m, Offset p) { if (!same_letters(m, &p, "doesn", 5)) return -1; return quick_part244(m, p); }
static Offset quick_part248(Match *m, Offset p) { if (!same_letters(m, &p, "isn", 3)) return -1; return quick_part244(m, p); }
static Offset quick_part249(Match *m, Offset p) { if (!same_letters(m, &p, "aren", 4)) return -1; return quick_part244(m, p); }
static Offset quick_part250(Match *m, Offset p) { if (!same_letters(m, &p, "wouldn", 6)) return -1; return quick_part244(m, p); }
static Offset quick_part251(Match *m, Offset p) { Offset r; if ((r = quick_part245(m, p)) >= 0) return r; if ((r = quick_part246(m, p)) >= 0) return r; if ((r = quick_part247(m, p)) >= 0) return r; if ((r = quick_part248(m, p)) >= 0) return r; if ((r = quick_part249(m, p)) >= 0) return r; if ((r = quick_part250(m, p)) >= 0) return r; return -1; }
static Offset quick_part252(Match *m, Offset p) { if (!same_letters(m, &p, "never", 5)) return -1; return quick_part234(m, p); }
static Offset quick_part253(Match *m, Offset p) { if (!same_letters(m, &p, "no", 2)) return -1; return quick_part234(m, p); }
static Offset quick_part254(Match *m, Offset p) { if (!same_letters(m, &p, "responsible", 11)) return -1; return quick_part234(m, p); }
static Offset quick_part255(Match *m, Offset p) { if (!same_letters(m, &p, "in charge", 9)) return -1; return quick_part234(m, p); }
static Offset quick_part256(Match *m, Offset p) { if (!same_letters(m, &p, "asked", 5)) return -1; return quick_part234(m, p); }
static Offset quick_part257(Match *m, Offset p) { if (!same_letters(m, &p, "not ", 4)) return -1; Offset r; if ((r = quick_part254(m, p)) >= 0) return r; if ((r = quick_part255(m, p)) >= 0) return r; if ((r = quick_part256(m, p)) >= 0) return r; return -1; }
static Offset quick_part258(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return accept(m, p); }
static Offset quick_part259(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return accept(m, p); }
static Offset quick_part260(Match *m, Offset p) { Offset r; if ((r = quick_part258(m, p)) >= 0) return r; if ((r = quick_part259(m, p)) >= 0) return r; return -1; }
static Offset quick_part261(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part260); }
static Offset quick_part262(Match *m, Offset p) { if (quick_part261(m, p) < 0) return -1; return quick_part234(m, p); }
static Offset quick_part263(Match *m, Offset p) { if (!same_letters(m, &p, "not a", 5)) return -1; return most_of(m, p, quick_set217, 0, 1, quick_part262); }
static Offset quick_part264(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part243(m, p)) >= 0) return r; if ((r = quick_part251(m, p)) >= 0) return r; if ((r = quick_part252(m, p)) >= 0) return r; if ((r = quick_part253(m, p)) >= 0) return r; if ((r = quick_part257(m, p)) >= 0) return r; if ((r = quick_part263(m, p)) >= 0) return r; return -1; }
static inline Offset quick12_match(Match *m, Offset p) { return quick_part264(m, p); }
static Offset quick_part265(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part233(m, p) >= 0) return -1; return accept_end(m, p); }
static Offset quick_part266(Match *m, Offset p) { if (!same_letters(m, &p, " not", 4)) return -1; return quick_part265(m, p); }
static Offset quick_part267(Match *m, Offset p) { if (!same_letters(m, &p, "will", 4)) return -1; return quick_part266(m, p); }
static Offset quick_part268(Match *m, Offset p) { if (!same_letters(m, &p, "do", 2)) return -1; return quick_part266(m, p); }
static Offset quick_part269(Match *m, Offset p) { if (!same_letters(m, &p, "does", 4)) return -1; return quick_part266(m, p); }
static Offset quick_part270(Match *m, Offset p) { if (!same_letters(m, &p, "is", 2)) return -1; return quick_part266(m, p); }
static Offset quick_part271(Match *m, Offset p) { if (!same_letters(m, &p, "are", 3)) return -1; return quick_part266(m, p); }
static Offset quick_part272(Match *m, Offset p) { if (!same_letters(m, &p, "would", 5)) return -1; return quick_part266(m, p); }
static Offset quick_part273(Match *m, Offset p) { if (!same_letters(m, &p, "shall", 5)) return -1; return quick_part266(m, p); }
static Offset quick_part274(Match *m, Offset p) { Offset r; if ((r = quick_part267(m, p)) >= 0) return r; if ((r = quick_part268(m, p)) >= 0) return r; if ((r = quick_part269(m, p)) >= 0) return r; if ((r = quick_part270(m, p)) >= 0) return r; if ((r = quick_part271(m, p)) >= 0) return r; if ((r = quick_part272(m, p)) >= 0) return r; if ((r = quick_part273(m, p)) >= 0) return r; return -1; }
static Offset quick_part275(Match *m, Offset p) { if (!same_letters(m, &p, "'t", 2)) return -1; return quick_part265(m, p); }
static Offset quick_part276(Match *m, Offset p) { if (!same_letters(m, &p, "won", 3)) return -1; return quick_part275(m, p); }
static Offset quick_part277(Match *m, Offset p) { if (!same_letters(m, &p, "don", 3)) return -1; return quick_part275(m, p); }
static Offset quick_part278(Match *m, Offset p) { if (!same_letters(m, &p, "doesn", 5)) return -1; return quick_part275(m, p); }
static Offset quick_part279(Match *m, Offset p) { if (!same_letters(m, &p, "isn", 3)) return -1; return quick_part275(m, p); }
static Offset quick_part280(Match *m, Offset p) { if (!same_letters(m, &p, "aren", 4)) return -1; return quick_part275(m, p); }
static Offset quick_part281(Match *m, Offset p) { if (!same_letters(m, &p, "wouldn", 6)) return -1; return quick_part275(m, p); }
static Offset quick_part282(Match *m, Offset p) { Offset r; if ((r = quick_part276(m, p)) >= 0) return r; if ((r = quick_part277(m, p)) >= 0) return r; if ((r = quick_part278(m, p)) >= 0) return r; if ((r = quick_part279(m, p)) >= 0) return r; if ((r = quick_part280(m, p)) >= 0) return r; if ((r = quick_part281(m, p)) >= 0) return r; return -1; }
static Offset quick_part283(Match *m, Offset p) { if (!same_letters(m, &p, "never", 5)) return -1; return quick_part265(m, p); }
static Offset quick_part284(Match *m, Offset p) { if (!same_letters(m, &p, "no", 2)) return -1; return quick_part265(m, p); }
static Offset quick_part285(Match *m, Offset p) { if (!same_letters(m, &p, "responsible", 11)) return -1; return quick_part265(m, p); }
static Offset quick_part286(Match *m, Offset p) { if (!same_letters(m, &p, "in charge", 9)) return -1; return quick_part265(m, p); }
static Offset quick_part287(Match *m, Offset p) { if (!same_letters(m, &p, "asked", 5)) return -1; return quick_part265(m, p); }
static Offset quick_part288(Match *m, Offset p) { if (!same_letters(m, &p, "not ", 4)) return -1; Offset r; if ((r = quick_part285(m, p)) >= 0) return r; if ((r = quick_part286(m, p)) >= 0) return r; if ((r = quick_part287(m, p)) >= 0) return r; return -1; }
static Offset quick_part289(Match *m, Offset p) { if (quick_part261(m, p) < 0) return -1; return quick_part265(m, p); }
static Offset quick_part290(Match *m, Offset p) { if (!same_letters(m, &p, "not a", 5)) return -1; return most_of(m, p, quick_set217, 0, 1, quick_part289); }
static Offset quick_part291(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part274(m, p)) >= 0) return r; if ((r = quick_part282(m, p)) >= 0) return r; if ((r = quick_part283(m, p)) >= 0) return r; if ((r = quick_part284(m, p)) >= 0) return r; if ((r = quick_part288(m, p)) >= 0) return r; if ((r = quick_part290(m, p)) >= 0) return r; return -1; }
static inline Offset quick12_fullmatch(Match *m, Offset p) { return quick_part291(m, p); }
static const u8 quick12_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick12_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick12_first, quick12_match); }
static inline int quick_set292(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return is_word(c);
}
/* quick13: (?:\w+ing|\w+(?:ation|ition|ment)|support|outreach|analysis|strategy)\Z */
static Offset quick_part293(Match *m, Offset p) { if (!(p == m->end)) return -1; return accept(m, p); }
static Offset quick_part294(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part293(m, p); }
static Offset quick_part295(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part294); }
static Offset quick_part296(Match *m, Offset p) { if (!same_letters(m, &p, "ation", 5)) return -1; return quick_part293(m, p); }
static Offset quick_part297(Match *m, Offset p) { if (!same_letters(m, &p, "ition", 5)) return -1; return quick_part293(m, p); }
static Offset quick_part298(Match *m, Offset p) { if (!same_letters(m, &p, "ment", 4)) return -1; return quick_part293(m, p); }
static Offset quick_part299(Match *m, Offset p) { Offset r; if ((r = quick_part296(m, p)) >= 0) return r; if ((r = quick_part297(m, p)) >= 0) return r; if ((r = quick_part298(m, p)) >= 0) return r; return -1; }
static Offset quick_part300(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part299); }
static Offset quick_part301(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part293(m, p); }
static Offset quick_part302(Match *m, Offset p) { if (!same_letters(m, &p, "outreach", 8)) return -1; return quick_part293(m, p); }
static Offset quick_part303(Match *m, Offset p) { if (!same_letters(m, &p, "analysis", 8)) return -1; return quick_part293(m, p); }
static Offset quick_part304(Match *m, Offset p) { if (!same_letters(m, &p, "strategy", 8)) return -1; return quick_part293(m, p); }
static Offset quick_part305(Match *m, Offset p) { Offset r; if ((r = quick_part295(m, p)) >= 0) return r; if ((r = quick_part300(m, p)) >= 0) return r; if ((r = quick_part301(m, p)) >= 0) return r; if ((r = quick_part302(m, p)) >= 0) return r; if ((r = quick_part303(m, p)) >= 0) return r; if ((r = quick_part304(m, p)) >= 0) return r; return -1; }
static inline Offset quick13_match(Match *m, Offset p) { return quick_part305(m, p); }
static Offset quick_part306(Match *m, Offset p) { if (!(p == m->end)) return -1; return accept_end(m, p); }
static Offset quick_part307(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part306(m, p); }
static Offset quick_part308(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part307); }
static Offset quick_part309(Match *m, Offset p) { if (!same_letters(m, &p, "ation", 5)) return -1; return quick_part306(m, p); }
static Offset quick_part310(Match *m, Offset p) { if (!same_letters(m, &p, "ition", 5)) return -1; return quick_part306(m, p); }
static Offset quick_part311(Match *m, Offset p) { if (!same_letters(m, &p, "ment", 4)) return -1; return quick_part306(m, p); }
static Offset quick_part312(Match *m, Offset p) { Offset r; if ((r = quick_part309(m, p)) >= 0) return r; if ((r = quick_part310(m, p)) >= 0) return r; if ((r = quick_part311(m, p)) >= 0) return r; return -1; }
static Offset quick_part313(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part312); }
static Offset quick_part314(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part306(m, p); }
static Offset quick_part315(Match *m, Offset p) { if (!same_letters(m, &p, "outreach", 8)) return -1; return quick_part306(m, p); }
static Offset quick_part316(Match *m, Offset p) { if (!same_letters(m, &p, "analysis", 8)) return -1; return quick_part306(m, p); }
static Offset quick_part317(Match *m, Offset p) { if (!same_letters(m, &p, "strategy", 8)) return -1; return quick_part306(m, p); }
static Offset quick_part318(Match *m, Offset p) { Offset r; if ((r = quick_part308(m, p)) >= 0) return r; if ((r = quick_part313(m, p)) >= 0) return r; if ((r = quick_part314(m, p)) >= 0) return r; if ((r = quick_part315(m, p)) >= 0) return r; if ((r = quick_part316(m, p)) >= 0) return r; if ((r = quick_part317(m, p)) >= 0) return r; return -1; }
static inline Offset quick13_fullmatch(Match *m, Offset p) { return quick_part318(m, p); }
static const u8 quick13_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick13_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick13_first, quick13_match); }
static inline int quick_set319(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000040ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set320(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000040000ull >> (c - 64)) & 1);
    return 0;
}
/* quick14: (?:full|part)[- ]?time(?:[ ,/(|\u2013-].{0,30})?|remote|hybrid|on-?site|permanent|contract(?:or)?|freelance|temporary|fixed[- ]term|internship */
static inline int quick_set321(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xb10100000000ull >> c : 0x1000000000000000ull >> (c - 64)) & 1);
    return c == 8211;
}
static Offset quick_part322(Match *m, Offset p) { if (!one_of(m, &p, quick_set321)) return -1; return most_of(m, p, quick_set40, 0, 30, accept); }
static Offset quick_part323(Match *m, Offset p) { return this_or_that(m, p, quick_part322, accept); }
static Offset quick_part324(Match *m, Offset p) { if (!same_letters(m, &p, "time", 4)) return -1; return quick_part323(m, p); }
static inline int quick_set325(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200100000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part326(Match *m, Offset p) { return most_of(m, p, quick_set325, 0, 1, quick_part324); }
static Offset quick_part327(Match *m, Offset p) { if (!same_letters(m, &p, "full", 4)) return -1; return quick_part326(m, p); }
static Offset quick_part328(Match *m, Offset p) { if (!same_letters(m, &p, "part", 4)) return -1; return quick_part326(m, p); }
static Offset quick_part329(Match *m, Offset p) { Offset r; if ((r = quick_part327(m, p)) >= 0) return r; if ((r = quick_part328(m, p)) >= 0) return r; return -1; }
static Offset quick_part330(Match *m, Offset p) { if (!same_letters(m, &p, "remote", 6)) return -1; return accept(m, p); }
static Offset quick_part331(Match *m, Offset p) { if (!same_letters(m, &p, "hybrid", 6)) return -1; return accept(m, p); }
static Offset quick_part332(Match *m, Offset p) { if (!same_letters(m, &p, "site", 4)) return -1; return accept(m, p); }
static inline int quick_set333(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part334(Match *m, Offset p) { if (!same_letters(m, &p, "on", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part332); }
static Offset quick_part335(Match *m, Offset p) { if (!same_letters(m, &p, "permanent", 9)) return -1; return accept(m, p); }
static Offset quick_part336(Match *m, Offset p) { if (!same_letters(m, &p, "or", 2)) return -1; return accept(m, p); }
static Offset quick_part337(Match *m, Offset p) { return this_or_that(m, p, quick_part336, accept); }
static Offset quick_part338(Match *m, Offset p) { if (!same_letters(m, &p, "contract", 8)) return -1; return quick_part337(m, p); }
static Offset quick_part339(Match *m, Offset p) { if (!same_letters(m, &p, "freelance", 9)) return -1; return accept(m, p); }
static Offset quick_part340(Match *m, Offset p) { if (!same_letters(m, &p, "temporary", 9)) return -1; return accept(m, p); }
static Offset quick_part341(Match *m, Offset p) { if (!same_letters(m, &p, "fixed", 5)) return -1; if (!one_of(m, &p, quick_set325)) return -1; if (!same_letters(m, &p, "term", 4)) return -1; return accept(m, p); }
static Offset quick_part342(Match *m, Offset p) { if (!same_letters(m, &p, "internship", 10)) return -1; return accept(m, p); }
static Offset quick_part343(Match *m, Offset p) { Offset r; if ((r = quick_part329(m, p)) >= 0) return r; if ((r = quick_part330(m, p)) >= 0) return r; if ((r = quick_part331(m, p)) >= 0) return r; if ((r = quick_part334(m, p)) >= 0) return r; if ((r = quick_part335(m, p)) >= 0) return r; if ((r = quick_part338(m, p)) >= 0) return r; if ((r = quick_part339(m, p)) >= 0) return r; if ((r = quick_part340(m, p)) >= 0) return r; if ((r = quick_part341(m, p)) >= 0) return r; if ((r = quick_part342(m, p)) >= 0) return r; return -1; }
static inline Offset quick14_match(Match *m, Offset p) { return quick_part343(m, p); }
static Offset quick_part344(Match *m, Offset p) { if (!one_of(m, &p, quick_set321)) return -1; return most_of(m, p, quick_set40, 0, 30, accept_end); }
static Offset quick_part345(Match *m, Offset p) { return this_or_that(m, p, quick_part344, accept_end); }
static Offset quick_part346(Match *m, Offset p) { if (!same_letters(m, &p, "time", 4)) return -1; return quick_part345(m, p); }
static Offset quick_part347(Match *m, Offset p) { return most_of(m, p, quick_set325, 0, 1, quick_part346); }
static Offset quick_part348(Match *m, Offset p) { if (!same_letters(m, &p, "full", 4)) return -1; return quick_part347(m, p); }
static Offset quick_part349(Match *m, Offset p) { if (!same_letters(m, &p, "part", 4)) return -1; return quick_part347(m, p); }
static Offset quick_part350(Match *m, Offset p) { Offset r; if ((r = quick_part348(m, p)) >= 0) return r; if ((r = quick_part349(m, p)) >= 0) return r; return -1; }
static Offset quick_part351(Match *m, Offset p) { if (!same_letters(m, &p, "remote", 6)) return -1; return accept_end(m, p); }
static Offset quick_part352(Match *m, Offset p) { if (!same_letters(m, &p, "hybrid", 6)) return -1; return accept_end(m, p); }
static Offset quick_part353(Match *m, Offset p) { if (!same_letters(m, &p, "site", 4)) return -1; return accept_end(m, p); }
static Offset quick_part354(Match *m, Offset p) { if (!same_letters(m, &p, "on", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part353); }
static Offset quick_part355(Match *m, Offset p) { if (!same_letters(m, &p, "permanent", 9)) return -1; return accept_end(m, p); }
static Offset quick_part356(Match *m, Offset p) { if (!same_letters(m, &p, "or", 2)) return -1; return accept_end(m, p); }
static Offset quick_part357(Match *m, Offset p) { return this_or_that(m, p, quick_part356, accept_end); }
static Offset quick_part358(Match *m, Offset p) { if (!same_letters(m, &p, "contract", 8)) return -1; return quick_part357(m, p); }
static Offset quick_part359(Match *m, Offset p) { if (!same_letters(m, &p, "freelance", 9)) return -1; return accept_end(m, p); }
static Offset quick_part360(Match *m, Offset p) { if (!same_letters(m, &p, "temporary", 9)) return -1; return accept_end(m, p); }
static Offset quick_part361(Match *m, Offset p) { if (!same_letters(m, &p, "fixed", 5)) return -1; if (!one_of(m, &p, quick_set325)) return -1; if (!same_letters(m, &p, "term", 4)) return -1; return accept_end(m, p); }
static Offset quick_part362(Match *m, Offset p) { if (!same_letters(m, &p, "internship", 10)) return -1; return accept_end(m, p); }
static Offset quick_part363(Match *m, Offset p) { Offset r; if ((r = quick_part350(m, p)) >= 0) return r; if ((r = quick_part351(m, p)) >= 0) return r; if ((r = quick_part352(m, p)) >= 0) return r; if ((r = quick_part354(m, p)) >= 0) return r; if ((r = quick_part355(m, p)) >= 0) return r; if ((r = quick_part358(m, p)) >= 0) return r; if ((r = quick_part359(m, p)) >= 0) return r; if ((r = quick_part360(m, p)) >= 0) return r; if ((r = quick_part361(m, p)) >= 0) return r; if ((r = quick_part362(m, p)) >= 0) return r; return -1; }
static inline Offset quick14_fullmatch(Match *m, Offset p) { return quick_part363(m, p); }
static const u8 quick14_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,1,0,0,0,0,0,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick14_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick14_first, quick14_match); }
static inline int quick_set364(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set365(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set366(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set367(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set368(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick15: (?:job|position|role|post|vacancy|the)?(?:title|position|role|vacancy|jobpost|opening|jobname)s? */
static inline int quick_set369(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part370(Match *m, Offset p) { return most_of(m, p, quick_set369, 0, 1, accept); }
static Offset quick_part371(Match *m, Offset p) { if (!same_bytes(m, &p, "title", 5)) return -1; return quick_part370(m, p); }
static Offset quick_part372(Match *m, Offset p) { if (!same_bytes(m, &p, "position", 8)) return -1; return quick_part370(m, p); }
static Offset quick_part373(Match *m, Offset p) { if (!same_bytes(m, &p, "role", 4)) return -1; return quick_part370(m, p); }
static Offset quick_part374(Match *m, Offset p) { if (!same_bytes(m, &p, "vacancy", 7)) return -1; return quick_part370(m, p); }
static Offset quick_part375(Match *m, Offset p) { if (!same_bytes(m, &p, "jobpost", 7)) return -1; return quick_part370(m, p); }
static Offset quick_part376(Match *m, Offset p) { if (!same_bytes(m, &p, "opening", 7)) return -1; return quick_part370(m, p); }
static Offset quick_part377(Match *m, Offset p) { if (!same_bytes(m, &p, "jobname", 7)) return -1; return quick_part370(m, p); }
static Offset quick_part378(Match *m, Offset p) { Offset r; if ((r = quick_part371(m, p)) >= 0) return r; if ((r = quick_part372(m, p)) >= 0) return r; if ((r = quick_part373(m, p)) >= 0) return r; if ((r = quick_part374(m, p)) >= 0) return r; if ((r = quick_part375(m, p)) >= 0) return r; if ((r = quick_part376(m, p)) >= 0) return r; if ((r = quick_part377(m, p)) >= 0) return r; return -1; }
static Offset quick_part379(Match *m, Offset p) { if (!same_bytes(m, &p, "job", 3)) return -1; return quick_part378(m, p); }
static Offset quick_part380(Match *m, Offset p) { if (!same_bytes(m, &p, "position", 8)) return -1; return quick_part378(m, p); }
static Offset quick_part381(Match *m, Offset p) { if (!same_bytes(m, &p, "role", 4)) return -1; return quick_part378(m, p); }
static Offset quick_part382(Match *m, Offset p) { if (!same_bytes(m, &p, "post", 4)) return -1; return quick_part378(m, p); }
static Offset quick_part383(Match *m, Offset p) { if (!same_bytes(m, &p, "vacancy", 7)) return -1; return quick_part378(m, p); }
static Offset quick_part384(Match *m, Offset p) { if (!same_bytes(m, &p, "the", 3)) return -1; return quick_part378(m, p); }
static Offset quick_part385(Match *m, Offset p) { Offset r; if ((r = quick_part379(m, p)) >= 0) return r; if ((r = quick_part380(m, p)) >= 0) return r; if ((r = quick_part381(m, p)) >= 0) return r; if ((r = quick_part382(m, p)) >= 0) return r; if ((r = quick_part383(m, p)) >= 0) return r; if ((r = quick_part384(m, p)) >= 0) return r; return -1; }
static Offset quick_part386(Match *m, Offset p) { return this_or_that(m, p, quick_part385, quick_part378); }
static Offset quick_part387(Match *m, Offset p) { return quick_part386(m, p); }
static inline Offset quick15_match(Match *m, Offset p) { return quick_part387(m, p); }
static Offset quick_part388(Match *m, Offset p) { return most_of(m, p, quick_set369, 0, 1, accept_end); }
static Offset quick_part389(Match *m, Offset p) { if (!same_bytes(m, &p, "title", 5)) return -1; return quick_part388(m, p); }
static Offset quick_part390(Match *m, Offset p) { if (!same_bytes(m, &p, "position", 8)) return -1; return quick_part388(m, p); }
static Offset quick_part391(Match *m, Offset p) { if (!same_bytes(m, &p, "role", 4)) return -1; return quick_part388(m, p); }
static Offset quick_part392(Match *m, Offset p) { if (!same_bytes(m, &p, "vacancy", 7)) return -1; return quick_part388(m, p); }
static Offset quick_part393(Match *m, Offset p) { if (!same_bytes(m, &p, "jobpost", 7)) return -1; return quick_part388(m, p); }
static Offset quick_part394(Match *m, Offset p) { if (!same_bytes(m, &p, "opening", 7)) return -1; return quick_part388(m, p); }
static Offset quick_part395(Match *m, Offset p) { if (!same_bytes(m, &p, "jobname", 7)) return -1; return quick_part388(m, p); }
static Offset quick_part396(Match *m, Offset p) { Offset r; if ((r = quick_part389(m, p)) >= 0) return r; if ((r = quick_part390(m, p)) >= 0) return r; if ((r = quick_part391(m, p)) >= 0) return r; if ((r = quick_part392(m, p)) >= 0) return r; if ((r = quick_part393(m, p)) >= 0) return r; if ((r = quick_part394(m, p)) >= 0) return r; if ((r = quick_part395(m, p)) >= 0) return r; return -1; }
static Offset quick_part397(Match *m, Offset p) { if (!same_bytes(m, &p, "job", 3)) return -1; return quick_part396(m, p); }
static Offset quick_part398(Match *m, Offset p) { if (!same_bytes(m, &p, "position", 8)) return -1; return quick_part396(m, p); }
static Offset quick_part399(Match *m, Offset p) { if (!same_bytes(m, &p, "role", 4)) return -1; return quick_part396(m, p); }
static Offset quick_part400(Match *m, Offset p) { if (!same_bytes(m, &p, "post", 4)) return -1; return quick_part396(m, p); }
static Offset quick_part401(Match *m, Offset p) { if (!same_bytes(m, &p, "vacancy", 7)) return -1; return quick_part396(m, p); }
static Offset quick_part402(Match *m, Offset p) { if (!same_bytes(m, &p, "the", 3)) return -1; return quick_part396(m, p); }
static Offset quick_part403(Match *m, Offset p) { Offset r; if ((r = quick_part397(m, p)) >= 0) return r; if ((r = quick_part398(m, p)) >= 0) return r; if ((r = quick_part399(m, p)) >= 0) return r; if ((r = quick_part400(m, p)) >= 0) return r; if ((r = quick_part401(m, p)) >= 0) return r; if ((r = quick_part402(m, p)) >= 0) return r; return -1; }
static Offset quick_part404(Match *m, Offset p) { return this_or_that(m, p, quick_part403, quick_part396); }
static Offset quick_part405(Match *m, Offset p) { return quick_part404(m, p); }
static inline Offset quick15_fullmatch(Match *m, Offset p) { return quick_part405(m, p); }
static const u8 quick15_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick15_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick15_first, quick15_match); }
static inline int quick_set406(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100000001000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set407(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000004ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set408(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000020ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set409(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000020000ull >> (c - 64)) & 1);
    return 0;
}
/* quick16: (?:similar|related|recommended|suggested|other|more|nearby|featured|latest|recent|popular)(?:jobs?|postings?|posts?|positions?|openings?|vacanc\w+|roles?|items|results)?|seo|meta|metadata|metatags|opengraph|breadcrumbs?|navigation|menu|footer|header|translations?|i18n|messages|locales?|hiringorganization|company|organization|employer|publisher|author|brand|recruiter|hiringteam|questions?|compliance|applicationform|benefitslist|faqs?|comments|reviews|cookies?|consent */
static Offset quick_part410(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part411(Match *m, Offset p) { if (!same_letters(m, &p, "posting", 7)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part412(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part413(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part414(Match *m, Offset p) { if (!same_letters(m, &p, "opening", 7)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part415(Match *m, Offset p) { if (!same_letters(m, &p, "vacanc", 6)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, accept); }
static Offset quick_part416(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part417(Match *m, Offset p) { if (!same_letters(m, &p, "items", 5)) return -1; return accept(m, p); }
static Offset quick_part418(Match *m, Offset p) { if (!same_letters(m, &p, "results", 7)) return -1; return accept(m, p); }
static Offset quick_part419(Match *m, Offset p) { Offset r; if ((r = quick_part410(m, p)) >= 0) return r; if ((r = quick_part411(m, p)) >= 0) return r; if ((r = quick_part412(m, p)) >= 0) return r; if ((r = quick_part413(m, p)) >= 0) return r; if ((r = quick_part414(m, p)) >= 0) return r; if ((r = quick_part415(m, p)) >= 0) return r; if ((r = quick_part416(m, p)) >= 0) return r; if ((r = quick_part417(m, p)) >= 0) return r; if ((r = quick_part418(m, p)) >= 0) return r; return -1; }
static Offset quick_part420(Match *m, Offset p) { return this_or_that(m, p, quick_part419, accept); }
static Offset quick_part421(Match *m, Offset p) { return quick_part420(m, p); }
static Offset quick_part422(Match *m, Offset p) { if (!same_letters(m, &p, "similar", 7)) return -1; return quick_part421(m, p); }
static Offset quick_part423(Match *m, Offset p) { if (!same_letters(m, &p, "related", 7)) return -1; return quick_part421(m, p); }
static Offset quick_part424(Match *m, Offset p) { if (!same_letters(m, &p, "recommended", 11)) return -1; return quick_part421(m, p); }
static Offset quick_part425(Match *m, Offset p) { if (!same_letters(m, &p, "suggested", 9)) return -1; return quick_part421(m, p); }
static Offset quick_part426(Match *m, Offset p) { if (!same_letters(m, &p, "other", 5)) return -1; return quick_part421(m, p); }
static Offset quick_part427(Match *m, Offset p) { if (!same_letters(m, &p, "more", 4)) return -1; return quick_part421(m, p); }
static Offset quick_part428(Match *m, Offset p) { if (!same_letters(m, &p, "nearby", 6)) return -1; return quick_part421(m, p); }
static Offset quick_part429(Match *m, Offset p) { if (!same_letters(m, &p, "featured", 8)) return -1; return quick_part421(m, p); }
static Offset quick_part430(Match *m, Offset p) { if (!same_letters(m, &p, "latest", 6)) return -1; return quick_part421(m, p); }
static Offset quick_part431(Match *m, Offset p) { if (!same_letters(m, &p, "recent", 6)) return -1; return quick_part421(m, p); }
static Offset quick_part432(Match *m, Offset p) { if (!same_letters(m, &p, "popular", 7)) return -1; return quick_part421(m, p); }
static Offset quick_part433(Match *m, Offset p) { Offset r; if ((r = quick_part422(m, p)) >= 0) return r; if ((r = quick_part423(m, p)) >= 0) return r; if ((r = quick_part424(m, p)) >= 0) return r; if ((r = quick_part425(m, p)) >= 0) return r; if ((r = quick_part426(m, p)) >= 0) return r; if ((r = quick_part427(m, p)) >= 0) return r; if ((r = quick_part428(m, p)) >= 0) return r; if ((r = quick_part429(m, p)) >= 0) return r; if ((r = quick_part430(m, p)) >= 0) return r; if ((r = quick_part431(m, p)) >= 0) return r; if ((r = quick_part432(m, p)) >= 0) return r; return -1; }
static Offset quick_part434(Match *m, Offset p) { if (!same_letters(m, &p, "seo", 3)) return -1; return accept(m, p); }
static Offset quick_part435(Match *m, Offset p) { if (!same_letters(m, &p, "meta", 4)) return -1; return accept(m, p); }
static Offset quick_part436(Match *m, Offset p) { if (!same_letters(m, &p, "metadata", 8)) return -1; return accept(m, p); }
static Offset quick_part437(Match *m, Offset p) { if (!same_letters(m, &p, "metatags", 8)) return -1; return accept(m, p); }
static Offset quick_part438(Match *m, Offset p) { if (!same_letters(m, &p, "opengraph", 9)) return -1; return accept(m, p); }
static Offset quick_part439(Match *m, Offset p) { if (!same_letters(m, &p, "breadcrumb", 10)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part440(Match *m, Offset p) { if (!same_letters(m, &p, "navigation", 10)) return -1; return accept(m, p); }
static Offset quick_part441(Match *m, Offset p) { if (!same_letters(m, &p, "menu", 4)) return -1; return accept(m, p); }
static Offset quick_part442(Match *m, Offset p) { if (!same_letters(m, &p, "footer", 6)) return -1; return accept(m, p); }
static Offset quick_part443(Match *m, Offset p) { if (!same_letters(m, &p, "header", 6)) return -1; return accept(m, p); }
static Offset quick_part444(Match *m, Offset p) { if (!same_letters(m, &p, "translation", 11)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part445(Match *m, Offset p) { if (!same_letters(m, &p, "i18n", 4)) return -1; return accept(m, p); }
static Offset quick_part446(Match *m, Offset p) { if (!same_letters(m, &p, "messages", 8)) return -1; return accept(m, p); }
static Offset quick_part447(Match *m, Offset p) { if (!same_letters(m, &p, "locale", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part448(Match *m, Offset p) { if (!same_letters(m, &p, "hiringorganization", 18)) return -1; return accept(m, p); }
static Offset quick_part449(Match *m, Offset p) { if (!same_letters(m, &p, "company", 7)) return -1; return accept(m, p); }
static Offset quick_part450(Match *m, Offset p) { if (!same_letters(m, &p, "organization", 12)) return -1; return accept(m, p); }
static Offset quick_part451(Match *m, Offset p) { if (!same_letters(m, &p, "employer", 8)) return -1; return accept(m, p); }
static Offset quick_part452(Match *m, Offset p) { if (!same_letters(m, &p, "publisher", 9)) return -1; return accept(m, p); }
static Offset quick_part453(Match *m, Offset p) { if (!same_letters(m, &p, "author", 6)) return -1; return accept(m, p); }
static Offset quick_part454(Match *m, Offset p) { if (!same_letters(m, &p, "brand", 5)) return -1; return accept(m, p); }
static Offset quick_part455(Match *m, Offset p) { if (!same_letters(m, &p, "recruiter", 9)) return -1; return accept(m, p); }
static Offset quick_part456(Match *m, Offset p) { if (!same_letters(m, &p, "hiringteam", 10)) return -1; return accept(m, p); }
static Offset quick_part457(Match *m, Offset p) { if (!same_letters(m, &p, "question", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part458(Match *m, Offset p) { if (!same_letters(m, &p, "compliance", 10)) return -1; return accept(m, p); }
static Offset quick_part459(Match *m, Offset p) { if (!same_letters(m, &p, "applicationform", 15)) return -1; return accept(m, p); }
static Offset quick_part460(Match *m, Offset p) { if (!same_letters(m, &p, "benefitslist", 12)) return -1; return accept(m, p); }
static Offset quick_part461(Match *m, Offset p) { if (!same_letters(m, &p, "faq", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part462(Match *m, Offset p) { if (!same_letters(m, &p, "comments", 8)) return -1; return accept(m, p); }
static Offset quick_part463(Match *m, Offset p) { if (!same_letters(m, &p, "reviews", 7)) return -1; return accept(m, p); }
static Offset quick_part464(Match *m, Offset p) { if (!same_letters(m, &p, "cookie", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part465(Match *m, Offset p) { if (!same_letters(m, &p, "consent", 7)) return -1; return accept(m, p); }
static Offset quick_part466(Match *m, Offset p) { Offset r; if ((r = quick_part433(m, p)) >= 0) return r; if ((r = quick_part434(m, p)) >= 0) return r; if ((r = quick_part435(m, p)) >= 0) return r; if ((r = quick_part436(m, p)) >= 0) return r; if ((r = quick_part437(m, p)) >= 0) return r; if ((r = quick_part438(m, p)) >= 0) return r; if ((r = quick_part439(m, p)) >= 0) return r; if ((r = quick_part440(m, p)) >= 0) return r; if ((r = quick_part441(m, p)) >= 0) return r; if ((r = quick_part442(m, p)) >= 0) return r; if ((r = quick_part443(m, p)) >= 0) return r; if ((r = quick_part444(m, p)) >= 0) return r; if ((r = quick_part445(m, p)) >= 0) return r; if ((r = quick_part446(m, p)) >= 0) return r; if ((r = quick_part447(m, p)) >= 0) return r; if ((r = quick_part448(m, p)) >= 0) return r; if ((r = quick_part449(m, p)) >= 0) return r; if ((r = quick_part450(m, p)) >= 0) return r; if ((r = quick_part451(m, p)) >= 0) return r; if ((r = quick_part452(m, p)) >= 0) return r; if ((r = quick_part453(m, p)) >= 0) return r; if ((r = quick_part454(m, p)) >= 0) return r; if ((r = quick_part455(m, p)) >= 0) return r; if ((r = quick_part456(m, p)) >= 0) return r; if ((r = quick_part457(m, p)) >= 0) return r; if ((r = quick_part458(m, p)) >= 0) return r; if ((r = quick_part459(m, p)) >= 0) return r; if ((r = quick_part460(m, p)) >= 0) return r; if ((r = quick_part461(m, p)) >= 0) return r; if ((r = quick_part462(m, p)) >= 0) return r; if ((r = quick_part463(m, p)) >= 0) return r; if ((r = quick_part464(m, p)) >= 0) return r; if ((r = quick_part465(m, p)) >= 0) return r; return -1; }
static inline Offset quick16_match(Match *m, Offset p) { return quick_part466(m, p); }
static Offset quick_part467(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part468(Match *m, Offset p) { if (!same_letters(m, &p, "posting", 7)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part469(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part470(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part471(Match *m, Offset p) { if (!same_letters(m, &p, "opening", 7)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part472(Match *m, Offset p) { if (!same_letters(m, &p, "vacanc", 6)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, accept_end); }
static Offset quick_part473(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part474(Match *m, Offset p) { if (!same_letters(m, &p, "items", 5)) return -1; return accept_end(m, p); }
static Offset quick_part475(Match *m, Offset p) { if (!same_letters(m, &p, "results", 7)) return -1; return accept_end(m, p); }
static Offset quick_part476(Match *m, Offset p) { Offset r; if ((r = quick_part467(m, p)) >= 0) return r; if ((r = quick_part468(m, p)) >= 0) return r; if ((r = quick_part469(m, p)) >= 0) return r; if ((r = quick_part470(m, p)) >= 0) return r; if ((r = quick_part471(m, p)) >= 0) return r; if ((r = quick_part472(m, p)) >= 0) return r; if ((r = quick_part473(m, p)) >= 0) return r; if ((r = quick_part474(m, p)) >= 0) return r; if ((r = quick_part475(m, p)) >= 0) return r; return -1; }
static Offset quick_part477(Match *m, Offset p) { return this_or_that(m, p, quick_part476, accept_end); }
static Offset quick_part478(Match *m, Offset p) { return quick_part477(m, p); }
static Offset quick_part479(Match *m, Offset p) { if (!same_letters(m, &p, "similar", 7)) return -1; return quick_part478(m, p); }
static Offset quick_part480(Match *m, Offset p) { if (!same_letters(m, &p, "related", 7)) return -1; return quick_part478(m, p); }
static Offset quick_part481(Match *m, Offset p) { if (!same_letters(m, &p, "recommended", 11)) return -1; return quick_part478(m, p); }
static Offset quick_part482(Match *m, Offset p) { if (!same_letters(m, &p, "suggested", 9)) return -1; return quick_part478(m, p); }
static Offset quick_part483(Match *m, Offset p) { if (!same_letters(m, &p, "other", 5)) return -1; return quick_part478(m, p); }
static Offset quick_part484(Match *m, Offset p) { if (!same_letters(m, &p, "more", 4)) return -1; return quick_part478(m, p); }
static Offset quick_part485(Match *m, Offset p) { if (!same_letters(m, &p, "nearby", 6)) return -1; return quick_part478(m, p); }
static Offset quick_part486(Match *m, Offset p) { if (!same_letters(m, &p, "featured", 8)) return -1; return quick_part478(m, p); }
static Offset quick_part487(Match *m, Offset p) { if (!same_letters(m, &p, "latest", 6)) return -1; return quick_part478(m, p); }
static Offset quick_part488(Match *m, Offset p) { if (!same_letters(m, &p, "recent", 6)) return -1; return quick_part478(m, p); }
static Offset quick_part489(Match *m, Offset p) { if (!same_letters(m, &p, "popular", 7)) return -1; return quick_part478(m, p); }
static Offset quick_part490(Match *m, Offset p) { Offset r; if ((r = quick_part479(m, p)) >= 0) return r; if ((r = quick_part480(m, p)) >= 0) return r; if ((r = quick_part481(m, p)) >= 0) return r; if ((r = quick_part482(m, p)) >= 0) return r; if ((r = quick_part483(m, p)) >= 0) return r; if ((r = quick_part484(m, p)) >= 0) return r; if ((r = quick_part485(m, p)) >= 0) return r; if ((r = quick_part486(m, p)) >= 0) return r; if ((r = quick_part487(m, p)) >= 0) return r; if ((r = quick_part488(m, p)) >= 0) return r; if ((r = quick_part489(m, p)) >= 0) return r; return -1; }
static Offset quick_part491(Match *m, Offset p) { if (!same_letters(m, &p, "seo", 3)) return -1; return accept_end(m, p); }
static Offset quick_part492(Match *m, Offset p) { if (!same_letters(m, &p, "meta", 4)) return -1; return accept_end(m, p); }
static Offset quick_part493(Match *m, Offset p) { if (!same_letters(m, &p, "metadata", 8)) return -1; return accept_end(m, p); }
static Offset quick_part494(Match *m, Offset p) { if (!same_letters(m, &p, "metatags", 8)) return -1; return accept_end(m, p); }
static Offset quick_part495(Match *m, Offset p) { if (!same_letters(m, &p, "opengraph", 9)) return -1; return accept_end(m, p); }
static Offset quick_part496(Match *m, Offset p) { if (!same_letters(m, &p, "breadcrumb", 10)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part497(Match *m, Offset p) { if (!same_letters(m, &p, "navigation", 10)) return -1; return accept_end(m, p); }
static Offset quick_part498(Match *m, Offset p) { if (!same_letters(m, &p, "menu", 4)) return -1; return accept_end(m, p); }
static Offset quick_part499(Match *m, Offset p) { if (!same_letters(m, &p, "footer", 6)) return -1; return accept_end(m, p); }
static Offset quick_part500(Match *m, Offset p) { if (!same_letters(m, &p, "header", 6)) return -1; return accept_end(m, p); }
static Offset quick_part501(Match *m, Offset p) { if (!same_letters(m, &p, "translation", 11)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part502(Match *m, Offset p) { if (!same_letters(m, &p, "i18n", 4)) return -1; return accept_end(m, p); }
static Offset quick_part503(Match *m, Offset p) { if (!same_letters(m, &p, "messages", 8)) return -1; return accept_end(m, p); }
static Offset quick_part504(Match *m, Offset p) { if (!same_letters(m, &p, "locale", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part505(Match *m, Offset p) { if (!same_letters(m, &p, "hiringorganization", 18)) return -1; return accept_end(m, p); }
static Offset quick_part506(Match *m, Offset p) { if (!same_letters(m, &p, "company", 7)) return -1; return accept_end(m, p); }
static Offset quick_part507(Match *m, Offset p) { if (!same_letters(m, &p, "organization", 12)) return -1; return accept_end(m, p); }
static Offset quick_part508(Match *m, Offset p) { if (!same_letters(m, &p, "employer", 8)) return -1; return accept_end(m, p); }
static Offset quick_part509(Match *m, Offset p) { if (!same_letters(m, &p, "publisher", 9)) return -1; return accept_end(m, p); }
static Offset quick_part510(Match *m, Offset p) { if (!same_letters(m, &p, "author", 6)) return -1; return accept_end(m, p); }
static Offset quick_part511(Match *m, Offset p) { if (!same_letters(m, &p, "brand", 5)) return -1; return accept_end(m, p); }
static Offset quick_part512(Match *m, Offset p) { if (!same_letters(m, &p, "recruiter", 9)) return -1; return accept_end(m, p); }
static Offset quick_part513(Match *m, Offset p) { if (!same_letters(m, &p, "hiringteam", 10)) return -1; return accept_end(m, p); }
static Offset quick_part514(Match *m, Offset p) { if (!same_letters(m, &p, "question", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part515(Match *m, Offset p) { if (!same_letters(m, &p, "compliance", 10)) return -1; return accept_end(m, p); }
static Offset quick_part516(Match *m, Offset p) { if (!same_letters(m, &p, "applicationform", 15)) return -1; return accept_end(m, p); }
static Offset quick_part517(Match *m, Offset p) { if (!same_letters(m, &p, "benefitslist", 12)) return -1; return accept_end(m, p); }
static Offset quick_part518(Match *m, Offset p) { if (!same_letters(m, &p, "faq", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part519(Match *m, Offset p) { if (!same_letters(m, &p, "comments", 8)) return -1; return accept_end(m, p); }
static Offset quick_part520(Match *m, Offset p) { if (!same_letters(m, &p, "reviews", 7)) return -1; return accept_end(m, p); }
static Offset quick_part521(Match *m, Offset p) { if (!same_letters(m, &p, "cookie", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, accept_end); }
static Offset quick_part522(Match *m, Offset p) { if (!same_letters(m, &p, "consent", 7)) return -1; return accept_end(m, p); }
static Offset quick_part523(Match *m, Offset p) { Offset r; if ((r = quick_part490(m, p)) >= 0) return r; if ((r = quick_part491(m, p)) >= 0) return r; if ((r = quick_part492(m, p)) >= 0) return r; if ((r = quick_part493(m, p)) >= 0) return r; if ((r = quick_part494(m, p)) >= 0) return r; if ((r = quick_part495(m, p)) >= 0) return r; if ((r = quick_part496(m, p)) >= 0) return r; if ((r = quick_part497(m, p)) >= 0) return r; if ((r = quick_part498(m, p)) >= 0) return r; if ((r = quick_part499(m, p)) >= 0) return r; if ((r = quick_part500(m, p)) >= 0) return r; if ((r = quick_part501(m, p)) >= 0) return r; if ((r = quick_part502(m, p)) >= 0) return r; if ((r = quick_part503(m, p)) >= 0) return r; if ((r = quick_part504(m, p)) >= 0) return r; if ((r = quick_part505(m, p)) >= 0) return r; if ((r = quick_part506(m, p)) >= 0) return r; if ((r = quick_part507(m, p)) >= 0) return r; if ((r = quick_part508(m, p)) >= 0) return r; if ((r = quick_part509(m, p)) >= 0) return r; if ((r = quick_part510(m, p)) >= 0) return r; if ((r = quick_part511(m, p)) >= 0) return r; if ((r = quick_part512(m, p)) >= 0) return r; if ((r = quick_part513(m, p)) >= 0) return r; if ((r = quick_part514(m, p)) >= 0) return r; if ((r = quick_part515(m, p)) >= 0) return r; if ((r = quick_part516(m, p)) >= 0) return r; if ((r = quick_part517(m, p)) >= 0) return r; if ((r = quick_part518(m, p)) >= 0) return r; if ((r = quick_part519(m, p)) >= 0) return r; if ((r = quick_part520(m, p)) >= 0) return r; if ((r = quick_part521(m, p)) >= 0) return r; if ((r = quick_part522(m, p)) >= 0) return r; return -1; }
static inline Offset quick16_fullmatch(Match *m, Offset p) { return quick_part523(m, p); }
static const u8 quick16_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,1,0,1,1,0,0,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick16_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick16_first, quick16_match); }
static inline int quick_set524(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000800ull >> (c - 64)) & 1);
    return c == 8490;
}
/* quick17: (?:what|who|how|why|where|about|your|you|we|our|key|main)\b */
static Offset quick_part525(Match *m, Offset p) { if (!same_letters(m, &p, "what", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part526(Match *m, Offset p) { if (!same_letters(m, &p, "who", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part527(Match *m, Offset p) { if (!same_letters(m, &p, "how", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part528(Match *m, Offset p) { if (!same_letters(m, &p, "why", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part529(Match *m, Offset p) { if (!same_letters(m, &p, "where", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part530(Match *m, Offset p) { if (!same_letters(m, &p, "about", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part531(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part532(Match *m, Offset p) { if (!same_letters(m, &p, "you", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part533(Match *m, Offset p) { if (!same_letters(m, &p, "we", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part534(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part535(Match *m, Offset p) { if (!same_letters(m, &p, "key", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part536(Match *m, Offset p) { if (!same_letters(m, &p, "main", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part537(Match *m, Offset p) { Offset r; if ((r = quick_part525(m, p)) >= 0) return r; if ((r = quick_part526(m, p)) >= 0) return r; if ((r = quick_part527(m, p)) >= 0) return r; if ((r = quick_part528(m, p)) >= 0) return r; if ((r = quick_part529(m, p)) >= 0) return r; if ((r = quick_part530(m, p)) >= 0) return r; if ((r = quick_part531(m, p)) >= 0) return r; if ((r = quick_part532(m, p)) >= 0) return r; if ((r = quick_part533(m, p)) >= 0) return r; if ((r = quick_part534(m, p)) >= 0) return r; if ((r = quick_part535(m, p)) >= 0) return r; if ((r = quick_part536(m, p)) >= 0) return r; return -1; }
static inline Offset quick17_match(Match *m, Offset p) { return quick_part537(m, p); }
static Offset quick_part538(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part539(Match *m, Offset p) { if (!same_letters(m, &p, "what", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part540(Match *m, Offset p) { if (!same_letters(m, &p, "who", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part541(Match *m, Offset p) { if (!same_letters(m, &p, "how", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part542(Match *m, Offset p) { if (!same_letters(m, &p, "why", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part543(Match *m, Offset p) { if (!same_letters(m, &p, "where", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part544(Match *m, Offset p) { if (!same_letters(m, &p, "about", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part545(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part546(Match *m, Offset p) { if (!same_letters(m, &p, "you", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part547(Match *m, Offset p) { if (!same_letters(m, &p, "we", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part548(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part549(Match *m, Offset p) { if (!same_letters(m, &p, "key", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part550(Match *m, Offset p) { if (!same_letters(m, &p, "main", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part551(Match *m, Offset p) { Offset r; if ((r = quick_part539(m, p)) >= 0) return r; if ((r = quick_part540(m, p)) >= 0) return r; if ((r = quick_part541(m, p)) >= 0) return r; if ((r = quick_part542(m, p)) >= 0) return r; if ((r = quick_part543(m, p)) >= 0) return r; if ((r = quick_part544(m, p)) >= 0) return r; if ((r = quick_part545(m, p)) >= 0) return r; if ((r = quick_part546(m, p)) >= 0) return r; if ((r = quick_part547(m, p)) >= 0) return r; if ((r = quick_part548(m, p)) >= 0) return r; if ((r = quick_part549(m, p)) >= 0) return r; if ((r = quick_part550(m, p)) >= 0) return r; return -1; }
static inline Offset quick17_fullmatch(Match *m, Offset p) { return quick_part551(m, p); }
static const u8 quick17_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick17_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick17_first, quick17_match); }
static inline int quick_set552(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000000200ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick18: (?<=[\s\S])([;\t][\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*+)(?:(?=[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?![0-9]))()|) */
static inline int quick_set553(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffffffffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return is_space(c) || !is_space(c);
}
static Offset quick_part554(Match *m, Offset p) { if (!one_of(m, &p, quick_set553)) return -1; return accept(m, p); }
static inline int quick_set555(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000000000000000ull >> c : 0x1ull >> (c - 64)) & 1);
    return c == 65309 || c == 65312;
}
static Offset quick_part556(Match *m, Offset p) { if (!one_of(m, &p, quick_set555)) return -1; return accept(m, p); }
static inline int quick_set557(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x280000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 65291 || c == 65293;
}
static inline int quick_set558(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part559(Match *m, Offset p) { if (!one_of(m, &p, quick_set558)) return -1; return accept(m, p); }
static Offset quick_part560(Match *m, Offset p) { if (!one_of(m, &p, quick_set557)) return -1; if (quick_part559(m, p) >= 0) return -1; return accept(m, p); }
static Offset quick_part561(Match *m, Offset p) { Offset r; if ((r = quick_part556(m, p)) >= 0) return r; if ((r = quick_part560(m, p)) >= 0) return r; return -1; }
static Offset quick_part562(Match *m, Offset p) { return remembering(m, p, 5, accept); }
static Offset quick_part563(Match *m, Offset p) { return quick_part562(m, p); }
static Offset quick_part564(Match *m, Offset p) { if (quick_part561(m, p) < 0) return -1; return remembering(m, p, 4, quick_part563); }
static Offset quick_part565(Match *m, Offset p) { return accept(m, p); }
static Offset quick_part566(Match *m, Offset p) { Offset r; if ((r = quick_part564(m, p)) >= 0) return r; if ((r = quick_part565(m, p)) >= 0) return r; return -1; }
static Offset quick_part567(Match *m, Offset p) { return remembering(m, p, 3, quick_part566); }
static inline int quick_set568(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1ffffffffull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 8203 && c <= 8207) || c == 8288 || c == 65279 || is_space(c);
}
static Offset quick_part569(Match *m, Offset p) { if (!one_of(m, &p, quick_set552)) return -1; return all_of(m, p, quick_set568, 0, 1073741824, quick_part567); }
static Offset quick_part570(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q < 0 || quick_part554(m, q) < 0) return -1; } return remembering(m, p, 2, quick_part569); }
static inline Offset quick18_match(Match *m, Offset p) { return quick_part570(m, p); }
static Offset quick_part571(Match *m, Offset p) { return remembering(m, p, 5, accept_end); }
static Offset quick_part572(Match *m, Offset p) { return quick_part571(m, p); }
static Offset quick_part573(Match *m, Offset p) { if (quick_part561(m, p) < 0) return -1; return remembering(m, p, 4, quick_part572); }
static Offset quick_part574(Match *m, Offset p) { return accept_end(m, p); }
static Offset quick_part575(Match *m, Offset p) { Offset r; if ((r = quick_part573(m, p)) >= 0) return r; if ((r = quick_part574(m, p)) >= 0) return r; return -1; }
static Offset quick_part576(Match *m, Offset p) { return remembering(m, p, 3, quick_part575); }
static Offset quick_part577(Match *m, Offset p) { if (!one_of(m, &p, quick_set552)) return -1; return all_of(m, p, quick_set568, 0, 1073741824, quick_part576); }
static Offset quick_part578(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q < 0 || quick_part554(m, q) < 0) return -1; } return remembering(m, p, 2, quick_part577); }
static inline Offset quick18_fullmatch(Match *m, Offset p) { return quick_part578(m, p); }
static const u8 quick18_first[256] = {0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick18_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick18_first, quick18_match); }
static inline int quick_set579(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick19: (?P<comment><!--)|<(?P<hidden>script|style)\b[^<>]*>|</?[a-zA-Z][^<>]{0,2000}>|(?<=\])\([^()\s]{0,500}\)|(?P<char>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)|\\[nr] */
static Offset quick_part580(Match *m, Offset p) { return remembering(m, p, 3, accept); }
static Offset quick_part581(Match *m, Offset p) { if (!same_letters(m, &p, "<!--", 4)) return -1; return quick_part580(m, p); }
static Offset quick_part582(Match *m, Offset p) { return remembering(m, p, 2, quick_part581); }
static Offset quick_part583(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 1073741824, quick_part132); }
static Offset quick_part584(Match *m, Offset p) { return remembering(m, p, 5, quick_part583); }
static Offset quick_part585(Match *m, Offset p) { if (!same_letters(m, &p, "cript", 5)) return -1; return quick_part584(m, p); }
static Offset quick_part586(Match *m, Offset p) { if (!same_letters(m, &p, "tyle", 4)) return -1; return quick_part584(m, p); }
static Offset quick_part587(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; Offset r; if ((r = quick_part585(m, p)) >= 0) return r; if ((r = quick_part586(m, p)) >= 0) return r; return -1; }
static Offset quick_part588(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return remembering(m, p, 4, quick_part587); }
static Offset quick_part589(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part132); }
static Offset quick_part590(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part589); }
static inline int quick_set591(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part592(Match *m, Offset p) { if (!one_of(m, &p, quick_set591)) return -1; return accept(m, p); }
static Offset quick_part593(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q < 0 || quick_part592(m, q) < 0) return -1; } if (!one_of(m, &p, quick_set193)) return -1; return most_of(m, p, quick_set15, 0, 500, quick_part14); }
static Offset quick_part594(Match *m, Offset p) { return remembering(m, p, 7, accept); }
static Offset quick_part595(Match *m, Offset p) { if (!one_of(m, &p, quick_set58)) return -1; return quick_part594(m, p); }
static Offset quick_part596(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 7, quick_part595); }
static Offset quick_part597(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (!one_of(m, &p, quick_set62)) return -1; return most_of(m, p, quick_set63, 1, 6, quick_part595); }
static inline int quick_set598(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static Offset quick_part599(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set598, 1, 30, quick_part595); }
static Offset quick_part600(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part596(m, p)) >= 0) return r; if ((r = quick_part597(m, p)) >= 0) return r; if ((r = quick_part599(m, p)) >= 0) return r; return -1; }
static Offset quick_part601(Match *m, Offset p) { return remembering(m, p, 6, quick_part600); }
static inline int quick_set602(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4400000044000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part603(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set602)) return -1; return accept(m, p); }
static Offset quick_part604(Match *m, Offset p) { Offset r; if ((r = quick_part582(m, p)) >= 0) return r; if ((r = quick_part588(m, p)) >= 0) return r; if ((r = quick_part590(m, p)) >= 0) return r; if ((r = quick_part593(m, p)) >= 0) return r; if ((r = quick_part601(m, p)) >= 0) return r; if ((r = quick_part603(m, p)) >= 0) return r; return -1; }
static inline Offset quick19_match(Match *m, Offset p) { return quick_part604(m, p); }
static Offset quick_part605(Match *m, Offset p) { return remembering(m, p, 3, accept_end); }
static Offset quick_part606(Match *m, Offset p) { if (!same_letters(m, &p, "<!--", 4)) return -1; return quick_part605(m, p); }
static Offset quick_part607(Match *m, Offset p) { return remembering(m, p, 2, quick_part606); }
static Offset quick_part608(Match *m, Offset p) { if (!one_of(m, &p, quick_set131)) return -1; return accept_end(m, p); }
static Offset quick_part609(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 1073741824, quick_part608); }
static Offset quick_part610(Match *m, Offset p) { return remembering(m, p, 5, quick_part609); }
static Offset quick_part611(Match *m, Offset p) { if (!same_letters(m, &p, "cript", 5)) return -1; return quick_part610(m, p); }
static Offset quick_part612(Match *m, Offset p) { if (!same_letters(m, &p, "tyle", 4)) return -1; return quick_part610(m, p); }
static Offset quick_part613(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; Offset r; if ((r = quick_part611(m, p)) >= 0) return r; if ((r = quick_part612(m, p)) >= 0) return r; return -1; }
static Offset quick_part614(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return remembering(m, p, 4, quick_part613); }
static Offset quick_part615(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part608); }
static Offset quick_part616(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part615); }
static Offset quick_part617(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q < 0 || quick_part592(m, q) < 0) return -1; } if (!one_of(m, &p, quick_set193)) return -1; return most_of(m, p, quick_set15, 0, 500, quick_part22); }
static Offset quick_part618(Match *m, Offset p) { return remembering(m, p, 7, accept_end); }
static Offset quick_part619(Match *m, Offset p) { if (!one_of(m, &p, quick_set58)) return -1; return quick_part618(m, p); }
static Offset quick_part620(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set60, 1, 7, quick_part619); }
static Offset quick_part621(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; if (!one_of(m, &p, quick_set62)) return -1; return most_of(m, p, quick_set63, 1, 6, quick_part619); }
static Offset quick_part622(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set598, 1, 30, quick_part619); }
static Offset quick_part623(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; Offset r; if ((r = quick_part620(m, p)) >= 0) return r; if ((r = quick_part621(m, p)) >= 0) return r; if ((r = quick_part622(m, p)) >= 0) return r; return -1; }
static Offset quick_part624(Match *m, Offset p) { return remembering(m, p, 6, quick_part623); }
static Offset quick_part625(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set602)) return -1; return accept_end(m, p); }
static Offset quick_part626(Match *m, Offset p) { Offset r; if ((r = quick_part607(m, p)) >= 0) return r; if ((r = quick_part614(m, p)) >= 0) return r; if ((r = quick_part616(m, p)) >= 0) return r; if ((r = quick_part617(m, p)) >= 0) return r; if ((r = quick_part624(m, p)) >= 0) return r; if ((r = quick_part625(m, p)) >= 0) return r; return -1; }
static inline Offset quick19_fullmatch(Match *m, Offset p) { return quick_part626(m, p); }
static const u8 quick19_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick19_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick19_first, quick19_match); }
/* quick20: (?P<comment><!--)|<(?P<hidden>script|style)\b[^<>]*>|</?[a-zA-Z][^<>]{0,2000}>|(?<=\])\([^()\s]{0,500}\)|(?P<char>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|\\u[0-9a-f]{4})|\\[\"\\/bfnrt] */
static Offset quick_part627(Match *m, Offset p) { if (!same_letters(m, &p, "\134u", 2)) return -1; return most_of(m, p, quick_set63, 4, 4, quick_part594); }
static Offset quick_part628(Match *m, Offset p) { Offset r; if ((r = quick_part600(m, p)) >= 0) return r; if ((r = quick_part627(m, p)) >= 0) return r; return -1; }
static Offset quick_part629(Match *m, Offset p) { return remembering(m, p, 6, quick_part628); }
static inline int quick_set630(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800400000000ull >> c : 0x14404410144044ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part631(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set630)) return -1; return accept(m, p); }
static Offset quick_part632(Match *m, Offset p) { Offset r; if ((r = quick_part582(m, p)) >= 0) return r; if ((r = quick_part588(m, p)) >= 0) return r; if ((r = quick_part590(m, p)) >= 0) return r; if ((r = quick_part593(m, p)) >= 0) return r; if ((r = quick_part629(m, p)) >= 0) return r; if ((r = quick_part631(m, p)) >= 0) return r; return -1; }
static inline Offset quick20_match(Match *m, Offset p) { return quick_part632(m, p); }
static Offset quick_part633(Match *m, Offset p) { if (!same_letters(m, &p, "\134u", 2)) return -1; return most_of(m, p, quick_set63, 4, 4, quick_part618); }
static Offset quick_part634(Match *m, Offset p) { Offset r; if ((r = quick_part623(m, p)) >= 0) return r; if ((r = quick_part633(m, p)) >= 0) return r; return -1; }
static Offset quick_part635(Match *m, Offset p) { return remembering(m, p, 6, quick_part634); }
static Offset quick_part636(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set630)) return -1; return accept_end(m, p); }
static Offset quick_part637(Match *m, Offset p) { Offset r; if ((r = quick_part607(m, p)) >= 0) return r; if ((r = quick_part614(m, p)) >= 0) return r; if ((r = quick_part616(m, p)) >= 0) return r; if ((r = quick_part617(m, p)) >= 0) return r; if ((r = quick_part635(m, p)) >= 0) return r; if ((r = quick_part636(m, p)) >= 0) return r; return -1; }
static inline Offset quick20_fullmatch(Match *m, Offset p) { return quick_part637(m, p); }
static const u8 quick20_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick20_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick20_first, quick20_match); }
/* quick21: ([A-Za-z][\w -]{0,40}):(?:\s+(.*))? */
static inline int quick_set638(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part639(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 1073741824, quick_part562); }
static Offset quick_part640(Match *m, Offset p) { return remembering(m, p, 4, quick_part639); }
static Offset quick_part641(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part640); }
static Offset quick_part642(Match *m, Offset p) { return this_or_that(m, p, quick_part641, accept); }
static Offset quick_part643(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return quick_part642(m, p); }
static Offset quick_part644(Match *m, Offset p) { return remembering(m, p, 3, quick_part643); }
static inline int quick_set645(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff200100000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return is_word(c);
}
static Offset quick_part646(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set645, 0, 40, quick_part644); }
static Offset quick_part647(Match *m, Offset p) { return remembering(m, p, 2, quick_part646); }
static inline Offset quick21_match(Match *m, Offset p) { return quick_part647(m, p); }
static Offset quick_part648(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 1073741824, quick_part571); }
static Offset quick_part649(Match *m, Offset p) { return remembering(m, p, 4, quick_part648); }
static Offset quick_part650(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part649); }
static Offset quick_part651(Match *m, Offset p) { return this_or_that(m, p, quick_part650, accept_end); }
static Offset quick_part652(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return quick_part651(m, p); }
static Offset quick_part653(Match *m, Offset p) { return remembering(m, p, 3, quick_part652); }
static Offset quick_part654(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set645, 0, 40, quick_part653); }
static Offset quick_part655(Match *m, Offset p) { return remembering(m, p, 2, quick_part654); }
static inline Offset quick21_fullmatch(Match *m, Offset p) { return quick_part655(m, p); }
static const u8 quick21_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick21_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick21_first, quick21_match); }
/* quick22: ([A-Za-z][\w-]{0,40}) {0,9}= {0,9}(.*) */
static inline int quick_set656(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set657(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x100000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part658(Match *m, Offset p) { if (!one_of(m, &p, quick_set656)) return -1; return most_of(m, p, quick_set657, 0, 9, quick_part640); }
static Offset quick_part659(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 9, quick_part658); }
static Offset quick_part660(Match *m, Offset p) { return remembering(m, p, 3, quick_part659); }
static inline int quick_set661(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff200000000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return is_word(c);
}
static Offset quick_part662(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set661, 0, 40, quick_part660); }
static Offset quick_part663(Match *m, Offset p) { return remembering(m, p, 2, quick_part662); }
static inline Offset quick22_match(Match *m, Offset p) { return quick_part663(m, p); }
static Offset quick_part664(Match *m, Offset p) { if (!one_of(m, &p, quick_set656)) return -1; return most_of(m, p, quick_set657, 0, 9, quick_part649); }
static Offset quick_part665(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 9, quick_part664); }
static Offset quick_part666(Match *m, Offset p) { return remembering(m, p, 3, quick_part665); }
static Offset quick_part667(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set661, 0, 40, quick_part666); }
static Offset quick_part668(Match *m, Offset p) { return remembering(m, p, 2, quick_part667); }
static inline Offset quick22_fullmatch(Match *m, Offset p) { return quick_part668(m, p); }
static const u8 quick22_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick22_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick22_first, quick22_match); }
/* quick23: ([a-z][a-z_-]{0,40}): +(?!(?:true|false|yes|no|on|off|null|y|n)\b)([A-Za-z](?:[\w/&,.()'+]| (?=\S)|-)*+)[ \t]* */
static Offset quick_part669(Match *m, Offset p) { if (!same_letters(m, &p, "true", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part670(Match *m, Offset p) { if (!same_letters(m, &p, "false", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part671(Match *m, Offset p) { if (!same_letters(m, &p, "yes", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part672(Match *m, Offset p) { if (!same_letters(m, &p, "no", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part673(Match *m, Offset p) { if (!same_letters(m, &p, "on", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part674(Match *m, Offset p) { if (!same_letters(m, &p, "off", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part675(Match *m, Offset p) { if (!same_letters(m, &p, "null", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part676(Match *m, Offset p) { if (!one_of(m, &p, quick_set93)) return -1; return quick_part126(m, p); }
static Offset quick_part677(Match *m, Offset p) { if (!one_of(m, &p, quick_set217)) return -1; return quick_part126(m, p); }
static Offset quick_part678(Match *m, Offset p) { Offset r; if ((r = quick_part669(m, p)) >= 0) return r; if ((r = quick_part670(m, p)) >= 0) return r; if ((r = quick_part671(m, p)) >= 0) return r; if ((r = quick_part672(m, p)) >= 0) return r; if ((r = quick_part673(m, p)) >= 0) return r; if ((r = quick_part674(m, p)) >= 0) return r; if ((r = quick_part675(m, p)) >= 0) return r; if ((r = quick_part676(m, p)) >= 0) return r; if ((r = quick_part677(m, p)) >= 0) return r; return -1; }
static inline int quick_set679(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x100000200ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part680(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, accept); }
static Offset quick_part681(Match *m, Offset p) { return remembering(m, p, 5, quick_part680); }
static inline int quick_set682(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ffdbc000000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return is_word(c);
}
static Offset quick_part683(Match *m, Offset p) { if (!one_of(m, &p, quick_set682)) return -1; return accept(m, p); }
static Offset quick_part684(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return accept(m, p); }
static Offset quick_part685(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; if (quick_part684(m, p) < 0) return -1; return accept(m, p); }
static Offset quick_part686(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return accept(m, p); }
static Offset quick_part687(Match *m, Offset p) { Offset r; if ((r = quick_part683(m, p)) >= 0) return r; if ((r = quick_part685(m, p)) >= 0) return r; if ((r = quick_part686(m, p)) >= 0) return r; return -1; }
static Offset quick_part688(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return again_and_again(m, p, quick_part687, 0, 1073741824, quick_part681); }
static Offset quick_part689(Match *m, Offset p) { if (quick_part678(m, p) >= 0) return -1; return remembering(m, p, 4, quick_part688); }
static Offset quick_part690(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return most_of(m, p, quick_set657, 1, 1073741824, quick_part689); }
static Offset quick_part691(Match *m, Offset p) { return remembering(m, p, 3, quick_part690); }
static inline int quick_set692(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x7fffffe87fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static Offset quick_part693(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set692, 0, 40, quick_part691); }
static Offset quick_part694(Match *m, Offset p) { return remembering(m, p, 2, quick_part693); }
static inline Offset quick23_match(Match *m, Offset p) { return quick_part694(m, p); }
static Offset quick_part695(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, accept_end); }
static Offset quick_part696(Match *m, Offset p) { return remembering(m, p, 5, quick_part695); }
static Offset quick_part697(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return again_and_again(m, p, quick_part687, 0, 1073741824, quick_part696); }
static Offset quick_part698(Match *m, Offset p) { if (quick_part678(m, p) >= 0) return -1; return remembering(m, p, 4, quick_part697); }
static Offset quick_part699(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return most_of(m, p, quick_set657, 1, 1073741824, quick_part698); }
static Offset quick_part700(Match *m, Offset p) { return remembering(m, p, 3, quick_part699); }
static Offset quick_part701(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set692, 0, 40, quick_part700); }
static Offset quick_part702(Match *m, Offset p) { return remembering(m, p, 2, quick_part701); }
static inline Offset quick23_fullmatch(Match *m, Offset p) { return quick_part702(m, p); }
static const u8 quick23_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick23_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick23_first, quick23_match); }
/* quick24: ---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z) */
static Offset quick_part703(Match *m, Offset p) { Offset r; if ((r = quick_part4(m, p)) >= 0) return r; if ((r = quick_part293(m, p)) >= 0) return r; return -1; }
static Offset quick_part704(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part703); }
static Offset quick_part705(Match *m, Offset p) { if (!same_bytes(m, &p, "---", 3)) return -1; return quick_part704(m, p); }
static Offset quick_part706(Match *m, Offset p) { if (!same_bytes(m, &p, "...", 3)) return -1; return quick_part704(m, p); }
static Offset quick_part707(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; Offset r; if ((r = quick_part705(m, p)) >= 0) return r; if ((r = quick_part706(m, p)) >= 0) return r; return -1; }
static Offset quick_part708(Match *m, Offset p) { return remembering(m, p, 3, quick_part707); }
static inline int quick_set709(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffffffffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part710(Match *m, Offset p) { return least_of(m, p, quick_set709, 0, 1073741824, quick_part708); }
static Offset quick_part711(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return remembering(m, p, 2, quick_part710); }
static Offset quick_part712(Match *m, Offset p) { if (!same_bytes(m, &p, "---", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part711); }
static inline Offset quick24_match(Match *m, Offset p) { return quick_part712(m, p); }
static Offset quick_part713(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return accept_end(m, p); }
static Offset quick_part714(Match *m, Offset p) { Offset r; if ((r = quick_part713(m, p)) >= 0) return r; if ((r = quick_part306(m, p)) >= 0) return r; return -1; }
static Offset quick_part715(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part714); }
static Offset quick_part716(Match *m, Offset p) { if (!same_bytes(m, &p, "---", 3)) return -1; return quick_part715(m, p); }
static Offset quick_part717(Match *m, Offset p) { if (!same_bytes(m, &p, "...", 3)) return -1; return quick_part715(m, p); }
static Offset quick_part718(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; Offset r; if ((r = quick_part716(m, p)) >= 0) return r; if ((r = quick_part717(m, p)) >= 0) return r; return -1; }
static Offset quick_part719(Match *m, Offset p) { return remembering(m, p, 3, quick_part718); }
static Offset quick_part720(Match *m, Offset p) { return least_of(m, p, quick_set709, 0, 1073741824, quick_part719); }
static Offset quick_part721(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return remembering(m, p, 2, quick_part720); }
static Offset quick_part722(Match *m, Offset p) { if (!same_bytes(m, &p, "---", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part721); }
static inline Offset quick24_fullmatch(Match *m, Offset p) { return quick_part722(m, p); }
static const u8 quick24_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick24_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick24_first, quick24_match); }
/* quick25: --> */
static Offset quick_part723(Match *m, Offset p) { if (!same_bytes(m, &p, "-->", 3)) return -1; return accept(m, p); }
static inline Offset quick25_match(Match *m, Offset p) { return quick_part723(m, p); }
static Offset quick_part724(Match *m, Offset p) { if (!same_bytes(m, &p, "-->", 3)) return -1; return accept_end(m, p); }
static inline Offset quick25_fullmatch(Match *m, Offset p) { return quick_part724(m, p); }
static const u8 quick25_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick25_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick25_first, quick25_match); }
/* quick26: <(?:br|/?(?:p|div|ul|ol|tr|table|section|article|h[1-6]))\b[^<>]{0,500}> */
static Offset quick_part725(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part132); }
static Offset quick_part726(Match *m, Offset p) { if (!same_letters(m, &p, "br", 2)) return -1; return quick_part725(m, p); }
static Offset quick_part727(Match *m, Offset p) { if (!one_of(m, &p, quick_set98)) return -1; return quick_part725(m, p); }
static Offset quick_part728(Match *m, Offset p) { if (!same_letters(m, &p, "div", 3)) return -1; return quick_part725(m, p); }
static Offset quick_part729(Match *m, Offset p) { if (!same_letters(m, &p, "ul", 2)) return -1; return quick_part725(m, p); }
static Offset quick_part730(Match *m, Offset p) { if (!same_letters(m, &p, "ol", 2)) return -1; return quick_part725(m, p); }
static Offset quick_part731(Match *m, Offset p) { if (!same_letters(m, &p, "tr", 2)) return -1; return quick_part725(m, p); }
static Offset quick_part732(Match *m, Offset p) { if (!same_letters(m, &p, "table", 5)) return -1; return quick_part725(m, p); }
static Offset quick_part733(Match *m, Offset p) { if (!same_letters(m, &p, "section", 7)) return -1; return quick_part725(m, p); }
static Offset quick_part734(Match *m, Offset p) { if (!same_letters(m, &p, "article", 7)) return -1; return quick_part725(m, p); }
static inline int quick_set735(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x7e000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part736(Match *m, Offset p) { if (!one_of(m, &p, quick_set99)) return -1; if (!one_of(m, &p, quick_set735)) return -1; return quick_part725(m, p); }
static Offset quick_part737(Match *m, Offset p) { Offset r; if ((r = quick_part727(m, p)) >= 0) return r; if ((r = quick_part728(m, p)) >= 0) return r; if ((r = quick_part729(m, p)) >= 0) return r; if ((r = quick_part730(m, p)) >= 0) return r; if ((r = quick_part731(m, p)) >= 0) return r; if ((r = quick_part732(m, p)) >= 0) return r; if ((r = quick_part733(m, p)) >= 0) return r; if ((r = quick_part734(m, p)) >= 0) return r; if ((r = quick_part736(m, p)) >= 0) return r; return -1; }
static Offset quick_part738(Match *m, Offset p) { return most_of(m, p, quick_set135, 0, 1, quick_part737); }
static Offset quick_part739(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part726(m, p)) >= 0) return r; if ((r = quick_part738(m, p)) >= 0) return r; return -1; }
static inline Offset quick26_match(Match *m, Offset p) { return quick_part739(m, p); }
static Offset quick_part740(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part608); }
static Offset quick_part741(Match *m, Offset p) { if (!same_letters(m, &p, "br", 2)) return -1; return quick_part740(m, p); }
static Offset quick_part742(Match *m, Offset p) { if (!one_of(m, &p, quick_set98)) return -1; return quick_part740(m, p); }
static Offset quick_part743(Match *m, Offset p) { if (!same_letters(m, &p, "div", 3)) return -1; return quick_part740(m, p); }
static Offset quick_part744(Match *m, Offset p) { if (!same_letters(m, &p, "ul", 2)) return -1; return quick_part740(m, p); }
static Offset quick_part745(Match *m, Offset p) { if (!same_letters(m, &p, "ol", 2)) return -1; return quick_part740(m, p); }
static Offset quick_part746(Match *m, Offset p) { if (!same_letters(m, &p, "tr", 2)) return -1; return quick_part740(m, p); }
static Offset quick_part747(Match *m, Offset p) { if (!same_letters(m, &p, "table", 5)) return -1; return quick_part740(m, p); }
static Offset quick_part748(Match *m, Offset p) { if (!same_letters(m, &p, "section", 7)) return -1; return quick_part740(m, p); }
static Offset quick_part749(Match *m, Offset p) { if (!same_letters(m, &p, "article", 7)) return -1; return quick_part740(m, p); }
static Offset quick_part750(Match *m, Offset p) { if (!one_of(m, &p, quick_set99)) return -1; if (!one_of(m, &p, quick_set735)) return -1; return quick_part740(m, p); }
static Offset quick_part751(Match *m, Offset p) { Offset r; if ((r = quick_part742(m, p)) >= 0) return r; if ((r = quick_part743(m, p)) >= 0) return r; if ((r = quick_part744(m, p)) >= 0) return r; if ((r = quick_part745(m, p)) >= 0) return r; if ((r = quick_part746(m, p)) >= 0) return r; if ((r = quick_part747(m, p)) >= 0) return r; if ((r = quick_part748(m, p)) >= 0) return r; if ((r = quick_part749(m, p)) >= 0) return r; if ((r = quick_part750(m, p)) >= 0) return r; return -1; }
static Offset quick_part752(Match *m, Offset p) { return most_of(m, p, quick_set135, 0, 1, quick_part751); }
static Offset quick_part753(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part741(m, p)) >= 0) return r; if ((r = quick_part752(m, p)) >= 0) return r; return -1; }
static inline Offset quick26_fullmatch(Match *m, Offset p) { return quick_part753(m, p); }
static const u8 quick26_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick26_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick26_first, quick26_match); }
/* quick27: <(script|style)\b[^<>]{0,500}> */
static Offset quick_part754(Match *m, Offset p) { return remembering(m, p, 3, quick_part725); }
static Offset quick_part755(Match *m, Offset p) { if (!same_letters(m, &p, "cript", 5)) return -1; return quick_part754(m, p); }
static Offset quick_part756(Match *m, Offset p) { if (!same_letters(m, &p, "tyle", 4)) return -1; return quick_part754(m, p); }
static Offset quick_part757(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; Offset r; if ((r = quick_part755(m, p)) >= 0) return r; if ((r = quick_part756(m, p)) >= 0) return r; return -1; }
static Offset quick_part758(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return remembering(m, p, 2, quick_part757); }
static inline Offset quick27_match(Match *m, Offset p) { return quick_part758(m, p); }
static Offset quick_part759(Match *m, Offset p) { return remembering(m, p, 3, quick_part740); }
static Offset quick_part760(Match *m, Offset p) { if (!same_letters(m, &p, "cript", 5)) return -1; return quick_part759(m, p); }
static Offset quick_part761(Match *m, Offset p) { if (!same_letters(m, &p, "tyle", 4)) return -1; return quick_part759(m, p); }
static Offset quick_part762(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; Offset r; if ((r = quick_part760(m, p)) >= 0) return r; if ((r = quick_part761(m, p)) >= 0) return r; return -1; }
static Offset quick_part763(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return remembering(m, p, 2, quick_part762); }
static inline Offset quick27_fullmatch(Match *m, Offset p) { return quick_part763(m, p); }
static const u8 quick27_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick27_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick27_first, quick27_match); }
/* quick28: </?(?!(?:script|style)\b)[a-z][^<>]{0,2000}> */
static inline Offset quick28_match(Match *m, Offset p) { return quick_part136(m, p); }
static Offset quick_part764(Match *m, Offset p) { if (quick_part129(m, p) >= 0) return -1; if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part608); }
static Offset quick_part765(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part764); }
static inline Offset quick28_fullmatch(Match *m, Offset p) { return quick_part765(m, p); }
static const u8 quick28_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick28_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick28_first, quick28_match); }
/* quick29: </?[a-zA-Z][^<>]{0,2000}> */
static Offset quick_part766(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part132); }
static Offset quick_part767(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part766); }
static inline Offset quick29_match(Match *m, Offset p) { return quick_part767(m, p); }
static Offset quick_part768(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set133, 0, 2000, quick_part608); }
static Offset quick_part769(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set135, 0, 1, quick_part768); }
static inline Offset quick29_fullmatch(Match *m, Offset p) { return quick_part769(m, p); }
static const u8 quick29_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick29_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick29_first, quick29_match); }
/* quick30: </?[a-zA-Z][^<>]{0,500}>|<!(--)|<!(?:doctype\b|\[)[^<>]{0,200}> */
static Offset quick_part770(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part132); }
static Offset quick_part771(Match *m, Offset p) { return most_of(m, p, quick_set135, 0, 1, quick_part770); }
static Offset quick_part772(Match *m, Offset p) { if (!same_letters(m, &p, "--", 2)) return -1; return quick_part580(m, p); }
static Offset quick_part773(Match *m, Offset p) { if (!one_of(m, &p, quick_set11)) return -1; return remembering(m, p, 2, quick_part772); }
static Offset quick_part774(Match *m, Offset p) { return most_of(m, p, quick_set133, 0, 200, quick_part132); }
static Offset quick_part775(Match *m, Offset p) { if (!same_letters(m, &p, "doctype", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return quick_part774(m, p); }
static Offset quick_part776(Match *m, Offset p) { if (!one_of(m, &p, quick_set12)) return -1; return quick_part774(m, p); }
static Offset quick_part777(Match *m, Offset p) { if (!one_of(m, &p, quick_set11)) return -1; Offset r; if ((r = quick_part775(m, p)) >= 0) return r; if ((r = quick_part776(m, p)) >= 0) return r; return -1; }
static Offset quick_part778(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part771(m, p)) >= 0) return r; if ((r = quick_part773(m, p)) >= 0) return r; if ((r = quick_part777(m, p)) >= 0) return r; return -1; }
static inline Offset quick30_match(Match *m, Offset p) { return quick_part778(m, p); }
static Offset quick_part779(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part608); }
static Offset quick_part780(Match *m, Offset p) { return most_of(m, p, quick_set135, 0, 1, quick_part779); }
static Offset quick_part781(Match *m, Offset p) { if (!same_letters(m, &p, "--", 2)) return -1; return quick_part605(m, p); }
static Offset quick_part782(Match *m, Offset p) { if (!one_of(m, &p, quick_set11)) return -1; return remembering(m, p, 2, quick_part781); }
static Offset quick_part783(Match *m, Offset p) { return most_of(m, p, quick_set133, 0, 200, quick_part608); }
static Offset quick_part784(Match *m, Offset p) { if (!same_letters(m, &p, "doctype", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return quick_part783(m, p); }
static Offset quick_part785(Match *m, Offset p) { if (!one_of(m, &p, quick_set12)) return -1; return quick_part783(m, p); }
static Offset quick_part786(Match *m, Offset p) { if (!one_of(m, &p, quick_set11)) return -1; Offset r; if ((r = quick_part784(m, p)) >= 0) return r; if ((r = quick_part785(m, p)) >= 0) return r; return -1; }
static Offset quick_part787(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part780(m, p)) >= 0) return r; if ((r = quick_part782(m, p)) >= 0) return r; if ((r = quick_part786(m, p)) >= 0) return r; return -1; }
static inline Offset quick30_fullmatch(Match *m, Offset p) { return quick_part787(m, p); }
static const u8 quick30_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick30_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick30_first, quick30_match); }
/* quick31: </script\s*> */
static Offset quick_part788(Match *m, Offset p) { if (!same_letters(m, &p, "</script", 8)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part132); }
static inline Offset quick31_match(Match *m, Offset p) { return quick_part788(m, p); }
static Offset quick_part789(Match *m, Offset p) { if (!same_letters(m, &p, "</script", 8)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part608); }
static inline Offset quick31_fullmatch(Match *m, Offset p) { return quick_part789(m, p); }
static const u8 quick31_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick31_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick31_first, quick31_match); }
/* quick32: </style\s*> */
static Offset quick_part790(Match *m, Offset p) { if (!same_letters(m, &p, "</style", 7)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part132); }
static inline Offset quick32_match(Match *m, Offset p) { return quick_part790(m, p); }
static Offset quick_part791(Match *m, Offset p) { if (!same_letters(m, &p, "</style", 7)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part608); }
static inline Offset quick32_fullmatch(Match *m, Offset p) { return quick_part791(m, p); }
static const u8 quick32_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick32_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick32_first, quick32_match); }
/* quick33: <[A-Za-z/!]|&[A-Za-z#]|\\[nr]|\]\( */
static inline int quick_set792(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800200000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part793(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; if (!one_of(m, &p, quick_set792)) return -1; return accept(m, p); }
static inline int quick_set794(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part795(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; if (!one_of(m, &p, quick_set794)) return -1; return accept(m, p); }
static inline int quick_set796(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4400000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part797(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set796)) return -1; return accept(m, p); }
static Offset quick_part798(Match *m, Offset p) { if (!same_bytes(m, &p, "](", 2)) return -1; return accept(m, p); }
static Offset quick_part799(Match *m, Offset p) { Offset r; if ((r = quick_part793(m, p)) >= 0) return r; if ((r = quick_part795(m, p)) >= 0) return r; if ((r = quick_part797(m, p)) >= 0) return r; if ((r = quick_part798(m, p)) >= 0) return r; return -1; }
static inline Offset quick33_match(Match *m, Offset p) { return quick_part799(m, p); }
static Offset quick_part800(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; if (!one_of(m, &p, quick_set792)) return -1; return accept_end(m, p); }
static Offset quick_part801(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; if (!one_of(m, &p, quick_set794)) return -1; return accept_end(m, p); }
static Offset quick_part802(Match *m, Offset p) { if (!one_of(m, &p, quick_set579)) return -1; if (!one_of(m, &p, quick_set796)) return -1; return accept_end(m, p); }
static Offset quick_part803(Match *m, Offset p) { if (!same_bytes(m, &p, "](", 2)) return -1; return accept_end(m, p); }
static Offset quick_part804(Match *m, Offset p) { Offset r; if ((r = quick_part800(m, p)) >= 0) return r; if ((r = quick_part801(m, p)) >= 0) return r; if ((r = quick_part802(m, p)) >= 0) return r; if ((r = quick_part803(m, p)) >= 0) return r; return -1; }
static inline Offset quick33_fullmatch(Match *m, Offset p) { return quick_part804(m, p); }
static const u8 quick33_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick33_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick33_first, quick33_match); }
/* quick34: <[^<>\n]{0,2000}> */
static inline int quick_set805(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xaffffffffffffbffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part806(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set805, 0, 2000, quick_part132); }
static inline Offset quick34_match(Match *m, Offset p) { return quick_part806(m, p); }
static Offset quick_part807(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; return most_of(m, p, quick_set805, 0, 2000, quick_part608); }
static inline Offset quick34_fullmatch(Match *m, Offset p) { return quick_part807(m, p); }
static const u8 quick34_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick34_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick34_first, quick34_match); }
/* quick35: <li\b[^<>]{0,500}> */
static Offset quick_part808(Match *m, Offset p) { if (!same_letters(m, &p, "<li", 3)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part132); }
static inline Offset quick35_match(Match *m, Offset p) { return quick_part808(m, p); }
static Offset quick_part809(Match *m, Offset p) { if (!same_letters(m, &p, "<li", 3)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set133, 0, 500, quick_part608); }
static inline Offset quick35_fullmatch(Match *m, Offset p) { return quick_part809(m, p); }
static const u8 quick35_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick35_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick35_first, quick35_match); }
static inline int quick_set810(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffff9ffull >> c : 0x8000000000000000ull >> (c - 64)) & 1);
    return (c >= 127 && c <= 159) || c == 1564 || c == 8206 || c == 8207 || (c >= 8232 && c <= 8238) || (c >= 8294 && c <= 8297) || (c >= 55296 && c <= 57343);
}
/* quick36: [\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff] */
static Offset quick_part811(Match *m, Offset p) { if (!one_of(m, &p, quick_set810)) return -1; return accept(m, p); }
static inline Offset quick36_match(Match *m, Offset p) { return quick_part811(m, p); }
static Offset quick_part812(Match *m, Offset p) { if (!one_of(m, &p, quick_set810)) return -1; return accept_end(m, p); }
static inline Offset quick36_fullmatch(Match *m, Offset p) { return quick_part812(m, p); }
static const u8 quick36_first[256] = {1,1,1,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick36_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick36_first, quick36_match); }
static inline int quick_set813(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffff9ffull >> c : 0x8000000000000000ull >> (c - 64)) & 1);
    return (c >= 127 && c <= 159) || c == 1564 || c == 8206 || c == 8207 || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || (c >= 55296 && c <= 57343);
}
/* quick37: [\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff] */
static Offset quick_part814(Match *m, Offset p) { if (!one_of(m, &p, quick_set813)) return -1; return accept(m, p); }
static inline Offset quick37_match(Match *m, Offset p) { return quick_part814(m, p); }
static Offset quick_part815(Match *m, Offset p) { if (!one_of(m, &p, quick_set813)) return -1; return accept_end(m, p); }
static inline Offset quick37_fullmatch(Match *m, Offset p) { return quick_part815(m, p); }
static const u8 quick37_first[256] = {1,1,1,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick37_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick37_first, quick37_match); }
/* quick38: [ \t]*\n\s* */
static Offset quick_part816(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, accept); }
static Offset quick_part817(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part816); }
static inline Offset quick38_match(Match *m, Offset p) { return quick_part817(m, p); }
static Offset quick_part818(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, accept_end); }
static Offset quick_part819(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part818); }
static inline Offset quick38_fullmatch(Match *m, Offset p) { return quick_part819(m, p); }
static const u8 quick38_first[256] = {0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick38_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick38_first, quick38_match); }
static inline int quick_set820(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8000040000000000ull >> c : 0x8000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick39: [*?\[] */
static Offset quick_part821(Match *m, Offset p) { if (!one_of(m, &p, quick_set820)) return -1; return accept(m, p); }
static inline Offset quick39_match(Match *m, Offset p) { return quick_part821(m, p); }
static Offset quick_part822(Match *m, Offset p) { if (!one_of(m, &p, quick_set820)) return -1; return accept_end(m, p); }
static inline Offset quick39_fullmatch(Match *m, Offset p) { return quick_part822(m, p); }
static const u8 quick39_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick39_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick39_first, quick39_match); }
static inline int quick_set823(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xc00100000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick40: [,;:]\s+|(?<!\s)\s+(?:and|or|then|as well as|plus)\s+|\s[\u2013\u2014-]\s */
static Offset quick_part824(Match *m, Offset p) { if (!one_of(m, &p, quick_set823)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, accept); }
static Offset quick_part825(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part101(m, p); }
static Offset quick_part826(Match *m, Offset p) { if (!same_bytes(m, &p, "or", 2)) return -1; return quick_part101(m, p); }
static Offset quick_part827(Match *m, Offset p) { if (!same_bytes(m, &p, "then", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part828(Match *m, Offset p) { if (!same_bytes(m, &p, "as well as", 10)) return -1; return quick_part101(m, p); }
static Offset quick_part829(Match *m, Offset p) { if (!same_bytes(m, &p, "plus", 4)) return -1; return quick_part101(m, p); }
static Offset quick_part830(Match *m, Offset p) { Offset r; if ((r = quick_part825(m, p)) >= 0) return r; if ((r = quick_part826(m, p)) >= 0) return r; if ((r = quick_part827(m, p)) >= 0) return r; if ((r = quick_part828(m, p)) >= 0) return r; if ((r = quick_part829(m, p)) >= 0) return r; return -1; }
static Offset quick_part831(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q >= 0 && quick_part195(m, q) >= 0) return -1; } return most_of(m, p, quick_set45, 1, 1073741824, quick_part830); }
static inline int quick_set832(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8211 || c == 8212;
}
static Offset quick_part833(Match *m, Offset p) { if (!one_of(m, &p, quick_set45)) return -1; if (!one_of(m, &p, quick_set832)) return -1; if (!one_of(m, &p, quick_set45)) return -1; return accept(m, p); }
static Offset quick_part834(Match *m, Offset p) { Offset r; if ((r = quick_part824(m, p)) >= 0) return r; if ((r = quick_part831(m, p)) >= 0) return r; if ((r = quick_part833(m, p)) >= 0) return r; return -1; }
static inline Offset quick40_match(Match *m, Offset p) { return quick_part834(m, p); }
static Offset quick_part835(Match *m, Offset p) { if (!one_of(m, &p, quick_set823)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, accept_end); }
static Offset quick_part836(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, accept_end); }
static Offset quick_part837(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part836(m, p); }
static Offset quick_part838(Match *m, Offset p) { if (!same_bytes(m, &p, "or", 2)) return -1; return quick_part836(m, p); }
static Offset quick_part839(Match *m, Offset p) { if (!same_bytes(m, &p, "then", 4)) return -1; return quick_part836(m, p); }
static Offset quick_part840(Match *m, Offset p) { if (!same_bytes(m, &p, "as well as", 10)) return -1; return quick_part836(m, p); }
static Offset quick_part841(Match *m, Offset p) { if (!same_bytes(m, &p, "plus", 4)) return -1; return quick_part836(m, p); }
static Offset quick_part842(Match *m, Offset p) { Offset r; if ((r = quick_part837(m, p)) >= 0) return r; if ((r = quick_part838(m, p)) >= 0) return r; if ((r = quick_part839(m, p)) >= 0) return r; if ((r = quick_part840(m, p)) >= 0) return r; if ((r = quick_part841(m, p)) >= 0) return r; return -1; }
static Offset quick_part843(Match *m, Offset p) { { Offset q = back(m, p, 1); if (q >= 0 && quick_part195(m, q) >= 0) return -1; } return most_of(m, p, quick_set45, 1, 1073741824, quick_part842); }
static Offset quick_part844(Match *m, Offset p) { if (!one_of(m, &p, quick_set45)) return -1; if (!one_of(m, &p, quick_set832)) return -1; if (!one_of(m, &p, quick_set45)) return -1; return accept_end(m, p); }
static Offset quick_part845(Match *m, Offset p) { Offset r; if ((r = quick_part835(m, p)) >= 0) return r; if ((r = quick_part843(m, p)) >= 0) return r; if ((r = quick_part844(m, p)) >= 0) return r; return -1; }
static inline Offset quick40_fullmatch(Match *m, Offset p) { return quick_part845(m, p); }
static const u8 quick40_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick40_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick40_first, quick40_match); }
static inline int quick_set846(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800100400002600ull >> c : 0x1000000000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set847(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 65279;
}
/* quick41: [,;\t|"\n\r]|^\ufeff|^sep= */
static Offset quick_part848(Match *m, Offset p) { if (!one_of(m, &p, quick_set846)) return -1; return accept(m, p); }
static Offset quick_part849(Match *m, Offset p) { if (!(p == 0)) return -1; if (!one_of(m, &p, quick_set847)) return -1; return accept(m, p); }
static Offset quick_part850(Match *m, Offset p) { if (!(p == 0)) return -1; if (!same_letters(m, &p, "sep=", 4)) return -1; return accept(m, p); }
static Offset quick_part851(Match *m, Offset p) { Offset r; if ((r = quick_part848(m, p)) >= 0) return r; if ((r = quick_part849(m, p)) >= 0) return r; if ((r = quick_part850(m, p)) >= 0) return r; return -1; }
static inline Offset quick41_match(Match *m, Offset p) { return quick_part851(m, p); }
static Offset quick_part852(Match *m, Offset p) { if (!one_of(m, &p, quick_set846)) return -1; return accept_end(m, p); }
static Offset quick_part853(Match *m, Offset p) { if (!(p == 0)) return -1; if (!one_of(m, &p, quick_set847)) return -1; return accept_end(m, p); }
static Offset quick_part854(Match *m, Offset p) { if (!(p == 0)) return -1; if (!same_letters(m, &p, "sep=", 4)) return -1; return accept_end(m, p); }
static Offset quick_part855(Match *m, Offset p) { Offset r; if ((r = quick_part852(m, p)) >= 0) return r; if ((r = quick_part853(m, p)) >= 0) return r; if ((r = quick_part854(m, p)) >= 0) return r; return -1; }
static inline Offset quick41_fullmatch(Match *m, Offset p) { return quick_part855(m, p); }
static const u8 quick41_first[256] = {0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick41_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick41_first, quick41_match); }
static inline int quick_set856(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x280000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick42: [-+]?[0-9]+(?:[.,][0-9]+)*+(?:[eE][-+]?[0-9]+)?%? */
static inline int quick_set857(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part858(Match *m, Offset p) { return most_of(m, p, quick_set857, 0, 1, accept); }
static Offset quick_part859(Match *m, Offset p) { return most_of(m, p, quick_set558, 1, 1073741824, quick_part858); }
static Offset quick_part860(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return most_of(m, p, quick_set856, 0, 1, quick_part859); }
static Offset quick_part861(Match *m, Offset p) { return this_or_that(m, p, quick_part860, quick_part858); }
static Offset quick_part862(Match *m, Offset p) { return quick_part861(m, p); }
static inline int quick_set863(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x500000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part864(Match *m, Offset p) { if (!one_of(m, &p, quick_set863)) return -1; return most_of(m, p, quick_set558, 1, 1073741824, accept); }
static Offset quick_part865(Match *m, Offset p) { return again_and_again(m, p, quick_part864, 0, 1073741824, quick_part862); }
static Offset quick_part866(Match *m, Offset p) { return most_of(m, p, quick_set558, 1, 1073741824, quick_part865); }
static Offset quick_part867(Match *m, Offset p) { return most_of(m, p, quick_set856, 0, 1, quick_part866); }
static inline Offset quick42_match(Match *m, Offset p) { return quick_part867(m, p); }
static Offset quick_part868(Match *m, Offset p) { return most_of(m, p, quick_set857, 0, 1, accept_end); }
static Offset quick_part869(Match *m, Offset p) { return most_of(m, p, quick_set558, 1, 1073741824, quick_part868); }
static Offset quick_part870(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return most_of(m, p, quick_set856, 0, 1, quick_part869); }
static Offset quick_part871(Match *m, Offset p) { return this_or_that(m, p, quick_part870, quick_part868); }
static Offset quick_part872(Match *m, Offset p) { return quick_part871(m, p); }
static Offset quick_part873(Match *m, Offset p) { return again_and_again(m, p, quick_part864, 0, 1073741824, quick_part872); }
static Offset quick_part874(Match *m, Offset p) { return most_of(m, p, quick_set558, 1, 1073741824, quick_part873); }
static Offset quick_part875(Match *m, Offset p) { return most_of(m, p, quick_set856, 0, 1, quick_part874); }
static inline Offset quick42_fullmatch(Match *m, Offset p) { return quick_part875(m, p); }
static const u8 quick42_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick42_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick42_first, quick42_match); }
static inline int quick_set876(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8c00530200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick43: [.;:!?,()]|\s[-\u2013\u2014]\s */
static Offset quick_part877(Match *m, Offset p) { if (!one_of(m, &p, quick_set876)) return -1; return accept(m, p); }
static Offset quick_part878(Match *m, Offset p) { Offset r; if ((r = quick_part877(m, p)) >= 0) return r; if ((r = quick_part833(m, p)) >= 0) return r; return -1; }
static inline Offset quick43_match(Match *m, Offset p) { return quick_part878(m, p); }
static Offset quick_part879(Match *m, Offset p) { if (!one_of(m, &p, quick_set876)) return -1; return accept_end(m, p); }
static Offset quick_part880(Match *m, Offset p) { Offset r; if ((r = quick_part879(m, p)) >= 0) return r; if ((r = quick_part844(m, p)) >= 0) return r; return -1; }
static inline Offset quick43_fullmatch(Match *m, Offset p) { return quick_part880(m, p); }
static const u8 quick43_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,1,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick43_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick43_first, quick43_match); }
static inline int quick_set881(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2400000000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick44: [:=] */
static Offset quick_part882(Match *m, Offset p) { if (!one_of(m, &p, quick_set881)) return -1; return accept(m, p); }
static inline Offset quick44_match(Match *m, Offset p) { return quick_part882(m, p); }
static Offset quick_part883(Match *m, Offset p) { if (!one_of(m, &p, quick_set881)) return -1; return accept_end(m, p); }
static inline Offset quick44_fullmatch(Match *m, Offset p) { return quick_part883(m, p); }
static const u8 quick44_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick44_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick44_first, quick44_match); }
static inline int quick_set884(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000200000000000ull >> c : 0x4000000000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick45: [=~-]{3,} */
static Offset quick_part885(Match *m, Offset p) { return most_of(m, p, quick_set884, 3, 1073741824, accept); }
static inline Offset quick45_match(Match *m, Offset p) { return quick_part885(m, p); }
static Offset quick_part886(Match *m, Offset p) { return most_of(m, p, quick_set884, 3, 1073741824, accept_end); }
static inline Offset quick45_fullmatch(Match *m, Offset p) { return quick_part886(m, p); }
static const u8 quick45_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick45_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick45_first, quick45_match); }
/* quick46: [A-Za-z]{2,4}\d{1,4}\Z */
static Offset quick_part887(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 4, quick_part293); }
static Offset quick_part888(Match *m, Offset p) { return most_of(m, p, quick_set65, 2, 4, quick_part887); }
static inline Offset quick46_match(Match *m, Offset p) { return quick_part888(m, p); }
static Offset quick_part889(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 4, quick_part306); }
static Offset quick_part890(Match *m, Offset p) { return most_of(m, p, quick_set65, 2, 4, quick_part889); }
static inline Offset quick46_fullmatch(Match *m, Offset p) { return quick_part890(m, p); }
static const u8 quick46_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick46_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick46_first, quick46_match); }
/* quick47: [\W_]* */
static Offset quick_part891(Match *m, Offset p) { return most_of(m, p, quick_set125, 0, 1073741824, accept); }
static inline Offset quick47_match(Match *m, Offset p) { return quick_part891(m, p); }
static Offset quick_part892(Match *m, Offset p) { return most_of(m, p, quick_set125, 0, 1073741824, accept_end); }
static inline Offset quick47_fullmatch(Match *m, Offset p) { return quick_part892(m, p); }
static inline int quick_set893(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x40000409f0003e00ull >> c : 0x80000000ull >> (c - 64)) & 1);
    return is_space(c);
}
static inline int quick_set894(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000400ull >> (c - 64)) & 1);
    return 0;
}
/* quick48: [\s*_#>]*+(?:(?:job|position|role)?\s?title)[\s*_]*+:[\s*_]*+(\S.*) */
static Offset quick_part895(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return most_of(m, p, quick_set40, 0, 1073741824, quick_part580); }
static Offset quick_part896(Match *m, Offset p) { return remembering(m, p, 2, quick_part895); }
static inline int quick_set897(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x401f0003e00ull >> c : 0x80000000ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset quick_part898(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return all_of(m, p, quick_set897, 0, 1073741824, quick_part896); }
static Offset quick_part899(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return all_of(m, p, quick_set897, 0, 1073741824, quick_part898); }
static Offset quick_part900(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1, quick_part899); }
static Offset quick_part901(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return quick_part900(m, p); }
static Offset quick_part902(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part900(m, p); }
static Offset quick_part903(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part900(m, p); }
static Offset quick_part904(Match *m, Offset p) { Offset r; if ((r = quick_part901(m, p)) >= 0) return r; if ((r = quick_part902(m, p)) >= 0) return r; if ((r = quick_part903(m, p)) >= 0) return r; return -1; }
static Offset quick_part905(Match *m, Offset p) { return this_or_that(m, p, quick_part904, quick_part900); }
static Offset quick_part906(Match *m, Offset p) { return quick_part905(m, p); }
static Offset quick_part907(Match *m, Offset p) { return all_of(m, p, quick_set893, 0, 1073741824, quick_part906); }
static inline Offset quick48_match(Match *m, Offset p) { return quick_part907(m, p); }
static Offset quick_part908(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return most_of(m, p, quick_set40, 0, 1073741824, quick_part605); }
static Offset quick_part909(Match *m, Offset p) { return remembering(m, p, 2, quick_part908); }
static Offset quick_part910(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return all_of(m, p, quick_set897, 0, 1073741824, quick_part909); }
static Offset quick_part911(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return all_of(m, p, quick_set897, 0, 1073741824, quick_part910); }
static Offset quick_part912(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1, quick_part911); }
static Offset quick_part913(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return quick_part912(m, p); }
static Offset quick_part914(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part912(m, p); }
static Offset quick_part915(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part912(m, p); }
static Offset quick_part916(Match *m, Offset p) { Offset r; if ((r = quick_part913(m, p)) >= 0) return r; if ((r = quick_part914(m, p)) >= 0) return r; if ((r = quick_part915(m, p)) >= 0) return r; return -1; }
static Offset quick_part917(Match *m, Offset p) { return this_or_that(m, p, quick_part916, quick_part912); }
static Offset quick_part918(Match *m, Offset p) { return quick_part917(m, p); }
static Offset quick_part919(Match *m, Offset p) { return all_of(m, p, quick_set893, 0, 1073741824, quick_part918); }
static inline Offset quick48_fullmatch(Match *m, Offset p) { return quick_part919(m, p); }
static const u8 quick48_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick48_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick48_first, quick48_match); }
static inline int quick_set920(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x40000000400000ull >> (c - 64)) & 1);
    return 0;
}
/* quick49: [\s*_#>]*+(?:(?:open |job )?position|(?:job )?role|vacancy)[\s*_]*+:[\s*_]*+(\S.*) */
static Offset quick_part921(Match *m, Offset p) { return all_of(m, p, quick_set897, 0, 1073741824, quick_part898); }
static Offset quick_part922(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part921(m, p); }
static Offset quick_part923(Match *m, Offset p) { if (!same_letters(m, &p, "open ", 5)) return -1; return quick_part922(m, p); }
static Offset quick_part924(Match *m, Offset p) { if (!same_letters(m, &p, "job ", 4)) return -1; return quick_part922(m, p); }
static Offset quick_part925(Match *m, Offset p) { Offset r; if ((r = quick_part923(m, p)) >= 0) return r; if ((r = quick_part924(m, p)) >= 0) return r; return -1; }
static Offset quick_part926(Match *m, Offset p) { return this_or_that(m, p, quick_part925, quick_part922); }
static Offset quick_part927(Match *m, Offset p) { return quick_part926(m, p); }
static Offset quick_part928(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part921(m, p); }
static Offset quick_part929(Match *m, Offset p) { if (!same_letters(m, &p, "job ", 4)) return -1; return quick_part928(m, p); }
static Offset quick_part930(Match *m, Offset p) { return this_or_that(m, p, quick_part929, quick_part928); }
static Offset quick_part931(Match *m, Offset p) { return quick_part930(m, p); }
static Offset quick_part932(Match *m, Offset p) { if (!same_letters(m, &p, "vacancy", 7)) return -1; return quick_part921(m, p); }
static Offset quick_part933(Match *m, Offset p) { Offset r; if ((r = quick_part927(m, p)) >= 0) return r; if ((r = quick_part931(m, p)) >= 0) return r; if ((r = quick_part932(m, p)) >= 0) return r; return -1; }
static Offset quick_part934(Match *m, Offset p) { return all_of(m, p, quick_set893, 0, 1073741824, quick_part933); }
static inline Offset quick49_match(Match *m, Offset p) { return quick_part934(m, p); }
static Offset quick_part935(Match *m, Offset p) { return all_of(m, p, quick_set897, 0, 1073741824, quick_part910); }
static Offset quick_part936(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part935(m, p); }
static Offset quick_part937(Match *m, Offset p) { if (!same_letters(m, &p, "open ", 5)) return -1; return quick_part936(m, p); }
static Offset quick_part938(Match *m, Offset p) { if (!same_letters(m, &p, "job ", 4)) return -1; return quick_part936(m, p); }
static Offset quick_part939(Match *m, Offset p) { Offset r; if ((r = quick_part937(m, p)) >= 0) return r; if ((r = quick_part938(m, p)) >= 0) return r; return -1; }
static Offset quick_part940(Match *m, Offset p) { return this_or_that(m, p, quick_part939, quick_part936); }
static Offset quick_part941(Match *m, Offset p) { return quick_part940(m, p); }
static Offset quick_part942(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part935(m, p); }
static Offset quick_part943(Match *m, Offset p) { if (!same_letters(m, &p, "job ", 4)) return -1; return quick_part942(m, p); }
static Offset quick_part944(Match *m, Offset p) { return this_or_that(m, p, quick_part943, quick_part942); }
static Offset quick_part945(Match *m, Offset p) { return quick_part944(m, p); }
static Offset quick_part946(Match *m, Offset p) { if (!same_letters(m, &p, "vacancy", 7)) return -1; return quick_part935(m, p); }
static Offset quick_part947(Match *m, Offset p) { Offset r; if ((r = quick_part941(m, p)) >= 0) return r; if ((r = quick_part945(m, p)) >= 0) return r; if ((r = quick_part946(m, p)) >= 0) return r; return -1; }
static Offset quick_part948(Match *m, Offset p) { return all_of(m, p, quick_set893, 0, 1073741824, quick_part947); }
static inline Offset quick49_fullmatch(Match *m, Offset p) { return quick_part948(m, p); }
static const u8 quick49_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick49_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick49_first, quick49_match); }
static inline int quick_set949(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x40002409f0003e00ull >> c : 0x1000000080000000ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick50: [\s*_#>|-]{0,20}(?:job|position|role|post|vacancy|working|official)[ _-]?(?:title|name)(?: ?/ ?(?:position|role))?[\s*_]{0,9}(?:[:|]?[\s*_|]{0,9}|(?:[:|]|\t| {2,9})[\s*_|]{0,20}(\S.{0,300}?)[\s|]{0,20}) */
static inline int quick_set950(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x401f0003e00ull >> c : 0x1000000080000000ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset quick_part951(Match *m, Offset p) { return most_of(m, p, quick_set950, 0, 9, accept); }
static inline int quick_set952(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400000000000000ull >> c : 0x1000000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part953(Match *m, Offset p) { return most_of(m, p, quick_set952, 0, 1, quick_part951); }
static inline int quick_set954(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003e00ull >> c : 0x1000000000000000ull >> (c - 64)) & 1);
    return is_space(c);
}
static Offset quick_part955(Match *m, Offset p) { return most_of(m, p, quick_set954, 0, 20, accept); }
static Offset quick_part956(Match *m, Offset p) { return remembering(m, p, 3, quick_part955); }
static Offset quick_part957(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return least_of(m, p, quick_set40, 0, 300, quick_part956); }
static Offset quick_part958(Match *m, Offset p) { return remembering(m, p, 2, quick_part957); }
static Offset quick_part959(Match *m, Offset p) { return most_of(m, p, quick_set950, 0, 20, quick_part958); }
static Offset quick_part960(Match *m, Offset p) { if (!one_of(m, &p, quick_set952)) return -1; return quick_part959(m, p); }
static inline int quick_set961(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part962(Match *m, Offset p) { if (!one_of(m, &p, quick_set961)) return -1; return quick_part959(m, p); }
static Offset quick_part963(Match *m, Offset p) { return most_of(m, p, quick_set657, 2, 9, quick_part959); }
static Offset quick_part964(Match *m, Offset p) { Offset r; if ((r = quick_part960(m, p)) >= 0) return r; if ((r = quick_part962(m, p)) >= 0) return r; if ((r = quick_part963(m, p)) >= 0) return r; return -1; }
static Offset quick_part965(Match *m, Offset p) { Offset r; if ((r = quick_part953(m, p)) >= 0) return r; if ((r = quick_part964(m, p)) >= 0) return r; return -1; }
static Offset quick_part966(Match *m, Offset p) { return most_of(m, p, quick_set897, 0, 9, quick_part965); }
static Offset quick_part967(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part966(m, p); }
static Offset quick_part968(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part966(m, p); }
static Offset quick_part969(Match *m, Offset p) { Offset r; if ((r = quick_part967(m, p)) >= 0) return r; if ((r = quick_part968(m, p)) >= 0) return r; return -1; }
static Offset quick_part970(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return most_of(m, p, quick_set657, 0, 1, quick_part969); }
static Offset quick_part971(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part970); }
static Offset quick_part972(Match *m, Offset p) { return this_or_that(m, p, quick_part971, quick_part966); }
static Offset quick_part973(Match *m, Offset p) { return quick_part972(m, p); }
static Offset quick_part974(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part973(m, p); }
static Offset quick_part975(Match *m, Offset p) { if (!same_letters(m, &p, "name", 4)) return -1; return quick_part973(m, p); }
static Offset quick_part976(Match *m, Offset p) { Offset r; if ((r = quick_part974(m, p)) >= 0) return r; if ((r = quick_part975(m, p)) >= 0) return r; return -1; }
static inline int quick_set977(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200100000000ull >> c : 0x80000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part978(Match *m, Offset p) { return most_of(m, p, quick_set977, 0, 1, quick_part976); }
static Offset quick_part979(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return quick_part978(m, p); }
static Offset quick_part980(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part978(m, p); }
static Offset quick_part981(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part978(m, p); }
static Offset quick_part982(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return quick_part978(m, p); }
static Offset quick_part983(Match *m, Offset p) { if (!same_letters(m, &p, "vacancy", 7)) return -1; return quick_part978(m, p); }
static Offset quick_part984(Match *m, Offset p) { if (!same_letters(m, &p, "working", 7)) return -1; return quick_part978(m, p); }
static Offset quick_part985(Match *m, Offset p) { if (!same_letters(m, &p, "official", 8)) return -1; return quick_part978(m, p); }
static Offset quick_part986(Match *m, Offset p) { Offset r; if ((r = quick_part979(m, p)) >= 0) return r; if ((r = quick_part980(m, p)) >= 0) return r; if ((r = quick_part981(m, p)) >= 0) return r; if ((r = quick_part982(m, p)) >= 0) return r; if ((r = quick_part983(m, p)) >= 0) return r; if ((r = quick_part984(m, p)) >= 0) return r; if ((r = quick_part985(m, p)) >= 0) return r; return -1; }
static Offset quick_part987(Match *m, Offset p) { return most_of(m, p, quick_set949, 0, 20, quick_part986); }
static inline Offset quick50_match(Match *m, Offset p) { return quick_part987(m, p); }
static Offset quick_part988(Match *m, Offset p) { return most_of(m, p, quick_set950, 0, 9, accept_end); }
static Offset quick_part989(Match *m, Offset p) { return most_of(m, p, quick_set952, 0, 1, quick_part988); }
static Offset quick_part990(Match *m, Offset p) { return most_of(m, p, quick_set954, 0, 20, accept_end); }
static Offset quick_part991(Match *m, Offset p) { return remembering(m, p, 3, quick_part990); }
static Offset quick_part992(Match *m, Offset p) { if (!one_of(m, &p, quick_set37)) return -1; return least_of(m, p, quick_set40, 0, 300, quick_part991); }
static Offset quick_part993(Match *m, Offset p) { return remembering(m, p, 2, quick_part992); }
static Offset quick_part994(Match *m, Offset p) { return most_of(m, p, quick_set950, 0, 20, quick_part993); }
static Offset quick_part995(Match *m, Offset p) { if (!one_of(m, &p, quick_set952)) return -1; return quick_part994(m, p); }
static Offset quick_part996(Match *m, Offset p) { if (!one_of(m, &p, quick_set961)) return -1; return quick_part994(m, p); }
static Offset quick_part997(Match *m, Offset p) { return most_of(m, p, quick_set657, 2, 9, quick_part994); }
static Offset quick_part998(Match *m, Offset p) { Offset r; if ((r = quick_part995(m, p)) >= 0) return r; if ((r = quick_part996(m, p)) >= 0) return r; if ((r = quick_part997(m, p)) >= 0) return r; return -1; }
static Offset quick_part999(Match *m, Offset p) { Offset r; if ((r = quick_part989(m, p)) >= 0) return r; if ((r = quick_part998(m, p)) >= 0) return r; return -1; }
static Offset quick_part1000(Match *m, Offset p) { return most_of(m, p, quick_set897, 0, 9, quick_part999); }
static Offset quick_part1001(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part1000(m, p); }
static Offset quick_part1002(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part1000(m, p); }
static Offset quick_part1003(Match *m, Offset p) { Offset r; if ((r = quick_part1001(m, p)) >= 0) return r; if ((r = quick_part1002(m, p)) >= 0) return r; return -1; }
static Offset quick_part1004(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return most_of(m, p, quick_set657, 0, 1, quick_part1003); }
static Offset quick_part1005(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part1004); }
static Offset quick_part1006(Match *m, Offset p) { return this_or_that(m, p, quick_part1005, quick_part1000); }
static Offset quick_part1007(Match *m, Offset p) { return quick_part1006(m, p); }
static Offset quick_part1008(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part1007(m, p); }
static Offset quick_part1009(Match *m, Offset p) { if (!same_letters(m, &p, "name", 4)) return -1; return quick_part1007(m, p); }
static Offset quick_part1010(Match *m, Offset p) { Offset r; if ((r = quick_part1008(m, p)) >= 0) return r; if ((r = quick_part1009(m, p)) >= 0) return r; return -1; }
static Offset quick_part1011(Match *m, Offset p) { return most_of(m, p, quick_set977, 0, 1, quick_part1010); }
static Offset quick_part1012(Match *m, Offset p) { if (!same_letters(m, &p, "job", 3)) return -1; return quick_part1011(m, p); }
static Offset quick_part1013(Match *m, Offset p) { if (!same_letters(m, &p, "position", 8)) return -1; return quick_part1011(m, p); }
static Offset quick_part1014(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part1011(m, p); }
static Offset quick_part1015(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return quick_part1011(m, p); }
static Offset quick_part1016(Match *m, Offset p) { if (!same_letters(m, &p, "vacancy", 7)) return -1; return quick_part1011(m, p); }
static Offset quick_part1017(Match *m, Offset p) { if (!same_letters(m, &p, "working", 7)) return -1; return quick_part1011(m, p); }
static Offset quick_part1018(Match *m, Offset p) { if (!same_letters(m, &p, "official", 8)) return -1; return quick_part1011(m, p); }
static Offset quick_part1019(Match *m, Offset p) { Offset r; if ((r = quick_part1012(m, p)) >= 0) return r; if ((r = quick_part1013(m, p)) >= 0) return r; if ((r = quick_part1014(m, p)) >= 0) return r; if ((r = quick_part1015(m, p)) >= 0) return r; if ((r = quick_part1016(m, p)) >= 0) return r; if ((r = quick_part1017(m, p)) >= 0) return r; if ((r = quick_part1018(m, p)) >= 0) return r; return -1; }
static Offset quick_part1020(Match *m, Offset p) { return most_of(m, p, quick_set949, 0, 20, quick_part1019); }
static inline Offset quick50_fullmatch(Match *m, Offset p) { return quick_part1020(m, p); }
static const u8 quick50_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,1,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,0,0,1,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,1,0,1,0,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick50_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick50_first, quick50_match); }
static inline int quick_set1021(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x24001101f0003e00ull >> c : 0x8000000ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick51: [\s,:=\[(]{0,20}([A-Za-z][\w-]{0,60})[\])]? */
static inline int quick_set1022(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x20000000000ull >> c : 0x20000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part1023(Match *m, Offset p) { return most_of(m, p, quick_set1022, 0, 1, accept); }
static Offset quick_part1024(Match *m, Offset p) { return remembering(m, p, 3, quick_part1023); }
static Offset quick_part1025(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set661, 0, 60, quick_part1024); }
static Offset quick_part1026(Match *m, Offset p) { return remembering(m, p, 2, quick_part1025); }
static Offset quick_part1027(Match *m, Offset p) { return most_of(m, p, quick_set1021, 0, 20, quick_part1026); }
static inline Offset quick51_match(Match *m, Offset p) { return quick_part1027(m, p); }
static Offset quick_part1028(Match *m, Offset p) { return most_of(m, p, quick_set1022, 0, 1, accept_end); }
static Offset quick_part1029(Match *m, Offset p) { return remembering(m, p, 3, quick_part1028); }
static Offset quick_part1030(Match *m, Offset p) { if (!one_of(m, &p, quick_set65)) return -1; return most_of(m, p, quick_set661, 0, 60, quick_part1029); }
static Offset quick_part1031(Match *m, Offset p) { return remembering(m, p, 2, quick_part1030); }
static Offset quick_part1032(Match *m, Offset p) { return most_of(m, p, quick_set1021, 0, 20, quick_part1031); }
static inline Offset quick51_fullmatch(Match *m, Offset p) { return quick_part1032(m, p); }
static const u8 quick51_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick51_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick51_first, quick51_match); }
static inline int quick_set1033(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1001f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick52: [\s,]+ */
static Offset quick_part1034(Match *m, Offset p) { return most_of(m, p, quick_set1033, 1, 1073741824, accept); }
static inline Offset quick52_match(Match *m, Offset p) { return quick_part1034(m, p); }
static Offset quick_part1035(Match *m, Offset p) { return most_of(m, p, quick_set1033, 1, 1073741824, accept_end); }
static inline Offset quick52_fullmatch(Match *m, Offset p) { return quick_part1035(m, p); }
static const u8 quick52_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick52_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick52_first, quick52_match); }
static inline int quick_set1036(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2001f0003e00ull >> c : 0x0ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick53: [\s-]+ */
static Offset quick_part1037(Match *m, Offset p) { return most_of(m, p, quick_set1036, 1, 1073741824, accept); }
static inline Offset quick53_match(Match *m, Offset p) { return quick_part1037(m, p); }
static Offset quick_part1038(Match *m, Offset p) { return most_of(m, p, quick_set1036, 1, 1073741824, accept_end); }
static inline Offset quick53_fullmatch(Match *m, Offset p) { return quick_part1038(m, p); }
static const u8 quick53_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick53_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick53_first, quick53_match); }
static inline int quick_set1039(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2000280000000000ull >> c : 0x1ull >> (c - 64)) & 1);
    return c == 65291 || c == 65293 || c == 65309 || c == 65312;
}
static inline int quick_set1040(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2600ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick54: [\s\x00-\x1f\u200b-\u200f\u2060\ufeff]*+[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n] */
static Offset quick_part1041(Match *m, Offset p) { if (!one_of(m, &p, quick_set1039)) return -1; return accept(m, p); }
static Offset quick_part1042(Match *m, Offset p) { return all_of(m, p, quick_set568, 0, 1073741824, quick_part1041); }
static Offset quick_part1043(Match *m, Offset p) { if (!one_of(m, &p, quick_set1040)) return -1; return accept(m, p); }
static Offset quick_part1044(Match *m, Offset p) { Offset r; if ((r = quick_part1042(m, p)) >= 0) return r; if ((r = quick_part1043(m, p)) >= 0) return r; return -1; }
static inline Offset quick54_match(Match *m, Offset p) { return quick_part1044(m, p); }
static Offset quick_part1045(Match *m, Offset p) { if (!one_of(m, &p, quick_set1039)) return -1; return accept_end(m, p); }
static Offset quick_part1046(Match *m, Offset p) { return all_of(m, p, quick_set568, 0, 1073741824, quick_part1045); }
static Offset quick_part1047(Match *m, Offset p) { if (!one_of(m, &p, quick_set1040)) return -1; return accept_end(m, p); }
static Offset quick_part1048(Match *m, Offset p) { Offset r; if ((r = quick_part1046(m, p)) >= 0) return r; if ((r = quick_part1047(m, p)) >= 0) return r; return -1; }
static inline Offset quick54_fullmatch(Match *m, Offset p) { return quick_part1048(m, p); }
static const u8 quick54_first[256] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick54_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick54_first, quick54_match); }
static inline int quick_set1049(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xa801f0003e00ull >> c : 0x80000000ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick55: [\s_/+-]+ */
static Offset quick_part1050(Match *m, Offset p) { return most_of(m, p, quick_set1049, 1, 1073741824, accept); }
static inline Offset quick55_match(Match *m, Offset p) { return quick_part1050(m, p); }
static Offset quick_part1051(Match *m, Offset p) { return most_of(m, p, quick_set1049, 1, 1073741824, accept_end); }
static inline Offset quick55_fullmatch(Match *m, Offset p) { return quick_part1051(m, p); }
static const u8 quick55_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick55_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick55_first, quick55_match); }
static inline int quick_set1052(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400e001f0003e00ull >> c : 0x80000000ull >> (c - 64)) & 1);
    return is_space(c);
}
/* quick56: [\s_\-.:/]+ */
static Offset quick_part1053(Match *m, Offset p) { return most_of(m, p, quick_set1052, 1, 1073741824, accept); }
static inline Offset quick56_match(Match *m, Offset p) { return quick_part1053(m, p); }
static Offset quick_part1054(Match *m, Offset p) { return most_of(m, p, quick_set1052, 1, 1073741824, accept_end); }
static inline Offset quick56_fullmatch(Match *m, Offset p) { return quick_part1054(m, p); }
static const u8 quick56_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick56_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick56_first, quick56_match); }
static inline int quick_set1055(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return !(!is_word(c) || is_decimal(c));
}
/* quick57: [^\W\d_]+ */
static Offset quick_part1056(Match *m, Offset p) { return most_of(m, p, quick_set1055, 1, 1073741824, accept); }
static inline Offset quick57_match(Match *m, Offset p) { return quick_part1056(m, p); }
static Offset quick_part1057(Match *m, Offset p) { return most_of(m, p, quick_set1055, 1, 1073741824, accept_end); }
static inline Offset quick57_fullmatch(Match *m, Offset p) { return quick_part1057(m, p); }
static const u8 quick57_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick57_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick57_first, quick57_match); }
/* quick58: [^\W\d_]+(?:['\u2019-][^\W\d_]+)*+ */
static inline int quick_set1058(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x208000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8217;
}
static Offset quick_part1059(Match *m, Offset p) { if (!one_of(m, &p, quick_set1058)) return -1; return most_of(m, p, quick_set1055, 1, 1073741824, accept); }
static Offset quick_part1060(Match *m, Offset p) { return again_and_again(m, p, quick_part1059, 0, 1073741824, accept); }
static Offset quick_part1061(Match *m, Offset p) { return most_of(m, p, quick_set1055, 1, 1073741824, quick_part1060); }
static inline Offset quick58_match(Match *m, Offset p) { return quick_part1061(m, p); }
static Offset quick_part1062(Match *m, Offset p) { return again_and_again(m, p, quick_part1059, 0, 1073741824, accept_end); }
static Offset quick_part1063(Match *m, Offset p) { return most_of(m, p, quick_set1055, 1, 1073741824, quick_part1062); }
static inline Offset quick58_fullmatch(Match *m, Offset p) { return quick_part1063(m, p); }
static const u8 quick58_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick58_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick58_first, quick58_match); }
static inline int quick_set1064(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x3ff000000000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return !(!is_word(c));
}
/* quick59: [^\W_] */
static Offset quick_part1065(Match *m, Offset p) { if (!one_of(m, &p, quick_set1064)) return -1; return accept(m, p); }
static inline Offset quick59_match(Match *m, Offset p) { return quick_part1065(m, p); }
static Offset quick_part1066(Match *m, Offset p) { if (!one_of(m, &p, quick_set1064)) return -1; return accept_end(m, p); }
static inline Offset quick59_fullmatch(Match *m, Offset p) { return quick_part1066(m, p); }
static const u8 quick59_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick59_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick59_first, quick59_match); }
/* quick60: [^\W_]+ */
static Offset quick_part1067(Match *m, Offset p) { return most_of(m, p, quick_set1064, 1, 1073741824, accept); }
static inline Offset quick60_match(Match *m, Offset p) { return quick_part1067(m, p); }
static Offset quick_part1068(Match *m, Offset p) { return most_of(m, p, quick_set1064, 1, 1073741824, accept_end); }
static inline Offset quick60_fullmatch(Match *m, Offset p) { return quick_part1068(m, p); }
static const u8 quick60_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick60_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick60_first, quick60_match); }
/* quick61: [^\n]{101} */
static Offset quick_part1069(Match *m, Offset p) { return most_of(m, p, quick_set40, 101, 101, accept); }
static inline Offset quick61_match(Match *m, Offset p) { return quick_part1069(m, p); }
static Offset quick_part1070(Match *m, Offset p) { return most_of(m, p, quick_set40, 101, 101, accept_end); }
static inline Offset quick61_fullmatch(Match *m, Offset p) { return quick_part1070(m, p); }
static const u8 quick61_first[256] = {1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick61_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick61_first, quick61_match); }
static inline int quick_set1071(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return !(0);
}
/* quick62: [^\x00-\x7f] */
static Offset quick_part1072(Match *m, Offset p) { if (!one_of(m, &p, quick_set1071)) return -1; return accept(m, p); }
static inline Offset quick62_match(Match *m, Offset p) { return quick_part1072(m, p); }
static Offset quick_part1073(Match *m, Offset p) { if (!one_of(m, &p, quick_set1071)) return -1; return accept_end(m, p); }
static inline Offset quick62_fullmatch(Match *m, Offset p) { return quick_part1073(m, p); }
static const u8 quick62_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick62_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick62_first, quick62_match); }
static inline int quick_set1074(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffe00000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick63: [a-z]+(?:-[a-z]+)? */
static Offset quick_part1075(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return most_of(m, p, quick_set1074, 1, 1073741824, accept); }
static Offset quick_part1076(Match *m, Offset p) { return this_or_that(m, p, quick_part1075, accept); }
static Offset quick_part1077(Match *m, Offset p) { return quick_part1076(m, p); }
static Offset quick_part1078(Match *m, Offset p) { return most_of(m, p, quick_set1074, 1, 1073741824, quick_part1077); }
static inline Offset quick63_match(Match *m, Offset p) { return quick_part1078(m, p); }
static Offset quick_part1079(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return most_of(m, p, quick_set1074, 1, 1073741824, accept_end); }
static Offset quick_part1080(Match *m, Offset p) { return this_or_that(m, p, quick_part1079, accept_end); }
static Offset quick_part1081(Match *m, Offset p) { return quick_part1080(m, p); }
static Offset quick_part1082(Match *m, Offset p) { return most_of(m, p, quick_set1074, 1, 1073741824, quick_part1081); }
static inline Offset quick63_fullmatch(Match *m, Offset p) { return quick_part1082(m, p); }
static const u8 quick63_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick63_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick63_first, quick63_match); }
/* quick64: [a-z]{4}[.!?]\s+[A-Z] */
static inline int quick_set1083(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8000400200000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1084(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x7fffffeull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part1085(Match *m, Offset p) { if (!one_of(m, &p, quick_set1084)) return -1; return accept(m, p); }
static Offset quick_part1086(Match *m, Offset p) { if (!one_of(m, &p, quick_set1083)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part1085); }
static Offset quick_part1087(Match *m, Offset p) { return most_of(m, p, quick_set1074, 4, 4, quick_part1086); }
static inline Offset quick64_match(Match *m, Offset p) { return quick_part1087(m, p); }
static Offset quick_part1088(Match *m, Offset p) { if (!one_of(m, &p, quick_set1084)) return -1; return accept_end(m, p); }
static Offset quick_part1089(Match *m, Offset p) { if (!one_of(m, &p, quick_set1083)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part1088); }
static Offset quick_part1090(Match *m, Offset p) { return most_of(m, p, quick_set1074, 4, 4, quick_part1089); }
static inline Offset quick64_fullmatch(Match *m, Offset p) { return quick_part1090(m, p); }
static const u8 quick64_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick64_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick64_first, quick64_match); }
static inline int quick_set1091(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 128 && c <= 383) || c == 8203 || (c >= 8208 && c <= 8250) || c == 8364 || c == 8482 || (c >= 8592 && c <= 10175) || c == 65039 || c == 65279 || (c >= 126976 && c <= 129791);
}
/* quick65: [\x80-\u017f\u2010-\u203a\u20ac\u2122\u2190-\u27bf\ufe0f\U0001f000-\U0001faff\ufeff\u200b] */
static Offset quick_part1092(Match *m, Offset p) { if (!one_of(m, &p, quick_set1091)) return -1; return accept(m, p); }
static inline Offset quick65_match(Match *m, Offset p) { return quick_part1092(m, p); }
static Offset quick_part1093(Match *m, Offset p) { if (!one_of(m, &p, quick_set1091)) return -1; return accept_end(m, p); }
static inline Offset quick65_fullmatch(Match *m, Offset p) { return quick_part1093(m, p); }
static const u8 quick65_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick65_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick65_first, quick65_match); }
static inline int quick_set1094(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffff9ffull >> c : 0x8000000000000000ull >> (c - 64)) & 1);
    return c == 133 || c == 160 || c == 173 || c == 304 || c == 773 || c == 818 || c == 819 || c == 821 || c == 822 || c == 823 || c == 824 || c == 831 || c == 5760 || c == 8192 || c == 8193 || c == 8194 || c == 8195 || c == 8196 || c == 8197 || c == 8198 || c == 8199 || c == 8200 || c == 8201 || c == 8202 || c == 8203 || c == 8204 || c == 8205 || c == 8206 || c == 8207 || c == 8208 || c == 8209 || c == 8216 || c == 8217 || c == 8219 || c == 8220 || c == 8221 || c == 8232 || c == 8233 || c == 8234 || c == 8235 || c == 8236 || c == 8237 || c == 8238 || c == 8239 || c == 8242 || c == 8287 || c == 8288 || c == 8289 || c == 8290 || c == 8291 || c == 8292 || c == 8402 || (c >= 9398 && c <= 9449) || c == 12288 || (c >= 64256 && c <= 64262) || c == 65279 || (c >= 65281 && c <= 65374) || (c >= 119808 && c <= 120831);
}
/* quick66: [\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff\u0305\u0332\u0333\u0335\u0336\u0337\u0338\u033f\u20d2\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f\r\x0b\x0c\x85\u2028\u2029\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2018\u2019\u201b\u2032\u201c\u201d\u2010\u0130\u2011\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9\ufb00-\ufb06] */
static Offset quick_part1095(Match *m, Offset p) { if (!one_of(m, &p, quick_set1094)) return -1; return accept(m, p); }
static inline Offset quick66_match(Match *m, Offset p) { return quick_part1095(m, p); }
static Offset quick_part1096(Match *m, Offset p) { if (!one_of(m, &p, quick_set1094)) return -1; return accept_end(m, p); }
static inline Offset quick66_fullmatch(Match *m, Offset p) { return quick_part1096(m, p); }
static const u8 quick66_first[256] = {1,1,1,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick66_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick66_first, quick66_match); }
static inline int quick_set1097(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 194 && c <= 244);
}
/* quick67: [\xc2-\xf4][\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3} */
static inline int quick_set1098(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 128 && c <= 191) || c == 338 || c == 339 || c == 352 || c == 353 || c == 376 || c == 381 || c == 382 || c == 402 || c == 710 || c == 732 || c == 8211 || c == 8212 || c == 8216 || c == 8217 || c == 8218 || c == 8220 || c == 8221 || c == 8222 || c == 8224 || c == 8225 || c == 8226 || c == 8230 || c == 8240 || c == 8249 || c == 8250 || c == 8364 || c == 8482;
}
static Offset quick_part1099(Match *m, Offset p) { if (!one_of(m, &p, quick_set1097)) return -1; return most_of(m, p, quick_set1098, 1, 3, accept); }
static inline Offset quick67_match(Match *m, Offset p) { return quick_part1099(m, p); }
static Offset quick_part1100(Match *m, Offset p) { if (!one_of(m, &p, quick_set1097)) return -1; return most_of(m, p, quick_set1098, 1, 3, accept_end); }
static inline Offset quick67_fullmatch(Match *m, Offset p) { return quick_part1100(m, p); }
static const u8 quick67_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick67_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick67_first, quick67_match); }
static inline int quick_set1101(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return (c >= 9398 && c <= 9449) || (c >= 64256 && c <= 64262) || (c >= 65281 && c <= 65374) || (c >= 119808 && c <= 120831);
}
/* quick68: [\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9\ufb00-\ufb06]+ */
static Offset quick_part1102(Match *m, Offset p) { return most_of(m, p, quick_set1101, 1, 1073741824, accept); }
static inline Offset quick68_match(Match *m, Offset p) { return quick_part1102(m, p); }
static Offset quick_part1103(Match *m, Offset p) { return most_of(m, p, quick_set1101, 1, 1073741824, accept_end); }
static inline Offset quick68_fullmatch(Match *m, Offset p) { return quick_part1103(m, p); }
static const u8 quick68_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick68_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick68_first, quick68_match); }
static inline int quick_set1104(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1105(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick69: \"[^\"]*\"|'[^']*'|[\w-]+ */
static Offset quick_part1106(Match *m, Offset p) { if (!one_of(m, &p, quick_set1104)) return -1; return accept(m, p); }
static inline int quick_set1107(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffbffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part1108(Match *m, Offset p) { if (!one_of(m, &p, quick_set1104)) return -1; return most_of(m, p, quick_set1107, 0, 1073741824, quick_part1106); }
static Offset quick_part1109(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return accept(m, p); }
static inline int quick_set1110(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffff7fffffffffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part1111(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return most_of(m, p, quick_set1110, 0, 1073741824, quick_part1109); }
static Offset quick_part1112(Match *m, Offset p) { return most_of(m, p, quick_set661, 1, 1073741824, accept); }
static Offset quick_part1113(Match *m, Offset p) { Offset r; if ((r = quick_part1108(m, p)) >= 0) return r; if ((r = quick_part1111(m, p)) >= 0) return r; if ((r = quick_part1112(m, p)) >= 0) return r; return -1; }
static inline Offset quick69_match(Match *m, Offset p) { return quick_part1113(m, p); }
static Offset quick_part1114(Match *m, Offset p) { if (!one_of(m, &p, quick_set1104)) return -1; return accept_end(m, p); }
static Offset quick_part1115(Match *m, Offset p) { if (!one_of(m, &p, quick_set1104)) return -1; return most_of(m, p, quick_set1107, 0, 1073741824, quick_part1114); }
static Offset quick_part1116(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return accept_end(m, p); }
static Offset quick_part1117(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return most_of(m, p, quick_set1110, 0, 1073741824, quick_part1116); }
static Offset quick_part1118(Match *m, Offset p) { return most_of(m, p, quick_set661, 1, 1073741824, accept_end); }
static Offset quick_part1119(Match *m, Offset p) { Offset r; if ((r = quick_part1115(m, p)) >= 0) return r; if ((r = quick_part1117(m, p)) >= 0) return r; if ((r = quick_part1118(m, p)) >= 0) return r; return -1; }
static inline Offset quick69_fullmatch(Match *m, Offset p) { return quick_part1119(m, p); }
static const u8 quick69_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,1,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick69_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick69_first, quick69_match); }
static inline int quick_set1120(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x80000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
/* quick70: \+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z) */
static Offset quick_part1121(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; if (!same_bytes(m, &p, "+++", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part703); }
static Offset quick_part1122(Match *m, Offset p) { return remembering(m, p, 3, quick_part1121); }
static Offset quick_part1123(Match *m, Offset p) { return least_of(m, p, quick_set709, 0, 1073741824, quick_part1122); }
static Offset quick_part1124(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return remembering(m, p, 2, quick_part1123); }
static Offset quick_part1125(Match *m, Offset p) { if (!same_bytes(m, &p, "+++", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part1124); }
static inline Offset quick70_match(Match *m, Offset p) { return quick_part1125(m, p); }
static Offset quick_part1126(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; if (!same_bytes(m, &p, "+++", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part714); }
static Offset quick_part1127(Match *m, Offset p) { return remembering(m, p, 3, quick_part1126); }
static Offset quick_part1128(Match *m, Offset p) { return least_of(m, p, quick_set709, 0, 1073741824, quick_part1127); }
static Offset quick_part1129(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return remembering(m, p, 2, quick_part1128); }
static Offset quick_part1130(Match *m, Offset p) { if (!same_bytes(m, &p, "+++", 3)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part1129); }
static inline Offset quick70_fullmatch(Match *m, Offset p) { return quick_part1130(m, p); }
static const u8 quick70_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick70_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick70_first, quick70_match); }
static inline int quick_set1131(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000080ull >> (c - 64)) & 1);
    return 0;
}
/* quick71: \b(?:(?P<up>increas|grow|rais|boost|doubl|maximis|maximiz|expand)|(?P<down>reduc|lower|decreas|cut|minimis|minimiz|shrink|halv))(?:e|es|ing)?\s+(?:(?:our|the|their|your|overall|total|average|number|volume|rate|amount|of|in|down|social|media|organic|monthly|weekly|customer|member|community|support|new|open|active)\s+){0,5}(?P<measure>cost per (?:lead|click|acquisition|follower)|followers?|reach|impressions|leads|churn|retention|tickets?|support calls|members(?:hip)?|engagement|traffic|ad spend|response times?|posts|posting frequency)\b(?!\s+(?:times?|costs?|rates?|quality|spam|backlog|complaints?|loss|fatigue|turnover|from|by members)) */
static Offset quick_part1132(Match *m, Offset p) { if (!same_letters(m, &p, "time", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part1133(Match *m, Offset p) { if (!same_letters(m, &p, "cost", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part1134(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part1135(Match *m, Offset p) { if (!same_letters(m, &p, "quality", 7)) return -1; return accept(m, p); }
static Offset quick_part1136(Match *m, Offset p) { if (!same_letters(m, &p, "spam", 4)) return -1; return accept(m, p); }
static Offset quick_part1137(Match *m, Offset p) { if (!same_letters(m, &p, "backlog", 7)) return -1; return accept(m, p); }
static Offset quick_part1138(Match *m, Offset p) { if (!same_letters(m, &p, "complaint", 9)) return -1; return most_of(m, p, quick_set95, 0, 1, accept); }
static Offset quick_part1139(Match *m, Offset p) { if (!same_letters(m, &p, "loss", 4)) return -1; return accept(m, p); }
static Offset quick_part1140(Match *m, Offset p) { if (!same_letters(m, &p, "fatigue", 7)) return -1; return accept(m, p); }
static Offset quick_part1141(Match *m, Offset p) { if (!same_letters(m, &p, "turnover", 8)) return -1; return accept(m, p); }
static Offset quick_part1142(Match *m, Offset p) { if (!same_letters(m, &p, "from", 4)) return -1; return accept(m, p); }
static Offset quick_part1143(Match *m, Offset p) { if (!same_letters(m, &p, "by members", 10)) return -1; return accept(m, p); }
static Offset quick_part1144(Match *m, Offset p) { Offset r; if ((r = quick_part1132(m, p)) >= 0) return r; if ((r = quick_part1133(m, p)) >= 0) return r; if ((r = quick_part1134(m, p)) >= 0) return r; if ((r = quick_part1135(m, p)) >= 0) return r; if ((r = quick_part1136(m, p)) >= 0) return r; if ((r = quick_part1137(m, p)) >= 0) return r; if ((r = quick_part1138(m, p)) >= 0) return r; if ((r = quick_part1139(m, p)) >= 0) return r; if ((r = quick_part1140(m, p)) >= 0) return r; if ((r = quick_part1141(m, p)) >= 0) return r; if ((r = quick_part1142(m, p)) >= 0) return r; if ((r = quick_part1143(m, p)) >= 0) return r; return -1; }
static Offset quick_part1145(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1144); }
static Offset quick_part1146(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part1145(m, p) >= 0) return -1; return accept(m, p); }
static Offset quick_part1147(Match *m, Offset p) { return remembering(m, p, 7, quick_part1146); }
static Offset quick_part1148(Match *m, Offset p) { if (!same_letters(m, &p, "lead", 4)) return -1; return quick_part1147(m, p); }
static Offset quick_part1149(Match *m, Offset p) { if (!same_letters(m, &p, "click", 5)) return -1; return quick_part1147(m, p); }
static Offset quick_part1150(Match *m, Offset p) { if (!same_letters(m, &p, "acquisition", 11)) return -1; return quick_part1147(m, p); }
static Offset quick_part1151(Match *m, Offset p) { if (!same_letters(m, &p, "follower", 8)) return -1; return quick_part1147(m, p); }
static Offset quick_part1152(Match *m, Offset p) { if (!same_letters(m, &p, "cost per ", 9)) return -1; Offset r; if ((r = quick_part1148(m, p)) >= 0) return r; if ((r = quick_part1149(m, p)) >= 0) return r; if ((r = quick_part1150(m, p)) >= 0) return r; if ((r = quick_part1151(m, p)) >= 0) return r; return -1; }
static Offset quick_part1153(Match *m, Offset p) { if (!same_letters(m, &p, "follower", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1147); }
static Offset quick_part1154(Match *m, Offset p) { if (!same_letters(m, &p, "reach", 5)) return -1; return quick_part1147(m, p); }
static Offset quick_part1155(Match *m, Offset p) { if (!same_letters(m, &p, "impressions", 11)) return -1; return quick_part1147(m, p); }
static Offset quick_part1156(Match *m, Offset p) { if (!same_letters(m, &p, "leads", 5)) return -1; return quick_part1147(m, p); }
static Offset quick_part1157(Match *m, Offset p) { if (!same_letters(m, &p, "churn", 5)) return -1; return quick_part1147(m, p); }
static Offset quick_part1158(Match *m, Offset p) { if (!same_letters(m, &p, "retention", 9)) return -1; return quick_part1147(m, p); }
static Offset quick_part1159(Match *m, Offset p) { if (!same_letters(m, &p, "ticket", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1147); }
static Offset quick_part1160(Match *m, Offset p) { if (!same_letters(m, &p, "support calls", 13)) return -1; return quick_part1147(m, p); }
static Offset quick_part1161(Match *m, Offset p) { if (!same_letters(m, &p, "hip", 3)) return -1; return quick_part1147(m, p); }
static Offset quick_part1162(Match *m, Offset p) { return this_or_that(m, p, quick_part1161, quick_part1147); }
static Offset quick_part1163(Match *m, Offset p) { if (!same_letters(m, &p, "members", 7)) return -1; return quick_part1162(m, p); }
static Offset quick_part1164(Match *m, Offset p) { if (!same_letters(m, &p, "engagement", 10)) return -1; return quick_part1147(m, p); }
static Offset quick_part1165(Match *m, Offset p) { if (!same_letters(m, &p, "traffic", 7)) return -1; return quick_part1147(m, p); }
static Offset quick_part1166(Match *m, Offset p) { if (!same_letters(m, &p, "ad spend", 8)) return -1; return quick_part1147(m, p); }
static Offset quick_part1167(Match *m, Offset p) { if (!same_letters(m, &p, "response time", 13)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1147); }
static Offset quick_part1168(Match *m, Offset p) { if (!same_letters(m, &p, "posts", 5)) return -1; return quick_part1147(m, p); }
static Offset quick_part1169(Match *m, Offset p) { if (!same_letters(m, &p, "posting frequency", 17)) return -1; return quick_part1147(m, p); }
static Offset quick_part1170(Match *m, Offset p) { Offset r; if ((r = quick_part1152(m, p)) >= 0) return r; if ((r = quick_part1153(m, p)) >= 0) return r; if ((r = quick_part1154(m, p)) >= 0) return r; if ((r = quick_part1155(m, p)) >= 0) return r; if ((r = quick_part1156(m, p)) >= 0) return r; if ((r = quick_part1157(m, p)) >= 0) return r; if ((r = quick_part1158(m, p)) >= 0) return r; if ((r = quick_part1159(m, p)) >= 0) return r; if ((r = quick_part1160(m, p)) >= 0) return r; if ((r = quick_part1163(m, p)) >= 0) return r; if ((r = quick_part1164(m, p)) >= 0) return r; if ((r = quick_part1165(m, p)) >= 0) return r; if ((r = quick_part1166(m, p)) >= 0) return r; if ((r = quick_part1167(m, p)) >= 0) return r; if ((r = quick_part1168(m, p)) >= 0) return r; if ((r = quick_part1169(m, p)) >= 0) return r; return -1; }
static Offset quick_part1171(Match *m, Offset p) { return remembering(m, p, 6, quick_part1170); }
static Offset quick_part1172(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1171); }
static Offset quick_part1173(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1172(m, p); }
static Offset quick_part1174(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1172(m, p); }
static Offset quick_part1175(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1172(m, p); }
static Offset quick_part1176(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1172(m, p); }
static Offset quick_part1177(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1172(m, p); }
static Offset quick_part1178(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1172(m, p); }
static Offset quick_part1179(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1172(m, p); }
static Offset quick_part1180(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1181(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1182(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1172(m, p); }
static Offset quick_part1183(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1184(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1172(m, p); }
static Offset quick_part1185(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1172(m, p); }
static Offset quick_part1186(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1172(m, p); }
static Offset quick_part1187(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1188(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1172(m, p); }
static Offset quick_part1189(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1172(m, p); }
static Offset quick_part1190(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1172(m, p); }
static Offset quick_part1191(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1192(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1172(m, p); }
static Offset quick_part1193(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1194(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1172(m, p); }
static Offset quick_part1195(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1172(m, p); }
static Offset quick_part1196(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1172(m, p); }
static Offset quick_part1197(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1172(m, p); }
static Offset quick_part1198(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1172(m, p); }
static Offset quick_part1199(Match *m, Offset p) { Offset r; if ((r = quick_part1173(m, p)) >= 0) return r; if ((r = quick_part1174(m, p)) >= 0) return r; if ((r = quick_part1175(m, p)) >= 0) return r; if ((r = quick_part1176(m, p)) >= 0) return r; if ((r = quick_part1177(m, p)) >= 0) return r; if ((r = quick_part1178(m, p)) >= 0) return r; if ((r = quick_part1179(m, p)) >= 0) return r; if ((r = quick_part1180(m, p)) >= 0) return r; if ((r = quick_part1181(m, p)) >= 0) return r; if ((r = quick_part1182(m, p)) >= 0) return r; if ((r = quick_part1183(m, p)) >= 0) return r; if ((r = quick_part1184(m, p)) >= 0) return r; if ((r = quick_part1185(m, p)) >= 0) return r; if ((r = quick_part1186(m, p)) >= 0) return r; if ((r = quick_part1187(m, p)) >= 0) return r; if ((r = quick_part1188(m, p)) >= 0) return r; if ((r = quick_part1189(m, p)) >= 0) return r; if ((r = quick_part1190(m, p)) >= 0) return r; if ((r = quick_part1191(m, p)) >= 0) return r; if ((r = quick_part1192(m, p)) >= 0) return r; if ((r = quick_part1193(m, p)) >= 0) return r; if ((r = quick_part1194(m, p)) >= 0) return r; if ((r = quick_part1195(m, p)) >= 0) return r; if ((r = quick_part1196(m, p)) >= 0) return r; if ((r = quick_part1197(m, p)) >= 0) return r; if ((r = quick_part1198(m, p)) >= 0) return r; return -1; }
static Offset quick_part1200(Match *m, Offset p) { return this_or_that(m, p, quick_part1199, quick_part1171); }
static Offset quick_part1201(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1200); }
static Offset quick_part1202(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1201(m, p); }
static Offset quick_part1203(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1201(m, p); }
static Offset quick_part1204(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1201(m, p); }
static Offset quick_part1205(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1201(m, p); }
static Offset quick_part1206(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1201(m, p); }
static Offset quick_part1207(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1201(m, p); }
static Offset quick_part1208(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1201(m, p); }
static Offset quick_part1209(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1210(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1211(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1201(m, p); }
static Offset quick_part1212(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1213(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1201(m, p); }
static Offset quick_part1214(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1201(m, p); }
static Offset quick_part1215(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1201(m, p); }
static Offset quick_part1216(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1217(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1201(m, p); }
static Offset quick_part1218(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1201(m, p); }
static Offset quick_part1219(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1201(m, p); }
static Offset quick_part1220(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1221(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1201(m, p); }
static Offset quick_part1222(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1223(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1201(m, p); }
static Offset quick_part1224(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1201(m, p); }
static Offset quick_part1225(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1201(m, p); }
static Offset quick_part1226(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1201(m, p); }
static Offset quick_part1227(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1201(m, p); }
static Offset quick_part1228(Match *m, Offset p) { Offset r; if ((r = quick_part1202(m, p)) >= 0) return r; if ((r = quick_part1203(m, p)) >= 0) return r; if ((r = quick_part1204(m, p)) >= 0) return r; if ((r = quick_part1205(m, p)) >= 0) return r; if ((r = quick_part1206(m, p)) >= 0) return r; if ((r = quick_part1207(m, p)) >= 0) return r; if ((r = quick_part1208(m, p)) >= 0) return r; if ((r = quick_part1209(m, p)) >= 0) return r; if ((r = quick_part1210(m, p)) >= 0) return r; if ((r = quick_part1211(m, p)) >= 0) return r; if ((r = quick_part1212(m, p)) >= 0) return r; if ((r = quick_part1213(m, p)) >= 0) return r; if ((r = quick_part1214(m, p)) >= 0) return r; if ((r = quick_part1215(m, p)) >= 0) return r; if ((r = quick_part1216(m, p)) >= 0) return r; if ((r = quick_part1217(m, p)) >= 0) return r; if ((r = quick_part1218(m, p)) >= 0) return r; if ((r = quick_part1219(m, p)) >= 0) return r; if ((r = quick_part1220(m, p)) >= 0) return r; if ((r = quick_part1221(m, p)) >= 0) return r; if ((r = quick_part1222(m, p)) >= 0) return r; if ((r = quick_part1223(m, p)) >= 0) return r; if ((r = quick_part1224(m, p)) >= 0) return r; if ((r = quick_part1225(m, p)) >= 0) return r; if ((r = quick_part1226(m, p)) >= 0) return r; if ((r = quick_part1227(m, p)) >= 0) return r; return -1; }
static Offset quick_part1229(Match *m, Offset p) { return this_or_that(m, p, quick_part1228, quick_part1171); }
static Offset quick_part1230(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1229); }
static Offset quick_part1231(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1230(m, p); }
static Offset quick_part1232(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1230(m, p); }
static Offset quick_part1233(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1230(m, p); }
static Offset quick_part1234(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1230(m, p); }
static Offset quick_part1235(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1230(m, p); }
static Offset quick_part1236(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1230(m, p); }
static Offset quick_part1237(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1230(m, p); }
static Offset quick_part1238(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1239(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1240(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1230(m, p); }
static Offset quick_part1241(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1242(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1230(m, p); }
static Offset quick_part1243(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1230(m, p); }
static Offset quick_part1244(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1230(m, p); }
static Offset quick_part1245(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1246(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1230(m, p); }
static Offset quick_part1247(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1230(m, p); }
static Offset quick_part1248(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1230(m, p); }
static Offset quick_part1249(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1250(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1230(m, p); }
static Offset quick_part1251(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1252(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1230(m, p); }
static Offset quick_part1253(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1230(m, p); }
static Offset quick_part1254(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1230(m, p); }
static Offset quick_part1255(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1230(m, p); }
static Offset quick_part1256(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1230(m, p); }
static Offset quick_part1257(Match *m, Offset p) { Offset r; if ((r = quick_part1231(m, p)) >= 0) return r; if ((r = quick_part1232(m, p)) >= 0) return r; if ((r = quick_part1233(m, p)) >= 0) return r; if ((r = quick_part1234(m, p)) >= 0) return r; if ((r = quick_part1235(m, p)) >= 0) return r; if ((r = quick_part1236(m, p)) >= 0) return r; if ((r = quick_part1237(m, p)) >= 0) return r; if ((r = quick_part1238(m, p)) >= 0) return r; if ((r = quick_part1239(m, p)) >= 0) return r; if ((r = quick_part1240(m, p)) >= 0) return r; if ((r = quick_part1241(m, p)) >= 0) return r; if ((r = quick_part1242(m, p)) >= 0) return r; if ((r = quick_part1243(m, p)) >= 0) return r; if ((r = quick_part1244(m, p)) >= 0) return r; if ((r = quick_part1245(m, p)) >= 0) return r; if ((r = quick_part1246(m, p)) >= 0) return r; if ((r = quick_part1247(m, p)) >= 0) return r; if ((r = quick_part1248(m, p)) >= 0) return r; if ((r = quick_part1249(m, p)) >= 0) return r; if ((r = quick_part1250(m, p)) >= 0) return r; if ((r = quick_part1251(m, p)) >= 0) return r; if ((r = quick_part1252(m, p)) >= 0) return r; if ((r = quick_part1253(m, p)) >= 0) return r; if ((r = quick_part1254(m, p)) >= 0) return r; if ((r = quick_part1255(m, p)) >= 0) return r; if ((r = quick_part1256(m, p)) >= 0) return r; return -1; }
static Offset quick_part1258(Match *m, Offset p) { return this_or_that(m, p, quick_part1257, quick_part1171); }
static Offset quick_part1259(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1258); }
static Offset quick_part1260(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1259(m, p); }
static Offset quick_part1261(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1259(m, p); }
static Offset quick_part1262(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1259(m, p); }
static Offset quick_part1263(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1259(m, p); }
static Offset quick_part1264(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1259(m, p); }
static Offset quick_part1265(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1259(m, p); }
static Offset quick_part1266(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1259(m, p); }
static Offset quick_part1267(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1268(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1269(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1259(m, p); }
static Offset quick_part1270(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1271(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1259(m, p); }
static Offset quick_part1272(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1259(m, p); }
static Offset quick_part1273(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1259(m, p); }
static Offset quick_part1274(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1275(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1259(m, p); }
static Offset quick_part1276(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1259(m, p); }
static Offset quick_part1277(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1259(m, p); }
static Offset quick_part1278(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1279(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1259(m, p); }
static Offset quick_part1280(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1281(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1259(m, p); }
static Offset quick_part1282(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1259(m, p); }
static Offset quick_part1283(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1259(m, p); }
static Offset quick_part1284(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1259(m, p); }
static Offset quick_part1285(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1259(m, p); }
static Offset quick_part1286(Match *m, Offset p) { Offset r; if ((r = quick_part1260(m, p)) >= 0) return r; if ((r = quick_part1261(m, p)) >= 0) return r; if ((r = quick_part1262(m, p)) >= 0) return r; if ((r = quick_part1263(m, p)) >= 0) return r; if ((r = quick_part1264(m, p)) >= 0) return r; if ((r = quick_part1265(m, p)) >= 0) return r; if ((r = quick_part1266(m, p)) >= 0) return r; if ((r = quick_part1267(m, p)) >= 0) return r; if ((r = quick_part1268(m, p)) >= 0) return r; if ((r = quick_part1269(m, p)) >= 0) return r; if ((r = quick_part1270(m, p)) >= 0) return r; if ((r = quick_part1271(m, p)) >= 0) return r; if ((r = quick_part1272(m, p)) >= 0) return r; if ((r = quick_part1273(m, p)) >= 0) return r; if ((r = quick_part1274(m, p)) >= 0) return r; if ((r = quick_part1275(m, p)) >= 0) return r; if ((r = quick_part1276(m, p)) >= 0) return r; if ((r = quick_part1277(m, p)) >= 0) return r; if ((r = quick_part1278(m, p)) >= 0) return r; if ((r = quick_part1279(m, p)) >= 0) return r; if ((r = quick_part1280(m, p)) >= 0) return r; if ((r = quick_part1281(m, p)) >= 0) return r; if ((r = quick_part1282(m, p)) >= 0) return r; if ((r = quick_part1283(m, p)) >= 0) return r; if ((r = quick_part1284(m, p)) >= 0) return r; if ((r = quick_part1285(m, p)) >= 0) return r; return -1; }
static Offset quick_part1287(Match *m, Offset p) { return this_or_that(m, p, quick_part1286, quick_part1171); }
static Offset quick_part1288(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1287); }
static Offset quick_part1289(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1288(m, p); }
static Offset quick_part1290(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1288(m, p); }
static Offset quick_part1291(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1288(m, p); }
static Offset quick_part1292(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1288(m, p); }
static Offset quick_part1293(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1288(m, p); }
static Offset quick_part1294(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1288(m, p); }
static Offset quick_part1295(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1288(m, p); }
static Offset quick_part1296(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1297(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1298(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1288(m, p); }
static Offset quick_part1299(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1300(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1288(m, p); }
static Offset quick_part1301(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1288(m, p); }
static Offset quick_part1302(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1288(m, p); }
static Offset quick_part1303(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1304(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1288(m, p); }
static Offset quick_part1305(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1288(m, p); }
static Offset quick_part1306(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1288(m, p); }
static Offset quick_part1307(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1308(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1288(m, p); }
static Offset quick_part1309(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1310(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1288(m, p); }
static Offset quick_part1311(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1288(m, p); }
static Offset quick_part1312(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1288(m, p); }
static Offset quick_part1313(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1288(m, p); }
static Offset quick_part1314(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1288(m, p); }
static Offset quick_part1315(Match *m, Offset p) { Offset r; if ((r = quick_part1289(m, p)) >= 0) return r; if ((r = quick_part1290(m, p)) >= 0) return r; if ((r = quick_part1291(m, p)) >= 0) return r; if ((r = quick_part1292(m, p)) >= 0) return r; if ((r = quick_part1293(m, p)) >= 0) return r; if ((r = quick_part1294(m, p)) >= 0) return r; if ((r = quick_part1295(m, p)) >= 0) return r; if ((r = quick_part1296(m, p)) >= 0) return r; if ((r = quick_part1297(m, p)) >= 0) return r; if ((r = quick_part1298(m, p)) >= 0) return r; if ((r = quick_part1299(m, p)) >= 0) return r; if ((r = quick_part1300(m, p)) >= 0) return r; if ((r = quick_part1301(m, p)) >= 0) return r; if ((r = quick_part1302(m, p)) >= 0) return r; if ((r = quick_part1303(m, p)) >= 0) return r; if ((r = quick_part1304(m, p)) >= 0) return r; if ((r = quick_part1305(m, p)) >= 0) return r; if ((r = quick_part1306(m, p)) >= 0) return r; if ((r = quick_part1307(m, p)) >= 0) return r; if ((r = quick_part1308(m, p)) >= 0) return r; if ((r = quick_part1309(m, p)) >= 0) return r; if ((r = quick_part1310(m, p)) >= 0) return r; if ((r = quick_part1311(m, p)) >= 0) return r; if ((r = quick_part1312(m, p)) >= 0) return r; if ((r = quick_part1313(m, p)) >= 0) return r; if ((r = quick_part1314(m, p)) >= 0) return r; return -1; }
static Offset quick_part1316(Match *m, Offset p) { return this_or_that(m, p, quick_part1315, quick_part1171); }
static Offset quick_part1317(Match *m, Offset p) { return quick_part1316(m, p); }
static Offset quick_part1318(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1317); }
static Offset quick_part1319(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part1318(m, p); }
static Offset quick_part1320(Match *m, Offset p) { if (!same_letters(m, &p, "es", 2)) return -1; return quick_part1318(m, p); }
static Offset quick_part1321(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part1318(m, p); }
static Offset quick_part1322(Match *m, Offset p) { Offset r; if ((r = quick_part1319(m, p)) >= 0) return r; if ((r = quick_part1320(m, p)) >= 0) return r; if ((r = quick_part1321(m, p)) >= 0) return r; return -1; }
static Offset quick_part1323(Match *m, Offset p) { return this_or_that(m, p, quick_part1322, quick_part1318); }
static Offset quick_part1324(Match *m, Offset p) { return quick_part1323(m, p); }
static Offset quick_part1325(Match *m, Offset p) { return remembering(m, p, 3, quick_part1324); }
static Offset quick_part1326(Match *m, Offset p) { if (!same_letters(m, &p, "increas", 7)) return -1; return quick_part1325(m, p); }
static Offset quick_part1327(Match *m, Offset p) { if (!same_letters(m, &p, "grow", 4)) return -1; return quick_part1325(m, p); }
static Offset quick_part1328(Match *m, Offset p) { if (!same_letters(m, &p, "rais", 4)) return -1; return quick_part1325(m, p); }
static Offset quick_part1329(Match *m, Offset p) { if (!same_letters(m, &p, "boost", 5)) return -1; return quick_part1325(m, p); }
static Offset quick_part1330(Match *m, Offset p) { if (!same_letters(m, &p, "doubl", 5)) return -1; return quick_part1325(m, p); }
static Offset quick_part1331(Match *m, Offset p) { if (!same_letters(m, &p, "maximis", 7)) return -1; return quick_part1325(m, p); }
static Offset quick_part1332(Match *m, Offset p) { if (!same_letters(m, &p, "maximiz", 7)) return -1; return quick_part1325(m, p); }
static Offset quick_part1333(Match *m, Offset p) { if (!same_letters(m, &p, "expand", 6)) return -1; return quick_part1325(m, p); }
static Offset quick_part1334(Match *m, Offset p) { Offset r; if ((r = quick_part1326(m, p)) >= 0) return r; if ((r = quick_part1327(m, p)) >= 0) return r; if ((r = quick_part1328(m, p)) >= 0) return r; if ((r = quick_part1329(m, p)) >= 0) return r; if ((r = quick_part1330(m, p)) >= 0) return r; if ((r = quick_part1331(m, p)) >= 0) return r; if ((r = quick_part1332(m, p)) >= 0) return r; if ((r = quick_part1333(m, p)) >= 0) return r; return -1; }
static Offset quick_part1335(Match *m, Offset p) { return remembering(m, p, 2, quick_part1334); }
static Offset quick_part1336(Match *m, Offset p) { return remembering(m, p, 5, quick_part1324); }
static Offset quick_part1337(Match *m, Offset p) { if (!same_letters(m, &p, "reduc", 5)) return -1; return quick_part1336(m, p); }
static Offset quick_part1338(Match *m, Offset p) { if (!same_letters(m, &p, "lower", 5)) return -1; return quick_part1336(m, p); }
static Offset quick_part1339(Match *m, Offset p) { if (!same_letters(m, &p, "decreas", 7)) return -1; return quick_part1336(m, p); }
static Offset quick_part1340(Match *m, Offset p) { if (!same_letters(m, &p, "cut", 3)) return -1; return quick_part1336(m, p); }
static Offset quick_part1341(Match *m, Offset p) { if (!same_letters(m, &p, "minimis", 7)) return -1; return quick_part1336(m, p); }
static Offset quick_part1342(Match *m, Offset p) { if (!same_letters(m, &p, "minimiz", 7)) return -1; return quick_part1336(m, p); }
static Offset quick_part1343(Match *m, Offset p) { if (!same_letters(m, &p, "shrink", 6)) return -1; return quick_part1336(m, p); }
static Offset quick_part1344(Match *m, Offset p) { if (!same_letters(m, &p, "halv", 4)) return -1; return quick_part1336(m, p); }
static Offset quick_part1345(Match *m, Offset p) { Offset r; if ((r = quick_part1337(m, p)) >= 0) return r; if ((r = quick_part1338(m, p)) >= 0) return r; if ((r = quick_part1339(m, p)) >= 0) return r; if ((r = quick_part1340(m, p)) >= 0) return r; if ((r = quick_part1341(m, p)) >= 0) return r; if ((r = quick_part1342(m, p)) >= 0) return r; if ((r = quick_part1343(m, p)) >= 0) return r; if ((r = quick_part1344(m, p)) >= 0) return r; return -1; }
static Offset quick_part1346(Match *m, Offset p) { return remembering(m, p, 4, quick_part1345); }
static Offset quick_part1347(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1335(m, p)) >= 0) return r; if ((r = quick_part1346(m, p)) >= 0) return r; return -1; }
static inline Offset quick71_match(Match *m, Offset p) { return quick_part1347(m, p); }
static Offset quick_part1348(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part1145(m, p) >= 0) return -1; return accept_end(m, p); }
static Offset quick_part1349(Match *m, Offset p) { return remembering(m, p, 7, quick_part1348); }
static Offset quick_part1350(Match *m, Offset p) { if (!same_letters(m, &p, "lead", 4)) return -1; return quick_part1349(m, p); }
static Offset quick_part1351(Match *m, Offset p) { if (!same_letters(m, &p, "click", 5)) return -1; return quick_part1349(m, p); }
static Offset quick_part1352(Match *m, Offset p) { if (!same_letters(m, &p, "acquisition", 11)) return -1; return quick_part1349(m, p); }
static Offset quick_part1353(Match *m, Offset p) { if (!same_letters(m, &p, "follower", 8)) return -1; return quick_part1349(m, p); }
static Offset quick_part1354(Match *m, Offset p) { if (!same_letters(m, &p, "cost per ", 9)) return -1; Offset r; if ((r = quick_part1350(m, p)) >= 0) return r; if ((r = quick_part1351(m, p)) >= 0) return r; if ((r = quick_part1352(m, p)) >= 0) return r; if ((r = quick_part1353(m, p)) >= 0) return r; return -1; }
static Offset quick_part1355(Match *m, Offset p) { if (!same_letters(m, &p, "follower", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1349); }
static Offset quick_part1356(Match *m, Offset p) { if (!same_letters(m, &p, "reach", 5)) return -1; return quick_part1349(m, p); }
static Offset quick_part1357(Match *m, Offset p) { if (!same_letters(m, &p, "impressions", 11)) return -1; return quick_part1349(m, p); }
static Offset quick_part1358(Match *m, Offset p) { if (!same_letters(m, &p, "leads", 5)) return -1; return quick_part1349(m, p); }
static Offset quick_part1359(Match *m, Offset p) { if (!same_letters(m, &p, "churn", 5)) return -1; return quick_part1349(m, p); }
static Offset quick_part1360(Match *m, Offset p) { if (!same_letters(m, &p, "retention", 9)) return -1; return quick_part1349(m, p); }
static Offset quick_part1361(Match *m, Offset p) { if (!same_letters(m, &p, "ticket", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1349); }
static Offset quick_part1362(Match *m, Offset p) { if (!same_letters(m, &p, "support calls", 13)) return -1; return quick_part1349(m, p); }
static Offset quick_part1363(Match *m, Offset p) { if (!same_letters(m, &p, "hip", 3)) return -1; return quick_part1349(m, p); }
static Offset quick_part1364(Match *m, Offset p) { return this_or_that(m, p, quick_part1363, quick_part1349); }
static Offset quick_part1365(Match *m, Offset p) { if (!same_letters(m, &p, "members", 7)) return -1; return quick_part1364(m, p); }
static Offset quick_part1366(Match *m, Offset p) { if (!same_letters(m, &p, "engagement", 10)) return -1; return quick_part1349(m, p); }
static Offset quick_part1367(Match *m, Offset p) { if (!same_letters(m, &p, "traffic", 7)) return -1; return quick_part1349(m, p); }
static Offset quick_part1368(Match *m, Offset p) { if (!same_letters(m, &p, "ad spend", 8)) return -1; return quick_part1349(m, p); }
static Offset quick_part1369(Match *m, Offset p) { if (!same_letters(m, &p, "response time", 13)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1349); }
static Offset quick_part1370(Match *m, Offset p) { if (!same_letters(m, &p, "posts", 5)) return -1; return quick_part1349(m, p); }
static Offset quick_part1371(Match *m, Offset p) { if (!same_letters(m, &p, "posting frequency", 17)) return -1; return quick_part1349(m, p); }
static Offset quick_part1372(Match *m, Offset p) { Offset r; if ((r = quick_part1354(m, p)) >= 0) return r; if ((r = quick_part1355(m, p)) >= 0) return r; if ((r = quick_part1356(m, p)) >= 0) return r; if ((r = quick_part1357(m, p)) >= 0) return r; if ((r = quick_part1358(m, p)) >= 0) return r; if ((r = quick_part1359(m, p)) >= 0) return r; if ((r = quick_part1360(m, p)) >= 0) return r; if ((r = quick_part1361(m, p)) >= 0) return r; if ((r = quick_part1362(m, p)) >= 0) return r; if ((r = quick_part1365(m, p)) >= 0) return r; if ((r = quick_part1366(m, p)) >= 0) return r; if ((r = quick_part1367(m, p)) >= 0) return r; if ((r = quick_part1368(m, p)) >= 0) return r; if ((r = quick_part1369(m, p)) >= 0) return r; if ((r = quick_part1370(m, p)) >= 0) return r; if ((r = quick_part1371(m, p)) >= 0) return r; return -1; }
static Offset quick_part1373(Match *m, Offset p) { return remembering(m, p, 6, quick_part1372); }
static Offset quick_part1374(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1373); }
static Offset quick_part1375(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1374(m, p); }
static Offset quick_part1376(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1374(m, p); }
static Offset quick_part1377(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1374(m, p); }
static Offset quick_part1378(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1374(m, p); }
static Offset quick_part1379(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1374(m, p); }
static Offset quick_part1380(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1374(m, p); }
static Offset quick_part1381(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1374(m, p); }
static Offset quick_part1382(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1383(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1384(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1374(m, p); }
static Offset quick_part1385(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1386(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1374(m, p); }
static Offset quick_part1387(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1374(m, p); }
static Offset quick_part1388(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1374(m, p); }
static Offset quick_part1389(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1390(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1374(m, p); }
static Offset quick_part1391(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1374(m, p); }
static Offset quick_part1392(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1374(m, p); }
static Offset quick_part1393(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1394(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1374(m, p); }
static Offset quick_part1395(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1396(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1374(m, p); }
static Offset quick_part1397(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1374(m, p); }
static Offset quick_part1398(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1374(m, p); }
static Offset quick_part1399(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1374(m, p); }
static Offset quick_part1400(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1374(m, p); }
static Offset quick_part1401(Match *m, Offset p) { Offset r; if ((r = quick_part1375(m, p)) >= 0) return r; if ((r = quick_part1376(m, p)) >= 0) return r; if ((r = quick_part1377(m, p)) >= 0) return r; if ((r = quick_part1378(m, p)) >= 0) return r; if ((r = quick_part1379(m, p)) >= 0) return r; if ((r = quick_part1380(m, p)) >= 0) return r; if ((r = quick_part1381(m, p)) >= 0) return r; if ((r = quick_part1382(m, p)) >= 0) return r; if ((r = quick_part1383(m, p)) >= 0) return r; if ((r = quick_part1384(m, p)) >= 0) return r; if ((r = quick_part1385(m, p)) >= 0) return r; if ((r = quick_part1386(m, p)) >= 0) return r; if ((r = quick_part1387(m, p)) >= 0) return r; if ((r = quick_part1388(m, p)) >= 0) return r; if ((r = quick_part1389(m, p)) >= 0) return r; if ((r = quick_part1390(m, p)) >= 0) return r; if ((r = quick_part1391(m, p)) >= 0) return r; if ((r = quick_part1392(m, p)) >= 0) return r; if ((r = quick_part1393(m, p)) >= 0) return r; if ((r = quick_part1394(m, p)) >= 0) return r; if ((r = quick_part1395(m, p)) >= 0) return r; if ((r = quick_part1396(m, p)) >= 0) return r; if ((r = quick_part1397(m, p)) >= 0) return r; if ((r = quick_part1398(m, p)) >= 0) return r; if ((r = quick_part1399(m, p)) >= 0) return r; if ((r = quick_part1400(m, p)) >= 0) return r; return -1; }
static Offset quick_part1402(Match *m, Offset p) { return this_or_that(m, p, quick_part1401, quick_part1373); }
static Offset quick_part1403(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1402); }
static Offset quick_part1404(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1403(m, p); }
static Offset quick_part1405(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1403(m, p); }
static Offset quick_part1406(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1403(m, p); }
static Offset quick_part1407(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1403(m, p); }
static Offset quick_part1408(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1403(m, p); }
static Offset quick_part1409(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1403(m, p); }
static Offset quick_part1410(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1403(m, p); }
static Offset quick_part1411(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1412(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1413(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1403(m, p); }
static Offset quick_part1414(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1415(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1403(m, p); }
static Offset quick_part1416(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1403(m, p); }
static Offset quick_part1417(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1403(m, p); }
static Offset quick_part1418(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1419(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1403(m, p); }
static Offset quick_part1420(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1403(m, p); }
static Offset quick_part1421(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1403(m, p); }
static Offset quick_part1422(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1423(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1403(m, p); }
static Offset quick_part1424(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1425(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1403(m, p); }
static Offset quick_part1426(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1403(m, p); }
static Offset quick_part1427(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1403(m, p); }
static Offset quick_part1428(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1403(m, p); }
static Offset quick_part1429(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1403(m, p); }
static Offset quick_part1430(Match *m, Offset p) { Offset r; if ((r = quick_part1404(m, p)) >= 0) return r; if ((r = quick_part1405(m, p)) >= 0) return r; if ((r = quick_part1406(m, p)) >= 0) return r; if ((r = quick_part1407(m, p)) >= 0) return r; if ((r = quick_part1408(m, p)) >= 0) return r; if ((r = quick_part1409(m, p)) >= 0) return r; if ((r = quick_part1410(m, p)) >= 0) return r; if ((r = quick_part1411(m, p)) >= 0) return r; if ((r = quick_part1412(m, p)) >= 0) return r; if ((r = quick_part1413(m, p)) >= 0) return r; if ((r = quick_part1414(m, p)) >= 0) return r; if ((r = quick_part1415(m, p)) >= 0) return r; if ((r = quick_part1416(m, p)) >= 0) return r; if ((r = quick_part1417(m, p)) >= 0) return r; if ((r = quick_part1418(m, p)) >= 0) return r; if ((r = quick_part1419(m, p)) >= 0) return r; if ((r = quick_part1420(m, p)) >= 0) return r; if ((r = quick_part1421(m, p)) >= 0) return r; if ((r = quick_part1422(m, p)) >= 0) return r; if ((r = quick_part1423(m, p)) >= 0) return r; if ((r = quick_part1424(m, p)) >= 0) return r; if ((r = quick_part1425(m, p)) >= 0) return r; if ((r = quick_part1426(m, p)) >= 0) return r; if ((r = quick_part1427(m, p)) >= 0) return r; if ((r = quick_part1428(m, p)) >= 0) return r; if ((r = quick_part1429(m, p)) >= 0) return r; return -1; }
static Offset quick_part1431(Match *m, Offset p) { return this_or_that(m, p, quick_part1430, quick_part1373); }
static Offset quick_part1432(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1431); }
static Offset quick_part1433(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1432(m, p); }
static Offset quick_part1434(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1432(m, p); }
static Offset quick_part1435(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1432(m, p); }
static Offset quick_part1436(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1432(m, p); }
static Offset quick_part1437(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1432(m, p); }
static Offset quick_part1438(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1432(m, p); }
static Offset quick_part1439(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1432(m, p); }
static Offset quick_part1440(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1441(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1442(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1432(m, p); }
static Offset quick_part1443(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1444(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1432(m, p); }
static Offset quick_part1445(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1432(m, p); }
static Offset quick_part1446(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1432(m, p); }
static Offset quick_part1447(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1448(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1432(m, p); }
static Offset quick_part1449(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1432(m, p); }
static Offset quick_part1450(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1432(m, p); }
static Offset quick_part1451(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1452(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1432(m, p); }
static Offset quick_part1453(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1454(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1432(m, p); }
static Offset quick_part1455(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1432(m, p); }
static Offset quick_part1456(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1432(m, p); }
static Offset quick_part1457(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1432(m, p); }
static Offset quick_part1458(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1432(m, p); }
static Offset quick_part1459(Match *m, Offset p) { Offset r; if ((r = quick_part1433(m, p)) >= 0) return r; if ((r = quick_part1434(m, p)) >= 0) return r; if ((r = quick_part1435(m, p)) >= 0) return r; if ((r = quick_part1436(m, p)) >= 0) return r; if ((r = quick_part1437(m, p)) >= 0) return r; if ((r = quick_part1438(m, p)) >= 0) return r; if ((r = quick_part1439(m, p)) >= 0) return r; if ((r = quick_part1440(m, p)) >= 0) return r; if ((r = quick_part1441(m, p)) >= 0) return r; if ((r = quick_part1442(m, p)) >= 0) return r; if ((r = quick_part1443(m, p)) >= 0) return r; if ((r = quick_part1444(m, p)) >= 0) return r; if ((r = quick_part1445(m, p)) >= 0) return r; if ((r = quick_part1446(m, p)) >= 0) return r; if ((r = quick_part1447(m, p)) >= 0) return r; if ((r = quick_part1448(m, p)) >= 0) return r; if ((r = quick_part1449(m, p)) >= 0) return r; if ((r = quick_part1450(m, p)) >= 0) return r; if ((r = quick_part1451(m, p)) >= 0) return r; if ((r = quick_part1452(m, p)) >= 0) return r; if ((r = quick_part1453(m, p)) >= 0) return r; if ((r = quick_part1454(m, p)) >= 0) return r; if ((r = quick_part1455(m, p)) >= 0) return r; if ((r = quick_part1456(m, p)) >= 0) return r; if ((r = quick_part1457(m, p)) >= 0) return r; if ((r = quick_part1458(m, p)) >= 0) return r; return -1; }
static Offset quick_part1460(Match *m, Offset p) { return this_or_that(m, p, quick_part1459, quick_part1373); }
static Offset quick_part1461(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1460); }
static Offset quick_part1462(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1461(m, p); }
static Offset quick_part1463(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1461(m, p); }
static Offset quick_part1464(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1461(m, p); }
static Offset quick_part1465(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1461(m, p); }
static Offset quick_part1466(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1461(m, p); }
static Offset quick_part1467(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1461(m, p); }
static Offset quick_part1468(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1461(m, p); }
static Offset quick_part1469(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1470(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1471(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1461(m, p); }
static Offset quick_part1472(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1473(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1461(m, p); }
static Offset quick_part1474(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1461(m, p); }
static Offset quick_part1475(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1461(m, p); }
static Offset quick_part1476(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1477(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1461(m, p); }
static Offset quick_part1478(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1461(m, p); }
static Offset quick_part1479(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1461(m, p); }
static Offset quick_part1480(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1481(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1461(m, p); }
static Offset quick_part1482(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1483(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1461(m, p); }
static Offset quick_part1484(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1461(m, p); }
static Offset quick_part1485(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1461(m, p); }
static Offset quick_part1486(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1461(m, p); }
static Offset quick_part1487(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1461(m, p); }
static Offset quick_part1488(Match *m, Offset p) { Offset r; if ((r = quick_part1462(m, p)) >= 0) return r; if ((r = quick_part1463(m, p)) >= 0) return r; if ((r = quick_part1464(m, p)) >= 0) return r; if ((r = quick_part1465(m, p)) >= 0) return r; if ((r = quick_part1466(m, p)) >= 0) return r; if ((r = quick_part1467(m, p)) >= 0) return r; if ((r = quick_part1468(m, p)) >= 0) return r; if ((r = quick_part1469(m, p)) >= 0) return r; if ((r = quick_part1470(m, p)) >= 0) return r; if ((r = quick_part1471(m, p)) >= 0) return r; if ((r = quick_part1472(m, p)) >= 0) return r; if ((r = quick_part1473(m, p)) >= 0) return r; if ((r = quick_part1474(m, p)) >= 0) return r; if ((r = quick_part1475(m, p)) >= 0) return r; if ((r = quick_part1476(m, p)) >= 0) return r; if ((r = quick_part1477(m, p)) >= 0) return r; if ((r = quick_part1478(m, p)) >= 0) return r; if ((r = quick_part1479(m, p)) >= 0) return r; if ((r = quick_part1480(m, p)) >= 0) return r; if ((r = quick_part1481(m, p)) >= 0) return r; if ((r = quick_part1482(m, p)) >= 0) return r; if ((r = quick_part1483(m, p)) >= 0) return r; if ((r = quick_part1484(m, p)) >= 0) return r; if ((r = quick_part1485(m, p)) >= 0) return r; if ((r = quick_part1486(m, p)) >= 0) return r; if ((r = quick_part1487(m, p)) >= 0) return r; return -1; }
static Offset quick_part1489(Match *m, Offset p) { return this_or_that(m, p, quick_part1488, quick_part1373); }
static Offset quick_part1490(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1489); }
static Offset quick_part1491(Match *m, Offset p) { if (!same_letters(m, &p, "our", 3)) return -1; return quick_part1490(m, p); }
static Offset quick_part1492(Match *m, Offset p) { if (!same_letters(m, &p, "the", 3)) return -1; return quick_part1490(m, p); }
static Offset quick_part1493(Match *m, Offset p) { if (!same_letters(m, &p, "their", 5)) return -1; return quick_part1490(m, p); }
static Offset quick_part1494(Match *m, Offset p) { if (!same_letters(m, &p, "your", 4)) return -1; return quick_part1490(m, p); }
static Offset quick_part1495(Match *m, Offset p) { if (!same_letters(m, &p, "overall", 7)) return -1; return quick_part1490(m, p); }
static Offset quick_part1496(Match *m, Offset p) { if (!same_letters(m, &p, "total", 5)) return -1; return quick_part1490(m, p); }
static Offset quick_part1497(Match *m, Offset p) { if (!same_letters(m, &p, "average", 7)) return -1; return quick_part1490(m, p); }
static Offset quick_part1498(Match *m, Offset p) { if (!same_letters(m, &p, "number", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1499(Match *m, Offset p) { if (!same_letters(m, &p, "volume", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1500(Match *m, Offset p) { if (!same_letters(m, &p, "rate", 4)) return -1; return quick_part1490(m, p); }
static Offset quick_part1501(Match *m, Offset p) { if (!same_letters(m, &p, "amount", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1502(Match *m, Offset p) { if (!same_letters(m, &p, "of", 2)) return -1; return quick_part1490(m, p); }
static Offset quick_part1503(Match *m, Offset p) { if (!same_letters(m, &p, "in", 2)) return -1; return quick_part1490(m, p); }
static Offset quick_part1504(Match *m, Offset p) { if (!same_letters(m, &p, "down", 4)) return -1; return quick_part1490(m, p); }
static Offset quick_part1505(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1506(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part1490(m, p); }
static Offset quick_part1507(Match *m, Offset p) { if (!same_letters(m, &p, "organic", 7)) return -1; return quick_part1490(m, p); }
static Offset quick_part1508(Match *m, Offset p) { if (!same_letters(m, &p, "monthly", 7)) return -1; return quick_part1490(m, p); }
static Offset quick_part1509(Match *m, Offset p) { if (!same_letters(m, &p, "weekly", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1510(Match *m, Offset p) { if (!same_letters(m, &p, "customer", 8)) return -1; return quick_part1490(m, p); }
static Offset quick_part1511(Match *m, Offset p) { if (!same_letters(m, &p, "member", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1512(Match *m, Offset p) { if (!same_letters(m, &p, "community", 9)) return -1; return quick_part1490(m, p); }
static Offset quick_part1513(Match *m, Offset p) { if (!same_letters(m, &p, "support", 7)) return -1; return quick_part1490(m, p); }
static Offset quick_part1514(Match *m, Offset p) { if (!same_letters(m, &p, "new", 3)) return -1; return quick_part1490(m, p); }
static Offset quick_part1515(Match *m, Offset p) { if (!same_letters(m, &p, "open", 4)) return -1; return quick_part1490(m, p); }
static Offset quick_part1516(Match *m, Offset p) { if (!same_letters(m, &p, "active", 6)) return -1; return quick_part1490(m, p); }
static Offset quick_part1517(Match *m, Offset p) { Offset r; if ((r = quick_part1491(m, p)) >= 0) return r; if ((r = quick_part1492(m, p)) >= 0) return r; if ((r = quick_part1493(m, p)) >= 0) return r; if ((r = quick_part1494(m, p)) >= 0) return r; if ((r = quick_part1495(m, p)) >= 0) return r; if ((r = quick_part1496(m, p)) >= 0) return r; if ((r = quick_part1497(m, p)) >= 0) return r; if ((r = quick_part1498(m, p)) >= 0) return r; if ((r = quick_part1499(m, p)) >= 0) return r; if ((r = quick_part1500(m, p)) >= 0) return r; if ((r = quick_part1501(m, p)) >= 0) return r; if ((r = quick_part1502(m, p)) >= 0) return r; if ((r = quick_part1503(m, p)) >= 0) return r; if ((r = quick_part1504(m, p)) >= 0) return r; if ((r = quick_part1505(m, p)) >= 0) return r; if ((r = quick_part1506(m, p)) >= 0) return r; if ((r = quick_part1507(m, p)) >= 0) return r; if ((r = quick_part1508(m, p)) >= 0) return r; if ((r = quick_part1509(m, p)) >= 0) return r; if ((r = quick_part1510(m, p)) >= 0) return r; if ((r = quick_part1511(m, p)) >= 0) return r; if ((r = quick_part1512(m, p)) >= 0) return r; if ((r = quick_part1513(m, p)) >= 0) return r; if ((r = quick_part1514(m, p)) >= 0) return r; if ((r = quick_part1515(m, p)) >= 0) return r; if ((r = quick_part1516(m, p)) >= 0) return r; return -1; }
static Offset quick_part1518(Match *m, Offset p) { return this_or_that(m, p, quick_part1517, quick_part1373); }
static Offset quick_part1519(Match *m, Offset p) { return quick_part1518(m, p); }
static Offset quick_part1520(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part1519); }
static Offset quick_part1521(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part1520(m, p); }
static Offset quick_part1522(Match *m, Offset p) { if (!same_letters(m, &p, "es", 2)) return -1; return quick_part1520(m, p); }
static Offset quick_part1523(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part1520(m, p); }
static Offset quick_part1524(Match *m, Offset p) { Offset r; if ((r = quick_part1521(m, p)) >= 0) return r; if ((r = quick_part1522(m, p)) >= 0) return r; if ((r = quick_part1523(m, p)) >= 0) return r; return -1; }
static Offset quick_part1525(Match *m, Offset p) { return this_or_that(m, p, quick_part1524, quick_part1520); }
static Offset quick_part1526(Match *m, Offset p) { return quick_part1525(m, p); }
static Offset quick_part1527(Match *m, Offset p) { return remembering(m, p, 3, quick_part1526); }
static Offset quick_part1528(Match *m, Offset p) { if (!same_letters(m, &p, "increas", 7)) return -1; return quick_part1527(m, p); }
static Offset quick_part1529(Match *m, Offset p) { if (!same_letters(m, &p, "grow", 4)) return -1; return quick_part1527(m, p); }
static Offset quick_part1530(Match *m, Offset p) { if (!same_letters(m, &p, "rais", 4)) return -1; return quick_part1527(m, p); }
static Offset quick_part1531(Match *m, Offset p) { if (!same_letters(m, &p, "boost", 5)) return -1; return quick_part1527(m, p); }
static Offset quick_part1532(Match *m, Offset p) { if (!same_letters(m, &p, "doubl", 5)) return -1; return quick_part1527(m, p); }
static Offset quick_part1533(Match *m, Offset p) { if (!same_letters(m, &p, "maximis", 7)) return -1; return quick_part1527(m, p); }
static Offset quick_part1534(Match *m, Offset p) { if (!same_letters(m, &p, "maximiz", 7)) return -1; return quick_part1527(m, p); }
static Offset quick_part1535(Match *m, Offset p) { if (!same_letters(m, &p, "expand", 6)) return -1; return quick_part1527(m, p); }
static Offset quick_part1536(Match *m, Offset p) { Offset r; if ((r = quick_part1528(m, p)) >= 0) return r; if ((r = quick_part1529(m, p)) >= 0) return r; if ((r = quick_part1530(m, p)) >= 0) return r; if ((r = quick_part1531(m, p)) >= 0) return r; if ((r = quick_part1532(m, p)) >= 0) return r; if ((r = quick_part1533(m, p)) >= 0) return r; if ((r = quick_part1534(m, p)) >= 0) return r; if ((r = quick_part1535(m, p)) >= 0) return r; return -1; }
static Offset quick_part1537(Match *m, Offset p) { return remembering(m, p, 2, quick_part1536); }
static Offset quick_part1538(Match *m, Offset p) { return remembering(m, p, 5, quick_part1526); }
static Offset quick_part1539(Match *m, Offset p) { if (!same_letters(m, &p, "reduc", 5)) return -1; return quick_part1538(m, p); }
static Offset quick_part1540(Match *m, Offset p) { if (!same_letters(m, &p, "lower", 5)) return -1; return quick_part1538(m, p); }
static Offset quick_part1541(Match *m, Offset p) { if (!same_letters(m, &p, "decreas", 7)) return -1; return quick_part1538(m, p); }
static Offset quick_part1542(Match *m, Offset p) { if (!same_letters(m, &p, "cut", 3)) return -1; return quick_part1538(m, p); }
static Offset quick_part1543(Match *m, Offset p) { if (!same_letters(m, &p, "minimis", 7)) return -1; return quick_part1538(m, p); }
static Offset quick_part1544(Match *m, Offset p) { if (!same_letters(m, &p, "minimiz", 7)) return -1; return quick_part1538(m, p); }
static Offset quick_part1545(Match *m, Offset p) { if (!same_letters(m, &p, "shrink", 6)) return -1; return quick_part1538(m, p); }
static Offset quick_part1546(Match *m, Offset p) { if (!same_letters(m, &p, "halv", 4)) return -1; return quick_part1538(m, p); }
static Offset quick_part1547(Match *m, Offset p) { Offset r; if ((r = quick_part1539(m, p)) >= 0) return r; if ((r = quick_part1540(m, p)) >= 0) return r; if ((r = quick_part1541(m, p)) >= 0) return r; if ((r = quick_part1542(m, p)) >= 0) return r; if ((r = quick_part1543(m, p)) >= 0) return r; if ((r = quick_part1544(m, p)) >= 0) return r; if ((r = quick_part1545(m, p)) >= 0) return r; if ((r = quick_part1546(m, p)) >= 0) return r; return -1; }
static Offset quick_part1548(Match *m, Offset p) { return remembering(m, p, 4, quick_part1547); }
static Offset quick_part1549(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1537(m, p)) >= 0) return r; if ((r = quick_part1548(m, p)) >= 0) return r; return -1; }
static inline Offset quick71_fullmatch(Match *m, Offset p) { return quick_part1549(m, p); }
static const u8 quick71_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,1,1,1,0,0,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,1,1,1,0,0,1,1,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick71_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick71_first, quick71_match); }
static inline int quick_set1550(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1551(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1552(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x1000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1553(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x8000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1554(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1555(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x100000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1556(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x10000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1557(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1558(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1559(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1560(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x400000000ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set1561(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x80000000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick72: \b(?:communit(?:y|ies)|forums?|discord|subreddit|slack|guild|fandom) (?:\w+ )?(?:manag\w*|mgr|lead\w*|head|director|vp|chief|officer|executives?|exec|specialist|coordinat\w*|co-?ordinator|strateg\w+|assistant|associate|intern\w*|trainee|apprentice\w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes?|programs?)\b|\bcommunity (?:and|&|\+|/)|\b(?:manag\w*|mgr|lead\w*|head|director|vp|chief|officer|executives?|exec|specialist|coordinat\w*|co-?ordinator|strateg\w+|assistant|associate|intern\w*|trainee|apprentice\w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes?|programs?) ?(?:of|for|,|-|:)? ?(?:the |our |online |user |member |customer |developer |global |brand )*+communit(?:y|ies)\b|\b(?:and|&|\+|/) communit(?:y|ies)\b|\bsocial (?:media )?communit(?:y|ies)\b|\b(?:forum|discord|subreddit|community) (?:admin\w*|mod)\b */
static Offset quick_part1562(Match *m, Offset p) { if (!same_bytes(m, &p, "manag", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1563(Match *m, Offset p) { if (!same_bytes(m, &p, "mgr", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part1564(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1565(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part1566(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1567(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part1568(Match *m, Offset p) { if (!same_bytes(m, &p, "chief", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1569(Match *m, Offset p) { if (!same_bytes(m, &p, "officer", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1570(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part1571(Match *m, Offset p) { if (!same_bytes(m, &p, "exec", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part1572(Match *m, Offset p) { if (!same_bytes(m, &p, "specialist", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1573(Match *m, Offset p) { if (!same_bytes(m, &p, "coordinat", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1574(Match *m, Offset p) { if (!same_bytes(m, &p, "ordinator", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1575(Match *m, Offset p) { if (!same_bytes(m, &p, "co", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part1574); }
static Offset quick_part1576(Match *m, Offset p) { if (!same_bytes(m, &p, "strateg", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part1577(Match *m, Offset p) { if (!same_bytes(m, &p, "assistant", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1578(Match *m, Offset p) { if (!same_bytes(m, &p, "associate", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1579(Match *m, Offset p) { if (!same_bytes(m, &p, "intern", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1580(Match *m, Offset p) { if (!same_bytes(m, &p, "trainee", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1581(Match *m, Offset p) { if (!same_bytes(m, &p, "apprentice", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1582(Match *m, Offset p) { if (!same_bytes(m, &p, "graduate", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1583(Match *m, Offset p) { if (!same_bytes(m, &p, "supervisor", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1584(Match *m, Offset p) { if (!same_bytes(m, &p, "partner", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1585(Match *m, Offset p) { if (!same_bytes(m, &p, "guru", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part1586(Match *m, Offset p) { if (!same_bytes(m, &p, "ninja", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1587(Match *m, Offset p) { if (!same_bytes(m, &p, "expert", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1588(Match *m, Offset p) { if (!same_bytes(m, &p, "consultant", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1589(Match *m, Offset p) { if (!same_bytes(m, &p, "freelanc", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1590(Match *m, Offset p) { if (!same_bytes(m, &p, "volunteer", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1591(Match *m, Offset p) { if (!same_bytes(m, &p, "moderator", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1592(Match *m, Offset p) { if (!same_bytes(m, &p, "mod", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part1593(Match *m, Offset p) { if (!same_bytes(m, &p, "host", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part1594(Match *m, Offset p) { if (!same_bytes(m, &p, "builder", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1595(Match *m, Offset p) { if (!same_bytes(m, &p, "champion", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1596(Match *m, Offset p) { if (!same_bytes(m, &p, "ambassador", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1597(Match *m, Offset p) { if (!same_bytes(m, &p, "advocate", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1598(Match *m, Offset p) { if (!same_bytes(m, &p, "evangelist", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1599(Match *m, Offset p) { if (!same_bytes(m, &p, "weaver", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1600(Match *m, Offset p) { if (!same_bytes(m, &p, "gardener", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1601(Match *m, Offset p) { if (!same_bytes(m, &p, "steward", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1602(Match *m, Offset p) { if (!same_bytes(m, &p, "operations", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1603(Match *m, Offset p) { if (!same_bytes(m, &p, "programme", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part1604(Match *m, Offset p) { if (!same_bytes(m, &p, "program", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part1605(Match *m, Offset p) { Offset r; if ((r = quick_part1562(m, p)) >= 0) return r; if ((r = quick_part1563(m, p)) >= 0) return r; if ((r = quick_part1564(m, p)) >= 0) return r; if ((r = quick_part1565(m, p)) >= 0) return r; if ((r = quick_part1566(m, p)) >= 0) return r; if ((r = quick_part1567(m, p)) >= 0) return r; if ((r = quick_part1568(m, p)) >= 0) return r; if ((r = quick_part1569(m, p)) >= 0) return r; if ((r = quick_part1570(m, p)) >= 0) return r; if ((r = quick_part1571(m, p)) >= 0) return r; if ((r = quick_part1572(m, p)) >= 0) return r; if ((r = quick_part1573(m, p)) >= 0) return r; if ((r = quick_part1575(m, p)) >= 0) return r; if ((r = quick_part1576(m, p)) >= 0) return r; if ((r = quick_part1577(m, p)) >= 0) return r; if ((r = quick_part1578(m, p)) >= 0) return r; if ((r = quick_part1579(m, p)) >= 0) return r; if ((r = quick_part1580(m, p)) >= 0) return r; if ((r = quick_part1581(m, p)) >= 0) return r; if ((r = quick_part1582(m, p)) >= 0) return r; if ((r = quick_part1583(m, p)) >= 0) return r; if ((r = quick_part1584(m, p)) >= 0) return r; if ((r = quick_part1585(m, p)) >= 0) return r; if ((r = quick_part1586(m, p)) >= 0) return r; if ((r = quick_part1587(m, p)) >= 0) return r; if ((r = quick_part1588(m, p)) >= 0) return r; if ((r = quick_part1589(m, p)) >= 0) return r; if ((r = quick_part1590(m, p)) >= 0) return r; if ((r = quick_part1591(m, p)) >= 0) return r; if ((r = quick_part1592(m, p)) >= 0) return r; if ((r = quick_part1593(m, p)) >= 0) return r; if ((r = quick_part1594(m, p)) >= 0) return r; if ((r = quick_part1595(m, p)) >= 0) return r; if ((r = quick_part1596(m, p)) >= 0) return r; if ((r = quick_part1597(m, p)) >= 0) return r; if ((r = quick_part1598(m, p)) >= 0) return r; if ((r = quick_part1599(m, p)) >= 0) return r; if ((r = quick_part1600(m, p)) >= 0) return r; if ((r = quick_part1601(m, p)) >= 0) return r; if ((r = quick_part1602(m, p)) >= 0) return r; if ((r = quick_part1603(m, p)) >= 0) return r; if ((r = quick_part1604(m, p)) >= 0) return r; return -1; }
static Offset quick_part1606(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part1605(m, p); }
static Offset quick_part1607(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part1606); }
static Offset quick_part1608(Match *m, Offset p) { return this_or_that(m, p, quick_part1607, quick_part1605); }
static Offset quick_part1609(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part1608(m, p); }
static inline int quick_set1610(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x200000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part1611(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part1609(m, p); }
static Offset quick_part1612(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part1609(m, p); }
static Offset quick_part1613(Match *m, Offset p) { if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1611(m, p)) >= 0) return r; if ((r = quick_part1612(m, p)) >= 0) return r; return -1; }
static Offset quick_part1614(Match *m, Offset p) { if (!same_bytes(m, &p, "forum", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1609); }
static Offset quick_part1615(Match *m, Offset p) { if (!same_bytes(m, &p, "discord", 7)) return -1; return quick_part1609(m, p); }
static Offset quick_part1616(Match *m, Offset p) { if (!same_bytes(m, &p, "subreddit", 9)) return -1; return quick_part1609(m, p); }
static Offset quick_part1617(Match *m, Offset p) { if (!same_bytes(m, &p, "slack", 5)) return -1; return quick_part1609(m, p); }
static Offset quick_part1618(Match *m, Offset p) { if (!same_bytes(m, &p, "guild", 5)) return -1; return quick_part1609(m, p); }
static Offset quick_part1619(Match *m, Offset p) { if (!same_bytes(m, &p, "fandom", 6)) return -1; return quick_part1609(m, p); }
static Offset quick_part1620(Match *m, Offset p) { Offset r; if ((r = quick_part1613(m, p)) >= 0) return r; if ((r = quick_part1614(m, p)) >= 0) return r; if ((r = quick_part1615(m, p)) >= 0) return r; if ((r = quick_part1616(m, p)) >= 0) return r; if ((r = quick_part1617(m, p)) >= 0) return r; if ((r = quick_part1618(m, p)) >= 0) return r; if ((r = quick_part1619(m, p)) >= 0) return r; return -1; }
static Offset quick_part1621(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return accept(m, p); }
static Offset quick_part1622(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return accept(m, p); }
static Offset quick_part1623(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return accept(m, p); }
static Offset quick_part1624(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return accept(m, p); }
static Offset quick_part1625(Match *m, Offset p) { if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part1621(m, p)) >= 0) return r; if ((r = quick_part1622(m, p)) >= 0) return r; if ((r = quick_part1623(m, p)) >= 0) return r; if ((r = quick_part1624(m, p)) >= 0) return r; return -1; }
static Offset quick_part1626(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part126(m, p); }
static Offset quick_part1627(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part1628(Match *m, Offset p) { if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1626(m, p)) >= 0) return r; if ((r = quick_part1627(m, p)) >= 0) return r; return -1; }
static Offset quick_part1629(Match *m, Offset p) { if (!same_bytes(m, &p, "the ", 4)) return -1; return accept(m, p); }
static Offset quick_part1630(Match *m, Offset p) { if (!same_bytes(m, &p, "our ", 4)) return -1; return accept(m, p); }
static Offset quick_part1631(Match *m, Offset p) { if (!same_bytes(m, &p, "online ", 7)) return -1; return accept(m, p); }
static Offset quick_part1632(Match *m, Offset p) { if (!same_bytes(m, &p, "user ", 5)) return -1; return accept(m, p); }
static Offset quick_part1633(Match *m, Offset p) { if (!same_bytes(m, &p, "member ", 7)) return -1; return accept(m, p); }
static Offset quick_part1634(Match *m, Offset p) { if (!same_bytes(m, &p, "customer ", 9)) return -1; return accept(m, p); }
static Offset quick_part1635(Match *m, Offset p) { if (!same_bytes(m, &p, "developer ", 10)) return -1; return accept(m, p); }
static Offset quick_part1636(Match *m, Offset p) { if (!same_bytes(m, &p, "global ", 7)) return -1; return accept(m, p); }
static Offset quick_part1637(Match *m, Offset p) { if (!same_bytes(m, &p, "brand ", 6)) return -1; return accept(m, p); }
static Offset quick_part1638(Match *m, Offset p) { Offset r; if ((r = quick_part1629(m, p)) >= 0) return r; if ((r = quick_part1630(m, p)) >= 0) return r; if ((r = quick_part1631(m, p)) >= 0) return r; if ((r = quick_part1632(m, p)) >= 0) return r; if ((r = quick_part1633(m, p)) >= 0) return r; if ((r = quick_part1634(m, p)) >= 0) return r; if ((r = quick_part1635(m, p)) >= 0) return r; if ((r = quick_part1636(m, p)) >= 0) return r; if ((r = quick_part1637(m, p)) >= 0) return r; return -1; }
static Offset quick_part1639(Match *m, Offset p) { return again_and_again(m, p, quick_part1638, 0, 1073741824, quick_part1628); }
static Offset quick_part1640(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part1639); }
static Offset quick_part1641(Match *m, Offset p) { if (!same_bytes(m, &p, "of", 2)) return -1; return quick_part1640(m, p); }
static Offset quick_part1642(Match *m, Offset p) { if (!same_bytes(m, &p, "for", 3)) return -1; return quick_part1640(m, p); }
static inline int quick_set1643(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x100000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part1644(Match *m, Offset p) { if (!one_of(m, &p, quick_set1643)) return -1; return quick_part1640(m, p); }
static Offset quick_part1645(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return quick_part1640(m, p); }
static Offset quick_part1646(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return quick_part1640(m, p); }
static Offset quick_part1647(Match *m, Offset p) { Offset r; if ((r = quick_part1641(m, p)) >= 0) return r; if ((r = quick_part1642(m, p)) >= 0) return r; if ((r = quick_part1644(m, p)) >= 0) return r; if ((r = quick_part1645(m, p)) >= 0) return r; if ((r = quick_part1646(m, p)) >= 0) return r; return -1; }
static Offset quick_part1648(Match *m, Offset p) { return this_or_that(m, p, quick_part1647, quick_part1640); }
static Offset quick_part1649(Match *m, Offset p) { return quick_part1648(m, p); }
static Offset quick_part1650(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part1649); }
static Offset quick_part1651(Match *m, Offset p) { if (!same_bytes(m, &p, "manag", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1652(Match *m, Offset p) { if (!same_bytes(m, &p, "mgr", 3)) return -1; return quick_part1650(m, p); }
static Offset quick_part1653(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1654(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part1650(m, p); }
static Offset quick_part1655(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part1650(m, p); }
static Offset quick_part1656(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part1650(m, p); }
static Offset quick_part1657(Match *m, Offset p) { if (!same_bytes(m, &p, "chief", 5)) return -1; return quick_part1650(m, p); }
static Offset quick_part1658(Match *m, Offset p) { if (!same_bytes(m, &p, "officer", 7)) return -1; return quick_part1650(m, p); }
static Offset quick_part1659(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1650); }
static Offset quick_part1660(Match *m, Offset p) { if (!same_bytes(m, &p, "exec", 4)) return -1; return quick_part1650(m, p); }
static Offset quick_part1661(Match *m, Offset p) { if (!same_bytes(m, &p, "specialist", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1662(Match *m, Offset p) { if (!same_bytes(m, &p, "coordinat", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1663(Match *m, Offset p) { if (!same_bytes(m, &p, "ordinator", 9)) return -1; return quick_part1650(m, p); }
static Offset quick_part1664(Match *m, Offset p) { if (!same_bytes(m, &p, "co", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part1663); }
static Offset quick_part1665(Match *m, Offset p) { if (!same_bytes(m, &p, "strateg", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part1650); }
static Offset quick_part1666(Match *m, Offset p) { if (!same_bytes(m, &p, "assistant", 9)) return -1; return quick_part1650(m, p); }
static Offset quick_part1667(Match *m, Offset p) { if (!same_bytes(m, &p, "associate", 9)) return -1; return quick_part1650(m, p); }
static Offset quick_part1668(Match *m, Offset p) { if (!same_bytes(m, &p, "intern", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1669(Match *m, Offset p) { if (!same_bytes(m, &p, "trainee", 7)) return -1; return quick_part1650(m, p); }
static Offset quick_part1670(Match *m, Offset p) { if (!same_bytes(m, &p, "apprentice", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1671(Match *m, Offset p) { if (!same_bytes(m, &p, "graduate", 8)) return -1; return quick_part1650(m, p); }
static Offset quick_part1672(Match *m, Offset p) { if (!same_bytes(m, &p, "supervisor", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1673(Match *m, Offset p) { if (!same_bytes(m, &p, "partner", 7)) return -1; return quick_part1650(m, p); }
static Offset quick_part1674(Match *m, Offset p) { if (!same_bytes(m, &p, "guru", 4)) return -1; return quick_part1650(m, p); }
static Offset quick_part1675(Match *m, Offset p) { if (!same_bytes(m, &p, "ninja", 5)) return -1; return quick_part1650(m, p); }
static Offset quick_part1676(Match *m, Offset p) { if (!same_bytes(m, &p, "expert", 6)) return -1; return quick_part1650(m, p); }
static Offset quick_part1677(Match *m, Offset p) { if (!same_bytes(m, &p, "consultant", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1678(Match *m, Offset p) { if (!same_bytes(m, &p, "freelanc", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1650); }
static Offset quick_part1679(Match *m, Offset p) { if (!same_bytes(m, &p, "volunteer", 9)) return -1; return quick_part1650(m, p); }
static Offset quick_part1680(Match *m, Offset p) { if (!same_bytes(m, &p, "moderator", 9)) return -1; return quick_part1650(m, p); }
static Offset quick_part1681(Match *m, Offset p) { if (!same_bytes(m, &p, "mod", 3)) return -1; return quick_part1650(m, p); }
static Offset quick_part1682(Match *m, Offset p) { if (!same_bytes(m, &p, "host", 4)) return -1; return quick_part1650(m, p); }
static Offset quick_part1683(Match *m, Offset p) { if (!same_bytes(m, &p, "builder", 7)) return -1; return quick_part1650(m, p); }
static Offset quick_part1684(Match *m, Offset p) { if (!same_bytes(m, &p, "champion", 8)) return -1; return quick_part1650(m, p); }
static Offset quick_part1685(Match *m, Offset p) { if (!same_bytes(m, &p, "ambassador", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1686(Match *m, Offset p) { if (!same_bytes(m, &p, "advocate", 8)) return -1; return quick_part1650(m, p); }
static Offset quick_part1687(Match *m, Offset p) { if (!same_bytes(m, &p, "evangelist", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1688(Match *m, Offset p) { if (!same_bytes(m, &p, "weaver", 6)) return -1; return quick_part1650(m, p); }
static Offset quick_part1689(Match *m, Offset p) { if (!same_bytes(m, &p, "gardener", 8)) return -1; return quick_part1650(m, p); }
static Offset quick_part1690(Match *m, Offset p) { if (!same_bytes(m, &p, "steward", 7)) return -1; return quick_part1650(m, p); }
static Offset quick_part1691(Match *m, Offset p) { if (!same_bytes(m, &p, "operations", 10)) return -1; return quick_part1650(m, p); }
static Offset quick_part1692(Match *m, Offset p) { if (!same_bytes(m, &p, "programme", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1650); }
static Offset quick_part1693(Match *m, Offset p) { if (!same_bytes(m, &p, "program", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1650); }
static Offset quick_part1694(Match *m, Offset p) { Offset r; if ((r = quick_part1651(m, p)) >= 0) return r; if ((r = quick_part1652(m, p)) >= 0) return r; if ((r = quick_part1653(m, p)) >= 0) return r; if ((r = quick_part1654(m, p)) >= 0) return r; if ((r = quick_part1655(m, p)) >= 0) return r; if ((r = quick_part1656(m, p)) >= 0) return r; if ((r = quick_part1657(m, p)) >= 0) return r; if ((r = quick_part1658(m, p)) >= 0) return r; if ((r = quick_part1659(m, p)) >= 0) return r; if ((r = quick_part1660(m, p)) >= 0) return r; if ((r = quick_part1661(m, p)) >= 0) return r; if ((r = quick_part1662(m, p)) >= 0) return r; if ((r = quick_part1664(m, p)) >= 0) return r; if ((r = quick_part1665(m, p)) >= 0) return r; if ((r = quick_part1666(m, p)) >= 0) return r; if ((r = quick_part1667(m, p)) >= 0) return r; if ((r = quick_part1668(m, p)) >= 0) return r; if ((r = quick_part1669(m, p)) >= 0) return r; if ((r = quick_part1670(m, p)) >= 0) return r; if ((r = quick_part1671(m, p)) >= 0) return r; if ((r = quick_part1672(m, p)) >= 0) return r; if ((r = quick_part1673(m, p)) >= 0) return r; if ((r = quick_part1674(m, p)) >= 0) return r; if ((r = quick_part1675(m, p)) >= 0) return r; if ((r = quick_part1676(m, p)) >= 0) return r; if ((r = quick_part1677(m, p)) >= 0) return r; if ((r = quick_part1678(m, p)) >= 0) return r; if ((r = quick_part1679(m, p)) >= 0) return r; if ((r = quick_part1680(m, p)) >= 0) return r; if ((r = quick_part1681(m, p)) >= 0) return r; if ((r = quick_part1682(m, p)) >= 0) return r; if ((r = quick_part1683(m, p)) >= 0) return r; if ((r = quick_part1684(m, p)) >= 0) return r; if ((r = quick_part1685(m, p)) >= 0) return r; if ((r = quick_part1686(m, p)) >= 0) return r; if ((r = quick_part1687(m, p)) >= 0) return r; if ((r = quick_part1688(m, p)) >= 0) return r; if ((r = quick_part1689(m, p)) >= 0) return r; if ((r = quick_part1690(m, p)) >= 0) return r; if ((r = quick_part1691(m, p)) >= 0) return r; if ((r = quick_part1692(m, p)) >= 0) return r; if ((r = quick_part1693(m, p)) >= 0) return r; return -1; }
static Offset quick_part1695(Match *m, Offset p) { if (!same_bytes(m, &p, " communit", 9)) return -1; Offset r; if ((r = quick_part1626(m, p)) >= 0) return r; if ((r = quick_part1627(m, p)) >= 0) return r; return -1; }
static Offset quick_part1696(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part1695(m, p); }
static Offset quick_part1697(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part1695(m, p); }
static Offset quick_part1698(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part1695(m, p); }
static Offset quick_part1699(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part1695(m, p); }
static Offset quick_part1700(Match *m, Offset p) { Offset r; if ((r = quick_part1696(m, p)) >= 0) return r; if ((r = quick_part1697(m, p)) >= 0) return r; if ((r = quick_part1698(m, p)) >= 0) return r; if ((r = quick_part1699(m, p)) >= 0) return r; return -1; }
static Offset quick_part1701(Match *m, Offset p) { if (!same_bytes(m, &p, "media ", 6)) return -1; return quick_part1628(m, p); }
static Offset quick_part1702(Match *m, Offset p) { return this_or_that(m, p, quick_part1701, quick_part1628); }
static Offset quick_part1703(Match *m, Offset p) { if (!same_bytes(m, &p, "social ", 7)) return -1; return quick_part1702(m, p); }
static Offset quick_part1704(Match *m, Offset p) { if (!same_bytes(m, &p, "admin", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1705(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part1704(m, p)) >= 0) return r; if ((r = quick_part1592(m, p)) >= 0) return r; return -1; }
static Offset quick_part1706(Match *m, Offset p) { if (!same_bytes(m, &p, "forum", 5)) return -1; return quick_part1705(m, p); }
static Offset quick_part1707(Match *m, Offset p) { if (!same_bytes(m, &p, "discord", 7)) return -1; return quick_part1705(m, p); }
static Offset quick_part1708(Match *m, Offset p) { if (!same_bytes(m, &p, "subreddit", 9)) return -1; return quick_part1705(m, p); }
static Offset quick_part1709(Match *m, Offset p) { if (!same_bytes(m, &p, "community", 9)) return -1; return quick_part1705(m, p); }
static Offset quick_part1710(Match *m, Offset p) { Offset r; if ((r = quick_part1706(m, p)) >= 0) return r; if ((r = quick_part1707(m, p)) >= 0) return r; if ((r = quick_part1708(m, p)) >= 0) return r; if ((r = quick_part1709(m, p)) >= 0) return r; return -1; }
static Offset quick_part1711(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1620(m, p)) >= 0) return r; if ((r = quick_part1625(m, p)) >= 0) return r; if ((r = quick_part1694(m, p)) >= 0) return r; if ((r = quick_part1700(m, p)) >= 0) return r; if ((r = quick_part1703(m, p)) >= 0) return r; if ((r = quick_part1710(m, p)) >= 0) return r; return -1; }
static inline Offset quick72_match(Match *m, Offset p) { return quick_part1711(m, p); }
static Offset quick_part1712(Match *m, Offset p) { if (!same_bytes(m, &p, "manag", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1713(Match *m, Offset p) { if (!same_bytes(m, &p, "mgr", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part1714(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1715(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part1716(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1717(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part1718(Match *m, Offset p) { if (!same_bytes(m, &p, "chief", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1719(Match *m, Offset p) { if (!same_bytes(m, &p, "officer", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1720(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part1721(Match *m, Offset p) { if (!same_bytes(m, &p, "exec", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part1722(Match *m, Offset p) { if (!same_bytes(m, &p, "specialist", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1723(Match *m, Offset p) { if (!same_bytes(m, &p, "coordinat", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1724(Match *m, Offset p) { if (!same_bytes(m, &p, "ordinator", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1725(Match *m, Offset p) { if (!same_bytes(m, &p, "co", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part1724); }
static Offset quick_part1726(Match *m, Offset p) { if (!same_bytes(m, &p, "strateg", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part1727(Match *m, Offset p) { if (!same_bytes(m, &p, "assistant", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1728(Match *m, Offset p) { if (!same_bytes(m, &p, "associate", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1729(Match *m, Offset p) { if (!same_bytes(m, &p, "intern", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1730(Match *m, Offset p) { if (!same_bytes(m, &p, "trainee", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1731(Match *m, Offset p) { if (!same_bytes(m, &p, "apprentice", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1732(Match *m, Offset p) { if (!same_bytes(m, &p, "graduate", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1733(Match *m, Offset p) { if (!same_bytes(m, &p, "supervisor", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1734(Match *m, Offset p) { if (!same_bytes(m, &p, "partner", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1735(Match *m, Offset p) { if (!same_bytes(m, &p, "guru", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part1736(Match *m, Offset p) { if (!same_bytes(m, &p, "ninja", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1737(Match *m, Offset p) { if (!same_bytes(m, &p, "expert", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part1738(Match *m, Offset p) { if (!same_bytes(m, &p, "consultant", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1739(Match *m, Offset p) { if (!same_bytes(m, &p, "freelanc", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1740(Match *m, Offset p) { if (!same_bytes(m, &p, "volunteer", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1741(Match *m, Offset p) { if (!same_bytes(m, &p, "moderator", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1742(Match *m, Offset p) { if (!same_bytes(m, &p, "mod", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part1743(Match *m, Offset p) { if (!same_bytes(m, &p, "host", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part1744(Match *m, Offset p) { if (!same_bytes(m, &p, "builder", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1745(Match *m, Offset p) { if (!same_bytes(m, &p, "champion", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1746(Match *m, Offset p) { if (!same_bytes(m, &p, "ambassador", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1747(Match *m, Offset p) { if (!same_bytes(m, &p, "advocate", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1748(Match *m, Offset p) { if (!same_bytes(m, &p, "evangelist", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1749(Match *m, Offset p) { if (!same_bytes(m, &p, "weaver", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part1750(Match *m, Offset p) { if (!same_bytes(m, &p, "gardener", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1751(Match *m, Offset p) { if (!same_bytes(m, &p, "steward", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1752(Match *m, Offset p) { if (!same_bytes(m, &p, "operations", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1753(Match *m, Offset p) { if (!same_bytes(m, &p, "programme", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part1754(Match *m, Offset p) { if (!same_bytes(m, &p, "program", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part1755(Match *m, Offset p) { Offset r; if ((r = quick_part1712(m, p)) >= 0) return r; if ((r = quick_part1713(m, p)) >= 0) return r; if ((r = quick_part1714(m, p)) >= 0) return r; if ((r = quick_part1715(m, p)) >= 0) return r; if ((r = quick_part1716(m, p)) >= 0) return r; if ((r = quick_part1717(m, p)) >= 0) return r; if ((r = quick_part1718(m, p)) >= 0) return r; if ((r = quick_part1719(m, p)) >= 0) return r; if ((r = quick_part1720(m, p)) >= 0) return r; if ((r = quick_part1721(m, p)) >= 0) return r; if ((r = quick_part1722(m, p)) >= 0) return r; if ((r = quick_part1723(m, p)) >= 0) return r; if ((r = quick_part1725(m, p)) >= 0) return r; if ((r = quick_part1726(m, p)) >= 0) return r; if ((r = quick_part1727(m, p)) >= 0) return r; if ((r = quick_part1728(m, p)) >= 0) return r; if ((r = quick_part1729(m, p)) >= 0) return r; if ((r = quick_part1730(m, p)) >= 0) return r; if ((r = quick_part1731(m, p)) >= 0) return r; if ((r = quick_part1732(m, p)) >= 0) return r; if ((r = quick_part1733(m, p)) >= 0) return r; if ((r = quick_part1734(m, p)) >= 0) return r; if ((r = quick_part1735(m, p)) >= 0) return r; if ((r = quick_part1736(m, p)) >= 0) return r; if ((r = quick_part1737(m, p)) >= 0) return r; if ((r = quick_part1738(m, p)) >= 0) return r; if ((r = quick_part1739(m, p)) >= 0) return r; if ((r = quick_part1740(m, p)) >= 0) return r; if ((r = quick_part1741(m, p)) >= 0) return r; if ((r = quick_part1742(m, p)) >= 0) return r; if ((r = quick_part1743(m, p)) >= 0) return r; if ((r = quick_part1744(m, p)) >= 0) return r; if ((r = quick_part1745(m, p)) >= 0) return r; if ((r = quick_part1746(m, p)) >= 0) return r; if ((r = quick_part1747(m, p)) >= 0) return r; if ((r = quick_part1748(m, p)) >= 0) return r; if ((r = quick_part1749(m, p)) >= 0) return r; if ((r = quick_part1750(m, p)) >= 0) return r; if ((r = quick_part1751(m, p)) >= 0) return r; if ((r = quick_part1752(m, p)) >= 0) return r; if ((r = quick_part1753(m, p)) >= 0) return r; if ((r = quick_part1754(m, p)) >= 0) return r; return -1; }
static Offset quick_part1756(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part1755(m, p); }
static Offset quick_part1757(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part1756); }
static Offset quick_part1758(Match *m, Offset p) { return this_or_that(m, p, quick_part1757, quick_part1755); }
static Offset quick_part1759(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part1758(m, p); }
static Offset quick_part1760(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part1759(m, p); }
static Offset quick_part1761(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part1759(m, p); }
static Offset quick_part1762(Match *m, Offset p) { if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1760(m, p)) >= 0) return r; if ((r = quick_part1761(m, p)) >= 0) return r; return -1; }
static Offset quick_part1763(Match *m, Offset p) { if (!same_bytes(m, &p, "forum", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1759); }
static Offset quick_part1764(Match *m, Offset p) { if (!same_bytes(m, &p, "discord", 7)) return -1; return quick_part1759(m, p); }
static Offset quick_part1765(Match *m, Offset p) { if (!same_bytes(m, &p, "subreddit", 9)) return -1; return quick_part1759(m, p); }
static Offset quick_part1766(Match *m, Offset p) { if (!same_bytes(m, &p, "slack", 5)) return -1; return quick_part1759(m, p); }
static Offset quick_part1767(Match *m, Offset p) { if (!same_bytes(m, &p, "guild", 5)) return -1; return quick_part1759(m, p); }
static Offset quick_part1768(Match *m, Offset p) { if (!same_bytes(m, &p, "fandom", 6)) return -1; return quick_part1759(m, p); }
static Offset quick_part1769(Match *m, Offset p) { Offset r; if ((r = quick_part1762(m, p)) >= 0) return r; if ((r = quick_part1763(m, p)) >= 0) return r; if ((r = quick_part1764(m, p)) >= 0) return r; if ((r = quick_part1765(m, p)) >= 0) return r; if ((r = quick_part1766(m, p)) >= 0) return r; if ((r = quick_part1767(m, p)) >= 0) return r; if ((r = quick_part1768(m, p)) >= 0) return r; return -1; }
static Offset quick_part1770(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return accept_end(m, p); }
static Offset quick_part1771(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return accept_end(m, p); }
static Offset quick_part1772(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return accept_end(m, p); }
static Offset quick_part1773(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return accept_end(m, p); }
static Offset quick_part1774(Match *m, Offset p) { if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part1770(m, p)) >= 0) return r; if ((r = quick_part1771(m, p)) >= 0) return r; if ((r = quick_part1772(m, p)) >= 0) return r; if ((r = quick_part1773(m, p)) >= 0) return r; return -1; }
static Offset quick_part1775(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part538(m, p); }
static Offset quick_part1776(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part1777(Match *m, Offset p) { if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1775(m, p)) >= 0) return r; if ((r = quick_part1776(m, p)) >= 0) return r; return -1; }
static Offset quick_part1778(Match *m, Offset p) { return again_and_again(m, p, quick_part1638, 0, 1073741824, quick_part1777); }
static Offset quick_part1779(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part1778); }
static Offset quick_part1780(Match *m, Offset p) { if (!same_bytes(m, &p, "of", 2)) return -1; return quick_part1779(m, p); }
static Offset quick_part1781(Match *m, Offset p) { if (!same_bytes(m, &p, "for", 3)) return -1; return quick_part1779(m, p); }
static Offset quick_part1782(Match *m, Offset p) { if (!one_of(m, &p, quick_set1643)) return -1; return quick_part1779(m, p); }
static Offset quick_part1783(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return quick_part1779(m, p); }
static Offset quick_part1784(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return quick_part1779(m, p); }
static Offset quick_part1785(Match *m, Offset p) { Offset r; if ((r = quick_part1780(m, p)) >= 0) return r; if ((r = quick_part1781(m, p)) >= 0) return r; if ((r = quick_part1782(m, p)) >= 0) return r; if ((r = quick_part1783(m, p)) >= 0) return r; if ((r = quick_part1784(m, p)) >= 0) return r; return -1; }
static Offset quick_part1786(Match *m, Offset p) { return this_or_that(m, p, quick_part1785, quick_part1779); }
static Offset quick_part1787(Match *m, Offset p) { return quick_part1786(m, p); }
static Offset quick_part1788(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part1787); }
static Offset quick_part1789(Match *m, Offset p) { if (!same_bytes(m, &p, "manag", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1790(Match *m, Offset p) { if (!same_bytes(m, &p, "mgr", 3)) return -1; return quick_part1788(m, p); }
static Offset quick_part1791(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1792(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part1788(m, p); }
static Offset quick_part1793(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part1788(m, p); }
static Offset quick_part1794(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part1788(m, p); }
static Offset quick_part1795(Match *m, Offset p) { if (!same_bytes(m, &p, "chief", 5)) return -1; return quick_part1788(m, p); }
static Offset quick_part1796(Match *m, Offset p) { if (!same_bytes(m, &p, "officer", 7)) return -1; return quick_part1788(m, p); }
static Offset quick_part1797(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1788); }
static Offset quick_part1798(Match *m, Offset p) { if (!same_bytes(m, &p, "exec", 4)) return -1; return quick_part1788(m, p); }
static Offset quick_part1799(Match *m, Offset p) { if (!same_bytes(m, &p, "specialist", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1800(Match *m, Offset p) { if (!same_bytes(m, &p, "coordinat", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1801(Match *m, Offset p) { if (!same_bytes(m, &p, "ordinator", 9)) return -1; return quick_part1788(m, p); }
static Offset quick_part1802(Match *m, Offset p) { if (!same_bytes(m, &p, "co", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part1801); }
static Offset quick_part1803(Match *m, Offset p) { if (!same_bytes(m, &p, "strateg", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part1788); }
static Offset quick_part1804(Match *m, Offset p) { if (!same_bytes(m, &p, "assistant", 9)) return -1; return quick_part1788(m, p); }
static Offset quick_part1805(Match *m, Offset p) { if (!same_bytes(m, &p, "associate", 9)) return -1; return quick_part1788(m, p); }
static Offset quick_part1806(Match *m, Offset p) { if (!same_bytes(m, &p, "intern", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1807(Match *m, Offset p) { if (!same_bytes(m, &p, "trainee", 7)) return -1; return quick_part1788(m, p); }
static Offset quick_part1808(Match *m, Offset p) { if (!same_bytes(m, &p, "apprentice", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1809(Match *m, Offset p) { if (!same_bytes(m, &p, "graduate", 8)) return -1; return quick_part1788(m, p); }
static Offset quick_part1810(Match *m, Offset p) { if (!same_bytes(m, &p, "supervisor", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1811(Match *m, Offset p) { if (!same_bytes(m, &p, "partner", 7)) return -1; return quick_part1788(m, p); }
static Offset quick_part1812(Match *m, Offset p) { if (!same_bytes(m, &p, "guru", 4)) return -1; return quick_part1788(m, p); }
static Offset quick_part1813(Match *m, Offset p) { if (!same_bytes(m, &p, "ninja", 5)) return -1; return quick_part1788(m, p); }
static Offset quick_part1814(Match *m, Offset p) { if (!same_bytes(m, &p, "expert", 6)) return -1; return quick_part1788(m, p); }
static Offset quick_part1815(Match *m, Offset p) { if (!same_bytes(m, &p, "consultant", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1816(Match *m, Offset p) { if (!same_bytes(m, &p, "freelanc", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part1788); }
static Offset quick_part1817(Match *m, Offset p) { if (!same_bytes(m, &p, "volunteer", 9)) return -1; return quick_part1788(m, p); }
static Offset quick_part1818(Match *m, Offset p) { if (!same_bytes(m, &p, "moderator", 9)) return -1; return quick_part1788(m, p); }
static Offset quick_part1819(Match *m, Offset p) { if (!same_bytes(m, &p, "mod", 3)) return -1; return quick_part1788(m, p); }
static Offset quick_part1820(Match *m, Offset p) { if (!same_bytes(m, &p, "host", 4)) return -1; return quick_part1788(m, p); }
static Offset quick_part1821(Match *m, Offset p) { if (!same_bytes(m, &p, "builder", 7)) return -1; return quick_part1788(m, p); }
static Offset quick_part1822(Match *m, Offset p) { if (!same_bytes(m, &p, "champion", 8)) return -1; return quick_part1788(m, p); }
static Offset quick_part1823(Match *m, Offset p) { if (!same_bytes(m, &p, "ambassador", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1824(Match *m, Offset p) { if (!same_bytes(m, &p, "advocate", 8)) return -1; return quick_part1788(m, p); }
static Offset quick_part1825(Match *m, Offset p) { if (!same_bytes(m, &p, "evangelist", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1826(Match *m, Offset p) { if (!same_bytes(m, &p, "weaver", 6)) return -1; return quick_part1788(m, p); }
static Offset quick_part1827(Match *m, Offset p) { if (!same_bytes(m, &p, "gardener", 8)) return -1; return quick_part1788(m, p); }
static Offset quick_part1828(Match *m, Offset p) { if (!same_bytes(m, &p, "steward", 7)) return -1; return quick_part1788(m, p); }
static Offset quick_part1829(Match *m, Offset p) { if (!same_bytes(m, &p, "operations", 10)) return -1; return quick_part1788(m, p); }
static Offset quick_part1830(Match *m, Offset p) { if (!same_bytes(m, &p, "programme", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1788); }
static Offset quick_part1831(Match *m, Offset p) { if (!same_bytes(m, &p, "program", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1788); }
static Offset quick_part1832(Match *m, Offset p) { Offset r; if ((r = quick_part1789(m, p)) >= 0) return r; if ((r = quick_part1790(m, p)) >= 0) return r; if ((r = quick_part1791(m, p)) >= 0) return r; if ((r = quick_part1792(m, p)) >= 0) return r; if ((r = quick_part1793(m, p)) >= 0) return r; if ((r = quick_part1794(m, p)) >= 0) return r; if ((r = quick_part1795(m, p)) >= 0) return r; if ((r = quick_part1796(m, p)) >= 0) return r; if ((r = quick_part1797(m, p)) >= 0) return r; if ((r = quick_part1798(m, p)) >= 0) return r; if ((r = quick_part1799(m, p)) >= 0) return r; if ((r = quick_part1800(m, p)) >= 0) return r; if ((r = quick_part1802(m, p)) >= 0) return r; if ((r = quick_part1803(m, p)) >= 0) return r; if ((r = quick_part1804(m, p)) >= 0) return r; if ((r = quick_part1805(m, p)) >= 0) return r; if ((r = quick_part1806(m, p)) >= 0) return r; if ((r = quick_part1807(m, p)) >= 0) return r; if ((r = quick_part1808(m, p)) >= 0) return r; if ((r = quick_part1809(m, p)) >= 0) return r; if ((r = quick_part1810(m, p)) >= 0) return r; if ((r = quick_part1811(m, p)) >= 0) return r; if ((r = quick_part1812(m, p)) >= 0) return r; if ((r = quick_part1813(m, p)) >= 0) return r; if ((r = quick_part1814(m, p)) >= 0) return r; if ((r = quick_part1815(m, p)) >= 0) return r; if ((r = quick_part1816(m, p)) >= 0) return r; if ((r = quick_part1817(m, p)) >= 0) return r; if ((r = quick_part1818(m, p)) >= 0) return r; if ((r = quick_part1819(m, p)) >= 0) return r; if ((r = quick_part1820(m, p)) >= 0) return r; if ((r = quick_part1821(m, p)) >= 0) return r; if ((r = quick_part1822(m, p)) >= 0) return r; if ((r = quick_part1823(m, p)) >= 0) return r; if ((r = quick_part1824(m, p)) >= 0) return r; if ((r = quick_part1825(m, p)) >= 0) return r; if ((r = quick_part1826(m, p)) >= 0) return r; if ((r = quick_part1827(m, p)) >= 0) return r; if ((r = quick_part1828(m, p)) >= 0) return r; if ((r = quick_part1829(m, p)) >= 0) return r; if ((r = quick_part1830(m, p)) >= 0) return r; if ((r = quick_part1831(m, p)) >= 0) return r; return -1; }
static Offset quick_part1833(Match *m, Offset p) { if (!same_bytes(m, &p, " communit", 9)) return -1; Offset r; if ((r = quick_part1775(m, p)) >= 0) return r; if ((r = quick_part1776(m, p)) >= 0) return r; return -1; }
static Offset quick_part1834(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part1833(m, p); }
static Offset quick_part1835(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part1833(m, p); }
static Offset quick_part1836(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part1833(m, p); }
static Offset quick_part1837(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part1833(m, p); }
static Offset quick_part1838(Match *m, Offset p) { Offset r; if ((r = quick_part1834(m, p)) >= 0) return r; if ((r = quick_part1835(m, p)) >= 0) return r; if ((r = quick_part1836(m, p)) >= 0) return r; if ((r = quick_part1837(m, p)) >= 0) return r; return -1; }
static Offset quick_part1839(Match *m, Offset p) { if (!same_bytes(m, &p, "media ", 6)) return -1; return quick_part1777(m, p); }
static Offset quick_part1840(Match *m, Offset p) { return this_or_that(m, p, quick_part1839, quick_part1777); }
static Offset quick_part1841(Match *m, Offset p) { if (!same_bytes(m, &p, "social ", 7)) return -1; return quick_part1840(m, p); }
static Offset quick_part1842(Match *m, Offset p) { if (!same_bytes(m, &p, "admin", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1843(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part1842(m, p)) >= 0) return r; if ((r = quick_part1742(m, p)) >= 0) return r; return -1; }
static Offset quick_part1844(Match *m, Offset p) { if (!same_bytes(m, &p, "forum", 5)) return -1; return quick_part1843(m, p); }
static Offset quick_part1845(Match *m, Offset p) { if (!same_bytes(m, &p, "discord", 7)) return -1; return quick_part1843(m, p); }
static Offset quick_part1846(Match *m, Offset p) { if (!same_bytes(m, &p, "subreddit", 9)) return -1; return quick_part1843(m, p); }
static Offset quick_part1847(Match *m, Offset p) { if (!same_bytes(m, &p, "community", 9)) return -1; return quick_part1843(m, p); }
static Offset quick_part1848(Match *m, Offset p) { Offset r; if ((r = quick_part1844(m, p)) >= 0) return r; if ((r = quick_part1845(m, p)) >= 0) return r; if ((r = quick_part1846(m, p)) >= 0) return r; if ((r = quick_part1847(m, p)) >= 0) return r; return -1; }
static Offset quick_part1849(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1769(m, p)) >= 0) return r; if ((r = quick_part1774(m, p)) >= 0) return r; if ((r = quick_part1832(m, p)) >= 0) return r; if ((r = quick_part1838(m, p)) >= 0) return r; if ((r = quick_part1841(m, p)) >= 0) return r; if ((r = quick_part1848(m, p)) >= 0) return r; return -1; }
static inline Offset quick72_fullmatch(Match *m, Offset p) { return quick_part1849(m, p); }
static const u8 quick72_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,0,0,1,1,1,1,1,0,0,1,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick72_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick72_first, quick72_match); }
/* quick73: \b(?:engineer\w*|developer(?! communit| relations| advoca)|programmer|product (?:manager|owner)|trust (?:and|&) safety|talent|fundrais\w+|(?:executive|personal) assistant|account (?:executive|manager|director)|recycling|employer brand\w*|designer|scientist|analyst|accountant|lawyer|solicitor|counsel|recruiter|nurse|teacher|lecturer|driver|chef|architect|administrator, |researcher|professor|sales|paralegal|psychologist)\b */
static Offset quick_part1850(Match *m, Offset p) { if (!same_bytes(m, &p, "engineer", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1851(Match *m, Offset p) { if (!same_bytes(m, &p, "communit", 8)) return -1; return accept(m, p); }
static Offset quick_part1852(Match *m, Offset p) { if (!same_bytes(m, &p, "relations", 9)) return -1; return accept(m, p); }
static Offset quick_part1853(Match *m, Offset p) { if (!same_bytes(m, &p, "advoca", 6)) return -1; return accept(m, p); }
static Offset quick_part1854(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part1851(m, p)) >= 0) return r; if ((r = quick_part1852(m, p)) >= 0) return r; if ((r = quick_part1853(m, p)) >= 0) return r; return -1; }
static Offset quick_part1855(Match *m, Offset p) { if (!same_bytes(m, &p, "developer", 9)) return -1; if (quick_part1854(m, p) >= 0) return -1; return quick_part126(m, p); }
static Offset quick_part1856(Match *m, Offset p) { if (!same_bytes(m, &p, "programmer", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1857(Match *m, Offset p) { if (!same_bytes(m, &p, "manager", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1858(Match *m, Offset p) { if (!same_bytes(m, &p, "owner", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1859(Match *m, Offset p) { if (!same_bytes(m, &p, "product ", 8)) return -1; Offset r; if ((r = quick_part1857(m, p)) >= 0) return r; if ((r = quick_part1858(m, p)) >= 0) return r; return -1; }
static Offset quick_part1860(Match *m, Offset p) { if (!same_bytes(m, &p, " safety", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1861(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part1860(m, p); }
static Offset quick_part1862(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part1860(m, p); }
static Offset quick_part1863(Match *m, Offset p) { if (!same_bytes(m, &p, "trust ", 6)) return -1; Offset r; if ((r = quick_part1861(m, p)) >= 0) return r; if ((r = quick_part1862(m, p)) >= 0) return r; return -1; }
static Offset quick_part1864(Match *m, Offset p) { if (!same_bytes(m, &p, "talent", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1865(Match *m, Offset p) { if (!same_bytes(m, &p, "fundrais", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part1866(Match *m, Offset p) { if (!same_bytes(m, &p, " assistant", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1867(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return quick_part1866(m, p); }
static Offset quick_part1868(Match *m, Offset p) { if (!same_bytes(m, &p, "personal", 8)) return -1; return quick_part1866(m, p); }
static Offset quick_part1869(Match *m, Offset p) { Offset r; if ((r = quick_part1867(m, p)) >= 0) return r; if ((r = quick_part1868(m, p)) >= 0) return r; return -1; }
static Offset quick_part1870(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1871(Match *m, Offset p) { if (!same_bytes(m, &p, "account ", 8)) return -1; Offset r; if ((r = quick_part1870(m, p)) >= 0) return r; if ((r = quick_part1857(m, p)) >= 0) return r; if ((r = quick_part1566(m, p)) >= 0) return r; return -1; }
static Offset quick_part1872(Match *m, Offset p) { if (!same_bytes(m, &p, "recycling", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1873(Match *m, Offset p) { if (!same_bytes(m, &p, "employer brand", 14)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part1874(Match *m, Offset p) { if (!same_bytes(m, &p, "designer", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1875(Match *m, Offset p) { if (!same_bytes(m, &p, "scientist", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1876(Match *m, Offset p) { if (!same_bytes(m, &p, "analyst", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1877(Match *m, Offset p) { if (!same_bytes(m, &p, "accountant", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1878(Match *m, Offset p) { if (!same_bytes(m, &p, "lawyer", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1879(Match *m, Offset p) { if (!same_bytes(m, &p, "solicitor", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1880(Match *m, Offset p) { if (!same_bytes(m, &p, "counsel", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1881(Match *m, Offset p) { if (!same_bytes(m, &p, "recruiter", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1882(Match *m, Offset p) { if (!same_bytes(m, &p, "nurse", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1883(Match *m, Offset p) { if (!same_bytes(m, &p, "teacher", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1884(Match *m, Offset p) { if (!same_bytes(m, &p, "lecturer", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1885(Match *m, Offset p) { if (!same_bytes(m, &p, "driver", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1886(Match *m, Offset p) { if (!same_bytes(m, &p, "chef", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part1887(Match *m, Offset p) { if (!same_bytes(m, &p, "architect", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1888(Match *m, Offset p) { if (!same_bytes(m, &p, "administrator, ", 15)) return -1; return quick_part126(m, p); }
static Offset quick_part1889(Match *m, Offset p) { if (!same_bytes(m, &p, "researcher", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part1890(Match *m, Offset p) { if (!same_bytes(m, &p, "professor", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1891(Match *m, Offset p) { if (!same_bytes(m, &p, "sales", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1892(Match *m, Offset p) { if (!same_bytes(m, &p, "paralegal", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1893(Match *m, Offset p) { if (!same_bytes(m, &p, "psychologist", 12)) return -1; return quick_part126(m, p); }
static Offset quick_part1894(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1850(m, p)) >= 0) return r; if ((r = quick_part1855(m, p)) >= 0) return r; if ((r = quick_part1856(m, p)) >= 0) return r; if ((r = quick_part1859(m, p)) >= 0) return r; if ((r = quick_part1863(m, p)) >= 0) return r; if ((r = quick_part1864(m, p)) >= 0) return r; if ((r = quick_part1865(m, p)) >= 0) return r; if ((r = quick_part1869(m, p)) >= 0) return r; if ((r = quick_part1871(m, p)) >= 0) return r; if ((r = quick_part1872(m, p)) >= 0) return r; if ((r = quick_part1873(m, p)) >= 0) return r; if ((r = quick_part1874(m, p)) >= 0) return r; if ((r = quick_part1875(m, p)) >= 0) return r; if ((r = quick_part1876(m, p)) >= 0) return r; if ((r = quick_part1877(m, p)) >= 0) return r; if ((r = quick_part1878(m, p)) >= 0) return r; if ((r = quick_part1879(m, p)) >= 0) return r; if ((r = quick_part1880(m, p)) >= 0) return r; if ((r = quick_part1881(m, p)) >= 0) return r; if ((r = quick_part1882(m, p)) >= 0) return r; if ((r = quick_part1883(m, p)) >= 0) return r; if ((r = quick_part1884(m, p)) >= 0) return r; if ((r = quick_part1885(m, p)) >= 0) return r; if ((r = quick_part1886(m, p)) >= 0) return r; if ((r = quick_part1887(m, p)) >= 0) return r; if ((r = quick_part1888(m, p)) >= 0) return r; if ((r = quick_part1889(m, p)) >= 0) return r; if ((r = quick_part1890(m, p)) >= 0) return r; if ((r = quick_part1891(m, p)) >= 0) return r; if ((r = quick_part1892(m, p)) >= 0) return r; if ((r = quick_part1893(m, p)) >= 0) return r; return -1; }
static inline Offset quick73_match(Match *m, Offset p) { return quick_part1894(m, p); }
static Offset quick_part1895(Match *m, Offset p) { if (!same_bytes(m, &p, "engineer", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1896(Match *m, Offset p) { if (!same_bytes(m, &p, "developer", 9)) return -1; if (quick_part1854(m, p) >= 0) return -1; return quick_part538(m, p); }
static Offset quick_part1897(Match *m, Offset p) { if (!same_bytes(m, &p, "programmer", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1898(Match *m, Offset p) { if (!same_bytes(m, &p, "manager", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1899(Match *m, Offset p) { if (!same_bytes(m, &p, "owner", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1900(Match *m, Offset p) { if (!same_bytes(m, &p, "product ", 8)) return -1; Offset r; if ((r = quick_part1898(m, p)) >= 0) return r; if ((r = quick_part1899(m, p)) >= 0) return r; return -1; }
static Offset quick_part1901(Match *m, Offset p) { if (!same_bytes(m, &p, " safety", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1902(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part1901(m, p); }
static Offset quick_part1903(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part1901(m, p); }
static Offset quick_part1904(Match *m, Offset p) { if (!same_bytes(m, &p, "trust ", 6)) return -1; Offset r; if ((r = quick_part1902(m, p)) >= 0) return r; if ((r = quick_part1903(m, p)) >= 0) return r; return -1; }
static Offset quick_part1905(Match *m, Offset p) { if (!same_bytes(m, &p, "talent", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part1906(Match *m, Offset p) { if (!same_bytes(m, &p, "fundrais", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part1907(Match *m, Offset p) { if (!same_bytes(m, &p, " assistant", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1908(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return quick_part1907(m, p); }
static Offset quick_part1909(Match *m, Offset p) { if (!same_bytes(m, &p, "personal", 8)) return -1; return quick_part1907(m, p); }
static Offset quick_part1910(Match *m, Offset p) { Offset r; if ((r = quick_part1908(m, p)) >= 0) return r; if ((r = quick_part1909(m, p)) >= 0) return r; return -1; }
static Offset quick_part1911(Match *m, Offset p) { if (!same_bytes(m, &p, "executive", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1912(Match *m, Offset p) { if (!same_bytes(m, &p, "account ", 8)) return -1; Offset r; if ((r = quick_part1911(m, p)) >= 0) return r; if ((r = quick_part1898(m, p)) >= 0) return r; if ((r = quick_part1716(m, p)) >= 0) return r; return -1; }
static Offset quick_part1913(Match *m, Offset p) { if (!same_bytes(m, &p, "recycling", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1914(Match *m, Offset p) { if (!same_bytes(m, &p, "employer brand", 14)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part1915(Match *m, Offset p) { if (!same_bytes(m, &p, "designer", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1916(Match *m, Offset p) { if (!same_bytes(m, &p, "scientist", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1917(Match *m, Offset p) { if (!same_bytes(m, &p, "analyst", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1918(Match *m, Offset p) { if (!same_bytes(m, &p, "accountant", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1919(Match *m, Offset p) { if (!same_bytes(m, &p, "lawyer", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part1920(Match *m, Offset p) { if (!same_bytes(m, &p, "solicitor", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1921(Match *m, Offset p) { if (!same_bytes(m, &p, "counsel", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1922(Match *m, Offset p) { if (!same_bytes(m, &p, "recruiter", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1923(Match *m, Offset p) { if (!same_bytes(m, &p, "nurse", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1924(Match *m, Offset p) { if (!same_bytes(m, &p, "teacher", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part1925(Match *m, Offset p) { if (!same_bytes(m, &p, "lecturer", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part1926(Match *m, Offset p) { if (!same_bytes(m, &p, "driver", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part1927(Match *m, Offset p) { if (!same_bytes(m, &p, "chef", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part1928(Match *m, Offset p) { if (!same_bytes(m, &p, "architect", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1929(Match *m, Offset p) { if (!same_bytes(m, &p, "administrator, ", 15)) return -1; return quick_part538(m, p); }
static Offset quick_part1930(Match *m, Offset p) { if (!same_bytes(m, &p, "researcher", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part1931(Match *m, Offset p) { if (!same_bytes(m, &p, "professor", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1932(Match *m, Offset p) { if (!same_bytes(m, &p, "sales", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1933(Match *m, Offset p) { if (!same_bytes(m, &p, "paralegal", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part1934(Match *m, Offset p) { if (!same_bytes(m, &p, "psychologist", 12)) return -1; return quick_part538(m, p); }
static Offset quick_part1935(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1895(m, p)) >= 0) return r; if ((r = quick_part1896(m, p)) >= 0) return r; if ((r = quick_part1897(m, p)) >= 0) return r; if ((r = quick_part1900(m, p)) >= 0) return r; if ((r = quick_part1904(m, p)) >= 0) return r; if ((r = quick_part1905(m, p)) >= 0) return r; if ((r = quick_part1906(m, p)) >= 0) return r; if ((r = quick_part1910(m, p)) >= 0) return r; if ((r = quick_part1912(m, p)) >= 0) return r; if ((r = quick_part1913(m, p)) >= 0) return r; if ((r = quick_part1914(m, p)) >= 0) return r; if ((r = quick_part1915(m, p)) >= 0) return r; if ((r = quick_part1916(m, p)) >= 0) return r; if ((r = quick_part1917(m, p)) >= 0) return r; if ((r = quick_part1918(m, p)) >= 0) return r; if ((r = quick_part1919(m, p)) >= 0) return r; if ((r = quick_part1920(m, p)) >= 0) return r; if ((r = quick_part1921(m, p)) >= 0) return r; if ((r = quick_part1922(m, p)) >= 0) return r; if ((r = quick_part1923(m, p)) >= 0) return r; if ((r = quick_part1924(m, p)) >= 0) return r; if ((r = quick_part1925(m, p)) >= 0) return r; if ((r = quick_part1926(m, p)) >= 0) return r; if ((r = quick_part1927(m, p)) >= 0) return r; if ((r = quick_part1928(m, p)) >= 0) return r; if ((r = quick_part1929(m, p)) >= 0) return r; if ((r = quick_part1930(m, p)) >= 0) return r; if ((r = quick_part1931(m, p)) >= 0) return r; if ((r = quick_part1932(m, p)) >= 0) return r; if ((r = quick_part1933(m, p)) >= 0) return r; if ((r = quick_part1934(m, p)) >= 0) return r; return -1; }
static inline Offset quick73_fullmatch(Match *m, Offset p) { return quick_part1935(m, p); }
static const u8 quick73_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,0,0,0,0,0,1,0,1,0,1,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick73_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick73_first, quick73_match); }
/* quick74: \b(?:noqa|ignore|disable|suppress|allow)[\w-]{0,20}\b[^\n]{0,40}?\bRF\d{3}\b */
static Offset quick_part1936(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "rf", 2)) return -1; return most_of(m, p, quick_set60, 3, 3, quick_part126); }
static Offset quick_part1937(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return least_of(m, p, quick_set40, 0, 40, quick_part1936); }
static Offset quick_part1938(Match *m, Offset p) { return most_of(m, p, quick_set661, 0, 20, quick_part1937); }
static Offset quick_part1939(Match *m, Offset p) { if (!same_letters(m, &p, "noqa", 4)) return -1; return quick_part1938(m, p); }
static Offset quick_part1940(Match *m, Offset p) { if (!same_letters(m, &p, "ignore", 6)) return -1; return quick_part1938(m, p); }
static Offset quick_part1941(Match *m, Offset p) { if (!same_letters(m, &p, "disable", 7)) return -1; return quick_part1938(m, p); }
static Offset quick_part1942(Match *m, Offset p) { if (!same_letters(m, &p, "suppress", 8)) return -1; return quick_part1938(m, p); }
static Offset quick_part1943(Match *m, Offset p) { if (!same_letters(m, &p, "allow", 5)) return -1; return quick_part1938(m, p); }
static Offset quick_part1944(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1939(m, p)) >= 0) return r; if ((r = quick_part1940(m, p)) >= 0) return r; if ((r = quick_part1941(m, p)) >= 0) return r; if ((r = quick_part1942(m, p)) >= 0) return r; if ((r = quick_part1943(m, p)) >= 0) return r; return -1; }
static inline Offset quick74_match(Match *m, Offset p) { return quick_part1944(m, p); }
static Offset quick_part1945(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "rf", 2)) return -1; return most_of(m, p, quick_set60, 3, 3, quick_part538); }
static Offset quick_part1946(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return least_of(m, p, quick_set40, 0, 40, quick_part1945); }
static Offset quick_part1947(Match *m, Offset p) { return most_of(m, p, quick_set661, 0, 20, quick_part1946); }
static Offset quick_part1948(Match *m, Offset p) { if (!same_letters(m, &p, "noqa", 4)) return -1; return quick_part1947(m, p); }
static Offset quick_part1949(Match *m, Offset p) { if (!same_letters(m, &p, "ignore", 6)) return -1; return quick_part1947(m, p); }
static Offset quick_part1950(Match *m, Offset p) { if (!same_letters(m, &p, "disable", 7)) return -1; return quick_part1947(m, p); }
static Offset quick_part1951(Match *m, Offset p) { if (!same_letters(m, &p, "suppress", 8)) return -1; return quick_part1947(m, p); }
static Offset quick_part1952(Match *m, Offset p) { if (!same_letters(m, &p, "allow", 5)) return -1; return quick_part1947(m, p); }
static Offset quick_part1953(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1948(m, p)) >= 0) return r; if ((r = quick_part1949(m, p)) >= 0) return r; if ((r = quick_part1950(m, p)) >= 0) return r; if ((r = quick_part1951(m, p)) >= 0) return r; if ((r = quick_part1952(m, p)) >= 0) return r; return -1; }
static inline Offset quick74_fullmatch(Match *m, Offset p) { return quick_part1953(m, p); }
static const u8 quick74_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick74_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick74_first, quick74_match); }
/* quick75: \b(?:organi[sz]|run|host|plan)(?:e|ing)?\b.{0,20}\b(?:events?|meetups?)\b|\bevents? (?:to organi[sz]e|organi[sz]ation)\b */
static Offset quick_part1954(Match *m, Offset p) { if (!same_letters(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part1955(Match *m, Offset p) { if (!same_letters(m, &p, "meetup", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part1956(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1954(m, p)) >= 0) return r; if ((r = quick_part1955(m, p)) >= 0) return r; return -1; }
static Offset quick_part1957(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 20, quick_part1956); }
static Offset quick_part1958(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part1957(m, p); }
static Offset quick_part1959(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part1957(m, p); }
static Offset quick_part1960(Match *m, Offset p) { Offset r; if ((r = quick_part1958(m, p)) >= 0) return r; if ((r = quick_part1959(m, p)) >= 0) return r; return -1; }
static Offset quick_part1961(Match *m, Offset p) { return this_or_that(m, p, quick_part1960, quick_part1957); }
static Offset quick_part1962(Match *m, Offset p) { return quick_part1961(m, p); }
static inline int quick_set1963(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x408000004080000ull >> (c - 64)) & 1);
    return c == 383;
}
static Offset quick_part1964(Match *m, Offset p) { if (!same_letters(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; return quick_part1962(m, p); }
static Offset quick_part1965(Match *m, Offset p) { if (!same_letters(m, &p, "run", 3)) return -1; return quick_part1962(m, p); }
static Offset quick_part1966(Match *m, Offset p) { if (!same_letters(m, &p, "host", 4)) return -1; return quick_part1962(m, p); }
static Offset quick_part1967(Match *m, Offset p) { if (!same_letters(m, &p, "plan", 4)) return -1; return quick_part1962(m, p); }
static Offset quick_part1968(Match *m, Offset p) { Offset r; if ((r = quick_part1964(m, p)) >= 0) return r; if ((r = quick_part1965(m, p)) >= 0) return r; if ((r = quick_part1966(m, p)) >= 0) return r; if ((r = quick_part1967(m, p)) >= 0) return r; return -1; }
static Offset quick_part1969(Match *m, Offset p) { if (!same_letters(m, &p, "to organi", 9)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; if (!one_of(m, &p, quick_set408)) return -1; return quick_part126(m, p); }
static Offset quick_part1970(Match *m, Offset p) { if (!same_letters(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; if (!same_letters(m, &p, "ation", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part1971(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part1969(m, p)) >= 0) return r; if ((r = quick_part1970(m, p)) >= 0) return r; return -1; }
static Offset quick_part1972(Match *m, Offset p) { if (!same_letters(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1971); }
static Offset quick_part1973(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1968(m, p)) >= 0) return r; if ((r = quick_part1972(m, p)) >= 0) return r; return -1; }
static inline Offset quick75_match(Match *m, Offset p) { return quick_part1973(m, p); }
static Offset quick_part1974(Match *m, Offset p) { if (!same_letters(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part1975(Match *m, Offset p) { if (!same_letters(m, &p, "meetup", 6)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part1976(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1974(m, p)) >= 0) return r; if ((r = quick_part1975(m, p)) >= 0) return r; return -1; }
static Offset quick_part1977(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 20, quick_part1976); }
static Offset quick_part1978(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part1977(m, p); }
static Offset quick_part1979(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part1977(m, p); }
static Offset quick_part1980(Match *m, Offset p) { Offset r; if ((r = quick_part1978(m, p)) >= 0) return r; if ((r = quick_part1979(m, p)) >= 0) return r; return -1; }
static Offset quick_part1981(Match *m, Offset p) { return this_or_that(m, p, quick_part1980, quick_part1977); }
static Offset quick_part1982(Match *m, Offset p) { return quick_part1981(m, p); }
static Offset quick_part1983(Match *m, Offset p) { if (!same_letters(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; return quick_part1982(m, p); }
static Offset quick_part1984(Match *m, Offset p) { if (!same_letters(m, &p, "run", 3)) return -1; return quick_part1982(m, p); }
static Offset quick_part1985(Match *m, Offset p) { if (!same_letters(m, &p, "host", 4)) return -1; return quick_part1982(m, p); }
static Offset quick_part1986(Match *m, Offset p) { if (!same_letters(m, &p, "plan", 4)) return -1; return quick_part1982(m, p); }
static Offset quick_part1987(Match *m, Offset p) { Offset r; if ((r = quick_part1983(m, p)) >= 0) return r; if ((r = quick_part1984(m, p)) >= 0) return r; if ((r = quick_part1985(m, p)) >= 0) return r; if ((r = quick_part1986(m, p)) >= 0) return r; return -1; }
static Offset quick_part1988(Match *m, Offset p) { if (!same_letters(m, &p, "to organi", 9)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; if (!one_of(m, &p, quick_set408)) return -1; return quick_part538(m, p); }
static Offset quick_part1989(Match *m, Offset p) { if (!same_letters(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set1963)) return -1; if (!same_letters(m, &p, "ation", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part1990(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part1988(m, p)) >= 0) return r; if ((r = quick_part1989(m, p)) >= 0) return r; return -1; }
static Offset quick_part1991(Match *m, Offset p) { if (!same_letters(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part1990); }
static Offset quick_part1992(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1987(m, p)) >= 0) return r; if ((r = quick_part1991(m, p)) >= 0) return r; return -1; }
static inline Offset quick75_fullmatch(Match *m, Offset p) { return quick_part1992(m, p); }
static const u8 quick75_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick75_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick75_first, quick75_match); }
/* quick76: \b(?:post|publish|schedul|tweet)(?:e|ing)?\b.{0,30}\b(?:social|instagram|tiktok|linkedin|facebook|twitter|youtube|threads)\b|\b(?:social|instagram|tiktok|linkedin|facebook|twitter|youtube|threads)\s+(?:media\s+)?(?:posting|posts)\b */
static Offset quick_part1993(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1994(Match *m, Offset p) { if (!same_letters(m, &p, "instagram", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part1995(Match *m, Offset p) { if (!same_letters(m, &p, "tiktok", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part1996(Match *m, Offset p) { if (!same_letters(m, &p, "linkedin", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1997(Match *m, Offset p) { if (!same_letters(m, &p, "facebook", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part1998(Match *m, Offset p) { if (!same_letters(m, &p, "twitter", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part1999(Match *m, Offset p) { if (!same_letters(m, &p, "youtube", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2000(Match *m, Offset p) { if (!same_letters(m, &p, "threads", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2001(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1993(m, p)) >= 0) return r; if ((r = quick_part1994(m, p)) >= 0) return r; if ((r = quick_part1995(m, p)) >= 0) return r; if ((r = quick_part1996(m, p)) >= 0) return r; if ((r = quick_part1997(m, p)) >= 0) return r; if ((r = quick_part1998(m, p)) >= 0) return r; if ((r = quick_part1999(m, p)) >= 0) return r; if ((r = quick_part2000(m, p)) >= 0) return r; return -1; }
static Offset quick_part2002(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 30, quick_part2001); }
static Offset quick_part2003(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part2002(m, p); }
static Offset quick_part2004(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part2002(m, p); }
static Offset quick_part2005(Match *m, Offset p) { Offset r; if ((r = quick_part2003(m, p)) >= 0) return r; if ((r = quick_part2004(m, p)) >= 0) return r; return -1; }
static Offset quick_part2006(Match *m, Offset p) { return this_or_that(m, p, quick_part2005, quick_part2002); }
static Offset quick_part2007(Match *m, Offset p) { return quick_part2006(m, p); }
static Offset quick_part2008(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return quick_part2007(m, p); }
static Offset quick_part2009(Match *m, Offset p) { if (!same_letters(m, &p, "publish", 7)) return -1; return quick_part2007(m, p); }
static Offset quick_part2010(Match *m, Offset p) { if (!same_letters(m, &p, "schedul", 7)) return -1; return quick_part2007(m, p); }
static Offset quick_part2011(Match *m, Offset p) { if (!same_letters(m, &p, "tweet", 5)) return -1; return quick_part2007(m, p); }
static Offset quick_part2012(Match *m, Offset p) { Offset r; if ((r = quick_part2008(m, p)) >= 0) return r; if ((r = quick_part2009(m, p)) >= 0) return r; if ((r = quick_part2010(m, p)) >= 0) return r; if ((r = quick_part2011(m, p)) >= 0) return r; return -1; }
static Offset quick_part2013(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2014(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; return quick_part126(m, p); }
static Offset quick_part2015(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; Offset r; if ((r = quick_part2013(m, p)) >= 0) return r; if ((r = quick_part2014(m, p)) >= 0) return r; return -1; }
static Offset quick_part2016(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2015); }
static Offset quick_part2017(Match *m, Offset p) { return this_or_that(m, p, quick_part2016, quick_part2015); }
static Offset quick_part2018(Match *m, Offset p) { return quick_part2017(m, p); }
static Offset quick_part2019(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part2018); }
static Offset quick_part2020(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part2019(m, p); }
static Offset quick_part2021(Match *m, Offset p) { if (!same_letters(m, &p, "instagram", 9)) return -1; return quick_part2019(m, p); }
static Offset quick_part2022(Match *m, Offset p) { if (!same_letters(m, &p, "tiktok", 6)) return -1; return quick_part2019(m, p); }
static Offset quick_part2023(Match *m, Offset p) { if (!same_letters(m, &p, "linkedin", 8)) return -1; return quick_part2019(m, p); }
static Offset quick_part2024(Match *m, Offset p) { if (!same_letters(m, &p, "facebook", 8)) return -1; return quick_part2019(m, p); }
static Offset quick_part2025(Match *m, Offset p) { if (!same_letters(m, &p, "twitter", 7)) return -1; return quick_part2019(m, p); }
static Offset quick_part2026(Match *m, Offset p) { if (!same_letters(m, &p, "youtube", 7)) return -1; return quick_part2019(m, p); }
static Offset quick_part2027(Match *m, Offset p) { if (!same_letters(m, &p, "threads", 7)) return -1; return quick_part2019(m, p); }
static Offset quick_part2028(Match *m, Offset p) { Offset r; if ((r = quick_part2020(m, p)) >= 0) return r; if ((r = quick_part2021(m, p)) >= 0) return r; if ((r = quick_part2022(m, p)) >= 0) return r; if ((r = quick_part2023(m, p)) >= 0) return r; if ((r = quick_part2024(m, p)) >= 0) return r; if ((r = quick_part2025(m, p)) >= 0) return r; if ((r = quick_part2026(m, p)) >= 0) return r; if ((r = quick_part2027(m, p)) >= 0) return r; return -1; }
static Offset quick_part2029(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2012(m, p)) >= 0) return r; if ((r = quick_part2028(m, p)) >= 0) return r; return -1; }
static inline Offset quick76_match(Match *m, Offset p) { return quick_part2029(m, p); }
static Offset quick_part2030(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2031(Match *m, Offset p) { if (!same_letters(m, &p, "instagram", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2032(Match *m, Offset p) { if (!same_letters(m, &p, "tiktok", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2033(Match *m, Offset p) { if (!same_letters(m, &p, "linkedin", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2034(Match *m, Offset p) { if (!same_letters(m, &p, "facebook", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2035(Match *m, Offset p) { if (!same_letters(m, &p, "twitter", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2036(Match *m, Offset p) { if (!same_letters(m, &p, "youtube", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2037(Match *m, Offset p) { if (!same_letters(m, &p, "threads", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2038(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2030(m, p)) >= 0) return r; if ((r = quick_part2031(m, p)) >= 0) return r; if ((r = quick_part2032(m, p)) >= 0) return r; if ((r = quick_part2033(m, p)) >= 0) return r; if ((r = quick_part2034(m, p)) >= 0) return r; if ((r = quick_part2035(m, p)) >= 0) return r; if ((r = quick_part2036(m, p)) >= 0) return r; if ((r = quick_part2037(m, p)) >= 0) return r; return -1; }
static Offset quick_part2039(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 30, quick_part2038); }
static Offset quick_part2040(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part2039(m, p); }
static Offset quick_part2041(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part2039(m, p); }
static Offset quick_part2042(Match *m, Offset p) { Offset r; if ((r = quick_part2040(m, p)) >= 0) return r; if ((r = quick_part2041(m, p)) >= 0) return r; return -1; }
static Offset quick_part2043(Match *m, Offset p) { return this_or_that(m, p, quick_part2042, quick_part2039); }
static Offset quick_part2044(Match *m, Offset p) { return quick_part2043(m, p); }
static Offset quick_part2045(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; return quick_part2044(m, p); }
static Offset quick_part2046(Match *m, Offset p) { if (!same_letters(m, &p, "publish", 7)) return -1; return quick_part2044(m, p); }
static Offset quick_part2047(Match *m, Offset p) { if (!same_letters(m, &p, "schedul", 7)) return -1; return quick_part2044(m, p); }
static Offset quick_part2048(Match *m, Offset p) { if (!same_letters(m, &p, "tweet", 5)) return -1; return quick_part2044(m, p); }
static Offset quick_part2049(Match *m, Offset p) { Offset r; if ((r = quick_part2045(m, p)) >= 0) return r; if ((r = quick_part2046(m, p)) >= 0) return r; if ((r = quick_part2047(m, p)) >= 0) return r; if ((r = quick_part2048(m, p)) >= 0) return r; return -1; }
static Offset quick_part2050(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2051(Match *m, Offset p) { if (!one_of(m, &p, quick_set95)) return -1; return quick_part538(m, p); }
static Offset quick_part2052(Match *m, Offset p) { if (!same_letters(m, &p, "post", 4)) return -1; Offset r; if ((r = quick_part2050(m, p)) >= 0) return r; if ((r = quick_part2051(m, p)) >= 0) return r; return -1; }
static Offset quick_part2053(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2052); }
static Offset quick_part2054(Match *m, Offset p) { return this_or_that(m, p, quick_part2053, quick_part2052); }
static Offset quick_part2055(Match *m, Offset p) { return quick_part2054(m, p); }
static Offset quick_part2056(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part2055); }
static Offset quick_part2057(Match *m, Offset p) { if (!same_letters(m, &p, "social", 6)) return -1; return quick_part2056(m, p); }
static Offset quick_part2058(Match *m, Offset p) { if (!same_letters(m, &p, "instagram", 9)) return -1; return quick_part2056(m, p); }
static Offset quick_part2059(Match *m, Offset p) { if (!same_letters(m, &p, "tiktok", 6)) return -1; return quick_part2056(m, p); }
static Offset quick_part2060(Match *m, Offset p) { if (!same_letters(m, &p, "linkedin", 8)) return -1; return quick_part2056(m, p); }
static Offset quick_part2061(Match *m, Offset p) { if (!same_letters(m, &p, "facebook", 8)) return -1; return quick_part2056(m, p); }
static Offset quick_part2062(Match *m, Offset p) { if (!same_letters(m, &p, "twitter", 7)) return -1; return quick_part2056(m, p); }
static Offset quick_part2063(Match *m, Offset p) { if (!same_letters(m, &p, "youtube", 7)) return -1; return quick_part2056(m, p); }
static Offset quick_part2064(Match *m, Offset p) { if (!same_letters(m, &p, "threads", 7)) return -1; return quick_part2056(m, p); }
static Offset quick_part2065(Match *m, Offset p) { Offset r; if ((r = quick_part2057(m, p)) >= 0) return r; if ((r = quick_part2058(m, p)) >= 0) return r; if ((r = quick_part2059(m, p)) >= 0) return r; if ((r = quick_part2060(m, p)) >= 0) return r; if ((r = quick_part2061(m, p)) >= 0) return r; if ((r = quick_part2062(m, p)) >= 0) return r; if ((r = quick_part2063(m, p)) >= 0) return r; if ((r = quick_part2064(m, p)) >= 0) return r; return -1; }
static Offset quick_part2066(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2049(m, p)) >= 0) return r; if ((r = quick_part2065(m, p)) >= 0) return r; return -1; }
static inline Offset quick76_fullmatch(Match *m, Offset p) { return quick_part2066(m, p); }
static const u8 quick76_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,1,0,0,0,1,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,1,0,0,0,1,0,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick76_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick76_first, quick76_match); }
/* quick77: \b(?:social|communit(?:y|ies))\b */
static Offset quick_part2067(Match *m, Offset p) { if (!same_letters(m, &p, "ies", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2068(Match *m, Offset p) { if (!same_letters(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part676(m, p)) >= 0) return r; if ((r = quick_part2067(m, p)) >= 0) return r; return -1; }
static Offset quick_part2069(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part1993(m, p)) >= 0) return r; if ((r = quick_part2068(m, p)) >= 0) return r; return -1; }
static inline Offset quick77_match(Match *m, Offset p) { return quick_part2069(m, p); }
static Offset quick_part2070(Match *m, Offset p) { if (!one_of(m, &p, quick_set93)) return -1; return quick_part538(m, p); }
static Offset quick_part2071(Match *m, Offset p) { if (!same_letters(m, &p, "ies", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2072(Match *m, Offset p) { if (!same_letters(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part2070(m, p)) >= 0) return r; if ((r = quick_part2071(m, p)) >= 0) return r; return -1; }
static Offset quick_part2073(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2030(m, p)) >= 0) return r; if ((r = quick_part2072(m, p)) >= 0) return r; return -1; }
static inline Offset quick77_fullmatch(Match *m, Offset p) { return quick_part2073(m, p); }
static const u8 quick77_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick77_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick77_first, quick77_match); }
/* quick78: \b(?:support )?tickets\b */
static Offset quick_part2074(Match *m, Offset p) { if (!same_letters(m, &p, "tickets", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2075(Match *m, Offset p) { if (!same_letters(m, &p, "support ", 8)) return -1; return quick_part2074(m, p); }
static Offset quick_part2076(Match *m, Offset p) { return this_or_that(m, p, quick_part2075, quick_part2074); }
static Offset quick_part2077(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return quick_part2076(m, p); }
static inline Offset quick78_match(Match *m, Offset p) { return quick_part2077(m, p); }
static Offset quick_part2078(Match *m, Offset p) { if (!same_letters(m, &p, "tickets", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2079(Match *m, Offset p) { if (!same_letters(m, &p, "support ", 8)) return -1; return quick_part2078(m, p); }
static Offset quick_part2080(Match *m, Offset p) { return this_or_that(m, p, quick_part2079, quick_part2078); }
static Offset quick_part2081(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return quick_part2080(m, p); }
static inline Offset quick78_fullmatch(Match *m, Offset p) { return quick_part2081(m, p); }
static const u8 quick78_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick78_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick78_first, quick78_match); }
static inline int quick_set2082(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x20000000200000ull >> (c - 64)) & 1);
    return 0;
}
/* quick79: \b(?:without|unless|until|before|after|outside|if|except|beyond|but|yet|alone|only|just|during|rather|instead|experience|required|necessary|needed|requirement)\b */
static Offset quick_part2083(Match *m, Offset p) { if (!same_letters(m, &p, "without", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2084(Match *m, Offset p) { if (!same_letters(m, &p, "unless", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2085(Match *m, Offset p) { if (!same_letters(m, &p, "until", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2086(Match *m, Offset p) { if (!same_letters(m, &p, "before", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2087(Match *m, Offset p) { if (!same_letters(m, &p, "after", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2088(Match *m, Offset p) { if (!same_letters(m, &p, "outside", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2089(Match *m, Offset p) { if (!same_letters(m, &p, "if", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part2090(Match *m, Offset p) { if (!same_letters(m, &p, "except", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2091(Match *m, Offset p) { if (!same_letters(m, &p, "beyond", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2092(Match *m, Offset p) { if (!same_letters(m, &p, "but", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2093(Match *m, Offset p) { if (!same_letters(m, &p, "yet", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2094(Match *m, Offset p) { if (!same_letters(m, &p, "alone", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2095(Match *m, Offset p) { if (!same_letters(m, &p, "only", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2096(Match *m, Offset p) { if (!same_letters(m, &p, "just", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2097(Match *m, Offset p) { if (!same_letters(m, &p, "during", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2098(Match *m, Offset p) { if (!same_letters(m, &p, "rather", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2099(Match *m, Offset p) { if (!same_letters(m, &p, "instead", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2100(Match *m, Offset p) { if (!same_letters(m, &p, "experience", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2101(Match *m, Offset p) { if (!same_letters(m, &p, "required", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2102(Match *m, Offset p) { if (!same_letters(m, &p, "necessary", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2103(Match *m, Offset p) { if (!same_letters(m, &p, "needed", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2104(Match *m, Offset p) { if (!same_letters(m, &p, "requirement", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2105(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2083(m, p)) >= 0) return r; if ((r = quick_part2084(m, p)) >= 0) return r; if ((r = quick_part2085(m, p)) >= 0) return r; if ((r = quick_part2086(m, p)) >= 0) return r; if ((r = quick_part2087(m, p)) >= 0) return r; if ((r = quick_part2088(m, p)) >= 0) return r; if ((r = quick_part2089(m, p)) >= 0) return r; if ((r = quick_part2090(m, p)) >= 0) return r; if ((r = quick_part2091(m, p)) >= 0) return r; if ((r = quick_part2092(m, p)) >= 0) return r; if ((r = quick_part2093(m, p)) >= 0) return r; if ((r = quick_part2094(m, p)) >= 0) return r; if ((r = quick_part2095(m, p)) >= 0) return r; if ((r = quick_part2096(m, p)) >= 0) return r; if ((r = quick_part2097(m, p)) >= 0) return r; if ((r = quick_part2098(m, p)) >= 0) return r; if ((r = quick_part2099(m, p)) >= 0) return r; if ((r = quick_part2100(m, p)) >= 0) return r; if ((r = quick_part2101(m, p)) >= 0) return r; if ((r = quick_part2102(m, p)) >= 0) return r; if ((r = quick_part2103(m, p)) >= 0) return r; if ((r = quick_part2104(m, p)) >= 0) return r; return -1; }
static inline Offset quick79_match(Match *m, Offset p) { return quick_part2105(m, p); }
static Offset quick_part2106(Match *m, Offset p) { if (!same_letters(m, &p, "without", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2107(Match *m, Offset p) { if (!same_letters(m, &p, "unless", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2108(Match *m, Offset p) { if (!same_letters(m, &p, "until", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2109(Match *m, Offset p) { if (!same_letters(m, &p, "before", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2110(Match *m, Offset p) { if (!same_letters(m, &p, "after", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2111(Match *m, Offset p) { if (!same_letters(m, &p, "outside", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2112(Match *m, Offset p) { if (!same_letters(m, &p, "if", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part2113(Match *m, Offset p) { if (!same_letters(m, &p, "except", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2114(Match *m, Offset p) { if (!same_letters(m, &p, "beyond", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2115(Match *m, Offset p) { if (!same_letters(m, &p, "but", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2116(Match *m, Offset p) { if (!same_letters(m, &p, "yet", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2117(Match *m, Offset p) { if (!same_letters(m, &p, "alone", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2118(Match *m, Offset p) { if (!same_letters(m, &p, "only", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2119(Match *m, Offset p) { if (!same_letters(m, &p, "just", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2120(Match *m, Offset p) { if (!same_letters(m, &p, "during", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2121(Match *m, Offset p) { if (!same_letters(m, &p, "rather", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2122(Match *m, Offset p) { if (!same_letters(m, &p, "instead", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2123(Match *m, Offset p) { if (!same_letters(m, &p, "experience", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2124(Match *m, Offset p) { if (!same_letters(m, &p, "required", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2125(Match *m, Offset p) { if (!same_letters(m, &p, "necessary", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2126(Match *m, Offset p) { if (!same_letters(m, &p, "needed", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2127(Match *m, Offset p) { if (!same_letters(m, &p, "requirement", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2128(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2106(m, p)) >= 0) return r; if ((r = quick_part2107(m, p)) >= 0) return r; if ((r = quick_part2108(m, p)) >= 0) return r; if ((r = quick_part2109(m, p)) >= 0) return r; if ((r = quick_part2110(m, p)) >= 0) return r; if ((r = quick_part2111(m, p)) >= 0) return r; if ((r = quick_part2112(m, p)) >= 0) return r; if ((r = quick_part2113(m, p)) >= 0) return r; if ((r = quick_part2114(m, p)) >= 0) return r; if ((r = quick_part2115(m, p)) >= 0) return r; if ((r = quick_part2116(m, p)) >= 0) return r; if ((r = quick_part2117(m, p)) >= 0) return r; if ((r = quick_part2118(m, p)) >= 0) return r; if ((r = quick_part2119(m, p)) >= 0) return r; if ((r = quick_part2120(m, p)) >= 0) return r; if ((r = quick_part2121(m, p)) >= 0) return r; if ((r = quick_part2122(m, p)) >= 0) return r; if ((r = quick_part2123(m, p)) >= 0) return r; if ((r = quick_part2124(m, p)) >= 0) return r; if ((r = quick_part2125(m, p)) >= 0) return r; if ((r = quick_part2126(m, p)) >= 0) return r; if ((r = quick_part2127(m, p)) >= 0) return r; return -1; }
static inline Offset quick79_fullmatch(Match *m, Offset p) { return quick_part2128(m, p); }
static const u8 quick79_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1,0,0,0,1,1,0,0,0,1,1,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,1,1,0,1,1,0,0,0,1,1,0,0,0,1,1,0,0,1,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick79_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick79_first, quick79_match); }
/* quick80: \bcommunit(?:y|ies) (?:and \w+ )?(?:development|outreach|relations|affairs|services?|support|engagement|education|learning|marketing|partnerships?|projects?|impact|liaison|involvement|participation|events?|sales)\b */
static Offset quick_part2129(Match *m, Offset p) { if (!same_bytes(m, &p, "development", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2130(Match *m, Offset p) { if (!same_bytes(m, &p, "outreach", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2131(Match *m, Offset p) { if (!same_bytes(m, &p, "relations", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2132(Match *m, Offset p) { if (!same_bytes(m, &p, "affairs", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2133(Match *m, Offset p) { if (!same_bytes(m, &p, "service", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2134(Match *m, Offset p) { if (!same_bytes(m, &p, "support", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2135(Match *m, Offset p) { if (!same_bytes(m, &p, "engagement", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2136(Match *m, Offset p) { if (!same_bytes(m, &p, "education", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2137(Match *m, Offset p) { if (!same_bytes(m, &p, "learning", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2138(Match *m, Offset p) { if (!same_bytes(m, &p, "marketing", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2139(Match *m, Offset p) { if (!same_bytes(m, &p, "partnership", 11)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2140(Match *m, Offset p) { if (!same_bytes(m, &p, "project", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2141(Match *m, Offset p) { if (!same_bytes(m, &p, "impact", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2142(Match *m, Offset p) { if (!same_bytes(m, &p, "liaison", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2143(Match *m, Offset p) { if (!same_bytes(m, &p, "involvement", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2144(Match *m, Offset p) { if (!same_bytes(m, &p, "participation", 13)) return -1; return quick_part126(m, p); }
static Offset quick_part2145(Match *m, Offset p) { if (!same_bytes(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2146(Match *m, Offset p) { Offset r; if ((r = quick_part2129(m, p)) >= 0) return r; if ((r = quick_part2130(m, p)) >= 0) return r; if ((r = quick_part2131(m, p)) >= 0) return r; if ((r = quick_part2132(m, p)) >= 0) return r; if ((r = quick_part2133(m, p)) >= 0) return r; if ((r = quick_part2134(m, p)) >= 0) return r; if ((r = quick_part2135(m, p)) >= 0) return r; if ((r = quick_part2136(m, p)) >= 0) return r; if ((r = quick_part2137(m, p)) >= 0) return r; if ((r = quick_part2138(m, p)) >= 0) return r; if ((r = quick_part2139(m, p)) >= 0) return r; if ((r = quick_part2140(m, p)) >= 0) return r; if ((r = quick_part2141(m, p)) >= 0) return r; if ((r = quick_part2142(m, p)) >= 0) return r; if ((r = quick_part2143(m, p)) >= 0) return r; if ((r = quick_part2144(m, p)) >= 0) return r; if ((r = quick_part2145(m, p)) >= 0) return r; if ((r = quick_part1891(m, p)) >= 0) return r; return -1; }
static Offset quick_part2147(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2146(m, p); }
static Offset quick_part2148(Match *m, Offset p) { if (!same_bytes(m, &p, "and ", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part2147); }
static Offset quick_part2149(Match *m, Offset p) { return this_or_that(m, p, quick_part2148, quick_part2146); }
static Offset quick_part2150(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2149(m, p); }
static Offset quick_part2151(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part2150(m, p); }
static Offset quick_part2152(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part2150(m, p); }
static Offset quick_part2153(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part2151(m, p)) >= 0) return r; if ((r = quick_part2152(m, p)) >= 0) return r; return -1; }
static inline Offset quick80_match(Match *m, Offset p) { return quick_part2153(m, p); }
static Offset quick_part2154(Match *m, Offset p) { if (!same_bytes(m, &p, "development", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2155(Match *m, Offset p) { if (!same_bytes(m, &p, "outreach", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2156(Match *m, Offset p) { if (!same_bytes(m, &p, "relations", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2157(Match *m, Offset p) { if (!same_bytes(m, &p, "affairs", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2158(Match *m, Offset p) { if (!same_bytes(m, &p, "service", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2159(Match *m, Offset p) { if (!same_bytes(m, &p, "support", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2160(Match *m, Offset p) { if (!same_bytes(m, &p, "engagement", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2161(Match *m, Offset p) { if (!same_bytes(m, &p, "education", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2162(Match *m, Offset p) { if (!same_bytes(m, &p, "learning", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2163(Match *m, Offset p) { if (!same_bytes(m, &p, "marketing", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2164(Match *m, Offset p) { if (!same_bytes(m, &p, "partnership", 11)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2165(Match *m, Offset p) { if (!same_bytes(m, &p, "project", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2166(Match *m, Offset p) { if (!same_bytes(m, &p, "impact", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2167(Match *m, Offset p) { if (!same_bytes(m, &p, "liaison", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2168(Match *m, Offset p) { if (!same_bytes(m, &p, "involvement", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2169(Match *m, Offset p) { if (!same_bytes(m, &p, "participation", 13)) return -1; return quick_part538(m, p); }
static Offset quick_part2170(Match *m, Offset p) { if (!same_bytes(m, &p, "event", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2171(Match *m, Offset p) { Offset r; if ((r = quick_part2154(m, p)) >= 0) return r; if ((r = quick_part2155(m, p)) >= 0) return r; if ((r = quick_part2156(m, p)) >= 0) return r; if ((r = quick_part2157(m, p)) >= 0) return r; if ((r = quick_part2158(m, p)) >= 0) return r; if ((r = quick_part2159(m, p)) >= 0) return r; if ((r = quick_part2160(m, p)) >= 0) return r; if ((r = quick_part2161(m, p)) >= 0) return r; if ((r = quick_part2162(m, p)) >= 0) return r; if ((r = quick_part2163(m, p)) >= 0) return r; if ((r = quick_part2164(m, p)) >= 0) return r; if ((r = quick_part2165(m, p)) >= 0) return r; if ((r = quick_part2166(m, p)) >= 0) return r; if ((r = quick_part2167(m, p)) >= 0) return r; if ((r = quick_part2168(m, p)) >= 0) return r; if ((r = quick_part2169(m, p)) >= 0) return r; if ((r = quick_part2170(m, p)) >= 0) return r; if ((r = quick_part1932(m, p)) >= 0) return r; return -1; }
static Offset quick_part2172(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2171(m, p); }
static Offset quick_part2173(Match *m, Offset p) { if (!same_bytes(m, &p, "and ", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part2172); }
static Offset quick_part2174(Match *m, Offset p) { return this_or_that(m, p, quick_part2173, quick_part2171); }
static Offset quick_part2175(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2174(m, p); }
static Offset quick_part2176(Match *m, Offset p) { if (!one_of(m, &p, quick_set1610)) return -1; return quick_part2175(m, p); }
static Offset quick_part2177(Match *m, Offset p) { if (!same_bytes(m, &p, "ies", 3)) return -1; return quick_part2175(m, p); }
static Offset quick_part2178(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part2176(m, p)) >= 0) return r; if ((r = quick_part2177(m, p)) >= 0) return r; return -1; }
static inline Offset quick80_fullmatch(Match *m, Offset p) { return quick_part2178(m, p); }
static const u8 quick80_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick80_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick80_first, quick80_match); }
/* quick81: \bcommunit(?:y|ies)\b */
static Offset quick_part2179(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1626(m, p)) >= 0) return r; if ((r = quick_part1627(m, p)) >= 0) return r; return -1; }
static inline Offset quick81_match(Match *m, Offset p) { return quick_part2179(m, p); }
static Offset quick_part2180(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "communit", 8)) return -1; Offset r; if ((r = quick_part1775(m, p)) >= 0) return r; if ((r = quick_part1776(m, p)) >= 0) return r; return -1; }
static inline Offset quick81_fullmatch(Match *m, Offset p) { return quick_part2180(m, p); }
static const u8 quick81_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick81_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick81_first, quick81_match); }
/* quick82: \bcommunity (?:\w+ )?(?:nurs\w+|care\w*|health\w*|mental|matron|midwi\w+|psychiatr\w+|dent\w+|pharmac\w+|polic\w+|safety|organi[sz]\w+|planning|planner|living|correction\w*|investment|worker|banking|bank|justice|paramedic|physio\w*|therap\w+|warden|centre|center|transport|energy|fundrais\w+|solicitor|lawyer|chef|cook|driver|payback|orchestra|sports?|gardens?|farm\w*|chest|theat\w+|reinvestment|association)\b|\b(?:apartments?|leasing|residential|property|retirement|senior living|multi-?family|homeowners?|hoa|condo\w*|lofts?|student housing|strata|lettings?|tenants?|mobile homes?|manufactured (?:homes?|housing)|cowork\w*|workspace|flexible offices?|serviced offices?|\d+ (?:units|homes|flats))\b */
static Offset quick_part2181(Match *m, Offset p) { if (!same_bytes(m, &p, "nurs", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2182(Match *m, Offset p) { if (!same_bytes(m, &p, "care", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2183(Match *m, Offset p) { if (!same_bytes(m, &p, "health", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2184(Match *m, Offset p) { if (!same_bytes(m, &p, "mental", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2185(Match *m, Offset p) { if (!same_bytes(m, &p, "matron", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2186(Match *m, Offset p) { if (!same_bytes(m, &p, "midwi", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2187(Match *m, Offset p) { if (!same_bytes(m, &p, "psychiatr", 9)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2188(Match *m, Offset p) { if (!same_bytes(m, &p, "dent", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2189(Match *m, Offset p) { if (!same_bytes(m, &p, "pharmac", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2190(Match *m, Offset p) { if (!same_bytes(m, &p, "polic", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2191(Match *m, Offset p) { if (!same_bytes(m, &p, "safety", 6)) return -1; return quick_part126(m, p); }
static inline int quick_set2192(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x408000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2193(Match *m, Offset p) { if (!same_bytes(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set2192)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2194(Match *m, Offset p) { if (!same_bytes(m, &p, "planning", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2195(Match *m, Offset p) { if (!same_bytes(m, &p, "planner", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2196(Match *m, Offset p) { if (!same_bytes(m, &p, "living", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2197(Match *m, Offset p) { if (!same_bytes(m, &p, "correction", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2198(Match *m, Offset p) { if (!same_bytes(m, &p, "investment", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2199(Match *m, Offset p) { if (!same_bytes(m, &p, "worker", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2200(Match *m, Offset p) { if (!same_bytes(m, &p, "banking", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2201(Match *m, Offset p) { if (!same_bytes(m, &p, "bank", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2202(Match *m, Offset p) { if (!same_bytes(m, &p, "justice", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2203(Match *m, Offset p) { if (!same_bytes(m, &p, "paramedic", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2204(Match *m, Offset p) { if (!same_bytes(m, &p, "physio", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2205(Match *m, Offset p) { if (!same_bytes(m, &p, "therap", 6)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2206(Match *m, Offset p) { if (!same_bytes(m, &p, "warden", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2207(Match *m, Offset p) { if (!same_bytes(m, &p, "centre", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2208(Match *m, Offset p) { if (!same_bytes(m, &p, "center", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2209(Match *m, Offset p) { if (!same_bytes(m, &p, "transport", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2210(Match *m, Offset p) { if (!same_bytes(m, &p, "energy", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2211(Match *m, Offset p) { if (!same_bytes(m, &p, "cook", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2212(Match *m, Offset p) { if (!same_bytes(m, &p, "payback", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2213(Match *m, Offset p) { if (!same_bytes(m, &p, "orchestra", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2214(Match *m, Offset p) { if (!same_bytes(m, &p, "sport", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2215(Match *m, Offset p) { if (!same_bytes(m, &p, "garden", 6)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2216(Match *m, Offset p) { if (!same_bytes(m, &p, "farm", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2217(Match *m, Offset p) { if (!same_bytes(m, &p, "chest", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2218(Match *m, Offset p) { if (!same_bytes(m, &p, "theat", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2219(Match *m, Offset p) { if (!same_bytes(m, &p, "reinvestment", 12)) return -1; return quick_part126(m, p); }
static Offset quick_part2220(Match *m, Offset p) { if (!same_bytes(m, &p, "association", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2221(Match *m, Offset p) { Offset r; if ((r = quick_part2181(m, p)) >= 0) return r; if ((r = quick_part2182(m, p)) >= 0) return r; if ((r = quick_part2183(m, p)) >= 0) return r; if ((r = quick_part2184(m, p)) >= 0) return r; if ((r = quick_part2185(m, p)) >= 0) return r; if ((r = quick_part2186(m, p)) >= 0) return r; if ((r = quick_part2187(m, p)) >= 0) return r; if ((r = quick_part2188(m, p)) >= 0) return r; if ((r = quick_part2189(m, p)) >= 0) return r; if ((r = quick_part2190(m, p)) >= 0) return r; if ((r = quick_part2191(m, p)) >= 0) return r; if ((r = quick_part2193(m, p)) >= 0) return r; if ((r = quick_part2194(m, p)) >= 0) return r; if ((r = quick_part2195(m, p)) >= 0) return r; if ((r = quick_part2196(m, p)) >= 0) return r; if ((r = quick_part2197(m, p)) >= 0) return r; if ((r = quick_part2198(m, p)) >= 0) return r; if ((r = quick_part2199(m, p)) >= 0) return r; if ((r = quick_part2200(m, p)) >= 0) return r; if ((r = quick_part2201(m, p)) >= 0) return r; if ((r = quick_part2202(m, p)) >= 0) return r; if ((r = quick_part2203(m, p)) >= 0) return r; if ((r = quick_part2204(m, p)) >= 0) return r; if ((r = quick_part2205(m, p)) >= 0) return r; if ((r = quick_part2206(m, p)) >= 0) return r; if ((r = quick_part2207(m, p)) >= 0) return r; if ((r = quick_part2208(m, p)) >= 0) return r; if ((r = quick_part2209(m, p)) >= 0) return r; if ((r = quick_part2210(m, p)) >= 0) return r; if ((r = quick_part1865(m, p)) >= 0) return r; if ((r = quick_part1879(m, p)) >= 0) return r; if ((r = quick_part1878(m, p)) >= 0) return r; if ((r = quick_part1886(m, p)) >= 0) return r; if ((r = quick_part2211(m, p)) >= 0) return r; if ((r = quick_part1885(m, p)) >= 0) return r; if ((r = quick_part2212(m, p)) >= 0) return r; if ((r = quick_part2213(m, p)) >= 0) return r; if ((r = quick_part2214(m, p)) >= 0) return r; if ((r = quick_part2215(m, p)) >= 0) return r; if ((r = quick_part2216(m, p)) >= 0) return r; if ((r = quick_part2217(m, p)) >= 0) return r; if ((r = quick_part2218(m, p)) >= 0) return r; if ((r = quick_part2219(m, p)) >= 0) return r; if ((r = quick_part2220(m, p)) >= 0) return r; return -1; }
static Offset quick_part2222(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2221(m, p); }
static Offset quick_part2223(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part2222); }
static Offset quick_part2224(Match *m, Offset p) { return this_or_that(m, p, quick_part2223, quick_part2221); }
static Offset quick_part2225(Match *m, Offset p) { if (!same_bytes(m, &p, "community ", 10)) return -1; return quick_part2224(m, p); }
static Offset quick_part2226(Match *m, Offset p) { if (!same_bytes(m, &p, "apartment", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2227(Match *m, Offset p) { if (!same_bytes(m, &p, "leasing", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2228(Match *m, Offset p) { if (!same_bytes(m, &p, "residential", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2229(Match *m, Offset p) { if (!same_bytes(m, &p, "property", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2230(Match *m, Offset p) { if (!same_bytes(m, &p, "retirement", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2231(Match *m, Offset p) { if (!same_bytes(m, &p, "senior living", 13)) return -1; return quick_part126(m, p); }
static Offset quick_part2232(Match *m, Offset p) { if (!same_bytes(m, &p, "family", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2233(Match *m, Offset p) { if (!same_bytes(m, &p, "multi", 5)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part2232); }
static Offset quick_part2234(Match *m, Offset p) { if (!same_bytes(m, &p, "homeowner", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2235(Match *m, Offset p) { if (!same_bytes(m, &p, "hoa", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2236(Match *m, Offset p) { if (!same_bytes(m, &p, "condo", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2237(Match *m, Offset p) { if (!same_bytes(m, &p, "loft", 4)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2238(Match *m, Offset p) { if (!same_bytes(m, &p, "student housing", 15)) return -1; return quick_part126(m, p); }
static Offset quick_part2239(Match *m, Offset p) { if (!same_bytes(m, &p, "strata", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2240(Match *m, Offset p) { if (!same_bytes(m, &p, "letting", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2241(Match *m, Offset p) { if (!same_bytes(m, &p, "tenant", 6)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2242(Match *m, Offset p) { if (!same_bytes(m, &p, "mobile home", 11)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2243(Match *m, Offset p) { if (!same_bytes(m, &p, "me", 2)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2244(Match *m, Offset p) { if (!same_bytes(m, &p, "using", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2245(Match *m, Offset p) { if (!same_bytes(m, &p, "manufactured ho", 15)) return -1; Offset r; if ((r = quick_part2243(m, p)) >= 0) return r; if ((r = quick_part2244(m, p)) >= 0) return r; return -1; }
static Offset quick_part2246(Match *m, Offset p) { if (!same_bytes(m, &p, "cowork", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2247(Match *m, Offset p) { if (!same_bytes(m, &p, "workspace", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2248(Match *m, Offset p) { if (!same_bytes(m, &p, "flexible office", 15)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2249(Match *m, Offset p) { if (!same_bytes(m, &p, "serviced office", 15)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2250(Match *m, Offset p) { if (!same_bytes(m, &p, "units", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2251(Match *m, Offset p) { if (!same_bytes(m, &p, "homes", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2252(Match *m, Offset p) { if (!same_bytes(m, &p, "flats", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2253(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part2250(m, p)) >= 0) return r; if ((r = quick_part2251(m, p)) >= 0) return r; if ((r = quick_part2252(m, p)) >= 0) return r; return -1; }
static Offset quick_part2254(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 1073741824, quick_part2253); }
static Offset quick_part2255(Match *m, Offset p) { Offset r; if ((r = quick_part2226(m, p)) >= 0) return r; if ((r = quick_part2227(m, p)) >= 0) return r; if ((r = quick_part2228(m, p)) >= 0) return r; if ((r = quick_part2229(m, p)) >= 0) return r; if ((r = quick_part2230(m, p)) >= 0) return r; if ((r = quick_part2231(m, p)) >= 0) return r; if ((r = quick_part2233(m, p)) >= 0) return r; if ((r = quick_part2234(m, p)) >= 0) return r; if ((r = quick_part2235(m, p)) >= 0) return r; if ((r = quick_part2236(m, p)) >= 0) return r; if ((r = quick_part2237(m, p)) >= 0) return r; if ((r = quick_part2238(m, p)) >= 0) return r; if ((r = quick_part2239(m, p)) >= 0) return r; if ((r = quick_part2240(m, p)) >= 0) return r; if ((r = quick_part2241(m, p)) >= 0) return r; if ((r = quick_part2242(m, p)) >= 0) return r; if ((r = quick_part2245(m, p)) >= 0) return r; if ((r = quick_part2246(m, p)) >= 0) return r; if ((r = quick_part2247(m, p)) >= 0) return r; if ((r = quick_part2248(m, p)) >= 0) return r; if ((r = quick_part2249(m, p)) >= 0) return r; if ((r = quick_part2254(m, p)) >= 0) return r; return -1; }
static Offset quick_part2256(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2225(m, p)) >= 0) return r; if ((r = quick_part2255(m, p)) >= 0) return r; return -1; }
static inline Offset quick82_match(Match *m, Offset p) { return quick_part2256(m, p); }
static Offset quick_part2257(Match *m, Offset p) { if (!same_bytes(m, &p, "nurs", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2258(Match *m, Offset p) { if (!same_bytes(m, &p, "care", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2259(Match *m, Offset p) { if (!same_bytes(m, &p, "health", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2260(Match *m, Offset p) { if (!same_bytes(m, &p, "mental", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2261(Match *m, Offset p) { if (!same_bytes(m, &p, "matron", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2262(Match *m, Offset p) { if (!same_bytes(m, &p, "midwi", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2263(Match *m, Offset p) { if (!same_bytes(m, &p, "psychiatr", 9)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2264(Match *m, Offset p) { if (!same_bytes(m, &p, "dent", 4)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2265(Match *m, Offset p) { if (!same_bytes(m, &p, "pharmac", 7)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2266(Match *m, Offset p) { if (!same_bytes(m, &p, "polic", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2267(Match *m, Offset p) { if (!same_bytes(m, &p, "safety", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2268(Match *m, Offset p) { if (!same_bytes(m, &p, "organi", 6)) return -1; if (!one_of(m, &p, quick_set2192)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2269(Match *m, Offset p) { if (!same_bytes(m, &p, "planning", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2270(Match *m, Offset p) { if (!same_bytes(m, &p, "planner", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2271(Match *m, Offset p) { if (!same_bytes(m, &p, "living", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2272(Match *m, Offset p) { if (!same_bytes(m, &p, "correction", 10)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2273(Match *m, Offset p) { if (!same_bytes(m, &p, "investment", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2274(Match *m, Offset p) { if (!same_bytes(m, &p, "worker", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2275(Match *m, Offset p) { if (!same_bytes(m, &p, "banking", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2276(Match *m, Offset p) { if (!same_bytes(m, &p, "bank", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2277(Match *m, Offset p) { if (!same_bytes(m, &p, "justice", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2278(Match *m, Offset p) { if (!same_bytes(m, &p, "paramedic", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2279(Match *m, Offset p) { if (!same_bytes(m, &p, "physio", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2280(Match *m, Offset p) { if (!same_bytes(m, &p, "therap", 6)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2281(Match *m, Offset p) { if (!same_bytes(m, &p, "warden", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2282(Match *m, Offset p) { if (!same_bytes(m, &p, "centre", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2283(Match *m, Offset p) { if (!same_bytes(m, &p, "center", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2284(Match *m, Offset p) { if (!same_bytes(m, &p, "transport", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2285(Match *m, Offset p) { if (!same_bytes(m, &p, "energy", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2286(Match *m, Offset p) { if (!same_bytes(m, &p, "cook", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2287(Match *m, Offset p) { if (!same_bytes(m, &p, "payback", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2288(Match *m, Offset p) { if (!same_bytes(m, &p, "orchestra", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2289(Match *m, Offset p) { if (!same_bytes(m, &p, "sport", 5)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2290(Match *m, Offset p) { if (!same_bytes(m, &p, "garden", 6)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2291(Match *m, Offset p) { if (!same_bytes(m, &p, "farm", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2292(Match *m, Offset p) { if (!same_bytes(m, &p, "chest", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2293(Match *m, Offset p) { if (!same_bytes(m, &p, "theat", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2294(Match *m, Offset p) { if (!same_bytes(m, &p, "reinvestment", 12)) return -1; return quick_part538(m, p); }
static Offset quick_part2295(Match *m, Offset p) { if (!same_bytes(m, &p, "association", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2296(Match *m, Offset p) { Offset r; if ((r = quick_part2257(m, p)) >= 0) return r; if ((r = quick_part2258(m, p)) >= 0) return r; if ((r = quick_part2259(m, p)) >= 0) return r; if ((r = quick_part2260(m, p)) >= 0) return r; if ((r = quick_part2261(m, p)) >= 0) return r; if ((r = quick_part2262(m, p)) >= 0) return r; if ((r = quick_part2263(m, p)) >= 0) return r; if ((r = quick_part2264(m, p)) >= 0) return r; if ((r = quick_part2265(m, p)) >= 0) return r; if ((r = quick_part2266(m, p)) >= 0) return r; if ((r = quick_part2267(m, p)) >= 0) return r; if ((r = quick_part2268(m, p)) >= 0) return r; if ((r = quick_part2269(m, p)) >= 0) return r; if ((r = quick_part2270(m, p)) >= 0) return r; if ((r = quick_part2271(m, p)) >= 0) return r; if ((r = quick_part2272(m, p)) >= 0) return r; if ((r = quick_part2273(m, p)) >= 0) return r; if ((r = quick_part2274(m, p)) >= 0) return r; if ((r = quick_part2275(m, p)) >= 0) return r; if ((r = quick_part2276(m, p)) >= 0) return r; if ((r = quick_part2277(m, p)) >= 0) return r; if ((r = quick_part2278(m, p)) >= 0) return r; if ((r = quick_part2279(m, p)) >= 0) return r; if ((r = quick_part2280(m, p)) >= 0) return r; if ((r = quick_part2281(m, p)) >= 0) return r; if ((r = quick_part2282(m, p)) >= 0) return r; if ((r = quick_part2283(m, p)) >= 0) return r; if ((r = quick_part2284(m, p)) >= 0) return r; if ((r = quick_part2285(m, p)) >= 0) return r; if ((r = quick_part1906(m, p)) >= 0) return r; if ((r = quick_part1920(m, p)) >= 0) return r; if ((r = quick_part1919(m, p)) >= 0) return r; if ((r = quick_part1927(m, p)) >= 0) return r; if ((r = quick_part2286(m, p)) >= 0) return r; if ((r = quick_part1926(m, p)) >= 0) return r; if ((r = quick_part2287(m, p)) >= 0) return r; if ((r = quick_part2288(m, p)) >= 0) return r; if ((r = quick_part2289(m, p)) >= 0) return r; if ((r = quick_part2290(m, p)) >= 0) return r; if ((r = quick_part2291(m, p)) >= 0) return r; if ((r = quick_part2292(m, p)) >= 0) return r; if ((r = quick_part2293(m, p)) >= 0) return r; if ((r = quick_part2294(m, p)) >= 0) return r; if ((r = quick_part2295(m, p)) >= 0) return r; return -1; }
static Offset quick_part2297(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2296(m, p); }
static Offset quick_part2298(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, quick_part2297); }
static Offset quick_part2299(Match *m, Offset p) { return this_or_that(m, p, quick_part2298, quick_part2296); }
static Offset quick_part2300(Match *m, Offset p) { if (!same_bytes(m, &p, "community ", 10)) return -1; return quick_part2299(m, p); }
static Offset quick_part2301(Match *m, Offset p) { if (!same_bytes(m, &p, "apartment", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2302(Match *m, Offset p) { if (!same_bytes(m, &p, "leasing", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2303(Match *m, Offset p) { if (!same_bytes(m, &p, "residential", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2304(Match *m, Offset p) { if (!same_bytes(m, &p, "property", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2305(Match *m, Offset p) { if (!same_bytes(m, &p, "retirement", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2306(Match *m, Offset p) { if (!same_bytes(m, &p, "senior living", 13)) return -1; return quick_part538(m, p); }
static Offset quick_part2307(Match *m, Offset p) { if (!same_bytes(m, &p, "family", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2308(Match *m, Offset p) { if (!same_bytes(m, &p, "multi", 5)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part2307); }
static Offset quick_part2309(Match *m, Offset p) { if (!same_bytes(m, &p, "homeowner", 9)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2310(Match *m, Offset p) { if (!same_bytes(m, &p, "hoa", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2311(Match *m, Offset p) { if (!same_bytes(m, &p, "condo", 5)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2312(Match *m, Offset p) { if (!same_bytes(m, &p, "loft", 4)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2313(Match *m, Offset p) { if (!same_bytes(m, &p, "student housing", 15)) return -1; return quick_part538(m, p); }
static Offset quick_part2314(Match *m, Offset p) { if (!same_bytes(m, &p, "strata", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2315(Match *m, Offset p) { if (!same_bytes(m, &p, "letting", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2316(Match *m, Offset p) { if (!same_bytes(m, &p, "tenant", 6)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2317(Match *m, Offset p) { if (!same_bytes(m, &p, "mobile home", 11)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2318(Match *m, Offset p) { if (!same_bytes(m, &p, "me", 2)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2319(Match *m, Offset p) { if (!same_bytes(m, &p, "using", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2320(Match *m, Offset p) { if (!same_bytes(m, &p, "manufactured ho", 15)) return -1; Offset r; if ((r = quick_part2318(m, p)) >= 0) return r; if ((r = quick_part2319(m, p)) >= 0) return r; return -1; }
static Offset quick_part2321(Match *m, Offset p) { if (!same_bytes(m, &p, "cowork", 6)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2322(Match *m, Offset p) { if (!same_bytes(m, &p, "workspace", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2323(Match *m, Offset p) { if (!same_bytes(m, &p, "flexible office", 15)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2324(Match *m, Offset p) { if (!same_bytes(m, &p, "serviced office", 15)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2325(Match *m, Offset p) { if (!same_bytes(m, &p, "units", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2326(Match *m, Offset p) { if (!same_bytes(m, &p, "homes", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2327(Match *m, Offset p) { if (!same_bytes(m, &p, "flats", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2328(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part2325(m, p)) >= 0) return r; if ((r = quick_part2326(m, p)) >= 0) return r; if ((r = quick_part2327(m, p)) >= 0) return r; return -1; }
static Offset quick_part2329(Match *m, Offset p) { return most_of(m, p, quick_set60, 1, 1073741824, quick_part2328); }
static Offset quick_part2330(Match *m, Offset p) { Offset r; if ((r = quick_part2301(m, p)) >= 0) return r; if ((r = quick_part2302(m, p)) >= 0) return r; if ((r = quick_part2303(m, p)) >= 0) return r; if ((r = quick_part2304(m, p)) >= 0) return r; if ((r = quick_part2305(m, p)) >= 0) return r; if ((r = quick_part2306(m, p)) >= 0) return r; if ((r = quick_part2308(m, p)) >= 0) return r; if ((r = quick_part2309(m, p)) >= 0) return r; if ((r = quick_part2310(m, p)) >= 0) return r; if ((r = quick_part2311(m, p)) >= 0) return r; if ((r = quick_part2312(m, p)) >= 0) return r; if ((r = quick_part2313(m, p)) >= 0) return r; if ((r = quick_part2314(m, p)) >= 0) return r; if ((r = quick_part2315(m, p)) >= 0) return r; if ((r = quick_part2316(m, p)) >= 0) return r; if ((r = quick_part2317(m, p)) >= 0) return r; if ((r = quick_part2320(m, p)) >= 0) return r; if ((r = quick_part2321(m, p)) >= 0) return r; if ((r = quick_part2322(m, p)) >= 0) return r; if ((r = quick_part2323(m, p)) >= 0) return r; if ((r = quick_part2324(m, p)) >= 0) return r; if ((r = quick_part2329(m, p)) >= 0) return r; return -1; }
static Offset quick_part2331(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2300(m, p)) >= 0) return r; if ((r = quick_part2330(m, p)) >= 0) return r; return -1; }
static inline Offset quick82_fullmatch(Match *m, Offset p) { return quick_part2331(m, p); }
static const u8 quick82_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,1,0,1,0,0,0,1,1,0,0,1,0,1,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick82_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick82_first, quick82_match); }
/* quick83: \bcommunity (?:manager|lead)\b */
static Offset quick_part2332(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2333(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part1857(m, p)) >= 0) return r; if ((r = quick_part2332(m, p)) >= 0) return r; return -1; }
static inline Offset quick83_match(Match *m, Offset p) { return quick_part2333(m, p); }
static Offset quick_part2334(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2335(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part1898(m, p)) >= 0) return r; if ((r = quick_part2334(m, p)) >= 0) return r; return -1; }
static inline Offset quick83_fullmatch(Match *m, Offset p) { return quick_part2335(m, p); }
static const u8 quick83_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick83_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick83_first, quick83_match); }
/* quick84: \bcommunity management\b */
static Offset quick_part2336(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "community management", 20)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static inline Offset quick84_match(Match *m, Offset p) { return quick_part2336(m, p); }
static Offset quick_part2337(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "community management", 20)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static inline Offset quick84_fullmatch(Match *m, Offset p) { return quick_part2337(m, p); }
static const u8 quick84_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick84_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick84_first, quick84_match); }
/* quick85: \bmoderat(?:e|ing|ion)\b */
static Offset quick_part2338(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part126(m, p); }
static Offset quick_part2339(Match *m, Offset p) { if (!same_letters(m, &p, "ion", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2340(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "moderat", 7)) return -1; Offset r; if ((r = quick_part2338(m, p)) >= 0) return r; if ((r = quick_part2013(m, p)) >= 0) return r; if ((r = quick_part2339(m, p)) >= 0) return r; return -1; }
static inline Offset quick85_match(Match *m, Offset p) { return quick_part2340(m, p); }
static Offset quick_part2341(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part538(m, p); }
static Offset quick_part2342(Match *m, Offset p) { if (!same_letters(m, &p, "ion", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2343(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "moderat", 7)) return -1; Offset r; if ((r = quick_part2341(m, p)) >= 0) return r; if ((r = quick_part2050(m, p)) >= 0) return r; if ((r = quick_part2342(m, p)) >= 0) return r; return -1; }
static inline Offset quick85_fullmatch(Match *m, Offset p) { return quick_part2343(m, p); }
static const u8 quick85_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick85_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick85_first, quick85_match); }
/* quick86: \bpaid (?:social|media|ads?|advertis\w+|campaigns?)\b|\b(?:buy|run|place|manag)(?:e|ing)? (?:paid )?ad(?:s|verts?|vertising)\b */
static Offset quick_part2344(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2345(Match *m, Offset p) { if (!same_letters(m, &p, "ad", 2)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2346(Match *m, Offset p) { if (!same_letters(m, &p, "advertis", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2347(Match *m, Offset p) { if (!same_letters(m, &p, "campaign", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2348(Match *m, Offset p) { if (!same_letters(m, &p, "paid ", 5)) return -1; Offset r; if ((r = quick_part1993(m, p)) >= 0) return r; if ((r = quick_part2344(m, p)) >= 0) return r; if ((r = quick_part2345(m, p)) >= 0) return r; if ((r = quick_part2346(m, p)) >= 0) return r; if ((r = quick_part2347(m, p)) >= 0) return r; return -1; }
static Offset quick_part2349(Match *m, Offset p) { if (!same_letters(m, &p, "vert", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2350(Match *m, Offset p) { if (!same_letters(m, &p, "vertising", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2351(Match *m, Offset p) { if (!same_letters(m, &p, "ad", 2)) return -1; Offset r; if ((r = quick_part2014(m, p)) >= 0) return r; if ((r = quick_part2349(m, p)) >= 0) return r; if ((r = quick_part2350(m, p)) >= 0) return r; return -1; }
static Offset quick_part2352(Match *m, Offset p) { if (!same_letters(m, &p, "paid ", 5)) return -1; return quick_part2351(m, p); }
static Offset quick_part2353(Match *m, Offset p) { return this_or_that(m, p, quick_part2352, quick_part2351); }
static Offset quick_part2354(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2353(m, p); }
static Offset quick_part2355(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part2354(m, p); }
static Offset quick_part2356(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part2354(m, p); }
static Offset quick_part2357(Match *m, Offset p) { Offset r; if ((r = quick_part2355(m, p)) >= 0) return r; if ((r = quick_part2356(m, p)) >= 0) return r; return -1; }
static Offset quick_part2358(Match *m, Offset p) { return this_or_that(m, p, quick_part2357, quick_part2354); }
static Offset quick_part2359(Match *m, Offset p) { return quick_part2358(m, p); }
static Offset quick_part2360(Match *m, Offset p) { if (!same_letters(m, &p, "buy", 3)) return -1; return quick_part2359(m, p); }
static Offset quick_part2361(Match *m, Offset p) { if (!same_letters(m, &p, "run", 3)) return -1; return quick_part2359(m, p); }
static Offset quick_part2362(Match *m, Offset p) { if (!same_letters(m, &p, "place", 5)) return -1; return quick_part2359(m, p); }
static Offset quick_part2363(Match *m, Offset p) { if (!same_letters(m, &p, "manag", 5)) return -1; return quick_part2359(m, p); }
static Offset quick_part2364(Match *m, Offset p) { Offset r; if ((r = quick_part2360(m, p)) >= 0) return r; if ((r = quick_part2361(m, p)) >= 0) return r; if ((r = quick_part2362(m, p)) >= 0) return r; if ((r = quick_part2363(m, p)) >= 0) return r; return -1; }
static Offset quick_part2365(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2348(m, p)) >= 0) return r; if ((r = quick_part2364(m, p)) >= 0) return r; return -1; }
static inline Offset quick86_match(Match *m, Offset p) { return quick_part2365(m, p); }
static Offset quick_part2366(Match *m, Offset p) { if (!same_letters(m, &p, "media", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2367(Match *m, Offset p) { if (!same_letters(m, &p, "ad", 2)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2368(Match *m, Offset p) { if (!same_letters(m, &p, "advertis", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2369(Match *m, Offset p) { if (!same_letters(m, &p, "campaign", 8)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2370(Match *m, Offset p) { if (!same_letters(m, &p, "paid ", 5)) return -1; Offset r; if ((r = quick_part2030(m, p)) >= 0) return r; if ((r = quick_part2366(m, p)) >= 0) return r; if ((r = quick_part2367(m, p)) >= 0) return r; if ((r = quick_part2368(m, p)) >= 0) return r; if ((r = quick_part2369(m, p)) >= 0) return r; return -1; }
static Offset quick_part2371(Match *m, Offset p) { if (!same_letters(m, &p, "vert", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2372(Match *m, Offset p) { if (!same_letters(m, &p, "vertising", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2373(Match *m, Offset p) { if (!same_letters(m, &p, "ad", 2)) return -1; Offset r; if ((r = quick_part2051(m, p)) >= 0) return r; if ((r = quick_part2371(m, p)) >= 0) return r; if ((r = quick_part2372(m, p)) >= 0) return r; return -1; }
static Offset quick_part2374(Match *m, Offset p) { if (!same_letters(m, &p, "paid ", 5)) return -1; return quick_part2373(m, p); }
static Offset quick_part2375(Match *m, Offset p) { return this_or_that(m, p, quick_part2374, quick_part2373); }
static Offset quick_part2376(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2375(m, p); }
static Offset quick_part2377(Match *m, Offset p) { if (!one_of(m, &p, quick_set408)) return -1; return quick_part2376(m, p); }
static Offset quick_part2378(Match *m, Offset p) { if (!same_letters(m, &p, "ing", 3)) return -1; return quick_part2376(m, p); }
static Offset quick_part2379(Match *m, Offset p) { Offset r; if ((r = quick_part2377(m, p)) >= 0) return r; if ((r = quick_part2378(m, p)) >= 0) return r; return -1; }
static Offset quick_part2380(Match *m, Offset p) { return this_or_that(m, p, quick_part2379, quick_part2376); }
static Offset quick_part2381(Match *m, Offset p) { return quick_part2380(m, p); }
static Offset quick_part2382(Match *m, Offset p) { if (!same_letters(m, &p, "buy", 3)) return -1; return quick_part2381(m, p); }
static Offset quick_part2383(Match *m, Offset p) { if (!same_letters(m, &p, "run", 3)) return -1; return quick_part2381(m, p); }
static Offset quick_part2384(Match *m, Offset p) { if (!same_letters(m, &p, "place", 5)) return -1; return quick_part2381(m, p); }
static Offset quick_part2385(Match *m, Offset p) { if (!same_letters(m, &p, "manag", 5)) return -1; return quick_part2381(m, p); }
static Offset quick_part2386(Match *m, Offset p) { Offset r; if ((r = quick_part2382(m, p)) >= 0) return r; if ((r = quick_part2383(m, p)) >= 0) return r; if ((r = quick_part2384(m, p)) >= 0) return r; if ((r = quick_part2385(m, p)) >= 0) return r; return -1; }
static Offset quick_part2387(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2370(m, p)) >= 0) return r; if ((r = quick_part2386(m, p)) >= 0) return r; return -1; }
static inline Offset quick86_fullmatch(Match *m, Offset p) { return quick_part2387(m, p); }
static const u8 quick86_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick86_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick86_first, quick86_match); }
/* quick87: \brolefit[ \t]{0,3}[:-][ \t]{0,3}(?:ignore(?:-file)?|exempt)\b */
static inline int quick_set2388(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2389(Match *m, Offset p) { if (!same_letters(m, &p, "-file", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2390(Match *m, Offset p) { return this_or_that(m, p, quick_part2389, quick_part126); }
static Offset quick_part2391(Match *m, Offset p) { if (!same_letters(m, &p, "ignore", 6)) return -1; return quick_part2390(m, p); }
static Offset quick_part2392(Match *m, Offset p) { if (!same_letters(m, &p, "exempt", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2393(Match *m, Offset p) { Offset r; if ((r = quick_part2391(m, p)) >= 0) return r; if ((r = quick_part2392(m, p)) >= 0) return r; return -1; }
static Offset quick_part2394(Match *m, Offset p) { if (!one_of(m, &p, quick_set2388)) return -1; return most_of(m, p, quick_set679, 0, 3, quick_part2393); }
static Offset quick_part2395(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "rolefit", 7)) return -1; return most_of(m, p, quick_set679, 0, 3, quick_part2394); }
static inline Offset quick87_match(Match *m, Offset p) { return quick_part2395(m, p); }
static Offset quick_part2396(Match *m, Offset p) { if (!same_letters(m, &p, "-file", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2397(Match *m, Offset p) { return this_or_that(m, p, quick_part2396, quick_part538); }
static Offset quick_part2398(Match *m, Offset p) { if (!same_letters(m, &p, "ignore", 6)) return -1; return quick_part2397(m, p); }
static Offset quick_part2399(Match *m, Offset p) { if (!same_letters(m, &p, "exempt", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2400(Match *m, Offset p) { Offset r; if ((r = quick_part2398(m, p)) >= 0) return r; if ((r = quick_part2399(m, p)) >= 0) return r; return -1; }
static Offset quick_part2401(Match *m, Offset p) { if (!one_of(m, &p, quick_set2388)) return -1; return most_of(m, p, quick_set679, 0, 3, quick_part2400); }
static Offset quick_part2402(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "rolefit", 7)) return -1; return most_of(m, p, quick_set679, 0, 3, quick_part2401); }
static inline Offset quick87_fullmatch(Match *m, Offset p) { return quick_part2402(m, p); }
static const u8 quick87_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick87_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick87_first, quick87_match); }
/* quick88: \bsocial (?:care|work\w*|services?|housing|policy|impact|value|scien\w+|security|justice|prescrib\w+|enterprise|studies|research\w*|inclusion|responsibility|support|protection|welfare|mobility|investment|innovation|club|events?)\b */
static Offset quick_part2403(Match *m, Offset p) { if (!same_bytes(m, &p, "care", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2404(Match *m, Offset p) { if (!same_bytes(m, &p, "work", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2405(Match *m, Offset p) { if (!same_bytes(m, &p, "housing", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2406(Match *m, Offset p) { if (!same_bytes(m, &p, "policy", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2407(Match *m, Offset p) { if (!same_bytes(m, &p, "value", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2408(Match *m, Offset p) { if (!same_bytes(m, &p, "scien", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2409(Match *m, Offset p) { if (!same_bytes(m, &p, "security", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2410(Match *m, Offset p) { if (!same_bytes(m, &p, "prescrib", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part126); }
static Offset quick_part2411(Match *m, Offset p) { if (!same_bytes(m, &p, "enterprise", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2412(Match *m, Offset p) { if (!same_bytes(m, &p, "studies", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2413(Match *m, Offset p) { if (!same_bytes(m, &p, "research", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2414(Match *m, Offset p) { if (!same_bytes(m, &p, "inclusion", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2415(Match *m, Offset p) { if (!same_bytes(m, &p, "responsibility", 14)) return -1; return quick_part126(m, p); }
static Offset quick_part2416(Match *m, Offset p) { if (!same_bytes(m, &p, "protection", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2417(Match *m, Offset p) { if (!same_bytes(m, &p, "welfare", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2418(Match *m, Offset p) { if (!same_bytes(m, &p, "mobility", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2419(Match *m, Offset p) { if (!same_bytes(m, &p, "innovation", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2420(Match *m, Offset p) { if (!same_bytes(m, &p, "club", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2421(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part2403(m, p)) >= 0) return r; if ((r = quick_part2404(m, p)) >= 0) return r; if ((r = quick_part2133(m, p)) >= 0) return r; if ((r = quick_part2405(m, p)) >= 0) return r; if ((r = quick_part2406(m, p)) >= 0) return r; if ((r = quick_part2141(m, p)) >= 0) return r; if ((r = quick_part2407(m, p)) >= 0) return r; if ((r = quick_part2408(m, p)) >= 0) return r; if ((r = quick_part2409(m, p)) >= 0) return r; if ((r = quick_part2202(m, p)) >= 0) return r; if ((r = quick_part2410(m, p)) >= 0) return r; if ((r = quick_part2411(m, p)) >= 0) return r; if ((r = quick_part2412(m, p)) >= 0) return r; if ((r = quick_part2413(m, p)) >= 0) return r; if ((r = quick_part2414(m, p)) >= 0) return r; if ((r = quick_part2415(m, p)) >= 0) return r; if ((r = quick_part2134(m, p)) >= 0) return r; if ((r = quick_part2416(m, p)) >= 0) return r; if ((r = quick_part2417(m, p)) >= 0) return r; if ((r = quick_part2418(m, p)) >= 0) return r; if ((r = quick_part2198(m, p)) >= 0) return r; if ((r = quick_part2419(m, p)) >= 0) return r; if ((r = quick_part2420(m, p)) >= 0) return r; if ((r = quick_part2145(m, p)) >= 0) return r; return -1; }
static inline Offset quick88_match(Match *m, Offset p) { return quick_part2421(m, p); }
static Offset quick_part2422(Match *m, Offset p) { if (!same_bytes(m, &p, "care", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2423(Match *m, Offset p) { if (!same_bytes(m, &p, "work", 4)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2424(Match *m, Offset p) { if (!same_bytes(m, &p, "housing", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2425(Match *m, Offset p) { if (!same_bytes(m, &p, "policy", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2426(Match *m, Offset p) { if (!same_bytes(m, &p, "value", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2427(Match *m, Offset p) { if (!same_bytes(m, &p, "scien", 5)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2428(Match *m, Offset p) { if (!same_bytes(m, &p, "security", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2429(Match *m, Offset p) { if (!same_bytes(m, &p, "prescrib", 8)) return -1; return most_of(m, p, quick_set292, 1, 1073741824, quick_part538); }
static Offset quick_part2430(Match *m, Offset p) { if (!same_bytes(m, &p, "enterprise", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2431(Match *m, Offset p) { if (!same_bytes(m, &p, "studies", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2432(Match *m, Offset p) { if (!same_bytes(m, &p, "research", 8)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2433(Match *m, Offset p) { if (!same_bytes(m, &p, "inclusion", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2434(Match *m, Offset p) { if (!same_bytes(m, &p, "responsibility", 14)) return -1; return quick_part538(m, p); }
static Offset quick_part2435(Match *m, Offset p) { if (!same_bytes(m, &p, "protection", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2436(Match *m, Offset p) { if (!same_bytes(m, &p, "welfare", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2437(Match *m, Offset p) { if (!same_bytes(m, &p, "mobility", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2438(Match *m, Offset p) { if (!same_bytes(m, &p, "innovation", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2439(Match *m, Offset p) { if (!same_bytes(m, &p, "club", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2440(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part2422(m, p)) >= 0) return r; if ((r = quick_part2423(m, p)) >= 0) return r; if ((r = quick_part2158(m, p)) >= 0) return r; if ((r = quick_part2424(m, p)) >= 0) return r; if ((r = quick_part2425(m, p)) >= 0) return r; if ((r = quick_part2166(m, p)) >= 0) return r; if ((r = quick_part2426(m, p)) >= 0) return r; if ((r = quick_part2427(m, p)) >= 0) return r; if ((r = quick_part2428(m, p)) >= 0) return r; if ((r = quick_part2277(m, p)) >= 0) return r; if ((r = quick_part2429(m, p)) >= 0) return r; if ((r = quick_part2430(m, p)) >= 0) return r; if ((r = quick_part2431(m, p)) >= 0) return r; if ((r = quick_part2432(m, p)) >= 0) return r; if ((r = quick_part2433(m, p)) >= 0) return r; if ((r = quick_part2434(m, p)) >= 0) return r; if ((r = quick_part2159(m, p)) >= 0) return r; if ((r = quick_part2435(m, p)) >= 0) return r; if ((r = quick_part2436(m, p)) >= 0) return r; if ((r = quick_part2437(m, p)) >= 0) return r; if ((r = quick_part2273(m, p)) >= 0) return r; if ((r = quick_part2438(m, p)) >= 0) return r; if ((r = quick_part2439(m, p)) >= 0) return r; if ((r = quick_part2170(m, p)) >= 0) return r; return -1; }
static inline Offset quick88_fullmatch(Match *m, Offset p) { return quick_part2440(m, p); }
static const u8 quick88_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick88_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick88_first, quick88_match); }
/* quick89: \bsocial media\b(?! budget| polic) */
static Offset quick_part2441(Match *m, Offset p) { if (!same_letters(m, &p, "budget", 6)) return -1; return accept(m, p); }
static Offset quick_part2442(Match *m, Offset p) { if (!same_letters(m, &p, "polic", 5)) return -1; return accept(m, p); }
static Offset quick_part2443(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part2441(m, p)) >= 0) return r; if ((r = quick_part2442(m, p)) >= 0) return r; return -1; }
static Offset quick_part2444(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "social media", 12)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part2443(m, p) >= 0) return -1; return accept(m, p); }
static inline Offset quick89_match(Match *m, Offset p) { return quick_part2444(m, p); }
static Offset quick_part2445(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "social media", 12)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; if (quick_part2443(m, p) >= 0) return -1; return accept_end(m, p); }
static inline Offset quick89_fullmatch(Match *m, Offset p) { return quick_part2445(m, p); }
static const u8 quick89_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick89_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick89_first, quick89_match); }
/* quick90: \bsocial[ -]?media\b|\bsocials\b|\b(?:paid|organic|digital|content|creative|creator|brand|influencer)\b.{0,12}\bsocial\b|\bsocial\b.{0,20}\b(?:content|channels?|platforms?|strateg\w+|campaigns?|influencers?|creators?|networks?|copywriter|storytell\w*|producer|editor|marketing|advertising|ads)\b|\bsocial (?:manag\w*|mgr|lead\w*|head|director|vp|chief|officer|executives?|exec|specialist|coordinat\w*|co-?ordinator|strateg\w+|assistant|associate|intern\w*|trainee|apprentice\w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes?|programs?)\b|\b(?:head|director|lead|vp|manager) (?:of|for|,) ?(?:the )?social\b|\bsocial (?:and|&|\+|/) community\b|\bcommunity (?:and|&|\+|/) social\b|\bcommunity social\b|\bsocial communit(?:y|ies)\b|\(social\)|\b(?:tiktok|instagram|facebook|youtube|linkedin|pinterest|snapchat) (?:content |channels? |account |page )?(?:manag\w*|mgr|lead\w*|head|director|vp|chief|officer|executives?|exec|specialist|coordinat\w*|co-?ordinator|strateg\w+|assistant|associate|intern\w*|trainee|apprentice\w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes?|programs?)\b */
static Offset quick_part2446(Match *m, Offset p) { if (!same_bytes(m, &p, "media", 5)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2447(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; return most_of(m, p, quick_set325, 0, 1, quick_part2446); }
static Offset quick_part2448(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "socials", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2449(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2450(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 12, quick_part2449); }
static Offset quick_part2451(Match *m, Offset p) { if (!same_bytes(m, &p, "paid", 4)) return -1; return quick_part2450(m, p); }
static Offset quick_part2452(Match *m, Offset p) { if (!same_bytes(m, &p, "organic", 7)) return -1; return quick_part2450(m, p); }
static Offset quick_part2453(Match *m, Offset p) { if (!same_bytes(m, &p, "digital", 7)) return -1; return quick_part2450(m, p); }
static Offset quick_part2454(Match *m, Offset p) { if (!same_bytes(m, &p, "content", 7)) return -1; return quick_part2450(m, p); }
static Offset quick_part2455(Match *m, Offset p) { if (!same_bytes(m, &p, "creative", 8)) return -1; return quick_part2450(m, p); }
static Offset quick_part2456(Match *m, Offset p) { if (!same_bytes(m, &p, "creator", 7)) return -1; return quick_part2450(m, p); }
static Offset quick_part2457(Match *m, Offset p) { if (!same_bytes(m, &p, "brand", 5)) return -1; return quick_part2450(m, p); }
static Offset quick_part2458(Match *m, Offset p) { if (!same_bytes(m, &p, "influencer", 10)) return -1; return quick_part2450(m, p); }
static Offset quick_part2459(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2451(m, p)) >= 0) return r; if ((r = quick_part2452(m, p)) >= 0) return r; if ((r = quick_part2453(m, p)) >= 0) return r; if ((r = quick_part2454(m, p)) >= 0) return r; if ((r = quick_part2455(m, p)) >= 0) return r; if ((r = quick_part2456(m, p)) >= 0) return r; if ((r = quick_part2457(m, p)) >= 0) return r; if ((r = quick_part2458(m, p)) >= 0) return r; return -1; }
static Offset quick_part2460(Match *m, Offset p) { if (!same_bytes(m, &p, "content", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2461(Match *m, Offset p) { if (!same_bytes(m, &p, "channel", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2462(Match *m, Offset p) { if (!same_bytes(m, &p, "platform", 8)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2463(Match *m, Offset p) { if (!same_bytes(m, &p, "campaign", 8)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2464(Match *m, Offset p) { if (!same_bytes(m, &p, "influencer", 10)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2465(Match *m, Offset p) { if (!same_bytes(m, &p, "creator", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2466(Match *m, Offset p) { if (!same_bytes(m, &p, "network", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part126); }
static Offset quick_part2467(Match *m, Offset p) { if (!same_bytes(m, &p, "copywriter", 10)) return -1; return quick_part126(m, p); }
static Offset quick_part2468(Match *m, Offset p) { if (!same_bytes(m, &p, "storytell", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2469(Match *m, Offset p) { if (!same_bytes(m, &p, "producer", 8)) return -1; return quick_part126(m, p); }
static Offset quick_part2470(Match *m, Offset p) { if (!same_bytes(m, &p, "editor", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2471(Match *m, Offset p) { if (!same_bytes(m, &p, "advertising", 11)) return -1; return quick_part126(m, p); }
static Offset quick_part2472(Match *m, Offset p) { if (!same_bytes(m, &p, "ads", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2473(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2460(m, p)) >= 0) return r; if ((r = quick_part2461(m, p)) >= 0) return r; if ((r = quick_part2462(m, p)) >= 0) return r; if ((r = quick_part1576(m, p)) >= 0) return r; if ((r = quick_part2463(m, p)) >= 0) return r; if ((r = quick_part2464(m, p)) >= 0) return r; if ((r = quick_part2465(m, p)) >= 0) return r; if ((r = quick_part2466(m, p)) >= 0) return r; if ((r = quick_part2467(m, p)) >= 0) return r; if ((r = quick_part2468(m, p)) >= 0) return r; if ((r = quick_part2469(m, p)) >= 0) return r; if ((r = quick_part2470(m, p)) >= 0) return r; if ((r = quick_part2138(m, p)) >= 0) return r; if ((r = quick_part2471(m, p)) >= 0) return r; if ((r = quick_part2472(m, p)) >= 0) return r; return -1; }
static Offset quick_part2474(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 20, quick_part2473); }
static Offset quick_part2475(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part1562(m, p)) >= 0) return r; if ((r = quick_part1563(m, p)) >= 0) return r; if ((r = quick_part1564(m, p)) >= 0) return r; if ((r = quick_part1565(m, p)) >= 0) return r; if ((r = quick_part1566(m, p)) >= 0) return r; if ((r = quick_part1567(m, p)) >= 0) return r; if ((r = quick_part1568(m, p)) >= 0) return r; if ((r = quick_part1569(m, p)) >= 0) return r; if ((r = quick_part1570(m, p)) >= 0) return r; if ((r = quick_part1571(m, p)) >= 0) return r; if ((r = quick_part1572(m, p)) >= 0) return r; if ((r = quick_part1573(m, p)) >= 0) return r; if ((r = quick_part1575(m, p)) >= 0) return r; if ((r = quick_part1576(m, p)) >= 0) return r; if ((r = quick_part1577(m, p)) >= 0) return r; if ((r = quick_part1578(m, p)) >= 0) return r; if ((r = quick_part1579(m, p)) >= 0) return r; if ((r = quick_part1580(m, p)) >= 0) return r; if ((r = quick_part1581(m, p)) >= 0) return r; if ((r = quick_part1582(m, p)) >= 0) return r; if ((r = quick_part1583(m, p)) >= 0) return r; if ((r = quick_part1584(m, p)) >= 0) return r; if ((r = quick_part1585(m, p)) >= 0) return r; if ((r = quick_part1586(m, p)) >= 0) return r; if ((r = quick_part1587(m, p)) >= 0) return r; if ((r = quick_part1588(m, p)) >= 0) return r; if ((r = quick_part1589(m, p)) >= 0) return r; if ((r = quick_part1590(m, p)) >= 0) return r; if ((r = quick_part1591(m, p)) >= 0) return r; if ((r = quick_part1592(m, p)) >= 0) return r; if ((r = quick_part1593(m, p)) >= 0) return r; if ((r = quick_part1594(m, p)) >= 0) return r; if ((r = quick_part1595(m, p)) >= 0) return r; if ((r = quick_part1596(m, p)) >= 0) return r; if ((r = quick_part1597(m, p)) >= 0) return r; if ((r = quick_part1598(m, p)) >= 0) return r; if ((r = quick_part1599(m, p)) >= 0) return r; if ((r = quick_part1600(m, p)) >= 0) return r; if ((r = quick_part1601(m, p)) >= 0) return r; if ((r = quick_part1602(m, p)) >= 0) return r; if ((r = quick_part1603(m, p)) >= 0) return r; if ((r = quick_part1604(m, p)) >= 0) return r; return -1; }
static Offset quick_part2476(Match *m, Offset p) { if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2477(Match *m, Offset p) { if (!same_bytes(m, &p, "the ", 4)) return -1; return quick_part2476(m, p); }
static Offset quick_part2478(Match *m, Offset p) { return this_or_that(m, p, quick_part2477, quick_part2476); }
static Offset quick_part2479(Match *m, Offset p) { return quick_part2478(m, p); }
static Offset quick_part2480(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part2479); }
static Offset quick_part2481(Match *m, Offset p) { if (!same_bytes(m, &p, "of", 2)) return -1; return quick_part2480(m, p); }
static Offset quick_part2482(Match *m, Offset p) { if (!same_bytes(m, &p, "for", 3)) return -1; return quick_part2480(m, p); }
static Offset quick_part2483(Match *m, Offset p) { if (!one_of(m, &p, quick_set1643)) return -1; return quick_part2480(m, p); }
static Offset quick_part2484(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part2481(m, p)) >= 0) return r; if ((r = quick_part2482(m, p)) >= 0) return r; if ((r = quick_part2483(m, p)) >= 0) return r; return -1; }
static Offset quick_part2485(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part2484(m, p); }
static Offset quick_part2486(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part2484(m, p); }
static Offset quick_part2487(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return quick_part2484(m, p); }
static Offset quick_part2488(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part2484(m, p); }
static Offset quick_part2489(Match *m, Offset p) { if (!same_bytes(m, &p, "manager", 7)) return -1; return quick_part2484(m, p); }
static Offset quick_part2490(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2485(m, p)) >= 0) return r; if ((r = quick_part2486(m, p)) >= 0) return r; if ((r = quick_part2487(m, p)) >= 0) return r; if ((r = quick_part2488(m, p)) >= 0) return r; if ((r = quick_part2489(m, p)) >= 0) return r; return -1; }
static Offset quick_part2491(Match *m, Offset p) { if (!same_bytes(m, &p, " community", 10)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2492(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part2491(m, p); }
static Offset quick_part2493(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part2491(m, p); }
static Offset quick_part2494(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part2491(m, p); }
static Offset quick_part2495(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part2491(m, p); }
static Offset quick_part2496(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part2492(m, p)) >= 0) return r; if ((r = quick_part2493(m, p)) >= 0) return r; if ((r = quick_part2494(m, p)) >= 0) return r; if ((r = quick_part2495(m, p)) >= 0) return r; return -1; }
static Offset quick_part2497(Match *m, Offset p) { if (!same_bytes(m, &p, " social", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2498(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part2497(m, p); }
static Offset quick_part2499(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part2497(m, p); }
static Offset quick_part2500(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part2497(m, p); }
static Offset quick_part2501(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part2497(m, p); }
static Offset quick_part2502(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part2498(m, p)) >= 0) return r; if ((r = quick_part2499(m, p)) >= 0) return r; if ((r = quick_part2500(m, p)) >= 0) return r; if ((r = quick_part2501(m, p)) >= 0) return r; return -1; }
static Offset quick_part2503(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community social", 16)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2504(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social communit", 15)) return -1; Offset r; if ((r = quick_part1626(m, p)) >= 0) return r; if ((r = quick_part1627(m, p)) >= 0) return r; return -1; }
static Offset quick_part2505(Match *m, Offset p) { if (!same_bytes(m, &p, "(social)", 8)) return -1; return accept(m, p); }
static Offset quick_part2506(Match *m, Offset p) { if (!same_bytes(m, &p, "content ", 8)) return -1; return quick_part1605(m, p); }
static Offset quick_part2507(Match *m, Offset p) { if (!same_bytes(m, &p, "channel", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1606); }
static Offset quick_part2508(Match *m, Offset p) { if (!same_bytes(m, &p, "account ", 8)) return -1; return quick_part1605(m, p); }
static Offset quick_part2509(Match *m, Offset p) { if (!same_bytes(m, &p, "page ", 5)) return -1; return quick_part1605(m, p); }
static Offset quick_part2510(Match *m, Offset p) { Offset r; if ((r = quick_part2506(m, p)) >= 0) return r; if ((r = quick_part2507(m, p)) >= 0) return r; if ((r = quick_part2508(m, p)) >= 0) return r; if ((r = quick_part2509(m, p)) >= 0) return r; return -1; }
static Offset quick_part2511(Match *m, Offset p) { return this_or_that(m, p, quick_part2510, quick_part1605); }
static Offset quick_part2512(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2511(m, p); }
static Offset quick_part2513(Match *m, Offset p) { if (!same_bytes(m, &p, "tiktok", 6)) return -1; return quick_part2512(m, p); }
static Offset quick_part2514(Match *m, Offset p) { if (!same_bytes(m, &p, "instagram", 9)) return -1; return quick_part2512(m, p); }
static Offset quick_part2515(Match *m, Offset p) { if (!same_bytes(m, &p, "facebook", 8)) return -1; return quick_part2512(m, p); }
static Offset quick_part2516(Match *m, Offset p) { if (!same_bytes(m, &p, "youtube", 7)) return -1; return quick_part2512(m, p); }
static Offset quick_part2517(Match *m, Offset p) { if (!same_bytes(m, &p, "linkedin", 8)) return -1; return quick_part2512(m, p); }
static Offset quick_part2518(Match *m, Offset p) { if (!same_bytes(m, &p, "pinterest", 9)) return -1; return quick_part2512(m, p); }
static Offset quick_part2519(Match *m, Offset p) { if (!same_bytes(m, &p, "snapchat", 8)) return -1; return quick_part2512(m, p); }
static Offset quick_part2520(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2513(m, p)) >= 0) return r; if ((r = quick_part2514(m, p)) >= 0) return r; if ((r = quick_part2515(m, p)) >= 0) return r; if ((r = quick_part2516(m, p)) >= 0) return r; if ((r = quick_part2517(m, p)) >= 0) return r; if ((r = quick_part2518(m, p)) >= 0) return r; if ((r = quick_part2519(m, p)) >= 0) return r; return -1; }
static Offset quick_part2521(Match *m, Offset p) { Offset r; if ((r = quick_part2447(m, p)) >= 0) return r; if ((r = quick_part2448(m, p)) >= 0) return r; if ((r = quick_part2459(m, p)) >= 0) return r; if ((r = quick_part2474(m, p)) >= 0) return r; if ((r = quick_part2475(m, p)) >= 0) return r; if ((r = quick_part2490(m, p)) >= 0) return r; if ((r = quick_part2496(m, p)) >= 0) return r; if ((r = quick_part2502(m, p)) >= 0) return r; if ((r = quick_part2503(m, p)) >= 0) return r; if ((r = quick_part2504(m, p)) >= 0) return r; if ((r = quick_part2505(m, p)) >= 0) return r; if ((r = quick_part2520(m, p)) >= 0) return r; return -1; }
static inline Offset quick90_match(Match *m, Offset p) { return quick_part2521(m, p); }
static Offset quick_part2522(Match *m, Offset p) { if (!same_bytes(m, &p, "media", 5)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2523(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; return most_of(m, p, quick_set325, 0, 1, quick_part2522); }
static Offset quick_part2524(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "socials", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2525(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2526(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 12, quick_part2525); }
static Offset quick_part2527(Match *m, Offset p) { if (!same_bytes(m, &p, "paid", 4)) return -1; return quick_part2526(m, p); }
static Offset quick_part2528(Match *m, Offset p) { if (!same_bytes(m, &p, "organic", 7)) return -1; return quick_part2526(m, p); }
static Offset quick_part2529(Match *m, Offset p) { if (!same_bytes(m, &p, "digital", 7)) return -1; return quick_part2526(m, p); }
static Offset quick_part2530(Match *m, Offset p) { if (!same_bytes(m, &p, "content", 7)) return -1; return quick_part2526(m, p); }
static Offset quick_part2531(Match *m, Offset p) { if (!same_bytes(m, &p, "creative", 8)) return -1; return quick_part2526(m, p); }
static Offset quick_part2532(Match *m, Offset p) { if (!same_bytes(m, &p, "creator", 7)) return -1; return quick_part2526(m, p); }
static Offset quick_part2533(Match *m, Offset p) { if (!same_bytes(m, &p, "brand", 5)) return -1; return quick_part2526(m, p); }
static Offset quick_part2534(Match *m, Offset p) { if (!same_bytes(m, &p, "influencer", 10)) return -1; return quick_part2526(m, p); }
static Offset quick_part2535(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2527(m, p)) >= 0) return r; if ((r = quick_part2528(m, p)) >= 0) return r; if ((r = quick_part2529(m, p)) >= 0) return r; if ((r = quick_part2530(m, p)) >= 0) return r; if ((r = quick_part2531(m, p)) >= 0) return r; if ((r = quick_part2532(m, p)) >= 0) return r; if ((r = quick_part2533(m, p)) >= 0) return r; if ((r = quick_part2534(m, p)) >= 0) return r; return -1; }
static Offset quick_part2536(Match *m, Offset p) { if (!same_bytes(m, &p, "content", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2537(Match *m, Offset p) { if (!same_bytes(m, &p, "channel", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2538(Match *m, Offset p) { if (!same_bytes(m, &p, "platform", 8)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2539(Match *m, Offset p) { if (!same_bytes(m, &p, "campaign", 8)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2540(Match *m, Offset p) { if (!same_bytes(m, &p, "influencer", 10)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2541(Match *m, Offset p) { if (!same_bytes(m, &p, "creator", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2542(Match *m, Offset p) { if (!same_bytes(m, &p, "network", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part538); }
static Offset quick_part2543(Match *m, Offset p) { if (!same_bytes(m, &p, "copywriter", 10)) return -1; return quick_part538(m, p); }
static Offset quick_part2544(Match *m, Offset p) { if (!same_bytes(m, &p, "storytell", 9)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2545(Match *m, Offset p) { if (!same_bytes(m, &p, "producer", 8)) return -1; return quick_part538(m, p); }
static Offset quick_part2546(Match *m, Offset p) { if (!same_bytes(m, &p, "editor", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2547(Match *m, Offset p) { if (!same_bytes(m, &p, "advertising", 11)) return -1; return quick_part538(m, p); }
static Offset quick_part2548(Match *m, Offset p) { if (!same_bytes(m, &p, "ads", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2549(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2536(m, p)) >= 0) return r; if ((r = quick_part2537(m, p)) >= 0) return r; if ((r = quick_part2538(m, p)) >= 0) return r; if ((r = quick_part1726(m, p)) >= 0) return r; if ((r = quick_part2539(m, p)) >= 0) return r; if ((r = quick_part2540(m, p)) >= 0) return r; if ((r = quick_part2541(m, p)) >= 0) return r; if ((r = quick_part2542(m, p)) >= 0) return r; if ((r = quick_part2543(m, p)) >= 0) return r; if ((r = quick_part2544(m, p)) >= 0) return r; if ((r = quick_part2545(m, p)) >= 0) return r; if ((r = quick_part2546(m, p)) >= 0) return r; if ((r = quick_part2163(m, p)) >= 0) return r; if ((r = quick_part2547(m, p)) >= 0) return r; if ((r = quick_part2548(m, p)) >= 0) return r; return -1; }
static Offset quick_part2550(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 20, quick_part2549); }
static Offset quick_part2551(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part1712(m, p)) >= 0) return r; if ((r = quick_part1713(m, p)) >= 0) return r; if ((r = quick_part1714(m, p)) >= 0) return r; if ((r = quick_part1715(m, p)) >= 0) return r; if ((r = quick_part1716(m, p)) >= 0) return r; if ((r = quick_part1717(m, p)) >= 0) return r; if ((r = quick_part1718(m, p)) >= 0) return r; if ((r = quick_part1719(m, p)) >= 0) return r; if ((r = quick_part1720(m, p)) >= 0) return r; if ((r = quick_part1721(m, p)) >= 0) return r; if ((r = quick_part1722(m, p)) >= 0) return r; if ((r = quick_part1723(m, p)) >= 0) return r; if ((r = quick_part1725(m, p)) >= 0) return r; if ((r = quick_part1726(m, p)) >= 0) return r; if ((r = quick_part1727(m, p)) >= 0) return r; if ((r = quick_part1728(m, p)) >= 0) return r; if ((r = quick_part1729(m, p)) >= 0) return r; if ((r = quick_part1730(m, p)) >= 0) return r; if ((r = quick_part1731(m, p)) >= 0) return r; if ((r = quick_part1732(m, p)) >= 0) return r; if ((r = quick_part1733(m, p)) >= 0) return r; if ((r = quick_part1734(m, p)) >= 0) return r; if ((r = quick_part1735(m, p)) >= 0) return r; if ((r = quick_part1736(m, p)) >= 0) return r; if ((r = quick_part1737(m, p)) >= 0) return r; if ((r = quick_part1738(m, p)) >= 0) return r; if ((r = quick_part1739(m, p)) >= 0) return r; if ((r = quick_part1740(m, p)) >= 0) return r; if ((r = quick_part1741(m, p)) >= 0) return r; if ((r = quick_part1742(m, p)) >= 0) return r; if ((r = quick_part1743(m, p)) >= 0) return r; if ((r = quick_part1744(m, p)) >= 0) return r; if ((r = quick_part1745(m, p)) >= 0) return r; if ((r = quick_part1746(m, p)) >= 0) return r; if ((r = quick_part1747(m, p)) >= 0) return r; if ((r = quick_part1748(m, p)) >= 0) return r; if ((r = quick_part1749(m, p)) >= 0) return r; if ((r = quick_part1750(m, p)) >= 0) return r; if ((r = quick_part1751(m, p)) >= 0) return r; if ((r = quick_part1752(m, p)) >= 0) return r; if ((r = quick_part1753(m, p)) >= 0) return r; if ((r = quick_part1754(m, p)) >= 0) return r; return -1; }
static Offset quick_part2552(Match *m, Offset p) { if (!same_bytes(m, &p, "social", 6)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2553(Match *m, Offset p) { if (!same_bytes(m, &p, "the ", 4)) return -1; return quick_part2552(m, p); }
static Offset quick_part2554(Match *m, Offset p) { return this_or_that(m, p, quick_part2553, quick_part2552); }
static Offset quick_part2555(Match *m, Offset p) { return quick_part2554(m, p); }
static Offset quick_part2556(Match *m, Offset p) { return most_of(m, p, quick_set657, 0, 1, quick_part2555); }
static Offset quick_part2557(Match *m, Offset p) { if (!same_bytes(m, &p, "of", 2)) return -1; return quick_part2556(m, p); }
static Offset quick_part2558(Match *m, Offset p) { if (!same_bytes(m, &p, "for", 3)) return -1; return quick_part2556(m, p); }
static Offset quick_part2559(Match *m, Offset p) { if (!one_of(m, &p, quick_set1643)) return -1; return quick_part2556(m, p); }
static Offset quick_part2560(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; Offset r; if ((r = quick_part2557(m, p)) >= 0) return r; if ((r = quick_part2558(m, p)) >= 0) return r; if ((r = quick_part2559(m, p)) >= 0) return r; return -1; }
static Offset quick_part2561(Match *m, Offset p) { if (!same_bytes(m, &p, "head", 4)) return -1; return quick_part2560(m, p); }
static Offset quick_part2562(Match *m, Offset p) { if (!same_bytes(m, &p, "director", 8)) return -1; return quick_part2560(m, p); }
static Offset quick_part2563(Match *m, Offset p) { if (!same_bytes(m, &p, "lead", 4)) return -1; return quick_part2560(m, p); }
static Offset quick_part2564(Match *m, Offset p) { if (!same_bytes(m, &p, "vp", 2)) return -1; return quick_part2560(m, p); }
static Offset quick_part2565(Match *m, Offset p) { if (!same_bytes(m, &p, "manager", 7)) return -1; return quick_part2560(m, p); }
static Offset quick_part2566(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2561(m, p)) >= 0) return r; if ((r = quick_part2562(m, p)) >= 0) return r; if ((r = quick_part2563(m, p)) >= 0) return r; if ((r = quick_part2564(m, p)) >= 0) return r; if ((r = quick_part2565(m, p)) >= 0) return r; return -1; }
static Offset quick_part2567(Match *m, Offset p) { if (!same_bytes(m, &p, " community", 10)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2568(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part2567(m, p); }
static Offset quick_part2569(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part2567(m, p); }
static Offset quick_part2570(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part2567(m, p); }
static Offset quick_part2571(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part2567(m, p); }
static Offset quick_part2572(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social ", 7)) return -1; Offset r; if ((r = quick_part2568(m, p)) >= 0) return r; if ((r = quick_part2569(m, p)) >= 0) return r; if ((r = quick_part2570(m, p)) >= 0) return r; if ((r = quick_part2571(m, p)) >= 0) return r; return -1; }
static Offset quick_part2573(Match *m, Offset p) { if (!same_bytes(m, &p, " social", 7)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2574(Match *m, Offset p) { if (!same_bytes(m, &p, "and", 3)) return -1; return quick_part2573(m, p); }
static Offset quick_part2575(Match *m, Offset p) { if (!one_of(m, &p, quick_set57)) return -1; return quick_part2573(m, p); }
static Offset quick_part2576(Match *m, Offset p) { if (!one_of(m, &p, quick_set1120)) return -1; return quick_part2573(m, p); }
static Offset quick_part2577(Match *m, Offset p) { if (!one_of(m, &p, quick_set135)) return -1; return quick_part2573(m, p); }
static Offset quick_part2578(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community ", 10)) return -1; Offset r; if ((r = quick_part2574(m, p)) >= 0) return r; if ((r = quick_part2575(m, p)) >= 0) return r; if ((r = quick_part2576(m, p)) >= 0) return r; if ((r = quick_part2577(m, p)) >= 0) return r; return -1; }
static Offset quick_part2579(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "community social", 16)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2580(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_bytes(m, &p, "social communit", 15)) return -1; Offset r; if ((r = quick_part1775(m, p)) >= 0) return r; if ((r = quick_part1776(m, p)) >= 0) return r; return -1; }
static Offset quick_part2581(Match *m, Offset p) { if (!same_bytes(m, &p, "(social)", 8)) return -1; return accept_end(m, p); }
static Offset quick_part2582(Match *m, Offset p) { if (!same_bytes(m, &p, "content ", 8)) return -1; return quick_part1755(m, p); }
static Offset quick_part2583(Match *m, Offset p) { if (!same_bytes(m, &p, "channel", 7)) return -1; return most_of(m, p, quick_set369, 0, 1, quick_part1756); }
static Offset quick_part2584(Match *m, Offset p) { if (!same_bytes(m, &p, "account ", 8)) return -1; return quick_part1755(m, p); }
static Offset quick_part2585(Match *m, Offset p) { if (!same_bytes(m, &p, "page ", 5)) return -1; return quick_part1755(m, p); }
static Offset quick_part2586(Match *m, Offset p) { Offset r; if ((r = quick_part2582(m, p)) >= 0) return r; if ((r = quick_part2583(m, p)) >= 0) return r; if ((r = quick_part2584(m, p)) >= 0) return r; if ((r = quick_part2585(m, p)) >= 0) return r; return -1; }
static Offset quick_part2587(Match *m, Offset p) { return this_or_that(m, p, quick_part2586, quick_part1755); }
static Offset quick_part2588(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return quick_part2587(m, p); }
static Offset quick_part2589(Match *m, Offset p) { if (!same_bytes(m, &p, "tiktok", 6)) return -1; return quick_part2588(m, p); }
static Offset quick_part2590(Match *m, Offset p) { if (!same_bytes(m, &p, "instagram", 9)) return -1; return quick_part2588(m, p); }
static Offset quick_part2591(Match *m, Offset p) { if (!same_bytes(m, &p, "facebook", 8)) return -1; return quick_part2588(m, p); }
static Offset quick_part2592(Match *m, Offset p) { if (!same_bytes(m, &p, "youtube", 7)) return -1; return quick_part2588(m, p); }
static Offset quick_part2593(Match *m, Offset p) { if (!same_bytes(m, &p, "linkedin", 8)) return -1; return quick_part2588(m, p); }
static Offset quick_part2594(Match *m, Offset p) { if (!same_bytes(m, &p, "pinterest", 9)) return -1; return quick_part2588(m, p); }
static Offset quick_part2595(Match *m, Offset p) { if (!same_bytes(m, &p, "snapchat", 8)) return -1; return quick_part2588(m, p); }
static Offset quick_part2596(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2589(m, p)) >= 0) return r; if ((r = quick_part2590(m, p)) >= 0) return r; if ((r = quick_part2591(m, p)) >= 0) return r; if ((r = quick_part2592(m, p)) >= 0) return r; if ((r = quick_part2593(m, p)) >= 0) return r; if ((r = quick_part2594(m, p)) >= 0) return r; if ((r = quick_part2595(m, p)) >= 0) return r; return -1; }
static Offset quick_part2597(Match *m, Offset p) { Offset r; if ((r = quick_part2523(m, p)) >= 0) return r; if ((r = quick_part2524(m, p)) >= 0) return r; if ((r = quick_part2535(m, p)) >= 0) return r; if ((r = quick_part2550(m, p)) >= 0) return r; if ((r = quick_part2551(m, p)) >= 0) return r; if ((r = quick_part2566(m, p)) >= 0) return r; if ((r = quick_part2572(m, p)) >= 0) return r; if ((r = quick_part2578(m, p)) >= 0) return r; if ((r = quick_part2579(m, p)) >= 0) return r; if ((r = quick_part2580(m, p)) >= 0) return r; if ((r = quick_part2581(m, p)) >= 0) return r; if ((r = quick_part2596(m, p)) >= 0) return r; return -1; }
static inline Offset quick90_fullmatch(Match *m, Offset p) { return quick_part2597(m, p); }
static const u8 quick90_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0,1,1,0,0,1,1,0,1,1,0,0,1,1,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick90_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick90_first, quick90_match); }
/* quick91: \d\s*(?:%|percent|per cent)|\bKPIs?\b.{0,40}\d|\b(?:measured|judged|assessed|evaluated)\s+(?:by|on|against)\b|\b(?:response times?|(?:high-)?convert\w*|conversions?|engagement rates?|sentiment|ROI|ROAS|MRR|NPS)\b */
static Offset quick_part2598(Match *m, Offset p) { if (!one_of(m, &p, quick_set857)) return -1; return accept(m, p); }
static Offset quick_part2599(Match *m, Offset p) { if (!same_letters(m, &p, "percent", 7)) return -1; return accept(m, p); }
static Offset quick_part2600(Match *m, Offset p) { if (!same_letters(m, &p, "per cent", 8)) return -1; return accept(m, p); }
static Offset quick_part2601(Match *m, Offset p) { Offset r; if ((r = quick_part2598(m, p)) >= 0) return r; if ((r = quick_part2599(m, p)) >= 0) return r; if ((r = quick_part2600(m, p)) >= 0) return r; return -1; }
static Offset quick_part2602(Match *m, Offset p) { if (!one_of(m, &p, quick_set60)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part2601); }
static Offset quick_part2603(Match *m, Offset p) { if (!one_of(m, &p, quick_set60)) return -1; return accept(m, p); }
static Offset quick_part2604(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 40, quick_part2603); }
static Offset quick_part2605(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "kpi", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part2604); }
static Offset quick_part2606(Match *m, Offset p) { if (!same_letters(m, &p, "by", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part2607(Match *m, Offset p) { if (!same_letters(m, &p, "against", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2608(Match *m, Offset p) { Offset r; if ((r = quick_part2606(m, p)) >= 0) return r; if ((r = quick_part673(m, p)) >= 0) return r; if ((r = quick_part2607(m, p)) >= 0) return r; return -1; }
static Offset quick_part2609(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part2608); }
static Offset quick_part2610(Match *m, Offset p) { if (!same_letters(m, &p, "measured", 8)) return -1; return quick_part2609(m, p); }
static Offset quick_part2611(Match *m, Offset p) { if (!same_letters(m, &p, "judged", 6)) return -1; return quick_part2609(m, p); }
static Offset quick_part2612(Match *m, Offset p) { if (!same_letters(m, &p, "assessed", 8)) return -1; return quick_part2609(m, p); }
static Offset quick_part2613(Match *m, Offset p) { if (!same_letters(m, &p, "evaluated", 9)) return -1; return quick_part2609(m, p); }
static Offset quick_part2614(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2610(m, p)) >= 0) return r; if ((r = quick_part2611(m, p)) >= 0) return r; if ((r = quick_part2612(m, p)) >= 0) return r; if ((r = quick_part2613(m, p)) >= 0) return r; return -1; }
static Offset quick_part2615(Match *m, Offset p) { if (!same_letters(m, &p, "response time", 13)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2616(Match *m, Offset p) { if (!same_letters(m, &p, "convert", 7)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part126); }
static Offset quick_part2617(Match *m, Offset p) { if (!same_letters(m, &p, "high-", 5)) return -1; return quick_part2616(m, p); }
static Offset quick_part2618(Match *m, Offset p) { return this_or_that(m, p, quick_part2617, quick_part2616); }
static Offset quick_part2619(Match *m, Offset p) { return quick_part2618(m, p); }
static Offset quick_part2620(Match *m, Offset p) { if (!same_letters(m, &p, "conversion", 10)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2621(Match *m, Offset p) { if (!same_letters(m, &p, "engagement rate", 15)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part126); }
static Offset quick_part2622(Match *m, Offset p) { if (!same_letters(m, &p, "sentiment", 9)) return -1; return quick_part126(m, p); }
static Offset quick_part2623(Match *m, Offset p) { if (!same_letters(m, &p, "roi", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2624(Match *m, Offset p) { if (!same_letters(m, &p, "roas", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2625(Match *m, Offset p) { if (!same_letters(m, &p, "mrr", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2626(Match *m, Offset p) { if (!same_letters(m, &p, "nps", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2627(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2615(m, p)) >= 0) return r; if ((r = quick_part2619(m, p)) >= 0) return r; if ((r = quick_part2620(m, p)) >= 0) return r; if ((r = quick_part2621(m, p)) >= 0) return r; if ((r = quick_part2622(m, p)) >= 0) return r; if ((r = quick_part2623(m, p)) >= 0) return r; if ((r = quick_part2624(m, p)) >= 0) return r; if ((r = quick_part2625(m, p)) >= 0) return r; if ((r = quick_part2626(m, p)) >= 0) return r; return -1; }
static Offset quick_part2628(Match *m, Offset p) { Offset r; if ((r = quick_part2602(m, p)) >= 0) return r; if ((r = quick_part2605(m, p)) >= 0) return r; if ((r = quick_part2614(m, p)) >= 0) return r; if ((r = quick_part2627(m, p)) >= 0) return r; return -1; }
static inline Offset quick91_match(Match *m, Offset p) { return quick_part2628(m, p); }
static Offset quick_part2629(Match *m, Offset p) { if (!one_of(m, &p, quick_set857)) return -1; return accept_end(m, p); }
static Offset quick_part2630(Match *m, Offset p) { if (!same_letters(m, &p, "percent", 7)) return -1; return accept_end(m, p); }
static Offset quick_part2631(Match *m, Offset p) { if (!same_letters(m, &p, "per cent", 8)) return -1; return accept_end(m, p); }
static Offset quick_part2632(Match *m, Offset p) { Offset r; if ((r = quick_part2629(m, p)) >= 0) return r; if ((r = quick_part2630(m, p)) >= 0) return r; if ((r = quick_part2631(m, p)) >= 0) return r; return -1; }
static Offset quick_part2633(Match *m, Offset p) { if (!one_of(m, &p, quick_set60)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part2632); }
static Offset quick_part2634(Match *m, Offset p) { if (!one_of(m, &p, quick_set60)) return -1; return accept_end(m, p); }
static Offset quick_part2635(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 40, quick_part2634); }
static Offset quick_part2636(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; if (!same_letters(m, &p, "kpi", 3)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part2635); }
static Offset quick_part2637(Match *m, Offset p) { if (!same_letters(m, &p, "by", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part2638(Match *m, Offset p) { if (!same_letters(m, &p, "on", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part2639(Match *m, Offset p) { if (!same_letters(m, &p, "against", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2640(Match *m, Offset p) { Offset r; if ((r = quick_part2637(m, p)) >= 0) return r; if ((r = quick_part2638(m, p)) >= 0) return r; if ((r = quick_part2639(m, p)) >= 0) return r; return -1; }
static Offset quick_part2641(Match *m, Offset p) { return most_of(m, p, quick_set45, 1, 1073741824, quick_part2640); }
static Offset quick_part2642(Match *m, Offset p) { if (!same_letters(m, &p, "measured", 8)) return -1; return quick_part2641(m, p); }
static Offset quick_part2643(Match *m, Offset p) { if (!same_letters(m, &p, "judged", 6)) return -1; return quick_part2641(m, p); }
static Offset quick_part2644(Match *m, Offset p) { if (!same_letters(m, &p, "assessed", 8)) return -1; return quick_part2641(m, p); }
static Offset quick_part2645(Match *m, Offset p) { if (!same_letters(m, &p, "evaluated", 9)) return -1; return quick_part2641(m, p); }
static Offset quick_part2646(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2642(m, p)) >= 0) return r; if ((r = quick_part2643(m, p)) >= 0) return r; if ((r = quick_part2644(m, p)) >= 0) return r; if ((r = quick_part2645(m, p)) >= 0) return r; return -1; }
static Offset quick_part2647(Match *m, Offset p) { if (!same_letters(m, &p, "response time", 13)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2648(Match *m, Offset p) { if (!same_letters(m, &p, "convert", 7)) return -1; return most_of(m, p, quick_set292, 0, 1073741824, quick_part538); }
static Offset quick_part2649(Match *m, Offset p) { if (!same_letters(m, &p, "high-", 5)) return -1; return quick_part2648(m, p); }
static Offset quick_part2650(Match *m, Offset p) { return this_or_that(m, p, quick_part2649, quick_part2648); }
static Offset quick_part2651(Match *m, Offset p) { return quick_part2650(m, p); }
static Offset quick_part2652(Match *m, Offset p) { if (!same_letters(m, &p, "conversion", 10)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2653(Match *m, Offset p) { if (!same_letters(m, &p, "engagement rate", 15)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part538); }
static Offset quick_part2654(Match *m, Offset p) { if (!same_letters(m, &p, "sentiment", 9)) return -1; return quick_part538(m, p); }
static Offset quick_part2655(Match *m, Offset p) { if (!same_letters(m, &p, "roi", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2656(Match *m, Offset p) { if (!same_letters(m, &p, "roas", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2657(Match *m, Offset p) { if (!same_letters(m, &p, "mrr", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2658(Match *m, Offset p) { if (!same_letters(m, &p, "nps", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2659(Match *m, Offset p) { if (!(word_before(m, p) != word_at(m, p))) return -1; Offset r; if ((r = quick_part2647(m, p)) >= 0) return r; if ((r = quick_part2651(m, p)) >= 0) return r; if ((r = quick_part2652(m, p)) >= 0) return r; if ((r = quick_part2653(m, p)) >= 0) return r; if ((r = quick_part2654(m, p)) >= 0) return r; if ((r = quick_part2655(m, p)) >= 0) return r; if ((r = quick_part2656(m, p)) >= 0) return r; if ((r = quick_part2657(m, p)) >= 0) return r; if ((r = quick_part2658(m, p)) >= 0) return r; return -1; }
static Offset quick_part2660(Match *m, Offset p) { Offset r; if ((r = quick_part2633(m, p)) >= 0) return r; if ((r = quick_part2636(m, p)) >= 0) return r; if ((r = quick_part2646(m, p)) >= 0) return r; if ((r = quick_part2659(m, p)) >= 0) return r; return -1; }
static inline Offset quick91_fullmatch(Match *m, Offset p) { return quick_part2660(m, p); }
static const u8 quick91_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,1,1,0,1,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,0,1,1,0,1,1,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick91_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick91_first, quick91_match); }
/* quick92: \n--[ ]?\n(?:[^\n]{0,100}\n){0,8}[^\n]{0,100}\Z */
static Offset quick_part2661(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part293); }
static Offset quick_part2662(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2661(m, p); }
static Offset quick_part2663(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2662); }
static Offset quick_part2664(Match *m, Offset p) { return this_or_that(m, p, quick_part2663, quick_part2661); }
static Offset quick_part2665(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2664(m, p); }
static Offset quick_part2666(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2665); }
static Offset quick_part2667(Match *m, Offset p) { return this_or_that(m, p, quick_part2666, quick_part2661); }
static Offset quick_part2668(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2667(m, p); }
static Offset quick_part2669(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2668); }
static Offset quick_part2670(Match *m, Offset p) { return this_or_that(m, p, quick_part2669, quick_part2661); }
static Offset quick_part2671(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2670(m, p); }
static Offset quick_part2672(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2671); }
static Offset quick_part2673(Match *m, Offset p) { return this_or_that(m, p, quick_part2672, quick_part2661); }
static Offset quick_part2674(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2673(m, p); }
static Offset quick_part2675(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2674); }
static Offset quick_part2676(Match *m, Offset p) { return this_or_that(m, p, quick_part2675, quick_part2661); }
static Offset quick_part2677(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2676(m, p); }
static Offset quick_part2678(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2677); }
static Offset quick_part2679(Match *m, Offset p) { return this_or_that(m, p, quick_part2678, quick_part2661); }
static Offset quick_part2680(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2679(m, p); }
static Offset quick_part2681(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2680); }
static Offset quick_part2682(Match *m, Offset p) { return this_or_that(m, p, quick_part2681, quick_part2661); }
static Offset quick_part2683(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2682(m, p); }
static Offset quick_part2684(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2683); }
static Offset quick_part2685(Match *m, Offset p) { return this_or_that(m, p, quick_part2684, quick_part2661); }
static Offset quick_part2686(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2685(m, p); }
static Offset quick_part2687(Match *m, Offset p) { if (!same_bytes(m, &p, "\012--", 3)) return -1; return most_of(m, p, quick_set657, 0, 1, quick_part2686); }
static inline Offset quick92_match(Match *m, Offset p) { return quick_part2687(m, p); }
static Offset quick_part2688(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part306); }
static Offset quick_part2689(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2688(m, p); }
static Offset quick_part2690(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2689); }
static Offset quick_part2691(Match *m, Offset p) { return this_or_that(m, p, quick_part2690, quick_part2688); }
static Offset quick_part2692(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2691(m, p); }
static Offset quick_part2693(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2692); }
static Offset quick_part2694(Match *m, Offset p) { return this_or_that(m, p, quick_part2693, quick_part2688); }
static Offset quick_part2695(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2694(m, p); }
static Offset quick_part2696(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2695); }
static Offset quick_part2697(Match *m, Offset p) { return this_or_that(m, p, quick_part2696, quick_part2688); }
static Offset quick_part2698(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2697(m, p); }
static Offset quick_part2699(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2698); }
static Offset quick_part2700(Match *m, Offset p) { return this_or_that(m, p, quick_part2699, quick_part2688); }
static Offset quick_part2701(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2700(m, p); }
static Offset quick_part2702(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2701); }
static Offset quick_part2703(Match *m, Offset p) { return this_or_that(m, p, quick_part2702, quick_part2688); }
static Offset quick_part2704(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2703(m, p); }
static Offset quick_part2705(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2704); }
static Offset quick_part2706(Match *m, Offset p) { return this_or_that(m, p, quick_part2705, quick_part2688); }
static Offset quick_part2707(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2706(m, p); }
static Offset quick_part2708(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2707); }
static Offset quick_part2709(Match *m, Offset p) { return this_or_that(m, p, quick_part2708, quick_part2688); }
static Offset quick_part2710(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2709(m, p); }
static Offset quick_part2711(Match *m, Offset p) { return most_of(m, p, quick_set40, 0, 100, quick_part2710); }
static Offset quick_part2712(Match *m, Offset p) { return this_or_that(m, p, quick_part2711, quick_part2688); }
static Offset quick_part2713(Match *m, Offset p) { if (!one_of(m, &p, quick_set3)) return -1; return quick_part2712(m, p); }
static Offset quick_part2714(Match *m, Offset p) { if (!same_bytes(m, &p, "\012--", 3)) return -1; return most_of(m, p, quick_set657, 0, 1, quick_part2713); }
static inline Offset quick92_fullmatch(Match *m, Offset p) { return quick_part2714(m, p); }
static const u8 quick92_first[256] = {0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick92_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick92_first, quick92_match); }
/* quick93: \s*(?:[-*+\u2022\xb7\u25cf\u25aa\u25ab\u25e6\u2023\u2013\u2014\u25ba\u25b6\u2713\u2714\u27a2\u27a4\u25a0\u25c6\xbb]|\(?\d{1,2}[.)]|o)\s */
static Offset quick_part2715(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part202); }
static inline Offset quick93_match(Match *m, Offset p) { return quick_part2715(m, p); }
static Offset quick_part2716(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part209); }
static inline Offset quick93_fullmatch(Match *m, Offset p) { return quick_part2716(m, p); }
static const u8 quick93_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,1,0,1,1,0,1,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick93_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick93_first, quick93_match); }
/* quick94: \s*-\s+([\"']?)([\w-]+)\1\s*(?:#.*)? */
static Offset quick_part2717(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set40, 0, 1073741824, accept); }
static Offset quick_part2718(Match *m, Offset p) { return this_or_that(m, p, quick_part2717, accept); }
static Offset quick_part2719(Match *m, Offset p) { return quick_part2718(m, p); }
static Offset quick_part2720(Match *m, Offset p) { if (!same_again(m, &p, 1)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part2719); }
static Offset quick_part2721(Match *m, Offset p) { return remembering(m, p, 5, quick_part2720); }
static Offset quick_part2722(Match *m, Offset p) { return most_of(m, p, quick_set661, 1, 1073741824, quick_part2721); }
static Offset quick_part2723(Match *m, Offset p) { return remembering(m, p, 4, quick_part2722); }
static Offset quick_part2724(Match *m, Offset p) { return remembering(m, p, 3, quick_part2723); }
static inline int quick_set2725(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x8400000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2726(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2724); }
static Offset quick_part2727(Match *m, Offset p) { return remembering(m, p, 2, quick_part2726); }
static Offset quick_part2728(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2727); }
static Offset quick_part2729(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2728); }
static inline Offset quick94_match(Match *m, Offset p) { return quick_part2729(m, p); }
static Offset quick_part2730(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set40, 0, 1073741824, accept_end); }
static Offset quick_part2731(Match *m, Offset p) { return this_or_that(m, p, quick_part2730, accept_end); }
static Offset quick_part2732(Match *m, Offset p) { return quick_part2731(m, p); }
static Offset quick_part2733(Match *m, Offset p) { if (!same_again(m, &p, 1)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, quick_part2732); }
static Offset quick_part2734(Match *m, Offset p) { return remembering(m, p, 5, quick_part2733); }
static Offset quick_part2735(Match *m, Offset p) { return most_of(m, p, quick_set661, 1, 1073741824, quick_part2734); }
static Offset quick_part2736(Match *m, Offset p) { return remembering(m, p, 4, quick_part2735); }
static Offset quick_part2737(Match *m, Offset p) { return remembering(m, p, 3, quick_part2736); }
static Offset quick_part2738(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2737); }
static Offset quick_part2739(Match *m, Offset p) { return remembering(m, p, 2, quick_part2738); }
static Offset quick_part2740(Match *m, Offset p) { if (!one_of(m, &p, quick_set333)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2739); }
static Offset quick_part2741(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2740); }
static inline Offset quick94_fullmatch(Match *m, Offset p) { return quick_part2741(m, p); }
static const u8 quick94_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick94_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick94_first, quick94_match); }
/* quick95: \s*<(?:\?xml\b|!doctype\s+html|!--|(?:html|head|body|div|p|ul|ol|h[1-6]|section|article|main|table|script|meta|title|header)\b) */
static Offset quick_part2742(Match *m, Offset p) { if (!same_letters(m, &p, "\077xml", 4)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept(m, p); }
static Offset quick_part2743(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return accept(m, p); }
static Offset quick_part2744(Match *m, Offset p) { if (!same_letters(m, &p, "!doctype", 8)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2743); }
static Offset quick_part2745(Match *m, Offset p) { if (!same_letters(m, &p, "!--", 3)) return -1; return accept(m, p); }
static Offset quick_part2746(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2747(Match *m, Offset p) { if (!same_letters(m, &p, "head", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2748(Match *m, Offset p) { if (!same_letters(m, &p, "body", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2749(Match *m, Offset p) { if (!same_letters(m, &p, "div", 3)) return -1; return quick_part126(m, p); }
static Offset quick_part2750(Match *m, Offset p) { if (!one_of(m, &p, quick_set98)) return -1; return quick_part126(m, p); }
static Offset quick_part2751(Match *m, Offset p) { if (!same_letters(m, &p, "ul", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part2752(Match *m, Offset p) { if (!same_letters(m, &p, "ol", 2)) return -1; return quick_part126(m, p); }
static Offset quick_part2753(Match *m, Offset p) { if (!one_of(m, &p, quick_set99)) return -1; if (!one_of(m, &p, quick_set735)) return -1; return quick_part126(m, p); }
static Offset quick_part2754(Match *m, Offset p) { if (!same_letters(m, &p, "section", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2755(Match *m, Offset p) { if (!same_letters(m, &p, "article", 7)) return -1; return quick_part126(m, p); }
static Offset quick_part2756(Match *m, Offset p) { if (!same_letters(m, &p, "table", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2757(Match *m, Offset p) { if (!same_letters(m, &p, "script", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2758(Match *m, Offset p) { if (!same_letters(m, &p, "meta", 4)) return -1; return quick_part126(m, p); }
static Offset quick_part2759(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part126(m, p); }
static Offset quick_part2760(Match *m, Offset p) { if (!same_letters(m, &p, "header", 6)) return -1; return quick_part126(m, p); }
static Offset quick_part2761(Match *m, Offset p) { Offset r; if ((r = quick_part2746(m, p)) >= 0) return r; if ((r = quick_part2747(m, p)) >= 0) return r; if ((r = quick_part2748(m, p)) >= 0) return r; if ((r = quick_part2749(m, p)) >= 0) return r; if ((r = quick_part2750(m, p)) >= 0) return r; if ((r = quick_part2751(m, p)) >= 0) return r; if ((r = quick_part2752(m, p)) >= 0) return r; if ((r = quick_part2753(m, p)) >= 0) return r; if ((r = quick_part2754(m, p)) >= 0) return r; if ((r = quick_part2755(m, p)) >= 0) return r; if ((r = quick_part536(m, p)) >= 0) return r; if ((r = quick_part2756(m, p)) >= 0) return r; if ((r = quick_part2757(m, p)) >= 0) return r; if ((r = quick_part2758(m, p)) >= 0) return r; if ((r = quick_part2759(m, p)) >= 0) return r; if ((r = quick_part2760(m, p)) >= 0) return r; return -1; }
static Offset quick_part2762(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part2742(m, p)) >= 0) return r; if ((r = quick_part2744(m, p)) >= 0) return r; if ((r = quick_part2745(m, p)) >= 0) return r; if ((r = quick_part2761(m, p)) >= 0) return r; return -1; }
static Offset quick_part2763(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2762); }
static inline Offset quick95_match(Match *m, Offset p) { return quick_part2763(m, p); }
static Offset quick_part2764(Match *m, Offset p) { if (!same_letters(m, &p, "\077xml", 4)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return accept_end(m, p); }
static Offset quick_part2765(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return accept_end(m, p); }
static Offset quick_part2766(Match *m, Offset p) { if (!same_letters(m, &p, "!doctype", 8)) return -1; return most_of(m, p, quick_set45, 1, 1073741824, quick_part2765); }
static Offset quick_part2767(Match *m, Offset p) { if (!same_letters(m, &p, "!--", 3)) return -1; return accept_end(m, p); }
static Offset quick_part2768(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2769(Match *m, Offset p) { if (!same_letters(m, &p, "head", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2770(Match *m, Offset p) { if (!same_letters(m, &p, "body", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2771(Match *m, Offset p) { if (!same_letters(m, &p, "div", 3)) return -1; return quick_part538(m, p); }
static Offset quick_part2772(Match *m, Offset p) { if (!one_of(m, &p, quick_set98)) return -1; return quick_part538(m, p); }
static Offset quick_part2773(Match *m, Offset p) { if (!same_letters(m, &p, "ul", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part2774(Match *m, Offset p) { if (!same_letters(m, &p, "ol", 2)) return -1; return quick_part538(m, p); }
static Offset quick_part2775(Match *m, Offset p) { if (!one_of(m, &p, quick_set99)) return -1; if (!one_of(m, &p, quick_set735)) return -1; return quick_part538(m, p); }
static Offset quick_part2776(Match *m, Offset p) { if (!same_letters(m, &p, "section", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2777(Match *m, Offset p) { if (!same_letters(m, &p, "article", 7)) return -1; return quick_part538(m, p); }
static Offset quick_part2778(Match *m, Offset p) { if (!same_letters(m, &p, "table", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2779(Match *m, Offset p) { if (!same_letters(m, &p, "script", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2780(Match *m, Offset p) { if (!same_letters(m, &p, "meta", 4)) return -1; return quick_part538(m, p); }
static Offset quick_part2781(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part538(m, p); }
static Offset quick_part2782(Match *m, Offset p) { if (!same_letters(m, &p, "header", 6)) return -1; return quick_part538(m, p); }
static Offset quick_part2783(Match *m, Offset p) { Offset r; if ((r = quick_part2768(m, p)) >= 0) return r; if ((r = quick_part2769(m, p)) >= 0) return r; if ((r = quick_part2770(m, p)) >= 0) return r; if ((r = quick_part2771(m, p)) >= 0) return r; if ((r = quick_part2772(m, p)) >= 0) return r; if ((r = quick_part2773(m, p)) >= 0) return r; if ((r = quick_part2774(m, p)) >= 0) return r; if ((r = quick_part2775(m, p)) >= 0) return r; if ((r = quick_part2776(m, p)) >= 0) return r; if ((r = quick_part2777(m, p)) >= 0) return r; if ((r = quick_part550(m, p)) >= 0) return r; if ((r = quick_part2778(m, p)) >= 0) return r; if ((r = quick_part2779(m, p)) >= 0) return r; if ((r = quick_part2780(m, p)) >= 0) return r; if ((r = quick_part2781(m, p)) >= 0) return r; if ((r = quick_part2782(m, p)) >= 0) return r; return -1; }
static Offset quick_part2784(Match *m, Offset p) { if (!one_of(m, &p, quick_set124)) return -1; Offset r; if ((r = quick_part2764(m, p)) >= 0) return r; if ((r = quick_part2766(m, p)) >= 0) return r; if ((r = quick_part2767(m, p)) >= 0) return r; if ((r = quick_part2783(m, p)) >= 0) return r; return -1; }
static Offset quick_part2785(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2784); }
static inline Offset quick95_fullmatch(Match *m, Offset p) { return quick_part2785(m, p); }
static const u8 quick95_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick95_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick95_first, quick95_match); }
/* quick96: \s*[\"']?(?:role|rolefit[-_ ]role|title)[\"']?\s*[:=]\s* */
static Offset quick_part2786(Match *m, Offset p) { if (!one_of(m, &p, quick_set881)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, accept); }
static Offset quick_part2787(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2786); }
static Offset quick_part2788(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2787); }
static Offset quick_part2789(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part2788(m, p); }
static Offset quick_part2790(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; if (!one_of(m, &p, quick_set977)) return -1; if (!same_letters(m, &p, "role", 4)) return -1; return quick_part2788(m, p); }
static Offset quick_part2791(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part2788(m, p); }
static Offset quick_part2792(Match *m, Offset p) { Offset r; if ((r = quick_part2789(m, p)) >= 0) return r; if ((r = quick_part2790(m, p)) >= 0) return r; if ((r = quick_part2791(m, p)) >= 0) return r; return -1; }
static Offset quick_part2793(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2792); }
static Offset quick_part2794(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2793); }
static inline Offset quick96_match(Match *m, Offset p) { return quick_part2794(m, p); }
static Offset quick_part2795(Match *m, Offset p) { if (!one_of(m, &p, quick_set881)) return -1; return most_of(m, p, quick_set45, 0, 1073741824, accept_end); }
static Offset quick_part2796(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2795); }
static Offset quick_part2797(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2796); }
static Offset quick_part2798(Match *m, Offset p) { if (!same_letters(m, &p, "role", 4)) return -1; return quick_part2797(m, p); }
static Offset quick_part2799(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; if (!one_of(m, &p, quick_set977)) return -1; if (!same_letters(m, &p, "role", 4)) return -1; return quick_part2797(m, p); }
static Offset quick_part2800(Match *m, Offset p) { if (!same_letters(m, &p, "title", 5)) return -1; return quick_part2797(m, p); }
static Offset quick_part2801(Match *m, Offset p) { Offset r; if ((r = quick_part2798(m, p)) >= 0) return r; if ((r = quick_part2799(m, p)) >= 0) return r; if ((r = quick_part2800(m, p)) >= 0) return r; return -1; }
static Offset quick_part2802(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2801); }
static Offset quick_part2803(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2802); }
static inline Offset quick96_fullmatch(Match *m, Offset p) { return quick_part2803(m, p); }
static const u8 quick96_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick96_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick96_first, quick96_match); }
/* quick97: \s*[\"']?rolefit[-_ ]ignore[\"']?\s*[:=]\s* */
static Offset quick_part2804(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; if (!one_of(m, &p, quick_set977)) return -1; if (!same_letters(m, &p, "ignore", 6)) return -1; return most_of(m, p, quick_set2725, 0, 1, quick_part2787); }
static Offset quick_part2805(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2804); }
static Offset quick_part2806(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2805); }
static inline Offset quick97_match(Match *m, Offset p) { return quick_part2806(m, p); }
static Offset quick_part2807(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; if (!one_of(m, &p, quick_set977)) return -1; if (!same_letters(m, &p, "ignore", 6)) return -1; return most_of(m, p, quick_set2725, 0, 1, quick_part2796); }
static Offset quick_part2808(Match *m, Offset p) { return most_of(m, p, quick_set2725, 0, 1, quick_part2807); }
static Offset quick_part2809(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 1073741824, quick_part2808); }
static inline Offset quick97_fullmatch(Match *m, Offset p) { return quick_part2809(m, p); }
static const u8 quick97_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick97_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick97_first, quick97_match); }
/* quick98: \w+ */
static Offset quick_part2810(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, accept); }
static inline Offset quick98_match(Match *m, Offset p) { return quick_part2810(m, p); }
static Offset quick_part2811(Match *m, Offset p) { return most_of(m, p, quick_set292, 1, 1073741824, accept_end); }
static inline Offset quick98_fullmatch(Match *m, Offset p) { return quick_part2811(m, p); }
static const u8 quick98_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick98_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick98_first, quick98_match); }
static inline int quick_set2812(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x800000000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick99: \{%-?[^%\n]{0,500}%\}|\{\{[<%]?[^{}\n]{0,500}[>%]?\}\}|\{:[^{}\n]{0,300}\}|^(?:import|export) [^\n]{0,300}['\"{};][ \t]{0,9}$|^\{/\*[^\n]{0,2000}\* /\} */
static Offset quick_part2813(Match *m, Offset p) { if (!same_bytes(m, &p, "%}", 2)) return -1; return accept(m, p); }
static inline int quick_set2814(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffffdffffffbffull >> c : 0xffffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part2815(Match *m, Offset p) { return most_of(m, p, quick_set2814, 0, 500, quick_part2813); }
static Offset quick_part2816(Match *m, Offset p) { if (!same_bytes(m, &p, "{%", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part2815); }
static Offset quick_part2817(Match *m, Offset p) { if (!same_bytes(m, &p, "}}", 2)) return -1; return accept(m, p); }
static inline int quick_set2818(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x4000002000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2819(Match *m, Offset p) { return most_of(m, p, quick_set2818, 0, 1, quick_part2817); }
static inline int quick_set2820(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xd7ffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part2821(Match *m, Offset p) { return most_of(m, p, quick_set2820, 0, 500, quick_part2819); }
static inline int quick_set2822(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1000002000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2823(Match *m, Offset p) { if (!same_bytes(m, &p, "{{", 2)) return -1; return most_of(m, p, quick_set2822, 0, 1, quick_part2821); }
static inline int quick_set2824(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x2000000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2825(Match *m, Offset p) { if (!one_of(m, &p, quick_set2824)) return -1; return accept(m, p); }
static Offset quick_part2826(Match *m, Offset p) { if (!same_bytes(m, &p, "{:", 2)) return -1; return most_of(m, p, quick_set2820, 0, 300, quick_part2825); }
static inline int quick_set2827(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x800008400000000ull >> c : 0x2800000000000000ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2828(Match *m, Offset p) { if (!(p == m->end || m->text[p] == 10)) return -1; return accept(m, p); }
static Offset quick_part2829(Match *m, Offset p) { if (!one_of(m, &p, quick_set2827)) return -1; return most_of(m, p, quick_set679, 0, 9, quick_part2828); }
static Offset quick_part2830(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return most_of(m, p, quick_set40, 0, 300, quick_part2829); }
static Offset quick_part2831(Match *m, Offset p) { if (!same_bytes(m, &p, "import", 6)) return -1; return quick_part2830(m, p); }
static Offset quick_part2832(Match *m, Offset p) { if (!same_bytes(m, &p, "export", 6)) return -1; return quick_part2830(m, p); }
static Offset quick_part2833(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; Offset r; if ((r = quick_part2831(m, p)) >= 0) return r; if ((r = quick_part2832(m, p)) >= 0) return r; return -1; }
static Offset quick_part2834(Match *m, Offset p) { if (!same_bytes(m, &p, "*/}", 3)) return -1; return accept(m, p); }
static Offset quick_part2835(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; if (!same_bytes(m, &p, "{/*", 3)) return -1; return most_of(m, p, quick_set40, 0, 2000, quick_part2834); }
static Offset quick_part2836(Match *m, Offset p) { Offset r; if ((r = quick_part2816(m, p)) >= 0) return r; if ((r = quick_part2823(m, p)) >= 0) return r; if ((r = quick_part2826(m, p)) >= 0) return r; if ((r = quick_part2833(m, p)) >= 0) return r; if ((r = quick_part2835(m, p)) >= 0) return r; return -1; }
static inline Offset quick99_match(Match *m, Offset p) { return quick_part2836(m, p); }
static Offset quick_part2837(Match *m, Offset p) { if (!same_bytes(m, &p, "%}", 2)) return -1; return accept_end(m, p); }
static Offset quick_part2838(Match *m, Offset p) { return most_of(m, p, quick_set2814, 0, 500, quick_part2837); }
static Offset quick_part2839(Match *m, Offset p) { if (!same_bytes(m, &p, "{%", 2)) return -1; return most_of(m, p, quick_set333, 0, 1, quick_part2838); }
static Offset quick_part2840(Match *m, Offset p) { if (!same_bytes(m, &p, "}}", 2)) return -1; return accept_end(m, p); }
static Offset quick_part2841(Match *m, Offset p) { return most_of(m, p, quick_set2818, 0, 1, quick_part2840); }
static Offset quick_part2842(Match *m, Offset p) { return most_of(m, p, quick_set2820, 0, 500, quick_part2841); }
static Offset quick_part2843(Match *m, Offset p) { if (!same_bytes(m, &p, "{{", 2)) return -1; return most_of(m, p, quick_set2822, 0, 1, quick_part2842); }
static Offset quick_part2844(Match *m, Offset p) { if (!one_of(m, &p, quick_set2824)) return -1; return accept_end(m, p); }
static Offset quick_part2845(Match *m, Offset p) { if (!same_bytes(m, &p, "{:", 2)) return -1; return most_of(m, p, quick_set2820, 0, 300, quick_part2844); }
static Offset quick_part2846(Match *m, Offset p) { if (!(p == m->end || m->text[p] == 10)) return -1; return accept_end(m, p); }
static Offset quick_part2847(Match *m, Offset p) { if (!one_of(m, &p, quick_set2827)) return -1; return most_of(m, p, quick_set679, 0, 9, quick_part2846); }
static Offset quick_part2848(Match *m, Offset p) { if (!one_of(m, &p, quick_set657)) return -1; return most_of(m, p, quick_set40, 0, 300, quick_part2847); }
static Offset quick_part2849(Match *m, Offset p) { if (!same_bytes(m, &p, "import", 6)) return -1; return quick_part2848(m, p); }
static Offset quick_part2850(Match *m, Offset p) { if (!same_bytes(m, &p, "export", 6)) return -1; return quick_part2848(m, p); }
static Offset quick_part2851(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; Offset r; if ((r = quick_part2849(m, p)) >= 0) return r; if ((r = quick_part2850(m, p)) >= 0) return r; return -1; }
static Offset quick_part2852(Match *m, Offset p) { if (!same_bytes(m, &p, "*/}", 3)) return -1; return accept_end(m, p); }
static Offset quick_part2853(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; if (!same_bytes(m, &p, "{/*", 3)) return -1; return most_of(m, p, quick_set40, 0, 2000, quick_part2852); }
static Offset quick_part2854(Match *m, Offset p) { Offset r; if ((r = quick_part2839(m, p)) >= 0) return r; if ((r = quick_part2843(m, p)) >= 0) return r; if ((r = quick_part2845(m, p)) >= 0) return r; if ((r = quick_part2851(m, p)) >= 0) return r; if ((r = quick_part2853(m, p)) >= 0) return r; return -1; }
static inline Offset quick99_fullmatch(Match *m, Offset p) { return quick_part2854(m, p); }
static const u8 quick99_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick99_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick99_first, quick99_match); }
/* quick100: \{[^{}]{0,300}\}|^[A-Za-z][\w-]*:(?=[A-Za-z])|\s{0,3}\((?:html|text|optional)\)$ */
static inline int quick_set2855(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xffffffffffffffffull >> c : 0xd7ffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part2856(Match *m, Offset p) { if (!one_of(m, &p, quick_set2812)) return -1; return most_of(m, p, quick_set2855, 0, 300, quick_part2825); }
static Offset quick_part2857(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return accept(m, p); }
static Offset quick_part2858(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; if (quick_part2857(m, p) < 0) return -1; return accept(m, p); }
static Offset quick_part2859(Match *m, Offset p) { if (!(p == 0)) return -1; if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set661, 0, 1073741824, quick_part2858); }
static Offset quick_part2860(Match *m, Offset p) { if (!one_of(m, &p, quick_set13)) return -1; if (!(p == m->end || (p + 1 == m->end && m->text[p] == 10))) return -1; return accept(m, p); }
static Offset quick_part2861(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return quick_part2860(m, p); }
static Offset quick_part2862(Match *m, Offset p) { if (!same_letters(m, &p, "text", 4)) return -1; return quick_part2860(m, p); }
static Offset quick_part2863(Match *m, Offset p) { if (!same_letters(m, &p, "optional", 8)) return -1; return quick_part2860(m, p); }
static Offset quick_part2864(Match *m, Offset p) { if (!one_of(m, &p, quick_set193)) return -1; Offset r; if ((r = quick_part2861(m, p)) >= 0) return r; if ((r = quick_part2862(m, p)) >= 0) return r; if ((r = quick_part2863(m, p)) >= 0) return r; return -1; }
static Offset quick_part2865(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 3, quick_part2864); }
static Offset quick_part2866(Match *m, Offset p) { Offset r; if ((r = quick_part2856(m, p)) >= 0) return r; if ((r = quick_part2859(m, p)) >= 0) return r; if ((r = quick_part2865(m, p)) >= 0) return r; return -1; }
static inline Offset quick100_match(Match *m, Offset p) { return quick_part2866(m, p); }
static Offset quick_part2867(Match *m, Offset p) { if (!one_of(m, &p, quick_set2812)) return -1; return most_of(m, p, quick_set2855, 0, 300, quick_part2844); }
static Offset quick_part2868(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; if (quick_part2857(m, p) < 0) return -1; return accept_end(m, p); }
static Offset quick_part2869(Match *m, Offset p) { if (!(p == 0)) return -1; if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set661, 0, 1073741824, quick_part2868); }
static Offset quick_part2870(Match *m, Offset p) { if (!one_of(m, &p, quick_set13)) return -1; if (!(p == m->end || (p + 1 == m->end && m->text[p] == 10))) return -1; return accept_end(m, p); }
static Offset quick_part2871(Match *m, Offset p) { if (!same_letters(m, &p, "html", 4)) return -1; return quick_part2870(m, p); }
static Offset quick_part2872(Match *m, Offset p) { if (!same_letters(m, &p, "text", 4)) return -1; return quick_part2870(m, p); }
static Offset quick_part2873(Match *m, Offset p) { if (!same_letters(m, &p, "optional", 8)) return -1; return quick_part2870(m, p); }
static Offset quick_part2874(Match *m, Offset p) { if (!one_of(m, &p, quick_set193)) return -1; Offset r; if ((r = quick_part2871(m, p)) >= 0) return r; if ((r = quick_part2872(m, p)) >= 0) return r; if ((r = quick_part2873(m, p)) >= 0) return r; return -1; }
static Offset quick_part2875(Match *m, Offset p) { return most_of(m, p, quick_set45, 0, 3, quick_part2874); }
static Offset quick_part2876(Match *m, Offset p) { Offset r; if ((r = quick_part2867(m, p)) >= 0) return r; if ((r = quick_part2869(m, p)) >= 0) return r; if ((r = quick_part2875(m, p)) >= 0) return r; return -1; }
static inline Offset quick100_fullmatch(Match *m, Offset p) { return quick_part2876(m, p); }
static const u8 quick100_first[256] = {0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick100_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick100_first, quick100_match); }
static inline int quick_set2877(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x1f0003a00ull >> c : 0x0ull >> (c - 64)) & 1);
    return !(!is_space(c));
}
/* quick101: ^([^\S\n]*+):(?=:) */
static Offset quick_part2878(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; return accept(m, p); }
static Offset quick_part2879(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; if (quick_part2878(m, p) < 0) return -1; return accept(m, p); }
static Offset quick_part2880(Match *m, Offset p) { return remembering(m, p, 3, quick_part2879); }
static Offset quick_part2881(Match *m, Offset p) { return all_of(m, p, quick_set2877, 0, 1073741824, quick_part2880); }
static Offset quick_part2882(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; return remembering(m, p, 2, quick_part2881); }
static inline Offset quick101_match(Match *m, Offset p) { return quick_part2882(m, p); }
static Offset quick_part2883(Match *m, Offset p) { if (!one_of(m, &p, quick_set638)) return -1; if (quick_part2878(m, p) < 0) return -1; return accept_end(m, p); }
static Offset quick_part2884(Match *m, Offset p) { return remembering(m, p, 3, quick_part2883); }
static Offset quick_part2885(Match *m, Offset p) { return all_of(m, p, quick_set2877, 0, 1073741824, quick_part2884); }
static Offset quick_part2886(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; return remembering(m, p, 2, quick_part2885); }
static inline Offset quick101_fullmatch(Match *m, Offset p) { return quick_part2886(m, p); }
static const u8 quick101_first[256] = {0,0,0,0,0,0,0,0,0,1,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick101_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick101_first, quick101_match); }
/* quick102: ^[ \t]*(?:(?:follow|find|like|visit) us\b[^\n]{0,80}|(?:we(?:'|\u2019| a)?re )?(?:now )?hiring[!. ]{0,4}|(?:#\w{1,60}[ \t]{0,3}){2,30}|https?://\S{1,500})[ \t]*$ */
static Offset quick_part2887(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part2828); }
static Offset quick_part2888(Match *m, Offset p) { if (!same_letters(m, &p, " us", 3)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 80, quick_part2887); }
static Offset quick_part2889(Match *m, Offset p) { if (!same_letters(m, &p, "follow", 6)) return -1; return quick_part2888(m, p); }
static Offset quick_part2890(Match *m, Offset p) { if (!same_letters(m, &p, "find", 4)) return -1; return quick_part2888(m, p); }
static Offset quick_part2891(Match *m, Offset p) { if (!same_letters(m, &p, "like", 4)) return -1; return quick_part2888(m, p); }
static Offset quick_part2892(Match *m, Offset p) { if (!same_letters(m, &p, "visit", 5)) return -1; return quick_part2888(m, p); }
static Offset quick_part2893(Match *m, Offset p) { Offset r; if ((r = quick_part2889(m, p)) >= 0) return r; if ((r = quick_part2890(m, p)) >= 0) return r; if ((r = quick_part2891(m, p)) >= 0) return r; if ((r = quick_part2892(m, p)) >= 0) return r; return -1; }
static inline int quick_set2894(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x400300000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part2895(Match *m, Offset p) { if (!same_letters(m, &p, "hiring", 6)) return -1; return most_of(m, p, quick_set2894, 0, 4, quick_part2887); }
static Offset quick_part2896(Match *m, Offset p) { if (!same_letters(m, &p, "now ", 4)) return -1; return quick_part2895(m, p); }
static Offset quick_part2897(Match *m, Offset p) { return this_or_that(m, p, quick_part2896, quick_part2895); }
static Offset quick_part2898(Match *m, Offset p) { return quick_part2897(m, p); }
static Offset quick_part2899(Match *m, Offset p) { if (!same_letters(m, &p, "re ", 3)) return -1; return quick_part2898(m, p); }
static Offset quick_part2900(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return quick_part2899(m, p); }
static inline int quick_set2901(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x0ull >> (c - 64)) & 1);
    return c == 8217;
}
static Offset quick_part2902(Match *m, Offset p) { if (!one_of(m, &p, quick_set2901)) return -1; return quick_part2899(m, p); }
static Offset quick_part2903(Match *m, Offset p) { if (!same_letters(m, &p, " a", 2)) return -1; return quick_part2899(m, p); }
static Offset quick_part2904(Match *m, Offset p) { Offset r; if ((r = quick_part2900(m, p)) >= 0) return r; if ((r = quick_part2902(m, p)) >= 0) return r; if ((r = quick_part2903(m, p)) >= 0) return r; return -1; }
static Offset quick_part2905(Match *m, Offset p) { return this_or_that(m, p, quick_part2904, quick_part2899); }
static Offset quick_part2906(Match *m, Offset p) { if (!same_letters(m, &p, "we", 2)) return -1; return quick_part2905(m, p); }
static Offset quick_part2907(Match *m, Offset p) { return this_or_that(m, p, quick_part2906, quick_part2898); }
static Offset quick_part2908(Match *m, Offset p) { return quick_part2907(m, p); }
static Offset quick_part2909(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2887); }
static Offset quick_part2910(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2909); }
static Offset quick_part2911(Match *m, Offset p) { return this_or_that(m, p, quick_part2910, quick_part2887); }
static Offset quick_part2912(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2911); }
static Offset quick_part2913(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2912); }
static Offset quick_part2914(Match *m, Offset p) { return this_or_that(m, p, quick_part2913, quick_part2887); }
static Offset quick_part2915(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2914); }
static Offset quick_part2916(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2915); }
static Offset quick_part2917(Match *m, Offset p) { return this_or_that(m, p, quick_part2916, quick_part2887); }
static Offset quick_part2918(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2917); }
static Offset quick_part2919(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2918); }
static Offset quick_part2920(Match *m, Offset p) { return this_or_that(m, p, quick_part2919, quick_part2887); }
static Offset quick_part2921(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2920); }
static Offset quick_part2922(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2921); }
static Offset quick_part2923(Match *m, Offset p) { return this_or_that(m, p, quick_part2922, quick_part2887); }
static Offset quick_part2924(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2923); }
static Offset quick_part2925(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2924); }
static Offset quick_part2926(Match *m, Offset p) { return this_or_that(m, p, quick_part2925, quick_part2887); }
static Offset quick_part2927(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2926); }
static Offset quick_part2928(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2927); }
static Offset quick_part2929(Match *m, Offset p) { return this_or_that(m, p, quick_part2928, quick_part2887); }
static Offset quick_part2930(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2929); }
static Offset quick_part2931(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2930); }
static Offset quick_part2932(Match *m, Offset p) { return this_or_that(m, p, quick_part2931, quick_part2887); }
static Offset quick_part2933(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2932); }
static Offset quick_part2934(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2933); }
static Offset quick_part2935(Match *m, Offset p) { return this_or_that(m, p, quick_part2934, quick_part2887); }
static Offset quick_part2936(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2935); }
static Offset quick_part2937(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2936); }
static Offset quick_part2938(Match *m, Offset p) { return this_or_that(m, p, quick_part2937, quick_part2887); }
static Offset quick_part2939(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2938); }
static Offset quick_part2940(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2939); }
static Offset quick_part2941(Match *m, Offset p) { return this_or_that(m, p, quick_part2940, quick_part2887); }
static Offset quick_part2942(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2941); }
static Offset quick_part2943(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2942); }
static Offset quick_part2944(Match *m, Offset p) { return this_or_that(m, p, quick_part2943, quick_part2887); }
static Offset quick_part2945(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2944); }
static Offset quick_part2946(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2945); }
static Offset quick_part2947(Match *m, Offset p) { return this_or_that(m, p, quick_part2946, quick_part2887); }
static Offset quick_part2948(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2947); }
static Offset quick_part2949(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2948); }
static Offset quick_part2950(Match *m, Offset p) { return this_or_that(m, p, quick_part2949, quick_part2887); }
static Offset quick_part2951(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2950); }
static Offset quick_part2952(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2951); }
static Offset quick_part2953(Match *m, Offset p) { return this_or_that(m, p, quick_part2952, quick_part2887); }
static Offset quick_part2954(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2953); }
static Offset quick_part2955(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2954); }
static Offset quick_part2956(Match *m, Offset p) { return this_or_that(m, p, quick_part2955, quick_part2887); }
static Offset quick_part2957(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2956); }
static Offset quick_part2958(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2957); }
static Offset quick_part2959(Match *m, Offset p) { return this_or_that(m, p, quick_part2958, quick_part2887); }
static Offset quick_part2960(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2959); }
static Offset quick_part2961(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2960); }
static Offset quick_part2962(Match *m, Offset p) { return this_or_that(m, p, quick_part2961, quick_part2887); }
static Offset quick_part2963(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2962); }
static Offset quick_part2964(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2963); }
static Offset quick_part2965(Match *m, Offset p) { return this_or_that(m, p, quick_part2964, quick_part2887); }
static Offset quick_part2966(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2965); }
static Offset quick_part2967(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2966); }
static Offset quick_part2968(Match *m, Offset p) { return this_or_that(m, p, quick_part2967, quick_part2887); }
static Offset quick_part2969(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2968); }
static Offset quick_part2970(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2969); }
static Offset quick_part2971(Match *m, Offset p) { return this_or_that(m, p, quick_part2970, quick_part2887); }
static Offset quick_part2972(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2971); }
static Offset quick_part2973(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2972); }
static Offset quick_part2974(Match *m, Offset p) { return this_or_that(m, p, quick_part2973, quick_part2887); }
static Offset quick_part2975(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2974); }
static Offset quick_part2976(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2975); }
static Offset quick_part2977(Match *m, Offset p) { return this_or_that(m, p, quick_part2976, quick_part2887); }
static Offset quick_part2978(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2977); }
static Offset quick_part2979(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2978); }
static Offset quick_part2980(Match *m, Offset p) { return this_or_that(m, p, quick_part2979, quick_part2887); }
static Offset quick_part2981(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2980); }
static Offset quick_part2982(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2981); }
static Offset quick_part2983(Match *m, Offset p) { return this_or_that(m, p, quick_part2982, quick_part2887); }
static Offset quick_part2984(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2983); }
static Offset quick_part2985(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2984); }
static Offset quick_part2986(Match *m, Offset p) { return this_or_that(m, p, quick_part2985, quick_part2887); }
static Offset quick_part2987(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2986); }
static Offset quick_part2988(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2987); }
static Offset quick_part2989(Match *m, Offset p) { return this_or_that(m, p, quick_part2988, quick_part2887); }
static Offset quick_part2990(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2989); }
static Offset quick_part2991(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2990); }
static Offset quick_part2992(Match *m, Offset p) { return this_or_that(m, p, quick_part2991, quick_part2887); }
static Offset quick_part2993(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2992); }
static Offset quick_part2994(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2993); }
static Offset quick_part2995(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part2994); }
static Offset quick_part2996(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part2995); }
static Offset quick_part2997(Match *m, Offset p) { return quick_part2996(m, p); }
static Offset quick_part2998(Match *m, Offset p) { if (!same_letters(m, &p, "://", 3)) return -1; return most_of(m, p, quick_set37, 1, 500, quick_part2887); }
static Offset quick_part2999(Match *m, Offset p) { if (!same_letters(m, &p, "http", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part2998); }
static Offset quick_part3000(Match *m, Offset p) { Offset r; if ((r = quick_part2893(m, p)) >= 0) return r; if ((r = quick_part2908(m, p)) >= 0) return r; if ((r = quick_part2997(m, p)) >= 0) return r; if ((r = quick_part2999(m, p)) >= 0) return r; return -1; }
static Offset quick_part3001(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part3000); }
static inline Offset quick102_match(Match *m, Offset p) { return quick_part3001(m, p); }
static Offset quick_part3002(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 1073741824, quick_part2846); }
static Offset quick_part3003(Match *m, Offset p) { if (!same_letters(m, &p, " us", 3)) return -1; if (!(word_before(m, p) != word_at(m, p))) return -1; return most_of(m, p, quick_set40, 0, 80, quick_part3002); }
static Offset quick_part3004(Match *m, Offset p) { if (!same_letters(m, &p, "follow", 6)) return -1; return quick_part3003(m, p); }
static Offset quick_part3005(Match *m, Offset p) { if (!same_letters(m, &p, "find", 4)) return -1; return quick_part3003(m, p); }
static Offset quick_part3006(Match *m, Offset p) { if (!same_letters(m, &p, "like", 4)) return -1; return quick_part3003(m, p); }
static Offset quick_part3007(Match *m, Offset p) { if (!same_letters(m, &p, "visit", 5)) return -1; return quick_part3003(m, p); }
static Offset quick_part3008(Match *m, Offset p) { Offset r; if ((r = quick_part3004(m, p)) >= 0) return r; if ((r = quick_part3005(m, p)) >= 0) return r; if ((r = quick_part3006(m, p)) >= 0) return r; if ((r = quick_part3007(m, p)) >= 0) return r; return -1; }
static Offset quick_part3009(Match *m, Offset p) { if (!same_letters(m, &p, "hiring", 6)) return -1; return most_of(m, p, quick_set2894, 0, 4, quick_part3002); }
static Offset quick_part3010(Match *m, Offset p) { if (!same_letters(m, &p, "now ", 4)) return -1; return quick_part3009(m, p); }
static Offset quick_part3011(Match *m, Offset p) { return this_or_that(m, p, quick_part3010, quick_part3009); }
static Offset quick_part3012(Match *m, Offset p) { return quick_part3011(m, p); }
static Offset quick_part3013(Match *m, Offset p) { if (!same_letters(m, &p, "re ", 3)) return -1; return quick_part3012(m, p); }
static Offset quick_part3014(Match *m, Offset p) { if (!one_of(m, &p, quick_set1105)) return -1; return quick_part3013(m, p); }
static Offset quick_part3015(Match *m, Offset p) { if (!one_of(m, &p, quick_set2901)) return -1; return quick_part3013(m, p); }
static Offset quick_part3016(Match *m, Offset p) { if (!same_letters(m, &p, " a", 2)) return -1; return quick_part3013(m, p); }
static Offset quick_part3017(Match *m, Offset p) { Offset r; if ((r = quick_part3014(m, p)) >= 0) return r; if ((r = quick_part3015(m, p)) >= 0) return r; if ((r = quick_part3016(m, p)) >= 0) return r; return -1; }
static Offset quick_part3018(Match *m, Offset p) { return this_or_that(m, p, quick_part3017, quick_part3013); }
static Offset quick_part3019(Match *m, Offset p) { if (!same_letters(m, &p, "we", 2)) return -1; return quick_part3018(m, p); }
static Offset quick_part3020(Match *m, Offset p) { return this_or_that(m, p, quick_part3019, quick_part3012); }
static Offset quick_part3021(Match *m, Offset p) { return quick_part3020(m, p); }
static Offset quick_part3022(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3002); }
static Offset quick_part3023(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3022); }
static Offset quick_part3024(Match *m, Offset p) { return this_or_that(m, p, quick_part3023, quick_part3002); }
static Offset quick_part3025(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3024); }
static Offset quick_part3026(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3025); }
static Offset quick_part3027(Match *m, Offset p) { return this_or_that(m, p, quick_part3026, quick_part3002); }
static Offset quick_part3028(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3027); }
static Offset quick_part3029(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3028); }
static Offset quick_part3030(Match *m, Offset p) { return this_or_that(m, p, quick_part3029, quick_part3002); }
static Offset quick_part3031(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3030); }
static Offset quick_part3032(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3031); }
static Offset quick_part3033(Match *m, Offset p) { return this_or_that(m, p, quick_part3032, quick_part3002); }
static Offset quick_part3034(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3033); }
static Offset quick_part3035(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3034); }
static Offset quick_part3036(Match *m, Offset p) { return this_or_that(m, p, quick_part3035, quick_part3002); }
static Offset quick_part3037(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3036); }
static Offset quick_part3038(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3037); }
static Offset quick_part3039(Match *m, Offset p) { return this_or_that(m, p, quick_part3038, quick_part3002); }
static Offset quick_part3040(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3039); }
static Offset quick_part3041(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3040); }
static Offset quick_part3042(Match *m, Offset p) { return this_or_that(m, p, quick_part3041, quick_part3002); }
static Offset quick_part3043(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3042); }
static Offset quick_part3044(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3043); }
static Offset quick_part3045(Match *m, Offset p) { return this_or_that(m, p, quick_part3044, quick_part3002); }
static Offset quick_part3046(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3045); }
static Offset quick_part3047(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3046); }
static Offset quick_part3048(Match *m, Offset p) { return this_or_that(m, p, quick_part3047, quick_part3002); }
static Offset quick_part3049(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3048); }
static Offset quick_part3050(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3049); }
static Offset quick_part3051(Match *m, Offset p) { return this_or_that(m, p, quick_part3050, quick_part3002); }
static Offset quick_part3052(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3051); }
static Offset quick_part3053(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3052); }
static Offset quick_part3054(Match *m, Offset p) { return this_or_that(m, p, quick_part3053, quick_part3002); }
static Offset quick_part3055(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3054); }
static Offset quick_part3056(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3055); }
static Offset quick_part3057(Match *m, Offset p) { return this_or_that(m, p, quick_part3056, quick_part3002); }
static Offset quick_part3058(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3057); }
static Offset quick_part3059(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3058); }
static Offset quick_part3060(Match *m, Offset p) { return this_or_that(m, p, quick_part3059, quick_part3002); }
static Offset quick_part3061(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3060); }
static Offset quick_part3062(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3061); }
static Offset quick_part3063(Match *m, Offset p) { return this_or_that(m, p, quick_part3062, quick_part3002); }
static Offset quick_part3064(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3063); }
static Offset quick_part3065(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3064); }
static Offset quick_part3066(Match *m, Offset p) { return this_or_that(m, p, quick_part3065, quick_part3002); }
static Offset quick_part3067(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3066); }
static Offset quick_part3068(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3067); }
static Offset quick_part3069(Match *m, Offset p) { return this_or_that(m, p, quick_part3068, quick_part3002); }
static Offset quick_part3070(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3069); }
static Offset quick_part3071(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3070); }
static Offset quick_part3072(Match *m, Offset p) { return this_or_that(m, p, quick_part3071, quick_part3002); }
static Offset quick_part3073(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3072); }
static Offset quick_part3074(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3073); }
static Offset quick_part3075(Match *m, Offset p) { return this_or_that(m, p, quick_part3074, quick_part3002); }
static Offset quick_part3076(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3075); }
static Offset quick_part3077(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3076); }
static Offset quick_part3078(Match *m, Offset p) { return this_or_that(m, p, quick_part3077, quick_part3002); }
static Offset quick_part3079(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3078); }
static Offset quick_part3080(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3079); }
static Offset quick_part3081(Match *m, Offset p) { return this_or_that(m, p, quick_part3080, quick_part3002); }
static Offset quick_part3082(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3081); }
static Offset quick_part3083(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3082); }
static Offset quick_part3084(Match *m, Offset p) { return this_or_that(m, p, quick_part3083, quick_part3002); }
static Offset quick_part3085(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3084); }
static Offset quick_part3086(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3085); }
static Offset quick_part3087(Match *m, Offset p) { return this_or_that(m, p, quick_part3086, quick_part3002); }
static Offset quick_part3088(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3087); }
static Offset quick_part3089(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3088); }
static Offset quick_part3090(Match *m, Offset p) { return this_or_that(m, p, quick_part3089, quick_part3002); }
static Offset quick_part3091(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3090); }
static Offset quick_part3092(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3091); }
static Offset quick_part3093(Match *m, Offset p) { return this_or_that(m, p, quick_part3092, quick_part3002); }
static Offset quick_part3094(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3093); }
static Offset quick_part3095(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3094); }
static Offset quick_part3096(Match *m, Offset p) { return this_or_that(m, p, quick_part3095, quick_part3002); }
static Offset quick_part3097(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3096); }
static Offset quick_part3098(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3097); }
static Offset quick_part3099(Match *m, Offset p) { return this_or_that(m, p, quick_part3098, quick_part3002); }
static Offset quick_part3100(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3099); }
static Offset quick_part3101(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3100); }
static Offset quick_part3102(Match *m, Offset p) { return this_or_that(m, p, quick_part3101, quick_part3002); }
static Offset quick_part3103(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3102); }
static Offset quick_part3104(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3103); }
static Offset quick_part3105(Match *m, Offset p) { return this_or_that(m, p, quick_part3104, quick_part3002); }
static Offset quick_part3106(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3105); }
static Offset quick_part3107(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3106); }
static Offset quick_part3108(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 3, quick_part3107); }
static Offset quick_part3109(Match *m, Offset p) { if (!one_of(m, &p, quick_set28)) return -1; return most_of(m, p, quick_set292, 1, 60, quick_part3108); }
static Offset quick_part3110(Match *m, Offset p) { return quick_part3109(m, p); }
static Offset quick_part3111(Match *m, Offset p) { if (!same_letters(m, &p, "://", 3)) return -1; return most_of(m, p, quick_set37, 1, 500, quick_part3002); }
static Offset quick_part3112(Match *m, Offset p) { if (!same_letters(m, &p, "http", 4)) return -1; return most_of(m, p, quick_set95, 0, 1, quick_part3111); }
static Offset quick_part3113(Match *m, Offset p) { Offset r; if ((r = quick_part3008(m, p)) >= 0) return r; if ((r = quick_part3021(m, p)) >= 0) return r; if ((r = quick_part3110(m, p)) >= 0) return r; if ((r = quick_part3112(m, p)) >= 0) return r; return -1; }
static Offset quick_part3114(Match *m, Offset p) { if (!(p == 0 || m->text[p - 1] == 10)) return -1; return most_of(m, p, quick_set679, 0, 1073741824, quick_part3113); }
static inline Offset quick102_fullmatch(Match *m, Offset p) { return quick_part3114(m, p); }
static const u8 quick102_first[256] = {0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,1,0,1,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick102_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick102_first, quick102_match); }
/* quick103: rolefit(?P<mark>[ \t]{0,9}[:=-][ \t\r\n]{0,9}|[ \t\r\n]{1,9})(?P<verb>[A-Za-z][A-Za-z-]{0,40})? */
static inline int quick_set3115(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x200000000000ull >> c : 0x7fffffe07fffffeull >> (c - 64)) & 1);
    return c == 304 || c == 305 || c == 383 || c == 8490;
}
static Offset quick_part3116(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set3115, 0, 40, quick_part562); }
static Offset quick_part3117(Match *m, Offset p) { return remembering(m, p, 4, quick_part3116); }
static Offset quick_part3118(Match *m, Offset p) { return this_or_that(m, p, quick_part3117, accept); }
static Offset quick_part3119(Match *m, Offset p) { return quick_part3118(m, p); }
static Offset quick_part3120(Match *m, Offset p) { return remembering(m, p, 3, quick_part3119); }
static inline int quick_set3121(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x2400200000000000ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static inline int quick_set3122(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x100002600ull >> c : 0x0ull >> (c - 64)) & 1);
    return 0;
}
static Offset quick_part3123(Match *m, Offset p) { if (!one_of(m, &p, quick_set3121)) return -1; return most_of(m, p, quick_set3122, 0, 9, quick_part3120); }
static Offset quick_part3124(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 9, quick_part3123); }
static Offset quick_part3125(Match *m, Offset p) { return most_of(m, p, quick_set3122, 1, 9, quick_part3120); }
static Offset quick_part3126(Match *m, Offset p) { Offset r; if ((r = quick_part3124(m, p)) >= 0) return r; if ((r = quick_part3125(m, p)) >= 0) return r; return -1; }
static Offset quick_part3127(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; return remembering(m, p, 2, quick_part3126); }
static inline Offset quick103_match(Match *m, Offset p) { return quick_part3127(m, p); }
static Offset quick_part3128(Match *m, Offset p) { if (!one_of(m, &p, quick_set130)) return -1; return most_of(m, p, quick_set3115, 0, 40, quick_part571); }
static Offset quick_part3129(Match *m, Offset p) { return remembering(m, p, 4, quick_part3128); }
static Offset quick_part3130(Match *m, Offset p) { return this_or_that(m, p, quick_part3129, accept_end); }
static Offset quick_part3131(Match *m, Offset p) { return quick_part3130(m, p); }
static Offset quick_part3132(Match *m, Offset p) { return remembering(m, p, 3, quick_part3131); }
static Offset quick_part3133(Match *m, Offset p) { if (!one_of(m, &p, quick_set3121)) return -1; return most_of(m, p, quick_set3122, 0, 9, quick_part3132); }
static Offset quick_part3134(Match *m, Offset p) { return most_of(m, p, quick_set679, 0, 9, quick_part3133); }
static Offset quick_part3135(Match *m, Offset p) { return most_of(m, p, quick_set3122, 1, 9, quick_part3132); }
static Offset quick_part3136(Match *m, Offset p) { Offset r; if ((r = quick_part3134(m, p)) >= 0) return r; if ((r = quick_part3135(m, p)) >= 0) return r; return -1; }
static Offset quick_part3137(Match *m, Offset p) { if (!same_letters(m, &p, "rolefit", 7)) return -1; return remembering(m, p, 2, quick_part3136); }
static inline Offset quick103_fullmatch(Match *m, Offset p) { return quick_part3137(m, p); }
static const u8 quick103_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick103_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick103_first, quick103_match); }
/* quick104: sep=(.)(?:\r\n|\r|\n)? */
static Offset quick_part3138(Match *m, Offset p) { if (!same_letters(m, &p, "\015\012", 2)) return -1; return accept(m, p); }
static Offset quick_part3139(Match *m, Offset p) { if (!one_of(m, &p, quick_set1)) return -1; return accept(m, p); }
static Offset quick_part3140(Match *m, Offset p) { Offset r; if ((r = quick_part3138(m, p)) >= 0) return r; if ((r = quick_part3139(m, p)) >= 0) return r; if ((r = quick_part4(m, p)) >= 0) return r; return -1; }
static Offset quick_part3141(Match *m, Offset p) { return this_or_that(m, p, quick_part3140, accept); }
static Offset quick_part3142(Match *m, Offset p) { return quick_part3141(m, p); }
static Offset quick_part3143(Match *m, Offset p) { return remembering(m, p, 3, quick_part3142); }
static Offset quick_part3144(Match *m, Offset p) { if (!one_of(m, &p, quick_set709)) return -1; return quick_part3143(m, p); }
static Offset quick_part3145(Match *m, Offset p) { if (!same_letters(m, &p, "sep=", 4)) return -1; return remembering(m, p, 2, quick_part3144); }
static inline Offset quick104_match(Match *m, Offset p) { return quick_part3145(m, p); }
static Offset quick_part3146(Match *m, Offset p) { if (!same_letters(m, &p, "\015\012", 2)) return -1; return accept_end(m, p); }
static Offset quick_part3147(Match *m, Offset p) { if (!one_of(m, &p, quick_set1)) return -1; return accept_end(m, p); }
static Offset quick_part3148(Match *m, Offset p) { Offset r; if ((r = quick_part3146(m, p)) >= 0) return r; if ((r = quick_part3147(m, p)) >= 0) return r; if ((r = quick_part713(m, p)) >= 0) return r; return -1; }
static Offset quick_part3149(Match *m, Offset p) { return this_or_that(m, p, quick_part3148, accept_end); }
static Offset quick_part3150(Match *m, Offset p) { return quick_part3149(m, p); }
static Offset quick_part3151(Match *m, Offset p) { return remembering(m, p, 3, quick_part3150); }
static Offset quick_part3152(Match *m, Offset p) { if (!one_of(m, &p, quick_set709)) return -1; return quick_part3151(m, p); }
static Offset quick_part3153(Match *m, Offset p) { if (!same_letters(m, &p, "sep=", 4)) return -1; return remembering(m, p, 2, quick_part3152); }
static inline Offset quick104_fullmatch(Match *m, Offset p) { return quick_part3153(m, p); }
static const u8 quick104_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
static int quick104_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick104_first, quick104_match); }
static inline int quick_set3154(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0x0ull >> c : 0x4000000000000000ull >> (c - 64)) & 1);
    return 0;
}
/* quick105: ~~(?=\S)([^~\n]{1,2000}?)~~ */
static Offset quick_part3155(Match *m, Offset p) { if (!same_bytes(m, &p, "~~", 2)) return -1; return accept(m, p); }
static Offset quick_part3156(Match *m, Offset p) { return remembering(m, p, 3, quick_part3155); }
static inline int quick_set3157(u32 c) {
    if (c < 128) return (int)((c < 64 ? 0xfffffffffffffbffull >> c : 0xbfffffffffffffffull >> (c - 64)) & 1);
    return !(0);
}
static Offset quick_part3158(Match *m, Offset p) { return least_of(m, p, quick_set3157, 1, 2000, quick_part3156); }
static Offset quick_part3159(Match *m, Offset p) { if (!same_bytes(m, &p, "~~", 2)) return -1; if (quick_part684(m, p) < 0) return -1; return remembering(m, p, 2, quick_part3158); }
static inline Offset quick105_match(Match *m, Offset p) { return quick_part3159(m, p); }
static Offset quick_part3160(Match *m, Offset p) { if (!same_bytes(m, &p, "~~", 2)) return -1; return accept_end(m, p); }
static Offset quick_part3161(Match *m, Offset p) { return remembering(m, p, 3, quick_part3160); }
static Offset quick_part3162(Match *m, Offset p) { return least_of(m, p, quick_set3157, 1, 2000, quick_part3161); }
static Offset quick_part3163(Match *m, Offset p) { if (!same_bytes(m, &p, "~~", 2)) return -1; if (quick_part684(m, p) < 0) return -1; return remembering(m, p, 2, quick_part3162); }
static inline Offset quick105_fullmatch(Match *m, Offset p) { return quick_part3163(m, p); }
static const u8 quick105_first[256] = {0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0};
static int quick105_search(Match *m, Offset p, Offset *from, Offset *to) { return searching(m, p, from, to, quick105_first, quick105_match); }
const Matcher quick_matchers[] = {
    {"quick1", "\015(\077!\012)|[\000-\010\013\014\016-\037\177-\302\237]", 21, 0, 0, "", quick1_match, quick1_fullmatch, quick1_search, quick1_first},
    {"quick2", "!\077\134[([^\134[\134]\134n]{0,300})\134]\134([^()\134s]{0,500}\134)", 42, 0, 1, ",", quick2_match, quick2_fullmatch, quick2_search, quick2_first},
    {"quick3", "#(\077=#(\077:\134[|vso\134[))", 18, 2, 0, "", quick3_match, quick3_fullmatch, quick3_search, quick3_first},
    {"quick4", "#{1,2}\134s++(\134S(\077:.*[^\134s#])\077)[\134s#]*+", 34, 0, 1, ",", quick4_match, quick4_fullmatch, quick4_search, quick4_first},
    {"quick5", "&(\077:#\134d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", 62, 0, 0, "", quick5_match, quick5_fullmatch, quick5_search, quick5_first},
    {"quick6", "&(\077:amp|nbsp|#\134d{1,5}|#x[0-9a-f]{1,5}|[lr]squo|[nm]dash);", 57, 2, 0, "", quick6_match, quick6_fullmatch, quick6_search, quick6_first},
    {"quick7", "(\077:(\077:and|or|then|also|to|you|you'll|we|will|shall|should|must|can|the|person|they|he|she|it)\134s+)*+", 99, 2, 0, "", quick7_match, quick7_fullmatch, NULL, NULL},
    {"quick8", "(\077:</\077(\077!(\077:script|style)\134b)[a-z][^<>]{0,2000}>|[\134W_])*+", 56, 2, 0, "", quick8_match, quick8_fullmatch, NULL, NULL},
    {"quick9", "(\077:[,@|(\134u2013\134u2014-]|\134bat )[\134w'\134u2019. ]{0,80}\134bcommunity (\077:library|college|school|hospital|clinic|cent(\077:er|re)|bank|church|foundation|trust|theat(\077:er|re)|housing|association|credit union|radio|arts)\134b.*", 208, 0, 0, "", quick9_match, quick9_fullmatch, quick9_search, quick9_first},
    {"quick10", "(\077:[-*+\342\200\242\302\267\342\227\217\342\226\252\342\226\253\342\227\246\342\200\243\342\200\223\342\200\224\342\226\272\342\226\266\342\234\223\342\234\224\342\236\242\342\236\244\342\226\240\342\227\206\302\273]|\134(\077\134d{1,2}[.)]|o)\134s", 80, 0, 0, "", quick10_match, quick10_fullmatch, quick10_search, quick10_first},
    {"quick11", "(\077:[^\134s\314\266]\314\266[ \302\240]\077){2,}+", 24, 0, 0, "", quick11_match, quick11_fullmatch, quick11_search, quick11_first},
    {"quick12", "(\077:\134b(\077:will|do|does|is|are|would|shall) not|\134b(\077:won|don|doesn|isn|aren|wouldn)'t|\134bnever|\134bno|\134bnot (\077:responsible|in charge|asked)|\134bnot an\077(\077=\134s+(\077:social|community)))\134b(\077!\134s+(\077:only|just|simply|merely|limited|hesitate|more|less|later|matter|need|doubt|longer|worries))", 273, 2, 0, "", quick12_match, quick12_fullmatch, quick12_search, quick12_first},
    {"quick13", "(\077:\134w+ing|\134w+(\077:ation|ition|ment)|support|outreach|analysis|strategy)\134Z", 71, 2, 0, "", quick13_match, quick13_fullmatch, quick13_search, quick13_first},
    {"quick14", "(\077:full|part)[- ]\077time(\077:[ ,/(|\342\200\223-].{0,30})\077|remote|hybrid|on-\077site|permanent|contract(\077:or)\077|freelance|temporary|fixed[- ]term|internship", 139, 2, 0, "", quick14_match, quick14_fullmatch, quick14_search, quick14_first},
    {"quick15", "(\077:job|position|role|post|vacancy|the)\077(\077:title|position|role|vacancy|jobpost|opening|jobname)s\077", 96, 0, 0, "", quick15_match, quick15_fullmatch, quick15_search, quick15_first},
    {"quick16", "(\077:similar|related|recommended|suggested|other|more|nearby|featured|latest|recent|popular)(\077:jobs\077|postings\077|posts\077|positions\077|openings\077|vacanc\134w+|roles\077|items|results)\077|seo|meta|metadata|metatags|opengraph|breadcrumbs\077|navigation|menu|footer|header|translations\077|i18n|messages|locales\077|hiringorganization|company|organization|employer|publisher|author|brand|recruiter|hiringteam|questions\077|compliance|applicationform|benefitslist|faqs\077|comments|reviews|cookies\077|consent", 470, 2, 0, "", quick16_match, quick16_fullmatch, quick16_search, quick16_first},
    {"quick17", "(\077:what|who|how|why|where|about|your|you|we|our|key|main)\134b", 59, 2, 0, "", quick17_match, quick17_fullmatch, quick17_search, quick17_first},
    {"quick18", "(\077<=[\134s\134S])([;\134t][\134s\134x00-\134x1f\134u200b-\134u200f\134u2060\134ufeff]*+)(\077:(\077=[=@\357\274\235\357\274\240]|[+\134-\357\274\213\357\274\215](\077![0-9]))()|)", 100, 0, 2, ",,", quick18_match, quick18_fullmatch, quick18_search, quick18_first},
    {"quick19", "(\077P<comment><!--)|<(\077P<hidden>script|style)\134b[^<>]*>|</\077[a-zA-Z][^<>]{0,2000}>|(\077<=\134])\134([^()\134s]{0,500}\134)|(\077P<char>&(\077:\134#\134d{1,7}|\134#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)|\134\134[nr]", 186, 2, 3, "comment,hidden,char,", quick19_match, quick19_fullmatch, quick19_search, quick19_first},
    {"quick20", "(\077P<comment><!--)|<(\077P<hidden>script|style)\134b[^<>]*>|</\077[a-zA-Z][^<>]{0,2000}>|(\077<=\134])\134([^()\134s]{0,500}\134)|(\077P<char>&(\077:\134#\134d{1,7}|\134#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|\134\134u[0-9a-f]{4})|\134\134[\134\042\134\134/bfnrt]", 209, 2, 3, "comment,hidden,char,", quick20_match, quick20_fullmatch, quick20_search, quick20_first},
    {"quick21", "([A-Za-z][\134w -]{0,40}):(\077:\134s+(.*))\077", 35, 0, 2, ",,", quick21_match, quick21_fullmatch, quick21_search, quick21_first},
    {"quick22", "([A-Za-z][\134w-]{0,40}) {0,9}= {0,9}(.*)", 38, 0, 2, ",,", quick22_match, quick22_fullmatch, quick22_search, quick22_first},
    {"quick23", "([a-z][a-z_-]{0,40}): +(\077!(\077:true|false|yes|no|on|off|null|y|n)\134b)([A-Za-z](\077:[\134w/&,.()'+]| (\077=\134S)|-)*+)[ \134t]*", 110, 2, 2, ",,", quick23_match, quick23_fullmatch, quick23_search, quick23_first},
    {"quick24", "---[ \134t]*\134n(.*\077)^(\077:---|\134.\134.\134.)[ \134t]*(\077:\134n|\134Z)", 46, 24, 1, ",", quick24_match, quick24_fullmatch, quick24_search, quick24_first},
    {"quick25", "-->", 3, 0, 0, "", quick25_match, quick25_fullmatch, quick25_search, quick25_first},
    {"quick26", "<(\077:br|/\077(\077:p|div|ul|ol|tr|table|section|article|h[1-6]))\134b[^<>]{0,500}>", 72, 2, 0, "", quick26_match, quick26_fullmatch, quick26_search, quick26_first},
    {"quick27", "<(script|style)\134b[^<>]{0,500}>", 30, 2, 1, ",", quick27_match, quick27_fullmatch, quick27_search, quick27_first},
    {"quick28", "</\077(\077!(\077:script|style)\134b)[a-z][^<>]{0,2000}>", 44, 2, 0, "", quick28_match, quick28_fullmatch, quick28_search, quick28_first},
    {"quick29", "</\077[a-zA-Z][^<>]{0,2000}>", 25, 0, 0, "", quick29_match, quick29_fullmatch, quick29_search, quick29_first},
    {"quick30", "</\077[a-zA-Z][^<>]{0,500}>|<!(--)|<!(\077:doctype\134b|\134[)[^<>]{0,200}>", 63, 2, 1, ",", quick30_match, quick30_fullmatch, quick30_search, quick30_first},
    {"quick31", "</script\134s*>", 12, 2, 0, "", quick31_match, quick31_fullmatch, quick31_search, quick31_first},
    {"quick32", "</style\134s*>", 11, 2, 0, "", quick32_match, quick32_fullmatch, quick32_search, quick32_first},
    {"quick33", "<[A-Za-z/!]|&[A-Za-z#]|\134\134[nr]|\134]\134(", 34, 0, 0, "", quick33_match, quick33_fullmatch, quick33_search, quick33_first},
    {"quick34", "<[^<>\134n]{0,2000}>", 17, 0, 0, "", quick34_match, quick34_fullmatch, quick34_search, quick34_first},
    {"quick35", "<li\134b[^<>]{0,500}>", 18, 2, 0, "", quick35_match, quick35_fullmatch, quick35_search, quick35_first},
    {"quick36", "[\000-\010\013-\037\177-\302\237\330\234\342\200\216\342\200\217\342\200\250-\342\200\256\342\201\246-\342\201\251\355\240\200-\355\277\277]", 41, 0, 0, "", quick36_match, quick36_fullmatch, quick36_search, quick36_first},
    {"quick37", "[\000-\010\013-\037\177-\302\237\330\234\342\200\216\342\200\217\342\200\252-\342\200\256\342\201\246-\342\201\251\355\240\200-\355\277\277]", 41, 0, 0, "", quick37_match, quick37_fullmatch, quick37_search, quick37_first},
    {"quick38", "[ \134t]*\134n\134s*", 11, 0, 0, "", quick38_match, quick38_fullmatch, quick38_search, quick38_first},
    {"quick39", "[*\077\134[]", 6, 0, 0, "", quick39_match, quick39_fullmatch, quick39_search, quick39_first},
    {"quick40", "[,;:]\134s+|(\077<!\134s)\134s+(\077:and|or|then|as well as|plus)\134s+|\134s[\342\200\223\342\200\224-]\134s", 67, 0, 0, "", quick40_match, quick40_fullmatch, quick40_search, quick40_first},
    {"quick41", "[,;\134t|\042\134n\134r]|^\134ufeff|^sep=", 26, 2, 0, "", quick41_match, quick41_fullmatch, quick41_search, quick41_first},
    {"quick42", "[-+]\077[0-9]+(\077:[.,][0-9]+)*+(\077:[eE][-+]\077[0-9]+)\077%\077", 49, 0, 0, "", quick42_match, quick42_fullmatch, quick42_search, quick42_first},
    {"quick43", "[.;:!\077,()]|\134s[-\342\200\223\342\200\224]\134s", 24, 0, 0, "", quick43_match, quick43_fullmatch, quick43_search, quick43_first},
    {"quick44", "[:=]", 4, 0, 0, "", quick44_match, quick44_fullmatch, quick44_search, quick44_first},
    {"quick45", "[=~-]{3,}", 9, 0, 0, "", quick45_match, quick45_fullmatch, quick45_search, quick45_first},
    {"quick46", "[A-Za-z]{2,4}\134d{1,4}\134Z", 22, 0, 0, "", quick46_match, quick46_fullmatch, quick46_search, quick46_first},
    {"quick47", "[\134W_]*", 6, 0, 0, "", quick47_match, quick47_fullmatch, NULL, NULL},
    {"quick48", "[\134s*_#>]*+(\077:(\077:job|position|role)\077\134s\077title)[\134s*_]*+:[\134s*_]*+(\134S.*)", 67, 2, 1, ",", quick48_match, quick48_fullmatch, quick48_search, quick48_first},
    {"quick49", "[\134s*_#>]*+(\077:(\077:open |job )\077position|(\077:job )\077role|vacancy)[\134s*_]*+:[\134s*_]*+(\134S.*)", 82, 2, 1, ",", quick49_match, quick49_fullmatch, quick49_search, quick49_first},
    {"quick50", "[\134s*_#>|-]{0,20}(\077:job|position|role|post|vacancy|working|official)[ _-]\077(\077:title|name)(\077: \077/ \077(\077:position|role))\077[\134s*_]{0,9}(\077:[:|]\077[\134s*_|]{0,9}|(\077:[:|]|\134t| {2,9})[\134s*_|]{0,20}(\134S.{0,300}\077)[\134s|]{0,20})", 202, 2, 1, ",", quick50_match, quick50_fullmatch, quick50_search, quick50_first},
    {"quick51", "[\134s,:=\134[(]{0,20}([A-Za-z][\134w-]{0,60})[\134])]\077", 43, 0, 1, ",", quick51_match, quick51_fullmatch, quick51_search, quick51_first},
    {"quick52", "[\134s,]+", 6, 0, 0, "", quick52_match, quick52_fullmatch, quick52_search, quick52_first},
    {"quick53", "[\134s-]+", 6, 0, 0, "", quick53_match, quick53_fullmatch, quick53_search, quick53_first},
    {"quick54", "[\134s\134x00-\134x1f\134u200b-\134u200f\134u2060\134ufeff]*+[=+\134-@\357\274\235\357\274\213\357\274\215\357\274\240]|[\134t\134r\134n]", 68, 0, 0, "", quick54_match, quick54_fullmatch, quick54_search, quick54_first},
    {"quick55", "[\134s_/+-]+", 9, 0, 0, "", quick55_match, quick55_fullmatch, quick55_search, quick55_first},
    {"quick56", "[\134s_\134-.:/]+", 11, 0, 0, "", quick56_match, quick56_fullmatch, quick56_search, quick56_first},
    {"quick57", "[^\134W\134d_]+", 9, 0, 0, "", quick57_match, quick57_fullmatch, quick57_search, quick57_first},
    {"quick58", "[^\134W\134d_]+(\077:['\342\200\231-][^\134W\134d_]+)*+", 31, 0, 0, "", quick58_match, quick58_fullmatch, quick58_search, quick58_first},
    {"quick59", "[^\134W_]", 6, 0, 0, "", quick59_match, quick59_fullmatch, quick59_search, quick59_first},
    {"quick60", "[^\134W_]+", 7, 0, 0, "", quick60_match, quick60_fullmatch, quick60_search, quick60_first},
    {"quick61", "[^\134n]{101}", 10, 0, 0, "", quick61_match, quick61_fullmatch, quick61_search, quick61_first},
    {"quick62", "[^\134x00-\134x7f]", 12, 0, 0, "", quick62_match, quick62_fullmatch, quick62_search, quick62_first},
    {"quick63", "[a-z]+(\077:-[a-z]+)\077", 18, 0, 0, "", quick63_match, quick63_fullmatch, quick63_search, quick63_first},
    {"quick64", "[a-z]{4}[.!\077]\134s+[A-Z]", 21, 0, 0, "", quick64_match, quick64_fullmatch, quick64_search, quick64_first},
    {"quick65", "[\302\200-\305\277\342\200\220-\342\200\272\342\202\254\342\204\242\342\206\220-\342\236\277\357\270\217\360\237\200\200-\360\237\253\277\357\273\277\342\200\213]", 45, 0, 0, "", quick65_match, quick65_fullmatch, quick65_search, quick65_first},
    {"quick66", "[\302\255\342\200\213\342\200\214\342\200\215\342\200\216\342\200\217\342\200\252\342\200\253\342\200\254\342\200\255\342\200\256\342\201\240\342\201\241\342\201\242\342\201\243\342\201\244\357\273\277\314\205\314\262\314\263\314\265\314\266\314\267\314\270\314\277\342\203\222\000\001\002\003\004\005\006\007\010\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037\177\015\013\014\302\205\342\200\250\342\200\251\302\240\341\232\200\342\200\200\342\200\201\342\200\202\342\200\203\342\200\204\342\200\205\342\200\206\342\200\207\342\200\210\342\200\211\342\200\212\342\200\257\342\201\237\343\200\200\342\200\230\342\200\231\342\200\233\342\200\262\342\200\234\342\200\235\342\200\220\304\260\342\200\221\360\235\220\200-\360\235\237\277\357\274\201-\357\275\236\342\222\266-\342\223\251\357\254\200-\357\254\206]", 213, 0, 0, "", quick66_match, quick66_fullmatch, quick66_search, quick66_first},
    {"quick67", "[\303\202-\303\264][\302\200-\302\277\342\202\254\342\200\232\306\222\342\200\236\342\200\246\342\200\240\342\200\241\313\206\342\200\260\305\240\342\200\271\305\222\305\275\342\200\230\342\200\231\342\200\234\342\200\235\342\200\242\342\200\223\342\200\224\313\234\342\204\242\305\241\342\200\272\305\223\305\276\305\270]{1,3}", 90, 0, 0, "", quick67_match, quick67_fullmatch, quick67_search, quick67_first},
    {"quick68", "[\360\235\220\200-\360\235\237\277\357\274\201-\357\275\236\342\222\266-\342\223\251\357\254\200-\357\254\206]+", 33, 0, 0, "", quick68_match, quick68_fullmatch, quick68_search, quick68_first},
    {"quick69", "\134\042[^\134\042]*\134\042|'[^']*'|[\134w-]+", 25, 0, 0, "", quick69_match, quick69_fullmatch, quick69_search, quick69_first},
    {"quick70", "\134+\134+\134+[ \134t]*\134n(.*\077)^\134+\134+\134+[ \134t]*(\077:\134n|\134Z)", 41, 24, 1, ",", quick70_match, quick70_fullmatch, quick70_search, quick70_first},
    {"quick71", "\134b(\077:(\077P<up>increas|grow|rais|boost|doubl|maximis|maximiz|expand)|(\077P<down>reduc|lower|decreas|cut|minimis|minimiz|shrink|halv))(\077:e|es|ing)\077\134s+(\077:(\077:our|the|their|your|overall|total|average|number|volume|rate|amount|of|in|down|social|media|organic|monthly|weekly|customer|member|community|support|new|open|active)\134s+){0,5}(\077P<measure>cost per (\077:lead|click|acquisition|follower)|followers\077|reach|impressions|leads|churn|retention|tickets\077|support calls|members(\077:hip)\077|engagement|traffic|ad spend|response times\077|posts|posting frequency)\134b(\077!\134s+(\077:times\077|costs\077|rates\077|quality|spam|backlog|complaints\077|loss|fatigue|turnover|from|by members))", 642, 2, 3, "up,down,measure,", quick71_match, quick71_fullmatch, quick71_search, quick71_first},
    {"quick72", "\134b(\077:communit(\077:y|ies)|forums\077|discord|subreddit|slack|guild|fandom) (\077:\134w+ )\077(\077:manag\134w*|mgr|lead\134w*|head|director|vp|chief|officer|executives\077|exec|specialist|coordinat\134w*|co-\077ordinator|strateg\134w+|assistant|associate|intern\134w*|trainee|apprentice\134w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\134w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes\077|programs\077)\134b|\134bcommunity (\077:and|&|\134+|/)|\134b(\077:manag\134w*|mgr|lead\134w*|head|director|vp|chief|officer|executives\077|exec|specialist|coordinat\134w*|co-\077ordinator|strateg\134w+|assistant|associate|intern\134w*|trainee|apprentice\134w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\134w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes\077|programs\077) \077(\077:of|for|,|-|:)\077 \077(\077:the |our |online |user |member |customer |developer |global |brand )*+communit(\077:y|ies)\134b|\134b(\077:and|&|\134+|/) communit(\077:y|ies)\134b|\134bsocial (\077:media )\077communit(\077:y|ies)\134b|\134b(\077:forum|discord|subreddit|community) (\077:admin\134w*|mod)\134b", 1111, 0, 0, "", quick72_match, quick72_fullmatch, quick72_search, quick72_first},
    {"quick73", "\134b(\077:engineer\134w*|developer(\077! communit| relations| advoca)|programmer|product (\077:manager|owner)|trust (\077:and|&) safety|talent|fundrais\134w+|(\077:executive|personal) assistant|account (\077:executive|manager|director)|recycling|employer brand\134w*|designer|scientist|analyst|accountant|lawyer|solicitor|counsel|recruiter|nurse|teacher|lecturer|driver|chef|architect|administrator, |researcher|professor|sales|paralegal|psychologist)\134b", 424, 0, 0, "", quick73_match, quick73_fullmatch, quick73_search, quick73_first},
    {"quick74", "\134b(\077:noqa|ignore|disable|suppress|allow)[\134w-]{0,20}\134b[^\134n]{0,40}\077\134bRF\134d{3}\134b", 76, 2, 0, "", quick74_match, quick74_fullmatch, quick74_search, quick74_first},
    {"quick75", "\134b(\077:organi[sz]|run|host|plan)(\077:e|ing)\077\134b.{0,20}\134b(\077:events\077|meetups\077)\134b|\134bevents\077 (\077:to organi[sz]e|organi[sz]ation)\134b", 120, 2, 0, "", quick75_match, quick75_fullmatch, quick75_search, quick75_first},
    {"quick76", "\134b(\077:post|publish|schedul|tweet)(\077:e|ing)\077\134b.{0,30}\134b(\077:social|instagram|tiktok|linkedin|facebook|twitter|youtube|threads)\134b|\134b(\077:social|instagram|tiktok|linkedin|facebook|twitter|youtube|threads)\134s+(\077:media\134s+)\077(\077:posting|posts)\134b", 231, 2, 0, "", quick76_match, quick76_fullmatch, quick76_search, quick76_first},
    {"quick77", "\134b(\077:social|communit(\077:y|ies))\134b", 32, 2, 0, "", quick77_match, quick77_fullmatch, quick77_search, quick77_first},
    {"quick78", "\134b(\077:support )\077tickets\134b", 24, 2, 0, "", quick78_match, quick78_fullmatch, quick78_search, quick78_first},
    {"quick79", "\134b(\077:without|unless|until|before|after|outside|if|except|beyond|but|yet|alone|only|just|during|rather|instead|experience|required|necessary|needed|requirement)\134b", 161, 2, 0, "", quick79_match, quick79_fullmatch, quick79_search, quick79_first},
    {"quick80", "\134bcommunit(\077:y|ies) (\077:and \134w+ )\077(\077:development|outreach|relations|affairs|services\077|support|engagement|education|learning|marketing|partnerships\077|projects\077|impact|liaison|involvement|participation|events\077|sales)\134b", 214, 0, 0, "", quick80_match, quick80_fullmatch, quick80_search, quick80_first},
    {"quick81", "\134bcommunit(\077:y|ies)\134b", 21, 0, 0, "", quick81_match, quick81_fullmatch, quick81_search, quick81_first},
    {"quick82", "\134bcommunity (\077:\134w+ )\077(\077:nurs\134w+|care\134w*|health\134w*|mental|matron|midwi\134w+|psychiatr\134w+|dent\134w+|pharmac\134w+|polic\134w+|safety|organi[sz]\134w+|planning|planner|living|correction\134w*|investment|worker|banking|bank|justice|paramedic|physio\134w*|therap\134w+|warden|centre|center|transport|energy|fundrais\134w+|solicitor|lawyer|chef|cook|driver|payback|orchestra|sports\077|gardens\077|farm\134w*|chest|theat\134w+|reinvestment|association)\134b|\134b(\077:apartments\077|leasing|residential|property|retirement|senior living|multi-\077family|homeowners\077|hoa|condo\134w*|lofts\077|student housing|strata|lettings\077|tenants\077|mobile homes\077|manufactured (\077:homes\077|housing)|cowork\134w*|workspace|flexible offices\077|serviced offices\077|\134d+ (\077:units|homes|flats))\134b", 701, 0, 0, "", quick82_match, quick82_fullmatch, quick82_search, quick82_first},
    {"quick83", "\134bcommunity (\077:manager|lead)\134b", 30, 0, 0, "", quick83_match, quick83_fullmatch, quick83_search, quick83_first},
    {"quick84", "\134bcommunity management\134b", 24, 2, 0, "", quick84_match, quick84_fullmatch, quick84_search, quick84_first},
    {"quick85", "\134bmoderat(\077:e|ing|ion)\134b", 24, 2, 0, "", quick85_match, quick85_fullmatch, quick85_search, quick85_first},
    {"quick86", "\134bpaid (\077:social|media|ads\077|advertis\134w+|campaigns\077)\134b|\134b(\077:buy|run|place|manag)(\077:e|ing)\077 (\077:paid )\077ad(\077:s|verts\077|vertising)\134b", 126, 2, 0, "", quick86_match, quick86_fullmatch, quick86_search, quick86_first},
    {"quick87", "\134brolefit[ \134t]{0,3}[:-][ \134t]{0,3}(\077:ignore(\077:-file)\077|exempt)\134b", 62, 2, 0, "", quick87_match, quick87_fullmatch, quick87_search, quick87_first},
    {"quick88", "\134bsocial (\077:care|work\134w*|services\077|housing|policy|impact|value|scien\134w+|security|justice|prescrib\134w+|enterprise|studies|research\134w*|inclusion|responsibility|support|protection|welfare|mobility|investment|innovation|club|events\077)\134b", 230, 0, 0, "", quick88_match, quick88_fullmatch, quick88_search, quick88_first},
    {"quick89", "\134bsocial media\134b(\077! budget| polic)", 34, 2, 0, "", quick89_match, quick89_fullmatch, quick89_search, quick89_first},
    {"quick90", "\134bsocial[ -]\077media\134b|\134bsocials\134b|\134b(\077:paid|organic|digital|content|creative|creator|brand|influencer)\134b.{0,12}\134bsocial\134b|\134bsocial\134b.{0,20}\134b(\077:content|channels\077|platforms\077|strateg\134w+|campaigns\077|influencers\077|creators\077|networks\077|copywriter|storytell\134w*|producer|editor|marketing|advertising|ads)\134b|\134bsocial (\077:manag\134w*|mgr|lead\134w*|head|director|vp|chief|officer|executives\077|exec|specialist|coordinat\134w*|co-\077ordinator|strateg\134w+|assistant|associate|intern\134w*|trainee|apprentice\134w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\134w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes\077|programs\077)\134b|\134b(\077:head|director|lead|vp|manager) (\077:of|for|,) \077(\077:the )\077social\134b|\134bsocial (\077:and|&|\134+|/) community\134b|\134bcommunity (\077:and|&|\134+|/) social\134b|\134bcommunity social\134b|\134bsocial communit(\077:y|ies)\134b|\134(social\134)|\134b(\077:tiktok|instagram|facebook|youtube|linkedin|pinterest|snapchat) (\077:content |channels\077 |account |page )\077(\077:manag\134w*|mgr|lead\134w*|head|director|vp|chief|officer|executives\077|exec|specialist|coordinat\134w*|co-\077ordinator|strateg\134w+|assistant|associate|intern\134w*|trainee|apprentice\134w*|graduate|supervisor|partner|guru|ninja|expert|consultant|freelanc\134w*|volunteer|moderator|mod|host|builder|champion|ambassador|advocate|evangelist|weaver|gardener|steward|operations|programmes\077|programs\077)\134b", 1370, 0, 0, "", quick90_match, quick90_fullmatch, quick90_search, quick90_first},
    {"quick91", "\134d\134s*(\077:%|percent|per cent)|\134bKPIs\077\134b.{0,40}\134d|\134b(\077:measured|judged|assessed|evaluated)\134s+(\077:by|on|against)\134b|\134b(\077:response times\077|(\077:high-)\077convert\134w*|conversions\077|engagement rates\077|sentiment|ROI|ROAS|MRR|NPS)\134b", 212, 2, 0, "", quick91_match, quick91_fullmatch, quick91_search, quick91_first},
    {"quick92", "\134n--[ ]\077\134n(\077:[^\134n]{0,100}\134n){0,8}[^\134n]{0,100}\134Z", 47, 0, 0, "", quick92_match, quick92_fullmatch, quick92_search, quick92_first},
    {"quick93", "\134s*(\077:[-*+\342\200\242\302\267\342\227\217\342\226\252\342\226\253\342\227\246\342\200\243\342\200\223\342\200\224\342\226\272\342\226\266\342\234\223\342\234\224\342\236\242\342\236\244\342\226\240\342\227\206\302\273]|\134(\077\134d{1,2}[.)]|o)\134s", 83, 0, 0, "", quick93_match, quick93_fullmatch, quick93_search, quick93_first},
    {"quick94", "\134s*-\134s+([\134\042']\077)([\134w-]+)\1341\134s*(\077:#.*)\077", 36, 0, 2, ",,", quick94_match, quick94_fullmatch, quick94_search, quick94_first},
    {"quick95", "\134s*<(\077:\134\077xml\134b|!doctype\134s+html|!--|(\077:html|head|body|div|p|ul|ol|h[1-6]|section|article|main|table|script|meta|title|header)\134b)", 127, 2, 0, "", quick95_match, quick95_fullmatch, quick95_search, quick95_first},
    {"quick96", "\134s*[\134\042']\077(\077:role|rolefit[-_ ]role|title)[\134\042']\077\134s*[:=]\134s*", 56, 2, 0, "", quick96_match, quick96_fullmatch, quick96_search, quick96_first},
    {"quick97", "\134s*[\134\042']\077rolefit[-_ ]ignore[\134\042']\077\134s*[:=]\134s*", 43, 2, 0, "", quick97_match, quick97_fullmatch, quick97_search, quick97_first},
    {"quick98", "\134w+", 3, 0, 0, "", quick98_match, quick98_fullmatch, quick98_search, quick98_first},
    {"quick99", "\134{%-\077[^%\134n]{0,500}%\134}|\134{\134{[<%]\077[^{}\134n]{0,500}[>%]\077\134}\134}|\134{:[^{}\134n]{0,300}\134}|^(\077:import|export) [^\134n]{0,300}['\134\042{};][ \134t]{0,9}$|^\134{/\134*[^\134n]{0,2000}\134*/\134}", 150, 8, 0, "", quick99_match, quick99_fullmatch, quick99_search, quick99_first},
    {"quick100", "\134{[^{}]{0,300}\134}|^[A-Za-z][\134w-]*:(\077=[A-Za-z])|\134s{0,3}\134((\077:html|text|optional)\134)$", 80, 2, 0, "", quick100_match, quick100_fullmatch, quick100_search, quick100_first},
    {"quick101", "^([^\134S\134n]*+):(\077=:)", 18, 8, 1, ",", quick101_match, quick101_fullmatch, quick101_search, quick101_first},
    {"quick102", "^[ \134t]*(\077:(\077:follow|find|like|visit) us\134b[^\134n]{0,80}|(\077:we(\077:'|\342\200\231| a)\077re )\077(\077:now )\077hiring[!. ]{0,4}|(\077:#\134w{1,60}[ \134t]{0,3}){2,30}|https\077://\134S{1,500})[ \134t]*$", 158, 10, 0, "", quick102_match, quick102_fullmatch, quick102_search, quick102_first},
    {"quick103", "rolefit(\077P<mark>[ \134t]{0,9}[:=-][ \134t\134r\134n]{0,9}|[ \134t\134r\134n]{1,9})(\077P<verb>[A-Za-z][A-Za-z-]{0,40})\077", 95, 2, 2, "mark,verb,", quick103_match, quick103_fullmatch, quick103_search, quick103_first},
    {"quick104", "sep=(.)(\077:\134r\134n|\134r|\134n)\077", 22, 18, 1, ",", quick104_match, quick104_fullmatch, quick104_search, quick104_first},
    {"quick105", "~~(\077=\134S)([^~\134n]{1,2000}\077)~~", 27, 0, 1, ",", quick105_match, quick105_fullmatch, quick105_search, quick105_first},
    {NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL}};
