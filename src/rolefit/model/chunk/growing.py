"""An array that grows at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

__all__ = ["Growing"]


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
    def values(self) -> np.ndarray[Any, Any]:
        """What it holds: a view, valid until the next `add`."""
        return self._room[: self.size]
