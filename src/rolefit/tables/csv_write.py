"""Rows to CSV. Quotes by hand: the csv module takes four times as long on long texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import IO

from rolefit.tables.row import Outcome
from rolefit.tables.values import as_cell

__all__ = ["ENCODINGS", "CsvWriter", "neutral"]

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "latin-1")
"""What a CSV file can be written in; utf-8-sig begins with a byte order mark, by which Excel knows UTF-8."""

_UNSEEN = r"\s\x00-\x1f\u200b-\u200f\u2060\ufeff"
"""What a spreadsheet passes over before the sign of a formula."""
_FORMULA = re.compile(rf"[{_UNSEEN}]*+[=+\-@＝＋－＠]|[\t\r\n]")
# Where a spreadsheet takes semicolons or tabs for the ends of cells, whatever stands in quotes. The empty group tells that a
# formula follows; what none follows is passed over whole, so that a row of tabs is looked at once.
_FORMULA_INSIDE = re.compile(rf"(?<=[\s\S])([;\t][{_UNSEEN}]*+)(?:(?=[=@＝＠]|[+\-＋－](?![0-9]))()|)")
_RISKY = re.compile(r'[,;\t|"\n\r]|^\ufeff|^sep=', re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)*(?:[eE][-+]?[0-9]+)?%?")


def _marked(found: re.Match[str]) -> str:
    return found[1] if found[2] is None else f"{found[1]}'"


def neutral(cell: str) -> str:
    """Return a cell that a spreadsheet does not take for a formula: an apostrophe goes before it; numbers stay."""
    if ";" in cell or "\t" in cell:
        cell = _FORMULA_INSIDE.sub(_marked, cell)
    if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell.strip()):
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
        self._decimal = decimal
        self._encoding = encoding.removesuffix("-sig")
        self._safe = safe
        if header:
            names = [self._heading(neutral(name) if safe else name, i) for i, name in enumerate((*columns, *own))]
            mark = b"\xef\xbb\xbf" if encoding.endswith("-sig") else b""
            self._write(mark + (delimiter.join(names) + "\n").encode(self._encoding, "replace"))

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what the encoding cannot hold becomes a question mark."""
        quoted, join = quoter(self._delimiter), self._delimiter.join
        parts: list[str] = []
        for row, outcome in zip(cells, outcomes, strict=True):
            texts = [cell if type(cell) is str else as_cell(cell) for cell in row]
            if self._safe:
                texts = list(map(neutral, texts))
            texts = [quoted(text) if text else "" for text in texts]
            texts.append(self._tail(outcome, quoted))
            parts.append(join(texts))
        if parts:
            parts.append("")
            self._write("\n".join(parts).encode(self._encoding, "replace"))

    def finish(self) -> None:
        """Do nothing: the format has no end."""

    def _tail(self, outcome: Outcome, quoted: Callable[[str], str]) -> str:
        verdict, error = outcome
        d = self._delimiter
        if verdict is None:
            return d * 15 + quoted(neutral(error))
        p, s = verdict.probabilities, verdict.shares
        numbers = (
            f"{verdict.confidence:.6f}{d}{p[0]:.6f}{d}{p[1]:.6f}{d}{p[2]:.6f}{d}{p[3]:.6f}"
            f"{d}{s[0] + 0.0:.1f}{d}{s[1] + 0.0:.1f}{d}{s[2] + 0.0:.1f}{d}{s[3] + 0.0:.1f}"
        )
        if self._decimal != ".":
            numbers = numbers.replace(".", self._decimal)
        return (
            f"{verdict.role}{d}{numbers}"
            f"{d}{'true' if verdict.unsure else 'false'}{d}{quoted(';'.join(verdict.reasons))}"
            f"{d}{quoted(neutral(verdict.evidence))}{d}{verdict.title_role}"
            f"{d}{'true' if verdict.title_says_otherwise else 'false'}{d}{quoted(neutral(error))}"
        )

    def _heading(self, name: str, at: int) -> str:
        # Quotes keep our own header from being read as a byte order mark, a sep= line or another delimiter.
        risky = _RISKY.search(name) or self._delimiter in name or (at == 0 and not name)
        return '"' + name.replace('"', '""') + '"' if risky else name


def quoter(delimiter: str) -> Callable[[str], str]:
    """Return the function that makes a cell of a text."""

    def quoted(text: str) -> str:
        if '"' in text:
            return '"' + text.replace('"', '""') + '"'
        if delimiter in text or "\n" in text or "\r" in text:
            return '"' + text + '"'
        return text

    return quoted
