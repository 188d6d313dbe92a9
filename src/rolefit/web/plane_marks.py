"""Posts on the plane: where their marks lie, and what a screen reader says of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rolefit.values import Verdict
from rolefit.web.looks import PALETTE, Look
from rolefit.web.plane import at

__all__ = ["PlaneMarks", "plane_marks"]


class PlaneMarks(NamedTuple):
    """Posts as `posts_plane` of `parts/plane.html` draws them."""

    told: str
    """Where each post lies, in words."""
    marks: tuple[tuple[str, Look, float, float], ...]
    """Letter of a post (empty where there is one post), its look, and its place in the drawing."""


def plane_marks(verdicts: Sequence[Verdict], letters: Sequence[str]) -> PlaneMarks:
    """Return the marks of posts; `letters` names each, and is empty text where there is one post."""
    pairs = list(zip(letters, verdicts, strict=True))
    told = "; ".join(
        f"{letter + ': ' if letter else ''}social media {v.shares['SM']:.0f}, community {v.shares['CM']:.0f}"
        for letter, v in pairs
    )
    return PlaneMarks(
        told, tuple((letter, PALETTE[v.role], *at(v.shares["SM"], v.shares["CM"])) for letter, v in pairs)
    )
