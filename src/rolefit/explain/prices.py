"""What one more duty is worth to each post logit: the Aumann-Shapley price of the four sums, in closed form.

The sums S of SM, CM, SH and OT duties grow together from the empty post, S(t) = tS for t from 0 to 1. The price of tag
j is the mean slope along that path, and the prices times the sums give back what the sums add to a logit, without
remainder (R. Aumann and L. Shapley, Values of Non-Atomic Games, 1974; the same path is that of integrated gradients,
M. Sundararajan and others, Axiomatic Attribution for Deep Networks, 2017). `docs/explain.md` derives the integrals.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log1p, sqrt

from rolefit.model.shape import POST_FEATURES, PRIOR_DUTIES, PRIOR_MIX

__all__ = ["mean_slopes", "prices"]

EVENNESS = POST_FEATURES.index("evenness")
"""Beside the first 13 of `POST_FEATURES` (four shares, balance, four logarithms, four roots) the one that depends on the sums."""


def _share_slopes(part: float, whole: float, prior_part: float, prior: float) -> tuple[float, float]:
    """Mean of 1/N and of share/N along the path; N = t whole + prior, share = (t part + prior_part) / N."""
    grown = log1p(whole / prior) / whole
    rise = (part * prior - prior_part * whole) / (prior * (whole + prior))
    return grown, (part * grown - rise) / whole


def _root_slopes(part: float, whole: float, prior_part: float, prior: float) -> tuple[float, float]:
    """Mean of 1/(2 r N) and of r/(2 N) along the path; r is the root of the share of `_share_slopes`."""
    a, b = sqrt(whole + prior) + sqrt(prior), sqrt(part + prior_part) + sqrt(prior_part)
    if part > 0.0:
        root_part, root_whole = sqrt(part), sqrt(whole)
        below = root_part * sqrt(prior) + root_whole * sqrt(prior_part)
        own = log1p((root_part * whole / a + root_whole * part / b) / below) / (root_part * root_whole)
    else:
        own = 1.0 / (a * sqrt(prior_part))
    rise = (part * prior - prior_part * whole) / (prior * (whole + prior))
    rise /= sqrt((part + prior_part) / (whole + prior)) + sqrt(prior_part / prior)
    return own, (part * own - rise) / whole


def _square_slopes(part: float, whole: float, prior_part: float, prior: float) -> tuple[float, float]:
    """Mean of share/N and of share²/N along the path, N and share as in `_share_slopes`: share = limit + gap/N."""
    limit = part / whole
    gap = prior_part - limit * prior
    end = whole + prior
    one, two, three = log1p(whole / prior) / whole, 1.0 / (prior * end), (end + prior) / (2.0 * (prior * end) ** 2)
    return limit * one + gap * two, limit * limit * one + 2.0 * limit * gap * two + gap * gap * three


def mean_slopes(sums: Sequence[float]) -> list[list[float]]:
    """Return the mean slope of each of `POST_FEATURES` with each sum, shape (4, features); 0 for those of page and title.

    `sums` are not negative; where all are 0 the path has no length and all slopes are 0.
    """
    slopes = [[0.0] * len(POST_FEATURES) for _ in range(4)]
    total = sum(sums)
    if total <= 0.0:
        return slopes
    for k, value in enumerate(sums):
        prior = PRIOR_DUTIES * PRIOR_MIX[k]
        grown, share = _share_slopes(value, total, prior, PRIOR_DUTIES)
        own, root = _root_slopes(value, total, prior, PRIOR_DUTIES)
        for j in range(4):
            slopes[j][k] -= share
            slopes[j][9 + k] -= root
        slopes[k][k] += grown
        slopes[k][9 + k] += own
        slopes[k][5 + k] = log1p(value) / value if value else 1.0
    both = sums[0] + sums[1]
    if both > 0.0:
        grown, share = _share_slopes(sums[0], both, 0.5, 1.0)
        slopes[0][4], slopes[1][4] = grown - share, -share
        share, square = _square_slopes(sums[0], both, 0.5, 1.0)
        slopes[0][EVENNESS] = slopes[0][4] - 2.0 * (share - square)
        slopes[1][EVENNESS] = slopes[1][4] + 2.0 * square
    else:  # half and half, where evenness is at its top
        slopes[0][4], slopes[1][4] = 0.5, -0.5
    return slopes


def prices(sums: Sequence[float], weights: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    """Return what one expected duty of SM, CM, SH and OT adds to each logit, shape (4, logits).

    weights: one row per post feature, one column per logit. For every logit the sum over tags of `sums[j] * price[j]`
    is what the sums add to it beyond the empty post, but for rounding.
    """
    columns = range(len(weights[0]))
    return [
        tuple([sum(slope * weights[f][c] for f, slope in enumerate(row)) for c in columns]) for row in mean_slopes(sums)
    ]
