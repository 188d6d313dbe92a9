"""The rule of shares: which role a mix of duties makes, by itself."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["BOTH", "IN_SCOPE", "LOWER", "UPPER", "region_of"]

IN_SCOPE, BOTH = 40.0, 20.0
"""Points that social media, community and shared duties need together, and those that the first two need."""
LOWER, UPPER = 0.30, 0.70
"""Social media's part of the two, up to which a post is a community manager's, and from which a social media one's."""


def region_of(shares: Sequence[float]) -> str:
    """Return the role that the shares (points of SM, CM, SH, OT) give by the rule of shares alone."""
    social, community, shared = shares[:3]
    both = social + community
    if both + shared < IN_SCOPE or both < BOTH:
        return "out_of_scope"
    part = social / both
    return "social_media_manager" if part >= UPPER else "community_manager" if part <= LOWER else "hybrid"
