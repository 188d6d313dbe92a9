"""How alike two statements are: the cosine of their TF-IDF vectors, and the concepts that both hold."""

from __future__ import annotations

from math import log, sqrt
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.text.tokens import FUNCTION_WORDS, tokens
from rolefit.values import ScoredStatement

__all__ = ["Likeness", "Sketch"]

_WORDING = 0.6
"""What the cosine counts; the rest is the concepts'."""
_LEAST = 0.08
"""Cosine below which a common concept is chance."""


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
        """Return the likeness, 0..1: the cosine at 0.6, and the common part of the concepts at 0.4.

        The cosine alone where neither statement holds a concept; 0 where the wordings have next to nothing in common.
        """
        short, long = sorted((one.vector, other.vector), key=len)
        cosine = sum([value * long.get(row, 0.0) for row, value in short.items()])
        if cosine < _LEAST:
            return 0.0
        together = set(one.concepts) | set(other.concepts)
        if not together:
            return cosine
        return _WORDING * cosine + (1.0 - _WORDING) * len(self.common(one, other)) / len(together)
