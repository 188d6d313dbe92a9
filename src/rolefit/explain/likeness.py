"""How alike two statements are: the cosine of their TF-IDF vectors, and the concepts that both hold."""

from __future__ import annotations

from math import log, sqrt
from typing import NamedTuple

from rolefit.features import FUNCTION_WORDS, tokens
from rolefit.model.scorer import Scorer
from rolefit.verdict import ScoredStatement

__all__ = ["Likeness", "Sketch"]


class Sketch(NamedTuple):
    """A statement as it is compared."""

    vector: dict[int, float]
    """Row of an n-gram -> its value; the vector has length 1, or is empty."""
    concepts: tuple[str, ...]


class Likeness:
    """Compares statements within the vocabulary of a model."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer
        self._idf = scorer.model["statement_idf"]

    def sketch(self, scored: ScoredStatement) -> Sketch:
        """Return what a statement is compared by; function words count for nothing, nor pairs that hold one."""
        words = tokens(scored.statement.text)
        counts = self._scorer.counts([word if word not in FUNCTION_WORDS else "" for word in words])
        vector = {row: self._idf[row] * (1.0 + log(count)) for row, count in counts.items() if self._idf[row]}
        length = sqrt(sum(value * value for value in vector.values())) or 1.0
        concepts = tuple(dict.fromkeys(hit.concept for hit in scored.hits))
        return Sketch({row: value / length for row, value in vector.items()}, concepts)

    def common(self, one: Sketch, other: Sketch) -> tuple[str, ...]:
        """Return the concepts that both statements hold, in the order of the first."""
        return tuple([concept for concept in one.concepts if concept in other.concepts])

    def of(self, one: Sketch, other: Sketch) -> float:
        """Return the likeness, 0..1: the mean of the cosine and of the common part of the concepts.

        Where neither statement holds a concept, the cosine alone.
        """
        short, long = sorted((one.vector, other.vector), key=len)
        cosine = sum([value * long.get(row, 0.0) for row, value in short.items()])
        together = set(one.concepts) | set(other.concepts)
        if not together:
            return cosine
        return 0.5 * (cosine + len(self.common(one, other)) / len(together))
