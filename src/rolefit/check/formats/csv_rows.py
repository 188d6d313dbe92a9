"""CSV: a row for each finding, with the fields that JSON has, and one for each draft that could not be read."""

from __future__ import annotations

from rolefit.check.formats.json_document import finding_object
from rolefit.check.report import Report, fingerprints
from rolefit.render.csv_rows import csv_rows

__all__ = ["COLUMNS", "render"]

COLUMNS = (
    "file", "line", "column", "end_line", "end_column", "text", "code", "name", "severity", "message", "help", "confidence",
    "fingerprint", "error",
)  # fmt: skip
"""Those of a finding in JSON, but for its related places, and why a draft could not be read."""


def render(report: Report) -> str:
    """Return the rows below their header; names and words of drafts are other people's, and become no formula."""
    rows = list(map(finding_object, [report] * len(report.findings), report.findings, fingerprints(report)))
    rows += [{"file": failure.path, "error": failure.message} for failure in report.failures]
    return csv_rows(COLUMNS, rows)
