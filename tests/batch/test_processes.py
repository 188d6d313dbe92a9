"""How many processes score, and what those of a batch load."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from rolefit.batch.plan import Plan, cores
from rolefit.batch.survey import survey

MANY = 50_000_000


@pytest.mark.parametrize(
    ("workers", "size", "processes"),
    [(0, 1000, 1), (0, MANY, cores()), (0, 0, cores()), (3, 1000, 3), (1, MANY, 1)],
)
def test_small_inputs_are_scored_by_one_process(workers: int, size: int, processes: int) -> None:
    """Unless a number is asked for, or it is not known how much there is."""
    assert Plan(("-",), workers=workers).processes(size) == processes


def test_what_is_packed_may_be_large(tmp_path: Path) -> None:
    """The size of a packed file says nothing of its texts; of several inputs the sizes are added."""
    line = b'{"title": "Chef", "text": "Cook for the guests."}\n'
    (tmp_path / "a.jsonl").write_bytes(line)
    (tmp_path / "b.jsonl").write_bytes(2 * line)
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(line))
    names = [str(tmp_path / name) for name in ("a.jsonl", "b.jsonl", "c.jsonl.gz")]
    assert survey(Plan(tuple(names[:2]))).text_size == 3 * len(line)
    assert survey(Plan(tuple(names))).text_size == 0


def test_parquet_is_written_without_pandas(tmp_path: Path) -> None:
    """pyarrow loads it where arrays are made of lists."""
    pytest.importorskip("pyarrow")
    (tmp_path / "posts.csv").write_text("id,title,text\n1,Chef,Cook for the guests.\n2,,\n", encoding="utf-8")
    loaded = tmp_path / "path" / "loaded"
    loaded.parent.mkdir()
    (loaded.parent / "pandas.py").write_text(
        f"open({str(loaded)!r}, 'w').close()\nraise ImportError\n", encoding="utf-8"
    )
    path = os.pathsep.join([str(loaded.parent), os.environ.get("PYTHONPATH", "")])
    code = (
        "import sys\nfrom rolefit.batch import Plan, run\nfrom rolefit.verdict.scored_rows import row_scorer_factory\n"
        "given, made, prefix = sys.argv[1:]\nrun(Plan((given,), output=made, prefix=prefix), row_scorer_factory())\n"
    )
    source, first, second = (str(tmp_path / name) for name in ("posts.csv", "a.parquet", "b.parquet"))
    run = partial(subprocess.run, check=True, env={**os.environ, "PYTHONPATH": path})
    for given, made, prefix in ((source, first, "once_"), (first, second, "again_")):
        run([sys.executable, "-c", code, given, made, prefix])
        assert not loaded.exists()
    run([sys.executable, "-c", "import pyarrow; pyarrow.array([1])"])  # else our own arrays are not needed any more
    assert loaded.exists()


def test_a_batch_gives_memory_back(tmp_path: Path) -> None:
    """The command has pyarrow take memory from the system, unless its user chose otherwise."""
    pytest.importorskip("pyarrow")
    (tmp_path / "posts.csv").write_text("id,title,text\n1,Chef,Cook for the guests.\n", encoding="utf-8")
    code = (
        "import sys\nfrom rolefit.cli.batching import run\n"
        "run(('posts.csv',), output='scored.parquet', force=True, quiet=True)\n"
        "import pyarrow\nprint(pyarrow.default_memory_pool().backend_name)"
    )
    for chosen, name in (({}, "system"), ({"ARROW_DEFAULT_MEMORY_POOL": "mimalloc"}, "mimalloc")):
        environment = {k: v for k, v in os.environ.items() if k != "ARROW_DEFAULT_MEMORY_POOL"} | chosen
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path, env=environment
        )
        assert done.stdout == f"{name}\n"
