"""The histogram of confidence: where its columns, lines and labels lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rolefit.report.summary import HISTOGRAM_FLOOR, HISTOGRAM_STEP
from rolefit.web.looks import ROLE_LOOKS, Look
from rolefit.web.texts import number

__all__ = ["Block", "Histogram", "histogram", "step_bounds"]

_LEFT, _TOP, _WIDTH, _HEIGHT = 40.0, 12.0, 330.0, 170.0
_ROOM = 13.0
"""Height from which a block holds the mark of its role."""
_LABELLED = 3
"""Every which step has its confidence below it."""


class Block(NamedTuple):
    """The posts of one role within one step of confidence."""

    look: Look
    x: float
    y: float
    width: float
    height: float
    told: str
    mark: tuple[float, float] | None
    """Where the mark of the role stands, where there is room for it."""


class Histogram(NamedTuple):
    """A histogram as the template draws it."""

    box: str
    """The `viewBox`."""
    left: float
    right: float
    base: float
    label: str
    lines: tuple[tuple[str, float], ...]
    """Label of a level, and where it lies."""
    steps: tuple[tuple[str, float], ...]
    """Label of a step, and where it begins."""
    blocks: tuple[Block, ...]


def step_bounds(step: int) -> tuple[int, int]:
    """Return where a step of confidence begins and ends, in per cent."""
    low = HISTOGRAM_FLOOR + step * HISTOGRAM_STEP
    return round(100 * low), round(100 * (low + HISTOGRAM_STEP))


def histogram(bins: Sequence[Sequence[int]]) -> Histogram:
    """Return the drawing; `bins` holds posts per role for every step."""
    ceiling = _round_up(max((sum(counts) for counts in bins), default=0))
    step = _WIDTH / len(bins)
    return Histogram(
        box="0 0 390 205",
        left=_LEFT,
        right=_LEFT + _WIDTH,
        base=_TOP + _HEIGHT,
        label=f"Confidence of {number(sum(map(sum, bins)))} answers, from {step_bounds(0)[0]} to 100 per cent; "
        "the numbers follow as a table.",
        lines=tuple((_short(ceiling * tick / 4), _TOP + _HEIGHT * (1 - tick / 4)) for tick in range(5)),
        steps=tuple(
            (f"{step_bounds(place)[0]}%", _LEFT + place * step) for place in range(0, len(bins) + 1, _LABELLED)
        ),
        blocks=tuple(block for place, counts in enumerate(bins) for block in _column(place, counts, step, ceiling)),
    )


def _column(place: int, counts: Sequence[int], step: float, ceiling: int) -> Iterator[Block]:
    y = _TOP + _HEIGHT
    low, high = step_bounds(place)
    for look, count in zip(ROLE_LOOKS, counts, strict=True):
        if not count:
            continue
        tall = _HEIGHT * count / ceiling
        y -= tall
        told = f"{low} to {high}%: {number(count)} {look.name.lower()}"
        mark = (_LEFT + (place + 0.5) * step, y + tall / 2) if tall > _ROOM else None
        yield Block(look, _LEFT + place * step + 1, y, step - 2, max(tall - 0.8, 0.5), told, mark)


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
