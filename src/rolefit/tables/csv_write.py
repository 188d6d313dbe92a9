"""Rows to CSV. Quotes by hand: the csv module takes four times as long on long texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import IO

from rolefit.tables.row import Outcome
from rolefit.tables.values import as_cell

__all__ = ["CsvWriter", "neutral"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_RISKY = re.compile(r'[,;\t|"\n\r]|^\ufeff|^sep=', re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)*(?:[eE][-+]?[0-9]+)?%?")


def neutral(cell: str) -> str:
    """Return a cell that a spreadsheet does not take for a formula: an apostrophe goes before it; numbers stay."""
    if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell):
        return "'" + cell
    return cell


class CsvWriter:
    r"""Writes UTF-8 with lines that end in `\n`. Cells are quoted where they have to be."""

    def __init__(
        self,
        file: IO[bytes],
        columns: Sequence[str],
        own: Sequence[str],
        *,
        delimiter: str = ",",
        safe: bool = False,
        header: bool = True,
    ) -> None:
        """Write the header, unless the file has it already. `safe` neutralises formulas in the input's cells too."""
        self._write = file.write
        self._delimiter = delimiter
        self._safe = safe
        if header:
            names = [self._heading(neutral(name) if safe else name, i) for i, name in enumerate((*columns, *own))]
            self._write((delimiter.join(names) + "\n").encode("utf-8", "replace"))

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what UTF-8 cannot hold becomes a question mark."""
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
            self._write("\n".join(parts).encode("utf-8", "replace"))

    def finish(self) -> None:
        """Do nothing: the format has no end."""

    def _tail(self, outcome: Outcome, quoted: Callable[[str], str]) -> str:
        verdict, error = outcome
        d = self._delimiter
        if verdict is None:
            return d * 15 + quoted(neutral(error))
        p, s = verdict.probabilities, verdict.shares
        return (
            f"{verdict.role}{d}{verdict.confidence:.6f}{d}{p[0]:.6f}{d}{p[1]:.6f}{d}{p[2]:.6f}{d}{p[3]:.6f}"
            f"{d}{s[0] + 0.0:.1f}{d}{s[1] + 0.0:.1f}{d}{s[2] + 0.0:.1f}{d}{s[3] + 0.0:.1f}"
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
