"""What the written corpus looks like beside real job ads.

    python benchmarks/corpus.py            # print the page
    python benchmarks/corpus.py --write    # write docs/corpus.md
    python benchmarks/corpus.py --check    # exit 1 where docs/corpus.md is another

Counted on data/labeled_*.csv (`rolefit dataset` builds them); the figures of 897 real ads are constants, measured once.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import tokens
from rolefit.training.corpus import BOARDS, BORDERS
from rolefit.training.dataset import LabeledPost, read_dataset
from rolefit.values import ROLES

HERE = Path(__file__).resolve().parent.parent
DOCS = HERE / "docs" / "corpus.md"
NEW = 21
"""The first of the batches that were written after the figures of real ads."""
REAL = {
    "words of a post": "124 168 215 254 311 377 467 581 757",
    "statements of a post": "7 10 13 16 20 25 30 36 46",
    "words of a statement": "4 7 9 11 13 15 18 22 28",
    "other work in community jobs, points": "0 2 8 12 21 30 41 45 50",
    "other work in social media jobs, points": "0 0 0 1 3 6 11 18 31",
    "shared work in community jobs, points": "0 0 0 2 5 7 10 13 19",
    "posts without a bullet": "40 %",
    "posts of one line": "5 %",
    "posts without a title": "4 %",
}
REAL_HEADINGS = (
    "responsibilities, requirements, qualifications, description, benefits, key responsibilities, to apply, location, what you'll do, "
    "compensation, job description, skills, preferred / minimum qualifications, about the role, how to apply, company information, "
    "about you, who you are"
)


def deciles(values: Iterable[float]) -> str:
    """The nine deciles as whole numbers."""
    found = sorted(values)
    return " ".join(f"{q:.0f}" for q in statistics.quantiles(found, n=10)) if len(found) > 1 else "–"


def percent(flags: Sequence[bool]) -> str:
    """How many are true."""
    return f"{100 * sum(flags) / max(1, len(flags)):.0f} %"


def facts(posts: Sequence[LabeledPost]) -> dict[str, str]:
    """The rows of `REAL` for some posts."""
    pages = [normalise(post.text) for post in posts]
    cut = [segment(page) for page in pages]
    community = [post.shares for post in posts if post.label == "community_manager"]
    social = [post.shares for post in posts if post.label == "social_media_manager"]
    return {
        "words of a post": deciles(len(tokens(page)) for page in pages),
        "statements of a post": deciles(map(len, cut)),
        "words of a statement": deciles(len(tokens(s.text)) for statements in cut for s in statements),
        "other work in community jobs, points": deciles(shares[3] for shares in community),
        "other work in social media jobs, points": deciles(shares[3] for shares in social),
        "shared work in community jobs, points": deciles(shares[2] for shares in community),
        "posts without a bullet": percent([not any(s.bullet for s in statements) for statements in cut]),
        "posts of one line": percent(["\n" not in page.strip() for page in pages]),
        "posts without a title": percent([not post.title for post in posts]),
    }


def runs(text: str, size: int) -> list[tuple[str, ...]]:
    """All runs of neighbouring words."""
    words = re.findall(r"\w+", text.lower())
    return [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]


def voice(posts: Sequence[LabeledPost], size: int = 4, words: int = 20_000) -> float:
    """Distinct runs of `size` words per thousand, in the first `words` of the duties: the higher, the less it repeats itself."""
    seen: list[tuple[str, ...]] = []
    for post in posts:
        for line in post.lines:
            if line.tag != "none":
                seen += runs(line.text, size)
    seen = seen[:words]
    return 1000 * len(set(seen)) / max(1, len(seen))


def nearest(posts: Sequence[LabeledPost], others: Sequence[LabeledPost]) -> float:
    """Median over `posts` of the greatest share of its runs of three words (in duties) that one of `others` holds too."""
    where: dict[tuple[str, ...], list[int]] = {}
    of = [{run for line in p.lines if line.tag != "none" for run in runs(line.text, 3)} for p in others]
    for index, found in enumerate(of):
        for run in found:
            where.setdefault(run, []).append(index)
    best = []
    for post in posts:
        mine = {run for line in post.lines if line.tag != "none" for run in runs(line.text, 3)}
        counts = Counter(i for run in mine for i in where.get(run, ()) if others[i].id != post.id)
        best.append(100 * max(counts.values(), default=0) / max(1, len(mine)))
    return statistics.median(best)


def batch(post: LabeledPost) -> int:
    """The number of the batch that a post was written in."""
    return int(post.id[1:].partition("-")[0])


def page(posts: Sequence[LabeledPost]) -> str:
    """The page as Markdown."""
    old = [p for p in posts if batch(p) < NEW]
    new = [p for p in posts if batch(p) >= NEW and p.drawn == BOARDS]
    near = [p for p in posts if p.drawn == BORDERS]
    columns: list[tuple[str, Callable[[str], str]]] = []
    for name, some in (("all", posts), ("old", old), ("new", new), ("borders", near)):
        found = facts(some)
        columns.append((name, found.__getitem__))
    rows = [f"| {name} | {real} | " + " | ".join(get(name) for _, get in columns) + " |" for name, real in REAL.items()]
    headings = Counter(h for p in posts for h in {line.heading.lower().strip(" :") for line in p.lines} if h)
    roles = Counter(post.label for post in posts)
    mixes = [Counter(post.label for post in some) for some in (old, new, near)]
    said = "\n".join(
        f"| {role} | {roles[role]} | " + " | ".join(str(mix[role]) for mix in mixes) + " |" for role in ROLES
    )
    common = ", ".join(name for name, _ in headings.most_common(20))
    return f"""# The written corpus

<!-- Written by `python benchmarks/corpus.py --write`; change that script instead. -->

{len(posts)} job posts written for this project: {len(old)} ("old"), {len(new)} after the figures of 897 real ads were known ("new", batches w{NEW} and
up), and {len(near)} drawn near the borders of the codebook ("borders", batches w{min(map(batch, near))} and up), where a label turns on a line or two: uneven hybrids, work for
developers, work that is partly social, groups of members beside channels. Those teach what single lines say; what a post of a role looks like is
learned from the others, whose mix is that of boards. {sum(len(p.lines) for p in posts)} lines, each tagged by the codebook. No sentence of a real ad is in it. `rolefit dataset` lays the posts out as
boards do and dresses some of them with sentences that name no duty (`training/layout.py`, `training/dressing.py`); the
figures are those of the pages that training reads.

| | real | all | old | new | borders |
|---|---|---|---|---|---|
{chr(10).join(rows)}

Rows of nine numbers are deciles.

| role | all | old | new | borders |
|---|---:|---:|---:|---:|
{said}

**Headings**, the most common. Real: {REAL_HEADINGS}. Written: {common}.

**Voices.** Distinct runs of four words per thousand, in the first 20,000 of the duties: old {voice(old):.0f}, new {voice(new):.0f},
borders {voice(near):.0f}. The greatest
part of a post's runs of three words that one other post holds too, median: old among old {nearest(old, old):.1f} %, new among new
{nearest(new, new):.1f} %, new among old {nearest(new, old):.1f} %, borders among borders {nearest(near, near):.1f} %, borders among all
others {nearest(near, [*old, *new]):.1f} %.

**Plan.** The briefs of batches w21 and up are drawn by seeded plans, `scripts/corpus_plan*.py`: role and kind, sector, country, voice, length,
layout, share of other work, metadata lines, missing titles.
"""


def main() -> int:
    """Print, write or check the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write docs/corpus.md")
    parser.add_argument("--check", action="store_true", help="exit 1 where docs/corpus.md is another")
    asked = parser.parse_args()
    text = page(read_dataset(HERE / "data"))
    if asked.write:
        DOCS.write_text(text, encoding="utf-8")
    elif asked.check:
        if not DOCS.exists() or DOCS.read_text(encoding="utf-8") != text:
            print(
                "docs/corpus.md is not what the corpus says; run 'python benchmarks/corpus.py --write'", file=sys.stderr
            )
            return 1
    else:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
