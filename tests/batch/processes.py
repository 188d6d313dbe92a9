"""The command with the scorer for tests, as a process of its own."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent


def command_line(*arguments: object) -> list[str]:
    return [sys.executable, str(HERE / "toy_app.py"), *map(str, arguments)]


def environment(more: dict[str, str] | None = None) -> dict[str, str]:
    source = str(HERE.parents[1] / "src")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([source, str(HERE)]), **(more or {})}


def reached(output: Path, rows: int, process: "subprocess.Popen[bytes]") -> None:
    """Wait until the journal of a run tells of so many rows."""
    journal, deadline = Path(f"{output}.part.json"), time.monotonic() + 60
    while time.monotonic() < deadline:
        assert process.poll() is None, "the run was over before it could be disturbed"
        if journal.exists() and json.loads(journal.read_text(encoding="utf-8"))["counts"]["rows"] >= rows:
            return
        time.sleep(0.005)
    raise AssertionError(f"no checkpoint at {rows} rows")


def nobody_left(group: int, seconds: float = 10.0) -> bool:
    """Whether every process of a group ends within so many seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
