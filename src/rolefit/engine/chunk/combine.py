"""From statements to posts: the arithmetic of `model.scorer` and `model.shape`, a column for each statement or post.

Everything is summed row by row, never along a column and never by a matrix product: a column's result does not depend on
how many stand beside it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from rolefit.model.shape import PRIOR_DUTIES, PRIOR_MIX

__all__ = ["post_features_of", "softmax", "weighted"]

Array = np.ndarray[Any, Any]


def weighted(columns: Array, weights: Array) -> Array:
    """Return (outputs, n) from (inputs, n) and weights of shape (inputs, outputs)."""
    total = np.zeros((weights.shape[1], columns.shape[1]))
    for value, row in zip(columns, weights, strict=True):
        total += row[:, None] * value
    return total


def softmax(logits: Array) -> Array:
    """Return probabilities of each column of logits."""
    powers = np.exp(logits - logits.max(axis=0, initial=-np.inf))
    return np.asarray(powers / _total(powers))


def _total(rows: Array) -> Array:
    total: Array = rows[0].copy()
    for row in rows[1:]:
        total += row
    return total


def post_features_of(sums: Array, page: Array, title: Array) -> Array:
    """Return `POST_FEATURES`, one column a post."""
    shares = (sums + PRIOR_DUTIES * np.array(PRIOR_MIX)[:, None]) / (_total(sums) + PRIOR_DUTIES)
    balance = (sums[:1] + 0.5) / (sums[:1] + sums[1:2] + 1.0)
    return np.concatenate([shares, balance, np.log1p(sums), np.sqrt(shares), page, title, balance * (1.0 - balance)])
