"""Finds the lexicon's phrases in many texts at once; the matches are those of `lexicon.matching.Matcher`."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from rolefit.engine.chunk.patterns import Look, Patterns
from rolefit.engine.chunk.sums import is_among
from rolefit.engine.chunk.words import MARGIN, Tokens
from rolefit.lexicon.matching import Matcher, reach

__all__ = ["Found", "Phrases"]

Array = np.ndarray[Any, Any]

_FIRES, _UNLESS, _WITH = range(Patterns.KINDS)


class Found(NamedTuple):
    """Where concepts fire; a row for each anchor of each phrase. `Phrases.spans` tells the tokens of a row."""

    text: Array
    concept: Array
    pattern: Array
    """Its number in `Patterns.rows`, -1 for a phrase of one word."""
    anchor: Array
    """Where in `Tokens.ids` the anchor stands."""


class Phrases:
    """A lexicon's patterns, tried where their anchors stand: their other classes are looked for one after another."""

    def __init__(self, matcher: Matcher) -> None:
        self.patterns = Patterns(matcher)
        self._needs = np.array(sorted(matcher.needs), dtype=np.intp)
        self._concepts = max(1, len(matcher.concepts))

    def find(self, tokens: Tokens) -> Found:
        """Return the matches in all texts."""
        patterns = self.patterns
        patterns.flush()
        anchors, single = patterns.single.of(tokens.ids)
        parts = [(np.full(len(anchors), -1, dtype=np.intp), anchors)]
        codes = [single]
        at, pattern = patterns.several.of(tokens.ids)
        place = at
        for number, look in enumerate(patterns.looks):
            hit, place = self._beside(look, at, place, pattern, tokens)
            at, pattern = at.take(hit), pattern.take(hit)
            whole = patterns.size.values.take(pattern) == number + 2
            parts.append((pattern[whole], at[whole]))
            codes.append(patterns.code.values.take(pattern[whole]))
            at, place, pattern = at[~whole], place[~whole], pattern[~whole]
        pattern, anchor = (np.concatenate(column) for column in zip(*parts, strict=True))
        return self._guarded(np.concatenate(codes), pattern, anchor, tokens.text.take(anchor))

    def _beside(self, look: Look, anchor: Array, place: Array, pattern: Array, tokens: Tokens) -> tuple[Array, Array]:
        """Return which of the patterns have the class of this look where it should be, and where: a pair for each place."""
        step, wanted = look.step.values.take(pattern), look.place.values.take(pattern)
        window, origin = look.window.values.take(pattern), place
        if anchor is not place:
            origin = np.where(look.anew.values.take(pattern), anchor, place)
        hits: list[Array] = []
        others: list[Array] = []
        which: Array = np.arange(len(pattern))
        other = origin
        for distance in range(1, MARGIN + 1):
            if distance > 1:
                further = np.flatnonzero(window >= distance)
                which, other, step, wanted, window = (
                    column.take(further) for column in (which, other, step, wanted, window)
                )
            other = other + step
            hit = self.patterns.are_in(tokens.ids.take(other), wanted)
            hit = hit[tokens.text.take(other.take(hit)) == tokens.text.take(origin.take(which.take(hit)))]
            hits.append(which.take(hit))
            others.append(other.take(hit))
            if not len(which):
                break
        return np.concatenate(hits), np.concatenate(others)

    def _guarded(self, code: Array, pattern: Array, anchor: Array, text: Array) -> Found:
        """Leave out what an `unless` silences and what lacks its `with`."""
        concept = code // Patterns.KINDS
        kind = code - concept * Patterns.KINDS
        key = text * self._concepts + concept
        fires = np.flatnonzero(kind == _FIRES)
        fires = fires[~is_among(key.take(fires), key[kind == _UNLESS])]
        if len(self._needs):
            needy = is_among(concept.take(fires), self._needs)
            fires = fires[~needy | is_among(key.take(fires), key[kind == _WITH])]
        return Found(text.take(fires), concept.take(fires), pattern.take(fires), anchor.take(fires))

    def spans(self, tokens: Tokens, pattern: int, anchor: int, begin: int, end: int) -> list[tuple[int, int]]:
        """Return where in `tokens` matches of a pattern begin and end, of those that begin near an anchor of it.

        begin, end: of the anchor's text, half-open like the matches.
        """
        if pattern < 0:
            return [(anchor, anchor + 1)]
        _, _, classes, gaps = self.patterns.rows[pattern]
        reached = sum(gaps) + len(gaps)
        begin, end = max(begin, anchor - reached), min(end, anchor + reached)
        rows = [self.patterns.classes[i] for i in tokens.ids[begin:end].tolist()]
        found = []
        for start, present in enumerate(rows[: anchor - begin + 1]):
            if classes[0] in present:
                stop = reach(rows, start + 1, classes, gaps, 1)
                if stop:
                    found.append((begin + start, begin + stop))
        return found
