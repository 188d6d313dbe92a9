"""The map of a batch: every post by its share of social media duties and its share of community duties.

Up to `MOST_MARKS` posts are drawn one by one. More are gathered into hexagonal cells, each drawn as one mark: its shape
and colour are those of the role most frequent there, it is larger the more posts it stands for.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from rolefit.render.page import escape, shape
from rolefit.render.plane import PLANE_BOX, SIDE, at, plane_back, plane_names
from rolefit.render.style import PALETTE
from rolefit.report.charts import LOOKS, number
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

__all__ = ["MOST_MARKS", "Cell", "cells_of", "two_axis_map"]

MOST_MARKS = 1200
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
        f'<svg class="plot map" viewBox="{PLANE_BOX}" role="img" aria-label="{escape(label)}">{plane_back()}'
        f'<g class="marks">{marks}</g>{plane_names()}</svg>'
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


def _marks(rows: Sequence[ScoredRow]) -> str:
    pieces = []
    for row in rows:
        x, y = at(row.shares[0], row.shares[1])
        look = PALETTE[row.role]
        name = row.title or row.id or f"row {row.number}"
        told = f"{name} · {look.name}, {row.confidence:.0%}" + (", unsure" if row.unsure else "")
        pieces.append(f"<g><title>{escape(told)}</title>{shape(look, x, y, 6)}</g>")
    return "".join(pieces)


def _cells(rows: Sequence[ScoredRow]) -> str:
    cells = cells_of([(row.shares[0], row.shares[1], row.role) for row in rows])
    most = max(counts.total() for _, _, counts in cells)
    widest = SIDE * _PITCH / 100
    pieces = []
    for x, y, counts in cells:
        total = counts.total()
        role = max(ROLES, key=lambda name: counts[name])
        size = widest * (0.25 + 0.75 * (total / most) ** (1 / 3))
        split = ", ".join(
            f"{number(counts[name])} {look.name.lower()}"
            for name, look in zip(ROLES, LOOKS, strict=True)
            if counts[name]
        )
        told = f"around {x:.0f} / {y:.0f}: {number(total)} posts ({split})"
        pieces.append(f"<g><title>{escape(told)}</title>{shape(PALETTE[role], *at(x, y), size)}</g>")
    return "".join(pieces)
