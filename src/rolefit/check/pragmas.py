"""Reads what a writer tells rolefit inside a draft: `<!-- rolefit: ignore RF003 reason -->` and its kin."""

import re
from typing import NamedTuple

from rolefit.check.places import Source
from rolefit.check.values import Place

__all__ = ["VERBS", "Pragma", "pragmas"]

VERBS = ("ignore", "ignore-file", "role", "exempt")

# What is said is taken up to the `>`, at once and never again in parts: blanks without end would take their square in time.
_COMMENT = r"(?i)<!--[ \t]*+rolefit:([^\n<>]{0,1100}+)(?<=--)>"
_CODE = r"[\s,]*([A-Za-z]{2,4}\d{1,4})\b"


class Pragma(NamedTuple):
    """One directive in a draft."""

    verb: str
    """In lower case, of `VERBS` where it is known."""
    codes: tuple[str, ...]
    """The codes of rules that it names, in capitals."""
    rest: str
    """What it says besides: a reason, the name of a role."""
    place: Place
    lines: tuple[int, ...]
    """The lines that it speaks of: its own, and the next one with text where it stands alone; none for a whole file."""


def pragmas(source: Source) -> tuple[Pragma, ...]:
    """Return the directives in the comments of a draft, in order."""
    text = source.text
    if "rolefit:" not in text.lower():
        return ()
    lines = text.split("\n")
    nexts = _next_with_text(lines)
    found = []
    for comment in re.finditer(_COMMENT, text):  # compiled here: most drafts have none
        place = source.place(*comment.span())
        verb, _, rest = comment[1][:-2].strip(" \t").partition(" ")
        verb = verb.lower().rstrip(":")
        codes, rest = _leading_codes(rest) if verb in ("ignore", "ignore-file") else ((), rest.strip())
        found.append(Pragma(verb, codes, rest, place, _spoken_of(lines, nexts, place) if verb == "ignore" else ()))
    return tuple(found)


def _leading_codes(rest: str) -> tuple[tuple[str, ...], str]:
    codes: list[str] = []
    code = re.match(_CODE, rest)
    while code:
        codes.append(code[1].upper())
        rest = rest[code.end() :]
        code = re.match(_CODE, rest)
    return tuple(codes), rest.strip(" \t,:-–—")


def _next_with_text(lines: list[str]) -> list[int]:
    """Return for each line the number of the next one that says something besides directives; 0 where none does."""
    nexts, following = [], 0
    for number in range(len(lines), 0, -1):
        nexts.append(following)
        if re.sub(_COMMENT, "", lines[number - 1]).strip():
            following = number
    return nexts[::-1]


def _spoken_of(lines: list[str], nexts: list[int], place: Place) -> tuple[int, ...]:
    line = lines[place.line - 1]
    around = line[: place.column - 1] + line[place.end_column - 1 :]
    if re.sub(_COMMENT, "", around).strip(" \t>*-"):
        return (place.line,)
    following = nexts[place.line - 1]
    return (place.line, following) if following else (place.line,)
