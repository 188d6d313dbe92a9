"""The lexicon's patterns as arrays, in the order in which texts first need them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rolefit.engine.chunk.growing import Growing, Lists
from rolefit.lexicon.matching import Matcher, PatternRow

__all__ = ["Look", "Patterns"]

Array = np.ndarray[Any, Any]

_NO_LOOK = (1, 0, 0, False)


class Look:
    """The next of a pattern's other classes to be looked for, one row a pattern.

    step: +1 after, -1 before; window: within how many tokens, 0 where the pattern has no more; place: the class;
    anew: whether from the anchor, not from where the last class was found.
    """

    def __init__(self, patterns: int) -> None:
        self.step, self.window, self.place = Growing(np.intp), Growing(np.intp), Growing(np.intp)
        self.anew = Growing(np.bool_)
        for _ in range(patterns):
            self.add(_NO_LOOK)

    def add(self, look: tuple[int, int, int, bool]) -> None:
        """Put the next pattern's at the end."""
        for column, value in zip((self.step, self.window, self.place, self.anew), look, strict=True):
            column.add(value)


class Patterns:
    """Token number -> the patterns that it anchors, and whether it is in a class.

    rows: the patterns of two classes and more; size: how many classes each has; code: its `concept * KINDS + kind`;
    looks: for its other classes, from the anchor to the end and then from the anchor to the beginning.
    several: per token, the patterns of two classes and more; single: per token, the codes of the others.
    classes: per token, its word classes.
    """

    KINDS = 3

    def __init__(self, matcher: Matcher) -> None:
        self._by_anchor = matcher.by_anchor
        self._of_class: dict[int, tuple[list[int], list[int]]] = {}
        self.rows: list[PatternRow] = []
        self.size, self.code = Growing(np.intp), Growing(np.intp)
        self.looks = [Look(0)]
        self.several, self.single = Lists(), Lists()
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
        for classes in self._new:
            anchored = [self._anchored_by(number) for number in classes]
            self.several.add([p for several, _ in anchored for p in several])
            self.single.add(sorted({p for _, single in anchored for p in single}))
        tokens = np.repeat(len(self.classes) + np.arange(len(self._new)), [len(classes) for classes in self._new])
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
        """Return the indices of the tokens that are in the class beside them."""
        height, width = self._bits.shape
        bits = self._bits.reshape(height * width).take(tokens * width + (places >> 3))
        return np.flatnonzero(bits & _MASKS.take(places & 7))

    def _anchored_by(self, number: int) -> tuple[list[int], list[int]]:
        known = self._of_class.get(number)
        if known is None:
            rows = self._by_anchor[number]
            several = [self._enter(row, number) for row in rows if len(row[2]) > 1]
            single = [row[0] * self.KINDS + row[1] for row in rows if len(row[2]) == 1]
            known = self._of_class[number] = several, single
        return known

    def _enter(self, row: PatternRow, anchor: int) -> int:
        concept, kind, classes, gaps = row
        self._make_room(0, max(classes))
        at = classes.index(anchor)
        after = [(1, gaps[k] + 1, classes[k], False) for k in range(at + 1, len(classes))]
        before = [(-1, gaps[k + 1] + 1, classes[k], k == at - 1) for k in reversed(range(at))]
        looks = [*after, *before]
        while len(self.looks) < len(looks):
            self.looks.append(Look(len(self.rows)))
        for number, look in enumerate(self.looks):
            look.add(looks[number] if number < len(looks) else _NO_LOOK)
        self.rows.append(row)
        self.size.add(len(classes))
        self.code.add(concept * self.KINDS + kind)
        return len(self.rows) - 1


_MASKS = np.array([1 << k for k in range(8)], dtype=np.uint8)
