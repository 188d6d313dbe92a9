"""Finds the comments of a draft: `<!-- … -->`, `<!--- … --->`, and MDX's `{/* … */}`, over as many lines as they take."""

from __future__ import annotations

from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


__all__ = ["Comment", "blanked", "comments"]

_KINDS = (("<!--", "-->"), ("{/*", "*/}"))


class Comment(NamedTuple):
    """A comment and where it stands in its text."""

    start: int
    end: int
    """Exclusive; the end of its first line where nothing closes it."""
    said: str
    """What stands in it, without blanks and hyphens at its edges."""
    closed: bool


def comments(text: str) -> Iterator[Comment]:
    """Yield the comments of a text in order; time follows its length."""
    nexts = {opening: text.find(opening) for opening, _ in _KINDS}
    closers = dict(_KINDS)
    while True:
        at = (
            min((place, opening) for opening, place in nexts.items() if place >= 0)
            if max(nexts.values()) >= 0
            else None
        )
        if at is None:
            return
        start, opening = at
        inner = start + len(opening)
        end = text.find(closers[opening], inner)
        if end < 0:  # nor is there an end for any later one of this kind
            line = text.find("\n", inner)
            line = len(text) if line < 0 else line
            yield Comment(start, line, text[inner:line].strip(" \t\r\n-"), False)
            nexts[opening] = -1
            after = line
        else:
            after = end + len(closers[opening])
            yield Comment(start, after, text[inner:end].strip(" \t\r\n-"), True)
        for other, place in nexts.items():
            if 0 <= place < after:
                nexts[other] = text.find(other, after)


def blanked(text: str, found: Sequence[Comment]) -> str:
    """Return the text with blanks in place of its closed comments; lines and columns stay."""
    pieces, here = [], 0
    for comment in found:
        if comment.closed:
            inside = text[comment.start : comment.end]
            pieces += [text[here : comment.start], "\n".join(" " * len(line) for line in inside.split("\n"))]
            here = comment.end
    return "".join([*pieces, text[here:]])
