"""A model on posts whose roles are known: answers, figures, baselines, labels to read again, the worst errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rolefit.measure.baselines import BASELINES, keyword_counts, majority, title_rule
from rolefit.measure.figures import Figures, figures_of
from rolefit.measure.intervals import Interval, bootstrap, wilson
from rolefit.measure.labelled import Labelled
from rolefit.measure.suspects import Suspect, suspects
from rolefit.verdict.rows import RowScorer, RowVerdict

__all__ = ["MEASURES", "Baseline", "Evaluation", "Wrong", "evaluate", "value_of", "verdicts_of"]

_AT_ONCE = 256
MOST_WRONG = 25
"""Errors and suspect labels that are listed."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A simple rule on the same posts."""

    name: str
    accuracy: Interval
    macro_f1: Interval


@dataclass(frozen=True, slots=True)
class Wrong:
    """An answer against its label."""

    post: int
    """Its place among the labelled posts."""
    key: str
    title: str
    label: int
    answer: int
    confidence: float
    of_label: float
    """What probability the label got."""
    unsure: bool
    evidence: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that is said of a model on labelled posts."""

    source: str
    figures: Figures
    baselines: tuple[Baseline, ...]
    wrong: tuple[Wrong, ...]
    """The most confident errors first, `MOST_WRONG` at most."""
    errors: int
    """How many there are."""
    suspects: tuple[Suspect, ...]
    suspect_posts: int
    labelled: Labelled
    model_version: str
    lexicon_version: str


def verdicts_of(scorer: RowScorer, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
    """Return a verdict a post, scored in portions."""
    verdicts: list[RowVerdict] = []
    for begin in range(0, len(texts), _AT_ONCE):
        verdicts += scorer.score(titles[begin : begin + _AT_ONCE], texts[begin : begin + _AT_ONCE])
    return verdicts


def evaluate(scorer: RowScorer, labelled: Labelled) -> Evaluation:
    """Score labelled posts and measure the answers."""
    import numpy as np

    from rolefit.values import ROLES

    verdicts = verdicts_of(scorer, labelled.titles, labelled.texts)
    probabilities = np.array([verdict.probabilities for verdict in verdicts])
    labels = np.array(labelled.labels)
    answers = np.array([ROLES.index(verdict.role) for verdict in verdicts])
    found = suspects(probabilities, labels)
    wrong = [
        Wrong(
            at,
            labelled.keys[at],
            labelled.titles[at],
            int(labels[at]),
            int(answers[at]),
            verdicts[at].confidence,
            float(probabilities[at, labels[at]]),
            verdicts[at].unsure,
            verdicts[at].evidence,
        )
        for at in np.flatnonzero(answers != labels).tolist()
    ]
    wrong.sort(key=lambda error: (error.of_label, -error.confidence, error.post))
    return Evaluation(
        labelled.source,
        figures_of(probabilities, labels, [verdict.unsure for verdict in verdicts], answers),
        _baselines(labelled),
        tuple(wrong[:MOST_WRONG]),
        len(wrong),
        tuple(found[:MOST_WRONG]),
        len(found),
        labelled,
        scorer.model_version,
        scorer.lexicon_version,
    )


def _baselines(labelled: Labelled) -> tuple[Baseline, ...]:
    import numpy as np

    labels = np.array(labelled.labels)
    rules = (title_rule(labelled.titles), keyword_counts(labelled.texts), majority(labelled.labels))
    rows = []
    for name, rule in zip(BASELINES, rules, strict=True):
        answers = np.array(rule)
        right = answers == labels
        rows.append(Baseline(name, wilson(int(right.sum()), len(labels)), _macro_f1(labels, answers)))
    return tuple(rows)


def _macro_f1(labels: Any, answers: Any) -> Interval:
    import numpy as np

    from rolefit.measure.figures import macro_f1

    cells = np.zeros((len(labels), 16))
    cells[np.arange(len(labels)), labels * 4 + answers] = 1

    def statistic(drawn: Any) -> Any:
        return macro_f1((drawn @ cells).reshape(-1, 4, 4))[:, None]

    low, high = bootstrap(statistic, len(labels))
    value = float(macro_f1(cells.sum(axis=0).reshape(1, 4, 4))[0])
    return Interval(value, float(low[0]), float(high[0]))


MEASURES = ("accuracy", "macro_f1", "log_loss", "calibration_error", "coverage", "accuracy_when_sure")
"""What `--fail-under` can ask for, beside `precision`, `recall` and `f1` of a role: f1.hybrid."""


def value_of(evaluation: Evaluation, measure: str) -> float:
    """Return a figure by its name, of `MEASURES` or as in `recall.hybrid`. Raises `KeyError` for another name."""
    figures = evaluation.figures
    kind, _, role = measure.partition(".")
    if role:
        interval: Interval = figures.roles[role][{"precision": "precision", "recall": "recall", "f1": "f1"}[kind]]
        return interval.value
    named = {
        "accuracy": figures.accuracy,
        "macro_f1": figures.macro_f1,
        "log_loss": figures.log_loss,
        "calibration_error": figures.calibration_error,
        "coverage": figures.sure,
        "accuracy_when_sure": figures.accuracy_when_sure,
    }
    return named[measure].value
