"""A page of HTML that needs nothing else: the findings draft by draft, with the words that they stand on."""

from __future__ import annotations

from typing import NamedTuple

from rolefit.check.formats.text import summary_line
from rolefit.check.report import Report
from rolefit.check.values import Finding, Place
from rolefit.web.page import page
from rolefit.web.texts import counted

__all__ = ["render"]

_LEVELS = {"error": "Error", "warning": "Warning", "info": "Note"}
_LONGEST = 200
"""Characters of a place that are quoted."""


class Shown(NamedTuple):
    """A finding as the page shows it."""

    level: str
    finding: Finding
    address: str
    """Of the page on the rule, empty where there is none that a browser may open."""
    quote: str
    """The words that it stands on, empty where its message says them."""
    help: list[str]
    """Parts of the help, every other of them code."""
    related: list[tuple[str, int, str]]
    """Quote, line and word of each further place."""


def render(report: Report) -> str:
    """Return the page. The same report gives the same page."""
    by_path: dict[str, list[Shown]] = {path: [] for path in report.paths}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(_shown(report, finding))
    return page(
        "check.html",
        title=f"{counted(len(report.paths), 'draft')} checked",
        summary=summary_line(report),
        drafts=list(by_path.items()),
        failures=[
            one.message if one.message.startswith(one.path) else f"{one.path}: {one.message}" for one in report.failures
        ],
    )


def _shown(report: Report, finding: Finding) -> Shown:
    address = report.help_address(finding.code)
    words = report.excerpt(finding).strip()
    return Shown(
        _LEVELS[finding.severity],
        finding,
        address if address.startswith(("https://", "http://")) else "",
        "" if words in finding.message else _cut(words),
        finding.help.split("`"),
        [(_quote(report, finding, place), place.line, word) for place, word in finding.related],
    )


def _quote(report: Report, finding: Finding, place: Place) -> str:
    return _cut(report.excerpt(finding, place).strip())


def _cut(words: str) -> str:
    return f"{words[:_LONGEST]} …" if len(words) > _LONGEST else words
