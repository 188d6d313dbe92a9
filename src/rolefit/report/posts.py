"""The table of all posts: its data for the page's script, and the frame that the script fills."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from rolefit.render.page import badge, escape, json_block
from rolefit.render.style import PALETTE
from rolefit.report.charts import number
from rolefit.tables.scored import ScoredTable
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

__all__ = ["posts_section", "reason_name"]

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


def posts_section(table: ScoredTable) -> str:
    """Return the searchable table as HTML: data, search, filters, head and pages; the script writes the rows."""
    columns = _columns(table)
    heads = [column for column in columns if not column.get("below")]
    looks = [{"key": look.key, "mark": look.mark, "short": look.short} for look in PALETTE.values()]
    data = {"n": len(table.rows), "roles": looks, "columns": columns}
    head = "".join(
        f'<th scope="col" role="columnheader" data-key="{column["key"]}"'
        f'{" class=num" if column["type"] == "number" else ""}><button type="button">{column["name"]}</button></th>'
        for column in heads
    )
    return (
        "<noscript><p>The table of all posts needs JavaScript; everything else on this page does not.</p></noscript>"
        f'<div id="table" hidden>{_tools(heads)}'
        '<p id="status" role="status" aria-live="polite" class="small"></p>'
        '<div class="scroll"><table class="posts" id="posts" role="table" aria-label="All posts">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody id="rows" role="rowgroup"></tbody>'
        "</table></div>"
        f"{_pager()}</div>{json_block('data', data)}"
    )


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
    columns.append(_numbers("confidence", "Confidence", [row.confidence for row in rows], 1000, 10, " %"))
    for place, (key, name) in enumerate((("sm", "Social"), ("cm", "Community"), ("sh", "Shared"), ("ot", "Other"))):
        columns.append(_numbers(key, name, [row.shares[place] for row in rows], 10, 10, ""))
    why = _text(rows, "why", "Why unsure", _why, sure="")
    return [*columns, why]


def _why(row: ScoredRow) -> str:
    return (", ".join(map(reason_name, row.reasons)) or "unsure") if row.unsure else ""


def _text(
    rows: Sequence[ScoredRow], key: str, name: str, get: Callable[[ScoredRow], str], *, sure: str | None = None
) -> dict[str, Any]:
    """Return a column of text: its different values once, and for every row which of them it has."""
    places: dict[str, int] = {} if sure is None else {sure: 0}
    at = [places.setdefault(get(row), len(places)) for row in rows]
    return {"key": key, "name": name, "type": "text", "search": True, "of": list(places), "at": at}


def _numbers(key: str, name: str, values: Sequence[float], factor: int, scale: int, unit: str) -> dict[str, Any]:
    at = [round(value * factor) for value in values]
    return {"key": key, "name": name, "type": "number", "at": at, "scale": scale, "unit": unit}


def _tools(heads: Sequence[dict[str, Any]]) -> str:
    buttons = "".join(
        f'<button type="button" data-role="{place}" aria-pressed="false">{badge(role, short=True)}</button>'
        for place, role in enumerate(ROLES)
    )
    choices = "".join(
        f'<option value="{head["key"]} {way}">{escape(head["name"])}, {words}</option>'
        for head in heads
        for way, words in _ways(head)
    )
    sizes = "".join(f'<option value="{size}">{number(size)}</option>' for size in (25, 50, 100, 500)).replace(
        'value="50"', 'value="50" selected'
    )
    return (
        '<div class="tools no-print" role="search" aria-label="Posts">'
        '<div class="search"><label for="search">Search titles, companies, places, phrases</label>'
        '<input type="search" id="search" autocomplete="off" spellcheck="false"></div>'
        f'<fieldset><legend>Only these roles</legend><div class="row">{buttons}</div></fieldset>'
        '<div><label for="certainty">Certainty</label><select id="certainty"><option value="">All</option>'
        '<option value="unsure">Unsure only</option><option value="sure">Sure only</option></select></div>'
        f'<div class="phone"><label for="sort">Order</label><select id="sort"><option value="">As in the table</option>'
        f"{choices}</select></div>"
        f'<div><label for="size">Posts a page</label><select id="size">{sizes}</select></div>'
        '<div><button type="button" id="clear">Clear filters</button></div></div>'
    )


def _ways(head: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    if head["type"] == "number":
        return ("down", "highest first"), ("up", "lowest first")
    return ("up", "A to Z"), ("down", "Z to A")


def _pager() -> str:
    buttons = {"first": "First", "previous": "Previous", "next": "Next", "last": "Last"}
    made = {key: f'<button type="button" id="{key}">{name}</button>' for key, name in buttons.items()}
    return (
        f'<nav class="pager no-print" aria-label="Pages of posts">{made["first"]}{made["previous"]}'
        f'<span id="page" class="small"></span>{made["next"]}{made["last"]}</nav>'
    )
