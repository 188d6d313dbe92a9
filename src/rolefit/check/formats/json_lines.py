"""JSON Lines: one finding a line."""

from __future__ import annotations

import json

from rolefit.check.formats.json_document import finding_object
from rolefit.check.report import Report, fingerprints

__all__ = ["render"]


def render(report: Report) -> str:
    """Return one object a line, as in the `findings` of the JSON document; no finding, no line."""
    rows = zip(report.findings, fingerprints(report), strict=True)
    return "".join(json.dumps(finding_object(report, f, name), ensure_ascii=False) + "\n" for f, name in rows)
