"""A page in Markdown on a whole run, for the summary of a GitHub job or a comment on a merge request."""

from __future__ import annotations

from collections import Counter

from rolefit.check.formats.text import summary_line
from rolefit.check.report import Report

__all__ = ["render"]

_MOST = 50
"""Findings that are listed; a summary may not grow beyond a megabyte."""


def render(report: Report) -> str:
    """Return a heading with the outcome, the findings as a table, and how often each rule fired."""
    failed = bool(report.failing() or report.failures or report.too_many_warnings)
    lines = [f"## rolefit check: {'failed' if failed else 'passed'}", "", summary_line(report) + ".", ""]
    if report.findings:
        lines += ["| draft | severity | rule | finding |", "| --- | --- | --- | --- |"]
        lines += [
            f"| {_cell(f'{f.path}:{f.place.line}')} | {f.severity} | {_rule(report, f.code)} | {_cell(f.message)} |"
            for f in report.findings[:_MOST]
        ]
        more = len(report.findings) - _MOST
        lines += ["", f"and {more} more", ""] if more > 0 else [""]
        counts = sorted(Counter((f.code, f.name) for f in report.findings).items(), key=lambda one: (-one[1], one[0]))
        lines += ["| rule | findings |", "| --- | ---: |"]
        lines += [f"| {_rule(report, code)} {name} | {count} |" for (code, name), count in counts]
        lines.append("")
    lines += [f"- could not be read: {_cell(failure.message)}" for failure in report.failures]
    return "\n".join(lines).rstrip("\n") + "\n"


def _rule(report: Report, code: str) -> str:
    address = report.help_address(code)
    return f"[{code}]({address})" if address else code


def _cell(text: str) -> str:
    flat = " ".join(text.split())
    return "".join("\\" + c if c in "\\|`*_[]<>#" else "&amp;" if c == "&" else c for c in flat)
