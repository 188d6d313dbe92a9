"""The rows of all inputs, in pieces to be scored."""

from __future__ import annotations

from rolefit.batch.plan import Plan
from rolefit.batch.survey import Survey
from rolefit.reading.origin import shown
from rolefit.record import NamedTuple
from rolefit.tables import Mark, Row
from rolefit.tables.posts import post_reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Chunk", "Place", "chunks"]

_LARGEST = 1 << 20  # characters of text; keeps memory flat where posts are megabytes long


class Place(NamedTuple):
    """Where in the inputs a run has come to."""

    input: int
    """Which input, counted from 0."""
    mark: Mark | None
    """Where in it; None for its beginning."""


class Chunk:
    """Rows that stand one after another in one input."""

    __slots__ = ("cells", "end", "part_read", "rows", "scored", "size", "source", "texts", "titles")

    def __init__(self, source: str) -> None:
        self.source = source
        self.rows: list[Row] = []
        self.cells: list[list[object]] = []
        """For each row its cells in the order of the output."""
        self.scored: list[int] = []
        """Places in `rows` of those that are scored."""
        self.titles: list[str] = []
        self.texts: list[str] = []
        self.size = 0
        self.end = Place(0, None)
        """Where the next chunk begins."""
        self.part_read = 0.0
        """How much of the input was read, 0..1; 0 where that is unknown."""


def chunks(plan: Plan, inputs: Survey, start: Place, notice: Callable[[str], None]) -> Iterator[Chunk]:
    """Yield the rows from a place on. `notice` is told what was noticed on the way."""
    needed = plan.format.kind == "parquet" and inputs.schema is not None
    for number in range(start.input, len(inputs.paths)):
        table = inputs.open(number, plan)
        try:
            if number == start.input and start.mark is not None:
                table.seek(start.mark)
            columns = inputs.found[number]
            wanted = sorted({at for at in (*columns[:2], *columns.parts) if at >= 0}) if needed else None
            chunk = Chunk(inputs.paths[number])
            add = _adder(plan, inputs, number, table.columns)
            for row in table.rows(wanted):
                add(chunk, row)
                if len(chunk.rows) >= plan.chunk_size or chunk.size >= _LARGEST:
                    chunk.end = Place(number, table.mark())
                    done, total = table.progress()
                    chunk.part_read = min(1.0, done / total) if total else 0.0
                    yield chunk
                    chunk = Chunk(inputs.paths[number])
            chunk.end = Place(number + 1, None)
            yield chunk
            for note in table.late_notes():
                notice(f"{shown(table.name)}: {note}")
        finally:
            table.close()


def _adder(plan: Plan, inputs: Survey, number: int, columns: Sequence[str]) -> Callable[[Chunk, Row], None]:
    """Return the function that puts a row of an input into a chunk."""
    pick = inputs.picks[number]
    read = post_reader(columns, inputs.found[number])
    width = len(inputs.columns) - bool(plan.source_column)
    source = [shown(inputs.paths[number])] if plan.source_column else []

    def add(chunk: Chunk, row: Row) -> None:
        values = row.cells
        if row.problem is None:
            title, text = read(values)
            if text:
                chunk.scored.append(len(chunk.rows))
                chunk.texts.append(text)
                chunk.titles.append(title)
            chunk.size += len(text)
        else:
            chunk.size += len(row.problem.raw)
        if pick is None:
            cells = [*values, *[None] * (width - len(values))]
        else:
            cells = [values[at] if 0 <= at < len(values) else None for at in pick]
        chunk.cells.append(cells + source if source else cells)
        chunk.rows.append(row)

    return add
