"""Parquet, by pyarrow: read a batch at a time, written in groups of rows; columns of the input keep their types."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, TYPE_CHECKING

from rolefit.errors import ConfigurationError, InputError, installing
from rolefit.reading.origin import shown
from rolefit.tables.arrow_columns import cell_values, own_arrays, own_fields, text_array
from rolefit.tables.row import NumberedRows, Outcome, Row
from rolefit.tables.values import as_cell, unique_names

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["ParquetTable", "ParquetWriter"]

_BATCH = 128  # rows
_BUFFER = 1 << 20  # bytes of a column
_SMALL = 1 << 24  # bytes of a file that is read whole
_GROUP = 8192
_GROUP_SIZE = 1 << 23  # characters


def _arrow(name: str) -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise ConfigurationError(
            f"{shown(name)} is Parquet, and pyarrow is not installed: {installing('arrow')}"
        ) from error


class ParquetTable(NumberedRows):
    """A Parquet file that is being read."""

    kind = "parquet"

    def __init__(self, path: str, data: bytes | None = None) -> None:
        """Read the schema; of `data` where they are given, which `path` only names.

        Raises `InputError` for a damaged file, `ConfigurationError` where pyarrow is missing.
        """
        _arrow(path)
        import pyarrow as pa
        import pyarrow.parquet as pq

        super().__init__()
        self.name = path
        try:
            if data is None and os.path.getsize(path) <= _SMALL:
                with open(path, "rb") as file:
                    data = file.read()
            # Without a buffer a column of a whole group is read at once, and some files have one group. With one, memory is
            # taken for what a damaged page says of its size: gigabytes, for a file of two kilobytes.
            small = data is not None and len(data) <= _SMALL
            self._file = pq.ParquetFile(
                path if data is None else pa.BufferReader(data), pre_buffer=False, buffer_size=0 if small else _BUFFER
            )
            self.schema: pa.Schema = self._file.schema_arrow
            self.columns = tuple(self.schema.names)
        except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
            raise InputError(f"{shown(path)} is a Parquet file that cannot be read: {error}") from error
        self.notes: tuple[str, ...] = ("Parquet",)

    def rows(self, wanted: Sequence[int] | None = None, /) -> Iterator[Row]:
        """Yield the rows; where columns are `wanted`, only their cells are converted."""
        import pyarrow as pa

        group, passed = 0, 0
        counts = [self._file.metadata.row_group(i).num_rows for i in range(self._file.num_row_groups)]
        while group < len(counts) and passed + counts[group] <= self._at:
            passed += counts[group]
            group += 1
        empty = [None] * len(self.columns)
        groups = list(range(group, len(counts)))
        try:
            for batch in self._file.iter_batches(batch_size=_BATCH, row_groups=groups, use_threads=False):
                size = batch.num_rows
                columns: list[list[object]] = [empty[:1] * size for _ in self.columns]
                for i in range(len(self.columns)) if wanted is None else wanted:
                    columns[i] = cell_values(batch.column(i))
                for at, cells in enumerate(zip(*columns, strict=True)):
                    if passed + at >= self._at:
                        self._at = passed + at + 1
                        yield Row(self._at, cells, None, (batch, at))
                passed += size
        except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
            raise InputError(f"{shown(self.name)} is damaged after row {passed:,}: {error}") from error

    def progress(self) -> tuple[int, int]:
        """Return rows read and rows in the file."""
        return self._at, self._file.metadata.num_rows

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class ParquetWriter:
    """Writes groups of up to 8,192 rows or 8 MiB of text, whatever the sizes that the rows come in."""

    def __init__(
        self,
        file: IO[bytes],
        columns: Sequence[str],
        own: Sequence[str],
        *,
        schema: pa.Schema | None = None,
        picks: Sequence[int] = (),
        metadata: Mapping[str, str],
    ) -> None:
        """Write `picks` of the columns of `schema` as they are, or texts where it is None.

        Raises `ConfigurationError` where pyarrow is missing.
        """
        _arrow("the output")
        import pyarrow as pa
        import pyarrow.parquet as pq

        names = unique_names(columns)
        self._picks = list(picks) if schema is not None else []
        fields = [schema.field(i) for i in self._picks] if schema is not None else []
        self._texts = range(len(fields), len(names))
        fields += [pa.field(name, pa.string()) for name in names[len(fields) :]]
        fields += own_fields(own)
        kept = dict(schema.metadata or {}) if schema is not None else {}
        kept.update({key.encode(): value.encode() for key, value in metadata.items()})
        self._schema = pa.schema(fields, metadata=kept)
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd")
        self._cells: list[Sequence[object]] = []
        self._natives: list[object] = []
        self._outcomes: list[Outcome] = []
        self._size = 0

    def write(
        self, cells: Sequence[Sequence[object]], natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Take rows; a group is written when it is full."""
        for row, native, outcome in zip(cells, natives, outcomes, strict=True):
            self._cells.append(row if self._texts else ())  # the native row has them already
            self._natives.append(native)
            self._outcomes.append(outcome)
            self._size += sum(len(cell) for cell in row if isinstance(cell, str))
            if len(self._cells) >= _GROUP or self._size >= _GROUP_SIZE:
                self._flush()

    def finish(self) -> None:
        """Write the last group and the end of the file."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow as pa

        if not self._cells:
            return
        arrays: list[pa.Array | pa.ChunkedArray] = self._native_columns() if self._picks else []
        arrays += [text_array([_text(row[i]) for row in self._cells]) for i in self._texts]
        arrays += own_arrays(self._outcomes)
        self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema), row_group_size=_GROUP)
        self._cells, self._natives, self._outcomes, self._size = [], [], [], 0

    def _native_columns(self) -> list[pa.ChunkedArray]:
        import pyarrow as pa

        slices: list[pa.RecordBatch] = []
        run: list[tuple[pa.RecordBatch, int]] = [native for native in self._natives if isinstance(native, tuple)]
        start = 0
        for at in range(1, len(run) + 1):
            batch, first = run[start]
            if at == len(run) or run[at][0] is not batch or run[at][1] != first + at - start:
                slices.append(batch.slice(first, at - start))
                start = at
        table = pa.Table.from_batches(slices)
        return [table.column(i) for i in self._picks]


def _text(value: object) -> str | None:
    return None if value is None else as_cell(value)
