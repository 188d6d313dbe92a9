"""The examples for DuckDB and Polars give what `rolefit batch` gives."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is not installed: pip install "rolefit[arrow]"')
import pyarrow.parquet as pq

from rolefit.arrow import score_stream

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def example(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def same(path: Path, expected: "pa.Table") -> bool:
    out = pq.read_table(path).sort_by("n")
    out = out.rename_columns(
        [
            name if name in ("n", "title", "text") else f"rolefit_{name.removeprefix('rolefit_')}"
            for name in out.column_names
        ]
    )
    return bool(out.cast(expected.schema).equals(expected))


def test_duckdb(posts_file: Path, expected: "pa.Table", tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The function in SQL scores each row once, and nulls are rows like others."""
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    module = example("duckdb_udf")
    module.main(str(posts_file), str(tmp_path / "scored.parquet"))
    assert same(tmp_path / "scored.parquet", expected)
    assert "out_of_scope" in capsys.readouterr().out
    connection = duckdb.connect()
    module.register(connection)
    query = "SELECT rolefit(NULL, 'Answer members in the forum').role, rolefit('Host', NULL).error"
    assert connection.sql(query).fetchall() == [("community_manager", "the text is empty")]


def test_a_duckdb_relation_is_a_stream(posts_file: Path, expected: "pa.Table") -> None:
    """A query's answer can be scored as it comes."""
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    connection = duckdb.connect()
    relation = connection.read_parquet(str(posts_file))
    assert score_stream(relation).read_all().sort_by("n").equals(expected)


def test_polars(posts_file: Path, expected: "pa.Table", tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lazy query knows its schema before it runs, and gives the same."""
    pl = pytest.importorskip("polars", reason="polars is not installed")
    module = example("polars_stream")
    module.main(str(posts_file), str(tmp_path / "scored.parquet"))
    assert same(tmp_path / "scored.parquet", expected)
    assert "out_of_scope" in capsys.readouterr().out
    lazy = module.with_verdicts(pl.scan_parquet(posts_file))
    assert lazy.collect_schema().names() == expected.column_names
    sure = lazy.filter(~pl.col("rolefit_unsure")).select(pl.len()).collect().item()
    assert sure == expected.column("rolefit_unsure").to_pylist().count(False)
