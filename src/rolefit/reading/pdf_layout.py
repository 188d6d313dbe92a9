"""Lines of a page to the text of a post: its title by size, running headers dropped, broken lines and words joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.reading.title import is_heading, names_a_job

__all__ = ["PdfLine", "laid_out"]


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


_EDGE = 0.13  # of the page's height, at its top and bottom
_LARGER = 1.12  # than most of the text
_SMALLER = 0.85
_MOST_ABOVE = 3  # lines
_WRAPPED = 45  # characters; a shorter line was not broken by the width of the page, where that is not known
_MARKS = "-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»❖□○\uf0b7\uf0a7\uf0d8\uf076\uf0fc"
_BULLET = re.compile(
    rf"\s*(?:[{re.escape(_MARKS)}]|\(?\d{{1,2}}[.)]|o(?=\s))(?:\s|(?<=[•●▪■◆►▶➢➤✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc]))"
)
_LONE = re.compile(rf"\s*(?:[{re.escape(_MARKS)}]|\(?\d{{1,2}}[.)]|o)\s*")
_SYMBOLS = re.compile("[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]")  # of the fonts Symbol and Wingdings
_GOES_ON = re.compile(
    r"(?:,|\b(?:and|or|the|a|an|of|our|your|to|with|for|in|on|at|by|from|across|into|as|that|which|their|its)|&)$"
)
_PRINTED = re.compile(
    r"(?:page\s*)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?|https?://\S+(?:\s+\d+/\d+)?|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}.*",
    re.IGNORECASE,
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


def laid_out(lines: Sequence[PdfLine]) -> tuple[str, str, tuple[str, ...]]:
    """Return text, title (empty where none is larger than the text) and what was left out."""
    lines = [line._replace(text=_SYMBOLS.sub("•", line.text)) for line in lines]
    body = _body_size(lines)
    running = _running(lines, body)
    left = (f"running headers and footers: {len(running)} lines",) if running else ()
    kept = [line for at, line in enumerate(lines) if at not in running] or list(lines)
    title, places = _title(kept, body)
    above = kept[: places[0]] if places else []
    if 0 < len(above) <= _MOST_ABOVE and all(_is_letterhead(line) for line in above):
        left = (*left, f"letterhead: {above[0].text.strip()[:60]!r}")
        kept, places = kept[len(above) :], range(len(places))
    if places:
        whole = kept[places[0]]._replace(text=title, right=-1e9)
        kept = [*kept[: places[0]], whole, *kept[places[-1] + 1 :]]
    return _joined(kept, places[0] if places else -1), title, left


def _body_size(lines: Sequence[PdfLine]) -> float:
    counted: Counter[float] = Counter()
    for line in lines:
        counted[line.size] += len(line.text)
    return max(counted, key=lambda size: counted[size], default=0.0)


def _running(lines: Sequence[PdfLine], body: float) -> set[int]:
    """Return the places of the lines at the edges that come again on another page, or are a printer's date and address."""
    pages = max((line.page for line in lines), default=0) + 1
    seen: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if not line.size or not (_EDGE * line.page_height < line.low < (1 - _EDGE) * line.page_height):
            seen.setdefault(re.sub(r"\d+", "#", " ".join(line.text.split())), []).append(at)
    found: set[int] = set()
    for said, places in seen.items():
        on = {lines[at].page for at in places}
        placed = all(lines[at].size for at in places)
        if (pages > 1 and placed and len(on) >= max(2, 0.5 * pages) and not _BULLET.match(said)) or _PRINTED.fullmatch(
            lines[places[0]].text.strip()
        ):
            found.update(places)
        elif placed and lines[places[0]].size < 0.8 * body and not _BULLET.match(said):
            found.update(at for at in places if _is_outermost(lines, at))
    return found


def _is_outermost(lines: Sequence[PdfLine], at: int) -> bool:
    """Whether no line of the text's own size stands between a small line and the edge of its page."""
    line = lines[at]
    top = line.low > 0.5 * line.page_height
    others = [other for other in lines if other.page == line.page and other.size > line.size / _SMALLER]
    return bool(others) and all(other.low < line.low if top else other.low > line.low for other in others)


def _title(lines: Sequence[PdfLine], body: float) -> tuple[str, range]:
    """Return the title and the places of its lines: of the larger lines of the first page those that name a job."""
    groups: list[range] = []
    at = 0
    while at < len(lines) and lines[at].page == lines[0].page:
        line = lines[at]
        if not line.size or line.size < _LARGER * body or _BULLET.match(line.text):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and end - at < 4 and lines[end].size == line.size and lines[end].page == line.page:
            if abs(lines[end - 1].low - lines[end].low) > 2 * line.size:
                break
            end += 1
        groups.append(range(at, end))
        at = end
    said = {group: _words(lines, group) for group in groups}
    usual = Counter(lines[group[0]].size for group in groups)
    fitting = [group for group in groups if 0 < len(said[group]) <= 150 and not is_heading(said[group])]
    fitting = [group for group in fitting if usual[lines[group[0]].size] == 1 or group == groups[0]]
    named = [group for group in fitting if names_a_job(said[group])]
    best = max(named or fitting, key=lambda group: (lines[group[0]].size, -group[0]), default=range(0))
    return (said[best], best) if best else ("", best)


def _is_letterhead(line: PdfLine) -> bool:
    """Whether a line above the title is a short one at the top of the page, such as a name and an address."""
    return (
        line.low > (1 - _EDGE) * line.page_height
        and len(line.text) < 120
        and not line.text.rstrip().endswith((".", ":"))
    )


def _words(lines: Sequence[PdfLine], group: range) -> str:
    text = ""
    for at in group:
        line = lines[at].text.strip()
        text = text[:-1] + line if text.endswith("\ufffe") else f"{text} {line}"
    return " ".join(text.replace("\ufffe", "").split())


def _joined(lines: Sequence[PdfLine], title: int) -> str:
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
    head = re.search(r"[\w-]*$", before)
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
