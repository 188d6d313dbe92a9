"""Text for people: each finding with the lines of the draft that it stands on, underlined."""

from __future__ import annotations

import os

from rolefit.check.report import Report
from rolefit.check.values import SEVERITIES, Finding, Place
from rolefit.patterns import pattern
from rolefit.remembering import remembered
from rolefit.render.text import Line, as_plain

__all__ = ["lines", "render", "summary_line"]

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_FAINT = "blue"
_WIDTH = 100
_NARROWEST = 40
_MOST_LINES = 3
"""Of the lines of one place, how many are shown."""
_MOST_RELATED = 6
_BEYOND = pattern(r"[^\x00-\x7f]")


def render(report: Report) -> str:
    """Return the findings as plain text."""
    return as_plain(lines(report))


def lines(report: Report, *, folder: str = "", width: int = _WIDTH) -> list[Line]:
    """Return the findings as styled lines.

    `folder` is what paths are shown relative to, the root of the report by default; `width` is that of the terminal in
    columns.
    """
    split = {path: source.split("\n") for path, source in report.sources.items()}
    shown: list[Line] = []
    width = max(width, _NARROWEST)
    name, before = "", ""
    for finding in report.findings:
        if finding.path != before:
            before, name = finding.path, _name(finding.path, report.root, folder)
        shown += _finding(finding, name, split.get(finding.path, []), width)
        if report.help_url:
            shown += _address(report.help_address(finding.code))
        shown.append([])
    return shown


def _name(path: str, root: str, folder: str) -> str:
    """Return the path of a draft as it is seen from a folder."""
    if folder and folder != root and not os.path.isabs(path) and path != "-":
        path = os.path.relpath(os.path.join(root, path), folder)
    return _printable(path)


def _address(address: str) -> list[Line]:
    return [[(_FAINT, "  = "), ("bold", "page"), ("", f": {_printable(address)}")]] if address else []


def summary_line(report: Report) -> str:
    """Return one sentence on the whole run."""
    severities = [finding.severity for finding in report.findings]
    counts = {severity: severities.count(severity) for severity in SEVERITIES}
    plural = {"error": "errors", "warning": "warnings", "info": "notes"}
    single = {"error": "error", "warning": "warning", "info": "note"}
    found = [f"{counts[s]} {single[s] if counts[s] == 1 else plural[s]}" for s in SEVERITIES if counts[s]]
    drafts = f"{len(report.paths)} draft{'' if len(report.paths) == 1 else 's'}"
    extras = [
        f"{number} {what}"
        for number, what in (
            (report.exempt, "exempt"),
            (report.suppressed, "suppressed"),
            (report.baselined, "in the baseline"),
            (len(report.failures), "unreadable"),
        )
        if number
    ]
    text = f"{', '.join(found)} in {drafts}" if found else f"No findings in {drafts}"
    return text + (f" ({', '.join(extras)})" if extras else "")


def _finding(finding: Finding, path: str, source: list[str], width: int) -> list[Line]:
    place = finding.place
    related = [(p, word) for p, word in finding.related if p != place][:_MOST_RELATED]
    digits = max(len(str(p.end_line)) for p in (place, *(p for p, _ in related)))
    gutter = " " * digits
    head: Line = [
        (_STYLES[finding.severity], f"{finding.severity}[{finding.code}]"),
        ("bold", f" {finding.name}: {_printable(finding.message)}"),
    ]
    out: list[Line] = [head, [(_FAINT, f"{gutter}--> "), ("", f"{path}:{place.line}:{place.column}")]]
    out.append([(_FAINT, f"{gutter} |")])
    out += _excerpt(place, source, digits, width, "^", _STYLES[finding.severity], "")
    last = place.end_line
    for other, word in sorted(related, key=lambda pair: (pair[0].line, pair[0].column)):
        if not 0 <= other.line - last <= 1:
            out.append([(_FAINT, "...")])
        out += _excerpt(other, source, digits, width, "-", _FAINT, word)
        last = other.end_line
    more = len([p for p, _ in finding.related if p != place]) - len(related)
    if more > 0:
        out.append([(_FAINT, f"{gutter} = "), ("", f"and {more} more")])
    out.append([(_FAINT, f"{gutter} |")])
    if finding.help:
        out.append([(_FAINT, f"{gutter} = "), ("bold", "help"), ("", f": {_printable(finding.help)}")])
    return out


def _excerpt(place: Place, source: list[str], digits: int, width: int, mark: str, style: str, word: str) -> list[Line]:
    """Return the lines of a place, each underlined; `word` stands behind the last underline."""
    out: list[Line] = []
    gutter = (_FAINT, f"{'':>{digits}} | ")
    numbers = range(place.line, min(place.end_line, place.line + _MOST_LINES - 1) + 1)
    for number in numbers:
        text = source[number - 1] if number <= len(source) else ""
        start = place.column - 1 if number == place.line else len(text) - len(text.lstrip())
        end = place.end_column - 1 if number == place.end_line else len(text.rstrip())
        piece, start, end = _fitted(text, start, max(end, start + 1), width - digits - 3)
        underline = " " * _columns(piece[:start]) + mark * max(1, _columns(piece[start:end]))
        said = f" {_printable(word)}" if word and number == numbers[-1] else ""
        out.append([(_FAINT, f"{number:>{digits}} | "), ("", piece)])
        out.append([gutter, (style, underline + said)])
    if place.end_line > numbers[-1]:
        out.append([(_FAINT, "...")])
    return out


def _fitted(text: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """Cut a line to a width around a span; tabs and what cannot be printed become one blank each."""
    text = _printable(text)
    if len(text) <= width:
        return text.rstrip(), start, end
    left = max(0, min(start - 10, len(text) - width)) if end > width - 1 else 0
    right = min(len(text), left + width - 2)
    piece = ("…" if left else "") + text[left:right] + ("…" if right < len(text) else "")
    shift = left - (1 if left else 0)
    return piece.rstrip(), start - shift, max(start - shift + 1, min(end - shift, len(piece)))


def _printable(text: str) -> str:
    """Return a text that cannot move the cursor."""
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def _columns(text: str) -> int:
    """How many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return len(text) + sum(map(_more_columns, _BEYOND.findall(text)))


@remembered(4096)
def _more_columns(char: str) -> int:
    """How many columns a character takes besides the first: 1, 0, or -1 where it takes none."""
    import unicodedata

    return -1 if unicodedata.combining(char) else int(unicodedata.east_asian_width(char) in "WF")
