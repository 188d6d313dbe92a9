"""Furniture that is told by words: the section below a heading such as "Similar jobs", and lines such as "Apply now"."""

from __future__ import annotations

from bisect import bisect_right

from rolefit.reading.page.blocks import Blocks, is_like_a_heading
from rolefit.reading.page.dom import Node
from rolefit.reading.page.lines import Line
from rolefit.reading.page.words import FORM, OTHER_JOBS, furniture_heading, furniture_line

__all__ = ["by_heading", "by_line"]

_SHORT = 6  # words of a line of links
_LONGEST_HEADING = 14  # words
_NO_RANK = 7


def _rank(line: Line) -> int:
    return line.heading or _NO_RANK


def by_heading(blocks: Blocks, out: dict[int, str]) -> None:
    """Leave out what stands below a heading of furniture: its block, or what follows up to the next heading."""
    lines = blocks.lines
    ends: list[list[int]] = [[] for _ in range(_NO_RANK + 1)]
    opens: dict[int, str] = {}
    for number, line in enumerate(lines):
        if number in out or line.text.count(" ") >= _LONGEST_HEADING:
            continue
        kind = furniture_heading(line.text) if is_like_a_heading(line) else ""
        if kind and (line.heading or line.bold or _is_set_apart(line)):
            opens[number] = kind
        elif blocks.is_section_of_work(line) and not line.text.endswith("?"):
            ends[0].append(number)
        elif (line.heading or line.bold) and not line.linked and not line.item and not _in_item(line.node):
            ends[_rank(line)].append(number)
    for number, kind in opens.items():
        if number in out:
            continue
        last = _scope(number, kind, blocks, ends, out)
        if last is not None:
            for n in range(number, last + 1):
                out.setdefault(n, kind)


def _is_set_apart(line: Line) -> bool:
    names = f"{line.node.attrs.get('class', '')} {line.node.attrs.get('id', '')}".lower()
    return line.node.tag in ("summary", "legend", "dt", "th", "button") or any(
        word in names for word in ("title", "head", "label")
    )


def _in_item(node: Node | None) -> bool:
    for _ in range(4):
        if node is None:
            return False
        if node.tag == "li":
            return True
        node = node.parent
    return False


def _next_end(number: int, rank: int, ends: list[list[int]], kind: str, blocks: Blocks) -> int:
    """The line of the next heading that ends a section of this rank."""
    best = len(blocks.lines)
    for level in range(rank + 1):
        at = bisect_right(ends[level], number)
        while (
            at < len(ends[level])
            and kind == "questions and answers"
            and blocks.lines[ends[level][at]].text.endswith("?")
        ):
            at += 1
        if at < len(ends[level]):
            best = min(best, ends[level][at])
    return best


def _scope(number: int, kind: str, blocks: Blocks, ends: list[list[int]], out: dict[int, str]) -> int | None:
    """The last line of the section that a heading of furniture opens; None where it is to stay."""
    line = blocks.lines[number]
    end = _next_end(number, _rank(line), ends, kind, blocks)
    node = line.node
    held: Node | None = None
    """The largest element that begins with the heading and holds nothing beyond its section."""
    while node.parent is not None and blocks.first[node.index] == number and blocks.last[node.index] < end:
        if blocks.last[node.index] > number:
            held = node
        node = node.parent
    if held is None or blocks.last[held.index] == number:
        held = node
    last = min(end - 1, blocks.last[held.index])
    if kind == FORM and not any(blocks.controls[n.index] for n in _above(line.node, held)):
        prose = sum(
            len(blocks.lines[n].text.split()) for n in range(number + 1, last + 1) if not blocks.lines[n].linked
        )
        if prose > _SHORT:
            return None
    if kind == "navigation" and not line.linked:
        below = range(number + 1, last + 1)
        if 2 * sum(blocks.lines[n].linked or n in out for n in below) < len(below):
            return None  # a list of the post's own
    taken = sum(blocks.lines[n].text.count(" ") + 1 for n in range(number, last + 1))
    if taken > 0.6 * blocks.words[0] and kind not in (OTHER_JOBS, "comments"):
        return number
    return last


def _above(node: Node, top: Node) -> list[Node]:
    found = [node]
    while node is not top and node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def by_line(blocks: Blocks, out: dict[int, str]) -> None:
    """Leave out lines that are furniture by themselves: buttons, short links, notices of cookies and copyright."""
    for number, line in enumerate(blocks.lines):
        if number in out or line.heading == 1:
            continue
        words = line.text.count(" ") + 1 - line.item
        kind = furniture_line(line.text) if line.linked or not (line.item and words > _SHORT) else ""
        if kind and not line.linked and (line.heading or line.bold) and _says_something(blocks, number + 1):
            continue  # heads a section of the post, such as "Apply now" above an address
        if kind and not (blocks.is_section_of_work(line) and not line.linked):
            out[number] = kind
        elif line.linked and line.node.tag != "button" and not line.heading and words <= _SHORT:
            out[number] = "lists of links"


def _says_something(blocks: Blocks, number: int) -> bool:
    if number >= len(blocks.lines):
        return False
    line = blocks.lines[number]
    return not line.linked and not line.heading and line.text.count(" ") >= _SHORT
