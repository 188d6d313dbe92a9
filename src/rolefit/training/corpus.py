"""Reads the written corpus: tagged posts in the text format of `data/corpus/`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rolefit.errors import InputError
from rolefit.values import SECTIONS

__all__ = ["BOARDS", "BORDERS", "DRAWN", "Line", "WrittenPost", "label_of", "read_posts", "shares_of"]

LINE_TAGS = ("SM", "CM", "SH", "OT")
_LINE = re.compile(r"(SM|CM|SH|OT|--)\s+(\S.*)")
BOARDS, BORDERS = DRAWN = ("boards", "borders")
"""How a batch was drawn: in a mix as boards have it, or near the borders of the codebook, where a label turns on a line or two."""
REQUIREMENT_WEIGHT = 0.5
"""What a tagged requirement counts in the shares, by the codebook."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a written post with its tag: SM, CM, SH, OT or none."""

    section: str
    heading: str
    tag: str
    text: str


@dataclass(frozen=True, slots=True)
class WrittenPost:
    """One post of the written corpus."""

    id: str
    title: str
    company: str
    style: str
    lines: tuple[Line, ...]
    drawn: str = BOARDS
    """One of `DRAWN`."""


def shares_of(lines: Sequence[Line]) -> dict[str, float]:
    """Percentage of the duties per tag, requirements at half weight; all 0 where no line is tagged."""
    sums = dict.fromkeys(LINE_TAGS, 0.0)
    for line in lines:
        if line.tag in sums:
            sums[line.tag] += REQUIREMENT_WEIGHT if line.section == "requirements" else 1.0
    total = sum(sums.values())
    return {tag: 100 * value / total if total else 0.0 for tag, value in sums.items()}


def label_of(shares: dict[str, float]) -> str:
    """The codebook's rule: from the four shares (points) to the role."""
    sm, cm, sh = shares["SM"], shares["CM"], shares["SH"]
    if sm + cm + sh < 40 or sm + cm < 20:
        return "out_of_scope"
    s = sm / (sm + cm)
    return "social_media_manager" if s >= 0.70 else "community_manager" if s <= 0.30 else "hybrid"


def _parse(path: Path) -> Iterator[WrittenPost]:
    fields: dict[str, str] = {}
    lines: list[Line] = []
    section = heading = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        row = raw.strip()
        if row.startswith("==="):
            if fields:
                yield _post(fields, lines, path)
            fields, lines, section = {"id": row[3:].strip()}, [], ""
        elif row.startswith("## "):
            section, _, heading = row[3:].strip().partition(" ")
            if section not in SECTIONS:
                raise InputError(f"{path}:{number}: unknown section {section!r}; use one of {', '.join(SECTIONS)}")
        elif match := _LINE.fullmatch(row):
            tag = "none" if match[1] == "--" else match[1]
            lines.append(Line(section or "other", heading.strip() if section else "", tag, match[2]))
        elif row and not section and ":" in row:
            key, _, value = row.partition(":")
            fields[key.strip()] = value.strip()
        elif row:
            raise InputError(f"{path}:{number}: not a tagged line: {row[:60]!r}; begin it with SM, CM, SH, OT or --")
    if fields:
        yield _post(fields, lines, path)


def _post(fields: dict[str, str], lines: list[Line], path: Path) -> WrittenPost:
    missing = [key for key in ("title", "company", "style") if not fields.get(key)]
    if missing:
        raise InputError(f"{path}: post {fields['id']} has no {' and no '.join(missing)}")
    drawn = fields.get("drawn", BOARDS)
    if drawn not in DRAWN:
        raise InputError(f"{path}: post {fields['id']}: drawn is {drawn!r}; use one of {', '.join(DRAWN)}")
    return WrittenPost(fields["id"], fields["title"], fields["company"], fields["style"], tuple(lines), drawn)


def read_posts(folder: Path) -> list[WrittenPost]:
    """Return all posts of `posts_*.txt` in the folder, in the order of file and place.

    Raises `InputError` with file and line where the format is broken or an id stands twice.
    """
    posts = [post for path in sorted(folder.glob("posts_*.txt")) for post in _parse(path)]
    if not posts:
        raise InputError(f"{folder}: no posts_*.txt there; the written corpus lies in data/corpus")
    seen: set[str] = set()
    for post in posts:
        if post.id in seen:
            raise InputError(f"{folder}: post id {post.id} stands twice")
        seen.add(post.id)
    return posts
