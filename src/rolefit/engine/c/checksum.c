/* The checksum of a model file. A text is a polynomial over GF(2), its first bit the highest; what is 512 or 128 bits
 * away is brought near by a multiplication with x^512 or x^128 modulo the polynomial of CRC-32, until 64 bits are left,
 * whose remainder is found by Barrett's reduction. (Gopal and others, "Fast CRC Computation for Generic Polynomials
 * Using PCLMULQDQ", 2009; the numbers are those of its last page, bits reflected.) Tests hold it to zlib. */
#include "checksum.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define WITH_CLMUL __attribute__((target("pclmul,sse4.1")))

int checksum_ready(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
}

/* Both halves of `far`, each times its number of `by`, added to `near`. */
WITH_CLMUL static inline __m128i folded(__m128i far, __m128i by, __m128i near) {
    __m128i low = _mm_clmulepi64_si128(far, by, 0x00), high = _mm_clmulepi64_si128(far, by, 0x11);
    return _mm_xor_si128(near, _mm_xor_si128(low, high));
}
WITH_CLMUL static inline __m128i sixteen(const u8 *bytes) { return _mm_loadu_si128((const __m128i *)(const void *)bytes); }

/* The remainder of 128 bits. */
WITH_CLMUL static u32 reduced(__m128i x, __m128i by_128) {
    const __m128i low = _mm_setr_epi32(-1, 0, -1, 0);
    const __m128i by_64 = _mm_set_epi64x(0, 0x163cd6124), barrett = _mm_set_epi64x(0x1f7011641, 0x1db710641);
    __m128i y;
    x = _mm_xor_si128(_mm_srli_si128(x, 8), _mm_clmulepi64_si128(x, by_128, 0x10));
    x = _mm_xor_si128(_mm_srli_si128(x, 4), _mm_clmulepi64_si128(_mm_and_si128(x, low), by_64, 0x00));
    y = _mm_clmulepi64_si128(_mm_and_si128(x, low), barrett, 0x10);
    y = _mm_clmulepi64_si128(_mm_and_si128(y, low), barrett, 0x00);
    return (u32)_mm_extract_epi32(_mm_xor_si128(x, y), 1);
}

WITH_CLMUL u32 checksum_of(const u8 *bytes, size_t size) {
    const __m128i by_512 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4), by_128 = _mm_set_epi64x(0xccaa009e, 0x1751997d0);
    u32 crc = 0xFFFFFFFF;
    if (size >= 64) {
        __m128i a = sixteen(bytes), b = sixteen(bytes + 16), c = sixteen(bytes + 32), d = sixteen(bytes + 48);
        a = _mm_xor_si128(a, _mm_cvtsi32_si128((int)crc));
        for (bytes += 64, size -= 64; size >= 64; bytes += 64, size -= 64) {
            a = folded(a, by_512, sixteen(bytes));
            b = folded(b, by_512, sixteen(bytes + 16));
            c = folded(c, by_512, sixteen(bytes + 32));
            d = folded(d, by_512, sixteen(bytes + 48));
        }
        a = folded(folded(folded(a, by_128, b), by_128, c), by_128, d);
        for (; size >= 16; bytes += 16, size -= 16) a = folded(a, by_128, sixteen(bytes));
        crc = reduced(a, by_128);
    }
    for (; size; bytes++, size--) {
        crc ^= *bytes;
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

#else

int checksum_ready(void) { return 0; }
u32 checksum_of(const u8 *bytes, size_t size) {
    (void)bytes;
    (void)size;
    return 0;
}

#endif
