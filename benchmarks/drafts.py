"""How long `rolefit check` takes for a thousand drafts in one process, with and without its cache.

    python benchmarks/drafts.py [--drafts 1000] [--runs 3] [--json] [--write]

CPU time (user + system) of whole processes, the least of several runs that take turns, beside `rolefit classify` on the
same files and `codespell`, where it is installed. Drafts are Markdown, in two sizes: the written posts as they are, and
those of `made_posts.py`, which are as long as the longer ones on job boards. Bounds for a thousand of the written ones: 1.5
seconds anew, 0.3 with nothing changed. `--write` puts the figures into docs/speed.md.
"""

from __future__ import annotations

import argparse
import compileall
import csv
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from made_posts import made_posts
from measuring import cost, installed
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


def written(drafts: int) -> list[tuple[str, str]]:
    """Titles and texts of the written posts that are text and no pages."""
    with open(HERE / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as stream:
        rows = [(row["title"], row["text"]) for row in csv.DictReader(stream) if "<" not in row["text"]]
    return rows[:drafts]


def measure(posts: list[tuple[str, str]], runs: int) -> dict[str, float]:
    """Return milliseconds of CPU a draft."""
    rolefit = installed()
    codespell = shutil.which("codespell", path=str(Path(sys.executable).parent))
    best: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".git").mkdir()
        for number, (title, body) in enumerate(posts):
            text = f"---\ncompany: Maker {number % 50}\n---\n\n# {title}\n\n{body}\n"
            (folder / f"draft-{number:05}.md").write_text(text, encoding="utf-8")
        files = sorted(os.listdir(folder))[1:]
        check = [*rolefit, "check", "--isolated", "--quiet"]
        for _ in range(runs):
            shutil.rmtree(folder / ".rolefit_cache", ignore_errors=True)
            commands = {
                "classify": [*rolefit, "classify", "--format", "jsonl", *files],
                "anew": [*check, "--no-cache"],
                "first": check,
                "again": check,
                **({"codespell": [codespell, *files]} if codespell else {}),
            }
            for key, command in commands.items():
                took = cost(command, codes=FOUND, folder=folder).cpu / len(posts) * 1000
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
    kinds = {
        "written": written(options.drafts),
        "long": [(post.title, post.text) for post in made_posts(options.drafts, seed=3)],
    }
    found = {kind: measure(posts, options.runs) for kind, posts in kinds.items()}
    sizes = {kind: sum(len(body) for _, body in posts) // len(posts) for kind, posts in kinds.items()}
    heads = [
        f"{options.drafts:,} drafts, one process; ms a draft, CPU",
        *[f"of {size:,} characters" for size in sizes.values()],
    ]
    lines = [[NAMES[key], *[f"{one[key]:.2f}" for one in found.values()]] for key in found["written"]]
    if options.json:
        print(json.dumps(found))
    else:
        print(rows_of(heads, lines))
    if options.write:
        put(DOCS / "speed.md", "drafts", f"Measured on {measured_on()}:\n\n{rows_of(heads, lines)}")


if __name__ == "__main__":
    main()
