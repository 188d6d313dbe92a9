"""JUnit XML, as Jenkins, GitLab and Azure read it: a draft is a suite, a finding is a test case."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from rolefit.check.report import Report
from rolefit.check.settings.values import at_least
from rolefit.check.values import Finding

__all__ = ["quoted", "render"]

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """Return the report. What fails the run is a failure, what does not passes with its message as output.

    A draft without findings is a suite of one case that passes; one that could not be read is an error.
    """
    by_path: dict[str, list[Finding]] = {path: [] for path in report.paths}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    failing = len(report.failing())
    tests = sum(max(1, len(findings)) for findings in by_path.values()) + len(report.failures)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="rolefit" tests="{tests}" failures="{failing}" errors="{len(report.failures)}">',
    ]
    for path, findings in by_path.items():
        lines += _suite(path, findings, report.bar(path))
    for failure in report.failures:
        name = quoted(failure.path)
        lines += [
            f'  <testsuite name={name} tests="1" failures="0" errors="1">',
            f'    <testcase name="readable" classname={name}>',
            f'      <error type="unreadable" message={quoted(failure.message)}/>',
            "    </testcase>",
            "  </testsuite>",
        ]
    return "\n".join([*lines, "</testsuites>", ""])


def _suite(path: str, findings: list[Finding], fail_on: str) -> list[str]:
    name = quoted(path)
    failures = sum(at_least(finding.severity, fail_on) for finding in findings)
    lines = [f'  <testsuite name={name} tests="{max(1, len(findings))}" failures="{failures}" errors="0">']
    if not findings:
        lines.append(f'    <testcase name="rolefit" classname={name}/>')
    for finding in findings:
        place = finding.place
        title = f"{finding.code} {finding.name} {place.line}:{place.column}"
        body = _clean(f"{path}:{place.line}:{place.column}: {finding.severity}: {finding.message}\n{finding.help}")
        lines.append(f"    <testcase name={quoted(title)} classname={name}>")
        if at_least(finding.severity, fail_on):
            lines.append(f'      <failure type="{finding.severity}" message={quoted(finding.message)}>{body}</failure>')
        else:
            lines.append(f"      <system-out>{body}</system-out>")
        lines.append("    </testcase>")
    return [*lines, "  </testsuite>"]


def _clean(text: str) -> str:
    return escape(_ILLEGAL.sub("?", text))


def quoted(text: str) -> str:
    """Return a text as the value of an attribute, in its quotes; what XML cannot hold is `?`."""
    marks = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
    return f'"{escape(_ILLEGAL.sub("?", text), marks)}"'
