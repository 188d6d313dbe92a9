"""Sums over groups: TF-IDF rows of many documents times the weights of their n-grams."""

from __future__ import annotations

from typing import Any

import numpy as np

from rolefit.model.layout import ModelFile

__all__ = ["Tfidf", "by_group", "distinct", "is_among"]

Array = np.ndarray[Any, Any]

_NO_KEY = np.iinfo(np.intp).max
_SMALL = 1 << 31
"""Below it, numbers sort twice as fast."""


def distinct(keys: Array) -> tuple[Array, Array]:
    """Return the keys in ascending order, each once, and how often each stands there."""
    keys = np.sort(keys.astype(np.int32) if keys.max(initial=0) < _SMALL else keys)
    new = np.empty(len(keys), dtype=bool)
    new[:1] = True
    np.not_equal(keys[1:], keys[:-1], out=new[1:])
    starts = np.flatnonzero(new)
    return keys[starts].astype(np.intp), np.diff(starts, append=len(keys))


def is_among(keys: Array, few: Array) -> Array:
    """Tell of each key whether it is one of the few."""
    few = np.append(np.sort(few), _NO_KEY)
    return np.asarray(few[np.searchsorted(few, keys)] == keys)


def by_group(group: Array, values: Array, groups: int) -> Array:
    """Return the sum of the values of each group, one after another: what stands beside a group does not change its sum."""
    return np.bincount(group, weights=values, minlength=groups)


class Tfidf:
    """The weights of one vocabulary."""

    def __init__(self, model: ModelFile, name: str, width: int) -> None:
        self._idf: Array = np.asarray(model[f"{name}_idf"], dtype=np.float64)
        weights = np.asarray(model[f"{name}_weight"], dtype=np.float64).reshape(-1, width)
        self._weights = [np.ascontiguousarray(weights[:, k]) for k in range(width)]
        self._bias = np.asarray(model[f"{name}_bias"], dtype=np.float64)[:, None]

    def logits(self, document: Array, row: Array, documents: int) -> Array:
        """Return the logits of each document, shape (width, documents), from its n-grams, in any order."""
        known = np.flatnonzero(self._idf[row])
        terms = len(self._idf)
        keys, count = distinct(document[known] * terms + row[known])
        document = keys // terms
        row = keys - document * terms
        value = self._idf[row]
        often = np.flatnonzero(count > 1)
        value[often] *= 1.0 + np.log(count[often])
        norm = np.sqrt(by_group(document, value * value, documents))
        scale = np.divide(1.0, norm, out=np.zeros(documents), where=norm > 0)
        sums = np.array([by_group(document, value * weights[row], documents) for weights in self._weights])
        return np.asarray(sums * scale + self._bias)
