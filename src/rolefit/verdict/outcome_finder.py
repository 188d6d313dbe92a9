"""Finds the ten outcomes in a statement, by phrases that stand apart from the lexicon and change no score."""

from __future__ import annotations

import os

from rolefit.lexicon.matching import Concept, Match, Matcher, PatternRow, by_anchor_class
from rolefit.verdict.outcomes import CHART

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

__all__ = ["PATTERNS", "OutcomeFinder", "compiled"]

PATTERNS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "outcome_patterns.txt")
"""`compiled()` as a file: compiling takes longer than classifying. `scripts/renew` writes it."""

_HEAD = 2
"""Letters by which the words of the file are told apart first."""
_ROLES = {"SM": "social_media", "CM": "community", "SH": "shared"}


def compiled() -> str:
    """Return the phrases as word classes and patterns of numbers; the same phrases give the same text.

    First a line for the words that begin alike (`_HEAD` letters): after a semicolon each word with its classes. After an
    empty line one for each class that anchors patterns: the class, and after tabs each pattern as outcome, kind, classes
    and gaps (`lexicon.matching.PatternRow`).
    """
    from rolefit.lexicon.phrases import patterns_of
    from rolefit.verdict.outcome_guards import UNLESS
    from rolefit.verdict.outcome_phrases import PHRASES

    numbers: dict[frozenset[str], int] = {}
    patterns: list[PatternRow] = []
    for index, outcome in enumerate(CHART):
        for kind, phrases in ((0, PHRASES[outcome]), (1, UNLESS[outcome])):
            for phrase in phrases:
                for pattern in patterns_of(phrase):
                    classes = tuple([numbers.setdefault(forms, len(numbers)) for forms in pattern.classes])
                    patterns.append((index, kind, classes, pattern.gaps))
    forms: dict[str, list[int]] = {}
    for words, number in numbers.items():
        for word in sorted(words):
            forms.setdefault(word, []).append(number)
    anchors = by_anchor_class(list(dict.fromkeys(patterns)), forms)
    alike: dict[str, list[str]] = {}
    for word in sorted(forms):
        alike.setdefault(word[:_HEAD], []).append(f";{word} {_said(forms[word])}")
    return "\n".join(
        [
            *[f"{''.join(words)};" for words in alike.values()],
            "",
            *["\t".join([str(anchor), *map(_row_said, anchors[anchor])]) for anchor in sorted(anchors)],
            "",
        ]
    )


def _said(numbers: Sequence[int]) -> str:
    return " ".join(map(str, numbers))


def _row_said(row: PatternRow) -> str:
    outcome, kind, classes, gaps = row
    return f"{outcome},{kind},{_said(classes)},{_said(gaps)}"


def _numbers(said: str) -> tuple[int, ...]:
    return tuple(map(int, said.split()))


def _row_of(said: str) -> list[Any]:
    outcome, kind, classes, gaps = said.split(",")
    return [int(outcome), int(kind), list(_numbers(classes)), list(_numbers(gaps))]


class _Anchors(dict):  # type: ignore[type-arg]
    """Anchor class -> its patterns, read when they are asked for."""

    def __init__(self, lines: str) -> None:
        super().__init__()
        self._lines = dict([line.split("\t", 1) for line in lines.splitlines()])

    def __missing__(self, anchor: int) -> Sequence[PatternRow]:
        rows = []
        for row in self._lines.get(str(anchor), "").split("\t"):
            if row:
                outcome, kind, classes, gaps = _row_of(row)
                rows.append((outcome, kind, tuple(classes), tuple(gaps)))
        self[anchor] = rows
        return rows


def _classes_of(lines: str) -> Callable[[str], Sequence[int]]:
    """Return word -> its classes, read when they are asked for: few words ever are."""
    alike = {line[1 : _HEAD + 1].rstrip(" "): line for line in lines.splitlines()}

    def find(word: str) -> Sequence[int]:
        line = alike.get(word[:_HEAD], "")
        at = line.find(f";{word} ")
        return _numbers(line[at + len(word) + 2 : line.index(";", at + 1)]) if at >= 0 else ()

    return find


class OutcomeFinder:
    """The outcomes' phrases, ready to match. Not safe to share between threads: it remembers words."""

    def __init__(self) -> None:
        """Open the compiled phrases."""
        with open(PATTERNS, encoding="utf-8") as stream:
            self._words, _, self._rows = stream.read().partition("\n\n")
        self.concepts = [
            Concept(f"outcome_{outcome}", _ROLES[role], "outcome", outcome, department, False)
            for outcome, (role, department) in CHART.items()
        ]
        self._matcher = Matcher(self.concepts, _Anchors(self._rows), _classes_of(self._words), frozenset())

    @property
    def forms(self) -> dict[str, list[int]]:
        """Word -> its classes, all of them, for an engine that finds outcomes itself."""
        entries = [entry.partition(" ") for line in self._words.splitlines() for entry in line.split(";") if entry]
        return {word: list(_numbers(said)) for word, _, said in entries}

    @property
    def anchors(self) -> dict[str, list[list[Any]]]:
        """Anchor class -> its patterns, each as a list of what `lexicon.matching.PatternRow` has; likewise."""
        lines = [line.split("\t") for line in self._rows.splitlines()]
        return {anchor: [_row_of(row) for row in rows] for anchor, *rows in lines}

    def find(self, words: Sequence[str]) -> list[Match]:
        """Return the outcomes that a statement names, each at its first place, in the order of the text."""
        found: dict[int, Match] = {}
        for match in self._matcher.find(words):
            found.setdefault(match.concept, match)
        return list(found.values())


if __name__ == "__main__":
    with open(PATTERNS, "w", encoding="utf-8", newline="\n") as out:
        out.write(compiled())
