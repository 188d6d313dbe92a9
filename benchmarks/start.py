"""How long whole processes take that classify or check one post, beside a bare interpreter and the joblib pipeline.

    python benchmarks/start.py [--runs 20] [--json] [--write]

CPU time (user + system) of whole processes, the least of several runs, all in one go and in turn. Needs `rolefit[train]`.
Prints ratios to a bare interpreter, `python -c pass`, with their bounds; `--write` puts them into docs/speed.md.
For `check` the draft is in no cache, and alone in its project: drafts of the same company beside it would be read for the rules over sets.
"""

from __future__ import annotations

import argparse
import compileall
import json
import shutil
import sys
import tempfile
from pathlib import Path

from measuring import cost, installed
from page import DOCS, measured_on, put, rows_of

HERE = Path(__file__).resolve().parent.parent
POST = HERE / "examples" / "community_manager.md"
BOUNDS = {"classify": 2.8, "check": 3.5}
"""Bare interpreters that a command may take."""
PIPELINE = """
import joblib, sys
from rolefit.reading import read_path
model = joblib.load(sys.argv[1])
print(model.predict_proba([read_path(sys.argv[2])]))
"""


def measure(post: Path, runs: int) -> dict[str, float]:
    """Return milliseconds of CPU of each process."""
    rolefit = installed()
    commands = {
        "bare": [sys.executable, "-I", "-S", "-c", "pass"],
        "python": [sys.executable, "-c", "pass"],
        "classify": [*rolefit, "classify", str(post)],
        "check": [*rolefit, "check", "--isolated", "--no-cache", str(post)],
        "pipeline": [sys.executable, "-c", PIPELINE, str(HERE / "models" / "reference.joblib"), str(post)],
    }
    return {
        # 1: the draft has findings
        name: min(cost(command, codes=(0, 1)).cpu for _ in range(3 if name == "pipeline" else runs)) * 1000
        for name, command in commands.items()
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    # As an installer does: a checkout whose bytecode cannot be written would be compiled in every run.
    compileall.compile_dir(HERE / "src", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        post = Path(shutil.copy(POST, folder))
        times = measure(post, options.runs)
    over = {name: value / times["python"] for name, value in times.items()}
    if options.write:
        lines = [
            ["a bare interpreter, `python -c pass`", "1.00"],
            ["the same without its site-packages, `python -I -S -c pass`", f"{over['bare']:.2f}"],
            ["`rolefit classify post.md`", f"{over['classify']:.2f}"],
            ["`rolefit check --no-cache post.md`", f"{over['check']:.2f}"],
            ["the same model as a joblib pipeline", f"{over['pipeline']:.0f}"],
        ]
        table = rows_of(["whole process, one post", "CPU time, × a bare interpreter"], lines)
        put(DOCS / "speed.md", "start", f"Measured on {measured_on()}:\n\n{table}")
    if options.json:
        print(json.dumps({"cpu_ms": times, "over_python": over}))
        return
    for name, value in times.items():
        bound = f"   (at most {BOUNDS[name]})" if name in BOUNDS else ""
        print(f"{name:12}{value:9.1f} ms CPU{over[name]:9.2f} x python -c pass{bound}")


if __name__ == "__main__":
    main()
