"""How time grows: the same work on N and on 2N characters, in processor time."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

MOST = 2.6
"""By how much the time may grow where the input doubles."""
_CLEARLY = 2.3
"""A first measurement below this needs no other."""
_TRIES = 4
_LONG = 4.0
"""Seconds after which nothing larger is tried."""


def seconds(work: Callable[[], object], *, repeats: int = 1) -> float:
    """Return the least processor time of a few runs."""
    best = float("inf")
    for _ in range(repeats):
        begin = process_time()
        work()
        best = min(best, process_time() - begin)
    return best


def growth(work: Callable[[int], Callable[[], object]], size: int, *, short: float) -> float:
    """Return by what factor the time grows from `size` to twice that; 1 where both take less than `short` seconds.

    `work` gives the work on an input of some size. A first measurement that looks bad is taken again, for another
    process may have been in the way, also at twice the sizes, where what is superlinear shows more and a cache that was
    just too small shows less; of several the least counts.
    """
    large = seconds(work(2 * size))
    if large <= short:
        return 1.0
    first = large / max(seconds(work(size)), 1e-9)
    if first < _CLEARLY:
        return first
    least = float("inf")
    for attempt in range(_TRIES):
        if attempt == 2:
            size *= 2
        small = seconds(work(size), repeats=3)
        large = seconds(work(2 * size), repeats=2)
        if large <= short and attempt < 2:
            return 1.0
        least = min(least, large / max(small, 1e-9))
        if least < MOST or large > _LONG:
            break
    return least
