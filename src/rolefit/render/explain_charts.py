"""The drawings of explain's and compare's pages: the plane with posts in it, bars beside their figures."""

from __future__ import annotations

from collections.abc import Sequence

from rolefit.render.page import escape, shape
from rolefit.render.plane import PLANE_BOX, at, plane_back, plane_names
from rolefit.render.style import PALETTE
from rolefit.values import ROLES, Verdict

__all__ = ["bar_rows", "posts_plane", "probability_rows", "value_bar"]


def value_bar(value: float, key: str = "hy") -> str:
    """Return a bar for 0..1 in the colour of a look, hidden from screen readers: the figure stands beside it."""
    width = 1000 * max(0.0, min(1.0, value))
    return (
        '<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<rect class="track" x="0" y="0" width="1000" height="20"/>'
        f'<rect class="fill-{key}" x="0" y="0" width="{width:.1f}" height="20"/></svg>'
    )


def bar_rows(caption: str, heads: Sequence[str], rows: Sequence[tuple[str, float, str, str, str]]) -> str:
    """Return a table of bars.

    rows: name as HTML, length of the bar 0..1, key of its look, its figure, and a note; heads: of name, figure and note
    (no note where it is empty).
    """
    head = f'<th scope="col" role="columnheader">{escape(heads[0])}</th><td class="wide" role="cell"></td>'
    head += f'<th scope="col" role="columnheader" class="num">{escape(heads[1])}</th>'
    head += f'<th scope="col" role="columnheader">{escape(heads[2])}</th>' if heads[2] else ""
    body = "".join(
        f'<tr role="row"><th scope="row" role="rowheader">{name}</th><td class="wide" role="cell">'
        f'{value_bar(value, key)}</td><td class="num" role="cell">{escape(figure)}</td>'
        + (f'<td role="cell" class="note">{escape(said)}</td>' if heads[2] else "")
        + "</tr>"
        for name, value, key, figure, said in rows
    )
    return (
        f'<table class="lines" role="table"><caption>{escape(caption)}</caption><thead role="rowgroup"><tr role="row">'
        f'{head}</tr></thead><tbody role="rowgroup">{body}</tbody></table>'
    )


def probability_rows(verdict: Verdict) -> str:
    """Return the probabilities of the four roles as a table of bars."""
    rows = [
        (
            f'<span class="badge role-{PALETTE[role].key}"><span class="mark" aria-hidden="true">{PALETTE[role].mark}</span>'
            f"{escape(PALETTE[role].name)}</span>",
            probability,
            PALETTE[role].key,
            f"{100 * probability:.1f} %",
            "",
        )
        for role, probability in zip(ROLES, verdict.probabilities, strict=True)
    ]
    return bar_rows("How probable each role is", ("Role", "Probability", ""), rows)


def posts_plane(verdicts: Sequence[Verdict], names: Sequence[str]) -> str:
    """Return the plane with posts in it; `names` are their letters, none where there is one post."""
    told = "; ".join(
        f"{name + ': ' if name else ''}social media {v.shares['SM']:.0f}, community {v.shares['CM']:.0f}"
        for name, v in zip(names, verdicts, strict=True)
    )
    marks = []
    for name, verdict in zip(names, verdicts, strict=True):
        x, y = at(verdict.shares["SM"], verdict.shares["CM"])
        look = PALETTE[verdict.role]
        letter = f'<text class="name" x="{x + 10:.1f}" y="{y - 7:.1f}">{escape(name)}</text>' if name else ""
        marks.append(f'<g class="here">{shape(look, x, y, 15)}{letter}</g>')
    label = f"Plane of social media duties (left to right) and community duties (bottom to top), in points. {told}."
    return (
        f'<svg class="plot map" viewBox="{PLANE_BOX}" role="img" aria-label="{escape(label)}">{plane_back()}'
        f"{plane_names()}{''.join(marks)}</svg>"
    )
