"""The letters of a source in a row, each with its place, without what a reader of the draft does not see."""

from __future__ import annotations

from itertools import accumulate

from rolefit.patterns import IGNORECASE, folded, pattern
from rolefit.text.character_references import character_of
from rolefit.text.tokens import in_a_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["MARKUP", "MARKUP_IN_JSON", "RUN", "letters_of", "only_letters"]

# What a reader of the draft does not see (comments, scripts, tags, targets of links), and what stands for a character.
_SEEN_NOT = r"(?P<comment><!--)|<(?P<hidden>script|style)\b[^<>]*>|</?[a-zA-Z][^<>]{0,2000}>|(?<=\])\([^()\s]{0,500}\)"
_REFERENCE = r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
MARKUP = pattern(rf"{_SEEN_NOT}|(?P<char>{_REFERENCE})|\\[nr]", IGNORECASE)
MARKUP_IN_JSON = pattern(rf"{_SEEN_NOT}|(?P<char>{_REFERENCE}|\\u[0-9a-f]{{4}})|\\[\"\\/bfnrt]", IGNORECASE)
_CLOSERS = {
    "comment": pattern("-->"),
    "script": pattern(r"</script\s*>", IGNORECASE),
    "style": pattern(r"</style\s*>", IGNORECASE),
}
RUN = pattern(r"[^\W_]+")


def only_letters(words: str) -> str:
    """Return the letters and digits of some words, as `letters_of` does, without their places."""
    return in_a_row(words).lower() if words.isascii() else letters_of(words, None)[0]


def letters_of(text: str, markup: re.Pattern[str] | None) -> tuple[str, list[int], list[tuple[int, int, bool]]]:
    """Return the letters and digits of a text in lower case, and its segments: first letter, span, single or run."""
    pieces: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int, bool]] = []
    length = 0

    def add(letters: str, start: int, end: int, whole: bool) -> None:
        nonlocal length
        if letters:
            pieces.append(letters)
            starts.append(length)
            spans.append((start, end, whole))
            length += len(letters)

    def take(start: int, end: int) -> None:
        nonlocal length
        runs = [(start + run.start(), run.group()) for run in RUN.finditer(text[start:end])]
        words = [word for _, word in runs]
        joined = "".join(words)
        if not joined:
            return
        if joined.isascii():
            starts.extend(accumulate([length, *map(len, words[:-1])]))
            spans.extend([(first, first + len(word), False) for first, word in runs])
            pieces.append(joined.lower())
            length += len(joined)
            return
        for first, word in runs:
            if word.isascii():
                add(word.lower(), first, first + len(word), False)
            else:
                for i, char in enumerate(word, first):
                    add(_plain(char), i, i + 1, True)

    here = 0
    for start, end, shown in _marks(text, markup) if markup else ():
        take(here, start)
        here = end
        add("".join(map(_plain, shown)), start, end, True)
    take(here, len(text))
    return "".join(pieces), starts, spans


def _marks(text: str, markup: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of the markup in a text, each with the characters that it shows, mostly none."""
    unclosed: set[str] = set()  # searching for the same end again and again would be quadratic
    mark = markup.search(text)
    while mark:
        end, shown = mark.end(), ""
        kind = "comment" if mark["comment"] else folded(mark["hidden"] or "")
        if kind and kind not in unclosed:
            closer = _CLOSERS[kind].search(text, end)
            if closer:
                end = closer.end()
            else:
                unclosed.add(kind)
        elif mark["char"]:
            escaped = mark["char"]
            shown = chr(int(escaped[2:], 16)) if escaped[0] == "\\" else character_of(escaped)
            shown = "" if shown == escaped else shown
        yield mark.start(), end, shown
        mark = markup.search(text, end)


def _plain(char: str) -> str:
    """Return the letters and digits that a character stands for: a ligature is its letters, an emoji is none."""
    if char.isascii():
        return char.lower() if char.isalnum() else ""
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFKC", char).lower() if c.isalnum())
