"""The square that two parts of one are drawn in, as accuracy against confidence: where its axes lie."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["SQUARE", "Square", "on_square"]

_SIDE, _LEFT, _TOP = 280.0, 44.0, 10.0


class Square(NamedTuple):
    """The axes of the square, as `parts/square.html` draws them."""

    box: str
    """The `viewBox`."""
    left: float
    top: float
    right: float
    bottom: float
    ticks: tuple[tuple[float, float, float], ...]
    """Value, its place across and its place down."""


def on_square(x: float, y: float) -> tuple[float, float]:
    """Return where two values 0..1 lie in the drawing, y upward."""
    return _LEFT + _SIDE * x, _TOP + _SIDE * (1 - y)


SQUARE = Square(
    box="0 0 340 340",
    left=_LEFT,
    top=_TOP,
    right=_LEFT + _SIDE,
    bottom=_TOP + _SIDE,
    ticks=tuple((tenth / 10, *on_square(tenth / 10, tenth / 10)) for tenth in range(0, 11, 2)),
)
