"""Logging commands of Azure Pipelines, which become issues of a run."""

from __future__ import annotations

from rolefit.check.report import Report
from rolefit.check.values import SEVERITIES

__all__ = ["render"]

_TYPES = {"error": "error", "warning": "warning", "info": "warning"}  # there is no third


def render(report: Report) -> str:
    """Return one command a line, the gravest first."""
    findings = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    lines = [
        f"##vso[task.logissue type={_TYPES[f.severity]};sourcepath={_value(f.path)};linenumber={f.place.line};"
        f"columnnumber={f.place.column};code={f.code};]{_message(f'{f.code} {f.name}: {f.message}')}"
        for f in findings
    ]
    lines += [
        f"##vso[task.logissue type=error;sourcepath={_value(failure.path)};]{_message(failure.message)}"
        for failure in report.failures
    ]
    return "".join(line + "\n" for line in lines)


def _message(text: str) -> str:
    escaped = text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace("##vso[", "# #vso[").replace("##[", "# #[")


def _value(text: str) -> str:
    return _message(text).replace("]", "%5D").replace(";", "%3B")
