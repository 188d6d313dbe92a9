"""CSV and its kin to rows. Every line of the file ends up in one row or in one problem.

A quote that is opened and not closed would swallow the rows after it. So a record of several lines has to be well
formed; where it is not, its first line is set aside, with the lines after it up to the next one at which a record of
the right width begins.
"""

from __future__ import annotations

import _csv as csv  # what `csv` gives of it, without `re`

from rolefit.errors import InputError
from rolefit.reading.origin import shown
from rolefit.tables.dialect import QUOTES, delimiter_named, detect_dialect
from rolefit.tables.encoding import legible, text_encoding, with_marks
from rolefit.tables.lines import LONGEST, TableOfLines
from rolefit.tables.quotes import cells_of_line
from rolefit.tables.row import Mark, Problem, Row
from rolefit.tables.stream import Stream
from rolefit.tables.well_formed import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["CsvTable"]

_NEAR = 200  # lines
_FITTING = 1000  # lines of the longest record that is looked for after a broken one


class CsvTable(TableOfLines):
    """A CSV file that is being read."""

    kind = "csv"

    def __init__(
        self, stream: Stream, *, encoding: str = "", delimiter: str = "", header: bool = True, tabs_first: bool = False
    ) -> None:
        """Read as far as the header. Raises `InputError` where there is none, `ConfigurationError` for the options."""
        super().__init__(stream, text_encoding(stream, encoding))
        lines = self._lines
        told = delimiter_named(delimiter) if delimiter else ""
        dialect = detect_dialect(lines.texts, told, whole=lines.over, tabs_first=tabs_first)
        self._delimiter = dialect.delimiter
        self._options = {"strict": True, "delimiter": dialect.delimiter, **QUOTES[dialect.quotes]}
        self._at = dialect.lines
        self._doubt = 0
        self._block: Block | None = None
        self._in_blocks = False
        self.columns: tuple[str, ...] = ()
        first = next(self._records(), None)
        if first is None:
            raise InputError(f"{shown(self.name)} is empty: a table begins with the names of its columns")
        if first.problem is not None:
            raise InputError(f"{shown(self.name)} line {first.line}, the header: {first.problem.reason}")
        cells = [str(cell) for cell in first.cells]
        if header:
            self.columns = tuple(cells)
        else:
            self.columns = tuple(f"column_{number}" for number in range(1, len(cells) + 1))
            self._at = first.line - lines.number(0)
        self._in_blocks = dialect.quotes == "usual" and dialect.delimiter.isascii()
        self.notes = (*self.notes, dialect.note)

    def rows(self, _wanted: Sequence[int] | None = None, /) -> Iterator[Row]:
        """Yield the rows; blank lines are none. All cells are there, whatever is wanted."""
        return self._records()

    def mark(self) -> Mark:
        """Return the place after the last row that was given."""
        block = self._block
        if block is not None:
            return Mark(self._lines.mark(0).offset + block.at, block.line, self._doubt)
        return super().mark()._replace(doubt=self._doubt)

    def seek(self, mark: Mark) -> None:
        """Go to a mark, further on than the header."""
        super().seek(mark)
        self._doubt = mark.doubt

    def _records(self) -> Iterator[Row]:
        lines, texts = self._lines, self._lines.texts
        by_lines = not self._in_blocks
        while True:
            if not by_lines and lines.number(self._at) >= self._doubt:
                yield from self._well_formed()
                by_lines = True
            if self._at >= len(texts):
                if self._in_blocks and not lines.over and lines.number(self._at) >= self._doubt:
                    by_lines = False
                    continue
                more = lines.more(len(texts))
                self._at = 0
                if not more:
                    return
            base = self._at
            if lines.number(base) < self._doubt:
                yield from self._doubtful()
                continue
            reader = csv.reader(map(texts.__getitem__, range(base, len(texts))), **self._options)
            width, first = len(self.columns) or -1, lines.number(0)
            special = bool(lines.damaged) or lines.size >= LONGEST
            try:
                for cells in reader:
                    start, end = self._at, base + reader.line_num
                    if special and end - start > 1 and self._size(start, end) >= LONGEST:
                        raise csv.Error
                    self._at = end
                    if len(cells) == width and not special:
                        yield Row(first + start, cells)
                    elif cells:
                        yield self._checked(cells, start, self._at)
            except csv.Error:
                failed = base + reader.line_num
                if failed == len(texts) and not lines.over and self._size(self._at, failed) < LONGEST:
                    by_lines = not self._in_blocks or lines.size >= LONGEST
                    if by_lines:
                        lines.more(self._at)
                        self._at = 0
                else:
                    yield self._broken(failed)

    def _well_formed(self) -> Iterator[Row]:
        """Yield the rows up to one that is not plainly well formed; the window then begins with it."""
        lines = self._lines
        data, place = lines.take(self._at), lines.mark(0)
        data += lines.read(len(data))
        self._at = 0
        while True:
            block = self._block = Block(data, place.line, self._delimiter, len(self.columns))
            yield from block.rows()
            data, place = data[block.at :], Mark(place.offset + block.at, block.line)
            self._block = None
            lines.put(place, b"")
            if (data and not block.cut_off) or lines.over or len(data) >= LONGEST:
                lines.put(place, data)
                return
            data += lines.read(len(data))

    def _checked(self, cells: list[str], start: int, end: int) -> Row:
        """Return the row, with what is wrong with it if anything is."""
        width = len(self.columns) or len(cells)
        number = self._lines.number(start)
        if len(cells) > width and not any(cells[width:]):
            cells = cells[:width]
        if len(cells) != width:
            reason = f"has {len(cells)} cells where the header has {width}"
            column = str(min(len(cells), width) + 1)
            return Row(number, cells[:width], Problem(column, reason, self._raw(start, end)))
        if self._lines.is_damaged(range(start, end)):
            at = next((i for i, cell in enumerate(cells) if with_marks(cell) != cell), 0)
            column = self.columns[at] if self.columns else str(at + 1)
            problem = Problem(column, "holds bytes that are no text in this encoding", self._raw(start, end))
            return Row(number, list(map(with_marks, cells)), problem)
        return Row(number, cells)

    def _broken(self, failed: int) -> Row:
        """Return the row at the present place, of which a quote went wrong on the line before `failed`."""
        start = self._at
        cells = cells_of_line(self._lines.texts[start], self._delimiter)
        if cells is not None:
            self._at = start + 1
            return self._checked(cells, start, start + 1)
        # Where a quote went wrong only far on, each line up to there could lead as far again: they are read singly.
        if failed - start > _NEAR:
            self._doubt = max(self._doubt, self._lines.number(self._far(start, failed)))
        budget = 8 * min(self._size(start, failed), LONGEST) + 4096
        length, size = 1, len(self._lines.texts[start])
        while size < LONGEST and self._reaches(length):
            trusted = self._lines.number(self._at + length) >= self._doubt
            fits, cost = self._fits(length, several=trusted and budget > 0)
            if fits:
                break
            budget -= cost
            size += len(self._lines.texts[self._at + length])
            length += 1
        start, end = self._at, self._at + length
        self._at = end
        reason = "a quote is opened and never closed"
        number = self._lines.number(start)
        if end - start > 1:
            reason += f"; set aside up to line {self._lines.number(end - 1)}"
        column = str(self._lines.texts[start].count(self._delimiter, 0, self._lines.texts[start].rfind('"')) + 1)
        return Row(number, (), Problem(column, reason, self._raw(start, end)))

    def _far(self, start: int, failed: int) -> int:
        """Return the line at which a quote went wrong, or at which the record became too long to go on."""
        size = 0
        for at in range(start, failed):
            size += len(self._lines.texts[at])
            if size >= LONGEST:
                return at + 1
        return failed

    def _doubtful(self) -> Iterator[Row]:
        """Yield the row at the present place, whose quotes are not trusted beyond its line; none where it is blank."""
        start = self._at
        line = self._lines.texts[start]
        if line.strip("\r\n"):
            yield self._broken(start + 1)
        else:
            self._at = start + 1

    def _reaches(self, length: int) -> bool:
        """Return whether there is a line so many lines on, after reading on if need be; the present place can move."""
        if self._at + length >= len(self._lines.texts):
            self._lines.more(self._at)
            self._at = 0
        return length < len(self._lines.texts) - self._at

    def _fits(self, ahead: int, *, several: bool) -> tuple[bool, int]:
        """Return whether a record of the right width begins so many lines on, and how many characters that took.

        The answer does not depend on where the window ends.
        """
        texts, width = self._lines.texts, len(self.columns)
        line = texts[self._at + ahead]
        cells = cells_of_line(line, self._delimiter)
        if cells is not None:
            return len(cells) == width, len(line)
        if not several:
            return False, len(line)
        while True:
            at = self._at + ahead
            near = range(at, min(at + _FITTING, len(texts)))
            reader = csv.reader(map(texts.__getitem__, near), **self._options)
            cells = next(_quietly(reader), [])
            end = at + reader.line_num
            size = min(self._size(at, end), LONGEST)
            if cells or end < len(texts) or len(near) == _FITTING or self._lines.over or size >= LONGEST:
                return len(cells) == width and size < LONGEST, size
            self._lines.more(self._at)
            self._at = 0

    def _size(self, start: int, end: int) -> int:
        return sum(map(len, self._lines.texts[start:end]))

    def _raw(self, start: int, end: int) -> str:
        return legible("".join(self._lines.texts[start:end]))


def _quietly(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error:
        return
