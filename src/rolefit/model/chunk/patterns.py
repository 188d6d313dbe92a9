"""The lexicon's patterns as arrays, in the order in which texts first need them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rolefit.lexicon.matching import Matcher, PatternRow
from rolefit.model.chunk.growing import Growing

__all__ = ["Beside", "Patterns"]

Array = np.ndarray[Any, Any]


class Beside:
    """One of a pattern's other classes, to be looked for beside its anchor.

    step: +1 after it, -1 before it; window: within how many tokens, 0 for a pattern that has none; place: the class.
    """

    def __init__(self) -> None:
        self.step, self.window, self.place = Growing(np.intp), Growing(np.intp), Growing(np.intp)

    def add(self, step: int, window: int, place: int) -> None:
        """Put the next pattern's at the end."""
        self.step.add((step,))
        self.window.add((window,))
        self.place.add((place,))


class Patterns:
    """Token number -> the patterns that it anchors, and whether it is in a class.

    rows: the patterns; size, kind, concept: of each; beside: up to two classes of each, the one after the anchor first.
    start, count: where the patterns of a token stand in `anchored`; classes: the word classes of each token.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._by_anchor = matcher.by_anchor
        self._of_class: dict[int, list[int]] = {}
        self.rows: list[PatternRow] = []
        self.size, self.kind, self.concept = Growing(np.intp), Growing(np.intp), Growing(np.intp)
        self.beside = Beside(), Beside()
        self.start, self.count, self.anchored = Growing(np.intp), Growing(np.intp), Growing(np.intp)
        self.classes: list[frozenset[int]] = []
        self._bits = np.zeros((64, 64), dtype=np.uint8)
        self._new: list[Sequence[int]] = []

    def add_token(self, classes: Sequence[int]) -> None:
        """Take the word classes of the next token number; `flush` makes it count."""
        self._new.append(classes)

    def flush(self) -> None:
        """Enter the tokens that have been added into the tables."""
        if not self._new:
            return
        anchored = [[p for number in classes for p in self._anchored_by(number)] for classes in self._new]
        counts = [len(patterns) for patterns in anchored]
        self.start.add((self.anchored.size + np.cumsum([0, *counts[:-1]])).tolist())
        self.count.add(counts)
        self.anchored.add([p for patterns in anchored for p in patterns])
        tokens = [len(self.classes) + k for k, classes in enumerate(self._new) for _ in classes]
        places = np.array([number for classes in self._new for number in classes], dtype=np.intp)
        self.classes += map(frozenset, self._new)
        self._make_room(len(self.classes), int(places.max(initial=0)))
        np.bitwise_or.at(self._bits, (tokens, places >> 3), (1 << (places & 7)).astype(np.uint8))
        self._new.clear()

    def _make_room(self, tokens: int, place: int) -> None:
        height, width = self._bits.shape
        if tokens > height or place >> 3 >= width:
            room = np.zeros((max(height, 1 << tokens.bit_length()), max(width, (place >> 3) + 64)), dtype=np.uint8)
            room[:height, :width] = self._bits
            self._bits = room

    def are_in(self, tokens: Array, places: Array) -> Array:
        """Tell of each token whether it is in the class beside it."""
        width = self._bits.shape[1]
        inside = places < width * 8
        if not inside.all():  # a class that no token so far is in
            places = np.where(inside, places, 0)
        bits: Array = (self._bits.ravel()[tokens * width + (places >> 3)] >> (places & 7)) & 1
        return (bits > 0) & inside

    def _anchored_by(self, number: int) -> list[int]:
        known = self._of_class.get(number)
        if known is None:
            known = self._of_class[number] = [self._enter(row, number) for row in self._by_anchor[number]]
        return known

    def _enter(self, row: PatternRow, anchor: int) -> int:
        concept, kind, classes, gaps = row
        self.rows.append(row)
        self.size.add((len(classes),))
        self.kind.add((kind,))
        self.concept.add((concept,))
        at = classes.index(anchor)
        sides = []
        if at + 1 < len(classes):
            sides.append((1, gaps[at + 1] + 1, classes[at + 1]))
        if at:
            sides.append((-1, gaps[at] + 1, classes[at - 1]))
        for beside, side in zip(self.beside, [*sides, (1, 0, 0), (1, 0, 0)], strict=False):
            beside.add(*side)
        return len(self.rows) - 1
