"""How long whole processes take that classify or check one post, beside a bare interpreter and the joblib pipeline.

    python benchmarks/start.py [--runs 20] [--json] [--write]

CPU time (user + system) of whole processes, the least of several runs, all in one go and in turn. Needs `rolefit[train]`.
Prints ratios: classify and check / bare interpreter (bounds: 5 and 6), the same / `python -c pass`, which also looks through
its site-packages, joblib pipeline / classify (bound: 15); `--write` puts them into docs/speed.md. For `check` the draft is in
no cache.
"""

from __future__ import annotations

import argparse
import compileall
import json
import shutil
import sys
from pathlib import Path

from measuring import cost
from page import DOCS, measured_on, put, rows_of

HERE = Path(__file__).resolve().parent.parent
POST = HERE / "examples" / "community_manager.md"
PIPELINE = """
import joblib, sys
from rolefit.reading import read_path
model = joblib.load(sys.argv[1])
print(model.predict_proba([read_path(sys.argv[2])]))
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    # As an installer does: a checkout whose bytecode cannot be written would be compiled in every run.
    compileall.compile_dir(HERE / "src", quiet=1)
    rolefit = shutil.which("rolefit", path=str(Path(sys.executable).parent)) or "rolefit"
    commands = {
        "bare": [sys.executable, "-I", "-S", "-c", "pass"],
        "python": [sys.executable, "-c", "pass"],
        "classify": [rolefit, "classify", str(POST)],
        "check": [rolefit, "check", "--isolated", "--no-cache", str(POST)],
        "pipeline": [sys.executable, "-c", PIPELINE, str(HERE / "models" / "reference.joblib"), str(POST)],
    }
    times = {
        # 1: the draft has findings
        name: min(cost(command, codes=(0, 1)).cpu for _ in range(3 if name == "pipeline" else options.runs)) * 1000
        for name, command in commands.items()
    }
    ratios = {
        "classify_over_bare": times["classify"] / times["bare"],
        "check_over_bare": times["check"] / times["bare"],
        "classify_over_python": times["classify"] / times["python"],
        "check_over_python": times["check"] / times["python"],
        "pipeline_over_classify": times["pipeline"] / times["classify"],
    }
    if options.write:
        lines = [
            ["bare interpreter (`python -I -S -c pass`)", "1.0"],
            ["`python -c pass`", f"{times['python'] / times['bare']:.1f}"],
            ["`rolefit classify post.md`", f"{ratios['classify_over_bare']:.1f}"],
            ["`rolefit check --no-cache post.md`", f"{ratios['check_over_bare']:.1f}"],
            ["the same model as a joblib pipeline", f"{times['pipeline'] / times['bare']:.0f}"],
        ]
        table = rows_of(["whole process, one post", "CPU time, × a bare interpreter"], lines)
        put(DOCS / "speed.md", "start", f"Measured on {measured_on()}:\n\n{table}")
    if options.json:
        print(json.dumps({"cpu_ms": times, **ratios}))
        return
    for name, value in times.items():
        print(f"{name:24}{value:9.1f} ms CPU")
    print(f"classify / bare interpreter  {ratios['classify_over_bare']:6.2f}   (at most 5)")
    print(f"check / bare interpreter     {ratios['check_over_bare']:6.2f}   (at most 6)")
    print(f"classify / python -c pass    {ratios['classify_over_python']:6.2f}")
    print(f"check / python -c pass       {ratios['check_over_python']:6.2f}")
    print(f"joblib pipeline / classify   {ratios['pipeline_over_classify']:6.1f}   (at least 15)")


if __name__ == "__main__":
    main()
