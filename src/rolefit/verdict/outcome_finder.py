"""Finds the ten outcomes in a statement, by phrases that stand apart from the lexicon and change no score."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any

from rolefit.lexicon.matching import Concept, Match, Matcher, PatternRow, by_anchor_class, class_finder
from rolefit.verdict.outcomes import CHART

__all__ = ["PATTERNS", "OutcomeFinder", "compiled"]

PATTERNS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "outcome_patterns.json")
"""`compiled()` as a file: compiling takes longer than classifying. `scripts/renew` writes it."""

_ROLES = {"SM": "social_media", "CM": "community", "SH": "shared"}


def compiled() -> dict[str, Any]:
    """Return the phrases as word classes and patterns of numbers; the same phrases give the same numbers."""
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
    return {"forms": dict(sorted(forms.items())), "anchors": {str(n): anchors[n] for n in sorted(anchors)}}


class _Anchors(dict[int, list[PatternRow]]):
    """Anchor class -> its patterns; made of what JSON holds when asked."""

    def __init__(self, anchors: dict[str, Any]) -> None:
        super().__init__()
        self._anchors = anchors

    def __missing__(self, anchor: int) -> list[PatternRow]:
        found = self._anchors.get(str(anchor), ())
        self[anchor] = [(concept, kind, tuple(classes), tuple(gaps)) for concept, kind, classes, gaps in found]
        return self[anchor]


class OutcomeFinder:
    """The outcomes' phrases, ready to match. Not safe to share between threads: it remembers words."""

    def __init__(self) -> None:
        """Open the compiled phrases; `forms` and `anchors` are those of `compiled()`, for an engine that finds them itself."""
        with open(PATTERNS, encoding="utf-8") as stream:
            tables = json.load(stream)
        self.concepts = [
            Concept(f"outcome_{outcome}", _ROLES[role], "outcome", outcome, department, False)
            for outcome, (role, department) in CHART.items()
        ]
        self.forms, self.anchors = tables["forms"], tables["anchors"]
        finder = class_finder(tables["forms"].get, {})
        self._matcher = Matcher(self.concepts, _Anchors(tables["anchors"]), finder, frozenset())

    def find(self, words: Sequence[str]) -> list[Match]:
        """Return the outcomes that a statement names, each at its first place, in the order of the text."""
        found: dict[int, Match] = {}
        for match in self._matcher.find(words):
            found.setdefault(match.concept, match)
        return list(found.values())


if __name__ == "__main__":
    with open(PATTERNS, "w", encoding="utf-8", newline="\n") as out:
        out.write(json.dumps(compiled(), ensure_ascii=False, separators=(",", ":")) + "\n")
