"""Texts to arrays of token numbers, by a memo of what stands between blanks."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from rolefit.engine.chunk.growing import Growing
from rolefit.model.vocabulary import Vocabulary
from rolefit.text.tokens import FUNCTION_WORDS, tokens

__all__ = ["MARGIN", "Tokens", "Words"]

Array = np.ndarray[Any, Any]

MARGIN = 8
"""How many tokens that are none stand before the first text and after the last."""

_BREAK = 0
_UNKNOWN = 1
_BREAK_MARK = "\0"  # normalised texts hold none
_MOST_REMEMBERED = 100_000


class Tokens(NamedTuple):
    """The tokens of texts, one text after another, and what is no token: one after each text, `MARGIN` at both ends."""

    ids: Array
    """Numbers of the tokens; 0 for what is none."""
    text: Array
    """The text of each, ascending; texts are counted from 0."""
    begin: Array
    """Where each text begins in `ids`, and where the next one would: text k is `ids[begin[k]:begin[k + 1] - 1]`."""


class Words(dict[str, bytes]):
    """Runs between blanks -> the packed numbers of their tokens.

    Numbers are given at first sight and only to what tells something: words of the model, function words, and the sets
    of word classes of other tokens. So the tables stay bounded whatever the texts hold.

    numbers: token number -> the model's word number, -1 for none; rows: -> its row as a unigram, -1 for none; function:
    -> whether it is a function word; names: -> the token, empty where the number stands for several; `on_new` is told the
    word classes of every new number.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        classes_of: Callable[[str], Sequence[int]],
        on_new: Callable[[Sequence[int]], None],
    ) -> None:
        super().__init__()
        self._vocabulary, self._classes_of, self._on_new = vocabulary, classes_of, on_new
        self._known: dict[str | tuple[int, ...], int] = {}
        self._columns = Growing(np.intp), Growing(np.intp), Growing(np.int8)
        self.names: list[str] = []
        for _ in (_BREAK, _UNKNOWN):
            self._give("", -1, (), function=False)
        self[_BREAK_MARK] = array("i", [_BREAK]).tobytes()

    def __missing__(self, run: str) -> bytes:
        packed = array("i", [self._number(token) for token in tokens(run)]).tobytes()
        self[run] = packed
        return packed

    def _number(self, token: str) -> int:
        known = self._known.get(token)
        if known is not None:
            return known
        number, classes = self._vocabulary.number(token), tuple(self._classes_of(token))
        function = token in FUNCTION_WORDS
        key: str | tuple[int, ...] = token
        name = token
        if number < 0 and not function:
            if not classes:
                return _UNKNOWN
            key, name = classes, ""
            if key in self._known:
                return self._known[key]
        self._known[key] = self._give(name, number, classes, function=function)
        return self._known[key]

    def _give(self, name: str, number: int, classes: Sequence[int], *, function: bool) -> int:
        self.names.append(name)
        row = self._vocabulary.row(number) if number >= 0 else -1
        for column, value in zip(self._columns, (number, row, function), strict=True):
            column.add(value)
        self._on_new(classes)
        return len(self.names) - 1

    def read(self, texts: Sequence[str]) -> Tokens:
        """Return the tokens of all texts. The texts are normalised."""
        if len(self) > _MOST_REMEMBERED:
            self.clear()
            self[_BREAK_MARK] = array("i", [_BREAK]).tobytes()
        runs = f" {_BREAK_MARK} ".join([*texts, ""]).split()
        margin = bytes(4 * MARGIN)
        ids = np.frombuffer(b"".join([margin, *map(self.__getitem__, runs), margin]), dtype=np.int32).astype(np.intp)
        breaks = ids == _BREAK
        text = np.cumsum(breaks) - breaks - MARGIN
        return Tokens(ids, text, np.flatnonzero(breaks)[MARGIN - 1 : MARGIN + len(texts)] + 1)

    @property
    def numbers(self) -> Array:
        """Token number -> the model's word number."""
        return self._columns[0].values

    @property
    def rows(self) -> Array:
        """Token number -> row as a unigram."""
        return self._columns[1].values

    @property
    def function(self) -> Array:
        """Token number -> 1 for a function word."""
        return self._columns[2].values
