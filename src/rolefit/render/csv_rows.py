"""Rows of values as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from rolefit.tables.csv_write import neutral

__all__ = ["csv_rows"]


def csv_rows(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Return the rows below their header, cells of other names left out; no cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: neutral(said) if isinstance(said, str) else said for name, said in row.items()})
    return out.getvalue()
