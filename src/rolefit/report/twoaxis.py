"""The map of a batch: every post by its share of social media duties and its share of community duties.

Up to `MOST_MARKS` posts are drawn one by one. More are gathered into hexagonal cells, each drawn as one mark: its shape
and colour are those of the role most frequent there, it is larger the more posts it stands for.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.render.words import per_cent
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES
from rolefit.web.looks import PALETTE, ROLE_LOOKS, Look
from rolefit.web.plane import SIDE, at
from rolefit.web.texts import counted, number

__all__ = ["MOST_MARKS", "Cell", "Mark", "cells_of", "marks_of"]

MOST_MARKS = 1200
_PITCH = 3.6
"""Points between the centres of two cells of a line."""
_SIZE = 6.0

Cell = tuple[float, float, Counter[str]]
"""Centre (points of social media, points of community) and posts per role."""


class Mark(NamedTuple):
    """A post or a cell as the template draws it."""

    told: str
    look: Look
    x: float
    y: float
    size: float


def marks_of(rows: Sequence[ScoredRow]) -> list[Mark]:
    """Return what the map shows: posts, or cells of posts where there are many."""
    return [_post(row) for row in rows] if len(rows) <= MOST_MARKS else _cells(rows)


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


def _post(row: ScoredRow) -> Mark:
    look = PALETTE[row.role]
    name = row.title or row.id or f"row {row.number}"
    told = f"{name} · {look.name}, {per_cent(row.confidence)}" + (", unsure" if row.unsure else "")
    return Mark(told, look, *at(row.shares[0], row.shares[1]), _SIZE)


def _cells(rows: Sequence[ScoredRow]) -> list[Mark]:
    cells = cells_of([(row.shares[0], row.shares[1], row.role) for row in rows])
    most = max(counts.total() for _, _, counts in cells)
    widest = SIDE * _PITCH / 100
    marks = []
    for x, y, counts in cells:
        total = counts.total()
        role = max(ROLES, key=lambda name: counts[name])
        size = widest * (0.25 + 0.75 * (total / most) ** (1 / 3))
        split = ", ".join(
            f"{number(counts[name])} {look.name.lower()}"
            for name, look in zip(ROLES, ROLE_LOOKS, strict=True)
            if counts[name]
        )
        told = f"around {x:.0f} / {y:.0f}: {counted(total, 'post')} ({split})"
        marks.append(Mark(told, PALETTE[role], *at(x, y), size))
    return marks
