"""Gives the word classes of a lexicon their numbers, so that patterns become integers."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.lexicon.file import Lexicon
from rolefit.lexicon.matching import Concept, Matcher, PatternRow, by_anchor_class, class_finder

__all__ = ["CompiledLexicon", "compile_lexicon"]


class CompiledLexicon:
    """A lexicon as numbers.

    forms: form -> its word classes; prefixes: prefix -> its word classes; patterns: (concept, kind, classes, gaps).
    """

    def __init__(
        self,
        version: str,
        concepts: Sequence[Concept],
        patterns: Sequence[PatternRow],
        forms: dict[str, tuple[int, ...]],
        prefixes: dict[str, tuple[int, ...]],
    ) -> None:
        self.version = version
        self.concepts = tuple(concepts)
        self.patterns = tuple(patterns)
        self.forms = forms
        self.prefixes = prefixes

    @property
    def needs(self) -> frozenset[int]:
        """The concepts that fire only beside one of their `with` phrases."""
        return frozenset(concept for concept, kind, _, _ in self.patterns if kind == 2)

    def matcher(self) -> Matcher:
        """Return a matcher over these tables."""
        finder = class_finder(self.forms.get, self.prefixes)
        return Matcher(self.concepts, by_anchor_class(self.patterns, self.forms), finder, self.needs)


def compile_lexicon(lexicon: Lexicon) -> CompiledLexicon:
    """Number classes and patterns in the order of the file: the same lexicon gives the same numbers."""
    numbers: dict[frozenset[str], int] = {}
    patterns: list[PatternRow] = []
    concepts = [Concept(e.id, e.role, e.facet, e.outcome, e.department, e.weak) for e in lexicon.entries]
    for index, entry in enumerate(lexicon.entries):
        for kind, pattern in entry.patterns():
            classes = tuple(numbers.setdefault(forms, len(numbers)) for forms in pattern.classes)
            row = (index, kind, classes, pattern.gaps)
            patterns.append(row)
    forms: dict[str, tuple[int, ...]] = {}
    prefixes: dict[str, tuple[int, ...]] = {}
    for words, number in numbers.items():
        for word in sorted(words):
            table, key = (prefixes, word[:-1]) if word.endswith("*") else (forms, word)
            table[key] = (*table.get(key, ()), number)
    unique = tuple(dict.fromkeys(patterns))
    return CompiledLexicon(lexicon.version, concepts, unique, forms, prefixes)
