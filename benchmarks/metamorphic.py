"""What must not change an answer: a lost title, the order of the duties, the words of the headings, boilerplate said twice.

    python benchmarks/metamorphic.py [--write] [--benchmark ../shared/benchmark]   # the real and the written posts

Each change is made to the text of a post as rolefit reads it, by what its own cut says is a heading, a duty or boilerplate, so
that all layouts are changed, lists and prose. The shipped model answers before and after; the block `metamorphic` of
docs/limits.md is written. The written posts are those it learned from: they tell how steady it is, not how good.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from borders import CLEAR_POINTS, border
from page import DOCS, put, rows_of
from rolefit.text.headings import section_of
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.values import Statement
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.rows import RowVerdict
from rolefit.verdict.scored_rows import ScoredRows

HERE = Path(__file__).resolve().parent.parent
BLURB = """

About us
Larkmoor Group is a family business with four hundred colleagues on three continents. We were founded in 1962 and our values
are curiosity, care and courage. Our head office stands beside a canal, and dogs are welcome on Fridays.

What we offer
- Twenty-eight days of leave and your birthday off
- A pension, private health cover and a season-ticket loan
- Hybrid working, two days at home

We are an equal opportunity employer and welcome applications from everybody, whatever their age, faith, gender or background.
Please send your CV by the end of the month; interviews will be held in person. No agencies, please.
"""
SYNONYMS = {
    "duties": ("Your tasks", "What the job will include", "Key responsibilities", "What you will do"),
    "requirements": ("What you bring", "Your profile", "Requirements", "Who we are looking for"),
    "benefits": ("Perks", "What we offer", "What you get from us"),
    "apply": ("How to apply", "Next steps", "Application process"),
    "about": ("Who we are", "About us", "Our story"),
}
"""Headings of each section that every reader would take for one another."""
_CHUNK = 256
_MARKUP = " \t*_#:-–—•>"
_BOILERPLATE = ("about", "benefits", "apply")


class Case(NamedTuple):
    """A post: its text as rolefit reads it, how that is cut, and whether its label is beyond doubt."""

    id: str
    title: str
    text: str
    statements: tuple[Statement, ...]
    clear: bool


Form = tuple[str, str]  # title and text


def untitled(case: Case) -> tuple[Form, Form]:
    """The post with its title and without."""
    return (case.title, case.text), ("", case.text)


def shuffled(case: Case) -> tuple[Form, Form]:
    """The statements of each section in another order: items change places with items, sentences with sentences."""
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for statement in case.statements:
        around = case.text[statement.start - 1 : statement.start] + case.text[statement.end : statement.end + 1]
        # What hangs on its neighbours by a small letter, a semicolon or a lost blank would be cut otherwise elsewhere.
        if statement.text[0].isupper() and not around.strip():
            ends = statement.text.endswith((".", "!", "?"))
            groups.setdefault((statement.section, statement.heading, statement.bullet, ends), []).append(statement)
    exchanged: dict[int, tuple[int, str]] = {}
    for group in groups.values():
        drawn = random.Random(case.id).sample(group, len(group))
        exchanged |= {old.start: (old.end, new.text) for old, new in zip(group, drawn, strict=True)}
    text = case.text
    for start in sorted(exchanged, reverse=True):
        end, other = exchanged[start]
        text = text[:start] + other + text[end:]
    return (case.title, case.text), (case.title, text)


def renamed(case: Case) -> tuple[Form, Form]:
    """Each heading that stands on a line of its own by another one of its section."""
    headings = {statement.heading for statement in case.statements}
    lot = random.Random(case.id)
    lines = case.text.split("\n")
    for number, line in enumerate(lines):
        name = line.strip(_MARKUP)
        if name in headings and (section := section_of(name)):
            other = lot.choice([words for words in SYNONYMS[section] if words.lower() != name.lower()])
            lines[number] = line.replace(name, other.upper() if name.isupper() else other)
    return (case.title, case.text), (case.title, "\n".join(lines))


def repeated(case: Case) -> tuple[Form, Form]:
    """What the post says of the company, the benefits and how to apply, once more at its end."""
    again, last = [], ("", "")
    for statement in case.statements:
        if statement.section in _BOILERPLATE:
            if (statement.section, statement.heading) != last:
                again += ["", statement.heading]
            again.append(("- " if statement.bullet else "") + statement.text)
        last = (statement.section, statement.heading)
    return (case.title, case.text), (case.title, "\n".join([case.text, *again]))


def blurbed(case: Case) -> tuple[Form, Form]:
    """A blurb of a company at the end, once and twice."""
    return (case.title, case.text + BLURB), (case.title, case.text + 2 * BLURB)


CHANGES: dict[str, Callable[[Case], tuple[Form, Form]]] = {
    "title removed": untitled,
    "duties and other statements shuffled within their section": shuffled,
    "headings exchanged for others of the same section": renamed,
    "what it says of company, benefits and applying said twice": repeated,
    "a strange company's blurb twice instead of once": blurbed,
}
"""What changes, and from a post to its forms before and after."""


class Figures(NamedTuple):
    """What one change did."""

    posts: int
    """Posts whose title or text it changes; of them:"""
    other: int
    sure_other: int
    """Those that get another role, and those that were sure before and do."""
    clear: int
    clear_other: int
    moved: float
    """By how much the probability that moves most moves, in points; mean over `posts`."""


class Judge:
    """Answers of the shipped model, each form of a post scored once."""

    def __init__(self, classifier: Classifier) -> None:
        """Take the classifier."""
        self._rows = ScoredRows(classifier)
        self._known: dict[Form, RowVerdict] = {}

    def __call__(self, forms: Sequence[Form]) -> list[RowVerdict]:
        """Return a verdict for each form, in order."""
        new = list(dict.fromkeys(form for form in forms if form not in self._known))
        for start in range(0, len(new), _CHUNK):
            some = new[start : start + _CHUNK]
            found = self._rows.score([title for title, _ in some], [text for _, text in some])
            self._known |= dict(zip(some, found, strict=True))
        return [self._known[form] for form in forms]


def measured(judge: Judge, cases: Iterable[Case], change: Callable[[Case], tuple[Form, Form]]) -> Figures:
    """Score each post before and after a change."""
    changed = [(case, *forms) for case in cases if len(set(forms := change(case))) == 2]
    old, new = judge([before for _, before, _ in changed]), judge([after for _, _, after in changed])
    other = [a.role != b.role for a, b in zip(old, new, strict=True)]
    clear = [case.clear for case, _, _ in changed]
    both = [zip(a.probabilities, b.probabilities, strict=True) for a, b in zip(old, new, strict=True)]
    moved = [max(abs(p - q) for p, q in pairs) for pairs in both]
    return Figures(
        posts=len(changed),
        other=sum(other),
        sure_other=sum(a and not b.unsure for a, b in zip(other, old, strict=True)),
        clear=sum(clear),
        clear_other=sum(a and b for a, b in zip(other, clear, strict=True)),
        moved=100 * sum(moved) / max(1, len(moved)),
    )


def table(judge: Judge, cases: Sequence[Case]) -> str:
    """One row for each change."""
    rows = []

    def part(count: int, of: int) -> str:
        return f"{count} ({100 * count / max(1, of):.1f} %)"

    for name, change in CHANGES.items():
        found = measured(judge, cases, change)
        first = [name, f"{found.posts:,}", part(found.other, found.posts), str(found.sure_other)]
        rows.append([*first, f"{found.clear:,}", part(found.clear_other, found.clear), f"{found.moved:.2f}"])
    heads = (
        "what changes",
        "posts that it touches",
        "other role",
        "of them sure",
        "clear ones",
        "other role",
        "points moved, mean",
    )
    return rows_of(heads, rows)


def _case(post: Mapping[str, Any], clear: bool) -> Case:
    text = normalise(post["text"])
    return Case(post["id"], post["title"], text, segment(text), clear)


def real_cases(path: Path) -> list[Case]:
    """The open real posts; clear where neither annotator had a doubt."""
    posts = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [_case(post, post["sure"] == 3) for post in posts]


def written_cases() -> list[Case]:
    """The written posts in the mix of boards; clear where their shares stand `CLEAR_POINTS` and more off every border."""
    with (HERE / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as lines:
        return [
            _case(post, border(post) >= CLEAR_POINTS) for post in csv.DictReader(lines) if post["drawn"] == "boards"
        ]


def main() -> None:
    """Measure, print, and write with --write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put the tables into docs/limits.md")
    parser.add_argument("--benchmark", type=Path, default=HERE.parent / "shared" / "benchmark")
    options = parser.parse_args()
    path = options.benchmark / "real_posts.jsonl"
    if not path.exists():
        print(f"{path}: not there; the block is left as it is", file=sys.stderr)
        return
    classifier = Classifier.load()
    judge = Judge(classifier)
    parts = [f"Model {classifier.model_version}.\n"]
    for name, cases in (("real", real_cases(path)), ("written", written_cases())):
        parts.append(f"{len(cases):,} {name} posts, {sum(case.clear for case in cases):,} of them clear:\n")
        parts.append(table(judge, cases))
    whole = "\n".join(parts)
    print(whole, end="")
    if options.write:
        put(DOCS / "limits.md", "metamorphic", whole)


if __name__ == "__main__":
    main()
