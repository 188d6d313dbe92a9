"""How far a labelled post stands from the borders of the codebook, and where a model's errors lie by that and by doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["CLEAR_POINTS", "border", "breakdown"]

CLEAR_POINTS = 10.0
"""Points to the nearest border from which a written post, which has no field for doubt, counts as clear."""
DOUBTS = {3: "none", 2: "some", 1: "much"}
"""The field `sure` of the real posts, in words."""
DISTANCES = ((5, "under 5"), (10, "5 to 10"), (20, "10 to 20"), (float("inf"), "20 and more"))


def border(post: Mapping[str, Any]) -> float:
    """Points of a post's shares that would have to go to another tag for the codebook's rule to give another label."""
    sm, cm, sh = (float(post[f"{tag}_share"]) for tag in ("sm", "cm", "sh"))
    both = sm + cm
    inside = both + sh
    if post["label"] == "out_of_scope":
        return max(40 - inside, 20 - both, 0.0)
    return max(0.0, min(inside - 40, both - 20, abs(sm - 0.3 * both), abs(sm - 0.7 * both)))


def breakdown(gold: Mapping[str, Any], right: Sequence[bool]) -> dict[str, list[list[Any]]]:
    """Where the errors are: rows of name, posts, errors; by the annotators' doubt and by the distance to a border."""
    doubt: dict[str, list[bool]] = {name: [] for name in DOUBTS.values()}
    distance: dict[str, list[bool]] = {name: [] for _, name in DISTANCES}
    for post, ok in zip(gold.values(), right, strict=True):
        doubt[DOUBTS[post["sure"]]].append(ok)
        distance[next(name for limit, name in DISTANCES if border(post) < limit)].append(ok)
    return {
        kind: [[name, len(row), row.count(False)] for name, row in table.items() if row]
        for kind, table in (("doubt", doubt), ("border", distance))
    }
