"""The command: what it prints where, and its exit codes."""

import io
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from rolefit.batch import Counts, Progress, Summary
from rolefit.cli import batch_view
from rolefit.cli.batch_view import Silence, View, duration, summary_lines


def test_a_pipe_through(command: Any, posts: Any) -> None:
    """Standard input to standard output: only the table goes there, everything said goes to standard error."""
    done = command("-", "--workers", "1", stdin=posts(20).encode())
    assert done.returncode == 0
    assert done.stdout.startswith(b"id,Job Title,place,Description,rolefit_role,")
    said = done.stderr.decode()
    assert "standard input: UTF-8, delimiter comma; 4 columns, text from 'Description'" in said
    assert "20 rows written" in said
    assert "social_media_manager" in said
    assert command("-", "-q", "--workers", "1", stdin=posts(20).encode()).stderr == b""


def test_exit_codes(command: Any, tmp_path: Path) -> None:
    """0 where all is well, 1 with `--strict` where a row is not, 2 for a wrong option or a missing input."""
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,Greet\n2,\n", encoding="utf-8")
    assert command(path, "--workers", "1").returncode == 0
    assert command(path, "--workers", "1", "--strict").returncode == 1
    assert (
        command(
            path, "--workers", "1", "--strict", "--rejects", tmp_path / "bad.csv", "-o", tmp_path / "o.csv"
        ).returncode
        == 1
    )
    wrong = command(path, "--text", "words")
    assert wrong.returncode == 2
    assert "the columns are 1 'id', 2 'text'" in wrong.stderr.decode()
    missing = command(tmp_path / "gone.csv")
    assert missing.returncode == 2
    assert "gone.csv is not there" in missing.stderr.decode()
    assert b"Traceback" not in wrong.stderr + missing.stderr
    assert command().returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("workers", [1, 2])
def test_interrupted(start: Any, command: Any, tmp_path: Path, posts: Any, workers: int) -> None:
    """Ctrl-C keeps the part file, says how to go on, and exits with 130."""
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_text(posts(3000), encoding="utf-8", newline="")
    process = start(
        path, "-o", out, "--workers", workers, "--chunk-size", "10", env={"TOY_DELAY": "0.01", "CHECKPOINT": "0.1"}
    )
    while not (tmp_path / "out.csv.part.json").exists():
        time.sleep(0.01)
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to the workers too
    assert process.wait(30) == 130
    assert not out.exists()
    assert command(path, "-o", out, "--resume").returncode == 0
    assert out.exists()


def test_a_closed_pipe_is_no_crash(tmp_path: Path, posts: Any) -> None:
    """`rolefit batch ... | head -1` ends quietly."""
    import subprocess

    from processes import command_line, environment

    path = tmp_path / "a.csv"
    path.write_text(posts(5000), encoding="utf-8", newline="")
    process = subprocess.Popen(
        command_line(path, "--workers", "1", "-q"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(30) == 0
    assert said == b""


def test_what_is_left_is_told_from_what_is_read() -> None:
    """The time left is that of the part that is left; unknown where the size is."""
    assert Progress(10, 0.25, 30.0, 1.0, 0, 0).seconds_left == 90.0
    assert Progress(10, 0.0, 30.0, 1.0, 0, 0).seconds_left is None
    assert [duration(s) for s in (3.21, 250, 7500)] == ["3.2 s", "4 min 10 s", "2 h 5 min"]


def test_the_summary_is_a_bar_chart() -> None:
    """Bars are as long as the roles' shares, in characters that the terminal has."""
    counts = Counts(100, {"hybrid": 75, "out_of_scope": 25}, 7, 1, 2)
    summary = Summary(counts, 2.0, 50.0, "o.csv", "o.csv.meta.json", "bad.csv", 0, "m", "l")
    lines = summary_lines(summary, "utf-8")
    assert lines[1].count("█") == 22
    assert "75.0%" in lines[1]
    assert "7 unsure, 1 in error, 2 set aside" in lines
    assert "written to o.csv, versions to o.csv.meta.json" in lines
    assert summary_lines(summary, "cp1252")[1].count("#") == 22


def test_away_from_a_terminal_a_line_tells_every_ten_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a log there is a plain line with rows, rate and time left, and no more than one in ten seconds."""
    now = [100.0]
    monkeypatch.setattr(batch_view.time, "monotonic", lambda: now[0])
    said = io.StringIO()
    with View(said) as view:
        for now[0] in (101.0, 109.9, 110.0, 115.0, 121.0):
            view.progress(Progress(12_000, 0.25, 30.0, 400.0, 3, 0))
    line = "rolefit: 25%, 12,000 rows, 400 a second, 1 min 30 s left, 3 in error\n"
    assert said.getvalue() == 2 * line
    with Silence() as view:
        view.progress(Progress(1, 0.0, 1.0, 1.0, 0, 0))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_there_is_a_bar(start: Any, tmp_path: Path, posts: Any) -> None:
    """The bar shows rows, rate and time left while the run goes on, and `--quiet` shows none of it."""
    import pty

    path = tmp_path / "a.csv"
    path.write_text(posts(120), encoding="utf-8", newline="")
    shown = []
    for quiet in ([], ["-q"]):
        ours, theirs = pty.openpty()
        process = start(
            path, "-o", tmp_path / "out.csv", "--force", "--workers", 1, "--chunk-size", "10", *quiet,
            env={"TOY_DELAY": "0.02", "TERM": "xterm", "COLUMNS": "100"}, stderr=theirs,
        )  # fmt: skip
        os.close(theirs)
        text = b""
        try:
            while block := os.read(ours, 4096):
                text += block
        except OSError:  # the other side has gone
            pass
        os.close(ours)
        assert process.wait(60) == 0
        shown.append(text.decode("utf-8", "replace"))
    assert all(word in shown[0] for word in ("\u2501", " rows, ", " a second", " left", "120 rows written"))
    assert shown[1] == ""
