"""The histogram of confidence, as SVG written when the page is made, and how numbers are written."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.render.page import escape, shape
from rolefit.render.style import PALETTE, Look
from rolefit.report.summary import HISTOGRAM_FLOOR, HISTOGRAM_STEP
from rolefit.values import ROLES

__all__ = ["LOOKS", "histogram", "legend", "number", "percent"]

LOOKS = tuple(PALETTE[role] for role in ROLES)


def number(value: float) -> str:
    """Return a count with thousands apart."""
    return f"{value:,.0f}"


def percent(part: float, whole: float) -> str:
    """Return a part in per cent, `0 %` of nothing."""
    share = 100 * part / whole if whole else 0.0
    return f"{share:.0f} %" if share == 0 or share >= 9.95 else f"{share:.1f} %"


def legend(looks: Sequence[Look] = LOOKS) -> str:
    """Return the key of colours and shapes."""
    items = "".join(
        f'<li class="badge role-{look.key}"><span class="mark" aria-hidden="true">{look.mark}</span>'
        f"{escape(look.name)}</li>"
        for look in looks
    )
    return f'<ul class="legend" aria-label="Key">{items}</ul>'


def histogram(bins: Sequence[Sequence[int]]) -> str:
    """Return the columns of confidence; `bins` holds posts per role for every step."""
    left, top, width, height = 40.0, 12.0, 330.0, 170.0
    ceiling = _round_up(max((sum(counts) for counts in bins), default=0))
    step = width / len(bins)
    pieces = []
    for tick in range(5):
        value = ceiling * tick / 4
        y = top + height * (1 - tick / 4)
        pieces.append(f'<line class="grid" x1="{left:g}" x2="{left + width:g}" y1="{y:.1f}" y2="{y:.1f}"/>')
        pieces.append(f'<text class="quiet" x="{left - 5:g}" y="{y + 4:.1f}" text-anchor="end">{_short(value)}</text>')
    for place, counts in enumerate(bins):
        y = top + height
        for look, count in zip(LOOKS, counts, strict=True):
            if not count:
                continue
            tall = height * count / ceiling
            y -= tall
            low, high = _bounds(place)
            pieces.append(
                f'<rect class="fill-{look.key}" x="{left + place * step + 1:.1f}" y="{y:.2f}" width="{step - 2:.1f}" '
                f'height="{max(tall - 0.8, 0.5):.2f}"><title>{low} to {high} %: {number(count)} '
                f"{escape(look.name.lower())}</title></rect>"
            )
            if tall > 13 and step > 14:
                pieces.append(f'<g class="on">{shape(look, left + (place + 0.5) * step, y + tall / 2, 7)}</g>')
    base = top + height
    pieces.append(f'<line class="axis" x1="{left:g}" x2="{left + width:g}" y1="{base:g}" y2="{base:g}"/>')
    for place in range(0, len(bins) + 1, 3):
        x = left + place * step
        label = f"{_bounds(place)[0]} %"
        pieces.append(f'<text class="quiet" x="{x:.1f}" y="{base + 16:g}" text-anchor="middle">{label}</text>')
    total = sum(map(sum, bins))
    label = (
        f"Confidence of {number(total)} answers, from {_bounds(0)[0]} to 100 per cent; the numbers follow as a table."
    )
    return f'<svg class="plot" viewBox="0 0 390 205" role="img" aria-label="{escape(label)}">{"".join(pieces)}</svg>'


def _bounds(place: int) -> tuple[int, int]:
    low = HISTOGRAM_FLOOR + place * HISTOGRAM_STEP
    return round(100 * low), round(100 * (low + HISTOGRAM_STEP))


def _round_up(value: int) -> int:
    """Return the least of 4, 8, 20, 40, 80, 200 ... that is not below a value: its quarters are whole."""
    scale = 1
    while True:
        for base in (4, 8, 20):
            if base * scale >= value:
                return base * scale
        scale *= 10


def _short(value: float) -> str:
    return f"{value / 1000:g}k" if value >= 10_000 else number(value)
