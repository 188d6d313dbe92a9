"""The published time shares of the two roles, and how a week would be spent by a post's own mix."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["PUBLISHED", "Activity", "week_of"]

PUBLISHED: dict[str, tuple[tuple[str, float], ...]] = {
    "SM": (
        ("listening and conversation", 35.0),
        ("research and strategy", 25.0),
        ("creating and curating content", 20.0),
        ("team collaboration", 10.0),
        ("analytics", 10.0),
        ("presentation", 10.0),
    ),
    "CM": (
        ("conversing with advocates and members", 40.0),
        ("gaining exposure in chats", 20.0),
        ("strategy to grow the community", 20.0),
        ("studying traffic", 10.0),
        ("relations with other offices", 10.0),
    ),
}
"""Per role, what its week is said to be made of, in the figures of the source: those of SM add up to 110."""


class Activity(NamedTuple):
    """A part of the working week; the figures are per cent of it."""

    role: str
    """SM, CM, or OT for the work of neither."""
    name: str
    published: float
    """Of the week of somebody who has this role alone; normalised, so that each role's add up to 100."""
    here: float
    """Of a week by this post's mix."""


def week_of(shares: Mapping[str, float]) -> tuple[Activity, ...]:
    """Return the week that a role mix makes of the published time shares; empty where the post holds no duty.

    shares: points of SM, CM, SH, OT. Shared duties go to both roles as their own duties stand to each other; other work
    stays other work.
    """
    social, community, shared, other = (shares[key] for key in ("SM", "CM", "SH", "OT"))
    if not social + community + shared + other:
        return ()
    part = social / (social + community) if social + community else 0.5
    own = {"SM": social + shared * part, "CM": community + shared * (1.0 - part)}
    week = []
    for role, activities in PUBLISHED.items():
        total = sum([figure for _, figure in activities])
        for name, figure in activities:
            week.append(Activity(role, name, 100.0 * figure / total, own[role] * figure / total))
    return (*week, Activity("OT", "other work", 0.0, other))
