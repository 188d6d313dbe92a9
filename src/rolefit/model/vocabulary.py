"""Looks words and pairs of words up in the arrays of a model file."""

from __future__ import annotations

import zlib
from bisect import bisect_left

from rolefit.model.layout import ModelFile

__all__ = ["Vocabulary"]

_MOST_REMEMBERED = 200_000


class Vocabulary:
    """Word -> number, and numbers -> rows of the weights. Remembers words it has seen, up to a bound."""

    def __init__(self, model: ModelFile) -> None:
        self._hash = model["word_hash"]
        self._start = model["word_start"]
        self._text = model["word_text"]
        self._row = model["word_row"]
        self._class_start = model["word_class_start"]
        self._class = model["word_class"]
        self._pair_key = model["pair_key"]
        self._pair_row = model["pair_row"]
        self._pairs = len(self._pair_key)
        self._numbers: dict[str, int] = {}
        self._pair_rows: dict[int, int] = {}

    def number(self, word: str) -> int:
        """The number of a word, -1 where the model has never seen it."""
        known = self._numbers.get(word)
        if known is None:
            known = self._find(word)
            if len(self._numbers) >= _MOST_REMEMBERED:
                self._numbers.clear()
            self._numbers[word] = known
        return known

    def _find(self, word: str) -> int:
        data = word.encode("utf-8", "surrogatepass")
        key = zlib.crc32(data)
        place = bisect_left(self._hash, key)
        while place < len(self._hash) and self._hash[place] == key:
            if self._text[self._start[place] : self._start[place + 1]] == data:
                return place
            place += 1
        return -1

    def row(self, number: int) -> int:
        """The row of a word as a unigram, -1 for none."""
        return int(self._row[number])

    def pair_row(self, first: int, second: int) -> int:
        """The row of two neighbouring words, -1 for none."""
        key = first << 32 | second
        known = self._pair_rows.get(key)
        if known is None:
            place = bisect_left(self._pair_key, key)
            found = place < self._pairs and self._pair_key[place] == key
            known = int(self._pair_row[place]) if found else -1
            if len(self._pair_rows) >= 4 * _MOST_REMEMBERED:
                self._pair_rows.clear()
            self._pair_rows[key] = known
        return known

    def classes(self, word: str) -> tuple[int, ...] | None:
        """The lexicon's word classes of a word, None where it has none."""
        number = self.number(word)
        if number < 0:
            return None
        start, end = self._class_start[number], self._class_start[number + 1]
        return tuple(self._class[start:end]) if end > start else None
