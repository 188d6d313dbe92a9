"""Labels that look wrong: confident learning.

Northcutt, Jiang and Chuang (2021), Confident learning: estimating uncertainty in dataset labels. A post is suspect where
the model gives another role at least the confidence that it usually has for posts labelled with that role.
"""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["Suspect", "suspects"]


class Suspect(NamedTuple):
    """A post whose label should be read again."""

    post: int
    """Its place among the labelled posts."""
    label: int
    likely: int
    """Places in `ROLES`: what the label says, and what the post rather looks like."""
    margin: float
    """Probability of `likely` less that of the label, 0..1: the larger, the sooner to read."""


def suspects(probabilities: Any, labels: Any) -> list[Suspect]:
    """Return the posts off the diagonal of the confident joint, the largest margin first.

    probabilities: (posts, 4), of a model that was not trained on these labels; labels: (posts,).
    """
    import numpy as np

    probabilities, labels = np.asarray(probabilities, dtype=float), np.asarray(labels, dtype=int)
    usual = np.array(
        [probabilities[labels == k, k].mean() if (labels == k).any() else np.inf for k in range(probabilities.shape[1])]
    )
    over = np.where(probabilities >= usual, probabilities, -1.0)
    likely = over.argmax(axis=1)
    found = [
        Suspect(post, int(labels[post]), int(likely[post]), float(p[likely[post]] - p[labels[post]]))
        for post, p in enumerate(probabilities)
        if over[post].max() > 0 and likely[post] != labels[post] and p[likely[post]] > p[labels[post]]
    ]
    return sorted(found, key=lambda suspect: (-suspect.margin, suspect.post))
