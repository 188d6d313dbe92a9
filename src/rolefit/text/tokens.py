"""From a statement to counted features: the one definition that training and scoring share."""

from __future__ import annotations

from itertools import pairwise

from rolefit.patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ASCII_MARKS",
    "FUNCTION_WORDS",
    "MARKS",
    "NUMBER",
    "in_a_row",
    "ngrams",
    "spaced",
    "token_spans",
    "tokens",
    "words",
]

_TOKEN = pattern(r"[^\W_]+")

ASCII_MARKS = "".join([chr(code) for code in range(128) if not chr(code).isalnum()])
"""The characters of ASCII that are neither letters nor digits."""
MARKS = ASCII_MARKS + "•◦▪●·–—"
"""What no token holds: those, and the commonest others."""

# Tables of bytes: one of characters is looked up anew for every text.
_LOWER_TO_BLANKS = bytes([ord(chr(code).lower() if chr(code).isalnum() else " ") for code in range(128)] + [0] * 128)
_MARK_BYTES = ASCII_MARKS.encode("ascii")
_ASCII = bytes(range(128))

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
    return [NUMBER if word.isdigit() else word for word in words(text)]


def words(text: str) -> list[str]:
    """Runs of letters and digits in lower case, numbers as they are."""
    plain = _plain(text)
    # Both find the same; of ASCII a table knows it without an expression.
    if plain is not None:
        return plain.translate(_LOWER_TO_BLANKS).decode("ascii").split()
    return _TOKEN.findall(text.lower())


def spaced(text: str) -> str:
    """The words of a text in lower case with blanks around each: ` word ` stands in it where it is one of them."""
    plain = _plain(text)
    if plain is not None:
        return plain.translate(_LOWER_TO_BLANKS).decode("ascii").join("  ")
    return " ".join(words(text)).join("  ")


def in_a_row(text: str) -> str:
    """The letters and digits of a text, and nothing between them."""
    plain = _plain(text)
    if plain is not None:
        return plain.translate(None, _MARK_BYTES).decode("ascii")
    return "".join(_TOKEN.findall(text))


def _plain(text: str) -> bytes | None:
    """Return a text in ASCII, with `?` for each mark beyond it; None where a letter or a digit is beyond it."""
    if text.isascii():
        return text.encode("ascii")
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    return None if any(map(str.isalnum, {*beyond})) else text.encode("ascii", "replace")


def token_spans(text: str) -> list[tuple[int, int]]:
    """Where each of `tokens(text)` stands, half-open; holds for normalised text, whose lower case is as long as it is."""
    return [match.span() for match in _TOKEN.finditer(text.lower())]


def ngrams(words: Sequence[str]) -> list[str]:
    """The words and their pairs of neighbours, joined by a blank."""
    return [*words, *[f"{a} {b}" for a, b in pairwise(words)]]
