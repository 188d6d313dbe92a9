/* The CRC-32 of zlib, where the processor multiplies without carry: 8 MB in a tenth of the time. */
#ifndef ROLEFIT_CHECKSUM_H
#define ROLEFIT_CHECKSUM_H

#include "unicode.h"

/* Whether this processor and this build can. */
int checksum_ready(void);
/* `zlib.crc32(bytes)`; only where it is ready. */
u32 checksum_of(const u8 *bytes, size_t size);

#endif
