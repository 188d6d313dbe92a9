"""Finds the lexicon's phrases in many texts at once; the matches are those of `lexicon.matching.Matcher`."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from rolefit.lexicon.matching import Matcher, reach
from rolefit.model.chunk.patterns import Beside, Patterns
from rolefit.model.chunk.words import MARGIN, Tokens

__all__ = ["Found", "Phrases"]

Array = np.ndarray[Any, Any]

_FIRES, _UNLESS, _WITH = 0, 1, 2


class Found(NamedTuple):
    """Matches: of which text, which concept, and from which token to which, both included."""

    text: Array
    concept: Array
    first: Array
    last: Array


class Phrases:
    """A lexicon's patterns, tried where their anchors stand.

    A pattern of one class is found by its anchor, one of two by a look beside it. The few longer ones whose neighbours
    fit are then tried in full.
    """

    def __init__(self, matcher: Matcher) -> None:
        self.patterns = Patterns(matcher)
        self._needs = np.array(sorted(matcher.needs), dtype=np.intp)
        self._concepts = max(1, len(matcher.concepts))

    def find(self, tokens: Tokens) -> Found:
        """Return the matches in all texts."""
        ids, patterns = tokens.ids, self.patterns
        patterns.flush()
        counts = patterns.count.values[ids]
        hot = np.flatnonzero(counts)
        counts = counts[hot]
        base = patterns.start.values[ids[hot]] - (np.cumsum(counts) - counts)
        at = np.repeat(hot, counts)
        pattern = patterns.anchored.values[np.repeat(base, counts) + np.arange(len(at))]
        size = patterns.size.values[pattern]
        single = size == 1
        parts = [(pattern[single], at[single], at[single])]
        several = np.flatnonzero(~single)
        at, pattern, size = at[several], pattern[several], size[several]
        which, other = self._beside(patterns.beside[0], at, pattern, tokens)
        two = size[which] == 2
        parts.append(_nearest(pattern[which[two]], at[which[two]], other[two]))
        parts.append(self._longer(which[~two], at, pattern, tokens))
        pattern, first, last = (np.concatenate(column) for column in zip(*parts, strict=True))
        return self._guarded(tokens.text[first], pattern, first, last)

    def _beside(self, side: Beside, at: Array, pattern: Array, tokens: Tokens) -> tuple[Array, Array]:
        """Return which of the anchors have the class beside them, and where: a pair for each place."""
        step, window, place = side.step.values[pattern], side.window.values[pattern], side.place.values[pattern]
        which: Array = np.arange(len(at))
        hits, others = [which[:0]], [which[:0]]
        for distance in range(1, MARGIN + 1):
            which = which[window[which] >= distance]
            if not len(which):
                break
            other = at[which] + distance * step[which]
            there = np.flatnonzero(self.patterns.are_in(tokens.ids[other], place[which]))
            there = there[tokens.text[other[there]] == tokens.text[at[which[there]]]]
            hits.append(which[there])
            others.append(other[there])
        return np.concatenate(hits), np.concatenate(others)

    def _longer(self, which: Array, at: Array, pattern: Array, tokens: Tokens) -> tuple[Array, Array, Array]:
        """Try patterns of three classes and more in full, where the anchor's neighbours fit."""
        which = np.unique(which)
        side = self.patterns.beside[1]
        two_sided = side.window.values[pattern[which]] > 0
        both = which[two_sided]
        fits, _ = self._beside(side, at[both], pattern[both], tokens)
        which = np.concatenate([which[~two_sided], both[np.unique(fits)]])
        at, pattern = at[which], pattern[which]
        text = tokens.text[at]
        found: set[tuple[int, int, int]] = set()
        for place, number, begin, end in zip(
            at.tolist(), pattern.tolist(), tokens.begin[text].tolist(), tokens.begin[text + 1].tolist(), strict=True
        ):
            _, _, classes, gaps = self.patterns.rows[number]
            span = sum(gaps) + len(gaps)
            begin, end = max(begin, place - span), min(end - 1, place + span)
            rows = [self.patterns.classes[i] for i in tokens.ids[begin:end].tolist()]
            for start, present in enumerate(rows[: place - begin + 1]):
                if classes[0] in present:
                    stop = reach(rows, start + 1, classes, gaps, 1)
                    if stop:
                        found.add((number, begin + start, begin + stop - 1))
        columns = np.array(sorted(found), dtype=np.intp).reshape(-1, 3)
        return columns[:, 0], columns[:, 1], columns[:, 2]

    def _guarded(self, text: Array, pattern: Array, first: Array, last: Array) -> Found:
        """Leave out what an `unless` silences and what lacks its `with`."""
        kind, concept = self.patterns.kind.values[pattern], self.patterns.concept.values[pattern]
        key = text * self._concepts + concept
        kept = kind == _FIRES
        silenced = key[kind == _UNLESS]
        if len(silenced):
            kept &= ~np.isin(key, silenced)
        if len(self._needs):
            kept &= ~np.isin(concept, self._needs) | np.isin(key, key[kind == _WITH])
        return Found(text[kept], concept[kept], first[kept], last[kept])


def _nearest(pattern: Array, at: Array, other: Array) -> tuple[Array, Array, Array]:
    """Of the matches of a pattern that begin at one place, keep the shortest."""
    first, last = np.minimum(at, other), np.maximum(at, other)
    order = np.lexsort((last, first, pattern))
    pattern, first, last = pattern[order], first[order], last[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (pattern[1:] != pattern[:-1]) | (first[1:] != first[:-1])
    return pattern[new], first[new], last[new]
