"""Tables that the page holds from the start: bars by role and group, and short lists of posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rolefit.render.bars import stacked_bar
from rolefit.render.page import badge, escape
from rolefit.render.style import TAG_PALETTE, Look
from rolefit.report.charts import LOOKS, number, percent
from rolefit.report.summary import Grouping
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

__all__ = ["PHRASES", "POST", "ROLE", "SHARES", "Column", "cross_table", "group_table", "post_list", "role_table"]

Column = tuple[str, str, Callable[[ScoredRow], str]]
"""Head of a column of posts, its class, and what a post shows there, as HTML."""


def post_list(caption: str, rows: Sequence[ScoredRow], columns: Sequence[Column]) -> str:
    """Return a table of posts; on a narrow page each becomes a card."""
    head = "".join(
        f'<th scope="col" role="columnheader"{f" class={style}" if style else ""}>{escape(name)}</th>'
        for name, style, _ in columns
    )
    body = "".join(
        '<tr role="row">'
        + "".join(
            f'<td role="cell" data-label="{escape(name)}"{f" class={style}" if style else ""}>{show(row)}</td>'
            for name, style, show in columns
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        '<table class="posts" role="table">'
        f'<caption>{escape(caption)}</caption><thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


def _post(row: ScoredRow) -> str:
    said = [text for text in (row.company, row.place, row.date) if text]
    if row.id:
        said.append(row.id)
    title = row.title or (f"Row {number(row.number)}" if said else f"Row {number(row.number)} (no title)")
    below = f'<span class="said">{escape(" · ".join(said))}</span>' if said else ""
    return f'<span class="title">{escape(title)}</span>{below}'


def _shares(row: ScoredRow) -> str:
    parts = [(look, share, False) for look, share in zip(TAG_PALETTE.values(), row.shares, strict=True)]
    told = ", ".join(
        f"{look.short.lower()} {share:.0f}" for look, share in zip(TAG_PALETTE.values(), row.shares, strict=True)
    )
    return f'<span class="mix">{stacked_bar(parts, 100)}<span class="said">{told}</span></span>'


POST: Column = ("Post", "", _post)
ROLE: Column = ("Answer", "role", lambda row: f"<span>{badge(row.role, short=True)} {row.confidence:.0%}</span>")
SHARES: Column = ("Duties, points", "", _shares)
PHRASES: Column = ("Strongest phrases", "", lambda row: escape(" · ".join(row.evidence[:3])))


def role_table(counts: Sequence[int], unsure: Sequence[int]) -> str:
    """Return how many posts were answered with each role; the unsure ones are the pale end of a bar."""
    total, most = sum(counts), max(counts)
    rows = "".join(
        f'<tr role="row"><th scope="row" role="rowheader">{badge(role)}</th>'
        f'<td class="wide" role="cell">{stacked_bar(((look, count - doubt, False), (look, doubt, True)), most)}</td>'
        + _cell("Posts", number(count))
        + _cell("Part", percent(count, total))
        + _cell("Unsure", number(doubt))
        + "</tr>"
        for role, look, count, doubt in zip(ROLES, LOOKS, counts, unsure, strict=True)
    )
    return _bars("Posts by role; the pale end of a bar is unsure.", "Role", ("Posts", "Part", "Unsure"), rows)


def group_table(caption: str, name: str, grouping: Grouping) -> str:
    """Return posts by company, place or month, each a bar split by role."""
    most = max(sum(group.counts) for group in grouping.groups)
    rows = "".join(
        f'<tr role="row"><th scope="row" role="rowheader">{escape(group.name)}</th><td class="wide" role="cell">'
        f"{stacked_bar([(look, count, False) for look, count in zip(LOOKS, group.counts, strict=True)], most)}</td>"
        + _cell("Posts", number(sum(group.counts)))
        + "".join(_cell(look.mark, number(count)) for look, count in zip(LOOKS, group.counts, strict=True))
        + "</tr>"
        for group in grouping.groups
    )
    return _bars(caption, name, ["Posts", *map(_marked, LOOKS)], rows)


def cross_table(caption: str, corner: str, names: Sequence[str], counts: Sequence[Sequence[int]]) -> str:
    """Return a plain table: one row a name, one column a role."""
    head = "".join(f'<th scope="col" class="num">{_marked(look)}</th>' for look in LOOKS)
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + "".join(f"<td class=num>{number(count)}</td>" for count in line)
        + "</tr>"
        for name, line in zip(names, counts, strict=True)
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}"><table>'
        f'<caption>{escape(caption)}</caption><thead><tr><th scope="col">{escape(corner)}</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _marked(look: Look) -> str:
    """Return a head as narrow as its mark; a screen reader says the name."""
    mark = f'<span class="mark role-{look.key}" aria-hidden="true">{look.mark}</span>'
    return f'{mark}<span class="visually-hidden">{escape(look.name)}</span>'


def _cell(label: str, text: str) -> str:
    return f'<td class="num" role="cell" data-label="{escape(label)}">{text}</td>'


def _bars(caption: str, name: str, heads: Sequence[str], rows: str) -> str:
    head = "".join(f'<th scope="col" role="columnheader" class="num">{shown}</th>' for shown in heads)
    return (
        f'<table class="bars" role="table"><caption>{escape(caption)}</caption><thead role="rowgroup"><tr role="row">'
        f'<th scope="col" role="columnheader">{escape(name)}</th>'
        '<td role="cell"></td>'
        f'{head}</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )
