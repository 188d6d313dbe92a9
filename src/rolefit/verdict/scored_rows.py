"""Titles and texts of a table to verdicts, many at once, without profiles and statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from rolefit.engine.scores import ReadRow, softmax
from rolefit.values import total
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import shares
from rolefit.verdict.evidence import evidence_line, quotes_of, tags_of
from rolefit.verdict.rows import Four, RowScorer, RowVerdict, ScorerFactory
from rolefit.verdict.title import promised_role

__all__ = ["ScoredRows", "row_scorer", "row_scorer_factory"]


class ScoredRows:
    """A `RowScorer` over a classifier's engine."""

    def __init__(self, classifier: Classifier) -> None:
        """Take a classifier: its engine, lexicon and prior."""
        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        self._tags = tags_of(classifier.concepts)

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        return [
            self._verdict(row)
            for row in self._classifier.engine.rows(titles, texts, self._classifier.shift, self._tags)
        ]

    def probabilities(self, titles: Sequence[str], texts: Sequence[str]) -> list[Four]:
        """Return the probabilities alone, in the order of ROLES."""
        return [self._four(logits) for logits in self._classifier.engine.logits(titles, texts)]

    def _four(self, logits: Sequence[float]) -> Four:
        a, b, c, d = softmax(self._classifier.shifted(logits))
        return a, b, c, d

    def _verdict(self, row: ReadRow) -> RowVerdict:
        probabilities, mix = self._four(row.logits), shares(row.sums)
        role, confidence, reasons = self._classifier.decision(probabilities, row.sizes, total(row.sums))
        four = (mix["SM"], mix["CM"], mix["SH"], mix["OT"])
        promise = promised_role(row.title, softmax(row.title_logits))
        return RowVerdict(
            role, confidence, probabilities, four, bool(reasons), reasons, self._evidence(role, row), promise
        )

    def _evidence(self, role: str, row: ReadRow) -> str:
        """The quotes that speak for a role."""
        quotes = row.quotes
        if quotes is None:
            assert row.read
            chosen = quotes_of(role, row.read.score, row.read.statements, self._tags)
            quotes = [quote.text for quote in chosen]
        return evidence_line(quotes)


def row_scorer(
    model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None, profile: str = ""
) -> RowScorer:
    """Make the scorer; empty strings mean the shipped model and lexicon, and no profile.

    Raises as `Classifier.load` does.
    """
    classifier = Classifier.load(model or None, lexicon or None, profile or None)
    if prior:
        classifier = classifier.with_prior(prior)
    return ScoredRows(classifier)


def row_scorer_factory(
    model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None, profile: str = ""
) -> ScorerFactory:
    """Return what makes the scorer, in this process and in others."""
    return partial(row_scorer, model, lexicon, prior, profile)
