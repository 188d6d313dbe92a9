"""Reads tables of posts whose roles are known, under whatever names their labels have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rolefit.errors import ConfigurationError, InputError
from rolefit.measure.posts import ANYWHERE, Where, open_posts, post_rows
from rolefit.reading.origin import shown
from rolefit.tables.columns import column_named, first_of, notes_of, numbered
from rolefit.tables.values import as_text
from rolefit.values import ROLES

__all__ = ["LABEL_NAMES", "Labelled", "label_mapping", "read_labelled", "role_of"]

LABEL_NAMES = (
    "label",
    "gold",
    "gold_label",
    "true_label",
    "true_role",
    "target",
    "class",
    "category",
    "role",
    "annotation",
    "y",
)
"""What a column of labels is called; the first that is there wins. Case, spaces, hyphens, underscores do not count."""

_KNOWN: dict[str, Sequence[str]] = {
    "social_media_manager": ("socialmediamanager", "socialmedia", "social", "smm", "sm"),
    "community_manager": ("communitymanager", "community", "cmm", "cm"),
    "hybrid": ("hybrid", "both", "mixed", "hy"),
    "out_of_scope": ("outofscope", "neither", "none", "other", "others", "oos", "irrelevant"),
}
_SEPARATORS = re.compile(r"[\W_]+")
_MOST_NAMED = 12


def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name.casefold())


_ROLE_OF = {name: role for role, names in _KNOWN.items() for name in names}


def role_of(label: str, mapping: Mapping[str, str] | None = None) -> str:
    """Return the role that a label names, of `ROLES`, or an empty string where it names none.

    mapping: own names to roles, from `label_mapping`; it is looked at first.
    """
    return (mapping or {}).get(_plain(label), "") or _ROLE_OF.get(_plain(label), "")


def label_mapping(said: str) -> dict[str, str]:
    """Return own label names -> roles, from `NAME=ROLE,NAME=ROLE`.

    Raises `ConfigurationError` where a pair is malformed or names no role.
    """
    mapping: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in said.split(","))):
        name, equals, role = (part.strip() for part in pair.partition("="))
        if not equals or not _plain(name):
            raise ConfigurationError(
                f"--map {pair!r}: give pairs such as SMM=social_media_manager,CM=community_manager"
            )
        known = role_of(role)
        if not known:
            raise ConfigurationError(f"--map {pair!r}: {role!r} is no role: use one of {', '.join(ROLES)}")
        mapping[_plain(name)] = known
    return mapping


@dataclass(slots=True)
class Labelled:
    """Posts with their roles, in the order of the table."""

    source: str
    keys: list[str] = field(default_factory=list)
    """The id of each post, or its line where it has none; no two are the same."""
    titles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    """Places in `ROLES`."""
    unlabelled: int = 0
    """Rows whose label is empty."""
    empty: int = 0
    """Rows without a text, or that cannot be read."""
    notes: tuple[str, ...] = ()
    """What was detected, noticed and left out, each a sentence for a person."""

    def __len__(self) -> int:
        return len(self.labels)

    def counts(self) -> dict[str, int]:
        """Return how many posts each role has."""
        return {role: self.labels.count(place) for place, role in enumerate(ROLES)}


def read_labelled(
    path: str, where: Where = ANYWHERE, *, label: str = "", mapping: Mapping[str, str] | None = None
) -> Labelled:
    """Return the labelled posts of a table in any format that `batch` reads.

    label: name or 1-based number of a column, found by `LABEL_NAMES` where empty; mapping: own names to roles.
    Raises `InputError` for what cannot be read or holds no labelled post, `ConfigurationError` for a column or sheet that
    is not there and for labels that name no role: the message lists them.
    """
    table, columns = open_posts(path, where)
    try:
        at = _label_column(table.columns, label, path)
        found = Labelled(path)
        unknown: Counter[str] = Counter()
        for row in post_rows(table, columns):
            said = as_text(row.cells[at]).strip() if at < len(row.cells) else ""
            role = role_of(said, mapping)
            if not row.text:
                found.empty += 1
            elif not said:
                found.unlabelled += 1
            elif not role:
                unknown[said] += 1
            else:
                found.keys.append(row.key)
                found.titles.append(row.title)
                found.texts.append(row.text)
                found.labels.append(ROLES.index(role))
        detected, *more = notes_of(table, columns)
        found.notes = (f"{detected}, label from {table.columns[at]!r}", *more, *table.late_notes(), *_left(found))
    finally:
        table.close()
    if unknown:
        named = sorted(unknown.items(), key=lambda item: (-item[1], item[0]))
        listed = ", ".join(f"{name[:40]!r} ({count})" for name, count in named[:_MOST_NAMED])
        raise ConfigurationError(
            f"{shown(path)}: labels that name no role: {listed}:"
            f" say what they mean, as in --map '{named[0][0][:40]}=ROLE'; the roles are {', '.join(ROLES)}"
        )
    if not found.labels:
        raise InputError(f"{shown(path)} holds no post with a label: fill the column {table.columns[at]!r}")
    return found


def _left(found: Labelled) -> list[str]:
    counts = ((found.unlabelled, "without a label"), (found.empty, "without a text"))
    left = ", ".join(f"{count:,} {what}" for count, what in counts if count)
    return [f"left out: {left}"] if left else []


def _label_column(columns: Sequence[str], label: str, path: str) -> int:
    if label:
        return column_named(label, "--label", columns, path)
    at = first_of(LABEL_NAMES, columns)
    if at < 0:
        raise ConfigurationError(
            f"{shown(path)} has no column that is called label or the like:"
            f" give --label with the name or number of one of {numbered(columns)}"
        )
    return at
