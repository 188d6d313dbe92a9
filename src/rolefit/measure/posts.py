"""Reads tables of posts without labels, whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from rolefit.errors import InputError
from rolefit.reading.origin import shown
from rolefit.tables import find_columns, open_table
from rolefit.tables.values import as_text

__all__ = ["Posts", "read_posts"]


@dataclass(slots=True)
class Posts:
    """Posts in the order of their table."""

    keys: list[str] = field(default_factory=list)
    """The id of each, or its line where the table has no such column."""
    titles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def read_posts(path: str, *, text: str = "", title: str = "", key: str = "", data: bytes | None = None) -> Posts:
    """Return the posts of a table in any format that `batch` reads; rows without a text are left out.

    data: the bytes of the file, where they are in memory; `path` is then only its name.

    Raises `InputError` for what cannot be read or holds no text, `ConfigurationError` for a column that is not there.
    """
    table = open_table(path, data=data)
    found = Posts()
    try:
        at = find_columns(table.columns, path, text=text, title=title, key=key)
        for row in table.rows():
            words = "" if row.problem else as_text(row.cells[at.text])
            if words.strip():
                found.keys.append(as_text(row.cells[at.key]) if at.key >= 0 else f"line {row.line}")
                found.titles.append(as_text(row.cells[at.title]) if at.title >= 0 else "")
                found.texts.append(words)
    finally:
        table.close()
    if not found.texts:
        raise InputError(f"{shown(path)} holds no text in the column {table.columns[at.text]!r}")
    return found
