"""Holds a lexicon to its own examples: what must fire a concept, and what must not."""

from __future__ import annotations

from typing import NamedTuple

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import Lexicon
from rolefit.text.tokens import tokens

__all__ = ["BrokenExample", "broken_examples"]


class BrokenExample(NamedTuple):
    """An example that does not do what it stands for."""

    concept: str
    line: int
    """Where the concept stands in its file, from 1."""
    kind: str
    """fires or silent."""
    text: str
    others: tuple[str, ...]
    """What fires instead."""


def broken_examples(lexicon: Lexicon) -> tuple[int, list[BrokenExample]]:
    """Return how many examples a lexicon has, and those that fail: a `fires` without its concept, a `silent` with it."""
    matcher = compile_lexicon(lexicon).matcher()
    broken = []
    count = 0
    for entry in lexicon.entries:
        for kind, texts in (("fires", entry.fires), ("silent", entry.silent)):
            for text in texts:
                count += 1
                found = {matcher.concepts[match.concept].id for match in matcher.find(tokens(text))}
                if (entry.id in found) != (kind == "fires"):
                    others = tuple(sorted(found - {entry.id}))
                    broken.append(BrokenExample(entry.id, entry.line, kind, text, others))
    return count, broken
