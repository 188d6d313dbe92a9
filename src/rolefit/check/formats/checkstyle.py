"""Checkstyle's XML, which most review tools and the plugin "Warnings NG" of Jenkins read."""

from __future__ import annotations

from rolefit.check.formats.junit import quoted
from rolefit.check.report import Report
from rolefit.check.values import Finding

__all__ = ["render"]


def render(report: Report) -> str:
    """Return the report; `source` is the rule with its code, a draft that could not be read is an error of its own."""
    by_path: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<checkstyle version={quoted('rolefit ' + report.version)}>"]
    for path, findings in by_path.items():
        lines.append(f"  <file name={quoted(path)}>")
        lines += [
            f'    <error line="{f.place.line}" column="{f.place.column}" severity="{f.severity}" '
            f"message={quoted(f.message)} source={quoted(f'rolefit.{f.code}.{f.name}')}/>"
            for f in findings
        ]
        lines.append("  </file>")
    for failure in report.failures:
        lines += [
            f"  <file name={quoted(failure.path)}>",
            f'    <error line="1" column="1" severity="error" message={quoted(failure.message)} source="rolefit.unreadable"/>',
            "  </file>",
        ]
    return "\n".join([*lines, "</checkstyle>", ""])
