"""JSON Lines: one object a line. A row is written as the very text that was read, with our members at its end."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Sequence
from typing import IO

from rolefit.errors import InputError
from rolefit.reading.origin import shown
from rolefit.tables.encoding import legible, text_encoding
from rolefit.tables.lines import TableOfLines
from rolefit.tables.row import Outcome, Problem, Row
from rolefit.tables.stream import Stream
from rolefit.tables.values import as_cell, own_values, unique_names

__all__ = ["JsonLinesTable", "JsonLinesWriter"]

_HEAD_LINES = 1000
_HEAD_SIZE = 1 << 20  # characters


class _Constants:
    """Notes whether a line holds NaN or an infinity, which pandas writes though they are no JSON; they become null."""

    def __init__(self) -> None:
        self.seen = False

    def __call__(self, _name: str) -> None:
        self.seen = True


_constants = _Constants()
_decode = json.JSONDecoder(parse_constant=_constants).decode


class JsonLinesTable(TableOfLines):
    """A JSON Lines file that is being read. Its columns are the keys of its first 1,000 lines (or MiB), in order."""

    kind = "jsonl"

    def __init__(
        self, stream: Stream, *, encoding: str = "", keyed: bool = False, reserved: Collection[str] = ()
    ) -> None:
        """Look at the first lines. With `keyed`, keys that they do not have are no problem further down.

        A row further down with a key of `reserved`, which another column is going to have, is a problem.

        Raises `InputError` where no line holds an object.
        """
        super().__init__(stream, text_encoding(stream, encoding))
        self._keyed = keyed
        self.columns = self._keys()
        self._reserved = frozenset(reserved).difference(self.columns)
        self.notes = (*self.notes, "JSON Lines")

    def rows(self, _wanted: Sequence[int] | None = None, /) -> Iterator[Row]:
        """Yield the rows; blank lines are none."""
        lines, texts = self._lines, self._lines.texts
        while True:
            for at in range(self._at, len(texts)):
                self._at = at + 1
                if not texts[at].isspace():
                    yield self._row(texts[at], at)
            more = lines.more(len(texts))
            self._at = 0
            if not more:
                return

    def _keys(self) -> tuple[str, ...]:
        keys: dict[str, None] = {}
        length = 0
        for line in self._lines.texts[:_HEAD_LINES]:
            length += len(line)
            if length > _HEAD_SIZE and keys:
                break
            try:
                found = _decode(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(found, dict):
                keys.update(dict.fromkeys(found))
        if not keys:
            start = "".join(self._lines.texts[:1]).lstrip()[:1]
            more = ": it is one JSON array; write each of its objects on a line (jq -c '.[]')" if start == "[" else ""
            raise InputError(f"{shown(self.name)} holds no JSON object on a line{more or ' of its own'}")
        return tuple(keys)

    def _row(self, line: str, at: int) -> Row:
        number = self._lines.number(at)
        if self._lines.is_damaged((at,)):
            return Row(number, (), Problem("", "holds bytes that are no text in this encoding", legible(line)))
        _constants.seen = False
        try:
            found = _decode(line)
        except (ValueError, RecursionError) as error:
            column = str(error.colno) if isinstance(error, json.JSONDecodeError) else ""
            reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            where = f" at character {column}" if column else ""
            return Row(number, (), Problem("", f"is not valid JSON: {reason}{where}", legible(line)))
        if not isinstance(found, dict):
            return Row(number, (), Problem("", "is JSON, but not an object", legible(line)))
        cells = list(map(found.get, self.columns))
        if not self._reserved.isdisjoint(found):
            taken = next(key for key in found if key in self._reserved)
            reason = f"has the key {taken!r} already: give --prefix with another beginning for the new columns"
            return Row(number, cells, Problem(taken, reason, legible(line)))
        if not self._keyed and not found.keys() <= frozenset(self.columns):
            strange = next(key for key in found if key not in self.columns)
            reason = f"has the key {strange!r}, which the first lines of the file do not have"
            return Row(number, cells, Problem(strange, reason, legible(line)))
        return Row(number, cells, None, json.dumps(found, ensure_ascii=False) if _constants.seen else line.strip())


class JsonLinesWriter:
    """Writes UTF-8, one object a line: texts as strings, our numbers as numbers, what is missing as null."""

    def __init__(
        self, file: IO[bytes], columns: Sequence[str], own: Sequence[str], *, native: bool = False, extra: int = 0
    ) -> None:
        """With `native`, rows that come as JSON text are copied, and only their last `extra` cells are added."""
        self._write = file.write
        self._names = [json.dumps(name, ensure_ascii=False) + ":" for name in unique_names(columns)]
        self._own = [json.dumps(name, ensure_ascii=False) + ":" for name in own]
        self._native = native
        self._extra = extra

    def write(
        self, cells: Sequence[Sequence[object]], natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what UTF-8 cannot hold becomes a question mark."""
        parts: list[str] = []
        for row, native, outcome in zip(cells, natives, outcomes, strict=True):
            members = [name + _value(value) for name, value in zip(self._own, own_values(outcome), strict=True)]
            if self._native and isinstance(native, str):
                at = len(self._names) - self._extra
                added = [n + _value(c) for n, c in zip(self._names[at:], row[len(row) - self._extra :], strict=True)]
                body = native[1:-1].strip()
                members = [*([body] if body else []), *added, *members]
            else:
                members = [n + _value(c) for n, c in zip(self._names, row, strict=True)] + members
            parts.append("{" + ",".join(members) + "}\n")
        self._write("".join(parts).encode("utf-8", "replace"))

    def finish(self) -> None:
        """Do nothing: the format has no end."""


def _value(value: object) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "null"
    return json.dumps(value, ensure_ascii=False, default=as_cell)
