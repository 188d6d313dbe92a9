"""Answers beside labels: every figure that an analyst asks for, each with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rolefit.measure.intervals import Interval, bootstrap, wilson
from rolefit.values import ROLES

__all__ = [
    "CoveragePoint",
    "Figures",
    "ReliabilityBin",
    "calibration_error",
    "coverage_curve",
    "figures_of",
    "macro_f1",
]

BINS = 10
COVERAGES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)
_TINY = 1e-15


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Answers of about one confidence."""

    low: float
    high: float
    posts: int
    confidence: float
    """Their mean confidence, 0..1."""
    accuracy: Interval


@dataclass(frozen=True, slots=True)
class CoveragePoint:
    """What comes of reading only the answers below a confidence."""

    coverage: float
    """Part of the posts that are answered, the most confident ones, 0..1."""
    confidence: float
    """The least confidence among them."""
    accuracy: Interval


@dataclass(frozen=True, slots=True)
class Figures:
    """How answers compare with labels. Rates are 0..1, intervals are of 95 %."""

    posts: int
    accuracy: Interval
    macro_f1: Interval
    """Mean of the F1 of the roles that the labels have."""
    log_loss: Interval
    calibration_error: Interval
    roles: dict[str, dict[str, Any]]
    """For each role: posts, answers (numbers); precision, recall, f1 (intervals)."""
    confusion: tuple[tuple[int, ...], ...]
    """Rows: labels; columns: answers, both in the order of `ROLES`."""
    reliability: tuple[ReliabilityBin, ...]
    coverage: tuple[CoveragePoint, ...]
    sure: Interval
    """Part of the posts that are answered without `unsure`."""
    accuracy_when_sure: Interval


def calibration_error(probabilities: Any, right: Any, bins: int = BINS) -> float:
    """Expected calibration error in equal-width bins of the highest probability, 0..1."""
    import numpy as np

    confidence = probabilities.max(axis=1)
    place = _bin_of(confidence, bins)
    gaps = [abs(confidence[place == b].sum() - right[place == b].sum()) for b in range(bins)]
    return float(np.sum(gaps) / len(confidence))


def _bin_of(confidence: Any, bins: int) -> Any:
    import numpy as np

    return np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)


def coverage_curve(probabilities: Any, right: Any) -> tuple[CoveragePoint, ...]:
    """Return accuracy at falling coverage; equal confidences are answered together."""
    import numpy as np

    confidence = probabilities.max(axis=1)
    order = np.argsort(-confidence, kind="stable")
    points: list[CoveragePoint] = []
    for part in COVERAGES:
        least = float(confidence[order[max(0, round(part * len(order)) - 1)]])
        taken = confidence >= least
        point = CoveragePoint(float(taken.mean()), least, wilson(int(right[taken].sum()), int(taken.sum())))
        if not points or point.coverage < points[-1].coverage:
            points.append(point)
    return tuple(points)


def figures_of(probabilities: Any, labels: Any, unsure: Sequence[bool] = (), answers: Any = None) -> Figures:
    """Return the figures of answers against labels.

    probabilities: (posts, 4) in the order of `ROLES`; labels: (posts,) places in `ROLES`; unsure: one a post, or none;
    answers: places in `ROLES`, by default the most probable role.
    """
    import numpy as np

    probabilities, labels = np.asarray(probabilities, dtype=float), np.asarray(labels, dtype=int)
    answers = probabilities.argmax(axis=1) if answers is None else np.asarray(answers, dtype=int)
    right = answers == labels
    posts = len(labels)
    losses = -np.log(np.maximum(probabilities[np.arange(posts), labels], _TINY))
    low, high = bootstrap(_resampled(probabilities, labels, answers, losses), posts)
    confusion = np.zeros((4, 4), dtype=int)
    np.add.at(confusion, (labels, answers), 1)
    f1 = _f1(confusion[None, :, :].astype(float))[0]
    roles = {}
    for k, role in enumerate(ROLES):
        hits, said, there = int(confusion[k, k]), int(confusion[:, k].sum()), int(confusion[k].sum())
        roles[role] = {
            "posts": there,
            "answers": said,
            "precision": wilson(hits, said),
            "recall": wilson(hits, there),
            "f1": Interval(float(np.nan_to_num(f1[k])), float(low[4 + k]), float(high[4 + k])),
        }
    sure = ~np.asarray(unsure, dtype=bool) if len(unsure) else np.ones(posts, dtype=bool)
    return Figures(
        posts,
        wilson(int(right.sum()), posts),
        Interval(float(macro_f1(confusion[None].astype(float))[0]), float(low[1]), float(high[1])),
        Interval(float(losses.mean()), float(low[2]), float(high[2])),
        Interval(calibration_error(probabilities, right), float(low[3]), float(high[3])),
        roles,
        tuple(tuple(int(n) for n in row) for row in confusion),
        _reliability(probabilities, right),
        coverage_curve(probabilities, right),
        wilson(int(sure.sum()), posts),
        wilson(int(right[sure].sum()), int(sure.sum())),
    )


def _f1(confusion: Any) -> Any:
    """F1 of each role from (n, 4, 4) counts; NaN where the labels do not have the role."""
    import numpy as np

    hits = np.einsum("nkk->nk", confusion)
    there, said = confusion.sum(axis=2), confusion.sum(axis=1)
    return np.where(there > 0, 2 * hits / np.maximum(there + said, 1e-12), np.nan)


def macro_f1(confusion: Any) -> Any:
    """Return the mean F1 of the roles that the labels have, from counts of shape (n, 4, 4): labels, answers."""
    import numpy as np

    return np.nanmean(_f1(confusion), axis=1)


def _resampled(probabilities: Any, labels: Any, answers: Any, losses: Any) -> Any:
    """The statistic of `bootstrap`: accuracy, macro-F1, log loss, calibration error, then F1 of each role."""
    import numpy as np

    cells = np.zeros((len(labels), 16))
    cells[np.arange(len(labels)), labels * 4 + answers] = 1
    confidence = probabilities.max(axis=1)
    gap = confidence - (answers == labels)
    bins = np.zeros((len(labels), BINS))
    bins[np.arange(len(labels)), _bin_of(confidence, BINS)] = gap

    def statistic(drawn: Any) -> Any:
        confusion = (drawn @ cells).reshape(-1, 4, 4)
        f1 = _f1(confusion)
        posts = len(labels)
        accuracy = np.einsum("nkk->n", confusion) / posts
        error = np.abs(drawn @ bins).sum(axis=1) / posts
        return np.column_stack([accuracy, macro_f1(confusion), drawn @ losses / posts, error, f1])

    return statistic


def _reliability(probabilities: Any, right: Any) -> tuple[ReliabilityBin, ...]:
    confidence = probabilities.max(axis=1)
    place = _bin_of(confidence, BINS)
    bins = []
    for b in range(BINS):
        here = place == b
        count = int(here.sum())
        if count:
            mean = float(confidence[here].mean())
            bins.append(ReliabilityBin(b / BINS, (b + 1) / BINS, count, mean, wilson(int(right[here].sum()), count)))
    return tuple(bins)
