"""Two readers' labels side by side: how often they agree, and how much of that is not chance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rolefit.measure.intervals import Interval, wilson
from rolefit.values import ROLES

__all__ = ["Agreement", "agreement_of"]


class Agreement(NamedTuple):
    """What two readers made of the same posts."""

    both: int
    """Posts that both labelled."""
    same: Interval
    """Part of them with the same label."""
    kappa: float
    """Cohen's kappa: 1 is agreement on all, 0 what chance would give; 1 where both know only one label."""
    differ: tuple[tuple[str, str, str], ...]
    """(id, one label, other label) where they differ, in order of the first reader."""


def agreement_of(one: Mapping[str, str], two: Mapping[str, str]) -> Agreement:
    """Return the agreement of two readers; each maps the id of a post to a role of `ROLES`."""
    both = [key for key in one if key in two]
    same = sum(one[key] == two[key] for key in both)
    expected = 0.0
    for role in ROLES:
        first = sum(one[key] == role for key in both)
        second = sum(two[key] == role for key in both)
        expected += first * second
    chance = expected / max(1, len(both) ** 2)
    seen = same / max(1, len(both))
    kappa = (seen - chance) / (1 - chance) if chance < 1 else 1.0
    return Agreement(
        len(both),
        wilson(same, len(both)),
        kappa if both else 0.0,
        tuple((key, one[key], two[key]) for key in both if one[key] != two[key]),
    )
