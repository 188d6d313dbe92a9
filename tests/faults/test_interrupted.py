"""Signals, a full disk and too little memory under a batch with two workers: a line, no process left, and it can be gone on with."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from processes import nobody_left, reached

from .conftest import SOURCES, TOY

pytestmark = pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs process groups and limits of resources")
ROWS = 800


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Give a table of which the toy scorer takes a while."""
    return _table(tmp_path)


def _table(folder: Path) -> Path:
    path = folder / "in.csv"
    path.write_text("id,title,text\n" + "".join(f"{i},Host {i},Welcome people number {i}\n" for i in range(ROWS)))
    return path


def _start(table: Path, output: Path, *more: str, limit: str = "pass", **environment: str) -> subprocess.Popen[bytes]:
    code = (  # who starts the tests may have had the signals ignored, as nohup does
        "import signal; [signal.signal(one, signal.SIG_DFL) for one in (signal.SIGHUP, signal.SIGTERM)];"
        f"import resource, runpy, sys; {limit}; sys.argv = sys.argv[1:]; sys.path.insert(0, {str(TOY)!r});"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code, str(TOY / "toy_app.py"), str(table), "-o", str(output), "--workers", "2", "--chunk-size", "20", *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        env={**os.environ, "PYTHONPATH": f"{SOURCES}{os.pathsep}{TOY}", "CHECKPOINT": "0.02", **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the bytes of a run that nothing disturbed."""
    table = _table(tmp_path_factory.mktemp("whole"))
    output = table.parent / "whole.csv"
    process = _start(table, output)
    said = process.communicate(timeout=100)[1]
    assert process.returncode == 0, said
    return output.read_bytes()


def _goes_on(table: Path, output: Path, whole: bytes) -> None:
    process = _start(table, output, "--resume")
    said = process.communicate(timeout=100)[1]
    assert process.returncode == 0, said
    assert b"by an earlier run" in said
    assert output.read_bytes() == whole
    assert not [name for name in os.listdir(output.parent) if ".part" in name]


@pytest.mark.parametrize(
    ("sent", "code"), [(signal.SIGTERM, -signal.SIGTERM), (signal.SIGINT, 130), (signal.SIGHUP, -signal.SIGHUP)]
)
def test_signals(table: Path, whole: bytes, sent: signal.Signals, code: int) -> None:
    """A run that is asked to end does so at once, with its workers, puts nothing in place, and can be gone on with."""
    output = table.parent / "out.csv"
    process = _start(table, output, TOY_DELAY="0.002")
    reached(output, 100, process)
    os.kill(process.pid, sent)
    said = process.communicate(timeout=30)[1]
    assert process.returncode == code, said
    assert b"Traceback" not in said
    assert not output.exists()
    assert nobody_left(process.pid)
    _goes_on(table, output, whole)


def test_a_full_disk(table: Path, whole: bytes) -> None:
    """Where the output has no more room the line names the file and --resume; with room the run goes on to the same bytes."""
    output = table.parent / "out.csv"
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(whole) // 2}, resource.RLIM_INFINITY))"
    process = _start(table, output, limit=limit)
    said = process.communicate(timeout=100)[1]
    assert process.returncode == 2, said
    assert b"out.csv.part cannot be written: File too large" in said
    assert b"--resume" in said
    assert not output.exists()
    assert nobody_left(process.pid)
    _goes_on(table, output, whole)


def test_too_little_memory(table: Path) -> None:
    """A row that does not fit into the memory ends the run with a line, not a traceback and not a hang."""
    with table.open("a") as file:
        file.write(f'{ROWS},Host,"{"Welcome people " * 3_000_000}"\n')
    output = table.parent / "out.csv"
    limit = "resource.setrlimit(resource.RLIMIT_AS, (140 << 20, 140 << 20))"
    process = _start(table, output, limit=limit)
    said = process.communicate(timeout=100)[1]
    assert process.returncode in (2, 3), said
    assert b"Traceback" not in said
    assert b"memory" in said or b"worker process died" in said
    assert not output.exists()
    assert nobody_left(process.pid)
    assert Path(f"{output}.part").exists()
