"""Finds where the words of a statement stand in the source that a person edits.

A statement was cut from text that had lost its markup, its entities and its front matter. Both sides are therefore
compared by their letters and digits alone, in order; what lies between them does not count.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from rolefit.check.letters import MARKUP, MARKUP_IN_JSON, RUN, letters_of, only_letters
from rolefit.check.values import Place
from rolefit.patterns import IGNORECASE, pattern
from rolefit.record import record_of
from rolefit.remembering import once
from rolefit.text.tokens import MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Places", "Source"]

_NEAR = 4000
"""How many letters ahead a statement is looked for first."""
_MOST_PASSES = 40
"""How often the whole source may be searched for statements that are not near; keeps the work linear."""
_HEAD = 48
"""Letters by which a statement is found whose end differs from the source."""
_CANDIDATES = 12
_TAG = pattern(r"</?(?!(?:script|style)\b)[a-z][^<>]{0,2000}>", IGNORECASE)
_TAGS = pattern(rf"(?:{_TAG.pattern}|[\W_])*+", IGNORECASE)
_HARMLESS = "".join([mark for mark in MARKS if mark not in "<&\\]"])
"""What mostly lies between lines: characters that are no letters and begin no markup."""
_MAYBE_MARKUP = pattern(r"<[A-Za-z/!]|&[A-Za-z#]|\\[nr]|\]\(")


class Places:
    """The places of statements, given in the order of the page; each is found when it or a later one is first asked for.

    Where the words of one are not in the source, its place is that of the one before.
    """

    def __init__(self, source: Source, statements: Sequence[str]) -> None:
        self._source, self._statements = source, statements
        self._found: list[Place] = []
        self._at = -1

    def __len__(self) -> int:
        return len(self._statements)

    def __iter__(self) -> Iterator[Place]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, number: int) -> Place:
        """Return the place of a statement by its number from 0."""
        found, source = self._found, self._source
        while number >= len(found):
            at = self._at if self._at >= 0 else source.body
            span = source.find_next(self._statements[len(found)], at)
            self._at = at if span is None else span[1]
            place = found[-1] if found else source.line(1)
            found.append(place if span is None else source.place(*span))
        return found[number]


class Source:
    """The text of a draft, with its letters in a row and the place of each."""

    def __init__(self, text: str, *, first_line: int = 1, json: bool = False) -> None:
        """Take the source; statements begin on `first_line` (from 1), `json` says that its strings are escaped."""
        self.text = text
        self._first_line, self._json, self._read = first_line, json, False

    @once
    def _lines(self) -> list[int]:
        """Where each line begins."""
        return [0, *accumulate([len(line) + 1 for line in self.text.split("\n")])][:-1]

    @once
    def body(self) -> int:
        """Where statements begin."""
        return self._lines[min(self._first_line, len(self._lines)) - 1]

    @once
    def _is_plain(self) -> bool:
        """Whether nothing stands for anything else, so that words stand in the source as they are."""
        return not self._json and _MAYBE_MARKUP.search(self.text) is None

    def _read_letters(self) -> None:
        """Take the letters out of the source, which only statements ask for that do not stand in it as they are."""
        markup = MARKUP_IN_JSON if self._json else MARKUP
        self._letters, self._starts, self._spans = letters_of(self.text, markup)
        self._here = self._index_at(self.body)
        self._budget = _MOST_PASSES * len(self._letters)
        self._read = True

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns of `text[start:end]`."""
        lines, end = self._lines, max(start, end)
        line = bisect_right(lines, start)
        end_line = line if line < len(lines) and end < lines[line] else bisect_right(lines, end)  # mostly the same
        return record_of(Place, (line, start - lines[line - 1] + 1, end_line, end - lines[end_line - 1] + 1))

    def line(self, number: int) -> Place:
        """Return the place of a whole line, without its indentation; the first where there is no such line."""
        number = number if 0 < number <= len(self._lines) else 1
        start = self._lines[number - 1]
        end = self.text.find("\n", start)
        line = self.text[start : end if end >= 0 else len(self.text)]
        left = len(line) - len(line.lstrip())
        return Place(number, left + 1, number, max(left, len(line.rstrip())) + 1)

    def find_all(self, statements: Sequence[str]) -> Places:
        """Return the places of statements, given in the order of the page."""
        return Places(self, statements)

    def find_next(self, statement: str, at: int) -> tuple[int, int] | None:
        """Start and end of the next statement of the page behind a place; None where its words are not in the source."""
        span = self._verbatim(statement, at)
        if span is None:
            if not self._read:
                self._read_letters()
            if at > self.body:
                self._here = self._index_at(at)
            span = self._find(statement)
        return span

    def find_first(self, words: str, *, whole: bool = False) -> Place | None:
        """Return the first place of some words anywhere in the source, front matter included, or None.

        whole: only where they begin and end as words do.
        """
        letters = only_letters(words)
        if not letters:
            return None
        if verbatim := self._verbatim(words, 0):
            return self.place(*verbatim)
        if not self._read:
            self._read_letters()
        at = self._search(letters, 0, len(self._letters))
        if at < 0 or (whole and not self._is_whole(at, at + len(letters))):
            return None
        return self.place(*self._span(at, len(letters), words))

    def _verbatim(self, words: str, start: int) -> tuple[int, int] | None:
        """Start and end of words that stand near behind a place of the source just so, as whole ones; else None.

        Nothing that might hold the same words in another way, or hide them, lies between.
        """
        if self._json:
            return None
        text = self.text
        at = text.find(words, start, start + len(words) + _NEAR)
        if at < 0 or not words:
            return None
        end = at + len(words)
        if (at and text[at - 1].isalnum() and words[0].isalnum()) or (
            words[-1].isalnum() and text[end : end + 1].isalnum()
        ):
            return None
        between = text[start:at]
        if not between.strip(_HARMLESS) or ("<!" not in between and _TAGS.fullmatch(between)):
            return at, end
        if not self._is_plain:
            between = _TAG.sub("", between)
            if _MAYBE_MARKUP.search(between):
                return None
        letters = only_letters(words)
        return None if letters in only_letters(between) + letters[:-1] else (at, end)

    def _find(self, statement: str) -> tuple[int, int] | None:
        letters = only_letters(statement)
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
        found = list(RUN.finditer(words))
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
