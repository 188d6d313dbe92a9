"""The code quality report of GitLab."""

from __future__ import annotations

import json

from rolefit.check.report import Report, fingerprints

__all__ = ["render"]

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report) -> str:
    """Return the report: a list of issues; a draft that could not be read is a blocker on its first line."""
    issues = [
        {
            "description": f"{finding.code}: {finding.message}",
            "check_name": finding.code,
            "fingerprint": name,
            "severity": _SEVERITIES[finding.severity],
            "location": {"path": finding.path, "lines": {"begin": finding.place.line, "end": finding.place.end_line}},
        }
        for finding, name in zip(report.findings, fingerprints(report), strict=True)
    ]
    issues += [
        {
            "description": failure.message,
            "check_name": "unreadable",
            "fingerprint": f"unreadable {failure.path}",
            "severity": "blocker",
            "location": {"path": failure.path, "lines": {"begin": 1, "end": 1}},
        }
        for failure in report.failures
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"
