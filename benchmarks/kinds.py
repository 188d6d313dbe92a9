"""On what kinds of posts rolefit is wrong: by sector, length, layout, title, spelling and who writes; and what must not matter.

    python benchmarks/kinds.py real --write [--benchmark ../shared/benchmark]   # seconds: the open real posts, and words exchanged
    python benchmarks/kinds.py written --write                                  # minutes: the written posts, out of fold

Blocks of docs/limits.md are written. Kinds are told by words and figures of the post alone, as below, never by its label,
so that anybody can sort posts of their own in the same way. Rates have Wilson's 95 % intervals.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from page import DOCS, put, rows_of
from rolefit.measure.intervals import wilson
from rolefit.text.segment import segment
from rolefit.values import ROLES, JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.title import promised_by_words

HERE = Path(__file__).resolve().parent.parent
LEAST = 15
"""Kinds with fewer posts are told together."""
SECTORS = {
    "games and fans": r"games?|gaming|gamers?|esports|players|fandom",
    "crypto": r"crypto\w*|blockchain|web3|tokens?|nfts?|defi|daos?",
    "software and developers": r"software|developers?|open[- ]source|saas|apis?|github|sdks?|engineering",
    "charities and campaigns": r"charit\w+|non-?profits?|donors?|grassroots|advocacy|activis\w+|campaigners?|movement|foundation",
    "public service": r"county|city of|municipal\w*|council|government|federal|police|residents of|public sector",
    "health and care": r"patients?|hospitals?|clinic\w*|nurs\w+|health|care home|medical",
    "education and culture": r"universit\w+|schools?|students?|campus|museums?|librar\w+|theatres?|theaters?|teachers?|faculty",
    "property and places": r"tenants?|leas\w+|apartments?|property|homeowners?|coworking|landlords?|lettings?",
    "shops, food, travel": r"stores?|shops?|retail|fashion|beauty|restaurants?|hotels?|guests?|menu|e-?commerce|food",
    "media": r"newsroom|journalis\w+|magazines?|broadcast\w*|radio|publishers?|podcasts?|readers",
    "agencies": r"agency|agencies|clients?",
}
_SECTORS = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in SECTORS.items()}
_SPELT_ISE = re.compile(r"\b(?:organis|optimis|maximis|prioritis|recognis|utilis|specialis|analys|customis)\w+", re.I)
_BRITISH_WORDS = re.compile(
    r"\b(?:behaviours?|colours?|favour\w*|labour|programmes?|centres?|enrol|cheque|licence)\b|£", re.I
)
_AMERICAN = re.compile(
    r"\b(?:organiz|optimiz|maximiz|prioritiz|recogniz|utiliz|specializ|analyz|customiz)\w+"
    r"|\b(?:behaviors?|colors?|favor\w*|labor|programs?|centers?)\b|\$",
    re.I,
)
_BULLET = re.compile(r"^\s*(?:[-*•·–▪●◦‣]|\d+[.)])\s+\S", re.MULTILINE)


class Case(NamedTuple):
    """One labelled post and what was answered."""

    title: str
    text: str
    label: str
    answer: str
    sure: bool


def sector(case: Case) -> str:
    """The sector whose words stand most often in title and text; "other" below two."""
    whole = f"{case.title}\n{case.text}"
    counts = {name: len({m.lower() for m in words.findall(whole)}) for name, words in _SECTORS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 2 else "no sector told"


def length(case: Case) -> str:
    """Words of the text."""
    words = len(case.text.split())
    for most, name in ((100, "under 100 words"), (250, "100 to 249"), (500, "250 to 499"), (1000, "500 to 999")):
        if words < most:
            return name
    return "1,000 words and more"


def layout(case: Case) -> str:
    """Bullets, lines or running text."""
    lines = [line for line in case.text.splitlines() if line.strip()]
    if len(lines) <= 1:
        return "one paragraph"
    return "bullets" if len(_BULLET.findall(case.text)) >= 3 else "lines and paragraphs without bullets"


def title(case: Case) -> str:
    """What the words of the title promise."""
    if not case.title.strip():
        return "no title"
    role = promised_by_words(case.title)
    return f"title of a {role.replace('_', ' ')}" if role in ROLES[:3] else "any other title"


def spelling(case: Case) -> str:
    """British or American, where either is told."""
    british = len(_SPELT_ISE.findall(case.text)) + len(_BRITISH_WORDS.findall(case.text))
    american = len(_AMERICAN.findall(case.text))
    return "British spelling" if british > american else "American spelling" if american > british else "not told"


def label(case: Case) -> str:
    """The right answer."""
    return case.label.replace("_", " ")


def duties(case: Case) -> str:
    """How many statements there are to go by."""
    found = len(segment(case.text))
    return "under 8 statements" if found < 8 else "8 to 19" if found < 20 else "20 and more"


KINDS: tuple[tuple[str, Callable[[Case], str]], ...] = (
    ("Label", label), ("Title", title), ("Sector, by words", sector), ("Length", length), ("Statements", duties),
    ("Layout", layout), ("Spelling", spelling),
)  # fmt: skip


def table(cases: list[Case]) -> str:
    """Error rates by kind; the rare ones of a kind together."""
    rows = [_row("**all posts**", cases)]
    for name, kind in KINDS:
        groups: dict[str, list[Case]] = {}
        for case in cases:
            groups.setdefault(kind(case), []).append(case)
        few = [case for group in groups.values() if len(group) < LEAST for case in group]
        rows.append([f"**{name}**", "", "", "", ""])
        kept = sorted((n for n in groups if len(groups[n]) >= LEAST), key=lambda n: -_wrong(groups[n]) / len(groups[n]))
        rows += [_row(n, groups[n]) for n in kept]
        if few:
            rows.append(_row("rarer ones together", few))
    return rows_of(("posts", "number", "wrong", "95 % interval", "sure and wrong"), rows)


def _wrong(cases: Iterable[Case]) -> int:
    return sum(case.label != case.answer for case in cases)


def _row(name: str, cases: list[Case]) -> list[str]:
    wrong, of = _wrong(cases), len(cases)
    between = wilson(wrong, of)
    loud = sum(case.sure and case.label != case.answer for case in cases)
    return [
        name,
        f"{of:,}",
        f"{100 * wrong / of:.1f} %",
        f"{100 * between.low:.0f} to {100 * between.high:.0f} %",
        str(loud),
    ]


EXCHANGED: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("American spelling made British", (
        (r"\b(organi|optimi|maximi|prioriti|recogni|utili|speciali|customi)z(\w+)", r"\1s\2"), (r"\banalyz(\w+)", r"analys\1"),
        (r"\b(behavi|col|fav|lab)or(s?)\b", r"\1our\2"), (r"\bprogram(s?)\b", r"programme\1"), (r"\bcenter(s?)\b", r"centre\1"))),
    ("British spelling made American", (
        (r"\b(organi|optimi|maximi|prioriti|recogni|utili|speciali|customi)s(e|es|ed|ing|ation|ations|er|ers)\b", r"\1z\2"),
        (r"\b(behavi|col|fav|lab)our(s?)\b", r"\1or\2"), (r"\bprogramme(s?)\b", r"program\1"), (r"\bcentre(s?)\b", r"center\1"))),
    ("he and his", ((r"\b(?:they|she|he/she|he or she)\b", "he"), (r"\b(?:their|her|his/her|his or her)\b", "his"))),
    ("she and her", ((r"\b(?:they|he|he/she|he or she)\b", "she"), (r"\b(?:their|his|his/her|his or her)\b", "her"))),
    ("every currency a rupee", ((r"[$£€]", "₹"), (r"\b(?:USD|GBP|EUR)\b", "INR"))),
    ("places in the USA made places in Nigeria", (
        (r"\bNew York(?: City)?\b", "Lagos"), (r"\b(?:San Francisco|Los Angeles|Chicago|Boston|Seattle|Austin)\b", "Abuja"),
        (r"\b(?:United States|USA|U\.S\.|America)\b", "Nigeria"), (r"\b(?:California|Texas|Florida|Illinois)\b", "Kano"))),
    ("an equal opportunity statement added", ((r"\Z", "\n\nWe welcome applicants of every age, origin, faith, gender and ability.\n"),)),
    ("pay and hours added", ((r"\Z", "\n\nPay: 32,000 a year. Hours: 37.5 a week, Monday to Friday.\n"),)),
)  # fmt: skip
"""What must not matter: name, and what is exchanged in the text."""


def exchanged(classifier: Classifier, posts: list[tuple[str, str]]) -> str:
    """How many posts get another role where only such words change, and by how much probabilities move."""
    before = [classifier.classify(JobPost(text, name), with_phrases=False) for name, text in posts]
    rows = []
    for what, changes in EXCHANGED:
        touched = other = 0
        moved = []
        for (name, text), old in zip(posts, before, strict=True):
            new_text = text
            for pattern, to in changes:
                new_text = re.sub(pattern, to, new_text, flags=re.IGNORECASE)
            if new_text == text:
                continue
            new = classifier.classify(JobPost(new_text, name), with_phrases=False)
            touched += 1
            other += new.role != old.role
            moved.append(max(abs(a - b) for a, b in zip(new.probabilities, old.probabilities, strict=True)))
        mean = 100 * sum(moved) / max(1, len(moved))
        rows.append([what, f"{touched:,}", str(other), f"{mean:.2f}", f"{100 * max(moved, default=0):.1f}"])
    heads = ("what changes", "posts that it touches", "other role", "points moved, mean", "points moved, most")
    return rows_of(heads, rows)


def real_cases(classifier: Classifier, path: Path) -> list[Case]:
    """The open real posts with the shipped model's answers."""
    cases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        verdict = classifier.classify(JobPost(post["text"], post["title"]), with_phrases=False)
        cases.append(Case(post["title"], post["text"], post["label"], verdict.role, not verdict.unsure))
    return cases


def written_cases() -> list[Case]:
    """The written posts, each answered by models that have not seen its batch or company. Fits all models: minutes."""
    from threadpoolctl import threadpool_limits

    from rolefit.bundled import LEXICON, bundled
    from rolefit.lexicon.file import load_lexicon
    from rolefit.training.dataset import read_dataset
    from rolefit.training.metrics import figures, softmax
    from rolefit.training.reference import RolefitReference
    from rolefit.training.train import SHIFT

    posts = read_dataset(HERE / "data")
    with threadpool_limits(limits=1):
        model = RolefitReference(load_lexicon(bundled(LEXICON))).fit(posts)
    model.temperature_ = round(model.temperature_ * SHIFT, 4)
    import numpy as np

    sure_from = figures(model, np.array([post.shares for post in posts]))["sure_from"]
    probabilities = softmax(model.oof_["logits"] / model.temperature_)
    return [
        Case(post.title, post.text, post.label, ROLES[int(row.argmax())], bool(row.max() >= sure_from))
        for post, row in zip(posts, probabilities, strict=True)
    ]


def main() -> None:
    """Measure, print, and write with --write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("which", choices=("real", "written"))
    parser.add_argument("--write", action="store_true", help="put the tables into docs/limits.md")
    parser.add_argument("--benchmark", type=Path, default=HERE.parent / "shared" / "benchmark")
    options = parser.parse_args()
    classifier = Classifier.load()
    if options.which == "real":
        path = options.benchmark / "real_posts.jsonl"
        if not path.exists():
            print(f"{path}: not there; figures on real posts are left as they are", file=sys.stderr)
            return
        cases = real_cases(classifier, path)
        blocks = {"kinds-real": table(cases), "exchanged": exchanged(classifier, [(c.title, c.text) for c in cases])}
    else:
        blocks = {"kinds-written": table(written_cases())}
    for name, text in blocks.items():
        whole = f"Model {classifier.model_version}.\n\n{text}"
        print(f"{name}\n{whole}")
        if options.write:
            put(DOCS / "limits.md", name, whole)


if __name__ == "__main__":
    main()
