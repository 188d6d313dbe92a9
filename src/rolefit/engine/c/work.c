/* Memory of the work: buffers and lists that grow. */
#include "work.h"

#include <stdlib.h>

enum { MOST_BYTES = 1 << 29, MOST_ITEMS = 1 << 26, FEW_ITEMS = 16, WIDEST_ITEM = 128 };

int buffer_room(Buffer *b, size_t more) {
    size_t wanted = (size_t)b->size + more;
    u8 *bytes;
    if (b->bytes && more <= (size_t)(b->room - b->size)) return 0; /* the slack has to be there for no bytes too */
    if (more > MOST_BYTES || wanted > MOST_BYTES) return -1;
    wanted += wanted / 2 + 64;
    bytes = realloc(b->bytes, wanted + SLACK);
    if (!bytes) return -1;
    b->bytes = bytes;
    b->room = (Offset)wanted;
    return 0;
}

int buffer_add(Buffer *b, const void *bytes, Offset size) {
    if (buffer_room(b, (size_t)size)) return -1;
    if (size) memcpy(b->bytes + b->size, bytes, (size_t)size);
    b->size += size;
    return 0;
}

int buffer_add_character(Buffer *b, u32 c) {
    u8 bytes[4];
    return buffer_add(b, bytes, encode(c, bytes));
}

void buffer_swap(Buffer *a, Buffer *b) {
    Buffer c = *a;
    *a = *b;
    *b = c;
}

void buffer_free(Buffer *b) {
    free(b->bytes);
    *b = (Buffer){NULL, 0, 0};
}

int list_grown(void *items, i32 size, i32 *room, size_t item, i32 more) {
    void *old, *grown;
    i32 wanted;
    if (more > MOST_ITEMS || size > MOST_ITEMS - more) return -1;
    wanted = size + more;
    wanted += wanted / 2 + 16;
    memcpy(&old, items, sizeof old);
    grown = realloc(old, (size_t)wanted * item);
    if (!grown) return -1;
    memcpy(items, &grown, sizeof grown);
    *room = wanted;
    return 0;
}

void sort(void *items, i32 count, size_t item, int (*order)(const void *, const void *)) {
    u8 *first = items, kept[WIDEST_ITEM];
    if (count > FEW_ITEMS || (count > 1 && item > WIDEST_ITEM)) {
        qsort(items, (size_t)count, item, order);
        return;
    }
    for (i32 i = 1; i < count; i++) {
        i32 at = i;
        while (at > 0 && order(first + (size_t)(at - 1) * item, first + (size_t)i * item) > 0) at--;
        if (at == i) continue;
        memcpy(kept, first + (size_t)i * item, item);
        memmove(first + (size_t)(at + 1) * item, first + (size_t)at * item, (size_t)(i - at) * item);
        memcpy(first + (size_t)at * item, kept, item);
    }
}

Work *work_new(void) { return calloc(1, sizeof(Work)); }

void work_free(Work *w) {
    if (!w) return;
    buffer_free(&w->text);
    buffer_free(&w->title);
    buffer_free(&w->other);
    free(w->blocks.items);
    free(w->marks.items);
    free(w->gaps.items);
    free(w->cuts.items);
    free(w->pieces.items);
    free(w->statements.items);
    free(w->tokens.items);
    free(w->title_tokens.items);
    free(w->counts);
    free(w->fired);
    free(w->lexeme_memory);
    free(w->others.items);
    free(w->seen.items);
    free(w->page_seen.items);
    free(w->fires.items);
    free(w->phrases.items);
    free(w->signs.items);
    free(w->chances.items);
    free(w->likely.items);
    free(w->found.items);
    free(w->found_end.items);
    free(w->lexicon_rows.items);
    free(w->terms.items);
    free(w->terms_end.items);
    free(w->spans.items);
    free(w->span_tags.items);
    free(w->quotes.items);
    free(w->orders[0].items);
    free(w->orders[1].items);
    buffer_free(&w->said);
    free(w->outcomes.items);
    free(w->outcomes_end.items);
    free((void *)w->classes.items);
    free(w->logits.items);
    free(w->probabilities.items);
    free(w);
}
