"""Looks pairs of words up by the thousand: hash tables whose collisions go on to the next, smaller table."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["PairTable"]

Array = np.ndarray[Any, Any]

_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
_LEAST_BITS = 4


class PairTable:
    """Keys of 64 bits -> rows."""

    def __init__(self, keys: Array, rows: Array) -> None:
        """Take each key once, with its row."""
        self._keys = np.append(np.asarray(keys, dtype=np.uint64), np.uint64(0xFFFFFFFFFFFFFFFF))
        self._rows = np.append(np.asarray(rows, dtype=np.intp), -1)
        self._levels: list[tuple[np.uint64, np.uint64, Array]] = []
        left = np.arange(len(keys))
        nobody = len(keys)  # the last key, which no two words have
        while len(left):
            bits = max(_LEAST_BITS, int(len(left) * 4 - 1).bit_length())
            factor = np.uint64(_FACTORS[len(self._levels) % len(_FACTORS)] + 2 * len(self._levels))
            shift = np.uint64(64 - bits)
            table = np.full(1 << bits, nobody, dtype=np.int32)
            slots = (self._keys[left] * factor) >> shift
            table[slots] = left
            self._levels.append((factor, shift, table))
            left = left[table[slots] != left]

    def rows(self, keys: Array) -> Array:
        """Return the row of each key, -1 where there is none."""
        found = np.full(len(keys), -1, dtype=np.intp)
        which: Array | None = None
        nobody = len(self._keys) - 1
        for factor, shift, table in self._levels:
            entry = table[(keys * factor) >> shift]
            taken = np.flatnonzero(entry != nobody)  # an empty slot: the key is in no later table either
            entry, keys = entry[taken], keys[taken]
            which = taken if which is None else which[taken]
            right = self._keys[entry] == keys
            found[which[right]] = self._rows[entry[right]]
            wrong = ~right
            which, keys = which[wrong], keys[wrong]
            if not len(keys):
                break
        return found
