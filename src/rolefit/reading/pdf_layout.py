"""Lines of a page to the text of a post: its title by size, letterhead and running headers left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rolefit.reading.pdf_joining import PdfLine, is_item, joined
from rolefit.reading.title import is_heading, names_a_job

__all__ = ["PdfLine", "laid_out"]

_EDGE = 0.13  # of the page's height, at its top and bottom
_LARGER = 1.12  # than most of the text
_SMALLER = 0.85
_MOST_ABOVE = 3  # lines
_SYMBOLS = re.compile("[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]")  # of the fonts Symbol and Wingdings
_PRINTED = re.compile(
    r"(?:page\s*)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?|https?://\S+(?:\s+\d+/\d+)?|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}.*",
    re.IGNORECASE,
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
    return joined(kept, places[0] if places else -1), title, left


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
        if (pages > 1 and placed and len(on) >= max(2, 0.5 * pages) and not is_item(said)) or _PRINTED.fullmatch(
            lines[places[0]].text.strip()
        ):
            found.update(places)
        elif placed and lines[places[0]].size < 0.8 * body and not is_item(said):
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
        if not line.size or line.size < _LARGER * body or is_item(line.text):
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
