"""What changed between two scored tables, as text, JSON and a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rolefit.measure.drift import Drift, MeanChange, RoleDrift, TermChange
from rolefit.measure.intervals import Interval
from rolefit.render.assets import CSS
from rolefit.render.bars import stacked_bar
from rolefit.render.evaluation_html import table
from rolefit.render.page import badge, document, escape
from rolefit.render.style import PALETTE, TAG_PALETTE
from rolefit.render.text import ROLE_STYLES, Line, plain
from rolefit.render.words import ROLE_NAMES, SHARE_NAMES

__all__ = ["SCHEMA", "drift_html", "drift_json", "drift_lines"]

SCHEMA = "rolefit/drift/1"


def drift_lines(drift: Drift, names: tuple[str, str]) -> list[Line]:
    """Return the lines of a drift; `names` are those of the two tables."""
    before, after = drift.posts
    lines: list[Line] = [
        [("bold", f"{plain(names[0])} ({before:,} posts) to {plain(names[1])} ({after:,} posts)")],
        [("", f"  the mix of roles {_verdict(drift)}")],
        [],
        [("bold", f"  {'role':24}{'before':>9}{'after':>9}   {'change (95 %)':28}{'corrected':18}by EM")],
    ]
    for role, row in drift.roles.items():
        change = f"{_points(row.difference.value)} ({_points(row.difference.low)} to {_points(row.difference.high)})"
        told = f"{row.before.value:9.1%}{row.after.value:9.1%}   {change:28}{_pair(row.adjusted):18}{_pair(row.by_em)}"
        lines.append([(ROLE_STYLES[role], f"  {ROLE_NAMES[role]:24}"), ("", told)])
    unsure = drift.unsure
    lines += [
        [],
        [("", f"  unsure                  {unsure.before.value:9.1%}{unsure.after.value:9.1%}   {_told(unsure)}")],
        [
            (
                "",
                f"  mean confidence         {drift.confidence.before:9.3f}{drift.confidence.after:9.3f}   {_mean(drift.confidence)}",
            )
        ],
    ]
    for tag, moved in drift.shares.items():
        lines.append(
            [("", f"  {SHARE_NAMES[tag] + ', points':24}{moved.before:9.1f}{moved.after:9.1f}   {_mean(moved)}")]
        )
    for name, terms in (("came", drift.came), ("went", drift.went)):
        if terms:
            said = ", ".join(f"{plain(t.text)} ({t.before:,} to {t.after:,})" for t in terms[:10])
            lines += [[], [("bold", f"  words that {name}")], [("", f"  {said}")]]
    return lines


def _verdict(drift: Drift) -> str:
    size = next(
        (name for bar, name in ((0.5, "much"), (0.3, "clearly"), (0.1, "a little")) if drift.cramers_v >= bar), "hardly"
    )
    if drift.p_value >= 0.05:
        return f"did not change beyond chance (chi-square {drift.chi_square:.1f}, p = {drift.p_value:.3g})"
    return (
        f"changed {size} (Cramér's V {drift.cramers_v:.2f}, chi-square {drift.chi_square:.1f}, p = {drift.p_value:.2g})"
    )


def _points(value: float) -> str:
    return f"{100 * value:+.1f}"


def _pair(values: Sequence[float]) -> str:
    return f"{values[0]:.1%} to {values[1]:.1%}"


def _told(row: RoleDrift) -> str:
    return f"{_points(row.difference.value)} points, p = {row.p_value:.2g}"


def _mean(change: MeanChange) -> str:
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


def drift_html(drift: Drift, names: tuple[str, str]) -> str:
    """Return a drift as one page that needs no network."""
    before, after = names
    heads = ("role", before, after, "change, points", "corrected by confusion", "by EM", "p", "Cohen's h")
    rows = [
        (
            badge(role),
            _span(row.before),
            _span(row.after),
            f"<b>{_points(row.difference.value)}</b> "
            f'<span class="small muted">{_points(row.difference.low)} to {_points(row.difference.high)}</span>',
            _pair(row.adjusted),
            _pair(row.by_em),
            f"{row.p_value:.2g}",
            f"{row.effect:+.2f}",
        )
        for role, row in drift.roles.items()
    ]
    mixes = [
        (escape(name), stacked_bar([(PALETTE[role], _value(row, at), False) for role, row in drift.roles.items()], 1.0))
        for at, name in enumerate(names)
    ]
    work = [
        (escape(look.name), f"{change.before:.1f}", f"{change.after:.1f}", _mean(change))
        for look, change in zip(TAG_PALETTE.values(), drift.shares.values(), strict=True)
    ]
    work.append(
        ("Confidence", f"{drift.confidence.before:.3f}", f"{drift.confidence.after:.3f}", _mean(drift.confidence))
    )
    unsure = drift.unsure
    work.append(("Unsure", f"{unsure.before.value:.1%}", f"{unsure.after.value:.1%}", _told(unsure)))
    body = (
        f"<section><h2>Roles</h2>{table('Each bar is a table', ('table', 'roles'), mixes)}"
        f"{table('With 95 % intervals', heads, rows)}"
        "<p>Corrected: what the shares would be if the model made no errors, by its confusion on posts that it was not "
        "trained on, and by expectation maximisation over its probabilities. Where both agree, trust them; where they "
        "do not, read a sample.</p></section>"
        f"<section><h2>Work and confidence</h2>{table('Means', ('what', before, after, 'size and chance'), work)}</section>"
        f"<section><h2>Words</h2><div class='grid2'>{_words('Came', drift.came)}{_words('Went', drift.went)}</div></section>"
    )
    lead = f'<p class="lead">The mix of roles {escape(_verdict(drift))}.</p>'
    return document(f"Drift: {before} to {after}", body, extra_css=CSS, lead=lead)


def _value(row: RoleDrift, at: int) -> float:
    return (row.before, row.after)[at].value


def _span(interval: Interval) -> str:
    return f'<b>{interval.value:.1%}</b> <span class="small muted">{interval.low:.1%} to {interval.high:.1%}</span>'


def _words(name: str, terms: Sequence[TermChange]) -> str:
    items = "".join(
        f'<li><span>{escape(t.text)}</span><span class="num muted">{t.before:,} to {t.after:,}</span></li>'
        for t in terms
    )
    return f'<div class="card terms"><h3>{name}</h3>{f"<ol>{items}</ol>" if items else "<p>None stands out.</p>"}</div>'
