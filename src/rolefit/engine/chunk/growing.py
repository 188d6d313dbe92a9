"""Tables that grow at their end, as the texts bring new tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

__all__ = ["Growing", "Lists"]

Array = np.ndarray[Any, Any]


class Growing:
    """A one-dimensional array with room to spare, so that adding to it is cheap on the whole."""

    def __init__(self, kind: type[np.generic]) -> None:
        self._room = np.zeros(1024, dtype=kind)
        self._filled = 0
        self._waiting: list[int] = []

    def __len__(self) -> int:
        return self._filled + len(self._waiting)

    def add(self, *values: int) -> None:
        """Put values at the end."""
        self._waiting += values

    @property
    def values(self) -> Array:
        """What it holds: a view, valid until the next `add`."""
        if self._waiting:
            size = len(self)
            if size > len(self._room):
                room = np.zeros(max(size, 2 * len(self._room)), dtype=self._room.dtype)
                room[: self._filled] = self._room[: self._filled]
                self._room = room
            self._room[self._filled : size] = self._waiting
            self._filled = size
            self._waiting.clear()
        return self._room[: self._filled]


class Lists:
    """A list of numbers for each token number."""

    def __init__(self) -> None:
        self._start, self._count, self._flat = Growing(np.intp), Growing(np.intp), Growing(np.intp)

    def add(self, numbers: Sequence[int]) -> None:
        """Put the list of the next token at the end."""
        self._start.add(len(self._flat))
        self._count.add(len(numbers))
        self._flat.add(*numbers)

    def of(self, ids: Array) -> tuple[Array, Array]:
        """Return every number in the lists of these tokens: where in `ids` its token stands, and the number."""
        counts = self._count.values.take(ids)
        some = np.flatnonzero(counts)
        counts = counts.take(some)
        at = np.repeat(some, counts)
        before = self._start.values.take(ids.take(some)) - (np.cumsum(counts) - counts)
        return at, self._flat.values.take(np.repeat(before, counts) + np.arange(len(at)))
