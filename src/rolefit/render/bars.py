"""A bar of several parts, as SVG."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.render.style import Look

__all__ = ["stacked_bar"]

_GAP = 4.0


def stacked_bar(parts: Sequence[tuple[Look, float, bool]], whole: float) -> str:
    """Return one bar of parts as wide as its cell; a part is its look, its value, and whether it is drawn pale.

    The bar is hidden from screen readers: the numbers stand beside it.
    """
    pieces, x = [], 0.0
    for look, value, pale in parts:
        width = 1000 * value / whole if whole else 0.0
        if width <= 0:
            continue
        drawn = max(width - _GAP, min(width, 1.5))
        faint = " pale" if pale else ""
        pieces.append(f'<rect class="fill-{look.key}{faint}" x="{x:.1f}" y="0" width="{drawn:.1f}" height="20"/>')
        x += width
    return (
        '<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f"{''.join(pieces)}</svg>"
    )
