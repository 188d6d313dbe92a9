"""Well-formed records of CSV, cut out of a block of bytes: for the long texts of posts in a part of the time of `csv.reader`.

What needs any judgement is left alone: the walk stops before it, and `csv_read` goes on from there line by line.
"""

from __future__ import annotations

from rolefit.extension import extension
from rolefit.record import record_of
from rolefit.tables.lines import LONGEST
from rolefit.tables.row import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Block"]

_QUOTE, _FEED, _RETURN = b'"\n\r'


class Block:
    """Lines of UTF-8, of which the first begins a record."""

    def __init__(self, data: bytes, line: int, delimiter: str, width: int) -> None:
        """Take the lines, the number of the first, the delimiter, one character of ASCII, and how many cells a record has."""
        self.at = 0
        """Where the record begins that comes next."""
        self.line = line
        """The number of its first line."""
        self.cut_off = False
        """Whether the lines end within that record, so that it can be well formed yet."""
        self._data = data
        self._delimiter = delimiter.encode("ascii")
        self._width = width

    def rows(self) -> Iterator[Row]:
        """Yield the rows up to the first that is not well formed, has another width, is too long, is no UTF-8, or is cut off."""
        data, delimiter, width = self._data, self._delimiter, self._width
        find, mark, engine = data.find, delimiter[0], extension()
        if engine.lone_return(data) if engine else data.count(b"\r") != data.count(b"\r\n"):
            return  # a lone CR ends a line too
        at, line = self.at, self.line
        end, feed = data.rfind(b"\n") + 1, -1
        while at < end:
            begin, cells = at, []
            if data[at] == _FEED or data[at] == _RETURN:  # a blank line
                at += 1 + (data[at] == _RETURN)
                line += 1
                continue
            while True:
                if data[at] == _QUOTE:
                    at += 1
                    stop = find(b'"', at, end)
                    doubled = False
                    while stop >= 0 and data[stop + 1] == _QUOTE:
                        doubled = True
                        stop = find(b'"', stop + 2, end)
                    if stop < 0:
                        self.at, self.line, self.cut_off = begin, line, True
                        return
                    cell = data[at:stop]
                    cells.append(cell.replace(b'""', b'"') if doubled else cell)
                    at = stop + 2
                    after = data[stop + 1]
                    if after == mark:
                        continue
                    if after == _FEED:
                        break
                    if after == _RETURN:
                        at += 1
                        break
                    self.at, self.line = begin, line
                    return
                if feed < at:
                    feed = find(b"\n", at)
                stop = find(delimiter, at, feed)
                if stop >= 0:
                    cells.append(data[at:stop])
                    at = stop + 1
                else:
                    stop = feed - 1 if feed > at and data[feed - 1] == _RETURN else feed
                    cells.append(data[at:stop])
                    at = feed + 1
                    break
            try:
                fits = len(cells) == width and at - begin < LONGEST
                texts = [cell.decode() for cell in cells] if fits else None
            except UnicodeDecodeError:
                texts = None
            if texts is None:
                self.at, self.line = begin, line
                return
            first = line
            line += engine.feeds(data, begin, at) if engine else data.count(b"\n", begin, at)
            self.at, self.line = at, line
            yield record_of(Row, (first, texts, None, None))
        self.at, self.line, self.cut_off = at, line, at < len(data)
