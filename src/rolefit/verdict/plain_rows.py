"""Rows to verdicts where NumPy is not installed: a post at a time, by the classifier."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.engine.plain import PostScore, softmax
from rolefit.explain.evidence import WANTED, evidence_line, tag_of
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import english, tokens
from rolefit.values import Statement
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import decide, shares
from rolefit.verdict.rows import RowVerdict

__all__ = ["ClassifierRows"]


class ClassifierRows:
    """A `RowScorer` over a classifier. Of the same model, its numbers differ from `ChunkRows` in the last digits."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        self._tags = [tag_of(concept) for concept in classifier.scorer.matcher.concepts]

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        return [self._row(title, text) for title, text in zip(titles, texts, strict=True)]

    def _row(self, title: str, text: str) -> RowVerdict:
        text = normalise(text)
        statements = segment(text)
        score = self._classifier.scorer.post(normalise(title), statements)
        probabilities = softmax([z + s for z, s in zip(score.logits, self._classifier.shift, strict=True)])
        words = tokens(text)
        counted = sum(s.words for s in score.statements)
        decision = decide(probabilities, counted, english(words, text), sum(score.sums), self._classifier.sure_from)
        mix = shares(score.sums)
        return RowVerdict(
            decision.role,
            decision.confidence,
            (probabilities[0], probabilities[1], probabilities[2], probabilities[3]),
            (mix["SM"], mix["CM"], mix["SH"], mix["OT"]),
            bool(decision.reasons),
            decision.reasons,
            self._evidence(decision.role, statements, score),
        )

    def _evidence(self, role: str, statements: Sequence[Statement], score: PostScore) -> str:
        """The lexicon phrases of the answer's tags that stand in the statements most probably tagged so."""
        wanted = WANTED[role]
        found: dict[str, float] = {}
        for statement, scored, probabilities, weight in zip(
            statements, score.statements, score.probabilities, score.weights, strict=True
        ):
            if not weight:
                continue
            for match in scored.matches:
                tag = self._tags[match.concept]
                if tag in wanted:
                    phrase = " ".join(tokens(statement.text)[match.first : match.last])
                    found[phrase] = max(found.get(phrase, 0.0), weight * probabilities[tag])
        return evidence_line(found)
