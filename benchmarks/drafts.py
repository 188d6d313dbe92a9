"""How long `rolefit check` takes for a thousand drafts in one process, with and without its cache.

    python benchmarks/drafts.py [--drafts 1000] [--runs 3] [--json] [--write]

CPU time (user + system) of whole processes, the least of several runs that take turns, beside `rolefit classify` on the
same files and `codespell`, where it is installed. Drafts are those of `made_posts.py`, as Markdown. `--write` puts the
figures into docs/speed.md.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from made_posts import made_posts
from measuring import cost
from page import DOCS, measured_on, put, rows_of

HERE = Path(__file__).resolve().parent.parent
FOUND = (0, 1, 65)
"""Exit codes: findings are no failure; 65 are those of codespell."""
NAMES = {
    "classify": "`rolefit classify *.md`",
    "anew": "`rolefit check --no-cache`",
    "first": "`rolefit check`, filling its cache",
    "again": "`rolefit check`, nothing changed",
    "codespell": "codespell, a spelling checker",
}


def measure(drafts: int, runs: int) -> dict[str, float]:
    """Return milliseconds of CPU a draft."""
    scripts = Path(sys.executable).parent
    rolefit = shutil.which("rolefit", path=str(scripts)) or "rolefit"
    codespell = shutil.which("codespell", path=str(scripts))
    best: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        for number, post in enumerate(made_posts(drafts, seed=3)):
            text = f"---\ncompany: Maker {number % 50}\n---\n\n# {post.title}\n\n{post.text}\n"
            (folder / f"draft-{number:05}.md").write_text(text, encoding="utf-8")
        files = sorted(os.listdir(folder))[1:]
        check = [rolefit, "check", "--isolated", "--quiet"]
        for _ in range(runs):
            shutil.rmtree(folder / ".rolefit_cache", ignore_errors=True)
            commands = {
                "classify": [rolefit, "classify", "--format", "jsonl", *files],
                "anew": [*check, "--no-cache"],
                "first": check,
                "again": check,
                **({"codespell": [codespell, *files]} if codespell else {}),
            }
            for key, command in commands.items():
                took = cost(command, codes=FOUND, folder=folder).cpu / drafts * 1000
                best[key] = min(best.get(key, float("inf")), took)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--drafts", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    compileall.compile_dir(HERE / "src", quiet=1)
    found = measure(options.drafts, options.runs)
    if options.json:
        print(json.dumps(found))
    else:
        for key, value in found.items():
            print(f"{NAMES[key]:40}{value:8.2f} ms a draft")
    if options.write:
        lines = [[NAMES[key], f"{value:.2f}"] for key, value in found.items()]
        table = rows_of([f"{options.drafts:,} drafts, one process", "ms a draft, CPU"], lines)
        put(DOCS / "speed.md", "drafts", f"Measured on {measured_on()}:\n\n{table}")


if __name__ == "__main__":
    main()
