"""Does a batch killed with -9 three times and resumed end with the bytes of one that ran through? A million rows.

    python benchmarks/resume.py [--rows 1000000] [--workers 2] [--folder DIR] [--write]

Posts come from `made_posts.py`; one row in 997 has a cell too many and goes to the rejects, one in 1,009 has no text.
Compared are the output, the rejects and the sidecar. The kills fall at random moments in the second, third and fourth
fifth of the run: on the process alone, on it and its workers, on the process alone. The folder needs about ten times the
size of the posts, 30 GB for a million rows. Ends with 1 where a byte differs or a worker outlives its parent; `--write`
puts the figures into docs/speed.md.
"""

from __future__ import annotations

import argparse
import csv
import filecmp
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from made_posts import Made, made_posts
from page import DOCS, measured_on, put

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "batch"))

from processes import nobody_left

KILLS = ((0.25, False), (0.45, True), (0.7, False))
"""Of the output's size: where to kill, and whether the workers are killed too."""


def write_rows(path: Path, rows: int) -> None:
    """Write the input, broken rows among the good ones."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(Made._fields)
        for number, post in enumerate(made_posts(rows, seed=11), 1):
            cells = [post.id, post.title, "" if number % 1009 == 0 else post.text]
            writer.writerow([*cells, "one too many"] if number % 997 == 0 else cells)


def start(source: Path, target: Path, workers: int, *options: str) -> subprocess.Popen[bytes]:
    """Start the command in a process group of its own."""
    command = [
        sys.executable,
        "-m",
        "rolefit",
        "batch",
        str(source),
        "-o",
        str(target),
        "--workers",
        str(workers),
        "-q",
    ]
    rejects = ["--rejects", str(target.with_suffix(".rejects"))]
    return subprocess.Popen([*command, *rejects, *options], start_new_session=True, stderr=subprocess.DEVNULL)


def kill_at(process: subprocess.Popen[bytes], part: Path, size: int, *, group: bool) -> bool:
    """Kill a run when its part file has a size; return whether nothing of it is left running."""
    while not part.exists() or part.stat().st_size < size:
        if process.poll() is not None:
            raise SystemExit(f"the run was over before it could be killed, with {process.returncode}")
        time.sleep(0.05)
    (os.killpg if group else os.kill)(process.pid, signal.SIGKILL)
    process.wait()
    return nobody_left(process.pid, 30)


def measure(folder: Path, rows: int, workers: int) -> dict[str, Any]:
    """Make the rows, run through, run with kills, compare."""
    source, whole, killed = folder / "posts.csv", folder / "whole.csv", folder / "killed.csv"
    write_rows(source, rows)
    begin = time.perf_counter()
    code = start(source, whole, workers).wait()
    if code:
        raise SystemExit(f"the run that was to go through ended with {code}")
    seconds, size = time.perf_counter() - begin, whole.stat().st_size
    dice, ended, places = random.Random(), [], []
    for share, group in KILLS:
        at = share + dice.uniform(-0.05, 0.05)
        process = start(source, killed, workers, *(("--resume",) if places else ()))
        ended.append(kill_at(process, Path(f"{killed}.part"), int(at * size), group=group))
        places.append(round(Path(f"{killed}.part").stat().st_size / size, 3))
    code = start(source, killed, workers, "--resume").wait()
    pairs = [(whole, killed), (whole.with_suffix(".rejects"), killed.with_suffix(".rejects"))]
    pairs.append((Path(f"{whole}.meta.json"), Path(f"{killed}.meta.json")))
    with whole.with_suffix(".rejects").open(encoding="utf-8", newline="") as lines:
        rejects = sum(1 for _ in csv.reader(lines)) - 1
    return {
        "rows": rows,
        "input_gb": round(source.stat().st_size / 1e9, 2),
        "output_gb": round(size / 1e9, 2),
        "rejects": rejects,
        "workers": workers,
        "seconds_through": round(seconds, 1),
        "rows_a_second": round(rows / seconds),
        "killed_at": places,
        "workers_ended": all(ended),
        "exit_code": code,
        "same_bytes": all(filecmp.cmp(a, b, shallow=False) for a, b in pairs),
        "left_over": sorted(path.name for path in folder.glob("killed*.part*")),
    }


def _said(results: dict[str, Any]) -> str:
    places = ", ".join(f"{share:.0%}" for share in results["killed_at"])
    same = "is byte for byte" if results["same_bytes"] else "IS NOT"
    return (
        f"Measured on {measured_on()}: {results['rows']:,} rows, {results['input_gb']} GB, with {results['workers']} workers."
        f" A run killed with -9 when {places} of the output were written, and resumed each time, {same} the run that went"
        f" through ({results['output_gb']} GB, {results['rejects']:,} rejects and the sidecar), which took"
        f" {results['seconds_through'] / 60:.1f} minutes, {results['rows_a_second']:,} rows a second.\n"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--folder", type=Path, help="where to work; by default a temporary folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        results = measure(Path(folder), options.rows, options.workers)
    print(json.dumps(results, indent=2))
    if options.write:
        put(DOCS / "speed.md", "resume", _said(results))
    return 0 if results["same_bytes"] and results["workers_ended"] and not results["left_over"] else 1


if __name__ == "__main__":
    sys.exit(main())
