"""Commands of GitHub workflows, which become annotations on a pull request."""

from __future__ import annotations

from rolefit.check.report import Report
from rolefit.check.values import SEVERITIES, Finding

__all__ = ["render"]

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report) -> str:
    """Return one command a line, the gravest first, for GitHub shows only the first ten of a step."""
    findings = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    lines = [_command(finding) for finding in findings]
    lines += [f"::error file={_value(f.path)},title=rolefit::{_message(f.message)}" for f in report.failures]
    return "".join(line + "\n" for line in lines)


def _command(finding: Finding) -> str:
    place = finding.place
    where = f"file={_value(finding.path)},line={place.line},endLine={place.end_line}"
    if place.line == place.end_line:  # columns over several lines are refused
        where += f",col={place.column},endColumn={place.end_column}"
    title = _value(f"rolefit {finding.code} {finding.name}")
    message = f"{finding.path}:{place.line}:{place.column}: {finding.code} {finding.message}"
    if finding.help:
        message += f"\nhelp: {finding.help}"
    return f"::{_COMMANDS[finding.severity]} {where},title={title}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
