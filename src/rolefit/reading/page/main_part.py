"""What stands around the main part of a page: beside the element that says so, and around the one that holds the prose."""

from __future__ import annotations

import re
from bisect import bisect_right

from rolefit.reading.page.blocks import Blocks
from rolefit.reading.page.dom import Node

__all__ = ["around_the_main_part"]

_NEARLY_ALL = 0.8
_MAIN = 0.7
_PROSE = 4  # words
_SHORT = 8  # words of a line that may be a detail of the page
_FRAME = re.compile(
    r"(?:full |the )?(?:job|position|role|vacancy) (?:description|details|summary)|description|details|about (?:the|this) (?:job|role|position)",
    re.IGNORECASE,
)
_NO_CONTAINER = frozenset(
    {"ul", "ol", "dl", "p", "table", "tbody", "tr", "li", "span", "font", "b", "strong", "html", "blockquote"}
)


def around_the_main_part(blocks: Blocks, out: dict[int, str]) -> None:
    """Leave out what is not in the element that calls itself the main part, and short lines around the prose.

    What stands below a heading of duties or requirements stays wherever it is.
    """
    _around_main(blocks, out)
    _around_prose(blocks, out)


def _around_main(blocks: Blocks, out: dict[int, str]) -> None:
    kept = {n: line.text.count(" ") + 1 for n, line in enumerate(blocks.lines) if n not in out and not line.linked}
    total = sum(kept.values())
    work = [n for n in blocks.work if n not in out]
    for node in blocks.nodes:
        if node.tag not in ("main", "article") and node.attrs.get("role") != "main":
            continue
        span = blocks.span(node)
        if sum(kept[n] for n in span if n in kept) < _MAIN * total or not all(n in span for n in work):
            continue
        for n in range(len(blocks.lines)):
            if n not in span and blocks.lines[n].heading != 1:
                out.setdefault(n, "outside of the main part")
        return


def _around_prose(blocks: Blocks, out: dict[int, str]) -> None:
    container = _container(blocks, out)
    if container is None:
        return
    span = blocks.span(container)
    work = [n for n in blocks.work if n not in out and n not in span and _heads_duties(n, blocks)]
    for n, line in enumerate(blocks.lines):
        if n in out or n in span or line.heading == 1 or line.text.count(" ") >= _SHORT:
            continue
        if _FRAME.fullmatch(line.text.strip(" :")) or not (n in work or _is_below(n, work, blocks)):
            out[n] = "page details"


def _heads_duties(number: int, blocks: Blocks) -> bool:
    """Whether an item or a sentence follows, not a value such as "Marketing, Sales"."""
    below = blocks.lines[number + 1]
    return below.item or below.text.count(" ") >= _SHORT


def _is_below(number: int, work: list[int], blocks: Blocks) -> bool:
    """Whether a line stands in a section of duties or requirements, with no other heading between."""
    at = bisect_right(work, number)
    return at > 0 and not any(blocks.lines[n].heading for n in range(work[at - 1] + 1, number + 1))


def _container(blocks: Blocks, out: dict[int, str]) -> Node | None:
    """The smallest element, no list and no paragraph, that holds nearly all of the prose that is left."""
    prose = [0] * len(blocks.nodes)
    for n, line in enumerate(blocks.lines):
        words = line.text.count(" ") + 1 - line.item
        if n not in out and not line.linked and words >= _PROSE:
            prose[line.node.index] += words
    for node in reversed(blocks.nodes):
        if node.parent is not None:
            prose[node.parent.index] += prose[node.index]
    if prose[0] < 10 * _PROSE:
        return None
    found: Node | None = None
    node = blocks.nodes[0]
    while True:
        child = next((one for one in node.elements if prose[one.index] >= _NEARLY_ALL * prose[0]), None)
        if child is None:
            return found
        if child.tag not in _NO_CONTAINER:
            found = child
        node = child
