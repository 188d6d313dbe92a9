"""Which columns hold the text, the title and the id of a row."""

from __future__ import annotations

from rolefit.errors import ConfigurationError
from rolefit.reading.field_names import BODY_COLUMNS, LEVER, NESTED, TITLE_COLUMNS, plain_name, rank_of
from rolefit.reading.origin import shown
from rolefit.record import NamedTuple
from rolefit.tables.row import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ID_NAMES",
    "Columns",
    "check_names",
    "column_named",
    "find_columns",
    "first_of",
    "is_known",
    "notes_of",
    "numbered",
]

ID_NAMES = ("id", "job_id", "post_id", "posting_id", "row_id", "uuid", "key", "ref", "reference", "url", "link")
"""What a column of ids is called, best first."""
_TEASER = 8
_MOST_NAMED = 30


class Columns(NamedTuple):
    """Places of the columns, counted from 0; -1 where there is none."""

    text: int
    title: int
    key: int
    parts: tuple[int, ...] = ()
    """All columns that hold parts of the post, with that of its title; empty where `text` alone does."""


_KNOWN = frozenset((*BODY_COLUMNS, *TITLE_COLUMNS, *map(plain_name, ID_NAMES)))


def is_known(name: str) -> bool:
    """Return whether a column of this name is one that rolefit looks for."""
    return plain_name(name) in _KNOWN


def find_columns(
    columns: Sequence[str],
    source: str,
    *,
    text: str = "",
    title: str = "",
    key: str = "",
    need_key: bool = False,
    dashes: str = "--",
) -> Columns:
    """Return where text, title and id (`key`) stand. What is given is a name or a number from 1; names go first.

    Raises `ConfigurationError` for a name or number that is not there, and where no column is known to hold the text;
    the message lists the columns. `source` is the name of the input; `dashes` stand in messages before the name of an
    option.
    """
    plain = [plain_name(column) for column in columns]
    lever = "text" in plain and not LEVER.isdisjoint(plain)  # it calls the title `text`
    bodies = [name for name in (*BODY_COLUMNS, *NESTED) if not (lever and name == "text")]
    at_text = column_named(text, f"{dashes}text", columns, source) if text else first_of(bodies, columns)
    if at_text < 0:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called text, description or the like:"
            f" give {dashes}text with the name or number of one of {numbered(columns)}"
        )
    at_title = (
        column_named(title, f"{dashes}title", columns, source)
        if title
        else first_of(("text",) if lever else TITLE_COLUMNS, columns)
    )
    at_key = column_named(key, f"{dashes}id", columns, source) if key else first_of(ID_NAMES, columns)
    if at_key < 0 and need_key:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called id or the like, which --only writes:"
            f" give {dashes}id with the name or number of one of {numbered(columns)}"
        )
    return Columns(at_text, at_title, at_key, () if text else _parts(columns, plain, at_text, at_title))


def check_names(columns: Sequence[str], own: Sequence[str], *, dashes: str = "--") -> None:
    """Raise `ConfigurationError` where a column of the input has the name of one of ours."""
    taken = [column for column in columns if column in set(own)]
    if taken:
        raise ConfigurationError(
            f"the input has a column {taken[0]!r} already:"
            f" give {dashes}prefix with another beginning for the new columns"
        )


def notes_of(table: Table, at: Columns) -> tuple[str, ...]:
    """Return what is said of a table that is read: what was detected, and names that several of its columns have."""
    texts = [place for place in at.parts if place != at.title] or [at.text]
    read = f"text from {', '.join(repr(table.columns[place]) for place in texts)}"
    if at.title >= 0:
        read += f", title from {table.columns[at.title]!r}"
    note = f"{shown(table.name)}: {', '.join(table.notes)}; {len(table.columns)} columns, {read}"
    several = [
        (name, count) for name in dict.fromkeys(table.columns) if (count := table.columns.count(name)) > 1 and name
    ]
    if not several:
        return (note,)
    named = ", ".join(f"{name[:60]!r} ({count})" for name, count in several[:_MOST_NAMED])
    return note, f"{shown(table.name)}: columns of one name: {named}; the first is read, a number names another"


def _parts(columns: Sequence[str], plain: list[str], at_text: int, at_title: int) -> tuple[int, ...]:
    """Return the columns of the parts of a post, where more than one holds some of it; of one name the first."""
    seen = {columns[at_text]}
    ranks: dict[int, int] = {}
    for at, name in enumerate(plain):
        if at == at_text or (at != at_title and columns[at] not in seen):
            ranks[at] = rank_of(name)
            seen.add(columns[at])
    others = [at for at, rank in ranks.items() if 0 <= rank < _TEASER and at != at_text]
    nested = plain[at_text] in NESTED
    if not others and not nested:
        return ()
    return tuple(sorted({at_text, *others, *([at_title] if at_title >= 0 else [])}))


def first_of(names: Sequence[str], columns: Sequence[str]) -> int:
    """Return where the first of these names stands that a column has, written in whatever way; -1 where none does."""
    plain = [plain_name(column) for column in columns]
    return next((plain.index(name) for name in map(plain_name, names) if name in plain), -1)


def column_named(given: str, option: str, columns: Sequence[str], source: str) -> int:
    """Return where the column stands that an option names by its name or its number from 1; names go first.

    Raises `ConfigurationError` that lists the columns where there is none.
    """
    if given in columns:
        return list(columns).index(given)
    if given.isdecimal() and 1 <= int(given) <= len(columns):
        return int(given) - 1
    plain = [plain_name(column) for column in columns]
    if plain_name(given) and plain_name(given) in plain:
        return plain.index(plain_name(given))
    raise ConfigurationError(f"{option} {given!r} is no column of {shown(source)}: the columns are {numbered(columns)}")


def numbered(columns: Sequence[str]) -> str:
    """Return the names of columns with their numbers, for a message: the first thirty."""
    named = [f"{number} {name[:60]!r}" for number, name in enumerate(columns[:_MOST_NAMED], 1)]
    left = len(columns) - len(named)
    return ", ".join(named) + (f" and {left} more" if left else "")
