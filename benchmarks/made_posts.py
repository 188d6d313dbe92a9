"""Posts for benchmarks: as many as one likes, no two alike.

Each is made of two posts of the written corpus: their lines are kept in order, every second one on the average is
exchanged for a line of any other post, and the company's name, a reference number and a web address of its own are put
in. So words and phrases are those of job posts, new names keep turning up, single lines come back as boilerplate does,
and no post does. Same seed, same posts.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Made", "made_posts", "write_csv"]

DATA = Path(__file__).resolve().parent.parent / "data" / "labeled_job_posts.csv"
SYLLABLES = (
    "ba",
    "cor",
    "den",
    "el",
    "fa",
    "gri",
    "hal",
    "is",
    "jo",
    "lum",
    "mer",
    "nor",
    "pra",
    "qui",
    "ros",
    "sta",
    "ven",
    "xan",
)


class Made(NamedTuple):
    """One post."""

    id: str
    title: str
    text: str


def made_posts(count: int, seed: int = 1) -> Iterator[Made]:
    """Yield `count` posts."""
    dice = random.Random(seed)
    with DATA.open(encoding="utf-8", newline="") as lines:
        corpus = [(row["title"], row["text"].split("\n")) for row in csv.DictReader(lines)]
    pool = [line for _, post in corpus for line in post if len(line) > 40]
    for number in range(count):
        (title, first), (_, second) = dice.choice(corpus), dice.choice(corpus)
        lines = [dice.choice(pool) if len(line) > 40 and dice.random() < 0.5 else line for line in (*first, *second)]
        name = "".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))).title()
        reference = f"{name[:3].upper()}-{seed}-{number}"
        lines[:0] = [f"{name} {dice.choice(('Ltd', 'GmbH', 'Inc', 'Group'))} is looking for you.", ""]
        lines += ["", f"Apply at https://{name.lower()}.example/jobs/{reference} and quote {reference}."]
        yield Made(reference, title, "\n".join(lines))


def write_csv(path: Path, posts: Iterator[Made], most_bytes: float = float("inf")) -> int:
    """Write posts as CSV with quoted text over several lines, until there are bytes enough; return how many rows."""
    rows = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(Made._fields)
        for rows, post in enumerate(posts, 1):
            writer.writerow(post)
            if rows % 1000 == 0 and out.tell() >= most_bytes:
                break
    return rows
