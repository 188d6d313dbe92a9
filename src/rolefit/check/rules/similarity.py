"""Finds lines that say nearly the same, without comparing every pair."""

from __future__ import annotations

from math import ceil

from rolefit.remembering import Known
from rolefit.text.tokens import FUNCTION_WORDS, NUMBER, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["content_words", "first_near", "near_pairs"]

_ENDINGS = ("ing", "ies", "es", "ed", "s", "e", "y")
_SHORTEST_STEM = 3
_EMPTY = FUNCTION_WORDS | frozenset(("each", "every", "all", "also", "well", "s", "t"))


def content_words(text: str) -> frozenset[str]:
    """Return the words of a line that carry its meaning, without their endings."""
    bag: frozenset[str] = _BAGS[text]
    return bag


def _content_words(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_STEMS.__getitem__, words(text))))


_BAGS = Known(_content_words, 32_768)


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
    frequency = _frequency([bag for _, bag in likely])
    seen: dict[str, list[int]] = {}
    pairs = []
    for j, bag in likely:
        candidates: set[int] = set()
        for word in _telling(bag, frequency, at_least):
            before = seen.setdefault(word, [])
            candidates.update(before)
            before.append(j)
        for i in sorted(candidates):
            similarity = _similarity(bag, bags[i])
            if similarity >= at_least:
                pairs.append((i, j, similarity))
    return pairs


def first_near(bags: Sequence[frozenset[str]], at_least: float) -> list[tuple[int, int, float]]:
    """Return of `near_pairs` the first for each j.

    A text that is pasted again and again has as many pairs as the square of its lines, and so they are not all looked at.
    Bags that differ only in words which no other bag has are alike to the same ones: they are of one kind, and what one of
    them is like is not asked again for the next.
    """
    likely = _likely(bags, at_least)
    if not likely:
        return []
    from heapq import merge  # few drafts come here

    frequency = _frequency([bag for _, bag in likely])
    kinds: dict[tuple[frozenset[str], int], int] = {}
    first: list[int] = []  # of each kind: its first bag, which stands for all of them
    like: dict[int, int] = {}  # of each kind: the first bag that they are like
    seen: dict[str, list[int]] = {}
    found = []
    for j, bag in likely:
        kind = kinds.setdefault((frozenset([word for word in bag if frequency[word] > 1]), len(bag)), len(kinds))
        if kind not in like:
            telling = _telling(bag, frequency, at_least)
            last = -1
            for i in merge(*[seen.get(word, ()) for word in telling]):
                if i != last and _similarity(bag, bags[i]) >= at_least:
                    like[kind] = i
                    break
                last = i
            if kind == len(first):
                first.append(j)
                for word in telling:
                    seen.setdefault(word, []).append(j)
        if kind in like:
            found.append((like[kind], j, _similarity(bag, bags[like[kind]])))
    return found


def _frequency(bags: Iterable[frozenset[str]]) -> dict[str, int]:
    """In how many bags each word stands."""
    frequency: dict[str, int] = {}
    for bag in bags:
        for word in bag:
            frequency[word] = frequency.get(word, 0) + 1
    return frequency


def _telling(bag: frozenset[str], frequency: Mapping[str, int], at_least: float) -> list[str]:
    """The rarest words of a bag, of which any bag that is similar enough has one."""
    rarest = sorted(bag, key=lambda word: (frequency[word], word))
    return rarest[: len(bag) - ceil(at_least * len(bag) - 1e-9) + 1]


def _similarity(bag: frozenset[str], other: frozenset[str]) -> float:
    return len(bag & other) / len(bag | other)


def _likely(bags: Sequence[frozenset[str]], at_least: float) -> list[tuple[int, frozenset[str]]]:
    """Return the bags, with their numbers, of which enough stands anywhere else; mostly none does."""
    seen: set[str] = set()
    common: set[str] = set()
    for bag in bags:
        common |= seen & bag
        seen |= bag
    return [(j, bag) for j, bag in enumerate(bags) if bag and len(bag & common) >= at_least * len(bag) - 1e-9]
