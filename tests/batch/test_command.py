"""The command: what it prints where, and its exit codes."""

import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from rolefit.batch import Counts, Progress, Summary
from rolefit.cli.batch_view import duration, summary_lines


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
    summary = Summary(counts, 2.0, 50.0, "o.csv", "bad.csv", 0, "m", "l")
    lines = summary_lines(summary, "utf-8")
    assert lines[1].count("█") == 22
    assert "75.0%" in lines[1]
    assert "7 unsure, 1 in error, 2 set aside" in lines
    assert summary_lines(summary, "cp1252")[1].count("#") == 22
