"""How much an archive may unpack to: one limit for all that is unpacked, and how to raise it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from zipfile import ZipInfo

from rolefit.errors import ConfigurationError
from rolefit.reading.origin import Origin

__all__ = ["VARIABLE", "check_members", "most_unpacked"]

VARIABLE = "ROLEFIT_MOST_UNPACKED"
"""Names the most that one document may unpack to, in megabytes."""
_MOST = 100
_MOST_XML = 32
"""Of the parts that are taken apart, in megabytes: their trees take many times as much memory. Pictures are skipped."""


def most_unpacked(default: int = _MOST) -> int:
    """Return the most that a document may unpack to, in megabytes. Raises `ConfigurationError` for what is no number."""
    said = os.environ.get(VARIABLE, "")
    if said and not (said.isascii() and said.isdecimal() and int(said[:9]) > 0 and len(said) < 8):
        raise ConfigurationError(f"{VARIABLE} is {said!r}: give a number of megabytes, such as 200")
    return int(said) if said else default


def check_members(members: Iterable[ZipInfo], origin: Origin) -> None:
    """Raise `InputError` where a document unpacks to more than is read.

    What an archive declares is what can come out of it: `zipfile` gives no more of a member than that.
    """
    entries = list(members)
    most = most_unpacked()
    xml = most_unpacked(_MOST_XML)
    whole = sum(entry.file_size for entry in entries)
    parts = sum(entry.file_size for entry in entries if entry.filename.lower().endswith((".xml", ".rels")))
    for size, limit in ((whole, most), (parts, xml)):
        if size > limit << 20:
            raise origin.error(
                f"unpacks to more than {limit} MB, the most that is read: save its text as .txt, or set"
                f" {VARIABLE} to more megabytes"
            )
