"""How time grows: the same work on N and on 2N characters, in processor time."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

MOST = 2.6
"""By how much the time may grow where the input doubles."""
_TRIES = 4


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
    process may have been in the way; of several the least counts.
    """
    if seconds(work(2 * size)) <= short:
        return 1.0
    least = float("inf")
    for _ in range(_TRIES):
        small = seconds(work(size), repeats=3)
        large = seconds(work(2 * size), repeats=2)
        if large <= short:
            return 1.0
        least = min(least, large / max(small, 1e-9))
        if least < MOST:
            break
    return least
