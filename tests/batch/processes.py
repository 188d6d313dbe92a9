"""The command with the scorer for tests, as a process of its own."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent


def command_line(*arguments: object) -> list[str]:
    return [sys.executable, str(HERE / "toy_app.py"), *map(str, arguments)]


def environment(more: dict[str, str] | None = None) -> dict[str, str]:
    source = str(HERE.parents[1] / "src")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([source, str(HERE)]), **(more or {})}
