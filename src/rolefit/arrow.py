"""Record batches in, record batches out: the columns and values of `rolefit batch`, for engines that speak Arrow.

    reader = score_stream(pq.ParquetFile("posts.parquet").iter_batches())   # or a table, a DataFrame, a relation
    for batch in reader: ...

Needs pyarrow: `pip install "rolefit[arrow]"`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rolefit.batch.scoring import outcomes_of, score_posts
from rolefit.batch.writers import arrow_metadata
from rolefit.errors import ConfigurationError, installing
from rolefit.tables import Outcome, check_names, find_columns
from rolefit.tables.arrow_columns import cell_values, own_arrays, own_fields
from rolefit.tables.posts import post_reader
from rolefit.tables.values import FIELDS
from rolefit.verdict.rows import RowScorer, RowVerdict

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["output_schema", "score_batch", "score_batches", "score_stream", "shared_scorer"]

_PIECE = 256  # rows whose texts are Python strings at one time


def score_batch(
    batch: pa.RecordBatch,
    scorer: RowScorer | None = None,
    *,
    text: str | None = None,
    title: str | None = None,
    prefix: str = "rolefit_",
    only: Sequence[str] | None = None,
) -> pa.RecordBatch:
    """Return the columns of a batch, untouched, with the verdicts beside them; rows keep their order.

    `scorer` is the shipped model by default, `text` and `title` are found by their names; a name or a number from 1
    overrules that. `only` names the columns of the input to keep: all by default, none if it is empty. Texts can be of
    any type, as in `rolefit batch`. A row without text, and one that cannot be scored, has only `rolefit_error` filled.

    Raises `ConfigurationError` for columns that are not there, for names that the input has already, and where pyarrow
    is missing; `ModelError` where the shipped model is damaged.
    """
    scorer = scorer or shared_scorer()
    return _Job(batch.schema, scorer, text, title, prefix, only).score(batch)


def score_batches(
    batches: Iterable[pa.RecordBatch],
    scorer: RowScorer | None = None,
    *,
    text: str | None = None,
    title: str | None = None,
    prefix: str = "rolefit_",
    only: Sequence[str] | None = None,
) -> Iterator[pa.RecordBatch]:
    """Yield each batch as `score_batch` returns it, one at a time, so that memory stays flat. Raises the same."""
    scorer = scorer or shared_scorer()
    job: _Job | None = None
    for batch in batches:
        if job is None or not batch.schema.equals(job.given):
            job = _Job(batch.schema, scorer, text, title, prefix, only)
        yield job.score(batch)


def score_stream(
    source: Any,
    scorer: RowScorer | None = None,
    *,
    text: str | None = None,
    title: str | None = None,
    prefix: str = "rolefit_",
    only: Sequence[str] | None = None,
) -> pa.RecordBatchReader:
    """Return a reader over whatever gives Arrow batches: a table, a reader, a DataFrame of Polars, a DuckDB relation.

    Batches are scored when they are read. Raises as `score_batch`, and `ConfigurationError` for another kind of source.
    """
    arrow = _pyarrow()
    scorer = scorer or shared_scorer()
    if not hasattr(source, "__arrow_c_stream__"):
        raise ConfigurationError(f"{type(source).__name__} gives no stream of Arrow batches (__arrow_c_stream__)")
    reader = arrow.RecordBatchReader.from_stream(source)
    job = _Job(reader.schema, scorer, text, title, prefix, only)
    made: pa.RecordBatchReader = arrow.RecordBatchReader.from_batches(job.schema, map(job.score, reader))
    return made


def output_schema(
    schema: pa.Schema,
    scorer: RowScorer | None = None,
    *,
    text: str | None = None,
    title: str | None = None,
    prefix: str = "rolefit_",
    only: Sequence[str] | None = None,
) -> pa.Schema:
    """Return the schema that batches of a schema come out with; the versions stand in its metadata. Raises the same."""
    return _Job(schema, scorer or shared_scorer(), text, title, prefix, only).schema


@lru_cache(maxsize=4)
def shared_scorer(model: str = "", lexicon: str = "") -> RowScorer:
    """Return this process's scorer, made at its first use; empty strings mean the shipped files. Threads take turns.

    Raises `ModelError` for a damaged model, `LexiconError` for a malformed lexicon.
    """
    from rolefit.verdict.scored_rows import row_scorer

    return _InTurn(row_scorer(model, lexicon))


class _InTurn:
    """A scorer that several threads of an engine may call."""

    def __init__(self, scorer: RowScorer) -> None:
        self._scorer = scorer
        self.model_version, self.lexicon_version = scorer.model_version, scorer.lexicon_version
        self._turn = threading.Lock()

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        with self._turn:
            return self._scorer.score(titles, texts)


class _Job:
    """What is done to every batch of a schema."""

    def __init__(
        self,
        schema: pa.Schema,
        scorer: RowScorer,
        text: str | None,
        title: str | None,
        prefix: str,
        only: Sequence[str] | None,
    ) -> None:
        arrow = _pyarrow()
        self.given, self.scorer = schema, scorer
        found = find_columns(schema.names, "the input", text=text or "", title=title or "", dashes="")
        self.needed = sorted({at for at in (found.text, found.title, *found.parts) if at >= 0})
        self.read = post_reader(schema.names, found)
        self.kept = _kept(schema.names, only)
        own = [prefix + field for field in FIELDS]
        check_names([schema.names[at] for at in self.kept], own, dashes="")
        versions = {key.encode(): value.encode() for key, value in arrow_metadata(scorer).items()}
        fields = [schema.field(at) for at in self.kept] + own_fields(own)
        self.schema: pa.Schema = arrow.schema(fields, metadata={**(schema.metadata or {}), **versions})

    def score(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        import pyarrow as pa

        outcomes: list[Outcome] = []
        for start in range(0, batch.num_rows, _PIECE):
            outcomes += self._piece(batch.slice(start, _PIECE))
        return pa.RecordBatch.from_arrays(
            [batch.column(at) for at in self.kept] + own_arrays(outcomes), schema=self.schema
        )

    def _piece(self, piece: pa.RecordBatch) -> list[Outcome]:
        columns: list[Sequence[object]] = [()] * piece.num_columns
        for at in self.needed:
            columns[at] = cell_values(piece.column(at))
        titles, texts = [], []
        for row in range(piece.num_rows):
            title, text = self.read(_Cells(columns, row))
            titles.append(title)
            texts.append(text)
        filled = [at for at, text in enumerate(texts) if text]
        scored = score_posts(self.scorer, [titles[at] for at in filled], [texts[at] for at in filled])
        return outcomes_of(len(texts), filled, scored)


class _Cells(Sequence[object]):
    """One row of columns."""

    def __init__(self, columns: list[Sequence[object]], row: int) -> None:
        self._columns, self._row = columns, row

    def __getitem__(self, at: Any) -> Any:
        return self._columns[at][self._row]

    def __len__(self) -> int:
        return len(self._columns)


def _kept(names: Sequence[str], only: Sequence[str] | None) -> list[int]:
    """Return the places of the columns to keep; of columns of one name, all."""
    if only is None:
        return list(range(len(names)))
    wanted = [only] if isinstance(only, str) else list(dict.fromkeys(only))
    for name in wanted:
        if name not in names:
            raise ConfigurationError(f"only {name!r} is no column of the input: the columns are {', '.join(names)}")
    return [at for name in wanted for at, column in enumerate(names) if column == name]


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise ConfigurationError(f"pyarrow is not installed: {installing('arrow')}") from error
    return pyarrow
