"""Keeps the figures and examples of the docs equal to the program.

    python benchmarks/figures.py --write [--benchmark ../shared/benchmark]
    python benchmarks/figures.py --check [--benchmark ../shared/benchmark]

In Markdown files, `<!-- run: COMMAND -->` stands before a fenced block that shows what the command prints, and
`<!-- figure: NAME -->0.930<!-- /figure -->` around a figure. Names beginning with `oof.` are looked up in
models/metrics.json, those with `real.` are measured on the open real posts; where that folder is missing they are left.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
RUN = re.compile(r"(<!-- run: (.+?) -->\n```[a-z]*\n)(.*?)(```)", re.DOTALL)
FIGURE = re.compile(r"(<!-- figure: ([a-z0-9_.]+) -->)(.*?)(<!-- /figure -->)")


def documents() -> list[Path]:
    """The Markdown files that may hold markers."""
    return [HERE / "README.md", HERE / "CHANGELOG.md", *sorted((HERE / "docs").rglob("*.md"))]


def output_of(command: str) -> str:
    """What a `rolefit` command prints, run at the top of the checkout."""
    arguments = shlex.split(command)
    if arguments[0] != "rolefit":
        raise SystemExit(f"only rolefit commands can be shown: {command}")
    done = subprocess.run(
        [sys.executable, "-m", "rolefit", *arguments[1:]],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
        env={
            "PATH": "/usr/bin:/bin",
            "COLUMNS": "100",
            "NO_COLOR": "1",
            "TERM": "dumb",
            "PYTHONPATH": str(HERE / "src"),
        },
    )
    return done.stdout


def real_figures(benchmark: Path) -> dict[str, object]:
    """score.py's figures for the shipped model on the open real posts."""
    from rolefit.values import ROLES, JobPost
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load()
    with tempfile.TemporaryDirectory() as folder:
        scored = Path(folder) / "scored.csv"
        with scored.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            columns = ["id", "rolefit_role", *[f"rolefit_p_{role}" for role in ROLES]]
            writer.writerow([*columns, "rolefit_unsure", "rolefit_sm_share", "rolefit_cm_share"])
            for line in (benchmark / "real_posts.jsonl").open(encoding="utf-8"):
                post = json.loads(line)
                verdict = classifier.classify(JobPost(post["text"], post["title"]))
                shares = [verdict.shares["SM"], verdict.shares["CM"]]
                unsure = str(verdict.unsure).lower()
                writer.writerow([post["id"], verdict.role, *verdict.probabilities, unsure, *shares])
        command = [
            sys.executable,
            str(benchmark / "score.py"),
            "score",
            str(benchmark / "real_posts.jsonl"),
            str(scored),
        ]
        done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    figures: dict[str, object] = json.loads(done.stdout)
    return figures


def look_up(figures: dict[str, object], name: str) -> str:
    """A figure by its dotted name, with three decimals; whole numbers as they are."""
    value: object = figures
    for part in name.split("."):
        value = value[part]  # type: ignore[index]
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def renewed(text: str, figures: dict[str, object]) -> str:
    """The document with every block run and every known figure looked up again."""
    text = RUN.sub(lambda m: m[1] + output_of(m[2]) + m[4], text)
    return FIGURE.sub(lambda m: m[1] + (look_up(figures, m[2]) if m[2].split(".")[0] in figures else m[3]) + m[4], text)


def main() -> int:
    """Write or check; return 1 where a document is stale."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--write", action="store_true")
    what.add_argument("--check", action="store_true")
    parser.add_argument("--benchmark", type=Path, default=HERE.parent / "shared" / "benchmark")
    options = parser.parse_args()
    metrics = json.loads((HERE / "models" / "metrics.json").read_text(encoding="utf-8"))
    figures: dict[str, object] = {"oof": metrics["out_of_fold"], "model": metrics}
    if (options.benchmark / "real_posts.jsonl").exists():
        figures["real"] = real_figures(options.benchmark)
    else:
        print(f"{options.benchmark}: not there; figures on real posts are left as they are", file=sys.stderr)
    stale = 0
    for path in documents():
        if not path.exists():
            continue
        old = path.read_text(encoding="utf-8")
        new = renewed(old, figures)
        if old != new:
            stale += 1
            print(f"{path.relative_to(HERE)}: {'renewed' if options.write else 'differs from the program'}")
            if options.write:
                path.write_text(new, encoding="utf-8")
    print("figures and examples are the program's" if not stale or options.write else "run it with --write", flush=True)
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    raise SystemExit(main())
