"""The diagnostic format of reviewdog."""

from __future__ import annotations

import json
from typing import Any

from rolefit.check.report import Report
from rolefit.check.values import Finding, Place

__all__ = ["render"]

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report) -> str:
    """Return the diagnostics; their columns count bytes of UTF-8, as the format wants it."""
    lines = {path: source.split("\n") for path, source in report.sources.items()}
    diagnostics = [
        _diagnostic(finding, lines.get(finding.path, []), report.help_address(finding.code))
        for finding in report.findings
    ]
    diagnostics += [
        {"message": failure.message, "location": {"path": failure.path}, "severity": "ERROR"}
        for failure in report.failures
    ]
    document = {"source": {"name": "rolefit"}, "diagnostics": diagnostics}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(finding: Finding, lines: list[str], address: str) -> dict[str, Any]:
    diagnostic: dict[str, Any] = {
        "message": f"{finding.message}\n{finding.help}" if finding.help else finding.message,
        "location": {"path": finding.path, "range": _range(finding.place, lines)},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, **({"url": address} if address else {})},
    }
    if finding.related:
        diagnostic["related_locations"] = [
            {"message": message, "location": {"path": finding.path, "range": _range(place, lines)}}
            for place, message in finding.related
        ]
    return diagnostic


def _range(place: Place, lines: list[str]) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": place.line, "column": _bytes(lines, place.line, place.column)},
        "end": {"line": place.end_line, "column": _bytes(lines, place.end_line, place.end_column)},
    }


def _bytes(lines: list[str], line: int, column: int) -> int:
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    return len(before.encode("utf-8", "replace")) + 1 if before else column
