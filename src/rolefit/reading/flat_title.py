"""The title with which a text begins that lost its line breaks, as after a copy into a search field or a cell."""

from __future__ import annotations

import re
from collections.abc import Collection

__all__ = ["flat_title"]

_MOST = 10  # words
_NO_PART = frozenset(
    [
        "we",
        "you",
        "our",
        "your",
        "is",
        "are",
        "a",
        "an",
        "as",
        "will",
        "this",
        "looking",
        "who",
        "that",
        "seeking",
        "join",
        "has",
        "have",
    ]
)
_MORE = re.compile(r",? ?(?:\([^()]{1,40}\)|(?:of|for) [A-Z]\w{1,30}(?: (?:&|and) [A-Z]\w{1,30})?|[IVX]{1,3}\b)")


def flat_title(line: str, nouns: Collection[str]) -> str:
    """Return the words up to the first that is a job's noun, and what belongs to it; empty where a sentence begins so.

    A second noun near the first goes with it: `Social Media Manager and Graphic Designer`.
    """
    words = list(re.finditer(r"[^\s]+", line))[: _MOST + 4]
    end = last = 0
    for at, word in enumerate(words):
        said = word.group().strip(",()").lower()
        if said in _NO_PART or at >= _MOST + 4 or (at >= _MOST and not end):
            break
        if said in nouns or said.removesuffix("s") in nouns:
            if end and at - last > 3:
                break
            end, last = word.start() + len(word.group().rstrip(",")), at
        elif end and (at - last > 3 or not (word.group()[0].isupper() or said in ("and", "&", "/"))):
            break
        if word.group()[-1] in ".!?;:":
            break
    if not end or not (line[0].isupper() or line[0].isdigit()):
        return ""
    more = _MORE.match(line, end)
    return line[: more.end() if more else end].strip(" ,")
