"""The map of a batch: every post by its share of social media duties and its share of community duties.

Up to `MOST_MARKS` posts are drawn one by one. More are gathered into hexagonal cells, each drawn as one mark: its shape
and colour are those of the role most frequent there, its area grows with the logarithm of the posts.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from rolefit.render.page import escape, shape
from rolefit.render.style import PALETTE
from rolefit.report.charts import LOOKS, number
from rolefit.report.row import ScoredRow
from rolefit.report.summary import BOTH, IN_SCOPE, LOWER, UPPER
from rolefit.verdict import ROLES

__all__ = ["MOST_MARKS", "Cell", "cells_of", "two_axis_map"]

MOST_MARKS = 1200
_LEFT, _TOP, _SIDE = 42.0, 10.0, 318.0
_PITCH = 3.6
"""Points between the centres of two cells of a line."""

Cell = tuple[float, float, Counter[str]]
"""Centre (points of social media, points of community) and posts per role."""


def two_axis_map(rows: Sequence[ScoredRow]) -> str:
    """Return the map as SVG."""
    label = (
        f"Map of {number(len(rows))} posts: social media share from left to right, community share from bottom to top. "
        "A table of the regions follows."
    )
    marks = _marks(rows) if len(rows) <= MOST_MARKS else _cells(rows)
    return (
        f'<svg class="plot map" viewBox="0 0 380 382" role="img" aria-label="{escape(label)}">{_regions()}{_axes()}'
        f'<g class="marks">{marks}</g>{_names()}</svg>'
    )


def cells_of(points: Sequence[tuple[float, float, str]], pitch: float = _PITCH) -> list[Cell]:
    """Gather points (social media, community, role) into hexagonal cells, in a fixed order."""
    rise = pitch * math.sqrt(3) / 2
    cells: dict[tuple[int, int], Counter[str]] = {}
    for x, y, role in points:
        near = []
        for line in (math.floor(y / rise), math.floor(y / rise) + 1):
            place = round(x / pitch - 0.5 * (line % 2))
            dx, dy = x - (place + 0.5 * (line % 2)) * pitch, y - line * rise
            near.append((dx * dx + dy * dy, line, place))
        _, line, place = min(near)
        cells.setdefault((line, place), Counter())[role] += 1
    return [
        ((place + 0.5 * (line % 2)) * pitch, line * rise, counts) for (line, place), counts in sorted(cells.items())
    ]


def _at(x: float, y: float) -> tuple[float, float]:
    return _LEFT + _SIDE * x / 100, _TOP + _SIDE * (1 - y / 100)


def _path(*points: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (_at(*point) for point in points))


def _ray(part: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where a constant part of social media enters the scope and where it meets the border."""
    return (BOTH * part, BOTH * (1 - part)), (100 * part, 100 * (1 - part))


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
        x, base = _at(value, 0)
        edge, y = _at(0, value)
        pieces.append(f'<text class="quiet" x="{x:.1f}" y="{base + 15:.1f}" text-anchor="middle">{value}</text>')
        pieces.append(f'<text class="quiet" x="{edge - 5:.1f}" y="{y + 4:.1f}" text-anchor="end">{value}</text>')
    middle, base = _at(50, 0)
    pieces.append(f'<text x="{middle:.1f}" y="{base + 33:.1f}" text-anchor="middle">Social media duties, points</text>')
    turn = f"translate(11 {_TOP + _SIDE / 2:.1f}) rotate(-90)"
    pieces.append(f'<text transform="{turn}" text-anchor="middle">Community duties, points</text>')
    return "".join(pieces)


def _names() -> str:
    places = {
        "community_manager": (31, 78, "start"),
        "hybrid": (57, 48, "start"),
        "social_media_manager": (100, 28, "end"),
    }
    pieces = []
    for role, (social, community, anchor) in places.items():
        x, y = _at(social, community)
        name = escape(PALETTE[role].short)
        pieces.append(f'<text class="name" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{name}</text>')
    return "".join(pieces)


def _marks(rows: Sequence[ScoredRow]) -> str:
    pieces = []
    for row in rows:
        x, y = _at(row.shares[0], row.shares[1])
        look = PALETTE[row.role]
        name = row.title or row.id or f"row {row.number}"
        told = f"{name} · {look.name}, {row.confidence:.0%}" + (", unsure" if row.unsure else "")
        pieces.append(f"<g><title>{escape(told)}</title>{shape(look, x, y, 6)}</g>")
    return "".join(pieces)


def _cells(rows: Sequence[ScoredRow]) -> str:
    cells = cells_of([(row.shares[0], row.shares[1], row.role) for row in rows])
    most = max(counts.total() for _, _, counts in cells)
    widest = _SIDE * _PITCH / 100
    pieces = []
    for x, y, counts in cells:
        total = counts.total()
        role = max(ROLES, key=lambda name: counts[name])
        size = widest * (0.3 + 0.7 * math.sqrt(math.log1p(total - 1) / math.log1p(max(most - 1, 1))))
        split = ", ".join(
            f"{number(counts[name])} {look.name.lower()}"
            for name, look in zip(ROLES, LOOKS, strict=True)
            if counts[name]
        )
        told = f"around {x:.0f} / {y:.0f}: {number(total)} posts ({split})"
        pieces.append(f"<g><title>{escape(told)}</title>{shape(PALETTE[role], *_at(x, y), size)}</g>")
    return "".join(pieces)
