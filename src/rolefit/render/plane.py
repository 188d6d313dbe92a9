"""The plane between social media and community work: its regions by the rule of shares, and its axes, as SVG."""

from __future__ import annotations

from rolefit.render.page import escape
from rolefit.render.style import PALETTE
from rolefit.verdict.regions import BOTH, IN_SCOPE, LOWER, UPPER

__all__ = ["PLANE_BOX", "SIDE", "at", "plane_back", "plane_names"]

_LEFT, _TOP = 42.0, 10.0
SIDE = 318.0
"""Length of an axis of 100 points."""
PLANE_BOX = "0 0 380 382"
"""The `viewBox` that holds the plane."""


def at(x: float, y: float) -> tuple[float, float]:
    """Return where points of social media and of community duties lie in the drawing."""
    return _LEFT + SIDE * x / 100, _TOP + SIDE * (1 - y / 100)


def _path(*points: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (at(*point) for point in points))


def _ray(part: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where a constant part of social media enters the scope and where it meets the border."""
    return (BOTH * part, BOTH * (1 - part)), (100 * part, 100 * (1 - part))


def plane_back() -> str:
    """Return regions and axes, to be drawn below the marks."""
    return _regions() + _axes()


def _regions() -> str:
    (low, low_end), (high, high_end) = _ray(LOWER), _ray(UPPER)
    corners = {
        "sm": ((BOTH, 0.0), (100.0, 0.0), high_end, high),
        "cm": ((0.0, BOTH), low, low_end, (0.0, 100.0)),
        "hy": (low, high, high_end, low_end),
        "ot": ((0.0, 0.0), (BOTH, 0.0), (0.0, BOTH)),
    }
    drawn = "".join(f'<path class="region fill-{key}" d="{_path(*points)}Z"/>' for key, points in corners.items())
    lines = "".join(f'<path class="border" d="{_path(*ray)}"/>' for ray in ((low, low_end), (high, high_end)))
    lines += f'<path class="border" d="{_path((0, BOTH), (BOTH, 0))}"/>'
    return drawn + lines + f'<path class="border dashed" d="{_path((0, IN_SCOPE), (IN_SCOPE, 0))}"/>'


def _axes() -> str:
    pieces = [f'<path class="axis" d="{_path((0, 100), (0, 0), (100, 0))}"/>']
    pieces.append(f'<path class="grid" d="{_path((0, 100), (100, 0))}"/>')
    for value in range(0, 101, 20):
        x, base = at(value, 0)
        edge, y = at(0, value)
        pieces.append(f'<text class="quiet" x="{x:.1f}" y="{base + 15:.1f}" text-anchor="middle">{value}</text>')
        pieces.append(f'<text class="quiet" x="{edge - 5:.1f}" y="{y + 4:.1f}" text-anchor="end">{value}</text>')
    middle, base = at(50, 0)
    pieces.append(f'<text x="{middle:.1f}" y="{base + 33:.1f}" text-anchor="middle">Social media duties, points</text>')
    turn = f"translate(11 {_TOP + SIDE / 2:.1f}) rotate(-90)"
    pieces.append(f'<text transform="{turn}" text-anchor="middle">Community duties, points</text>')
    return "".join(pieces)


def plane_names() -> str:
    """Return the names of the regions, to be drawn above the marks."""
    places = {
        "community_manager": (31, 78, "start"),
        "hybrid": (57, 48, "start"),
        "social_media_manager": (100, 28, "end"),
    }
    pieces = []
    for role, (social, community, anchor) in places.items():
        x, y = at(social, community)
        name = escape(PALETTE[role].short)
        pieces.append(f'<text class="name" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{name}</text>')
    return "".join(pieces)
