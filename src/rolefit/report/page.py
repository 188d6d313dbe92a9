"""The report's page: what it shows, around values that `summary` worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rolefit.report.histogram import histogram, step_bounds
from rolefit.report.listed import listed
from rolefit.report.posts import posts_data, reason_name
from rolefit.report.summary import Summary, summarise
from rolefit.report.twoaxis import MOST_MARKS, marks_of
from rolefit.tables.scored import ScoredTable
from rolefit.web.looks import PALETTE, ROLE_LOOKS
from rolefit.web.page import page

__all__ = ["report_page", "report_values"]

_GROUPS = {"company": "companies", "place": "places", "month": "months"}
_MOST_FAILED = 50
_PAGE_SIZES = (25, 50, 100, 500)


def report_page(table: ScoredTable, *, title: str = "Role report") -> str:
    """Return the report on a scored table as one page of HTML. The same table gives the same page."""
    failed = {"failed": listed(table.failed[:_MOST_FAILED]), "failed_posts": len(table.failed)}
    if not table.rows:
        return page("report_empty.html", title=title, **failed)
    return page("report.html", title=title, **failed, **report_values(table))


def report_values(table: ScoredTable) -> dict[str, Any]:
    """Return what `report.html` shows of a table with verdicts, beside its title and the rows without one."""
    summary = summarise(table)
    data = posts_data(table)
    return {
        "posts": len(table.rows),
        "summary": summary,
        "unsure_posts": sum(summary.unsure),
        "sections": list(_sections(table, summary)),
        "role_rows": list(zip(ROLE_LOOKS, summary.counts, summary.unsure, strict=True)),
        "reasons": [(reason_name(reason), count) for reason, count in summary.reasons],
        "histogram": histogram(summary.histogram),
        "confidence_rows": [
            ("{} to {}%".format(*step_bounds(step)), counts) for step, counts in enumerate(summary.histogram)
        ],
        "marks": marks_of(table.rows),
        "gathered": len(table.rows) > MOST_MARKS,
        "region_rows": [(look.name, counts) for look, counts in zip(ROLE_LOOKS, summary.regions, strict=True)],
        "overlapping": listed(summary.overlapping),
        "promises": listed([p.row for p in summary.promises], [PALETTE[p.promised] for p in summary.promises]),
        "read_first": listed(summary.read_first),
        "groupings": [
            (field, _GROUPS[field], grouping, max(sum(group.counts) for group in grouping.groups))
            for field, grouping in summary.groupings.items()
        ],
        "terms": [(PALETTE[role], terms) for role, terms in summary.terms.items()],
        "heads": _heads(data["columns"]),
        "page_sizes": _PAGE_SIZES,
        "data": data,
    }


def _sections(table: ScoredTable, summary: Summary) -> Iterator[tuple[str, str]]:
    """Id and heading of each section that this table has."""
    yield "roles", "Roles and confidence"
    yield "map", "Between social media and community"
    yield "overlap", "Most overlapping posts"
    yield "titles", "Titles that promise another role"
    if summary.read_first:
        yield "unsure", "Unsure: read these first"
    for field in summary.groupings:
        yield f"by-{field}", f"By {field}"
    if any(summary.terms.values()):
        yield "words", "Words that set the roles apart"
    yield "all", "All posts"
    if table.failed:
        yield "failed", "Posts without a verdict"


def _heads(columns: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The columns that have a head, each with the two ways to order by it."""
    ways = {
        "number": (("down", "highest first"), ("up", "lowest first")),
        "text": (("up", "A to Z"), ("down", "Z to A")),
    }
    return [
        {"key": column["key"], "name": column["name"], "type": column["type"], "ways": ways[column["type"]]}
        for column in columns
        if not column.get("below")
    ]
