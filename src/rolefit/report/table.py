"""Reads a scored table: CSV, TSV, JSON Lines or Parquet, as `rolefit batch` writes them."""

from __future__ import annotations

import csv
import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TextIO

from rolefit.errors import ConfigurationError, InputError, MissingInput
from rolefit.report.row import Columns, ScoredRow, find_columns, row_from

__all__ = ["ScoredTable", "read_scored"]

_KINDS = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}
_LARGEST_CELL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class ScoredTable:
    """A scored batch."""

    rows: tuple[ScoredRow, ...]
    """The posts with a verdict."""
    failed: tuple[ScoredRow, ...]
    """The posts that scoring could not read."""
    fields: frozenset[str]
    """Which of id, title, company, place and date the table has."""


def read_scored(path: str, *, prefix: str = "rolefit_") -> ScoredTable:
    """Return the scored table in a file. `prefix` is how the names of the verdict's columns begin.

    Raises `MissingInput`, `InputError` where the file or a cell cannot be read, and `ConfigurationError` where columns
    are missing or the format is unknown.
    """
    file = Path(path)
    if file.is_dir():
        raise InputError(f"{path} is a folder: give one scored file")
    if not file.exists():
        raise MissingInput(f"{path} is not there")
    suffixes = [suffix.lower() for suffix in file.suffixes[-2:]]
    packed = suffixes[-1:] == [".gz"]
    kind = _KINDS.get((suffixes[:-1] if packed else suffixes)[-1] if len(suffixes) > packed else "")
    if kind is None or (packed and kind == "parquet"):
        raise ConfigurationError(f"{path}: give a file that ends in {', '.join(_KINDS)}; text formats also with .gz")
    try:
        if kind == "parquet":
            return _table(_parquet(file, prefix), path, prefix)
        with _opened(file, packed) as stream:
            return _table(
                _json_lines(stream, path) if kind == "jsonl" else _delimited(stream, kind, path), path, prefix
            )
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text: {error.reason} at byte {error.start}") from None
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path} cannot be read: {reason}") from None


def _table(cells: Iterator[Mapping[str, object]], source: str, prefix: str) -> ScoredTable:
    rows: list[ScoredRow] = []
    failed: list[ScoredRow] = []
    columns: Columns | None = None
    for number, row in enumerate(cells, start=0):
        if columns is None:  # the first mapping is the header: its keys alone count
            columns = find_columns(list(row), source, prefix=prefix)
            continue
        value = row_from(row, columns, number, source)
        (rows if value.role else failed).append(value)
    if columns is None:
        raise InputError(f"{source} is empty: write it with rolefit batch")
    if not rows and not failed:
        raise InputError(f"{source} has a header and no rows: there is nothing to report")
    return ScoredTable(tuple(rows), tuple(failed), frozenset(columns.own))


@contextmanager
def _opened(file: Path, packed: bool) -> Iterator[TextIO]:
    with open(file, "rb") as raw:
        start = raw.read(2)
    encoding = "utf-16" if start in (b"\xff\xfe", b"\xfe\xff") and not packed else "utf-8-sig"
    if packed:
        with gzip.open(file, "rt", encoding=encoding, newline="") as stream:
            yield stream
    else:
        with open(file, encoding=encoding, newline="") as stream:
            yield stream


def _delimited(stream: TextIO, kind: str, source: str) -> Iterator[Mapping[str, object]]:
    first = stream.readline()
    delimiter = "\t" if kind == "tsv" else max(",;\t", key=first.count)
    before = csv.field_size_limit(_LARGEST_CELL)
    try:
        reader = csv.reader(chain([first], stream), delimiter=delimiter)
        header = next(reader, [])
        if header:
            yield dict.fromkeys(header)
        for cells in reader:
            if len(cells) != len(header) and cells:
                raise InputError(
                    f"{source}, line {reader.line_num}: {len(cells)} cells where the header has {len(header)}"
                )
            if cells:
                yield dict(zip(header, cells, strict=True))
    except csv.Error as error:
        raise InputError(f"{source}, line {reader.line_num}: {error}") from None
    finally:
        csv.field_size_limit(before)


def _json_lines(stream: TextIO, source: str) -> Iterator[Mapping[str, object]]:
    seen = False
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            raise InputError(f"{source}, line {number}: not JSON") from None
        if not isinstance(row, dict):
            raise InputError(f"{source}, line {number}: not a JSON object")
        if not seen:
            yield row
            seen = True
        yield row


def _parquet(file: Path, prefix: str) -> Iterator[Mapping[str, object]]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise ConfigurationError(f"{file}: Parquet needs the extra: pip install 'rolefit[arrow]'") from None
    try:
        with parquet.ParquetFile(file) as table:
            names = list(table.schema_arrow.names)
            yield dict.fromkeys(names)
            columns = find_columns(names, str(file), prefix=prefix)
            wanted = [*columns.own.values(), *columns.scored.values()]
            for batch in table.iter_batches(columns=wanted):
                yield from batch.to_pylist()
    except (pyarrow.ArrowException, UnicodeDecodeError) as error:
        raise InputError(f"{file} is not a Parquet file that can be read: {error}") from None
