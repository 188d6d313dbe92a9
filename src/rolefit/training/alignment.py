"""Gives the statements that scoring will see the tags of the written lines they come from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rolefit.text.normalise import normalise
from rolefit.training.corpus import Line
from rolefit.values import Statement

__all__ = ["tags_of"]


def _places(page: str, lines: Sequence[Line]) -> list[tuple[int, int, str]]:
    places, position = [], 0
    for line in lines:
        text = normalise(line.text)
        start = page.find(text, position)
        end = start + len(text)
        if start < 0:  # the page was wrapped inside the line
            found = re.compile(r"\s+".join(map(re.escape, text.split()))).search(page, position)
            if not found:
                continue
            start, end = found.span()
        places.append((start, end, line.tag))
        position = end
    return places


def tags_of(page: str, statements: Sequence[Statement], lines: Sequence[Line]) -> list[str]:
    """The tag of the line that each statement shares most characters with; empty where it shares none."""
    places = _places(page, lines)
    tags = []
    for statement in statements:
        best, tag = 0, ""
        for start, end, candidate in places:
            shared = min(statement.end, end) - max(statement.start, start)
            if shared > best:
                best, tag = shared, candidate
        tags.append(tag)
    return tags
