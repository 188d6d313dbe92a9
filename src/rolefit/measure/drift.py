"""Two scored tables side by side: what changed in the mix of roles, in the confidence, and in the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import asin, erfc, log, sqrt
from typing import Any

from rolefit.measure.intervals import Interval, wilson
from rolefit.measure.terms import posts_with
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

__all__ = ["Drift", "MeanChange", "RoleDrift", "TermChange", "adjusted_shares", "drift_of", "em_shares"]

MOST_TERMS = 15
_FEWEST = 3
_ROUNDS = 500
_STILL = 1e-8


@dataclass(frozen=True, slots=True)
class RoleDrift:
    """How often a role is answered before and after."""

    before: Interval
    after: Interval
    difference: Interval
    """After less before, with Newcombe's interval."""
    p_value: float
    """Of the two-proportion z test, two-sided."""
    effect: float
    """Cohen's h: .2 is small, .5 medium, .8 large."""
    adjusted: tuple[float, float]
    """Before and after, corrected by the confusion of the model out of fold."""
    by_em: tuple[float, float]
    """Before and after, by expectation maximisation over the probabilities."""


@dataclass(frozen=True, slots=True)
class MeanChange:
    """A mean before and after, with Cohen's d."""

    before: float
    after: float
    effect: float
    p_value: float


@dataclass(frozen=True, slots=True)
class TermChange:
    """A word or pair of words whose frequency changed."""

    text: str
    before: int
    after: int
    """Posts that hold it in title or evidence."""
    score: float
    """Standard errors between its log-odds after and before."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What changed from one scored table to another."""

    posts: tuple[int, int]
    roles: dict[str, RoleDrift]
    chi_square: float
    p_value: float
    """Of the chi-square test on the four answers."""
    cramers_v: float
    """Effect size of it: .1 is small, .3 medium, .5 large."""
    confidence: MeanChange
    unsure: RoleDrift
    """The part that is unsure; its corrected shares are the plain ones."""
    shares: dict[str, MeanChange]
    """Points of SM, CM, SH and OT work."""
    came: tuple[TermChange, ...]
    went: tuple[TermChange, ...]


def drift_of(
    before: Sequence[ScoredRow],
    after: Sequence[ScoredRow],
    *,
    confusion: Mapping[str, Mapping[str, int]],
    trained: Sequence[float],
) -> Drift:
    """Return what changed between two scored tables.

    confusion: label -> answer -> posts, of the model out of fold; trained: the mix of roles that its probabilities
    assume, in the order of `ROLES`.
    """
    counts = [[sum(row.role == role for row in rows) for role in ROLES] for rows in (before, after)]
    adjusted = [adjusted_shares(row, confusion) for row in counts]
    em = [em_shares([row.probabilities for row in rows], trained) for rows in (before, after)]
    roles = {
        role: _rate(
            (counts[0][k], len(before)),
            (counts[1][k], len(after)),
            (adjusted[0][k], adjusted[1][k]),
            (em[0][k], em[1][k]),
        )
        for k, role in enumerate(ROLES)
    }
    chi, p_value, v = _chi_square(counts)
    unsure = [sum(row.unsure for row in rows) for rows in (before, after)]
    plain = (unsure[0] / max(1, len(before)), unsure[1] / max(1, len(after)))
    came, went = _terms(before, after)
    return Drift(
        (len(before), len(after)),
        roles,
        chi,
        p_value,
        v,
        _mean([row.confidence for row in before], [row.confidence for row in after]),
        _rate((unsure[0], len(before)), (unsure[1], len(after)), plain, plain),
        {
            tag: _mean([row.shares[k] for row in before], [row.shares[k] for row in after])
            for k, tag in enumerate(("SM", "CM", "SH", "OT"))
        },
        came,
        went,
    )


def adjusted_shares(counts: Sequence[int], confusion: Mapping[str, Mapping[str, int]]) -> tuple[float, ...]:
    """Return role shares 0..1 corrected for known errors: adjusted classify and count, clipped to what shares can be.

    Forman (2008), Quantifying counts and costs via classification.
    """
    import numpy as np

    rates = np.array([[confusion[label][answer] for answer in ROLES] for label in ROLES], dtype=float)
    rates /= np.maximum(rates.sum(axis=1, keepdims=True), 1)
    seen = np.array(counts, dtype=float) / max(1, sum(counts))
    found: Any = np.clip(np.linalg.lstsq(rates.T, seen, rcond=None)[0], 0, None)
    total = found.sum()
    return tuple(float(share) for share in (found / total if total > 0 else seen))


def em_shares(probabilities: Sequence[Sequence[float]], trained: Sequence[float]) -> tuple[float, ...]:
    """Return role shares 0..1 of posts by expectation maximisation, from probabilities that assume `trained`.

    Saerens, Latinne and Decaestecker (2002), Adjusting the outputs of a classifier to new a priori probabilities.
    """
    import numpy as np

    if not len(probabilities):
        return tuple(trained)
    given, old = np.array(probabilities, dtype=float), np.array(trained, dtype=float)
    shares = old
    for _ in range(_ROUNDS):
        weights = given * (shares / old)
        weights /= np.maximum(weights.sum(axis=1, keepdims=True), 1e-300)
        new = weights.mean(axis=0)
        still = np.abs(new - shares).max() < _STILL
        shares = new
        if still:
            break
    return tuple(float(share) for share in shares)


def _rate(
    before: tuple[int, int], after: tuple[int, int], adjusted: tuple[float, float], em: tuple[float, float]
) -> RoleDrift:
    one, two = wilson(*before), wilson(*after)
    change = two.value - one.value
    low = change - sqrt((two.value - two.low) ** 2 + (one.high - one.value) ** 2)
    high = change + sqrt((two.high - two.value) ** 2 + (one.value - one.low) ** 2)
    pooled = (before[0] + after[0]) / max(1, before[1] + after[1])
    error = sqrt(pooled * (1 - pooled) * (1 / max(1, before[1]) + 1 / max(1, after[1])))
    p_value = erfc(abs(change) / error / sqrt(2)) if error else 1.0
    effect = 2 * asin(sqrt(two.value)) - 2 * asin(sqrt(one.value))
    return RoleDrift(one, two, Interval(change, low, high), p_value, effect, adjusted, em)


def _chi_square(counts: Sequence[Sequence[int]]) -> tuple[float, float, float]:
    """Chi-square of a table of two rows, its p value and Cramér's V; columns without a post are left out."""
    from scipy.stats import chi2_contingency

    columns = [pair for pair in zip(*counts, strict=True) if sum(pair)]
    if len(columns) < 2 or not all(map(sum, counts)):
        return 0.0, 1.0, 0.0
    found = chi2_contingency(list(zip(*columns, strict=True)), correction=False)
    return float(found.statistic), float(found.pvalue), sqrt(float(found.statistic) / sum(map(sum, counts)))


def _mean(before: Sequence[float], after: Sequence[float]) -> MeanChange:
    """Means with Cohen's d and Welch's test."""
    import numpy as np
    from scipy.stats import ttest_ind_from_stats

    one, two = np.array(before, dtype=float), np.array(after, dtype=float)
    if min(len(one), len(two)) < 2:
        return MeanChange(float(one.mean()) if len(one) else 0.0, float(two.mean()) if len(two) else 0.0, 0.0, 1.0)
    means, spreads, sizes = (one.mean(), two.mean()), (one.std(ddof=1), two.std(ddof=1)), (len(one), len(two))
    pooled = sqrt((spreads[0] ** 2 * (sizes[0] - 1) + spreads[1] ** 2 * (sizes[1] - 1)) / (sum(sizes) - 2))
    change = float(means[1] - means[0])
    if pooled < 1e-12:
        return MeanChange(float(means[0]), float(means[1]), 0.0, 1.0 if abs(change) < 1e-12 else 0.0)
    found = ttest_ind_from_stats(means[1], spreads[1], sizes[1], means[0], spreads[0], sizes[0], equal_var=False)
    return MeanChange(float(means[0]), float(means[1]), change / pooled, float(found.pvalue))


def _terms(
    before: Sequence[ScoredRow], after: Sequence[ScoredRow]
) -> tuple[tuple[TermChange, ...], tuple[TermChange, ...]]:
    """The words that came and those that went, surest first."""
    old, new = posts_with(before), posts_with(after)
    changes = []
    for term in sorted(old.keys() | new.keys()):
        one, two = old[term], new[term]
        if one + two < _FEWEST:
            continue
        odds = log((two + 0.5) / (len(after) - two + 0.5)) - log((one + 0.5) / (len(before) - one + 0.5))
        error = sqrt(1 / (two + 0.5) + 1 / (len(after) - two + 0.5) + 1 / (one + 0.5) + 1 / (len(before) - one + 0.5))
        changes.append(TermChange(term, one, two, odds / error))
    came = sorted((c for c in changes if c.score >= 1.96), key=lambda c: (-c.score, c.text))
    went = sorted((c for c in changes if c.score <= -1.96), key=lambda c: (c.score, c.text))
    return tuple(came[:MOST_TERMS]), tuple(went[:MOST_TERMS])
