"""Workbooks that come from anywhere: what they may unpack to, and where their rows and columns end."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from rolefit.errors import InputError
from rolefit.reading.origin import shown
from rolefit.reading.unpacking import VARIABLE, most_unpacked

__all__ = ["MOST_COLUMNS", "MOST_ROWS", "checked_rows", "open_workbook"]

MOST_ROWS = 1_048_576
"""Of the format itself; so are the columns and the characters of a cell."""
MOST_COLUMNS = 16_384
_MOST_CELL = 4 * 1024 * 1024
"""Bytes of a sheet without a single tag: far more than a cell can hold, whatever its characters are written as."""
_MOST_STRINGS = 1024
"""Megabytes of the table of shared strings, which is held in memory."""
_MOST_SHEET = 16 * 1024
"""Megabytes of a sheet, which is read piece by piece."""


class _Archive(zipfile.ZipFile):
    """An archive whose members are watched while they are unpacked."""

    def open(self, name: Any, *arguments: Any, **more: Any) -> IO[bytes]:
        """Open a member; reading it raises `InputError` where it holds text without end."""
        return _Watched(super().open(name, *arguments, **more), shown(str(self.filename)))  # type: ignore[return-value]


class _Watched:
    """A stream of XML that is counted while it is read."""

    def __init__(self, inner: IO[bytes], name: str) -> None:
        self._inner, self._name, self._since = inner, name, 0

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes."""
        block = self._inner.read(size)
        tag = block.rfind(b"<")
        self._since = self._since + len(block) if tag < 0 else len(block) - tag
        if self._since > _MOST_CELL:
            raise InputError(f"{self._name} holds a cell of more than {_MOST_CELL >> 20} MB: it is no table of posts")
        return block

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def __enter__(self) -> _Watched:
        return self

    def __exit__(self, *_: object) -> None:
        self._inner.close()

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._inner)


def open_workbook(path: str, data: bytes | None = None) -> tuple[Any, IO[bytes]]:
    """Return the workbook of openpyxl in its reading mode, and the file that it reads, which the caller closes.

    Of `data` where they are given, which `path` only names. Raises `InputError` where it unpacks to more than is read, and
    whatever openpyxl raises for a damaged one; the file is closed then.
    """
    import openpyxl
    from openpyxl.reader import excel

    file = open(path, "rb") if data is None else _named(data, path)  # noqa: SIM115
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                sheet = "/worksheets/" in entry.filename
                limit = most_unpacked(_MOST_SHEET if sheet else _MOST_STRINGS)
                if entry.file_size > limit << 20:
                    raise InputError(
                        f"{shown(path)} unpacks to {entry.file_size >> 20:,} MB in {shown(entry.filename)}, and {limit} MB"
                        f" is the most that is read: save it as .csv, or set {VARIABLE} to more megabytes"
                    )
        plain = excel.ZipFile
        excel.ZipFile = _Archive
        try:
            with warnings.catch_warnings():  # what it does not know and leaves out is none of our rows
                warnings.simplefilter("ignore", UserWarning)
                return openpyxl.load_workbook(file, read_only=True, data_only=True), file
        finally:
            excel.ZipFile = plain
    except BaseException:
        file.close()
        raise


def _named(data: bytes, path: str) -> IO[bytes]:
    file = io.BytesIO(data)
    file.name = path
    return file


def checked_rows(sheet: Any, name: str, *, width: int = 0) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a sheet, of `width` and a few columns more; rows that it leaves out are empty.

    Raises `InputError` for a row beyond the last that the format has.
    """
    columns = min(MOST_COLUMNS, width + 64) if width else MOST_COLUMNS
    for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=None if not width else columns), 1):
        if number > MOST_ROWS:
            raise InputError(
                f"{shown(name)} names a row beyond {MOST_ROWS:,}, the last of XLSX: save it anew, or as .csv"
            )
        if width and len(row) > width:
            end = len(row)
            while end > width and row[end - 1] is None:
                end -= 1
            row = row[:end]
        yield row
