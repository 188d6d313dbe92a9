"""Which writer a plan asks for, and what is written about the run itself."""

from __future__ import annotations

from rolefit import __version__
from rolefit.batch.plan import Plan
from rolefit.batch.survey import Survey
from rolefit.json_row import dumps
from rolefit.tables import TableWriter
from rolefit.verdict.rows import RowScorer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["arrow_metadata", "facts", "facts_text", "open_writer"]


def facts(scorer: RowScorer) -> dict[str, str]:
    """Return the versions of what gave the verdicts."""
    return {
        "rolefit_version": __version__,
        "model_version": scorer.model_version,
        "lexicon_version": scorer.lexicon_version,
    }


def facts_text(scorer: RowScorer) -> str:
    """Return the same as JSON, each on a line of its own."""
    lines = [f"  {dumps(name)}: {dumps(said)}" for name, said in facts(scorer).items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def arrow_metadata(scorer: RowScorer) -> dict[str, str]:
    """Return the same as the metadata of a schema."""
    return {f"rolefit.{key.removeprefix('rolefit_')}": value for key, value in facts(scorer).items()}


def open_writer(file: IO[bytes], plan: Plan, inputs: Survey, scorer: RowScorer, *, header: bool) -> TableWriter:
    """Return the writer for the output; it has written its header, unless the file has one.

    Raises `ConfigurationError` where the library for the format is missing.
    """
    kind, own = plan.format.kind, plan.own_columns
    if kind == "jsonl":
        from rolefit.tables.jsonl import JsonLinesWriter

        extra = 1 if plan.source_column else 0
        return JsonLinesWriter(file, inputs.columns, own, native=not plan.only, extra=extra)
    if kind == "parquet":
        from rolefit.tables.parquet import ParquetWriter

        picks = inputs.picks[0] if plan.only else range(len(inputs.schema.names)) if inputs.schema is not None else ()
        return ParquetWriter(
            file, inputs.columns, own, schema=inputs.schema, picks=picks or (), metadata=arrow_metadata(scorer)
        )
    if kind == "xlsx":
        from rolefit.tables.xlsx import XlsxWriter

        return XlsxWriter(file, inputs.columns, own)
    from rolefit.tables.csv_write import CsvWriter

    delimiter = plan.written_delimiter
    return CsvWriter(
        file,
        inputs.columns,
        own,
        delimiter=delimiter,
        decimal=plan.decimal,
        encoding=plan.output_encoding,
        safe=plan.safe_csv,
        header=header,
    )
