"""Rows to CSV. Quotes by hand: the csv module takes four times as long on long texts."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.tables.row import Outcome
from rolefit.tables.values import as_cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence
    from typing import IO

__all__ = ["ENCODINGS", "CsvWriter", "neutral"]

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "latin-1")
"""What a CSV file can be written in; utf-8-sig begins with a byte order mark, by which Excel knows UTF-8."""

_UNSEEN = r"\s\x00-\x1f\u200b-\u200f\u2060\ufeff"
"""What a spreadsheet passes over before the sign of a formula."""
_FORMULA = pattern(rf"[{_UNSEEN}]*+[=+\-@＝＋－＠]|[\t\r\n]")
# Where a spreadsheet takes semicolons or tabs for the ends of cells, whatever stands in quotes. The empty group tells that a
# formula follows; what none follows is passed over whole, so that a row of tabs is looked at once.
_FORMULA_INSIDE = pattern(rf"(?<=[\s\S])([;\t][{_UNSEEN}]*+)(?:(?=[=@＝＠]|[+\-＋－](?![0-9]))()|)")
_RISKY = pattern(r'[,;\t|"\n\r]|^\ufeff|^sep=', IGNORECASE)
_NUMBER = pattern(r"[-+]?[0-9]+(?:[.,][0-9]+)*+(?:[eE][-+]?[0-9]+)?%?")


def _marked(found: re.Match[str]) -> str:
    return found[1] if found[2] is None else f"{found[1]}'"


def neutral(cell: str) -> str:
    """Return a cell that a spreadsheet does not take for a formula: an apostrophe goes before it; numbers stay."""
    if ";" in cell or "\t" in cell:
        cell = _FORMULA_INSIDE.sub(_marked, cell)
    if not cell[:1].isalnum() and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell.strip()):
        return "'" + cell
    return cell


class CsvWriter:
    r"""Writes lines that end in `\n`, in UTF-8 unless asked otherwise. Cells are quoted where they have to be."""

    def __init__(
        self,
        file: IO[bytes],
        columns: Sequence[str],
        own: Sequence[str],
        *,
        delimiter: str = ",",
        decimal: str = ".",
        encoding: str = "utf-8",
        safe: bool = False,
        header: bool = True,
    ) -> None:
        """Write the header, unless the file has it already. `safe` neutralises formulas in the input's cells too.

        decimal: the mark in our numbers; encoding: one of `ENCODINGS`.
        """
        self._write = file.write
        self._delimiter = delimiter
        self._encoding = encoding.removesuffix("-sig")
        self._decimal = self._bytes(decimal)
        self._safe = safe
        self._mark = self._bytes(delimiter)
        self._pieces = quoter(self._mark)
        self._numbers = self._mark.replace(b"%", b"%%").join([b"%.6f"] * 5 + [b"%.1f"] * 4)
        self._own = self._mark.replace(b"%", b"%%").join([b"%b"] * 8) + b"\n"
        if header:
            names = [self._heading(neutral(name) if safe else name, i) for i, name in enumerate((*columns, *own))]
            mark = b"\xef\xbb\xbf" if encoding.endswith("-sig") else b""
            self._write(mark + self._bytes(delimiter.join(names) + "\n"))

    def _bytes(self, text: str) -> bytes:
        return text.encode(self._encoding, "replace")

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what the encoding cannot hold becomes a question mark."""
        encoding, pieces, mark = self._encoding, self._pieces, self._mark
        parts: list[bytes] = []  # joined once: texts are long
        for row, outcome in zip(cells, outcomes, strict=True):
            texts = [cell if type(cell) is str else as_cell(cell) for cell in row]
            if self._safe:
                texts = list(map(neutral, texts))
            for text in texts:
                if text:
                    parts += pieces(text.encode(encoding, "replace"))  # a text that was scored holds its UTF-8 already
                parts.append(mark)
            parts.append(self._tail(outcome))
        self._write(b"".join(parts))

    def finish(self) -> None:
        """Do nothing: the format has no end."""

    def _tail(self, outcome: Outcome) -> bytes:
        verdict, error = outcome
        why = self._quoted(neutral(error)) if error else b""
        if verdict is None:
            return self._mark * 15 + why + b"\n"
        role, confidence, probabilities, (sm, cm, sh, ot), unsure, reasons, evidence, title_role = verdict
        shares = sm + 0.0, cm + 0.0, sh + 0.0, ot + 0.0  # no -0.0
        numbers = self._numbers % (confidence, *probabilities, *shares)
        if self._decimal != b".":
            numbers = numbers.replace(b".", self._decimal)
        return self._own % (
            role.encode(),
            numbers,
            b"true" if unsure else b"false",
            self._quoted(";".join(reasons)) if reasons else b"",
            self._quoted(neutral(evidence)) if evidence else b"",
            title_role.encode(),
            b"true" if verdict.title_says_otherwise else b"false",
            why,
        )

    def _quoted(self, text: str) -> bytes:
        return b"".join(self._pieces(self._bytes(text)))

    def _heading(self, name: str, at: int) -> str:
        # Quotes keep our own header from being read as a byte order mark, a sep= line or another delimiter.
        risky = _RISKY.search(name) or self._delimiter in name or (at == 0 and not name)
        return '"' + name.replace('"', '""') + '"' if risky else name


def quoter(delimiter: bytes) -> Callable[[bytes], tuple[bytes, ...]]:
    """Return the function that gives the pieces of a cell as CSV has it: the cell alone, or between quotes where it has to be."""

    def pieces(cell: bytes) -> tuple[bytes, ...]:
        if b'"' in cell:
            return b'"', cell.replace(b'"', b'""'), b'"'
        if delimiter in cell or b"\n" in cell or b"\r" in cell:
            return b'"', cell, b'"'
        return (cell,)

    return pieces
