"""Finds the phrases of a compiled lexicon in the tokens of a statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

__all__ = ["Concept", "Match", "Matcher", "PatternRow", "by_first_class", "class_finder"]

PatternRow = tuple[int, int, tuple[int, ...], tuple[int, ...]]
"""Concept, kind (0 fires, 1 `unless`, 2 `with`), word classes, gaps."""


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

    A pattern either fires a concept, or guards one: `unless` silences it in the statement, `with` is needed for it to fire.
    """

    def __init__(
        self,
        concepts: Sequence[Concept],
        by_first: Mapping[int, Sequence[PatternRow]],
        classes_of: Callable[[str], Sequence[int]],
        needs: frozenset[int],
    ) -> None:
        """Take the patterns by their first word class: `by_first[c]` must answer for every class.

        `classes_of` gives the word classes of a token; `needs` holds the concepts that have a `with`.
        """
        self.concepts = tuple(concepts)
        self._classes_of = classes_of
        self._needs = needs
        self._by_first = by_first

    def find(self, tokens: Sequence[str]) -> list[Match]:
        """Return the matches in the order of the text; a concept's guards hold for the whole sequence of tokens."""
        classes_of, by_first = self._classes_of, self._by_first
        rows = [classes_of(token) for token in tokens]
        found: list[Match] = []
        unless: set[int] = set()
        present: set[int] = set()
        for start, row in enumerate(rows):
            for first in row:
                for concept, kind, classes, gaps in by_first[first]:
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


def class_finder(
    exact: Callable[[str], Sequence[int] | None], prefixes: dict[str, tuple[int, ...]]
) -> Callable[[str], Sequence[int]]:
    """Return token -> word classes, remembered per token, with at most 200,000 tokens kept."""
    memo: dict[str, Sequence[int]] = {}
    heads: dict[str, list[str]] = {}
    for prefix in prefixes:
        heads.setdefault(prefix[:4], []).append(prefix)

    def find(token: str) -> Sequence[int]:
        row = memo.get(token)
        if row is None:
            row = exact(token) or ()
            for prefix in heads.get(token[:4], ()):
                if token.startswith(prefix):
                    row = (*row, *prefixes[prefix])
            if len(memo) >= 200_000:
                memo.clear()
            memo[token] = row
        return row

    return find


def by_first_class(patterns: Iterable[PatternRow]) -> Mapping[int, Sequence[PatternRow]]:
    """Patterns by their first word class; a class that begins none gives an empty list."""
    table: defaultdict[int, list[PatternRow]] = defaultdict(list)
    for pattern in patterns:
        table[pattern[2][0]].append(pattern)
    return table


def _reach(
    rows: Sequence[Sequence[int]], here: int, classes: tuple[int, ...], gaps: tuple[int, ...], place: int
) -> int:
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
