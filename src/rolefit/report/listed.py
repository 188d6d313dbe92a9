"""Posts in the short lists of the page: what each of them shows there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rolefit.report.posts import reason_name
from rolefit.tables.scored_row import ScoredRow
from rolefit.web.looks import PALETTE, ROLE_LOOKS, TAG_PALETTE, Look
from rolefit.web.texts import number

__all__ = ["Listed", "listed"]

_PHRASES = 3
_LONGEST_ERROR = 300


class Listed(NamedTuple):
    """A post in a list."""

    title: str
    said: tuple[str, ...]
    """Company, place, date and id, as far as they are known."""
    look: Look | None
    """That of its answer; None where it has none."""
    confidence: float
    promised: Look | None
    """The role that its title promises, where the list is about that."""
    shares: tuple[tuple[Look, float, bool], ...]
    """Parts of its bar."""
    following: tuple[Look, float] | None
    """The second role and its probability."""
    reasons: str
    phrases: str
    error: str


def listed(rows: Sequence[ScoredRow], promised: Sequence[Look] = ()) -> list[Listed]:
    """Return posts as their lists show them; promised: a look for each row, or none at all."""
    return [_listed(row, promised[place] if promised else None) for place, row in enumerate(rows)]


def _listed(row: ScoredRow, promised: Look | None) -> Listed:
    said = tuple(text for text in (row.company, row.place, row.date, row.id) if text)
    title = row.title or (f"Row {number(row.number)}" if said else f"Row {number(row.number)} (no title)")
    following = None
    if row.role:
        place = sorted(range(len(ROLE_LOOKS)), key=lambda k: (-row.probabilities[k], k))[1]
        following = ROLE_LOOKS[place], row.probabilities[place]
    return Listed(
        title=title,
        said=said,
        look=PALETTE[row.role] if row.role else None,
        confidence=row.confidence,
        promised=promised,
        shares=tuple((look, share, False) for look, share in zip(TAG_PALETTE.values(), row.shares, strict=False)),
        following=following,
        reasons=", ".join(map(reason_name, row.reasons)),
        phrases=" · ".join(row.evidence[:_PHRASES]),
        error=row.error[:_LONGEST_ERROR],
    )
