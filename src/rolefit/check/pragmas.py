"""Reads what a writer tells rolefit inside a draft: `<!-- rolefit: ignore RF003 reason -->` and its kin."""

from __future__ import annotations

from rolefit.check.catalog import code_named, nearest
from rolefit.check.comments import Comment, blanked, comments
from rolefit.check.places import Source
from rolefit.check.values import Place
from rolefit.patterns import IGNORECASE, pattern
from rolefit.record import NamedTuple

__all__ = ["VERBS", "Pragma", "pragmas"]

VERBS = ("ignore", "ignore-file", "role", "exempt")

_MOST = 2000
"""Characters of a comment that are looked at."""
_HEAD = pattern(
    r"rolefit(?P<mark>[ \t]{0,9}[:=-][ \t\r\n]{0,9}|[ \t\r\n]{1,9})(?P<verb>[A-Za-z][A-Za-z-]{0,40})?", IGNORECASE
)
_WORD = pattern(r"[\s,:=\[(]{0,20}([A-Za-z][\w-]{0,60})[\])]?")
_CODE = pattern(r"[A-Za-z]{2,4}\d{1,4}\Z")
_BARE = pattern(r"\brolefit[ \t]{0,3}[:-][ \t]{0,3}(?:ignore(?:-file)?|exempt)\b", IGNORECASE)
_OTHERS = pattern(r"\b(?:noqa|ignore|disable|suppress|allow)[\w-]{0,20}\b[^\n]{0,40}?\bRF\d{3}\b", IGNORECASE)
_SIGNS = (b"rolefit", b"rf0", b"rf1")
"""What every directive, and all that looks like one, holds."""
_ADVICE = "write <!-- rolefit: ignore RF003 reason -->"


class Pragma(NamedTuple):
    """One directive in a draft."""

    verb: str
    """In lower case, of `VERBS` where it is known; empty for what only looks like a directive."""
    codes: tuple[str, ...]
    """The codes of rules that it names, in capitals."""
    rest: str
    """What it says besides: a reason, the name of a role; of what only looks like a directive, why it is none."""
    place: Place
    lines: tuple[int, ...]
    """The lines that it speaks of: its own, and the next one with text where it stands alone; none for a whole file."""
    span: tuple[int, int]
    """Its offsets in the text."""


def pragmas(source: Source, first_line: int = 1) -> tuple[Pragma, ...]:
    """Return the directives in the comments of a draft, in order, and what looks like one and is none.

    first_line: where the text begins behind the front matter, counted from 1.
    """
    text = source.text
    lowered = text.encode("utf-8", "replace").lower()  # of bytes, where most that is no ASCII costs nothing
    if not any(map(lowered.__contains__, _SIGNS)):
        return ()
    all_comments = list(comments(text))
    bare = blanked(text, all_comments)
    lines = bare.split("\n")
    nexts = _next_with_text(lines)
    found = [pragma for one in all_comments if (pragma := _pragma(one, source, lines, nexts))]
    said = {pragma.place.line for pragma in found}
    body = sum(len(line) + 1 for line in lines[: first_line - 1])
    for match in [found for found in _BARE.finditer(bare) if found.start() >= body]:
        place = source.place(*match.span())
        if place.line not in said:
            found.append(
                Pragma(
                    "", (), f"{match[0]!r} stands in no comment and hides nothing: {_ADVICE}", place, (), match.span()
                )
            )
    return tuple(sorted(found, key=lambda pragma: pragma.span))


def _pragma(comment: Comment, source: Source, lines: list[str], nexts: list[int]) -> Pragma | None:
    said = comment.said[:_MOST]
    head = _HEAD.match(said)
    span = (comment.start, comment.end)
    place = source.place(*span)
    if head is None or not (head["mark"].strip() or nearest(head["verb"] or "", list(VERBS))):
        if _BARE.search(said) or _OTHERS.search(said):
            return Pragma(
                "", (), f"this comment is no directive of rolefit and hides nothing: {_ADVICE}", place, (), span
            )
        return None
    if not comment.closed:
        return Pragma("", (), f"this comment has no end and hides nothing: {_ADVICE}", place, (), span)
    verb = (head["verb"] or "").lower().rstrip("-")
    rest = said[head.end() :]
    codes, rest = _leading_codes(rest) if verb in ("ignore", "ignore-file") else ((), rest.lstrip(" \t:=").strip())
    return Pragma(
        verb or "nothing", codes, rest, place, _spoken_of(lines, nexts, place) if verb == "ignore" else (), span
    )


def _leading_codes(rest: str) -> tuple[tuple[str, ...], str]:
    codes: list[str] = []
    word = _WORD.match(rest)
    while word:
        code = code_named(word[1]) or (word[1].upper() if _CODE.match(word[1]) else "")
        if not code:
            break
        codes.append(code)
        rest = rest[word.end() :]
        word = _WORD.match(rest)
    return tuple(dict.fromkeys(codes)), " ".join(rest.strip(" \t\r\n,:=-–—").split())


def _next_with_text(lines: list[str]) -> list[int]:
    """Return for each line the number of the next one that says something besides comments; 0 where none does."""
    nexts, following = [], 0
    for number in range(len(lines), 0, -1):
        nexts.append(following)
        if lines[number - 1].strip():
            following = number
    return nexts[::-1]


def _spoken_of(lines: list[str], nexts: list[int], place: Place) -> tuple[int, ...]:
    own = tuple(range(place.line, place.end_line + 1))
    if any(lines[number - 1].strip(" \t\r>*-") for number in (place.line, place.end_line)):
        return own
    following = nexts[place.end_line - 1]
    return (*own, following) if following else own
