"""What the tests of batches share: the scorer, a small table, and the command as a process."""

import csv
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # worker processes import the scorer by name

from processes import command_line, environment
from toy_scorer import make

from rolefit.batch import Plan, Summary, run

csv.field_size_limit(1 << 30)


@pytest.fixture
def batch(tmp_path: Path) -> Callable[..., tuple[Summary, list[str]]]:
    """Run a batch with the toy scorer in this process: inputs, then options; gives the summary and the notices."""

    def go(*inputs: object, **options: object) -> tuple[Summary, list[str]]:
        notices: list[str] = []
        options = {"workers": 1, "output": str(tmp_path / "out.csv"), "checkpoint_seconds": 0.0, **options}
        plan = Plan(tuple(map(str, inputs)), **options)  # type: ignore[arg-type]
        return run(plan, make, on_notice=notices.append), notices

    return go


@pytest.fixture
def rows() -> Callable[[Path], list[dict[str, str]]]:
    """Read a CSV file with the standard library alone."""

    def read(path: Path) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))

    return read


@pytest.fixture
def command() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the command as a process; `env` adds to its environment."""

    def go(
        *arguments: object, env: dict[str, str] | None = None, stdin: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command_line(*arguments), input=stdin, capture_output=True, env=environment(env), timeout=120, check=False
        )

    return go


@pytest.fixture
def start() -> Callable[..., "subprocess.Popen[bytes]"]:
    """Start the command as a process in a group of its own, and leave it running."""

    def go(
        *arguments: object, env: dict[str, str] | None = None, stderr: int = subprocess.DEVNULL
    ) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command_line(*arguments),
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            env=environment(env),
            start_new_session=True,
        )

    return go


@pytest.fixture
def posts() -> Callable[..., str]:
    """Make a CSV table of made-up posts with all that is awkward in texts but wrong in none."""

    def make_posts(count: int) -> str:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(["id", "Job Title", "place", "Description"])
        for i in range(count):
            text = "\n".join(f'We look for "helper" {i * k}, who – greets; people' for k in range(1 + i % 5))
            writer.writerow([i, f"Host, {i}", "Łódź" if i % 3 else "", text])
        return out.getvalue()

    return make_posts
