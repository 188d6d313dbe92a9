/* Open addressing; the lists are the program's own, so nothing can fill a table. */
#include "names.h"

#include "model.h"

void names_ready(NameTable *table, const Named *list) {
    for (const Named *n = list; n->text; n++) {
        u32 k = hash_tag(hash_bytes((const u8 *)n->text, n->size)) % NAME_SLOTS;
        while (table->slots[k] && table->slots[k] != n) k = (k + 1) % NAME_SLOTS;
        table->slots[k] = n;
    }
}

const Named *name_in(const NameTable *table, const u8 *name, Offset size, u64 hash) {
    u32 k = hash_tag(hash) % NAME_SLOTS;
    for (; table->slots[k]; k = (k + 1) % NAME_SLOTS)
        if (table->slots[k]->size == size && !memcmp(table->slots[k]->text, name, (size_t)size)) break;
    return table->slots[k];
}
