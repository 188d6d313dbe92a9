"""The plane between social media and community work: where its regions, by the rule of shares, and its axes lie."""

from __future__ import annotations

from typing import NamedTuple

from rolefit.verdict.regions import BOTH, IN_SCOPE, LOWER, UPPER

__all__ = ["PLANE", "SIDE", "Plane", "at"]

_LEFT, _TOP = 42.0, 10.0
SIDE = 318.0
"""Length of an axis of 100 points."""
_NAMES = {
    "community_manager": (31, 78, "start"),
    "hybrid": (57, 48, "start"),
    "social_media_manager": (100, 28, "end"),
}
"""Where the name of a region stands, in points, and which end of it."""


class Plane(NamedTuple):
    """The plane as a drawing: paths of SVG, and places of its texts."""

    box: str
    """The `viewBox`."""
    regions: tuple[tuple[str, str], ...]
    """Key of a look, and the path of its region."""
    borders: tuple[tuple[str, bool], ...]
    """Path of a border between regions, and whether it is dashed."""
    axes: str
    diagonal: str
    ticks: tuple[tuple[int, float, float], ...]
    """Value, its place on the axis of social media, and on that of community."""
    left: float
    top: float
    side: float
    names: tuple[tuple[str, float, float, str], ...]
    """Role, place of its name, and which end of it is there."""


def at(x: float, y: float) -> tuple[float, float]:
    """Return where points of social media and of community duties lie in the drawing."""
    return _LEFT + SIDE * x / 100, _TOP + SIDE * (1 - y / 100)


def _path(*points: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (at(*point) for point in points))


def _ray(part: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where a constant part of social media enters the scope and where it meets the border."""
    return (BOTH * part, BOTH * (1 - part)), (100 * part, 100 * (1 - part))


def _drawn() -> Plane:
    (low, low_end), (high, high_end) = _ray(LOWER), _ray(UPPER)
    corners = {
        "sm": ((BOTH, 0.0), (100.0, 0.0), high_end, high),
        "cm": ((0.0, BOTH), low, low_end, (0.0, 100.0)),
        "hy": (low, high, high_end, low_end),
        "ot": ((0.0, 0.0), (BOTH, 0.0), (0.0, BOTH)),
    }
    return Plane(
        box="0 0 380 382",
        regions=tuple((key, f"{_path(*points)}Z") for key, points in corners.items()),
        borders=(
            (_path(low, low_end), False),
            (_path(high, high_end), False),
            (_path((0, BOTH), (BOTH, 0)), False),
            (_path((0, IN_SCOPE), (IN_SCOPE, 0)), True),
        ),
        axes=_path((0, 100), (0, 0), (100, 0)),
        diagonal=_path((0, 100), (100, 0)),
        ticks=tuple((value, at(value, 0)[0], at(0, value)[1]) for value in range(0, 101, 20)),
        left=_LEFT,
        top=_TOP,
        side=SIDE,
        names=tuple((role, *at(x, y), anchor) for role, (x, y, anchor) in _NAMES.items()),
    )


PLANE = _drawn()
