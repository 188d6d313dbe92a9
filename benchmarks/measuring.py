"""What whole processes cost."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["Cost", "cost", "installed"]

_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class Cost(NamedTuple):
    """Of a process and those that it waited for."""

    cpu: float
    """Seconds, user and system."""
    wall: float
    """Seconds on the clock."""
    peak_mb: float
    """The most memory that one process of this program's has had so far."""
    output: str
    """What it printed, where that was asked for."""


def installed(name: str = "rolefit") -> list[str]:
    """The command beside this interpreter, as a user starts it; where there is none, the module, never another's command."""
    script = shutil.which(name, path=str(Path(sys.executable).parent))
    return [script] if script else [sys.executable, "-m", name]


def cost(
    command: Sequence[str],
    *,
    codes: Sequence[int] = (0,),
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    listen: bool = False,
) -> Cost:
    """Run a command, numeric libraries with one thread each; `listen` keeps its output.

    Raises `SystemExit` for an exit code that is not of `codes`.
    """
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **_ONE_THREAD, **(environment or {})},
        stdout=subprocess.PIPE if listen else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in codes:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-300:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, wall, after.ru_maxrss / 1024, done.stdout or "")
