"""A badge as JSON, in the shape of an endpoint of shields.io."""

from __future__ import annotations

import json
from collections import Counter

from rolefit.check.report import Report

__all__ = ["render"]


def render(report: Report) -> str:
    """Return one object: green without errors and warnings, yellow with warnings, red where the run fails."""
    counts = Counter(finding.severity for finding in report.findings)
    parts = [
        f"{counts[kind]} {kind}{'' if counts[kind] == 1 else 's'}" for kind in ("error", "warning") if counts[kind]
    ]
    if report.failures:
        parts.append(f"{len(report.failures)} unreadable")
    failed = report.failing() or report.failures or report.too_many_warnings
    colour = "red" if failed else "yellow" if parts else "brightgreen"
    said = ", ".join(parts) or "drafts fit"
    return json.dumps({"schemaVersion": 1, "label": "rolefit", "message": said, "color": colour}) + "\n"
