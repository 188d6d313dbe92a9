"""How often each rule fired, the most frequent first: a table for people."""

from __future__ import annotations

from collections import Counter

from rolefit.check.report import Report

__all__ = ["render"]


def render(report: Report) -> str:
    """Return a line for each rule that fired: findings, drafts, severity, code, name."""
    counts = Counter((f.code, f.name, f.severity) for f in report.findings)
    drafts = Counter(
        (code, name, severity)
        for code, name, severity, _ in {(f.code, f.name, f.severity, f.path) for f in report.findings}
    )
    rows = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    width = max((len(str(count)) for _, count in rows), default=1)
    return "".join(
        f"{count:>{width}} in {drafts[key]} draft{'' if drafts[key] == 1 else 's'}  {key[2]}[{key[0]}] {key[1]}\n"
        for key, count in rows
    )
