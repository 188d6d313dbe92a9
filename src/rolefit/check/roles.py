"""Knows the names by which people call the four roles in front matter, settings and options."""

from __future__ import annotations

from rolefit.patterns import pattern
from rolefit.values import ROLES

__all__ = ["EXEMPT", "ROLE_NAMES", "TITLES", "role_named"]

EXEMPT = "exempt"
"""Said in place of a role: the draft is not to be checked."""

ROLE_NAMES = (*ROLES, EXEMPT)
"""What a message names as the right values."""

TITLES = {"social_media_manager": "Social Media Manager", "community_manager": "Community Manager"}
"""The title that promises a role and nothing else; a hybrid has no one title."""

_ALIASES = {
    "social media manager": "social_media_manager",
    "social media": "social_media_manager",
    "social": "social_media_manager",
    "smm": "social_media_manager",
    "sm": "social_media_manager",
    "community manager": "community_manager",
    "community": "community_manager",
    "cm": "community_manager",
    "hybrid": "hybrid",
    "both": "hybrid",
    "mixed": "hybrid",
    "social media and community manager": "hybrid",
    "community and social media manager": "hybrid",
    "social media community manager": "hybrid",
    "out of scope": "out_of_scope",
    "neither": "out_of_scope",
    "other": "out_of_scope",
    "none": "out_of_scope",
    "exempt": EXEMPT,
}


_BETWEEN = pattern(r"[\s_/+-]+")


def role_named(label: str) -> str:
    """Return the role of `verdict.ROLES` that a label means, `exempt`, or an empty string where it means none.

    Case, hyphens, underscores and slashes do not count: `SMM`, `Community-Manager`, `social_media_manager` are known.
    """
    return _ALIASES.get(_BETWEEN.sub(" ", label.replace("&", " and ")).strip().lower(), "")
