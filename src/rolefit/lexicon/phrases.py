"""Turns the written form of a phrase into a pattern of word classes.

`a|b` alternatives, `word?` optional, ` .. ` a gap of up to `GAP` words, `=word` that form alone, `word*` any word that
begins so. A number stands for any number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from rolefit.lexicon.matching import SHORTEST_PREFIX
from rolefit.lexicon.words import forms_of
from rolefit.text.tokens import NUMBER

__all__ = ["GAP", "Pattern", "patterns_of"]

GAP = 4
"""The most words that ` .. ` may pass over."""
MOST_GAPS = 5
"""Each gap multiplies the ways in which a phrase can be looked for by `GAP` + 1."""
MOST_OPTIONAL = 6
"""Each optional word doubles the patterns of its phrase."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which a phrase can stand in a text: word classes in order."""

    classes: tuple[frozenset[str], ...]
    """For each place the forms that fit; `word*` stands for a prefix."""
    gaps: tuple[int, ...]
    """For each place the most words that may be passed over before it; 0 for the first."""


def _class_of(element: str) -> frozenset[str]:
    forms: set[str] = set()
    for option in element.split("|"):
        if not option or not option.strip("=*"):
            raise ValueError(f"an empty alternative in {element!r}")
        if option.lstrip("=").isdigit():
            forms.add(NUMBER)
        elif option.startswith("="):
            forms.add(option[1:])
        elif option.endswith("*"):
            if len(option) - 1 < SHORTEST_PREFIX:
                raise ValueError(f"the prefix {option!r} is shorter than {SHORTEST_PREFIX} letters")
            forms.add(option)
        else:
            forms |= forms_of(option)
    for form in forms:
        bare = form.removesuffix("*")
        if not bare.isalnum() or bare != bare.lower():
            raise ValueError(f"{element!r} is not made of lower-case words; hyphens and apostrophes split words")
    return frozenset(forms)


def patterns_of(phrase: str) -> Iterator[Pattern]:
    """Yield the patterns of a phrase, one for each choice of its optional words.

    Raises `ValueError` with the reason where the phrase is malformed.
    """
    elements: list[tuple[frozenset[str], int, bool]] = []
    gap = 0
    for element in phrase.split():
        if element == "..":
            if not elements or gap:
                raise ValueError(f"a gap must stand between two words: {phrase!r}")
            gap = GAP
            continue
        optional = element.endswith("?")
        elements.append((_class_of(element.removesuffix("?")), gap, optional))
        gap = 0
    if not elements or gap:
        raise ValueError(f"a phrase needs words, and cannot end in a gap: {phrase!r}")
    if sum(optional for _, _, optional in elements) > MOST_OPTIONAL:
        raise ValueError(f"more than {MOST_OPTIONAL} optional words in {phrase!r}; write two phrases")
    if sum(before > 0 for _, before, _ in elements) > MOST_GAPS:
        raise ValueError(f"more than {MOST_GAPS} gaps in {phrase!r}; write two phrases")
    if all(optional for _, _, optional in elements):
        raise ValueError(f"every word of {phrase!r} is optional")
    seen = set()
    for kept in product(*[(True, False) if optional else (True,) for _, _, optional in elements]):
        chosen: list[tuple[frozenset[str], int]] = []
        pending = 0
        for keep, (forms, before, _) in zip(kept, elements, strict=True):
            pending = max(pending, before)
            if keep:
                chosen.append((forms, pending if chosen else 0))
                pending = 0
        pattern = Pattern(tuple(c for c, _ in chosen), tuple(g for _, g in chosen))
        if pattern.classes and pattern not in seen:
            seen.add(pattern)
            yield pattern
