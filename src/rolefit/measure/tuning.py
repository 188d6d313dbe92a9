"""Fits a profile to labelled posts: temperature, prior, and the confidence from which each role is sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rolefit.measure.figures import calibration_error
from rolefit.measure.intervals import Interval, wilson
from rolefit.values import ROLES
from rolefit.verdict.profile import Profile

__all__ = ["FEWEST", "Goal", "RoleCost", "Tuning", "tune"]

FEWEST = 30
"""Labels of a role from which its threshold is fitted."""
FOLDS = 5
SEED = 11
_PULL = 2.0
"""Strength that holds the prior near the model's, in posts."""
_NEVER = 1.0


@dataclass(frozen=True, slots=True)
class Goal:
    """What is wanted of the sure answers of each role: one of the two, 0..1."""

    precision: float = 0.0
    recall: float = 0.0


@dataclass(frozen=True, slots=True)
class RoleCost:
    """What the sure answers of one role are like, on posts that the thresholds were not fitted on."""

    posts: int
    sure_from: float
    precision: Interval
    """Of the answers of this role that are sure."""
    recall: Interval
    """Of the posts labelled with this role, those answered so and sure."""
    fitted: bool
    """False where there were too few labels, so that the model's own threshold stays."""
    reached: bool
    """False where no threshold gives what is wanted."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """A profile and what it is worth, measured by cross-validation."""

    profile: Profile
    posts: int
    before: dict[str, float]
    """accuracy, log_loss, calibration_error, coverage, accuracy_when_sure of the model as it is."""
    after: dict[str, float]
    """The same with profiles fitted on the other folds."""
    roles: dict[str, RoleCost]


def tune(
    probabilities: Any,
    labels: Any,
    trained: Sequence[float],
    sure_from: float,
    goal: Goal,
    name: str = "",
    unsure: Sequence[bool] = (),
) -> Tuning:
    """Return the profile for labelled posts and its cross-validated figures.

    probabilities: (posts, 4), as the model gives them; labels: (posts,); trained: the mix of roles of the training
    posts; sure_from: the model's own threshold; unsure: for each post whether no confidence makes it sure, since it is too
    short, say; none are where it is empty.
    """
    import numpy as np

    given, labels = np.asarray(probabilities, dtype=float), np.asarray(labels, dtype=int)
    open_ = ~np.asarray(unsure, dtype=bool) if len(unsure) else np.ones(len(labels), dtype=bool)
    folds = _folds(labels)
    moved, bars = np.zeros_like(given), np.zeros(len(labels))
    for fold in range(FOLDS):
        test = folds == fold
        if not test.any() or test.all():
            continue
        profile, _, _ = _fitted(given[~test], labels[~test], trained, sure_from, goal, name)
        moved[test] = _applied(profile, given[test], trained)
        bars[test] = np.array(profile.sure_from)[moved[test].argmax(axis=1)]
    profile, fitted, reached = _fitted(given, labels, trained, sure_from, goal, name)
    answers, sure = moved.argmax(axis=1), (moved.max(axis=1) >= bars) & open_
    roles = {}
    for k, role in enumerate(ROLES):
        said, there = sure & (answers == k), labels == k
        hits = int((said & there).sum())
        roles[role] = RoleCost(
            int(there.sum()),
            profile.sure_from[k],
            wilson(hits, int(said.sum())),
            wilson(hits, int(there.sum())),
            fitted[k],
            reached[k],
        )
    own = (given.max(axis=1) >= sure_from) & open_
    return Tuning(profile, len(labels), _worth(given, labels, own), _worth(moved, labels, sure), roles)


def _folds(labels: Any) -> Any:
    """Deal each role's posts out over the folds, in an order that a fixed seed gives."""
    import numpy as np

    folds = np.zeros(len(labels), dtype=int)
    dice = np.random.default_rng(SEED)
    start = 0
    for k in range(len(ROLES)):
        places = dice.permutation(np.flatnonzero(labels == k))
        folds[places] = (np.arange(len(places)) + start) % FOLDS
        start += len(places)
    return folds


def _applied(profile: Profile, given: Any, trained: Sequence[float]) -> Any:
    import numpy as np

    return np.array([profile.probabilities(row, trained) for row in given.tolist()])


def _worth(probabilities: Any, labels: Any, sure: Any) -> dict[str, float]:
    import numpy as np

    right = probabilities.argmax(axis=1) == labels
    losses = -np.log(np.maximum(probabilities[np.arange(len(labels)), labels], 1e-15))
    return {
        "accuracy": float(right.mean()),
        "log_loss": float(losses.mean()),
        "calibration_error": calibration_error(probabilities, right),
        "coverage": float(sure.mean()),
        "accuracy_when_sure": float(right[sure].mean()) if sure.any() else 0.0,
    }


def _fitted(
    given: Any, labels: Any, trained: Sequence[float], sure_from: float, goal: Goal, name: str
) -> tuple[Profile, list[bool], list[bool]]:
    temperature, prior = _scale(given, labels, trained)
    bare = Profile(name, temperature, prior, ())
    moved = _applied(bare, given, trained)
    bars, fitted, reached = [], [], []
    for k in range(len(ROLES)):
        enough = int((labels == k).sum()) >= FEWEST and bool(goal.precision or goal.recall)
        bar, got = _threshold(moved, labels, k, goal) if enough else (sure_from, True)
        bars.append(bar)
        fitted.append(enough)
        reached.append(got)
    return Profile(name, temperature, prior, tuple(bars)), fitted, reached


def _scale(given: Any, labels: Any, trained: Sequence[float]) -> tuple[float, tuple[float, ...]]:
    """The temperature and prior that make the labels most probable, the prior held near the model's."""
    import numpy as np
    from scipy.optimize import minimize

    logits = np.log(np.maximum(given, 1e-300))
    rows = np.arange(len(labels))

    def loss(x: Any) -> float:
        z = logits / np.exp(x[0]) + x[1:]
        z = z - z.max(axis=1, keepdims=True)
        fit = (np.log(np.exp(z).sum(axis=1)) - z[rows, labels]).sum()
        return float(fit + _PULL * (x[1:] ** 2).sum() + _PULL * x[0] ** 2)

    bounds = [(np.log(0.2), np.log(5.0)), *[(-3.0, 3.0)] * 4]
    found = minimize(loss, np.zeros(5), method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-12, "gtol": 1e-8})
    weights = np.array(trained) * np.exp(found.x[1:])
    prior = [round(float(w), 4) for w in weights / weights.sum()]
    prior[int(np.argmax(prior))] += round(1.0 - sum(prior), 4)
    return round(float(np.exp(found.x[0])), 4), tuple(round(p, 4) for p in prior)


def _threshold(moved: Any, labels: Any, role: int, goal: Goal) -> tuple[float, bool]:
    """The lowest confidence with the wanted precision, or the highest with the wanted recall, and whether there is one.

    Precision counts one right and one wrong answer more than there are (Laplace), so that few answers promise less.
    """
    import numpy as np

    said = moved.argmax(axis=1) == role
    confidence, hits = moved[said].max(axis=1), (labels == role)[said]
    order = np.argsort(-confidence, kind="stable")
    confidence, found = confidence[order], np.cumsum(hits[order])
    counts = np.arange(1, len(order) + 1)
    last = np.append(confidence[1:] != confidence[:-1], True) if len(order) else np.zeros(0, dtype=bool)
    if goal.precision:
        good = np.flatnonzero(last & ((found + 1) / (counts + 2) >= goal.precision))
        at = int(good[-1]) if len(good) else -1
    else:
        good = np.flatnonzero(found >= goal.recall * max(1, int((labels == role).sum())))
        at = int(good[0]) if len(good) else -1
    if at < 0:
        return (_NEVER if goal.precision else 0.0), False
    return max(0.0, float(np.floor(1000 * float(confidence[at]))) / 1000), True
