"""Rows to CSV. Quotes by hand: the csv module takes four times as long on long texts."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.tables.row import Outcome
from rolefit.tables.values import as_cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence
    from typing import IO, Any, AnyStr

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
        self._quoted = quoter(delimiter)
        self._mark = delimiter.encode(self._encoding, "replace")
        self._quoted_bytes = quoter(self._mark)
        self._plain = encoding.startswith("utf-8") and delimiter != "?"  # which stands for what cannot be encoded
        if header:
            names = [self._heading(neutral(name) if safe else name, i) for i, name in enumerate((*columns, *own))]
            mark = b"\xef\xbb\xbf" if encoding.endswith("-sig") else b""
            self._write(mark + (delimiter.join(names) + "\n").encode(self._encoding, "replace"))

    def write(
        self, cells: Sequence[Sequence[object]], _natives: Sequence[object], outcomes: Sequence[Outcome], /
    ) -> None:
        """Write rows; what the encoding cannot hold becomes a question mark."""
        encoding, quoted, quoted_bytes = self._encoding, self._quoted, self._quoted_bytes
        parts: list[bytes] = []
        for row, outcome in zip(cells, outcomes, strict=True):
            texts = [cell if type(cell) is str else as_cell(cell) for cell in row]
            if self._safe:
                texts = list(map(neutral, texts))
            if self._plain:
                # A text that was scored holds its UTF-8 already.
                pieces = [quoted_bytes(text.encode("utf-8", "replace")) if text else b"" for text in texts]
            else:
                pieces = [quoted(text).encode(encoding, "replace") for text in texts]
            pieces.append(self._tail(outcome).encode(encoding, "replace"))
            parts.append(self._mark.join(pieces))
        if parts:
            parts.append(b"")
            self._write(b"\n".join(parts))

    def finish(self) -> None:
        """Do nothing: the format has no end."""

    def _tail(self, outcome: Outcome) -> str:
        verdict, error = outcome
        d, quoted = self._delimiter, self._quoted
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


def quoter(delimiter: AnyStr) -> Callable[[AnyStr], AnyStr]:
    """Return the function that makes a cell of a text, or of its bytes where the delimiter is bytes."""
    marks: Any = ('"', "\n", "\r") if isinstance(delimiter, str) else (b'"', b"\n", b"\r")
    quote, feed, back = marks

    def quoted(text: AnyStr) -> AnyStr:
        if quote in text:
            return quote + text.replace(quote, quote + quote) + quote  # type: ignore[no-any-return]
        if delimiter in text or feed in text or back in text:
            return quote + text + quote  # type: ignore[no-any-return]
        return text

    return quoted
