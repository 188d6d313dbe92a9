"""Which posts to read next: those whose answer is least certain, and not several of a kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = ["AT_ONCE", "next_posts", "reading_order", "vectors_of"]

AT_ONCE = 10
"""Posts that are chosen at once, by what was read before."""

_POOL = 5
"""Times as many of the least certain posts as are wanted are looked at for variety."""
_FEATURES = 1 << 16


def vectors_of(titles: Sequence[str], texts: Sequence[str]) -> Any:
    """Return posts as rows of length 1: hashed words of title and text, weighed by their rarity; a sparse matrix."""
    from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer

    from rolefit.text.tokens import tokens

    hashed = HashingVectorizer(analyzer=tokens, n_features=_FEATURES, alternate_sign=False, norm=None)
    return TfidfTransformer(sublinear_tf=True).fit_transform(
        hashed.transform([f"{title}\n{text}" for title, text in zip(titles, texts, strict=True)])
    )


def reading_order(probabilities: Any, vectors: Any, done: Sequence[int], count: int) -> list[int]:
    """Return the places of the next `count` posts as they come where each is read; the arguments are those of `next_posts`."""
    read = list(done)
    order: list[int] = []
    while len(order) < count:
        chosen = next_posts(probabilities, vectors, read, AT_ONCE)
        if not chosen:
            break
        order += chosen
        read += chosen
    return order[:count]


def next_posts(probabilities: Any, vectors: Any, done: Sequence[int], count: int) -> list[int]:
    """Return the places of the posts to read next, most telling first.

    probabilities: (posts, 4); vectors: (posts, features), rows of length 1; done: places that have been read. Of the posts
    with the smallest distance between their two most probable roles, each next one is the one that is least like what
    was read or chosen before it, weighed by that distance. Deterministic; of equals the first wins.
    """
    import numpy as np

    probabilities = np.asarray(probabilities, dtype=float)
    ordered = np.sort(probabilities, axis=1)
    doubt = 1.0 - (ordered[:, -1] - ordered[:, -2])
    left = np.setdiff1d(np.arange(len(probabilities)), np.asarray(done, dtype=int))
    count = min(count, len(left))
    pool = left[np.argsort(-doubt[left], kind="stable")][: max(count, _POOL * count)]
    likeness = np.zeros(len(pool))
    if len(done):
        known = vectors[np.asarray(done, dtype=int)]
        likeness = np.asarray((vectors[pool] @ known.T).max(axis=1).todense()).ravel()
    chosen: list[int] = []
    free = np.ones(len(pool), dtype=bool)
    for _ in range(count):
        worth = np.where(free, doubt[pool] * (1.0 - likeness), -1.0)
        at = int(np.argmax(worth))
        chosen.append(int(pool[at]))
        free[at] = False
        likeness = np.maximum(likeness, np.asarray((vectors[pool] @ vectors[pool[at]].T).todense()).ravel())
    return chosen
