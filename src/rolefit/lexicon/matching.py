"""Finds the phrases of a compiled lexicon in the tokens of a statement."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.text.tokens import FUNCTION_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["SHORTEST_PREFIX", "Concept", "Match", "Matcher", "PatternRow", "by_anchor_class", "class_finder", "reach"]

SHORTEST_PREFIX = 4
"""Letters that a prefix in a phrase must have."""

PatternRow = tuple[int, int, tuple[int, ...], tuple[int, ...]]
"""Concept, kind (0 fires, 1 `unless`, 2 `with`), word classes, gaps."""


_Known = tuple[frozenset[int], tuple[PatternRow, ...], tuple[PatternRow, ...]]
"""The classes of a token, and of the patterns that it anchors those that fire and those that guard."""


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
        by_anchor: Mapping[int, Sequence[PatternRow]],
        classes_of: Callable[[str], Sequence[int]],
        needs: frozenset[int],
    ) -> None:
        """Take the patterns by their anchor, a class that each of them holds: `by_anchor[c]` must answer for every class.

        `classes_of` gives the word classes of a token; `needs` holds the concepts that have a `with`.
        """
        self.concepts = tuple(concepts)
        self.classes_of = classes_of
        self.needs = needs
        self.by_anchor = by_anchor
        self._known: dict[str, _Known] = {}

    def _look_up(self, token: str) -> _Known:
        """What is known of a token; remembered, up to a bound."""
        classes = self.classes_of(token)
        patterns = [p for number in classes for p in self.by_anchor[number]]
        fires, guards = [p for p in patterns if p[1] == 0], [p for p in patterns if p[1] != 0]
        row = frozenset(classes), tuple(fires), tuple(guards)
        if len(self._known) >= _MOST_REMEMBERED:
            self._known.clear()
        self._known[token] = row
        return row

    def find(self, tokens: Sequence[str]) -> list[Match]:
        """Return the matches in the order of the text; a concept's guards hold for the whole sequence of tokens."""
        known, look_up = self._known, self._look_up
        looked = [known.get(token) or look_up(token) for token in tokens]
        rows = [row for row, _, _ in looked]
        all_there = frozenset().union(*rows).issuperset
        # Two tokens of one class bring the same pattern twice; that is seen in the few matches, not in the many patterns.
        fires = {id(patterns): patterns for _, patterns, _ in looked if patterns}
        candidates = [p for patterns in fires.values() for p in patterns if all_there(p[2])]
        if not candidates:
            return []
        found = {match for pattern in candidates for match in _places(pattern, rows)}
        if not found:
            return []
        guards = {id(patterns): patterns for _, _, patterns in looked if patterns}
        concepts = {match[0] for match in found}
        stand = {
            p[:2]
            for patterns in guards.values()
            for p in patterns
            if p[0] in concepts and all_there(p[2]) and any(_places(p, rows))
        }
        needs = self.needs
        kept = [m for m in found if (m[0], 1) not in stand and (m[0] not in needs or (m[0], 2) in stand)]
        return sorted(kept, key=_place)


def _places(pattern: PatternRow, rows: Sequence[frozenset[int]]) -> Iterator[Match]:
    """Yield where a pattern stands; rows: the classes of each token."""
    concept, _, classes, gaps = pattern
    first, size = classes[0], len(classes)
    for start, row in enumerate(rows):
        if first in row:
            end = start + 1 if size == 1 else reach(rows, start + 1, classes, gaps, 1)
            if end:
                yield Match(concept, start, end)


def _place(match: Match) -> tuple[int, int, int]:
    return match[1], match[2], match[0]


_MOST_REMEMBERED = 200_000
_FUNCTION_WORD = 1000


def class_finder(
    exact: Callable[[str], Sequence[int] | None], prefixes: Mapping[str, Sequence[int]]
) -> Callable[[str], Sequence[int]]:
    """Return token -> word classes, from a look-up of whole words and a table of prefixes."""
    heads: dict[str, list[str]] = {}
    for prefix in prefixes:
        heads.setdefault(prefix[:SHORTEST_PREFIX], []).append(prefix)

    def find(token: str) -> Sequence[int]:
        row = tuple(exact(token) or ())
        for prefix in heads.get(token[:SHORTEST_PREFIX], ()):
            if token.startswith(prefix):
                row = (*row, *prefixes[prefix])
        return row

    return find


def by_anchor_class(
    patterns: Sequence[PatternRow], forms: Mapping[str, Sequence[int]]
) -> Mapping[int, Sequence[PatternRow]]:
    """Patterns by their anchor: of a pattern's classes the one whose words are rarest, so that few are tried in vain.

    A word is as common as the number of classes that hold it, by `forms`: a lexicon names its common words often. A class
    that anchors none gives an empty list.
    """
    from collections import defaultdict  # not where a lexicon is compiled already

    common: dict[int, int] = {}
    for word, classes in forms.items():
        weight = len(classes) + (_FUNCTION_WORD if word in FUNCTION_WORDS else 0)
        for number in classes:
            common[number] = max(common.get(number, 0), weight)
    table: defaultdict[int, list[PatternRow]] = defaultdict(list)
    for pattern in patterns:
        anchor = min(pattern[2], key=lambda number: (common.get(number, 0), number))
        table[anchor].append(pattern)
    return table


def reach(
    rows: Sequence[frozenset[int]], here: int, classes: tuple[int, ...], gaps: tuple[int, ...], place: int
) -> int:
    """The token after the last of a pattern whose `place`-th class stands at `here` or within its gap; 0 for none."""
    wanted = classes[place]
    for at in range(here, min(here + gaps[place] + 1, len(rows))):
        if wanted in rows[at]:
            if place + 1 == len(classes):
                return at + 1
            end = reach(rows, at + 1, classes, gaps, place + 1)
            if end:
                return end
    return 0
