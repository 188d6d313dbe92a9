"""Service messages of TeamCity: inspections, each with its type."""

from __future__ import annotations

from rolefit.check.report import Report

__all__ = ["render"]

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report) -> str:
    """Return a type for each rule that fired, then a message for each finding and each draft that could not be read."""
    fired = {finding.code for finding in report.findings}
    lines = [
        _message("inspectionType", id=rule.code, name=rule.name, category="rolefit", description=rule.reason)
        for rule in report.rules
        if rule.code in fired
    ]
    lines += [
        _message(
            "inspection",
            typeId=f.code,
            message=f.message,
            file=f.path,
            line=str(f.place.line),
            SEVERITY=_SEVERITIES[f.severity],
        )
        for f in report.findings
    ]
    lines += [_message("buildProblem", description=failure.message) for failure in report.failures]
    return "".join(line + "\n" for line in lines)


def _message(kind: str, **values: str) -> str:
    said = " ".join(f"{name}='{_escaped(value)}'" for name, value in values.items())
    return f"##teamcity[{kind} {said}]"


def _escaped(text: str) -> str:
    marks = {"|": "||", "'": "|'", "\n": "|n", "\r": "|r", "[": "|[", "]": "|]"}
    return "".join(marks.get(c) or (c if c.isascii() else _unicode(c)) for c in text)


def _unicode(char: str) -> str:
    units = char.encode("utf-16-be", "replace")
    return "".join(f"|0x{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
