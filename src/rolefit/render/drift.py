"""What changed between two scored tables, as text and JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rolefit.measure.drift import Drift, MeanChange, RoleDrift
from rolefit.render.text import ROLE_STYLES, Line, plain
from rolefit.render.words import ROLE_NAMES, SHARE_NAMES

__all__ = ["SCHEMA", "drift_json", "drift_lines", "mean_told", "mix_told", "pair_told", "points", "rate_told"]

SCHEMA = "rolefit/drift/1"


def drift_lines(drift: Drift, names: tuple[str, str]) -> list[Line]:
    """Return the lines of a drift; `names` are those of the two tables."""
    before, after = drift.posts
    lines: list[Line] = [
        [("bold", f"{plain(names[0])} ({before:,} posts) to {plain(names[1])} ({after:,} posts)")],
        [("", f"  the mix of roles {mix_told(drift)}")],
        [],
        [("bold", f"  {'role':24}{'before':>9}{'after':>9}   {'change (95 %)':28}{'corrected':18}by EM")],
    ]
    for role, row in drift.roles.items():
        change = f"{points(row.difference.value)} ({points(row.difference.low)} to {points(row.difference.high)})"
        told = f"{row.before.value:9.1%}{row.after.value:9.1%}   {change:28}{pair_told(row.adjusted):18}{pair_told(row.by_em)}"
        lines.append([(ROLE_STYLES[role], f"  {ROLE_NAMES[role]:24}"), ("", told)])
    unsure = drift.unsure
    lines += [
        [],
        [("", f"  unsure                  {unsure.before.value:9.1%}{unsure.after.value:9.1%}   {rate_told(unsure)}")],
        [
            (
                "",
                f"  mean confidence         {drift.confidence.before:9.3f}{drift.confidence.after:9.3f}   {mean_told(drift.confidence)}",
            )
        ],
    ]
    for tag, moved in drift.shares.items():
        lines.append(
            [("", f"  {SHARE_NAMES[tag] + ', points':24}{moved.before:9.1f}{moved.after:9.1f}   {mean_told(moved)}")]
        )
    for name, terms in (("came", drift.came), ("went", drift.went)):
        if terms:
            said = ", ".join(f"{plain(t.text)} ({t.before:,} to {t.after:,})" for t in terms[:10])
            lines += [[], [("bold", f"  words that {name}")], [("", f"  {said}")]]
    return lines


def mix_told(drift: Drift) -> str:
    """Return what happened to the mix of roles, after `The mix of roles`."""
    size = next(
        (name for bar, name in ((0.5, "much"), (0.3, "clearly"), (0.1, "a little")) if drift.cramers_v >= bar), "hardly"
    )
    if drift.p_value >= 0.05:
        return f"did not change beyond chance (chi-square {drift.chi_square:.1f}, p = {drift.p_value:.3g})"
    return (
        f"changed {size} (Cramér's V {drift.cramers_v:.2f}, chi-square {drift.chi_square:.1f}, p = {drift.p_value:.2g})"
    )


def points(value: float) -> str:
    """Return a difference of rates in points, with its sign."""
    return f"{100 * value:+.1f}"


def pair_told(values: Sequence[float]) -> str:
    """Return a rate before and after."""
    return f"{values[0]:.1%} to {values[1]:.1%}"


def rate_told(row: RoleDrift) -> str:
    """Return how much a rate changed, and by what chance."""
    return f"{points(row.difference.value)} points, p = {row.p_value:.2g}"


def mean_told(change: MeanChange) -> str:
    """Return how much a mean changed, and by what chance."""
    return f"Cohen's d {change.effect:+.2f}, p = {change.p_value:.2g}"


def drift_json(drift: Drift, names: tuple[str, str]) -> str:
    """Return a drift as one JSON document; rates are 0..1."""
    record: dict[str, Any] = {"schema": SCHEMA, "before": names[0], "after": names[1], **asdict(drift)}
    record["roles"] = {role: _rate_record(row) for role, row in drift.roles.items()}
    record["unsure"] = _rate_record(drift.unsure)
    return json.dumps(_rounded(record), ensure_ascii=False, indent=2) + "\n"


def _rate_record(row: RoleDrift) -> dict[str, Any]:
    spans = {
        key: value._asdict()
        for key, value in (("before", row.before), ("after", row.after), ("difference", row.difference))
    }
    return asdict(row) | spans


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return [_rounded(item) for item in value] if isinstance(value, (list, tuple)) else value
