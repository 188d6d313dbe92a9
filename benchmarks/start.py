"""How long the whole process of classifying one post takes, beside a bare interpreter and the joblib pipeline.

    python benchmarks/start.py [--runs 20] [--json]

CPU time (user + system) of whole processes, the least of several runs, all in one go and in turn. Needs `rolefit[train]`.
Prints two ratios: classify / bare interpreter (bound: 10) and joblib pipeline / classify (bound: 15).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
POST = HERE / "examples" / "community_manager.md"
PIPELINE = """
import joblib, sys
from rolefit.reading import read_path
model = joblib.load(sys.argv[1])
print(model.predict_proba([read_path(sys.argv[2])]))
"""


def cpu_ms(command: list[str], runs: int) -> float:
    """Least CPU time of `runs` whole processes, in milliseconds."""
    least = float("inf")
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        least = min(least, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return least * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rolefit = shutil.which("rolefit", path=str(Path(sys.executable).parent)) or "rolefit"
    commands = {
        "bare": [sys.executable, "-I", "-S", "-c", "pass"],
        "classify": [rolefit, "classify", str(POST)],
        "pipeline": [sys.executable, "-c", PIPELINE, str(HERE / "models" / "reference.joblib"), str(POST)],
    }
    times = {name: cpu_ms(command, 3 if name == "pipeline" else options.runs) for name, command in commands.items()}
    ratios = {
        "classify_over_bare": times["classify"] / times["bare"],
        "pipeline_over_classify": times["pipeline"] / times["classify"],
    }
    if options.json:
        print(json.dumps({"cpu_ms": times, **ratios}))
        return
    for name, value in times.items():
        print(f"{name:24}{value:9.1f} ms CPU")
    print(f"classify / bare interpreter  {ratios['classify_over_bare']:6.2f}   (at most 10)")
    print(f"joblib pipeline / classify   {ratios['pipeline_over_classify']:6.1f}   (at least 15)")


if __name__ == "__main__":
    main()
