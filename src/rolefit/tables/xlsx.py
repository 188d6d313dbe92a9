"""XLSX, by openpyxl, a row at a time: one sheet, the one that is named or the first visible one with a column of texts.

Texts are written as texts, never as formulas.
"""

from __future__ import annotations

import datetime
import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from typing import IO, Any

from rolefit.errors import ConfigurationError, InputError, RolefitError, installing
from rolefit.reading.origin import shown
from rolefit.tables.columns import is_known
from rolefit.tables.row import NumberedRows, Outcome, Problem, Row
from rolefit.tables.values import as_cell, own_values
from rolefit.tables.workbook import MOST_ROWS, checked_rows, open_workbook

__all__ = ["XlsxTable", "XlsxWriter"]

_LONGEST_CELL = 32_767
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_LISTED = 8
_STAMP = (1980, 1, 1, 0, 0, 0)


def _openpyxl(name: str) -> None:
    try:
        import openpyxl  # noqa: F401
    except ImportError as error:
        raise ConfigurationError(
            f"{shown(name)} is XLSX, and openpyxl is not installed: {installing('xlsx')}"
        ) from error


class XlsxTable(NumberedRows):
    """A workbook that is being read. Formulas come as the values that were saved with them."""

    kind = "xlsx"

    def __init__(self, path: str, *, header: bool = True, sheet: str = "", data: bytes | None = None) -> None:
        """Read as far as the header; of `data` where they are given, which `path` only names.

        Raises `InputError` for a damaged or empty workbook, `ConfigurationError` where openpyxl is missing or there is no
        such sheet.
        """
        _openpyxl(path)
        super().__init__()
        self.name = path
        try:
            self._book, self._file = open_workbook(path, data)
            try:
                sheets = self._book.worksheets
                self._sheet, first = self._chosen(sheets, sheet) if sheet else _with_texts(sheets)
                if first is None:
                    more = f" (sheets: {_listed(sheets)})" if len(sheets) > 1 else ""
                    raise InputError(f"{shown(path)} is empty: a table begins with the names of its columns{more}")
            except BaseException:
                self.close()
                raise
        except RolefitError:
            raise
        except Exception as error:  # a damaged archive raises nearly anything
            raise InputError(f"{shown(path)} is an XLSX file that cannot be read: {error}") from error
        self._header = header
        names = [as_cell(value) for value in first]
        self.columns = tuple(names if header else (f"column_{i}" for i in range(1, len(names) + 1)))
        others = [other for other in sheets if other is not self._sheet]
        self.notes: tuple[str, ...] = (
            f"XLSX, sheet {self._sheet.title!r}" + (f", not {_listed(others)}: see --sheet" if others else ""),
        )

    def _chosen(self, sheets: Sequence[Any], name: str) -> tuple[Any, tuple[object, ...] | None]:
        by_name = next((sheet for sheet in sheets if sheet.title == name), None)
        folded = next((sheet for sheet in sheets if sheet.title.strip().casefold() == name.strip().casefold()), None)
        numbered = sheets[int(name) - 1] if name.isdecimal() and 1 <= int(name) <= len(sheets) else None
        sheet = by_name or folded or numbered
        if sheet is None:
            raise ConfigurationError(
                f"--sheet {name!r} is no sheet of {shown(self.name)}: the sheets are {_listed(sheets)}"
            )
        return sheet, _first_row(sheet)

    def rows(self, _wanted: Sequence[int] | None = None, /) -> Iterator[Row]:
        """Yield the rows; empty rows are none, and cells missing at a row's end are empty."""
        width, header = len(self.columns), self._header
        done = self._at
        try:
            for number, values in enumerate(checked_rows(self._sheet, self.name, width=width), 1):
                if not any_value(values):
                    continue
                if header:
                    header = False
                    continue
                if number <= done:
                    continue
                self._at = number
                values = tuple(map(_unescaped, values))
                cells = [*values[:width], *[None] * (width - len(values))]
                if any_value(values[width:]):
                    reason = f"has cells beyond the {width} of the header"
                    raw = "\t".join(map(as_cell, values))
                    yield Row(number, cells, Problem(str(width + 1), reason, raw))
                else:
                    yield Row(number, cells)
        except InputError:
            raise
        except (OSError, ValueError, KeyError, zipfile.BadZipFile, SyntaxError) as error:
            raise InputError(f"{shown(self.name)} is damaged after row {self._at:,}: {error}") from error

    def progress(self) -> tuple[int, int]:
        """Return rows read, and 0: the number of rows is not known beforehand."""
        return self._at, 0

    def close(self) -> None:
        """Close the file."""
        self._book.close()
        self._file.close()


def _first_row(sheet: Any) -> tuple[object, ...] | None:
    sheet.reset_dimensions()  # some programs write wrong ones
    return next((tuple(map(_unescaped, row)) for row in sheet.iter_rows(values_only=True) if any_value(row)), None)


def _with_texts(sheets: Sequence[Any]) -> tuple[Any, tuple[object, ...] | None]:
    """Return the first visible sheet with a column of a known name, else the first that holds anything, with its first row."""
    candidates = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or list(sheets)
    filled = [(sheet, row) for sheet in candidates if (row := _first_row(sheet)) is not None]
    for sheet, row in filled:
        if any(is_known(as_cell(value)) for value in row):
            return sheet, row
    return filled[0] if filled else (candidates[0], None)


def _listed(sheets: Sequence[Any]) -> str:
    return ", ".join(repr(sheet.title) for sheet in sheets[:_MOST_LISTED]) + (
        " ..." if len(sheets) > _MOST_LISTED else ""
    )


def _unescaped(value: object) -> object:
    """Return a cell with `_x000D_` and its like as the characters that they stand for, as Excel shows them."""
    if not isinstance(value, str) or "_x" not in value:
        return value
    return _ESCAPE.sub(lambda found: "" if found[1].lower() == "000d" else chr(int(found[1], 16)), value)


def any_value(values: Sequence[object]) -> bool:
    """Return whether a row holds anything."""
    return any(value is not None and value != "" for value in values)


class XlsxWriter:
    """Writes one sheet; the same bytes for the same rows. What a cell cannot hold is cut or left out, and said so."""

    def __init__(self, file: IO[bytes], columns: Sequence[str], own: Sequence[str]) -> None:
        """Write the header. Raises `ConfigurationError` where openpyxl is missing."""
        _openpyxl("the output")
        from openpyxl import Workbook

        self._file = file
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("rolefit")
        self._rows = 0
        self._append([self._cell(name) for name in (*columns, *own)])

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows. Raises `InputError` where there are more than a sheet can hold."""
        for row, outcome in zip(cells, outcomes, strict=True):
            written = [self._cell(value) for value in row]
            own = list(own_values(outcome))
            notes = [str(own[-1])] if own[-1] else []
            if any(isinstance(cell, str) and len(cell) > _LONGEST_CELL for cell in row):
                notes.append(f"a cell was cut to the {_LONGEST_CELL:,} characters that XLSX holds")
            if any(isinstance(cell, str) and _ILLEGAL.search(cell) for cell in row):
                notes.append("control characters were left out, which XLSX cannot hold")
            own[-1] = "; ".join(notes)
            self._append(written + [self._cell(value) for value in own])

    def finish(self) -> None:
        """Write the workbook."""
        with tempfile.TemporaryFile() as whole:
            self._book.save(whole)
            with zipfile.ZipFile(whole) as old, zipfile.ZipFile(self._file, "w", zipfile.ZIP_DEFLATED) as new:
                for name in old.namelist():
                    _copy(old, new, name)

    def _append(self, cells: list[object]) -> None:
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise InputError(f"XLSX holds {MOST_ROWS:,} rows and no more: write .csv or .parquet")
        self._sheet.append(cells)

    def _cell(self, value: object) -> object:
        if value is None or isinstance(value, (bool, int, float, datetime.datetime, datetime.date, datetime.time)):
            if isinstance(value, (datetime.datetime, datetime.time)) and value.tzinfo is not None:
                return as_cell(value)
            return value
        from openpyxl.cell import WriteOnlyCell

        text = _ILLEGAL.sub("", as_cell(value)[:_LONGEST_CELL])
        if text[:1] not in ("=", "#"):
            return text
        cell = WriteOnlyCell(self._sheet, value=text)
        cell.data_type = "s"
        return cell


def _copy(old: zipfile.ZipFile, new: zipfile.ZipFile, name: str) -> None:
    """Copy a part without the time of writing, which would make every run's bytes differ."""
    info = zipfile.ZipInfo(name, _STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    with old.open(name) as source, new.open(info, "w", force_zip64=True) as target:
        if os.path.basename(name) == "core.xml":
            stamp = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
            target.write(stamp.sub(rb"\g<1>1980-01-01T00:00:00Z", source.read()))
            return
        while block := source.read(1 << 20):
            target.write(block)
