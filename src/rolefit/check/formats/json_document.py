"""JSON: one document with a summary and the findings."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from rolefit.check.report import Report, fingerprints
from rolefit.check.values import SEVERITIES, Finding, Place

__all__ = ["finding_object", "render", "summary"]

_VERSION = 1
"""Of the shape of the document; it grows when a field changes its meaning or goes."""


def render(report: Report) -> str:
    """Return the document; its shape is described in docs/check.md."""
    names = fingerprints(report)
    document = {
        "version": _VERSION,
        "rolefit": report.version,
        "model": report.model_version,
        "lexicon": report.lexicon_version,
        "summary": summary(report),
        "findings": [finding_object(report, f, name) for f, name in zip(report.findings, names, strict=True)],
        "failures": [{"file": failure.path, "message": failure.message} for failure in report.failures],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def summary(report: Report) -> dict[str, Any]:
    """Return the counts of a report."""
    by_severity = Counter(finding.severity for finding in report.findings)
    return {
        "checked": len(report.paths),
        "exempt": report.exempt,
        "failed": len(report.failures),
        **{severity: by_severity[severity] for severity in SEVERITIES},
        "suppressed": report.suppressed,
        "baselined": report.baselined,
    }


def finding_object(report: Report, finding: Finding, fingerprint: str) -> dict[str, Any]:
    """Return one finding as JSON holds it; lines and columns count from 1, ends are exclusive."""
    return {
        "file": finding.path,
        **_span(finding.place),
        "text": report.excerpt(finding),
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "confidence": round(finding.confidence, 4),
        "fingerprint": fingerprint,
        "related": [
            {**_span(place), "text": report.excerpt(finding, place), "message": message}
            for place, message in finding.related
        ],
    }


def _span(place: Place) -> dict[str, int]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
