"""What every format of table gives and takes."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.verdict.rows import RowVerdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Protocol
else:
    Protocol = object

__all__ = ["NO_TEXT", "Mark", "NumberedRows", "Outcome", "Problem", "Row", "Table", "TableWriter"]


class Problem(NamedTuple):
    """Why a row cannot be taken as it stands."""

    column: str
    """Name or 1-based number of the column it was noticed in, or empty where it is the whole row."""
    reason: str
    raw: str
    """The record as it stands in the file; bytes that are no text are shown as `\\xNN`."""


class Row(NamedTuple):
    """One record of a table."""

    line: int
    """1-based line of the file on which it begins; in Parquet and XLSX the number of the row."""
    cells: Sequence[object]
    """One a column. Where there is a problem they can be fewer."""
    problem: Problem | None = None
    native: object = None
    """What a writer of the same format copies untouched: the JSON text, or an Arrow batch and the row's place in it."""


class Mark(NamedTuple):
    """A place between two rows that a table can be opened at again."""

    offset: int
    """Bytes of the decompressed UTF-8 text, or rows in Parquet and XLSX."""
    line: int
    """What `Row.line` goes on with."""
    doubt: int = 0
    """In CSV the line up to which quotes are not trusted over several lines."""


class Outcome(NamedTuple):
    """What is written beside a row."""

    verdict: RowVerdict | None
    error: str = ""


NO_TEXT = Outcome(None, "the text is empty")
"""What is written beside a row that holds nothing to score."""


class Table(Protocol):
    """One input that is being read. `InputError` for whatever the file's own damage is."""

    name: str
    kind: str
    """csv, jsonl, parquet or xlsx."""
    columns: tuple[str, ...]
    notes: tuple[str, ...]
    """What was detected, each as half a sentence."""
    packed: bool
    """Whether the size of the file says little of that of its texts."""

    def rows(self, wanted: Sequence[int] | None = None, /) -> Iterator[Row]:
        """Yield the rows after the mark; the cells of columns that are not `wanted` may be None."""

    def mark(self) -> Mark:
        """Return the place after the last row that was given."""

    def seek(self, mark: Mark) -> None:
        """Go to a mark; only before `rows`."""

    def late_notes(self) -> tuple[str, ...]:
        """Return what was noticed on the way."""

    def progress(self) -> tuple[int, int]:
        """Return how much of the input was read and how much there is, in bytes or rows; the second 0 if unknown."""

    def close(self) -> None:
        """Let go of the file."""


class NumberedRows:
    """What tables have in common whose rows are told by their numbers: Parquet and XLSX."""

    packed = True

    def __init__(self) -> None:
        self._at = 0
        """The number of the last row that was given."""

    def mark(self) -> Mark:
        """Return the number of the last row given."""
        return Mark(self._at, self._at + 1)

    def seek(self, mark: Mark) -> None:
        """Go on after a row."""
        self._at = mark.offset

    def late_notes(self) -> tuple[str, ...]:
        """Return nothing: the formats leave nothing to guess."""
        return ()


class TableWriter(Protocol):
    """One output that is being written. `OSError` goes through to the caller, who knows the file's name."""

    def write(
        self, cells: Sequence[Sequence[object]], natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; the three are as long as each other."""

    def finish(self) -> None:
        """Write what the format has at its end; the file stays open."""
