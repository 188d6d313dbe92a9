"""Whether a text is English: by its function words, and by how many of its words the model knows."""

from __future__ import annotations

__all__ = ["english", "mostly_latin"]

_NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())


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


def english(words: int, function_words: int, known_words: int, latin: bool) -> float:
    """Return how English a text is, 0..1.

    words: tokens of its statements; function_words, known_words: how many of them are function words, and how many
    stand in the model's vocabulary. Terse English has few of the first and most of the second; a foreign text has some of
    each by chance ("in", "die", "marketing"), but never many of the second. latin: `mostly_latin`; 0 where it is not.
    """
    if not words or not latin:
        return 0.0
    return min(1.0, (known_words + function_words / 2) / words)
