"""Bytes to lines of text, with the number and the place of each. A line ends in LF, CRLF or a lone CR."""

from __future__ import annotations

from rolefit.tables.encoding import DAMAGE, Encoding, Transcoder, is_windows
from rolefit.tables.row import Mark
from rolefit.tables.stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LONGEST", "Lines", "TableOfLines"]

LONGEST = 16 * 1024 * 1024
"""Characters of the longest record that is read; what goes on longer is an unclosed quote, and is reported as one."""

_BLOCK = 1 << 19  # bytes; larger ones leave the processor's cache


class Lines:
    """A window of lines that moves through the text; `texts` is what is in the window."""

    def __init__(self, stream: Stream, encoding: Encoding) -> None:
        self.texts: list[str] = []
        self.over = False
        """Whether the window reaches the end of the text."""
        self.size = 0
        """Bytes in the window."""
        self.damaged: set[int] = set()
        """Places in the window of the lines that hold bytes that are no text."""
        self.windows = 0
        """How many lines of a UTF-8 text were read as Windows-1252."""
        self.first_windows = 0
        """The number of the first of them."""
        self._stream = stream
        self._transcodes = encoding.name not in ("utf-8", "ascii")
        self._mark = encoding.mark
        self._codec = encoding.name
        self._source: Stream | Transcoder = stream
        self._bytes: list[bytes] = []
        self._rest = b""
        self._place = Mark(0, 1)
        self._open = False
        self._as_windows: set[int] = set()  # places in the window

    def seek(self, mark: Mark) -> int:
        """Move the window to a mark, which is not behind it, and return its place in the window."""
        if not self._transcodes and self._stream.seek(self._mark + mark.offset):
            self._open, self.over, self._rest = True, False, b""
            self._move(mark)
            return 0
        while self.mark(len(self.texts)).offset < mark.offset and self.more(len(self.texts)):
            pass
        return mark.line - self._place.line

    def number(self, at: int) -> int:
        """Return the line number of a place in the window."""
        return self._place.line + at

    def mark(self, at: int) -> Mark:
        """Return the mark before a place in the window."""
        return Mark(self._place.offset + sum(map(len, self._bytes[:at])), self._place.line + at)

    def more(self, drop: int) -> bool:
        """Let `drop` lines go from the window and read on, at least as much again; return whether there was more.

        A line longer than `LONGEST` bytes comes in pieces of that length.
        """
        self._start()
        self._place = self.mark(drop)
        if self.damaged:
            self.damaged = {at - drop for at in self.damaged if at >= drop}
        if self._as_windows:
            self._as_windows = {at - drop for at in self._as_windows if at >= drop}
        del self.texts[:drop], self._bytes[:drop]
        self.size = sum(map(len, self._bytes))
        if self.over:
            return False
        # Twice as much each time keeps reading a long record again and again linear.
        data = self._whole_lines(max(_BLOCK, self.size))
        if data:
            self._add(data)
        return bool(data)

    def take(self, at: int) -> bytes:
        """Return the lines of the window from a place on as UTF-8, and let the window be empty and stand there."""
        place, rest = self.mark(at), b"".join(self._bytes[at:])
        self.windows -= len([one for one in self._as_windows if one >= at])
        self.first_windows = self.first_windows if self.windows else 0
        self._move(place)
        return rest

    def read(self, size: int) -> bytes:
        """Return the lines after those that were taken as UTF-8, `size` bytes or more; none where there are none."""
        return b"" if self.over else self._whole_lines(max(_BLOCK, size))

    def put(self, mark: Mark, data: bytes) -> None:
        """Let the window hold these lines, which were taken or read; they begin at the mark."""
        self._move(mark)
        if data:
            self._add(data)

    def _move(self, mark: Mark) -> None:
        """Let the window be empty and stand at a mark."""
        self.texts.clear()
        self._bytes.clear()
        self.size = 0
        self.damaged.clear()
        self._as_windows.clear()
        self._place = mark

    def _start(self) -> None:
        if not self._open:
            self._open = True
            self._stream.read(self._mark) if self._mark else None
            if self._transcodes:
                self._source = Transcoder(self._stream, self._codec)

    def _whole_lines(self, size: int) -> bytes:
        parts, length, tail = [self._rest], len(self._rest), len(self._rest)
        self._rest = b""
        while True:
            block = self._source.read(size)
            if not block:
                self.over = True
                return b"".join(parts)
            length += len(block)
            if parts[-1].endswith(b"\r"):  # CRLF cut in two
                block = parts.pop() + block
            newline = block.rfind(b"\n") + 1
            cut = max(newline, block.rfind(b"\r", newline, len(block) - 1) + 1)
            tail = len(block) - cut if cut else tail + len(block)
            if cut and length >= size:
                parts.append(block[:cut])
                self._rest = block[cut:]
                return b"".join(parts)
            parts.append(block)
            if tail >= LONGEST:
                whole = b"".join(parts)
                cut = len(whole) - tail % LONGEST
                self._rest = whole[cut:]
                return whole[:cut]

    def _add(self, data: bytes) -> None:
        pieces = data.splitlines(keepends=True)
        if len(data) > LONGEST and max(map(len, pieces)) > LONGEST:
            pieces = [line[at : at + LONGEST] for line in pieces for at in range(0, len(line), LONGEST)]
        try:
            texts = data.decode("utf-8").splitlines(keepends=True)
        except UnicodeDecodeError:
            texts = []
        if len(texts) != len(pieces):  # damage, or the ends of lines that Unicode knows beyond those of tables
            texts = [self._decoded(piece, len(self.texts) + at) for at, piece in enumerate(pieces)]
        self.texts += texts
        self._bytes += pieces
        self.size += len(data)

    def _decoded(self, piece: bytes, at: int) -> str:
        try:
            return piece.decode("utf-8")
        except UnicodeDecodeError:
            pass
        if self._transcodes:
            self.damaged.add(at)
            return piece.decode("utf-8", "surrogatepass")
        if is_windows(piece):
            try:
                text = piece.decode("cp1252")
            except UnicodeDecodeError:
                pass
            else:
                self.windows += 1
                self._as_windows.add(at)
                self.first_windows = self.first_windows or self.number(at)
                return text
        self.damaged.add(at)
        return piece.decode("utf-8", DAMAGE)

    def is_damaged(self, places: Sequence[int]) -> bool:
        """Return whether one of the lines holds bytes that are no text."""
        return bool(self.damaged) and not self.damaged.isdisjoint(places)

    def notes(self) -> tuple[str, ...]:
        """Return what was noticed while decoding."""
        if not self.windows:
            return ()
        return (
            f"{self.windows:,} lines were not valid UTF-8 and were read as Windows-1252,"
            f" the first is line {self.first_windows:,}",
        )


class TableOfLines:
    """What tables have in common whose rows are lines of a text: CSV and JSON Lines."""

    def __init__(self, stream: Stream, encoding: Encoding) -> None:
        """Read the first window of lines."""
        self.name = stream.name
        self._stream = stream
        self._lines = Lines(stream, encoding)
        self._lines.more(0)
        self._at = 0
        """Place in the window of the next row."""
        self.packed = bool(stream.packing)
        self.notes: tuple[str, ...] = (*([stream.packing] if stream.packing else []), encoding.note)

    def mark(self) -> Mark:
        """Return the place after the last row that was given."""
        return self._lines.mark(self._at)

    def seek(self, mark: Mark) -> None:
        """Go to a mark, further on than the header."""
        self._at = self._lines.seek(mark)

    def late_notes(self) -> tuple[str, ...]:
        """Return what was noticed while decoding."""
        return self._lines.notes()

    def progress(self) -> tuple[int, int]:
        """Return bytes read and bytes in the file."""
        return self._stream.done(), self._stream.size

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
