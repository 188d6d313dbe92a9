"""Rows to CSV. Quotes by hand: the csv module takes four times as long on long texts."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.tables.row import Outcome
from rolefit.tables.values import as_cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence
    from typing import IO

__all__ = ["ENCODINGS", "Cells", "CsvWriter", "neutral"]

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


class Cells:
    """Texts as cells of CSV: encoded, and between quotes where they have to be."""

    def __init__(self, delimiter: str, encoding: str) -> None:
        """Take what stands between cells."""
        self._encoding = encoding
        self.mark = self.encoded(delimiter)

    def encoded(self, text: str) -> bytes:
        """Return the bytes of a text; what the encoding cannot hold becomes a question mark."""
        return text.encode(self._encoding, "replace")

    def pieces(self, cell: bytes) -> tuple[bytes, ...]:
        """Return what is written of a cell, in pieces, so that a long one need not be copied."""
        if b'"' in cell:
            return b'"', cell.replace(b'"', b'""'), b'"'
        if self.mark in cell or b"\n" in cell or b"\r" in cell:
            return b'"', cell, b'"'
        return (cell,)

    def quoted(self, text: str) -> bytes:
        """Return what is written of a text."""
        return b"".join(self.pieces(self.encoded(text)))


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
        self._cells = Cells(delimiter, encoding.removesuffix("-sig"))
        self._decimal = self._cells.encoded(decimal)
        self._safe = safe
        mark = self._cells.mark.replace(b"%", b"%%")
        self._numbers = mark.join([b"%.6f"] * 5 + [b"%.1f"] * 4)
        self._own = mark.join([b"%b"] * 8) + b"\n"
        if header:
            names = [self._heading(neutral(name) if safe else name, i) for i, name in enumerate((*columns, *own))]
            begin = b"\xef\xbb\xbf" if encoding.endswith("-sig") else b""
            self._write(begin + self._cells.mark.join(names) + b"\n")

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what the encoding cannot hold becomes a question mark."""
        encoded, pieces, mark = self._cells.encoded, self._cells.pieces, self._cells.mark
        parts: list[bytes] = []  # joined once: texts are long
        for row, outcome in zip(cells, outcomes, strict=True):
            texts = [cell if type(cell) is str else as_cell(cell) for cell in row]
            if self._safe:
                texts = list(map(neutral, texts))
            for text in texts:
                if text:
                    parts += pieces(encoded(text))  # a text that was scored holds its UTF-8 already
                parts.append(mark)
            parts.append(self._tail(outcome))
        self._write(b"".join(parts))

    def finish(self) -> None:
        """Do nothing: the format has no end."""

    def _tail(self, outcome: Outcome) -> bytes:
        verdict, error = outcome
        quoted = self._cells.quoted
        why = quoted(neutral(error)) if error else b""
        if verdict is None:
            return self._cells.mark * 15 + why + b"\n"
        role, confidence, probabilities, (sm, cm, sh, ot), unsure, reasons, evidence, title_role = verdict
        shares = sm + 0.0, cm + 0.0, sh + 0.0, ot + 0.0  # no -0.0
        numbers = self._numbers % (confidence, *probabilities, *shares)
        if self._decimal != b".":
            numbers = numbers.replace(b".", self._decimal)
        return self._own % (
            role.encode(),
            numbers,
            b"true" if unsure else b"false",
            quoted(";".join(reasons)) if reasons else b"",
            quoted(neutral(evidence)) if evidence else b"",
            title_role.encode(),
            b"true" if verdict.title_says_otherwise else b"false",
            why,
        )

    def _heading(self, name: str, at: int) -> bytes:
        made = self._cells.quoted(name)
        # Quotes keep our own header from being read as a byte order mark, a sep= line or another delimiter.
        risky = _RISKY.search(name) or (at == 0 and not name)
        return b'"' + made + b'"' if risky and not made.startswith(b'"') else made
