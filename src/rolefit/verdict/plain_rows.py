"""Rows to verdicts where NumPy is not installed: a post at a time, by the classifier."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.engine.plain import softmax
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import shares
from rolefit.verdict.evidence import evidence_line, quotes_of, tags_of
from rolefit.verdict.rows import RowVerdict
from rolefit.verdict.title import promised_role

__all__ = ["ClassifierRows"]


class ClassifierRows:
    """A `RowScorer` over a classifier. Of the same model, its numbers differ from `ChunkRows` in the last digits."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        self._tags = tags_of(classifier.scorer.matcher.concepts)

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        return [self._row(title, text) for title, text in zip(titles, texts, strict=True)]

    def _row(self, title: str, text: str) -> RowVerdict:
        text, title = normalise(text), normalise(title)
        statements = segment(text)
        score = self._classifier.scorer.post(title, statements)
        probabilities = softmax(self._classifier.shifted(score.logits))
        decision = self._classifier.decision(text, statements, probabilities, sum(score.sums))
        mix = shares(score.sums)
        return RowVerdict(
            decision.role,
            decision.confidence,
            (probabilities[0], probabilities[1], probabilities[2], probabilities[3]),
            (mix["SM"], mix["CM"], mix["SH"], mix["OT"]),
            bool(decision.reasons),
            decision.reasons,
            evidence_line([quote.text for quote in quotes_of(decision.role, score, statements, self._tags)]),
            promised_role(title, softmax(score.title)),
        )
