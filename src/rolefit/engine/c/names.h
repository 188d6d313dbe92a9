/* Generated lists of names, found by their hash. */
#ifndef ROLEFIT_NAMES_H
#define ROLEFIT_NAMES_H

#include "matching.h"

enum { NAME_SLOTS = 2048 }; /* more than twice the longest list */

typedef struct {
    const Named *slots[NAME_SLOTS];
} NameTable;

/* Takes a list of names, none twice. */
void names_ready(NameTable *table, const Named *list);
/* The entry of a name with its hash, NULL where it is not in the list. */
const Named *name_in(const NameTable *table, const u8 *name, Offset size, u64 hash);

#endif
