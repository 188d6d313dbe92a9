"""Which delimiter a CSV file uses, by rules that give the same answer every time.

The rules: a first line `sep=X` says it. Otherwise each of `, ; TAB |` is tried on the first whole records, quotes
heeded: one that does not cut the header is out; the winner is the one under which most records have as many cells as
the header, then the one whose header has a known name, then the one with more columns, then the first in that order.
"""

from __future__ import annotations

import _csv as csv  # what `csv` gives of it, without `re`

from rolefit.errors import ConfigurationError
from rolefit.patterns import DOTALL, IGNORECASE, pattern
from rolefit.record import NamedTuple
from rolefit.tables.columns import is_known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["DELIMITERS", "Dialect", "delimiter_named", "detect_dialect"]

DELIMITERS = (",", ";", "\t", "|")
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe", " ": "space"}
_SEP = pattern(r"sep=(.)(?:\r\n|\r|\n)?", IGNORECASE | DOTALL)
_RECORDS = 200
_MOST_BREAKS = 500  # line breaks of one cell; with more a quote was never closed
_SAMPLE = 1 << 18  # characters


QUOTES: dict[str, dict[str, Any]] = {
    "usual": {},
    "after blanks": {"skipinitialspace": True},
    "escaped by backslashes": {"escapechar": "\\", "doublequote": False},
    "none": {"quoting": csv.QUOTE_NONE},
}
"""Ways in which programs write quotes, with the options of `csv.reader` for each."""


class Dialect(NamedTuple):
    """How the cells of a CSV file are told apart."""

    delimiter: str
    lines: int
    """Lines before the header: 1 where there is a `sep=` line."""
    note: str
    quotes: str = "usual"
    """How quotes are meant: one of `QUOTES`."""


def delimiter_named(name: str) -> str:
    r"""Return the character that `--delimiter` means: itself, its name in English, or `\t`.

    Raises `ConfigurationError`.
    """
    chosen = {**{word: character for character, word in _NAMES.items()}, r"\t": "\t"}.get(name.lower(), name)
    if len(chosen) != 1 or chosen in '"\r\n\0':
        raise ConfigurationError(
            f"--delimiter {name!r} is no delimiter: give one character, or one of {', '.join(_NAMES.values())}"
        )
    return chosen


def detect_dialect(
    lines: Sequence[str], delimiter: str = "", *, whole: bool = True, tabs_first: bool = False
) -> Dialect:
    """Return the dialect of a text from its first lines; a `delimiter` that is given overrules the detection.

    `whole` says that there are no lines after these.
    """
    csv.field_size_limit(max(csv.field_size_limit(), 1 << 30))
    sep = _SEP.fullmatch(lines[0]) if lines else None
    skip = 1 if sep and sep[1] not in '"\r\n' else 0
    if delimiter:
        return _quoted(Dialect(delimiter, skip, f"delimiter {_shown(delimiter)} as told"), _sample(lines[skip:]))
    if sep and skip:
        return _quoted(Dialect(sep[1], 1, f"delimiter {_shown(sep[1])} by its sep= line"), _sample(lines[1:]))
    sample = _sample(lines)
    best, best_rank = ",", (0.0, False, 1, 0)
    order = ("\t", ",", ";", "|") if tabs_first else DELIMITERS
    cutting = [candidate for candidate in order if len(_first(sample, candidate)) > 1]
    if len(cutting) == 1:
        return _quoted(Dialect(cutting[0], 0, f"delimiter {_shown(cutting[0])}"), sample)
    for candidate in cutting:
        place = order.index(candidate)
        records = [record for record in csv.reader(sample, delimiter=candidate) if record]
        if len(records) > 2 and not (whole and len(sample) == len(lines)):
            records.pop()  # can be cut off
        width = len(records[0])
        body = records[1:] or records
        agreeing = sum(len(record) == width for record in body) / len(body)
        rank = (agreeing, any(map(is_known, records[0])), width, -place)
        if rank > best_rank:
            best, best_rank = candidate, rank
    return _quoted(Dialect(best, 0, f"delimiter {_shown(best)}"), sample)


def _first(sample: list[str], delimiter: str) -> list[str]:
    """Return the first record that is not blank; none where there is none."""
    return next(filter(None, csv.reader(sample, delimiter=delimiter)), [])


def _quoted(dialect: Dialect, sample: list[str]) -> Dialect:
    """Return the dialect with the way of quotes under which the most lines of the sample are records of the header's width.

    Another way than the usual one is only thought of where something in the sample tells of it.
    """
    text, mark = "".join(sample), dialect.delimiter
    ways = []
    if '\\"' in text:
        ways.append("escaped by backslashes")
    if mark != "\t" and f'{mark} "' in text and f'{mark}"' not in text:
        ways.append("after blanks")
    if mark == "\t" and '"' in text:
        ways.append("none")
    if not ways:
        return dialect
    best, most = "usual", _well_formed(sample, mark, "usual")
    for way in ways:
        count = _well_formed(sample, mark, way)
        if count > most:
            best, most = way, count
    if best == "usual":
        return dialect
    note = "no quotes" if best == "none" else f"quotes {best}"
    return dialect._replace(quotes=best, note=f"{dialect.note}, {note}")


def _well_formed(sample: list[str], delimiter: str, way: str) -> int:
    """Return how many lines stand in records of the header's width, up to the first that is no record at all."""
    reader = csv.reader(sample, strict=True, delimiter=delimiter, **QUOTES[way])
    width = lines = before = 0
    try:
        for record in reader:
            width = width or len(record)
            if len(record) == width and not any(cell.count("\n") > _MOST_BREAKS for cell in record):
                lines += reader.line_num - before
            before = reader.line_num
    except csv.Error:
        pass
    return lines


def _sample(lines: Sequence[str]) -> list[str]:
    taken, length = [], 0
    for line in lines:
        taken.append(line)
        length += len(line)
        if length > _SAMPLE or len(taken) >= _RECORDS * 50:
            break
    return taken


def _shown(delimiter: str) -> str:
    return _NAMES.get(delimiter, repr(delimiter))
