"""A batch in memory: the bytes of a table in, the bytes of the scored table out, piece by piece."""

from __future__ import annotations

import io
from collections.abc import Iterator

from rolefit.batch.chunks import Place, chunks
from rolefit.batch.plan import Plan
from rolefit.batch.scoring import chunk_outcomes, score_chunks
from rolefit.batch.survey import survey
from rolefit.batch.writers import open_writer
from rolefit.errors import ConfigurationError
from rolefit.verdict.rows import RowScorer

__all__ = ["scored_pieces"]


def scored_pieces(data: bytes, plan: Plan, scorer: RowScorer) -> Iterator[bytes]:
    """Yield the table that `rolefit batch` would write, scored in this process; neither file nor pipe is touched.

    plan: its one input is the name of the table. Raises what `rolefit.batch.run` raises, before the first piece where the
    table cannot be taken, and `ConfigurationError` for formats that are put together on disk: Parquet and XLSX.
    """
    if plan.format.kind not in ("csv", "tsv", "jsonl") or plan.format.packing:
        raise ConfigurationError("a table in memory is written as csv, tsv or jsonl")
    inputs = survey(plan, {plan.inputs[0]: data})
    file = io.BytesIO()
    writer = open_writer(file, plan, inputs, scorer, header=True)
    source = chunks(plan, inputs, Place(0, None), lambda _: None)
    for chunk, scored in score_chunks(source, lambda: scorer, scorer, 1):
        writer.write(chunk.cells, [row.native for row in chunk.rows], chunk_outcomes(chunk, scored))
        yield _taken(file)
    writer.finish()
    yield _taken(file)


def _taken(file: io.BytesIO) -> bytes:
    """Return what was written since the last time."""
    written = file.getvalue()
    file.seek(0)
    file.truncate()
    return written
