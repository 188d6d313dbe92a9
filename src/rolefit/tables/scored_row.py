"""What the report keeps of one scored post, and which columns it comes from."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.field_names import TITLE_COLUMNS
from rolefit.tables.columns import ID_NAMES, first_of
from rolefit.values import ROLES

__all__ = ["Columns", "ScoredRow", "find_columns", "row_from"]

_OWN = {
    "id": ID_NAMES,
    "title": TITLE_COLUMNS,
    "company": ("company", "company_name", "employer", "employer_name", "organisation", "organization",
                "hiring_organization", "hiring_organisation"),
    "place": ("place", "location", "city", "job_location", "town", "region", "state", "country"),
    "date": ("date", "date_posted", "posted", "posted_at", "posted_date", "posting_date", "published", "published_at",
             "publication_date", "listed_at", "created_at", "created"),
}  # fmt: skip
_NEEDED = (
    "role",
    "confidence",
    *(f"p_{role}" for role in ROLES),
    *(f"{tag}_share" for tag in ("sm", "cm", "sh", "ot")),
)
_OPTIONAL = ("unsure", "reasons", "evidence", "error", "title_role")
_TRUE = frozenset({"true", "1", "yes", "y", "1.0"})
_FALSE = frozenset({"false", "0", "no", "n", "0.0", ""})
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class ScoredRow:
    """One post of a scored batch. Text that the table does not hold is empty."""

    number: int
    """Its place in the table, from 1."""
    id: str
    title: str
    company: str
    place: str
    date: str
    role: str
    """One of `ROLES`, or empty where scoring failed."""
    confidence: float
    probabilities: tuple[float, ...]
    """In the order of `ROLES`."""
    shares: tuple[float, ...]
    """Points of SM, CM, SH and OT."""
    unsure: bool
    reasons: tuple[str, ...]
    evidence: tuple[str, ...]
    """The strongest phrases, strongest first."""
    error: str
    title_role: str
    """What the table says that the title promises, of `ROLES`, or empty."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the table's columns, by what they hold; what the table lacks is not there."""

    own: dict[str, str]
    scored: dict[str, str]


def find_columns(
    names: Sequence[str], source: str, *, prefix: str = "rolefit_", given: Mapping[str, str] | None = None
) -> Columns:
    """Return which columns hold what; `given` names columns of title, company or date outright.

    Raises `ConfigurationError` where columns are missing; the message names them.
    """
    others = [name for name in names if not name.startswith(prefix)]
    own = {field: others[at] for field, known in _OWN.items() if (at := first_of(known, others)) >= 0}
    for field, name in (given or {}).items():
        if name and name not in names:
            raise ConfigurationError(
                f"--{field}-column {name!r} is no column of {source}: it has {_listed(list(names))}"
            )
        own |= {field: name} if name else {}
    missing = [prefix + name for name in _NEEDED if prefix + name not in names]
    if len(missing) == len(_NEEDED):
        hint = "score it first with rolefit batch, or give --prefix if its verdicts were written under another name"
        raise ConfigurationError(f"{source} holds no verdicts, no column is called {missing[0]}: {hint}")
    if missing:
        raise ConfigurationError(f"{source} lacks {_listed(missing)}: write them with rolefit batch")
    scored = {name: prefix + name for name in (*_NEEDED, *_OPTIONAL) if prefix + name in names}
    return Columns(own, scored)


def row_from(cells: Mapping[str, object], columns: Columns, number: int, source: str) -> ScoredRow:
    """Return one row of the table as a value.

    Raises `InputError` that names row, column and value where a cell cannot be what its column says.
    """

    def text(name: str) -> str:
        return _text(cells.get(columns.scored.get(name, "")))

    def wrong(name: str, what: str) -> InputError:
        return InputError(f"{source}, row {number}, {columns.scored[name]}: {text(name)[:60]!r} is not {what}")

    def within(name: str, most: float) -> float:
        cell = cells.get(columns.scored[name])
        try:
            if isinstance(cell, str):
                cell = cell.replace(",", ".")  # --decimal comma
            value = float(cell) if isinstance(cell, (int, float, str)) else math.nan
        except ValueError:
            value = math.nan
        if not -1e-6 <= value <= most * (1 + 1e-6):
            raise wrong(name, f"a number from 0 to {most:g}")
        return min(max(value, 0.0), most)

    role, error, unsure = text("role"), text("error"), text("unsure").casefold()
    if role not in ROLES and (role or not error):
        raise wrong("role", "one of " + ", ".join(ROLES))
    if unsure not in _TRUE and unsure not in _FALSE:
        raise wrong("unsure", "true or false")
    title_role = text("title_role")
    if title_role and title_role not in ROLES:
        raise wrong("title_role", "empty or one of " + ", ".join(ROLES))
    own = {field: " ".join(_text(cells.get(columns.own.get(field, ""))).split())[:_LONGEST] for field in _OWN}
    return ScoredRow(
        number=number,
        **own,
        role=role,
        confidence=within("confidence", 1) if role else 0.0,
        probabilities=tuple(within(f"p_{name}", 1) for name in ROLES) if role else (0.0,) * 4,
        shares=tuple(within(f"{tag}_share", 100) for tag in ("sm", "cm", "sh", "ot")) if role else (0.0,) * 4,
        unsure=unsure in _TRUE,
        reasons=tuple(re.findall(r"\w+", text("reasons"))),
        evidence=_phrases(cells.get(columns.scored.get("evidence", ""))),
        error=error,
        title_role=title_role,
    )


def _phrases(cell: object) -> tuple[str, ...]:
    parts = cell if isinstance(cell, (list, tuple)) else _text(cell).split(" | ")
    phrases = (" ".join(_text(part).split())[:_LONGEST] for part in parts)
    return tuple(phrase for phrase in phrases if phrase)


def _text(cell: object) -> str:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    if isinstance(cell, (list, tuple)):
        return ", ".join(map(_text, cell))
    if isinstance(cell, dict):
        return ", ".join(map(_text, cell.values()))
    return str(cell).strip()


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
