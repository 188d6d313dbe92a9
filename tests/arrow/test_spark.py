"""The same on real Spark: two local workers, Parquet in and out, and the job by `spark-submit`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is not installed: pip install "rolefit[spark]"')
pyspark = pytest.importorskip("pyspark", reason='pyspark is not installed: pip install "rolefit[spark]"')
import pyarrow.parquet as pq

from rolefit.errors import ConfigurationError, ModelError
from rolefit.tables.values import FIELDS

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(
        not (shutil.which("java") or os.environ.get("JAVA_HOME")), reason="no Java on this machine, which Spark needs"
    ),
    pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
HERE = Path(__file__).resolve().parents[2]
SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "4",
}


@pytest.fixture(scope="module")
def spark() -> "Iterator[Any]":
    """A session with two workers, and batches of four rows."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        yield session
        session.stop()


def test_the_same_as_batch(spark: Any, posts_file: Path, expected: "pa.Table", tmp_path: Path) -> None:
    """What Spark writes as Parquet is, in another order, what `rolefit batch` writes."""
    from rolefit.spark import score

    scored = score(spark.read.parquet(str(posts_file)).repartition(3))
    assert scored.schema["rolefit_role"].metadata["rolefit.model_version"]
    scored.write.parquet(str(tmp_path / "scored"))
    out = pq.read_table(tmp_path / "scored").sort_by("n")
    assert out.equals(expected)


def test_the_model_is_read_once_a_process(spark: Any) -> None:
    """Many partitions of many batches, in few processes: each of these makes one scorer."""
    from rolefit.spark import score

    given = spark.range(0, 160, 1, 16).selectExpr("id", "concat('Answer members, post ', id) AS text")
    scored = score(given, only=["id"])

    def count(batches: Any) -> Any:
        import os

        import pyarrow as pa

        from rolefit.arrow import shared_scorer

        for batch in batches:
            made, used = shared_scorer.cache_info().misses, shared_scorer.cache_info().hits
            yield pa.record_batch({"pid": [os.getpid()], "made": [made], "used": [used], "rows": [batch.num_rows]})

    rows = scored.mapInArrow(count, "pid long, made long, used long, rows long").collect()
    assert sum(row.rows for row in rows) == 160
    assert len(rows) == 48  # batches of 4, 4 and 2 in each of 16 partitions
    processes = {row.pid for row in rows}
    made = {pid: max(row.made for row in rows if row.pid == pid) for pid in processes}
    assert os.getpid() not in processes
    assert len(processes) < 16
    assert set(made.values()) <= {0, 1}


def test_types_and_empty_partitions(spark: Any) -> None:
    """Columns of all types come through; partitions without rows, rows without text and texts in lists are no trouble."""
    from rolefit.spark import score

    given = spark.sql(
        "SELECT array('Answer members', 'in the forum') AS text, current_timestamp() AS at, map('a', 1) AS m,"
        " named_struct('x', 1.5BD) AS s, binary('q') AS b, date'2025-01-31' AS d"
        " UNION ALL SELECT null, null, null, null, null, null"
    ).repartition(5)
    scored = score(given)
    assert scored.schema.fields[:6] == given.schema.fields
    rows = {row.m is None: row for row in scored.collect()}
    assert rows[False].rolefit_role == "community_manager"
    assert rows[False].m == {"a": 1}
    assert rows[False].rolefit_error == ""
    assert rows[True].rolefit_error == "the text is empty"
    assert rows[True].rolefit_role is None
    assert score(given.limit(0), only=(), prefix="").columns == list(FIELDS)
    assert score(given.limit(0), only=["d", "m"]).collect() == []


def test_what_is_wrong_is_said_before_anything_runs(spark: Any, tmp_path: Path) -> None:
    """Wrong columns and wrong files are errors of the call, not of a task on some worker."""
    from rolefit.spark import score

    given = spark.createDataFrame([("a", "b")], "ad string, rolefit_role string")
    with pytest.raises(ConfigurationError, match="no column that is called text"):
        score(given)
    with pytest.raises(ConfigurationError, match="already"):
        score(given, text="ad")
    with pytest.raises(ConfigurationError, match="give it to spark-submit --files"):
        score(given, text="ad", model="missing.model", only=())
    (tmp_path / "wrong.model").write_bytes(b"no model")
    with pytest.raises(ModelError):
        score(given, text="ad", model=str(tmp_path / "wrong.model"), only=())


def test_the_job(posts_file: Path, expected: "pa.Table", tmp_path: Path) -> None:
    """`spark-submit` runs the job as a cluster would, with a model that is sent along; a second run needs --overwrite."""
    model = tmp_path / "sent.model"
    shutil.copy(HERE / "models" / "rolefit.model", model)
    submit = Path(pyspark.__file__).parent / "bin" / "spark-submit"
    conf = [part for name, value in SETTINGS.items() for part in ("--conf", f"{name}={value}")]
    command = [submit, "--master", "local[2]", *conf, "--files", model, HERE / "examples" / "spark_job.py"]
    done = subprocess.run(
        [*map(str, command), str(posts_file), str(tmp_path / "out"), "--only", "n", "--model", "sent.model"],
        cwd=tmp_path / "..",
        env={**os.environ, "PYTHONPATH": str(HERE / "src"), "PYSPARK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    out = pq.read_table(tmp_path / "out").sort_by("n")
    assert out.equals(expected.drop_columns(["title", "text"]))
    assert b"rolefit.model_version" in out.schema.metadata[b"org.apache.spark.sql.parquet.row.metadata"]
