"""Tables that grow at their end, as the texts bring new tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

__all__ = ["Growing", "Lists"]

Array = np.ndarray[Any, Any]


class Growing:
    """A one-dimensional array with room to spare, so that adding to it is cheap on the whole."""

    def __init__(self, kind: type[np.generic], room: int = 1024) -> None:
        self._room = np.zeros(room, dtype=kind)
        self.size = 0

    def add(self, values: Sequence[int]) -> None:
        """Put values at the end."""
        size = self.size + len(values)
        if size > len(self._room):
            room = np.zeros(max(size, 2 * len(self._room)), dtype=self._room.dtype)
            room[: self.size] = self._room[: self.size]
            self._room = room
        self._room[self.size : size] = values
        self.size = size

    @property
    def values(self) -> Array:
        """What it holds: a view, valid until the next `add`."""
        return self._room[: self.size]


class Lists:
    """A list of numbers for each token number."""

    def __init__(self) -> None:
        self._start, self._count, self._flat = Growing(np.intp), Growing(np.intp), Growing(np.intp)

    def add(self, lists: Sequence[Sequence[int]]) -> None:
        """Put the lists of the next tokens at the end."""
        counts = [len(one) for one in lists]
        self._start.add((self._flat.size + np.cumsum([0, *counts])[:-1]).tolist())
        self._count.add(counts)
        self._flat.add([value for one in lists for value in one])

    def of(self, ids: Array) -> tuple[Array, Array]:
        """Return every number in the lists of these tokens: where in `ids` its token stands, and the number."""
        counts = self._count.values.take(ids)
        some = np.flatnonzero(counts)
        counts = counts.take(some)
        at = np.repeat(some, counts)
        before = self._start.values.take(ids.take(some)) - (np.cumsum(counts) - counts)
        return at, self._flat.values.take(np.repeat(before, counts) + np.arange(len(at)))
