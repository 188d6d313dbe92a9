"""Reads tables of posts whole; a post is the text and title that `batch` scores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from rolefit.errors import InputError
from rolefit.reading.origin import shown
from rolefit.tables import Columns, Table, find_columns, open_table
from rolefit.tables.columns import notes_of
from rolefit.tables.posts import post_reader
from rolefit.tables.values import as_text

__all__ = ["ANYWHERE", "PostRow", "Posts", "Where", "open_posts", "post_rows", "read_posts"]


class Where(NamedTuple):
    """Where in a table its posts stand, and how it is read; what is empty is found."""

    text: str = ""
    """Name or 1-based number of a column; so are the next two."""
    title: str = ""
    key: str = ""
    sheet: str = ""
    """Name or 1-based number of a sheet of XLSX."""
    encoding: str = ""
    delimiter: str = ""


ANYWHERE = Where()
"""All is found by names and content."""


@dataclass(slots=True)
class Posts:
    """Posts in the order of their table."""

    keys: list[str] = field(default_factory=list)
    """The id of each, or its line where it has none; no two are the same."""
    titles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    """What was detected and noticed, each a sentence for a person."""


class PostRow(NamedTuple):
    """One row of a table of posts; text and title are empty where it holds none."""

    key: str
    title: str
    text: str
    cells: tuple[object, ...]
    """All cells as they were read; none where the row is damaged."""


def open_posts(path: str, where: Where, data: bytes | None = None) -> tuple[Table, Columns]:
    """Return a table that is read as far as its header, and where its posts stand; `data` as for `open_table`.

    Raises `InputError` for what cannot be read, `ConfigurationError` for a column or sheet that is not there.
    """
    table = open_table(path, encoding=where.encoding, delimiter=where.delimiter, sheet=where.sheet, data=data)
    try:
        return table, find_columns(table.columns, path, text=where.text, title=where.title, key=where.key)
    except BaseException:
        table.close()
        raise


def post_rows(table: Table, at: Columns) -> Iterator[PostRow]:
    """Yield the rows of a table. An id that is empty or was there before is told apart by its line."""
    read = post_reader(table.columns, at)
    seen: set[str] = set()
    for row in table.rows():
        title, text = ("", "") if row.problem else read(row.cells)
        key = as_text(row.cells[at.key]).strip() if 0 <= at.key < len(row.cells) else ""
        if not key:
            key = f"line {row.line}"
        elif key in seen:
            key = f"{key} (line {row.line})"
        seen.add(key)
        yield PostRow(key, title, text, () if row.problem else tuple(row.cells))


def read_posts(path: str, where: Where = ANYWHERE, *, data: bytes | None = None) -> Posts:
    """Return the posts of a table in any format that `batch` reads; rows without a text are left out, and that is noted.

    Where `data` is given, that is the file, and `path` only its name.

    Raises `InputError` for what cannot be read or holds no text, `ConfigurationError` for a column or sheet that is not
    there.
    """
    table, at = open_posts(path, where, data)
    found = Posts()
    empty = 0
    try:
        for row in post_rows(table, at):
            if not row.text:
                empty += 1
                continue
            found.keys.append(row.key)
            found.titles.append(row.title)
            found.texts.append(row.text)
        left = (f"left out: {empty:,} without a text",) if empty else ()
        found.notes = (*notes_of(table, at), *table.late_notes(), *left)
    finally:
        table.close()
    if not found.texts:
        raise InputError(f"{shown(path)} holds no text in the column {table.columns[at.text]!r}")
    return found
