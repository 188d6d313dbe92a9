"""Cuts a statement into phrases as a person would mark them: whole words, nothing loose at the edges."""

from __future__ import annotations

from itertools import pairwise

from rolefit.record import NamedTuple
from rolefit.verdict.loose_words import ARTICLES, BOILERPLATE, LOOSE, WAVERING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Span", "spans_in"]

_LONGEST = 7
"""Tokens up to which a quote of the lexicon is one; a longer one is half a sentence."""
_WIDEST = 5
"""Tokens up to which a quote is widened to its whole phrase, and up to which another phrase is one."""


class Span(NamedTuple):
    """A phrase of a statement by its tokens, half-open."""

    first: int
    last: int
    tags: tuple[int, ...]
    """What the lexicon says that it speaks for; empty for a phrase that the lexicon does not know."""


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """Per token: whether only a blank, a hyphen or an apostrophe stands between it and the one before."""
    return [False] + [text[before[1] : here[0]].strip() in ("", "-", "'", "\u2019") for before, here in pairwise(spans)]


def spans_in(
    text: str, words: Sequence[str], spans: Sequence[tuple[int, int]], found: Sequence[tuple[int, int, int]]
) -> list[Span]:
    """Return the phrases of a statement that can be quoted, in its order; none overlaps another.

    words: its tokens, with their `spans` in `text`; found: the lexicon's phrases in it, each as its tag and its tokens,
    half-open. Those come first: without loose words at the edges, without numbers, overlapping ones in one, and widened
    to the noun or verb phrase that they stand in. What remains is cut at loose words and marks.
    """
    joined = _joined(text, spans)
    taken: list[Span] = []
    trimmed = []
    for tag, first, last in found:
        while first < last and (words[first] in LOOSE or words[first] in BOILERPLATE):
            first += 1
        while first < last and (words[last - 1] in LOOSE or words[last - 1] in BOILERPLATE):
            last -= 1
        if tag >= 0 and 0 < last - first <= _LONGEST and "0" not in words[first:last]:
            trimmed.append((first, -last, tag))
    for first, minus_last, tag in sorted(trimmed):
        last = -minus_last
        if taken and first < taken[-1].last:
            before = taken[-1]
            if max(last, before.last) - before.first <= _LONGEST:
                tags = before.tags if tag in before.tags else (*before.tags, tag)
                taken[-1] = Span(before.first, max(last, before.last), tags)
        else:
            taken.append(Span(first, last, (tag,)))
    rest = []
    at = 0
    edges = [*taken, Span(len(words), len(words), ())]
    for place, span in enumerate(edges):
        if span.tags:
            floor, roof = at, edges[place + 1].first
            span = edges[place] = _whole(words, joined, _widened(words, joined, span, floor, roof))
        rest += _phrases(words, joined, at, span.first)
        at = span.last
    return sorted([*edges[:-1], *rest])


def _widened(words: Sequence[str], joined: Sequence[bool], span: Span, floor: int, roof: int) -> Span:
    """Widen a span to the run of telling words that it stands in, where that stays short."""
    first, last = span.first, span.last
    right = last
    while right < roof and joined[right] and words[right] not in LOOSE and words[right] not in BOILERPLATE:
        right += 1
    if right < len(words) and right < roof and joined[right] and words[right] in ARTICLES:
        right = last
    if right - first <= _WIDEST or (right == last + 1 and right - first <= _LONGEST + 1):
        last = right
    left = first
    while left > floor and joined[left] and words[left - 1] not in LOOSE and words[left - 1] not in BOILERPLATE:
        left -= 1
    if last - left <= _WIDEST:
        first = left
    return Span(first, last, span.tags)


def _whole(words: Sequence[str], joined: Sequence[bool], span: Span) -> Span:
    """Leave out a last verb whose object is cut off: "brief hosts and meet" before "with the team"."""
    first, last, tags = span
    cut = last < len(words) and joined[last] and (words[last] in ARTICLES or words[last] == "with")
    return Span(first, last - 2, tags) if cut and last - first > 3 and words[last - 2] in ("and", "or") else span


def _phrases(words: Sequence[str], joined: Sequence[bool], begin: int, end: int) -> list[Span]:
    """Return the runs of two or more telling words; an article may stand inside."""
    found = []
    at = begin
    while at < end:
        if words[at] in LOOSE:
            at += 1
            continue
        first, last = at, at + 1
        at += 1
        while at < end and joined[at]:
            if words[at] not in LOOSE:
                last = at + 1
            elif words[at] not in WAVERING or at + 1 == end or not joined[at + 1] or words[at + 1] in LOOSE:
                break
            at += 1
        telling = [word for word in words[first:last] if word not in LOOSE]
        if len(telling) >= 2 and last - first <= _WIDEST and BOILERPLATE.isdisjoint(telling):
            found.append(Span(first, last, ()))
    return found
