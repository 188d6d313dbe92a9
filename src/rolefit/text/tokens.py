"""From a statement to counted features: the one definition that training and scoring share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["FUNCTION_WORDS", "NUMBER", "english", "mostly_latin", "ngrams", "token_spans", "tokens"]

_TOKEN = re.compile(r"[^\W_]+")
_NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())

NUMBER = "0"
"""What every number is read as."""

FUNCTION_WORDS = frozenset(
    [
        "the",
        "and",
        "of",
        "to",
        "in",
        "for",
        "with",
        "a",
        "an",
        "our",
        "we",
        "you",
        "your",
        "will",
        "is",
        "are",
        "on",
        "as",
        "or",
        "be",
        "this",
        "that",
        "by",
        "from",
        "at",
        "have",
        "their",
        "it",
        "not",
        "all",
        "who",
        "us",
        "has",
        "can",
        "they",
        "them",
        "its",
        "more",
        "about",
        "must",
        "new",
        "across",
        "into",
        "other",
        "which",
        "within",
        "may",
        "any",
        "both",
        "should",
    ]
)
"""The words that English cannot do without."""


def tokens(text: str) -> list[str]:
    """Runs of letters and digits in lower case; a token of digits alone becomes `NUMBER`."""
    found = _TOKEN.findall(text.lower())
    return [NUMBER if token.isdigit() else token for token in found]


def token_spans(text: str) -> list[tuple[int, int]]:
    """Where each of `tokens(text)` stands, half-open; holds for normalised text, whose lower case is as long as it is."""
    return [match.span() for match in _TOKEN.finditer(text.lower())]


def ngrams(words: Sequence[str]) -> list[str]:
    """The words and their pairs of neighbours, joined by a blank."""
    return [*words, *[f"{a} {b}" for a, b in pairwise(words)]]


def mostly_latin(text: str) -> bool:
    """Whether at least half of the letters at the beginning of a text are Latin; true for a text without letters."""
    if text.isascii():
        return True
    head = text[:20000]
    plain = head.encode("ascii", "ignore")
    if 2 * (len(head) - len(plain)) <= len(plain.translate(None, _NO_LETTERS)):
        return True
    letters = [c for c in head if c.isalpha()]
    return sum(c > "\u024f" for c in letters) <= len(letters) / 2


def english(words: Sequence[str], text: str) -> float:
    """How English a text is, 0..1: share of function words among its tokens, 0 where most letters are not Latin."""
    if not words or not mostly_latin(text):
        return 0.0
    return sum(word in FUNCTION_WORDS for word in words) / len(words)
