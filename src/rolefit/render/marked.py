"""The post itself, for a terminal: its statements with a mark in the margin that says whose work each of them is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rolefit.render.text import UNSHOWABLE, Line, wrap
from rolefit.values import ScoredStatement

__all__ = ["MARKS", "MARK_KEY", "TAG_STYLES", "marked_lines"]

MARKS = {"SM": "S│ ", "CM": "C│ ", "SH": "=│ ", "OT": "o│ ", "none": " │ "}
"""The margin of each tag; `none` and whatever is no statement have an empty one."""
MARK_KEY = "S social media   C community   = shared by both   o other work   (blank) no duty"
TAG_STYLES = {"SM": "blue", "CM": "yellow", "SH": "magenta", "OT": "dim", "none": "dim"}


def marked_lines(
    text: str, statements: Sequence[ScoredStatement], strong: Sequence[tuple[int, int]], width: int
) -> Iterator[Line]:
    """Yield the lines of a post, each with its margin, wrapped to `width` columns.

    text: the normalised post; strong: spans to be drawn bold, ascending and without overlap.
    """
    here = 0
    for scored in statements:
        start, end = scored.statement.start, scored.statement.end
        *between, lead = text[here:start].split("\n")
        yield from _unmarked(between, width)
        style = TAG_STYLES[scored.tag] if scored.weight else TAG_STYLES["none"]
        pieces = [("", lead.strip() + " ")] if lead.strip() else []
        pieces += _pieces(text, start, end, strong, style)
        yield from _row(scored.tag if scored.weight else "none", pieces, width)
        here = end
    yield from _unmarked(text[here:].split("\n"), width)


def _unmarked(rows: Sequence[str], width: int) -> Iterator[Line]:
    """Headings and whatever else is no statement; several empty rows become one."""
    blank = False
    for place, row in enumerate(rows):
        if row.strip():
            yield from _row("none", [("bold", row.strip())], width)
        elif place and not blank and place + 1 < len(rows):
            yield [("", MARKS["none"].rstrip())]
        blank = not row.strip() and place > 0


def _pieces(text: str, start: int, end: int, strong: Sequence[tuple[int, int]], style: str) -> Line:
    pieces, here = [], start
    for a, b in strong:
        if start <= a and b <= end:
            pieces += [(style, text[here:a]), (f"bold underline {style}", text[a:b])]
            here = b
    pieces.append((style, text[here:end]))
    return [(s, piece) for s, piece in pieces if piece]


def _row(tag: str, pieces: Line, width: int) -> Iterator[Line]:
    """Wrap styled pieces behind their margin."""
    pieces = [(style, UNSHOWABLE.sub("\ufffd", text).replace("\n", " ").replace("\t", " ")) for style, text in pieces]
    whole = "".join(text for _, text in pieces)
    here = 0
    styled = [style for style, text in pieces for _ in text]
    for row in wrap(whole, max(20, width - len(MARKS[tag]))):
        line: Line = [(TAG_STYLES[tag], MARKS[tag])]
        for character in row:
            while here < len(whole) and whole[here] != character:
                here += 1
            style = styled[here] if here < len(styled) else ""
            here += 1
            if line[-1][0] == style and len(line) > 1:
                line[-1] = (style, line[-1][1] + character)
            else:
                line.append((style, character))
        yield line
