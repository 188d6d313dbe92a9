"""The table of all posts: its data for the page's script."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from rolefit.render.words import PER_CENT_ENDS, whole_per_cent
from rolefit.tables.scored import ScoredTable
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES
from rolefit.web.looks import ROLE_LOOKS

__all__ = ["posts_data", "reason_name"]

_NAMES = {"company": "Company", "place": "Place", "date": "Date"}
_PHRASES = 3
_FEW = 20_000
_REASONS = {
    "low_confidence": "no role far ahead",
    "too_short": "too few words",
    "no_duties": "no duties found",
    "not_english": "not English",
}


def reason_name(reason: str) -> str:
    """Return why a post is unsure, in a few words."""
    return _REASONS.get(reason, reason.replace("_", " "))


def posts_data(table: ScoredTable) -> dict[str, Any]:
    """Return what the script of the table works with: how many posts, the looks of roles, and a column of values each."""
    looks = [{"key": look.key, "mark": look.mark, "short": look.short} for look in ROLE_LOOKS]
    return {"n": len(table.rows), "roles": looks, "columns": _columns(table)}


def _columns(table: ScoredTable) -> list[dict[str, Any]]:
    rows = table.rows
    columns = [_text(rows, "title", "Post", lambda row: row.title)]
    if "id" in table.fields:
        columns.append({**_text(rows, "id", "Id", lambda row: row.id), "below": True})
    if any(row.evidence for row in rows):
        most = _PHRASES if len(rows) <= _FEW else 2
        columns.append({**_text(rows, "said", "Phrases", lambda row: " · ".join(row.evidence[:most])), "below": True})
    for field, name in _NAMES.items():
        if field in table.fields:
            columns.append(_text(rows, field, name, attrgetter(field)))
    roles = [ROLES.index(row.role) for row in rows]
    columns.append({"key": "role", "name": "Role", "type": "text", "of": list(ROLES), "at": roles})
    tenths = [_tenths(row.confidence) for row in rows]
    columns.append({**_numbers("confidence", "Confidence", tenths, 1, 10), "ends": PER_CENT_ENDS})
    for place, (key, name) in enumerate((("sm", "Social"), ("cm", "Community"), ("sh", "Shared"), ("ot", "Other"))):
        columns.append(_numbers(key, name, [row.shares[place] for row in rows], 10, 10))
    why = _text(rows, "why", "Why unsure", _why, sure="")
    return [*columns, why]


def _tenths(probability: float) -> int:
    """Return tenths of a per cent to sort by, which the script rounds (a half upwards) to the same whole as `per_cent`."""
    whole = 10 * whole_per_cent(probability)
    return min(max(round(1000 * probability), whole - 5), whole + 4)


def _why(row: ScoredRow) -> str:
    return (", ".join(map(reason_name, row.reasons)) or "unsure") if row.unsure else ""


def _text(
    rows: Sequence[ScoredRow], key: str, name: str, get: Callable[[ScoredRow], str], *, sure: str | None = None
) -> dict[str, Any]:
    """Return a column of text: its different values once, and for every row which of them it has."""
    places: dict[str, int] = {} if sure is None else {sure: 0}
    at = [places.setdefault(get(row), len(places)) for row in rows]
    return {"key": key, "name": name, "type": "text", "search": True, "of": list(places), "at": at}


def _numbers(key: str, name: str, values: Sequence[float], factor: int, scale: int) -> dict[str, Any]:
    at = [round(value * factor) for value in values]
    return {"key": key, "name": name, "type": "number", "at": at, "scale": scale}
