"""Titles and texts of a table to verdicts, many at once, without profiles and statements."""

from __future__ import annotations

from rolefit.engine.scores import ReadRow
from rolefit.record import record_of
from rolefit.values import total
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import points
from rolefit.verdict.evidence import evidence_line, quotes_of, tags_of
from rolefit.verdict.rows import Four, RowScorer, RowVerdict, ScorerFactory
from rolefit.verdict.title import promised_role

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
        made: list[Four] = self._classifier.engine.probabilities(titles, texts, self._classifier.shift)  # type: ignore[assignment]
        return made

    def _verdict(self, row: ReadRow) -> RowVerdict:
        title, probabilities, sums, by_title, sizes, quotes, _ = row
        role, confidence, reasons = self._classifier.decision(probabilities, sizes, total(sums))
        line = self._evidence(role, row) if quotes is None else evidence_line(quotes)
        promise = promised_role(title, by_title)
        return record_of(
            RowVerdict, (role, confidence, probabilities, points(sums), bool(reasons), reasons, line, promise)
        )

    def _evidence(self, role: str, row: ReadRow) -> str:
        """The quotes that speak for a role, where the engine did not choose them."""
        assert row.read
        chosen = quotes_of(role, row.read.score, row.read.statements, self._tags)
        return evidence_line([quote.text for quote in chosen])


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
    return _Making(model, lexicon, prior, profile)


class _Making:
    """Makes the scorer that it was asked for, in this process or, sent there, in another."""

    def __init__(self, model: str, lexicon: str, prior: Mapping[str, float] | None, profile: str) -> None:
        self._asked = model, lexicon, prior, profile

    def __call__(self) -> RowScorer:
        return row_scorer(*self._asked)
