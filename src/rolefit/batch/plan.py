"""What a batch is asked to do."""

from __future__ import annotations

import os

from rolefit.errors import ConfigurationError
from rolefit.reading.origin import STDIN
from rolefit.record import NamedTuple
from rolefit.tables.csv_write import ENCODINGS
from rolefit.tables.dialect import delimiter_named
from rolefit.tables.opening import Format, format_named
from rolefit.tables.values import FIELDS
from rolefit.writing import check_place, is_stream

TYPE_CHECKING = False

__all__ = ["Plan", "cores"]

_NOT_OF_BYTES = frozenset({"inputs", "output", "workers", "chunk_size", "resume", "force", "checkpoint_seconds"})
_IN_CELLS = frozenset("abcdefghijklmnopqrstuvwxyz_.0123456789")
"""Of what the cells are made that are written as they are: roles, numbers, true and false."""
_FEW = 4_000_000  # bytes; they are scored in the time in which a second process starts


def cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


class _Options(NamedTuple):
    inputs: tuple[str, ...]
    """Files, folders, patterns and `-`; their tables are put one after another."""
    output: str = STDIN
    """A file, or `-` for standard output."""
    to: str = ""
    """Format of the output, such as csv or jsonl.gz; empty: by its extension."""
    text: str = ""
    """Name or 1-based number of a column; empty: by its name. So are the next two."""
    title: str = ""
    key: str = ""
    only: bool = False
    """Whether to leave out all columns of the input but the id."""
    prefix: str = "rolefit_"
    """What the names of our columns begin with."""
    encoding: str = ""
    delimiter: str = ""
    header: bool = True
    """Whether CSV and XLSX begin with the names of their columns."""
    sheet: str = ""
    """Name or 1-based number of a sheet of XLSX; empty: the first visible one with a column of texts."""
    rejects: str = ""
    """A file for the rows that cannot be taken as they stand; empty: they are written with what is wrong with them."""
    safe_csv: bool = False
    """Whether cells that a spreadsheet would take for formulas are neutralised."""
    output_delimiter: str = ""
    """Of CSV: a character or its name; empty: a comma, a tab in TSV."""
    decimal: str = "."
    """The mark in the numbers of our columns in CSV: a point or a comma."""
    output_encoding: str = "utf-8"
    """Of CSV, one of `tables.csv_write.ENCODINGS`."""
    source_column: str = ""
    """Name of a column that tells which input a row is from; empty: none."""
    workers: int = 0
    """Processes that score; 0: one a core, or one where the inputs are small. With 1, this process scores."""
    chunk_size: int = 256
    """Most rows that are scored at once, 1..100,000. It changes no byte of the output."""
    resume: bool = False
    """Whether to go on with an interrupted run."""
    force: bool = False
    """Whether the output may be replaced where it is there already."""
    checkpoint_seconds: float = 2.0
    """How much work an interruption can cost."""


class Plan(_Options):
    """The options of a batch, checked: `ConfigurationError` for what is wrong."""

    if not TYPE_CHECKING:

        def __new__(cls, *given, **named):
            """Take the options and check them."""
            plan = super().__new__(cls, *given, **named)
            plan._check()
            return plan

    def _check(self) -> None:
        if not self.inputs:
            raise ConfigurationError("give at least one input: a file, a folder, a pattern, or - for standard input")
        if not 0 <= self.workers <= 1024:
            raise ConfigurationError(f"--workers {self.workers} is out of range: 1 to 1024, or 0 for as many as serve")
        if not 1 <= self.chunk_size <= 100_000:
            raise ConfigurationError(f"--chunk-size {self.chunk_size} is out of range: 1 to 100000")
        if self.delimiter:
            delimiter_named(self.delimiter)
        self._check_writing()
        if self.rejects == STDIN:
            raise ConfigurationError("--rejects needs the name of a file")
        if self.resume and not self.format.resumable:
            packing = f" packed with {self.format.packing}" if self.format.packing else ""
            raise ConfigurationError(
                f"--resume goes on with CSV, TSV and JSON Lines, not with {self.format.kind}{packing}:"
                " leave out --resume to start anew, or write .csv and convert it afterwards"
            )
        if self.output != STDIN:
            check_place(self.output, "--output")
        if self.rejects:
            check_place(self.rejects, "--rejects")
        if self.resume and (self.is_stream or STDIN in self.inputs):
            raise ConfigurationError("--resume needs files: standard input and output cannot be gone back to")

    def _check_writing(self) -> None:
        if self.output_encoding not in ENCODINGS:
            raise ConfigurationError(
                f"--output-encoding {self.output_encoding!r} is not one that is written: {', '.join(ENCODINGS)}"
            )
        if self.decimal not in (".", ","):
            raise ConfigurationError(f"--decimal {self.decimal!r}: use point or comma")
        asked = self.output_delimiter or self.decimal != "." or self.output_encoding != "utf-8"
        if asked and self.format.kind not in ("csv", "tsv"):
            raise ConfigurationError(
                f"--output-delimiter, --decimal and --output-encoding are for CSV, not for {self.format.kind}"
            )
        if self.written_delimiter.encode(self.output_encoding, "ignore") == b"" or self.written_delimiter in _IN_CELLS:
            raise ConfigurationError(
                f"--output-delimiter {self.output_delimiter!r} cannot stand between cells: those that are never in quotes hold it,"
                f" or {self.output_encoding} does not; give comma, semicolon, tab, pipe or another mark"
            )
        if self.written_delimiter == self.decimal:
            raise ConfigurationError("--decimal comma needs another delimiter: give --output-delimiter semicolon")

    @property
    def written_delimiter(self) -> str:
        """What stands between the cells of a CSV output."""
        if self.output_delimiter:
            return delimiter_named(self.output_delimiter)
        return "\t" if self.format.kind == "tsv" else ","

    @property
    def format(self) -> Format:
        """The format of the output."""
        return format_named(self.to, self.output)

    @property
    def own_columns(self) -> tuple[str, ...]:
        """The names of our columns, in order."""
        return tuple(self.prefix + field for field in FIELDS)

    def processes(self, size: int) -> int:
        """How many processes score inputs of so many bytes, 0 where that is not known."""
        return self.workers or (1 if 0 < size < _FEW else cores())

    @property
    def can_resume(self) -> bool:
        """Whether an interrupted run can be gone on with."""
        return self.format.resumable and not self.is_stream and STDIN not in self.inputs

    @property
    def is_stream(self) -> bool:
        """Whether the output is standard output, a device or a pipe."""
        return self.output == STDIN or is_stream(self.output)

    def what_shapes_the_output(self) -> dict[str, object]:
        """Return the options on which the bytes of the output depend, as JSON can hold them."""
        values = {name: getattr(self, name) for name in self._fields if name not in _NOT_OF_BYTES}
        values["to"] = [self.format.kind, self.format.packing]
        values["rejects"] = bool(self.rejects)
        return values
