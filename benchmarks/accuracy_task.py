"""What a peer of the accuracy benchmark is asked and answers, and how a linear model answers on rows of numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from rolefit.text.normalise import normalise
from rolefit.training.fitting import fit_temperature
from rolefit.training.metrics import softmax
from rolefit.training.train import SHIFT

__all__ = ["STRENGTHS", "Answers", "Task", "from_logits", "regressed", "regression"]

STRENGTHS = (1.0, 10.0, 100.0, 1000.0)
"""What C of a peer's logistic regression is chosen from."""


@dataclass(frozen=True)
class Task:
    """Posts to learn from, with their labels and folds, followed by the posts to answer for."""

    titles: list[str]
    texts: list[str]
    labels: Any
    folds: Any

    @property
    def known(self) -> int:
        """How many of the posts are labelled: they stand first."""
        return len(self.labels)

    def pages(self) -> list[str]:
        """Title and text of each post as one normalised text."""
        return [
            normalise(f"{title}\n{text}" if title else text)
            for title, text in zip(self.titles, self.texts, strict=True)
        ]


@dataclass(frozen=True)
class Answers:
    """What one model answers: rows are posts, columns of probabilities `ROLES`."""

    out_of_fold: Any
    out_of_fold_roles: Any
    probabilities: Any
    roles: Any
    shares: Any = None
    """Points of SM and CM per post, where the model tells them."""
    setting: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    answered: Any = None
    """Places of the known posts that are answered out of fold, one a row of `out_of_fold`; `None`: all of them."""


def from_logits(
    known: Any, asked: Any, labels: Any, setting: str = "", shares: Any = None, answered: Any = None
) -> Answers:
    """Answers from logits, divided by the temperature that the product's own training would choose.

    `known` and `labels` have a row for each post that is answered out of fold.
    """
    temperature = fit_temperature(known, labels) * SHIFT
    p, q = softmax(known / temperature), softmax(asked / temperature)
    return Answers(p, p.argmax(axis=1), q, q.argmax(axis=1), shares, setting, answered=answered)


def regression(c: float) -> Any:
    """Logistic regression as the peers use it."""
    return LogisticRegression(C=c, max_iter=3000)


def regressed(
    task: Task,
    rows: Callable[[Any, Any], tuple[Any, Any]],
    model: Callable[[float], Any] = regression,
    scale: float = 1.0,
    answered: Any = None,
) -> Answers:
    """A linear model on `rows(learn, asked)`, both lists of places; C by out-of-fold macro-F1.

    scale: what its decision values are multiplied by to be logits.
    answered: folds that are answered out of fold, each by a fit on all other posts; without it all of them.
    """
    n = task.known
    folds = np.unique(task.folds) if answered is None else np.asarray(answered)
    places = np.where(np.isin(task.folds, folds))[0]
    labels = task.labels[places]
    known = {c: np.zeros((n, 4)) for c in STRENGTHS}
    for fold in folds:
        learn, here = np.where(task.folds != fold)[0], np.where(task.folds == fold)[0]
        a, b = rows(learn, here)
        for c in STRENGTHS:
            known[c][here] = model(c).fit(a, task.labels[learn]).decision_function(b)
    best = max(STRENGTHS, key=lambda c: f1_score(labels, known[c][places].argmax(axis=1), average="macro"))
    asked = np.zeros((0, 4))
    if n < len(task.texts):
        a, b = rows(np.arange(n), np.arange(n, len(task.texts)))
        asked = model(best).fit(a, task.labels).decision_function(b)
    partly = None if answered is None else places
    return from_logits(scale * known[best][places], scale * asked, labels, f"C = {best:g}", answered=partly)
