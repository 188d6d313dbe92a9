"""A path to a table that is read, an output to a writer: decides the format."""

from __future__ import annotations

import os.path

from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.origin import STDIN, shown
from rolefit.record import NamedTuple
from rolefit.tables.row import Table
from rolefit.tables.stream import open_stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["EXTENSIONS", "FORMATS", "Format", "format_named", "format_of", "open_table"]

FORMATS = ("csv", "tsv", "jsonl", "parquet", "xlsx")
_KINDS = {
    ".csv": "csv",
    ".txt": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".xlsx": "xlsx",
}
_PACKINGS = {".gz": "gzip", ".gzip": "gzip", ".zst": "zstd", ".zstd": "zstd"}
_TABLES = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".parquet", ".pq", ".xlsx")

EXTENSIONS = (*_TABLES, *(f"{kind}{packing}" for kind in _TABLES[:5] for packing in (".gz", ".zst")))
"""What is taken from a folder; a file that is named outright is read whatever it is called."""


class Format(NamedTuple):
    """A format of table, and how it is packed."""

    kind: str
    """One of `FORMATS`, or empty where the name does not say."""
    packing: str = ""
    """gzip, zstd or empty."""

    @property
    def resumable(self) -> bool:
        """Whether a file of it can be cut at a row and gone on with."""
        return self.kind in ("csv", "tsv", "jsonl") and not self.packing


def format_of(path: str) -> Format:
    """Return the format that the name of a file says."""
    base, extension = os.path.splitext(path.lower())
    packing = _PACKINGS.get(extension, "")
    if packing:
        extension = os.path.splitext(base)[1]
    return Format(_KINDS.get(extension, ""), packing)


def format_named(to: str, output: str) -> Format:
    """Return the format of an output: `to` (such as csv or jsonl.gz) if it is given, else by name, else CSV to a pipe.

    Raises `ConfigurationError`.
    """
    chosen = format_of(f"x.{to}") if to else format_of(output)
    if to and not chosen.packing:
        chosen = Format(chosen.kind, format_of(output).packing)
    if not to and output == STDIN:
        chosen = Format("csv")
    known = f"{', '.join(FORMATS)}; the first three also with .gz or .zst"
    if not chosen.kind and to:
        raise ConfigurationError(f"--to {to!r} is no format that is written: {known}")
    if not chosen.kind:
        raise ConfigurationError(f"{shown(output)} does not say its format: name it by its extension or --to ({known})")
    if chosen.packing and chosen.kind in ("parquet", "xlsx"):
        raise ConfigurationError(f"{chosen.kind} is packed already: leave out .gz or .zst")
    return chosen


def open_table(
    path: str,
    *,
    encoding: str = "",
    delimiter: str = "",
    header: bool = True,
    keyed: bool = False,
    reserved: Collection[str] = (),
    sheet: str = "",
    data: bytes | None = None,
) -> Table:
    """Return the table in a file or on standard input, read as far as its header.

    The content counts before the name. `keyed` is for JSON Lines: every row may have keys of its own, but none of
    `reserved`; `sheet` is for XLSX. Where `data` is given, that is the file, and `path` only its name: nothing is opened.

    Raises `InputError` for what cannot be read, `ConfigurationError` for a wrong option or a missing library.
    """
    stream = open_stream(path, data=data)
    try:
        head = stream.peek(4096)
        named = format_of(path)
        kind = "parquet" if head[:4] == b"PAR1" else "xlsx" if head[:4] == b"PK\x03\x04" else ""
        if kind:
            if (path == STDIN and data is None) or stream.packing:
                raise InputError(f"{shown(path)} is {kind}, which is read only from a file: save and unpack it first")
            stream.close()
            return _binary_table(path, kind, header=header, sheet=sheet, data=data)
        if named.kind in ("parquet", "xlsx"):
            raise InputError(f"{shown(path)} is no {named.kind} file, though its name says so")
        if head[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise InputError(f"{shown(path)} is an old Excel file (.xls): save it as .xlsx or .csv")
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
        if named.kind == "jsonl" or (not named.kind and start == b"{") or (path.endswith(".json") and start == b"["):
            from rolefit.tables.jsonl import JsonLinesTable

            return JsonLinesTable(stream, encoding=encoding, keyed=keyed, reserved=reserved)
        from rolefit.tables.csv_read import CsvTable

        return CsvTable(stream, encoding=encoding, delimiter=delimiter, header=header, tabs_first=named.kind == "tsv")
    except BaseException:
        stream.close()
        raise


def _binary_table(path: str, kind: str, *, header: bool, sheet: str, data: bytes | None) -> Table:
    if kind == "parquet":
        from rolefit.tables.parquet import ParquetTable

        return ParquetTable(path, data)
    from rolefit.tables.xlsx import XlsxTable

    return XlsxTable(path, header=header, sheet=sheet, data=data)
