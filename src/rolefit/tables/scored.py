"""Reads a scored table as `rolefit batch` writes them, in every format that it writes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from rolefit.errors import InputError, MissingInput
from rolefit.tables.opening import open_table
from rolefit.tables.row import Table
from rolefit.tables.scored_row import Columns, ScoredRow, find_columns, row_from

__all__ = ["ScoredTable", "read_scored"]


@dataclass(frozen=True, slots=True)
class ScoredTable:
    """A scored batch."""

    rows: tuple[ScoredRow, ...]
    """The posts with a verdict."""
    failed: tuple[ScoredRow, ...]
    """The posts that scoring could not read."""
    fields: frozenset[str]
    """Which of id, title, company, place and date the table has."""
    model_version: str
    """Of the model that scored it, as the table or the `.meta.json` beside it says; empty where neither does."""


def read_scored(
    path: str,
    *,
    prefix: str = "rolefit_",
    title: str = "",
    company: str = "",
    date: str = "",
    data: bytes | None = None,
) -> ScoredTable:
    """Return the scored table in a file. `prefix` is how the names of the verdict's columns begin.

    title, company, date: names of the columns that hold them; found by their names where empty. Where `data` is given, that is
    the file, and `path` only its name: nothing is opened.
    Raises `MissingInput`, `InputError` where the file or a cell cannot be read, and `ConfigurationError` where columns
    are missing.
    """
    file = Path(path)
    if data is None and file.is_dir():
        raise InputError(f"{path} is a folder: give one scored file")
    if data is None and not file.exists():
        raise MissingInput(f"{path} is not there")
    table = open_table(path, data=data)
    try:
        columns = find_columns(
            table.columns, path, prefix=prefix, given={"title": title, "company": company, "date": date}
        )
        rows, failed = _rows(table, columns, path)
        return ScoredTable(rows, failed, frozenset(columns.own), _model_version(table, path if data is None else ""))
    finally:
        table.close()


def _model_version(table: Table, path: str) -> str:
    known = getattr(getattr(table, "schema", None), "metadata", None) or {}
    if b"rolefit.model_version" in known:
        return str(known[b"rolefit.model_version"], "utf-8", "replace")
    if not path:
        return ""
    try:
        said = json.loads(Path(path + ".meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ""
    version = said.get("model_version") if isinstance(said, dict) else ""
    return version if isinstance(version, str) else ""


def _rows(table: Table, columns: Columns, source: str) -> tuple[tuple[ScoredRow, ...], tuple[ScoredRow, ...]]:
    rows: list[ScoredRow] = []
    failed: list[ScoredRow] = []
    at = {name: place for place, name in reversed(list(enumerate(table.columns)))}
    wanted = {name: at[name] for name in (*columns.own.values(), *columns.scored.values())}
    for number, row in enumerate(table.rows(sorted(wanted.values())), start=1):
        if row.problem is not None:
            raise InputError(f"{source}, line {row.line}: {row.problem.reason}")
        cells = {name: row.cells[place] if place < len(row.cells) else None for name, place in wanted.items()}
        value = row_from(cells, columns, number, source)
        (rows if value.role else failed).append(value)
    if not rows and not failed:
        raise InputError(f"{source} has a header and no rows: there is nothing to report")
    return tuple(rows), tuple(failed)
