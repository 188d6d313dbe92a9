"""Finds the phrases of a compiled lexicon in the tokens of a statement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

__all__ = ["Concept", "Match", "Matcher"]


class Concept(NamedTuple):
    """What a group of phrases means; the fields are those of the lexicon file."""

    id: str
    role: str
    facet: str
    outcome: str
    department: str
    weak: bool


class Match(NamedTuple):
    """A phrase found: which concept, and the tokens it spans, half-open."""

    concept: int
    first: int
    last: int


class Matcher:
    """Phrases as integer patterns over word classes.

    patterns: for each, the concept's guard group, its classes and its gaps. A pattern either fires a concept, or guards
    one: `unless` silences it in the statement, `with_` is needed for it to fire.
    """

    def __init__(
        self,
        concepts: Sequence[Concept],
        patterns: Sequence[tuple[int, int, tuple[int, ...], tuple[int, ...]]],
        classes_of: Callable[[str], Sequence[int]],
        needs: frozenset[int],
    ) -> None:
        """Take patterns as (concept, kind, classes, gaps); kind 0 fires, 1 is `unless`, 2 is `with`.

        `classes_of` gives the word classes of a token; `needs` holds the concepts that have a `with`.
        """
        self.concepts = tuple(concepts)
        self._classes_of = classes_of
        self._needs = needs
        self._by_first: dict[int, list[tuple[int, int, tuple[int, ...], tuple[int, ...]]]] = {}
        for pattern in patterns:
            self._by_first.setdefault(pattern[2][0], []).append(pattern)

    def find(self, tokens: Sequence[str]) -> list[Match]:
        """Return the matches in the order of the text; a concept's guards hold for the whole sequence of tokens."""
        classes_of, by_first = self._classes_of, self._by_first
        rows = [classes_of(token) for token in tokens]
        found: list[Match] = []
        unless: set[int] = set()
        present: set[int] = set()
        for start, row in enumerate(rows):
            for first in row:
                for concept, kind, classes, gaps in by_first.get(first, ()):
                    end = start + 1 if len(classes) == 1 else _reach(rows, start + 1, classes, gaps, 1)
                    if not end:
                        continue
                    if kind == 0:
                        found.append(Match(concept, start, end))
                    elif kind == 1:
                        unless.add(concept)
                    else:
                        present.add(concept)
        if unless or self._needs:
            needs = self._needs
            found = [m for m in found if m[0] not in unless and (m[0] not in needs or m[0] in present)]
        return found


def _reach(rows: Sequence[Sequence[int]], here: int, classes: tuple[int, ...], gaps: tuple[int, ...], place: int) -> int:
    """The token after the last of a pattern whose `place`-th class stands at `here` or within its gap; 0 for none."""
    wanted = classes[place]
    for at in range(here, min(here + gaps[place] + 1, len(rows))):
        if wanted in rows[at]:
            if place + 1 == len(classes):
                return at + 1
            end = _reach(rows, at + 1, classes, gaps, place + 1)
            if end:
                return end
    return 0
