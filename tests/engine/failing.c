/* The memory of an engine that is built for tests/engine/test_memory.py: malloc and the like go by here, each is counted, and the
 * n-th fails when asked to. Compiled into the engine by that test alone, with malloc and the like defined to these names. */
#include <stddef.h>

#undef malloc
#undef calloc
#undef realloc
#undef free
#include <stdlib.h>

#define SHOWN __attribute__((visibility("default")))
SHOWN long long failing_at;  /* the allocation that fails, counted from 1; 0: none */
SHOWN long long failing_made; /* allocations so far */
SHOWN long long failing_held; /* blocks that are not given back */

static int fails(void) { return ++failing_made == failing_at; }

void *failing_malloc(size_t size) {
    void *block = fails() ? NULL : malloc(size);
    failing_held += block != NULL;
    return block;
}
void *failing_calloc(size_t items, size_t size) {
    void *block = fails() ? NULL : calloc(items, size);
    failing_held += block != NULL;
    return block;
}
void *failing_realloc(void *old, size_t size) {
    void *block = fails() ? NULL : realloc(old, size);
    failing_held += !old && block != NULL;
    return block;
}
void failing_free(void *block) {
    failing_held -= block != NULL;
    free(block);
}
