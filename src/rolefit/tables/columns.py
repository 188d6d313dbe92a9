"""Which columns hold the text, the title and the id of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rolefit.errors import ConfigurationError
from rolefit.reading.field_names import BODY_COLUMNS, NESTED, TITLE_COLUMNS, plain_name, rank_of
from rolefit.reading.origin import shown

__all__ = ["Columns", "check_names", "find_columns", "is_known"]

_ID_NAMES = ("id", "job_id", "post_id", "posting_id", "row_id", "uuid", "key", "ref", "reference", "url", "link")
_LEVER = frozenset({"lists", "descriptionplain", "categories", "additionalplain"})
_TEASER = 8
_MOST_NAMED = 30


class Columns(NamedTuple):
    """Places of the columns, counted from 0; -1 where there is none."""

    text: int
    title: int
    key: int
    parts: tuple[int, ...] = ()
    """All columns that hold parts of the post, with that of its title; empty where `text` alone does."""


_KNOWN = frozenset((*BODY_COLUMNS, *TITLE_COLUMNS, *map(plain_name, _ID_NAMES)))


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
    lever = "text" in plain and not _LEVER.isdisjoint(plain)  # it calls the title `text`
    bodies = [name for name in (*BODY_COLUMNS, *NESTED) if not (lever and name == "text")]
    at_text = _chosen(text, f"{dashes}text", columns, plain, source) if text else _first(bodies, plain)
    if at_text < 0:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called text, description or the like:"
            f" give {dashes}text with the name or number of one of {_listed(columns)}"
        )
    at_title = (
        _chosen(title, f"{dashes}title", columns, plain, source)
        if title
        else _first(("text",) if lever else TITLE_COLUMNS, plain)
    )
    at_key = _chosen(key, f"{dashes}id", columns, plain, source) if key else _first(_ID_NAMES, plain)
    if at_key < 0 and need_key:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called id or the like, which --only writes:"
            f" give {dashes}id with the name or number of one of {_listed(columns)}"
        )
    return Columns(at_text, at_title, at_key, () if text else _parts(plain, at_text, at_title))


def check_names(columns: Sequence[str], own: Sequence[str], *, dashes: str = "--") -> None:
    """Raise `ConfigurationError` where a column of the input has the name of one of ours."""
    taken = [column for column in columns if column in set(own)]
    if taken:
        raise ConfigurationError(
            f"the input has a column {taken[0]!r} already:"
            f" give {dashes}prefix with another beginning for the new columns"
        )


def _parts(plain: list[str], at_text: int, at_title: int) -> tuple[int, ...]:
    """Return the columns of the parts of a post, where more than one holds some of it."""
    ranks = {at: rank_of(name) for at, name in enumerate(plain) if at != at_title}
    others = [at for at, rank in ranks.items() if 0 <= rank < _TEASER and at != at_text]
    nested = plain[at_text] in NESTED
    if not others and not nested:
        return ()
    return tuple(sorted({at_text, *others, *([at_title] if at_title >= 0 else [])}))


def _first(names: Sequence[str], plain: list[str]) -> int:
    return next((plain.index(name) for name in map(plain_name, names) if name in plain), -1)


def _chosen(given: str, option: str, columns: Sequence[str], plain: list[str], source: str) -> int:
    if given in columns:
        return list(columns).index(given)
    if given.isdecimal() and 1 <= int(given) <= len(columns):
        return int(given) - 1
    if plain_name(given) and plain_name(given) in plain:
        return plain.index(plain_name(given))
    raise ConfigurationError(f"{option} {given!r} is no column of {shown(source)}: the columns are {_listed(columns)}")


def _listed(columns: Sequence[str]) -> str:
    named = [f"{number} {name[:60]!r}" for number, name in enumerate(columns[:_MOST_NAMED], 1)]
    left = len(columns) - len(named)
    return ", ".join(named) + (f" and {left} more" if left else "")
