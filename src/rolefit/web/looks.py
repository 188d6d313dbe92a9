"""How roles and tags are named and marked on a page: their names, the ending of their CSS names, their shapes.

Their colours stand in `static/base.css`. A shape and a name always stand beside a colour.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from rolefit.values import ROLES

__all__ = ["NO_DUTY", "PALETTE", "ROLE_LOOKS", "TAG_PALETTE", "Look", "tag_look"]


class Look(NamedTuple):
    """How one role is drawn."""

    name: str
    """Its name in running text."""
    short: str
    """Its name where room is scarce."""
    key: str
    """Ending of its CSS names: `--role-sm`, `.role-sm`."""
    mark: str
    """The shape as one character, for text."""
    shape: str
    """The shape as an SVG path around 0,0 that fills a box from -5 to 5."""


_CIRCLE = "M0-4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0-4.6Z"
_SQUARE = "M-4.1-4.1H4.1V4.1H-4.1Z"
_DIAMOND = "M0-5L5 0L0 5L-5 0Z"
_CROSS = "M-4.4-2.6L-2.6-4.4L0-1.8L2.6-4.4L4.4-2.6L1.8 0L4.4 2.6L2.6 4.4L0 1.8L-2.6 4.4L-4.4 2.6L-1.8 0Z"

PALETTE = MappingProxyType(
    {
        "social_media_manager": Look("Social media manager", "Social media", "sm", "●", _CIRCLE),
        "community_manager": Look("Community manager", "Community", "cm", "■", _SQUARE),
        "hybrid": Look("Hybrid", "Hybrid", "hy", "◆", _DIAMOND),
        "out_of_scope": Look("Out of scope", "Out of scope", "ot", "✕", _CROSS),
    }
)
"""The look of every role, in the order of `ROLES`."""
ROLE_LOOKS = tuple(PALETTE[role] for role in ROLES)

TAG_PALETTE = MappingProxyType(
    {
        "SM": Look("Social media", "Social", "sm", "●", _CIRCLE),
        "CM": Look("Community", "Community", "cm", "■", _SQUARE),
        "SH": Look("Shared by both", "Shared", "hy", "◆", _DIAMOND),
        "OT": Look("Other work", "Other", "ot", "✕", _CROSS),
    }
)
"""The look of a statement's tag: that of the role it speaks for."""
NO_DUTY = Look("No duty", "No duty", "none", "·", "")
"""The look of a statement that is nobody's work."""


def tag_look(tag: str) -> Look:
    """Return the look of a tag; of `none`, and of whatever is no tag, that of no duty."""
    return TAG_PALETTE.get(tag, NO_DUTY)
