"""Finds lines that say nearly the same, without comparing every pair."""

from __future__ import annotations

from math import ceil

from rolefit.remembering import Known, remembered
from rolefit.text.tokens import FUNCTION_WORDS, NUMBER, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["content_words", "near_pairs"]

_ENDINGS = ("ing", "ies", "es", "ed", "s", "e", "y")
_SHORTEST_STEM = 3
_NOTHING = frozenset([""])
_EMPTY = FUNCTION_WORDS | frozenset(("each", "every", "all", "also", "well", "s", "t"))


@remembered(32_768)
def content_words(text: str) -> frozenset[str]:
    """Return the words of a line that carry its meaning, without their endings."""
    return frozenset(map(_STEMS.__getitem__, words(text))) - _NOTHING


def _stem(word: str) -> str:
    if word in _EMPTY:
        return ""
    if word.isdigit():
        return NUMBER
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: -len(ending)]
            return stem[:-1] if ending in ("ing", "ed") and stem[-1] == stem[-2] else stem
    return word


_STEMS = Known(_stem, 20_000)


def near_pairs(bags: Sequence[frozenset[str]], at_least: float) -> list[tuple[int, int, float]]:
    """Return (i, j, similarity) with i < j for the bags that share `at_least` of their words; empty bags match nothing.

    Similarity is that of Jaccard, 0..1; `at_least` is above 0. Two bags that are similar enough share one of their
    rarest words, so only those with such a word in common are compared.
    """
    likely = _likely(bags, at_least)
    frequency: dict[str, int] = {}
    for _, bag in likely:
        for word in bag:
            frequency[word] = frequency.get(word, 0) + 1
    seen: dict[str, list[int]] = {}
    pairs = []
    for j, bag in likely:
        rarest = sorted(bag, key=lambda word: (frequency[word], word))
        candidates: set[int] = set()
        for word in rarest[: len(bag) - ceil(at_least * len(bag) - 1e-9) + 1]:
            before = seen.setdefault(word, [])
            candidates.update(before)
            before.append(j)
        for i in sorted(candidates):
            other = bags[i]
            similarity = len(bag & other) / len(bag | other)
            if similarity >= at_least:
                pairs.append((i, j, similarity))
    return pairs


def _likely(bags: Sequence[frozenset[str]], at_least: float) -> list[tuple[int, frozenset[str]]]:
    """Return the bags, with their numbers, of which enough stands anywhere else; mostly none does."""
    seen: set[str] = set()
    common: set[str] = set()
    for bag in bags:
        common |= seen & bag
        seen |= bag
    return [(j, bag) for j, bag in enumerate(bags) if bag and len(bag & common) >= at_least * len(bag) - 1e-9]
