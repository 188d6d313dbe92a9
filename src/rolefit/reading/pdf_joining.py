"""Lines of a page put together again where the width of the page or a column broke them, and words where a hyphen did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["PdfLine", "is_item", "joined"]


class PdfLine(NamedTuple):
    """One line as it stands on a page; lengths in points, from the page's lower left corner."""

    text: str
    """With U+FFFE at its end where a hyphen broke its last word."""
    page: int
    size: float
    """Of most of its letters; 0 where places are not known."""
    left: float
    right: float
    low: float
    page_height: float


_WRAPPED = 45  # characters; a shorter line was not broken by the width of the page, where that is not known
_MARKS = "-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»❖□○\uf0b7\uf0a7\uf0d8\uf076\uf0fc"
_BULLET = re.compile(
    rf"\s*(?:[{re.escape(_MARKS)}]|\(?\d{{1,2}}[.)]|o(?=\s))(?:\s|(?<=[•●▪■◆►▶➢➤✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc]))"
)
_LONE = re.compile(rf"\s*(?:[{re.escape(_MARKS)}]|\(?\d{{1,2}}[.)]|o)\s*")
_GOES_ON = re.compile(
    r"(?:,|\b(?:and|or|the|a|an|of|our|your|to|with|for|in|on|at|by|from|across|into|as|that|which|their|its)|&)$"
)
# What stands before a hyphen that the writer put.
_COMPOUND = frozenset(
    [
        "well",
        "self",
        "long",
        "short",
        "cross",
        "co",
        "non",
        "pre",
        "post",
        "multi",
        "part",
        "full",
        "high",
        "low",
        "fast",
        "day",
        "e",
        "end",
        "on",
        "in",
        "off",
        "up",
        "out",
        "real",
        "data",
        "user",
        "team",
        "hands",
        "results",
        "follow",
        "third",
        "first",
        "second",
        "two",
        "three",
        "one",
        "detail",
        "client",
        "customer",
        "problem",
        "decision",
        "award",
        "world",
        "work",
        "mid",
        "anti",
        "semi",
        "inter",
        "sub",
        "ultra",
        "b2b",
        "state",
        "top",
        "best",
        "face",
        "know",
        "step",
        "start",
        "go",
        "go-to",
        "all",
    ]
)


def is_item(text: str) -> bool:
    """Whether a line begins an item of a list."""
    return _BULLET.match(text) is not None


def joined(lines: Sequence[PdfLine], title: int) -> str:
    """Return the text with the lines put together that the width of the page or column broke."""
    edges = _edges(lines)
    known = {word.lower() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text)}
    parts: list[str] = []
    before: PdfLine | None = None
    for at, line in enumerate(lines):
        said = line.text.strip().removesuffix("\ufffe")
        if before is None:
            parts.append(said)
        elif before.text.endswith("\ufffe") or (_hyphenated(before.text) and said[:1].islower()):
            if not _keeps_hyphen(parts[-1].removesuffix("-"), said, known):
                parts[-1] = parts[-1].removesuffix("-")
            elif not parts[-1].endswith("-"):
                parts.append("-")
            parts.append(said)
        elif _LONE.fullmatch(before.text) or (title not in (at, at - 1) and _is_broken(before, line, edges)):
            parts.append(f" {said}")
        else:
            parts.append(f"\n{said}")
        before = line
    return "".join(parts)


def _hyphenated(text: str) -> bool:
    return re.search(r"[a-z]-$", text.rstrip()[-2:]) is not None


def _keeps_hyphen(before: str, after: str, known: set[str]) -> bool:
    """Whether a hyphen at the end of a line is the writer's: by the same word elsewhere, else by what stands before it."""
    head = re.search(r"[\w-]{0,60}\Z", before[-60:])
    tail = re.match(r"\w*", after)
    if head is None or tail is None:
        return False
    first, last = head.group().lower(), tail.group().lower()
    if f"{first}-{last}" in known:
        return True
    if first + last in known:
        return False
    return first in _COMPOUND or "-" in first or len(first) < 2


def _edges(lines: Sequence[PdfLine]) -> dict[tuple[int, int], float]:
    """Return how far to the right text goes, by page and column; a column is where lines begin, in steps of 60 points."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        for step in (0, 1):
            key = (line.page, int(line.left // 60) - step)
            edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def _is_broken(before: PdfLine, line: PdfLine, edges: dict[tuple[int, int], float]) -> bool:
    """Whether a line goes on where the one before was broken: its first word would not have fitted there."""
    first, said = before.text.strip(), line.text.strip()
    if not said or not first or _BULLET.match(line.text):
        return False
    if not before.size or not line.size:
        if len(first) <= _WRAPPED:
            return False
        return (said[0].islower() and first[-1] not in ".:;!?") or _GOES_ON.search(first[-12:]) is not None
    if abs(before.size - line.size) > 0.5:
        return False
    moved = before.page != line.page or line.low > before.low  # another column or page
    if not moved and before.low - line.low > 1.75 * line.size:
        return False
    edge = edges.get((before.page, int(before.left // 60)), before.right)
    wide = (before.right - before.left) / max(1, len(first))
    room = edge - before.right
    needed = wide * (len(said.split(None, 1)[0]) + 1)
    if needed <= room - 0.5 * wide:
        return bool(said[0].islower() and first[-1] not in ".:;!?" and room < 0.4 * (edge - before.left))
    if moved and (first[-1] in ".:;!?" or said[0].isupper()):
        return said[0].islower()
    return True
