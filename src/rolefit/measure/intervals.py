"""Intervals for figures: Wilson's for rates, the bootstrap for everything else."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Any, NamedTuple

__all__ = ["RESAMPLES", "Interval", "bootstrap", "wilson"]

RESAMPLES = 2000
SEED = 20
_Z = 1.959963984540054  # of the normal distribution, for 95 %
_MOST_CELLS = 20_000_000
_FEWEST = 200


class Interval(NamedTuple):
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


def wilson(hits: int, of: int) -> Interval:
    """Return a rate with Wilson's score interval; of nothing, 0 with the interval 0 to 1.

    Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference.
    """
    if not of:
        return Interval(0.0, 0.0, 1.0)
    rate = hits / of
    middle = rate + _Z * _Z / (2 * of)
    half = _Z * sqrt(rate * (1 - rate) / of + _Z * _Z / (4 * of * of))
    whole = 1 + _Z * _Z / of
    return Interval(rate, max(0.0, (middle - half) / whole), min(1.0, (middle + half) / whole))


def bootstrap(statistic: Callable[[Any], Any], posts: int) -> tuple[Any, Any]:
    """Return the 2.5 and 97.5 percentiles of a statistic over resampled posts.

    statistic: takes how often each post was drawn, an array (resamples, posts), and gives (resamples, figures). Posts
    are drawn with a fixed seed, so that the same posts give the same interval. Over ten million posts and figures
    fewer resamples are drawn, 200 at least.
    """
    import numpy as np

    dice = np.random.default_rng(SEED)
    resamples = max(_FEWEST, min(RESAMPLES, _MOST_CELLS // max(1, posts)))
    at_once = max(1, min(resamples, 4_000_000 // max(1, posts)))
    found = []
    for begin in range(0, resamples, at_once):
        count = min(at_once, resamples - begin)
        drawn = dice.multinomial(posts, np.full(posts, 1 / posts), size=count)
        found.append(statistic(drawn.astype(np.float64)))
    values = np.concatenate(found)
    never = np.isnan(values).all(axis=0)  # a role that no label has
    low, high = np.nanpercentile(np.where(never, 0.0, values), [2.5, 97.5], axis=0)
    return np.where(never, 0.0, low), np.where(never, 1.0, high)
