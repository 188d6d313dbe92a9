"""Finds where the words of a statement stand in the source that a person edits.

A statement was cut from text that had lost its markup, its entities and its front matter. Both sides are therefore
compared by their letters and digits alone, in order; what lies between them does not count.
"""

from __future__ import annotations

from bisect import bisect_right

from rolefit.check.values import Place
from rolefit.patterns import IGNORECASE, pattern
from rolefit.text.character_references import character_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

__all__ = ["Source"]

# What a reader of the draft does not see (comments, scripts, tags, targets of links), and what stands for a character.
_SEEN_NOT = r"(?P<comment><!--)|<(?P<hidden>script|style)\b[^<>]*>|</?[a-zA-Z][^<>]{0,2000}>|(?<=\])\([^()\s]{0,500}\)"
_REFERENCE = r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
_MARKUP = pattern(rf"{_SEEN_NOT}|(?P<char>{_REFERENCE})|\\[nr]", IGNORECASE)
_MARKUP_IN_JSON = pattern(rf"{_SEEN_NOT}|(?P<char>{_REFERENCE}|\\u[0-9a-f]{{4}})|\\[\"\\/bfnrt]", IGNORECASE)
_CLOSERS = {
    "comment": pattern("-->"),
    "script": pattern(r"</script\s*>", IGNORECASE),
    "style": pattern(r"</style\s*>", IGNORECASE),
}
_RUN = pattern(r"[^\W_]+")
_NEAR = 4000
"""How many letters ahead a statement is looked for first."""
_MOST_PASSES = 40
"""How often the whole source may be searched for statements that are not near; keeps the work linear."""
_HEAD = 48
"""Letters by which a statement is found whose end differs from the source."""
_CANDIDATES = 12


class Source:
    """The text of a draft, with its letters in a row and the place of each."""

    def __init__(self, text: str, *, first_line: int = 1, json: bool = False) -> None:
        """Take the source; statements begin on `first_line` (from 1), `json` says that its strings are escaped."""
        self.text = text
        self._lines = _line_starts(text)
        self._letters, self._starts, self._spans = _letters(text, _MARKUP_IN_JSON if json else _MARKUP)
        body = self._lines[min(first_line, len(self._lines)) - 1]
        self._here = self._index_at(body)
        self._budget = _MOST_PASSES * len(self._letters)

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns of `text[start:end]`."""
        line, column = self._position(start)
        end_line, end_column = self._position(max(start, end))
        return Place(line, column, end_line, end_column)

    def line(self, number: int) -> Place:
        """Return the place of a whole line, without its indentation; the first where there is no such line."""
        number = number if 0 < number <= len(self._lines) else 1
        start = self._lines[number - 1]
        end = self.text.find("\n", start)
        line = self.text[start : end if end >= 0 else len(self.text)]
        left = len(line) - len(line.lstrip())
        return Place(number, left + 1, number, max(left, len(line.rstrip())) + 1)

    def find_all(self, statements: Iterable[str]) -> tuple[Place, ...]:
        """Return the place of each statement, given in the order of the page.

        Where the words of one are not in the source, its place is that of the one before.
        """
        places: list[Place] = []
        for statement in statements:
            span = self._find(statement)
            if span is not None:
                places.append(self.place(*span))
            else:
                places.append(places[-1] if places else self.line(1))
        return tuple(places)

    def find_first(self, words: str) -> Place | None:
        """Return the first place of some words anywhere in the source, front matter included, or None."""
        letters = _only_letters(words)
        at = self._search(letters, 0, len(self._letters)) if letters else -1
        return None if at < 0 else self.place(*self._span(at, len(letters), words))

    def _find(self, statement: str) -> tuple[int, int] | None:
        letters = _only_letters(statement)
        if not letters:
            return None
        for needle in dict.fromkeys((letters, letters[:_HEAD])):
            at = self._search(needle, self._here, self._here + _NEAR + len(needle))
            if at < 0 and len(needle) > 3:
                at = self._far(needle)
            if at >= 0:
                self._here = at + len(needle)
                return self._span(at, len(needle), statement if needle == letters else "")
        return None

    def _far(self, needle: str) -> int:
        for start in (self._here, 0):
            if self._budget <= 0:
                return -1
            self._budget -= len(self._letters) - start
            at = self._search(needle, start, len(self._letters))
            if at >= 0:
                return at
        return -1

    def _search(self, needle: str, start: int, end: int) -> int:
        """Find letters, at the edges of words where that can be."""
        first = at = self._letters.find(needle, start, end)
        for _ in range(_CANDIDATES):
            if at < 0 or self._is_whole(at, at + len(needle)):
                break
            at = self._letters.find(needle, at + 1, end)
        else:
            at = -1
        return at if at >= 0 else first

    def _is_whole(self, start: int, end: int) -> bool:
        left, right = self._offsets(start)[0], self._offsets(end - 1)[1]
        return not self.text[left - 1 : left].isalnum() and not self.text[right : right + 1].isalnum()

    def _index_at(self, offset: int) -> int:
        """Return the index of the first letter at or behind an offset of the source."""
        low, high = 0, len(self._letters)
        while low < high:
            middle = (low + high) // 2
            if self._offsets(middle)[0] < offset:
                low = middle + 1
            else:
                high = middle
        return low

    def _offsets(self, index: int) -> tuple[int, int]:
        """Start and end in the source of one letter."""
        segment = bisect_right(self._starts, index) - 1
        start, end, whole = self._spans[segment]
        if whole:
            return start, end
        offset = start + index - self._starts[segment]
        return offset, offset + 1

    def _span(self, at: int, length: int, words: str) -> tuple[int, int]:
        """Start and end in the source of some letters, with the punctuation around them that `words` has too."""
        start, end = self._offsets(at)[0], self._offsets(at + length - 1)[1]
        found = list(_RUN.finditer(words))
        if found:
            for mark in reversed(words[: found[0].start()]):
                if start == 0 or self.text[start - 1] != mark:
                    break
                start -= 1
            for mark in words[found[-1].end() :]:
                if self.text[end : end + 1] != mark:
                    break
                end += 1
        return start, end

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _only_letters(words: str) -> str:
    """Return the letters and digits of some words, as `_letters` does, without their places."""
    return "".join(_RUN.findall(words)).lower() if words.isascii() else _letters(words, None)[0]


def _letters(text: str, markup: re.Pattern[str] | None) -> tuple[str, list[int], list[tuple[int, int, bool]]]:
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
        for run in _RUN.finditer(text[start:end]):
            word, first = run.group(), start + run.start()
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
        kind = "comment" if mark["comment"] else (mark["hidden"] or "").lower()
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
