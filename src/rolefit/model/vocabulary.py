"""Looks words and pairs of words up in the arrays of a model file."""

from __future__ import annotations

from rolefit.model.hashing import hash_bytes, hash_pair, hash_tag
from rolefit.model.layout import NONE, WORD, ModelFile

__all__ = ["Vocabulary"]

_MOST_REMEMBERED = 200_000
_ROW, _CLASS_AT, _CLASSES = 0, 1, 4


class Vocabulary:
    """Word -> number, and numbers -> rows of the weights. Remembers words it has seen, up to a bound."""

    def __init__(self, model: ModelFile) -> None:
        self._slot = model["word_slot"]
        self._start, self._text = model["word_start"], model["word_text"]
        self._word, self._class = model["word"], model["word_class"]
        self._pair_slot = model["pair_slot"]
        self._slots, self._pair_slots = len(self._slot) // 2, len(self._pair_slot) // 4
        self.size = len(self._start) - 1
        """How many words there are; behind them stand the prefixes."""
        self._prefixes = _prefixes(model["prefix_start"], bytes(model["prefix_text"]), self.size)
        self._numbers: dict[str, int] = {}
        self._pair_rows: dict[int, int] = {}

    def number(self, word: str) -> int:
        """The number of a word, -1 where the model has never seen it."""
        known = self._numbers.get(word)
        if known is None:
            known = self._find(word.encode("utf-8", "surrogatepass"))
            if len(self._numbers) >= _MOST_REMEMBERED:
                self._numbers.clear()
            self._numbers[word] = known
        return known

    def _find(self, data: bytes) -> int:
        tag = hash_tag(hash_bytes(data))
        place = tag % self._slots
        while (number := self._slot[2 * place + 1]) != NONE:
            if self._slot[2 * place] == tag and self._text[self._start[number] : self._start[number + 1]] == data:
                return int(number)
            place = (place + 1) % self._slots
        return -1

    def row(self, number: int) -> int:
        """The row of a word as a unigram, -1 for none."""
        row = self._word[WORD * number + _ROW]
        return -1 if row == NONE else int(row)

    def pair_row(self, first: int, second: int) -> int:
        """The row of two neighbouring words, -1 for none."""
        key = first << 32 | second
        known = self._pair_rows.get(key)
        if known is None:
            known = self._find_pair(first, second)
            if len(self._pair_rows) >= 4 * _MOST_REMEMBERED:
                self._pair_rows.clear()
            self._pair_rows[key] = known
        return known

    def _find_pair(self, first: int, second: int) -> int:
        slot = self._pair_slot
        place = hash_pair(first, second) % self._pair_slots
        while (row := slot[4 * place + 2]) != NONE:
            if slot[4 * place] == first and slot[4 * place + 1] == second:
                return int(row)
            place = (place + 1) % self._pair_slots
        return -1

    def classes(self, word: str) -> tuple[int, ...]:
        """The lexicon's word classes of a word: its own, and those of the prefixes that it begins with."""
        number = self.number(word)
        if number < 0:
            number = next((number for prefix, number in self._prefixes if word.startswith(prefix)), -1)
            if number < 0:
                return ()
        start = self._word[WORD * number + _CLASS_AT]
        return tuple(self._class[start : start + (self._word[WORD * number + _CLASSES] & 0xFFFF)])


def _prefixes(start: memoryview, text: bytes, words: int) -> list[tuple[str, int]]:
    """Prefixes with their numbers, the longest first: its entry holds the classes of the shorter ones too."""
    found = [(text[start[k] : start[k + 1]].decode(), words + k) for k in range(len(start) - 1)]
    return sorted(found, key=lambda entry: -len(entry[0]))
