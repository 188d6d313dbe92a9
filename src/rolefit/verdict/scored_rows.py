"""Titles and texts of a table to verdicts, many at once, without profiles and statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from rolefit.engine.scores import ReadRow, softmax
from rolefit.explain.evidence import WANTED, evidence_line, tag_of
from rolefit.text.tokens import tokens
from rolefit.verdict.classifier import Classifier, english_share
from rolefit.verdict.decide import decide, shares
from rolefit.verdict.rows import Four, RowScorer, RowVerdict, ScorerFactory

__all__ = ["ScoredRows", "row_scorer", "row_scorer_factory"]


class ScoredRows:
    """A `RowScorer` over a classifier's engine."""

    def __init__(self, classifier: Classifier) -> None:
        """Take a classifier: its engine, lexicon and prior."""
        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        self._tags = [tag_of(concept) for concept in classifier.concepts]

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        return [self._verdict(row) for row in self._classifier.engine.rows(titles, texts)]

    def probabilities(self, titles: Sequence[str], texts: Sequence[str]) -> list[Four]:
        """Return the probabilities alone, in the order of ROLES."""
        return [self._four(logits) for logits in self._classifier.engine.logits(titles, texts)]

    def _four(self, logits: Sequence[float]) -> Four:
        a, b, c, d = softmax(self._classifier.shifted(logits))
        return a, b, c, d

    def _verdict(self, row: ReadRow) -> RowVerdict:
        probabilities, sizes, mix = self._four(row.logits), row.sizes, shares(row.sums)
        role, confidence, reasons = decide(
            probabilities, sizes.counted, english_share(sizes), sum(row.sums), self._classifier.sure_from
        )
        four = (mix["SM"], mix["CM"], mix["SH"], mix["OT"])
        return RowVerdict(role, confidence, probabilities, four, bool(reasons), reasons, self._evidence(role, row))

    def _evidence(self, role: str, row: ReadRow) -> str:
        """The lexicon phrases of the answer's tags that stand in the statements most probably tagged so."""
        found: dict[str, float] = {}
        for weight, probabilities, _, _, matches in row.spoken:
            if not weight:
                continue
            for concept, _, _, start, end in matches:
                tag = self._tags[concept]
                if tag in WANTED[role]:
                    phrase = " ".join(tokens(row.text[start:end]))
                    found[phrase] = max(found.get(phrase, 0.0), weight * probabilities[tag])
        return evidence_line(found)


def row_scorer(model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None) -> RowScorer:
    """Make the scorer; empty strings mean the shipped model and lexicon. Raises as `Classifier.load` does."""
    classifier = Classifier.load(model or None, lexicon or None)
    if prior:
        classifier = classifier.with_prior(prior)
    return ScoredRows(classifier)


def row_scorer_factory(model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None) -> ScorerFactory:
    """Return what makes the scorer, in this process and in others."""
    return partial(row_scorer, model, lexicon, prior)
