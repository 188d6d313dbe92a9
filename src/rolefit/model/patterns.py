"""Reads the lexicon's patterns out of a model file, a class at a time, when a text first needs them."""

from __future__ import annotations

from rolefit.lexicon.matching import Concept, Matcher, PatternRow
from rolefit.model.layout import ModelFile
from rolefit.model.vocabulary import Vocabulary

__all__ = ["matcher_of"]


class _Patterns(dict[int, list[PatternRow]]):
    """Anchor class -> its patterns; filled when asked."""

    def __init__(self, model: ModelFile) -> None:
        super().__init__()
        self._start, self._of_class, self._pattern = (
            model["pattern_start"],
            model["pattern_of_class"],
            model["pattern"],
        )

    def __missing__(self, anchor: int) -> list[PatternRow]:
        rows: list[PatternRow] = []
        if anchor + 1 < len(self._start):
            for place in range(self._start[anchor], self._start[anchor + 1]):
                at = self._of_class[place]
                concept, kind, places = self._pattern[at : at + 3]
                body = self._pattern[at + 3 : at + 3 + 2 * places].tolist()
                rows.append((concept, kind, tuple(body[::2]), tuple(body[1::2])))
        self[anchor] = rows
        return rows


def matcher_of(model: ModelFile, vocabulary: Vocabulary) -> Matcher:
    """The matcher of the lexicon that the model holds."""
    concepts = [Concept(*row) for row in model.concepts]
    needs = frozenset([at for at, needed in enumerate(model["concept_needs"]) if needed])
    return Matcher(concepts, _Patterns(model), vocabulary.classes, needs)
