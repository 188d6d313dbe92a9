"""Which columns hold the text, the title and the id of a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.errors import ConfigurationError
from rolefit.reading.origin import shown

__all__ = ["TEXT_NAMES", "Columns", "check_names", "find_columns", "is_known"]

TEXT_NAMES = (
    "text",
    "job_description",
    "description",
    "body",
    "job_text",
    "full_text",
    "full_description",
    "description_text",
    "job_posting",
    "posting",
    "job_post",
    "post",
    "post_text",
    "content",
    "job_details",
    "details",
    "job_ad",
    "advert",
)
"""What a column of texts is called; the first that is there wins. Case, spaces, hyphens, underscores do not count."""

_TITLE_NAMES = ("title", "job_title", "position", "position_title", "role_title", "job_name", "posting_title")
_ID_NAMES = ("id", "job_id", "post_id", "posting_id", "row_id", "uuid", "key", "ref", "reference", "url", "link")
_SEPARATORS = re.compile(r"[\s_\-.]+")
_MOST_NAMED = 30


class Columns(NamedTuple):
    """Places of the columns, counted from 0; -1 where there is none."""

    text: int
    title: int
    key: int


def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name.casefold()).strip("\ufeff\u200b")


_KNOWN = frozenset(map(_plain, (*TEXT_NAMES, *_TITLE_NAMES, *_ID_NAMES)))


def is_known(name: str) -> bool:
    """Return whether a column of this name is one that rolefit looks for."""
    return _plain(name) in _KNOWN


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
    plain = [_plain(column) for column in columns]
    at_text = _chosen(text, f"{dashes}text", columns, plain, source) if text else _first(TEXT_NAMES, plain)
    if at_text < 0:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called text, description or the like:"
            f" give {dashes}text with the name or number of one of {_listed(columns)}"
        )
    at_title = _chosen(title, f"{dashes}title", columns, plain, source) if title else _first(_TITLE_NAMES, plain)
    at_key = _chosen(key, f"{dashes}id", columns, plain, source) if key else _first(_ID_NAMES, plain)
    if at_key < 0 and need_key:
        raise ConfigurationError(
            f"{shown(source)} has no column that is called id or the like, which --only writes:"
            f" give {dashes}id with the name or number of one of {_listed(columns)}"
        )
    return Columns(at_text, at_title, at_key)


def check_names(columns: Sequence[str], own: Sequence[str], *, dashes: str = "--") -> None:
    """Raise `ConfigurationError` where a column of the input has the name of one of ours."""
    taken = [column for column in columns if column in set(own)]
    if taken:
        raise ConfigurationError(
            f"the input has a column {taken[0]!r} already:"
            f" give {dashes}prefix with another beginning for the new columns"
        )


def _first(names: Sequence[str], plain: list[str]) -> int:
    return next((plain.index(name) for name in map(_plain, names) if name in plain), -1)


def _chosen(given: str, option: str, columns: Sequence[str], plain: list[str], source: str) -> int:
    if given in columns:
        return list(columns).index(given)
    if given.isdecimal() and 1 <= int(given) <= len(columns):
        return int(given) - 1
    if _plain(given) and _plain(given) in plain:
        return plain.index(_plain(given))
    raise ConfigurationError(f"{option} {given!r} is no column of {shown(source)}: the columns are {_listed(columns)}")


def _listed(columns: Sequence[str]) -> str:
    named = [f"{number} {name[:60]!r}" for number, name in enumerate(columns[:_MOST_NAMED], 1)]
    left = len(columns) - len(named)
    return ", ".join(named) + (f" and {left} more" if left else "")
