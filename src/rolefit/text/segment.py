"""Cuts a normalised post into sections and statements, with their places.

A statement is one item of a list, one sentence of a paragraph, or one bare line. Headings are no statements; they name the
section of what follows.
"""

from __future__ import annotations

import re
from itertools import pairwise

from rolefit.text.headings import section_of
from rolefit.text.inline_headings import inline_heading
from rolefit.values import Statement

__all__ = ["segment"]

_BULLET = re.compile(
    r"\s*(?:(?:[-*+•·●▪▫◦‣⁃–—►▶▸✓✔✅☑➢➤➔→❖■□◆◇○◉★☆>»¬]|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?){1,3}\s+"
    r"|[•●▪◦‣►▶✓✔➢➤❖■◆]\s*|-(?=[A-Z])|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+|o\s+(?=[A-Z]))"
)
# `(?<!\s)` before a run of blanks: tried once for the run, not once for each of its blanks.
_INLINE_BULLET = re.compile(r"(?<!\s)\s+(?:[•●▪◦‣►▶✓✔➢➤❖■◆·]\s*|[-*–](?=\s+[A-Z]))")
_ANY_MARK = re.compile(r"[•●▪◦‣►▶✓✔➢➤❖■◆·*–-](?<=\s.)")
# Begins with the mark, so that the search can leap from mark to mark; `_gaps` tells what of a match is the gap.
_SENTENCE_END = re.compile(
    r"""[.!?](?:["')\]]?\s+(?=["'(\[]?[A-Z0-9*_])|(?<=[a-z)][.!?])(?=[A-Z][a-z]))|;\s+(?=[a-zA-Z])"""
)
# The same beside cells: a match is the gap itself.
_SENTENCE_OR_CELL_END = re.compile(
    r"""(?:(?<=[.!?])|(?<=[.!?]["')\]]))\s+(?=["'(\[]?[A-Z0-9*_])|(?<=[a-z)][.!?])(?=[A-Z][a-z])|;\s+(?=[a-zA-Z])|(?:(?<!\s)\s+)?[|]\s+"""
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|etc|vs|inc|ltd|co|corp|no|st|dr|mr|mrs|ms|approx|incl|dept|sr|jr|u\.s|u\.k|a\.m|p\.m|min|max|est|fig|gov|sen|rep|prof)|\b[A-Z])\.$",
    re.IGNORECASE,
)
# The last two characters of the longer ones; a shorter one has no letter or digit before its last.
_ABBREVIATION_ENDS = frozenset(
    ["eg", "ie", "tc", "vs", "nc", "td", "co", "rp", "no", "st", "dr", "mr", "rs", "ms", "ox", "cl", "pt", "sr", "jr", "in", "ax", "ig",
     "ov", "en", "ep", "of"]
)  # fmt: skip
# Possessive, so that a long run of blanks that something follows is tried once.
_BOLD = re.compile(r"\s*+(\*\*|__)(.{2,80}?)\1\s*+:?+\s*+")
_METADATA = re.compile(
    r"\s*(?:location|salary|organi[sz]ation|company|department|job type|type|hours|contract|reports? to|reporting to|pay|compensation|start date|closing date|url|website|email|date posted|posted|job id|reference|ref|category|experience level|duration|employment type|work type|industry|remote)\s*:",
    re.IGNORECASE,
)
# Words run together where a page lost its line breaks: "researchManaging". Names such as LinkedIn are written so on purpose.
_GLUED = re.compile(
    r"[A-Z](?=[a-z]{2,}\s)(?<=[a-z)]{2}[A-Z])(?<!\bLinked[A-Z])(?<!\bTik[A-Z])(?<!\bYou[A-Z])(?<!\bGit[A-Z])(?<!\bMail[A-Z])(?<!\bHub[A-Z])(?<!\bWord[A-Z])(?<!\bPower[A-Z])(?<!\bJava[A-Z])(?<!\bWhats[A-Z])(?<!\bFace[A-Z])"
)
_GLUED_ENOUGH = 3
_LONG = 1000
_HEADING_WORDS = 9
_SILENT = ("benefits", "apply")
_FIGURE = re.compile(r"[0-9$£€]")
_VALUE_EDGES = " \t*_#:-–—"
_EDGES = " \t\n*_#|"


def _bullet(text: str, start: int, end: int) -> re.Match[str] | None:
    """The mark of a list item at the start of text[start:end]; most lines begin with a capital, and so with none."""
    return None if "A" <= text[start : start + 1] <= "Z" else _BULLET.match(text, start, end)


def _is_heading(line: str, following: str) -> bool:
    """Whether a bare line heads what follows; `following` is the next line with text."""
    words = line.split(None, _HEADING_WORDS + 3)
    if not words or len(words) > _HEADING_WORDS + 3:
        return False
    marked = line.startswith("#") or (line[0] in "*_" and _BOLD.fullmatch(line) is not None)
    label, colon, value = line.partition(":")
    if colon and value.strip(_VALUE_EDGES):  # a label with its value: a fact of the post
        return marked and not _METADATA.match(line) and section_of(label) not in _SILENT
    if marked:
        return True
    last = line.rstrip(" *_")[-1:]
    if last == ":":
        return True
    if len(words) > _HEADING_WORDS or last in ".;,":
        return False
    section = section_of(line)
    if section in _SILENT and _FIGURE.search(line):
        return False
    if section and (line[:1].isupper() or not line[:1].isalpha() or len(words) <= 5):
        return True
    letters = [c for c in line if c.isalpha()] if line.isupper() or not line.isascii() else []
    if letters and all(c.isupper() for c in letters) and len(letters) > 3:
        return True
    return last not in "!?" and bool(_bullet(following, 0, len(following))) and not _bullet(line, 0, len(line))


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut text[start:end] at the ends of sentences; abbreviations do not end one."""
    if end - start > 150:
        glued = [m.start() for m in _GLUED.finditer(text, start, end)]
        if len(glued) >= _GLUED_ENOUGH:
            edges = [start, *glued, end]
            return [piece for a, b in pairwise(edges) for piece in _cut(text, a, b)]
    return _cut(text, start, end)


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces, here = [], start
    for first, last in _gaps(text, start, end):
        if text[first - 1 : first] == "." and _abbreviated(text, here, first):
            continue
        pieces.append((here, first))
        here = last
    pieces.append((here, end))
    return pieces


def _gaps(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between the sentences of text[start:end], abbreviations taken for ends."""
    if text.find("|", start, end) >= 0:
        return [found.span() for found in _SENTENCE_OR_CELL_END.finditer(text, start, end)]
    gaps = []
    for found in _SENTENCE_END.finditer(text, start, end):
        first, last = found.span()
        if text[first] != ";":
            first += 1
            if first < last and text[first] in "\"')]":
                first += 1
        gaps.append((first, last))
    return gaps


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop before `end` is that of an abbreviation."""
    tail = text[max(0, end - 3) : end - 1]
    if len(tail) == 2 and tail.isalnum() and tail.isascii() and tail.lower() not in _ABBREVIATION_ENDS:
        return False
    return _ABBREVIATION.search(text, max(start, end - 12), end) is not None


def _blocks(text: str) -> list[tuple[int, int]]:
    """Spans of lines with text; a line that goes on in lower case after a hard wrap is joined to the one before."""
    blocks: list[tuple[int, int]] = []
    position = 0
    blank = True
    for raw in text.split("\n"):
        stripped = raw.strip()
        start = position + (len(raw) - len(raw.lstrip()))
        end = start + len(stripped)
        position += len(raw) + 1
        if not stripped:
            blank = True
            continue
        if (
            blocks
            and not blank
            and stripped[0].islower()
            and not _BULLET.match(stripped)
            and blocks[-1][1] - blocks[-1][0] > 45
            and text[blocks[-1][1] - 1] not in ".:;!?"
        ):
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((start, end))
        blank = False
    return blocks


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Cut one block at the bullets and headings that stand inside it; the flag says: this piece is a heading."""
    cuts: list[tuple[int, int, bool]] = []
    here = start
    if end - start > 60:
        for first, last in inline_heading(text, start, end):
            if first > here:
                cuts.append((here, first, False))
            cuts.append((first, last, True))
            here = last
    if here < end:
        cuts.append((here, end, False))
    if not _ANY_MARK.search(text, start + 1, end):
        return cuts
    pieces: list[tuple[int, int, bool]] = []
    for a, b, heading in cuts:
        marks = [] if heading else list(_INLINE_BULLET.finditer(text, a, b))
        strong = sum(text[m.start() : m.end()].strip() not in "-–*" for m in marks)
        if heading or not marks or (strong < 1 and len(marks) < 3):
            pieces.append((a, b, heading))
            continue
        left = a
        for mark in marks:
            pieces.append((left, mark.start(), False))
            left = mark.start() + (len(mark.group()) - len(mark.group().lstrip()))
        pieces.append((left, b, False))
    return pieces


def segment(text: str) -> tuple[Statement, ...]:
    """Return the statements of a normalised post in the order of the page.

    Every statement holds at least one letter; spans are offsets into `text`, in order and without overlap.
    """
    statements: list[Statement] = []
    section, heading = "other", ""
    blocks = _blocks(text)
    lines = [text[a:b] for a, b in blocks]
    for index, (start, end) in enumerate(blocks):
        line = lines[index]
        marker = _bullet(line, 0, end - start)
        body = line[marker.end() :] if marker else line
        if marker:
            heads = body.endswith(":") and len(body.split()) <= 5 and bool(section_of(body))
        else:
            heads = _is_heading(line, lines[index + 1] if index + 1 < len(lines) else "")
        if heads:
            section, heading = _enter(body, section)
            continue
        for a, b, is_heading in _pieces(text, start, end):
            if is_heading:
                section, heading = _enter(text[a:b], section)
                continue
            if b - a == end - start:
                mark, inner = marker, end - len(body)
            else:
                mark = _bullet(text, a, b)
                inner = mark.end() if mark else a
            plain = (mark and a == start and not marker) or text[inner : inner + 1].isalnum()
            bold = None if plain else _BOLD.match(text, inner, b)
            if bold and not mark and bold.end() < b and section_of(bold.group(2)) not in ("", *_SILENT):
                section, heading = _enter(bold.group(2), section)
                inner = bold.end()
            spans = [(inner, b)] if mark and b - inner <= _LONG else _sentences(text, inner, b)
            for s, e in spans:
                said = text[s:e]
                bare = said.strip(_EDGES)
                if len(bare) < len(said):
                    s += len(said) - len(said.lstrip(_EDGES))
                if bare[:1].isalpha() or any(map(str.isalpha, bare)):
                    statements.append(Statement(s, s + len(bare), bare, section, heading, mark is not None))
    return tuple(statements)


def _enter(heading: str, section: str) -> tuple[str, str]:
    """Section and heading after a heading line; one that does not tell stays inside duties and requirements."""
    name = heading.strip(" \t*_#:-–—•>")
    kind = section_of(name)
    if not kind:
        kind = section if section in ("duties", "requirements") else "other"
    return kind, name
