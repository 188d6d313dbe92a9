"""Values of typed tables to the text of a cell, and what Parquet, XLSX and JSON hold of ours."""

from __future__ import annotations

from rolefit.tables.row import Outcome
from rolefit.values import ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FIELDS", "as_cell", "as_text", "own_values", "unique_names"]

FIELDS = (
    "role",
    "confidence",
    *(f"p_{role}" for role in ROLES),
    "sm_share",
    "cm_share",
    "sh_share",
    "ot_share",
    "unsure",
    "reasons",
    "evidence",
    "title_role",
    "title_says_otherwise",
    "error",
)
"""Names of our columns without their prefix, in order."""


def as_cell(value: object) -> str:
    """Return a value as a CSV cell: None is empty, dates are ISO 8601, lists and objects are JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    import datetime

    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    if isinstance(value, (dict, list, tuple)):
        import json

        return json.dumps(value, ensure_ascii=False, default=as_cell)
    return str(value)


def as_text(value: object) -> str:
    """Return a value as words to score: as `as_cell`, but a list of texts is its lines."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "\n".join(value)
    return as_cell(value)


def own_values(outcome: Outcome) -> tuple[str | float | bool | None, ...]:
    """Return our columns as typed values in the order of `FIELDS`; probabilities to 6 decimals, shares to 1."""
    verdict, error = outcome
    if verdict is None:
        return (*[None] * (len(FIELDS) - 1), error)
    return (
        verdict.role,
        round(verdict.confidence, 6),
        *[round(p, 6) for p in verdict.probabilities],
        *[round(share, 1) + 0.0 for share in verdict.shares],
        verdict.unsure,
        ";".join(verdict.reasons),
        verdict.evidence,
        verdict.title_role,
        verdict.title_says_otherwise,
        error,
    )


def unique_names(columns: Sequence[str]) -> list[str]:
    """Return names for formats that tell columns by name: `column_N` for none, `_2` and so on for the second of one."""
    taken: set[str] = set()
    names = []
    for number, column in enumerate(columns, 1):
        base = name = column or f"column_{number}"
        count = 1
        while name in taken or (name != base and name in columns):
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        names.append(name)
    return names
