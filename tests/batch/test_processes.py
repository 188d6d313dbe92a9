"""How many processes score, and what those of a batch load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rolefit.batch.plan import Plan, cores

MANY = 50_000_000


@pytest.mark.parametrize(
    ("workers", "sizes", "processes"),
    [
        (0, [1000], 1),
        (0, [MANY], cores()),
        (0, [1000] * 3, 1),
        (0, [MANY, 1], cores()),
        (0, [1000, 0], cores()),
        (3, [1000], 3),
        (1, [MANY], 1),
    ],
)
def test_small_inputs_are_scored_by_one_process(workers: int, sizes: list[int], processes: int) -> None:
    """Unless a number is asked for, or a pipe's length is not known."""
    assert Plan(("-",), workers=workers).processes(sizes) == processes


def test_parquet_is_written_without_pandas(tmp_path: Path) -> None:
    """pyarrow loads it where arrays are made of lists."""
    pytest.importorskip("pyarrow")
    (tmp_path / "posts.csv").write_text("id,title,text\n1,Chef,Cook for the guests.\n2,,\n", encoding="utf-8")
    code = (
        "import sys\nfrom rolefit.batch import Plan, run\nfrom rolefit.verdict.scored_rows import row_scorer_factory\n"
        "run(Plan((sys.argv[1],), output=sys.argv[2], prefix=sys.argv[2][-9]), row_scorer_factory())\nprint('pandas' in sys.modules)"
    )
    source, first, second = (str(tmp_path / name) for name in ("posts.csv", "a.parquet", "b.parquet"))
    for given, made in ((source, first), (first, second)):
        done = subprocess.run([sys.executable, "-c", code, given, made], capture_output=True, text=True, check=True)
        assert done.stdout == "False\n"
