"""How long `rolefit server` takes from a change of a draft to its findings, in a folder of other drafts.

    python benchmarks/editor.py [--drafts 40] [--changes 30] [--write]

A real client (pygls) over standard input and output; drafts are those of `made_posts.py`, all of one company, so that each
change is compared with all others. The median and the slowest, by the clock, after the first. `--write` puts them into
docs/check.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from made_posts import made_posts
from page import DOCS, measured_on, put

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))


def measure(drafts: int, changes: int) -> list[float]:
    """Return milliseconds of each change."""
    from tests.check.editor import session

    took: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / ".git").mkdir()
        for number, post in enumerate(made_posts(drafts, seed=3)):
            text = f"---\ncompany: Elderbrook\n---\n\n# {post.title}\n\n{post.text}\n"
            (folder / f"draft-{number:05}.md").write_text(text, encoding="utf-8")
        path = folder / "draft-00000.md"
        text = path.read_text(encoding="utf-8")

        async def talk(editor: Any) -> None:
            await editor.open(path, text)
            for number in range(changes):
                begin = time.perf_counter()
                await editor.change(path, text + "- Host the weekly call of our members\n" * (number + 1), number + 2)
                took.append((time.perf_counter() - begin) * 1000)

        session(folder, {**os.environ, "PYTHONPATH": str(HERE / "src")}, talk)
    return took


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--drafts", type=int, default=40)
    parser.add_argument("--changes", type=int, default=30)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    took = measure(options.drafts, options.changes)
    said = (
        f"{options.changes} changes of a draft beside {options.drafts - 1} others of its company: {median(took):.0f} ms from a "
        f"change to its findings, {max(took):.0f} ms at the slowest"
    )
    print(said)
    if options.write:
        put(DOCS / "check.md", "editor", f"{said} (measured on {measured_on()}).\n")


if __name__ == "__main__":
    main()
