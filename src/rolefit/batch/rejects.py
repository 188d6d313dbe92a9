"""The file of rows that could not be taken as they stand."""

from __future__ import annotations

from rolefit.reading.origin import shown
from rolefit.tables import Row
from rolefit.tables.csv_write import Cells, neutral

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["HEADER", "Rejects"]

HEADER = ("file", "line", "column", "reason", "record")


class Rejects:
    """Writes CSV: which file, from which line, which column, why, and the record as it stands there."""

    def __init__(self, file: IO[bytes], *, header: bool = True, safe: bool = False) -> None:
        """Write the header, unless the file has it already. `safe` neutralises records that begin as formulas do."""
        self._write = file.write
        self._cells = Cells(",", "utf-8")
        self._safe = safe
        if header:
            self._write((",".join(HEADER) + "\n").encode())

    def add(self, source: str, row: Row) -> None:
        """Write a row that has a problem."""
        problem = row.problem
        if problem is None:
            return
        cells = (
            neutral(shown(source)),
            str(row.line),
            neutral(problem.column),
            problem.reason,
            neutral(problem.raw) if self._safe else problem.raw,
        )
        self._write(self._cells.mark.join(map(self._cells.quoted, cells)) + b"\n")
