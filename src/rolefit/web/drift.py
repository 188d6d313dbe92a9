"""What changed between two scored tables, as one page that needs no network."""

from __future__ import annotations

from typing import Any

from rolefit.measure.drift import Drift
from rolefit.render.drift import mean_told, mix_told, pair_told, points, rate_told
from rolefit.web.looks import PALETTE, ROLE_LOOKS, TAG_PALETTE, Look
from rolefit.web.page import page

__all__ = ["drift_page", "drift_values"]


def drift_page(drift: Drift, names: tuple[str, str]) -> str:
    """Return a drift as a page; `names` are those of the two tables."""
    return page("drift.html", **drift_values(drift, names))


def drift_values(drift: Drift, names: tuple[str, str]) -> dict[str, Any]:
    """Return what `drift.html` shows."""
    before, after = names
    return {
        "title": f"Drift: {before} to {after}",
        "names": names,
        "mix": mix_told(drift),
        "mixes": [(name, _bar(drift, at)) for at, name in enumerate(names)],
        "rows": [
            (
                PALETTE[role],
                row.before,
                row.after,
                (points(row.difference.value), points(row.difference.low), points(row.difference.high)),
                pair_told(row.adjusted),
                pair_told(row.by_em),
                row.p_value,
                row.effect,
            )
            for role, row in drift.roles.items()
        ],
        "work": _work(drift),
        "words": [("Came", drift.came), ("Went", drift.went)],
    }


def _bar(drift: Drift, at: int) -> list[tuple[Look, float, bool]]:
    """Parts of a bar: the roles of one of the tables."""
    return [
        (look, (row.before, row.after)[at].value, False)
        for look, row in zip(ROLE_LOOKS, drift.roles.values(), strict=True)
    ]


def _work(drift: Drift) -> list[tuple[str, str, str, str]]:
    """Rows of means: what, before, after, size and chance."""
    rows = [
        (look.name, f"{change.before:.1f}", f"{change.after:.1f}", mean_told(change))
        for look, change in zip(TAG_PALETTE.values(), drift.shares.values(), strict=True)
    ]
    confidence, unsure = drift.confidence, drift.unsure
    rows.append(("Confidence", f"{confidence.before:.3f}", f"{confidence.after:.3f}", mean_told(confidence)))
    rows.append(("Unsure", f"{unsure.before.value:.1%}", f"{unsure.after.value:.1%}", rate_told(unsure)))
    return rows
