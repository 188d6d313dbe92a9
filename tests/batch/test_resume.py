"""Killed and gone on with: the bytes are those of a run that nobody disturbed."""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from processes import nobody_left, reached

from rolefit.errors import ConfigurationError, RolefitError

Batch = Callable[..., tuple[Any, list[str]]]
SLOW = {"TOY_DELAY": "0.001", "CHECKPOINT": "0.02"}


def table(posts: Any, count: int) -> str:
    """Make a table with broken rows here and there."""
    lines = posts(count).replace("\r\n17,", '\r\n"17,').replace("\r\n40,", "\r\n40,x,")
    return str(lines).replace("\r\n1001,", '\r\n1001,"never closed\r\n')


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs process groups")
@pytest.mark.parametrize(
    ("kind", "encoding", "workers"), [("csv", "utf-8", 1), ("jsonl", "utf-16", 2), ("tsv", "utf-8", 2)]
)
def test_killed_again_and_again(
    tmp_path: Path, posts: Any, batch: Batch, start: Any, kind: str, encoding: str, workers: int
) -> None:
    """`kill -9` at random moments, and `--resume` each time, ends with the same bytes, rejects and all."""
    path, out, bad = tmp_path / "a.csv", tmp_path / f"out.{kind}", tmp_path / "bad.csv"
    path.write_text(table(posts, 3000), encoding=encoding, newline="")
    whole, whole_bad = tmp_path / f"whole.{kind}", tmp_path / "whole-bad.csv"
    summary, _ = batch(path, output=str(whole), rejects=str(whole_bad), chunk_size=50)
    assert summary.counts.rejects >= 3
    moments = random.Random(kind)
    for attempt in range(5):
        more = ["--resume"] if attempt else []
        sizes = ["--workers", workers, "--chunk-size", moments.choice([5, 40, 200])]
        process = start(path, "-o", out, "--rejects", bad, *sizes, *more, env=SLOW)
        if attempt < 4:
            reached(out, 600 * attempt + moments.randrange(100, 500), process)
            time.sleep(moments.uniform(0, 0.05))
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            assert not out.exists()
            assert nobody_left(process.pid)
    assert process.wait(100) == 0
    assert out.read_bytes() == whole.read_bytes()
    assert bad.read_bytes() == whole_bad.read_bytes()
    assert not [name for name in os.listdir(tmp_path) if ".part" in name]


class _Stop(BaseException):
    """Stands for any interruption."""


def stopped(batch: Batch, *inputs: Path, after: int, **options: Any) -> None:
    """Run and be interrupted after so many chunks."""
    from toy_scorer import make

    from rolefit.batch import Plan, run

    left = [after]

    def watch(_: object) -> None:
        left[0] -= 1
        if left[0] <= 0:
            raise _Stop

    plan = Plan(tuple(map(str, inputs)), workers=1, checkpoint_seconds=0.0, chunk_size=10, **options)
    with pytest.raises(_Stop):
        run(plan, make, on_progress=watch)


@pytest.mark.parametrize("after", [1, 2, 7, 13, 14, 20])
@pytest.mark.parametrize("suffix", ["csv", "csv.gz", "jsonl", "parquet", "xlsx"])
def test_resumed_at_any_chunk(tmp_path: Path, posts: Any, batch: Batch, after: int, suffix: str) -> None:
    """Wherever it stops, in the first of several inputs or the last, of whatever format, the rest follows."""
    (tmp_path / "raw.csv").write_text(posts(100), encoding="utf-8", newline="")
    first, second = tmp_path / f"a.{suffix}", tmp_path / f"b.{suffix}"
    for path in (first, second):
        batch(tmp_path / "raw.csv", output=str(path), prefix="old_")
    whole, out = tmp_path / "whole.csv", tmp_path / "out.csv"
    batch(first, second, output=str(whole), source_column="from")
    stopped(batch, first, second, after=after, output=str(out), source_column="from")
    assert not out.exists()
    summary, notices = batch(first, second, output=str(out), source_column="from", resume=True)
    assert out.read_bytes() == whole.read_bytes()
    assert summary.counts.rows == 200
    assert any("resumed after" in notice for notice in notices)


def test_a_state_beyond_the_checkpoint_is_cut_off(tmp_path: Path, posts: Any, batch: Batch) -> None:
    """What was written after the last checkpoint, even half a row, is written anew."""
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text(posts(100), encoding="utf-8", newline="")
    batch(path, output=str(tmp_path / "whole.csv"))
    stopped(batch, path, after=3, output=str(out))
    with open(f"{out}.part", "ab") as part:
        part.write(b'31,"half a r')
    batch(path, output=str(out), resume=True)
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_resume_refuses_what_has_changed(tmp_path: Path, posts: Any, batch: Batch, monkeypatch: Any) -> None:
    """Another input, another option or another model is refused, and the message says which."""
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text(posts(100), encoding="utf-8", newline="")
    stopped(batch, path, after=3, output=str(out))
    with pytest.raises(RolefitError, match="the options are not the same"):
        batch(path, output=str(out), resume=True, prefix="x_")
    monkeypatch.setenv("TOY_MODEL", "toy-2")
    with pytest.raises(RolefitError, match="the model is not the same"):
        batch(path, output=str(out), resume=True)
    monkeypatch.delenv("TOY_MODEL")
    with path.open("a", encoding="utf-8") as file:
        file.write("x,y,z,more\n")
    with pytest.raises(RolefitError, match="an input has changed"):
        batch(path, output=str(out), resume=True)
    os.truncate(f"{out}.part", 10)
    with pytest.raises(ConfigurationError, match=r"out\.csv\.part is there.*--resume.*--force"):
        batch(path, output=str(out))
    batch(path, output=str(out), force=True)
    assert out.exists()


def test_a_damaged_journal_is_refused(tmp_path: Path, posts: Any, batch: Batch) -> None:
    """A journal that is no journal, or says more than is there, is not believed."""
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text(posts(100), encoding="utf-8", newline="")
    stopped(batch, path, after=3, output=str(out))
    kept = Path(f"{out}.part.json").read_text(encoding="utf-8")
    os.truncate(f"{out}.part", 10)
    with pytest.raises(RolefitError, match="shorter than its journal"):
        batch(path, output=str(out), resume=True)
    for broken in (kept[:-20], "[]", "{}", kept.replace('"rows"', '"row"')):
        Path(f"{out}.part.json").write_text(broken, encoding="utf-8")
        with pytest.raises(RolefitError, match="is damaged"):
            batch(path, output=str(out), resume=True)


def test_resume_without_an_earlier_run_begins(tmp_path: Path, posts: Any, batch: Batch) -> None:
    """`--resume` can stand in a loop from the first time on."""
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text(posts(10), encoding="utf-8", newline="")
    batch(path, output=str(out), resume=True)
    assert out.exists()


def test_killed_while_files_are_moved(tmp_path: Path, posts: Any, batch: Batch, monkeypatch: Any) -> None:
    """A run that stops between moving one file and the next is finished by `--resume`."""
    path, out, bad = tmp_path / "a.csv", tmp_path / "out.csv", tmp_path / "bad.csv"
    path.write_text(table(posts, 100), encoding="utf-8", newline="")
    batch(path, output=str(tmp_path / "whole.csv"), rejects=str(tmp_path / "whole-bad.csv"))
    from rolefit.batch.target import Target

    move = Target.commit

    def stop(self: Target) -> None:
        if self.path == str(out):
            raise _Stop
        move(self)

    monkeypatch.setattr(Target, "commit", stop)
    with pytest.raises(_Stop):
        batch(path, output=str(out), rejects=str(bad))
    monkeypatch.undo()
    assert bad.exists()
    batch(path, output=str(out), rejects=str(bad), resume=True)
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert bad.read_bytes() == (tmp_path / "whole-bad.csv").read_bytes()
