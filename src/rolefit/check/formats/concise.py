"""One line a finding, as compilers write them: `path:line:column: severity[code] message`."""

from __future__ import annotations

from rolefit.check.report import Report

__all__ = ["render"]


def render(report: Report) -> str:
    """Return a line for each finding, and one for each draft that could not be read."""
    lines = [
        f"{_flat(f.path)}:{f.place.line}:{f.place.column}: {f.severity}[{f.code}] {_flat(f.message)}"
        for f in report.findings
    ]
    lines += [f"{_flat(failure.path)}:1:1: error[unreadable] {_flat(failure.message)}" for failure in report.failures]
    return "".join(line + "\n" for line in lines)


def _flat(text: str) -> str:
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
