"""A Spark DataFrame of job posts in, the same with the verdicts beside them out, by `mapInArrow`.

    scored = score(spark.read.parquet("posts"))
    scored.write.parquet("scored")

Needs pyspark, and rolefit on every worker: `pip install "rolefit[spark]"`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rolefit.arrow import output_schema, score_batches, shared_scorer
from rolefit.batch.writers import arrow_metadata
from rolefit.errors import ConfigurationError
from rolefit.tables.values import FIELDS
from rolefit.verdict.rows import RowScorer

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["score"]


def score(
    df: DataFrame,
    *,
    text: str | None = None,
    title: str | None = None,
    prefix: str = "rolefit_",
    only: Sequence[str] | None = None,
    model: str = "",
    lexicon: str = "",
) -> DataFrame:
    """Return the DataFrame with the columns of `rolefit batch` beside its own, which stay as they are.

    `text` and `title` are found by their names; a name or a number from 1 overrules that. `only` names the columns to
    keep: all by default, none if it is empty. A row that cannot be scored has only `rolefit_error` filled. `model` and
    `lexicon` are files, the shipped ones by default: at the same path on every worker, or sent by `spark-submit --files`.
    Every worker process reads the model once. The versions are written to the metadata of the role's column.

    Nothing is scored before an action. Raises `ConfigurationError` for columns that are not there, for names that the
    input has already, and where pyarrow is missing; `ModelError` and `LexiconError` for files that are wrong.
    """
    scorer = _scorer(model, lexicon)
    schema, own = _schema(df.schema, scorer, text, title, prefix, only)

    def on_worker(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return score_batches(batches, _scorer(model, lexicon), text=text, title=title, prefix=prefix, only=only)

    scored = df.mapInArrow(on_worker, schema)
    return scored.withMetadata(own, {key: value for key, value in arrow_metadata(scorer).items() if value})


def _schema(
    given: StructType, scorer: RowScorer, text: str | None, title: str | None, prefix: str, only: Sequence[str] | None
) -> tuple[StructType, str]:
    """Return Spark's schema of the output, and the name of the role's column."""
    import pyarrow as pa
    from pyspark.sql.types import BooleanType, DataType, DoubleType, StringType, StructField, StructType

    kinds: dict[pa.DataType, DataType] = {
        pa.string(): StringType(),
        pa.float64(): DoubleType(),
        pa.bool_(): BooleanType(),
    }
    # Only the names count: columns that are kept have Spark's own types.
    names = pa.schema([pa.field(field.name, pa.string()) for field in given])
    out = output_schema(names, scorer, text=text, title=title, prefix=prefix, only=only)
    own = list(out)[-len(FIELDS) :]
    wanted = dict.fromkeys(out.names[: -len(FIELDS)])
    kept = given.fields if only is None else [field for name in wanted for field in given if field.name == name]
    return StructType(kept + [StructField(field.name, kinds[field.type]) for field in own]), own[0].name


def _scorer(model: str, lexicon: str) -> RowScorer:
    return shared_scorer(_place(model), _place(lexicon))


def _place(path: str) -> str:
    """Return where a file lies on this machine: at its path, else where Spark put the file of that name."""
    if not path or os.path.exists(path):
        return path
    from pyspark import SparkFiles

    sent = SparkFiles.get(os.path.basename(path))
    if not os.path.exists(sent):
        raise ConfigurationError(f"{path} is neither on this machine nor sent to it: give it to spark-submit --files")
    return str(sent)
