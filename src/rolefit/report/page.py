"""The report's page: its sections in reading order, around values that `summary` worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rolefit.render.assets import CSS
from rolefit.render.page import badge, document, escape
from rolefit.render.style import TAG_PALETTE
from rolefit.report.charts import LOOKS, histogram, legend, number, percent
from rolefit.report.lists import PHRASES, POST, ROLE, SHARES, cross_table, group_table, post_list, role_table
from rolefit.report.posts import posts_section, reason_name
from rolefit.report.script import JS
from rolefit.report.summary import HISTOGRAM_FLOOR, HISTOGRAM_STEP, Grouping, Promise, Summary, summarise
from rolefit.report.twoaxis import MOST_MARKS, two_axis_map
from rolefit.tables.scored import ScoredTable
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

__all__ = ["report_page"]

_GROUPS = {"company": "companies", "place": "places", "month": "months"}
_Section = tuple[str, str, str]
"""Id, heading, HTML."""


def report_page(table: ScoredTable, *, title: str = "Role report") -> str:
    """Return the report on a scored table as one page of HTML. The same table gives the same page."""
    if not table.rows:
        return document(title, _failed(table.failed), lead="<p>No post of this table has a verdict.</p>", extra_css=CSS)
    summary = summarise(table)
    sections = list(_sections(table, summary))
    links = "".join(f'<li><a href="#{key}">{escape(name)}</a></li>' for key, name, _ in sections)
    body = f'<nav class="contents no-print" aria-label="On this page"><ul>{links}</ul></nav>'
    body += "\n".join(
        f'<section aria-labelledby="{key}"><h2 id="{key}">{escape(name)}</h2>\n{content}\n</section>'
        for key, name, content in sections
    )
    footer = "Made by rolefit. Everything on this page is inside this file; it asks no other computer for anything."
    return document(title, body, script=JS, extra_css=CSS, lead=_lead(table, summary), footer=footer)


def _sections(table: ScoredTable, summary: Summary) -> Iterator[_Section]:
    yield "roles", "Roles and confidence", _roles(summary)
    yield "map", "Between social media and community", _map(table.rows, summary)
    yield "overlap", "Most overlapping posts", _overlap(summary)
    yield "titles", "Titles that promise another role", _titles(summary)
    if summary.read_first:
        yield "unsure", "Unsure: read these first", _unsure(summary)
    for field, grouping in summary.groupings.items():
        yield f"by-{field}", f"By {field}", _group(field, grouping)
    if any(summary.terms.values()):
        yield "words", "Words that set the roles apart", _words(summary)
    yield "all", "All posts", posts_section(table)
    if table.failed:
        yield "failed", "Posts without a verdict", _failed(table.failed)


def _lead(table: ScoredTable, summary: Summary) -> str:
    total, unsure = sum(summary.counts), sum(summary.unsure)
    said = f"<strong>{_posts(total)}</strong>, of which {number(unsure)} ({percent(unsure, total)}) are unsure"
    if summary.promising:
        said += (
            f"; {number(summary.mislabelled)} of {number(summary.promising)} titles that promise a role promise another"
            " than the text describes"
        )
    if table.failed:
        said += f"; {_posts(len(table.failed))} without a verdict"
    return f'<p class="lead">{said}.</p>'


def _roles(summary: Summary) -> str:
    bounds = [HISTOGRAM_FLOOR + HISTOGRAM_STEP * place for place in range(len(summary.histogram))]
    names = [f"{100 * low:.0f} to {100 * (low + HISTOGRAM_STEP):.0f} %" for low in bounds]
    table = cross_table("Posts by confidence and role", "Confidence", names, summary.histogram)
    reasons = "".join(f"<li>{escape(reason_name(reason))}: {number(count)}</li>" for reason, count in summary.reasons)
    why = f"<h3>Why posts are unsure</h3><ul>{reasons}</ul>" if reasons else ""
    return (
        f'<div class="grid2"><div class="card"><h3>Posts by role</h3>{role_table(summary.counts, summary.unsure)}{why}'
        f'</div><div class="card"><h3>How confident the answers are</h3>{histogram(summary.histogram)}{legend()}'
        f"<details><summary>Numbers of this chart</summary>{table}</details></div></div>"
    )


def _map(rows: Sequence[ScoredRow], summary: Summary) -> str:
    many = len(rows) > MOST_MARKS
    gathered = (
        "Posts that lie close together are one mark: its shape is the role most frequent there, a larger mark stands "
        "for more posts. "
        if many
        else ""
    )
    nothing = (
        f"{_posts(summary.without_duties)} without any duty found lie in the corner at 0, 0. "
        if summary.without_duties
        else ""
    )
    table = cross_table(
        "Posts by the region they lie in and by their answer",
        "Region by shares",
        [look.name for look in LOOKS],
        summary.regions,
    )
    told = (
        "The areas are the rule of shares: out of scope where social media and community together have less than 20 "
        "points, or less than 40 (dashed) even with the duties that both share; otherwise a hybrid where social media "
        "has 30 to 70 % of the two. The answer weighs title and page as well, so a mark can lie outside the area of "
        "its role."
    )
    return (
        f'<div class="card mapcard">{two_axis_map(rows)}<div>{legend()}<p class="small">{gathered}{told} {nothing}</p>'
        f"{table}</div></div>"
    )


def _overlap(summary: Summary) -> str:
    if not summary.overlapping:
        return "<p>No post asks for both social media and community work.</p>"
    told = "<p>Posts that ask one person for the most work of both kinds.</p>"
    key = legend(list(TAG_PALETTE.values()))
    return told + key + post_list("Most of both first", summary.overlapping, (POST, ROLE, SHARES, PHRASES))


def _titles(summary: Summary) -> str:
    if not summary.promises:
        return "<p>No title promises another role than its post describes.</p>"
    promises: dict[int, Promise] = {promise.row.number: promise for promise in summary.promises}
    promised = (
        "Title promises",
        "role",
        lambda row: f"<span>{badge(promises[row.number].promised, short=True)}</span>",
    )
    told = (
        f"<p>{number(summary.mislabelled)} of {number(summary.promising)} titles that promise a role; the clearest "
        "contradictions come first.</p>"
    )
    rows = [promise.row for promise in summary.promises]
    return told + post_list("Clearest contradictions first", rows, (POST, promised, ROLE, PHRASES))


def _unsure(summary: Summary) -> str:
    def second(row: ScoredRow) -> str:
        place = sorted(range(len(ROLES)), key=lambda k: (-row.probabilities[k], k))[1]
        return f"<span>{badge(ROLES[place], short=True)} {row.probabilities[place]:.0%}</span>"

    columns = (
        POST,
        ROLE,
        ("Next", "role", second),
        ("Because", "", lambda row: escape(", ".join(map(reason_name, row.reasons)))),
        PHRASES,
    )
    told = "<p>Where the two most probable roles are closest, a reader's minute changes most.</p>"
    return told + post_list("Closest decisions first", summary.read_first, columns)


def _group(field: str, grouping: Grouping) -> str:
    which = "latest" if field == "month" else "largest"
    several = _GROUPS[field]
    caption = f"The {which} {several}" if grouping.others else f"All {several}"
    notes = []
    if grouping.others:
        notes.append(f"{number(grouping.others)} more {several} hold {_posts(grouping.other_posts)}.")
    if grouping.without:
        reason = " that can be read in one way only" if field == "month" else ""
        notes.append(f"{_posts(grouping.without)} without a {field}{reason}.")
    note = f'<p class="small muted">{" ".join(notes)}</p>' if notes else ""
    return legend() + group_table(caption, field.capitalize(), grouping) + note


def _words(summary: Summary) -> str:
    cards = []
    for role, terms in summary.terms.items():
        items = "".join(
            f'<li><span>{escape(term.text)}</span><span class="num muted">{number(term.inside)} '
            f'<span class="small">({number(term.outside)})</span></span></li>'
            for term in terms
        )
        listed = f"<ol>{items}</ol>" if items else '<p class="muted">None stands out.</p>'
        cards.append(f'<div class="card terms"><h3>{badge(role)}</h3>{listed}</div>')
    return (
        "<p>Words of titles and strongest phrases that are more frequent in posts of one role than in the rest of "
        "this batch, by weighted log-odds; beside each the posts of the role that hold it and, in brackets, the other "
        "posts. The strongest phrases are the ones that decided the answer, so this shows what the answers rest on.</p>"
        f'<div class="grid2">{"".join(cards)}</div>'
    )


def _failed(rows: Sequence[ScoredRow], most: int = 50) -> str:
    if not rows:
        return "<p>The table has no row.</p>"
    error = ("Error", "", lambda row: escape(row.error[:300]))
    more = f"<p>{_posts(len(rows) - most)} more are not listed.</p>" if len(rows) > most else ""
    return post_list("In the order of the table", rows[:most], (POST, error)) + more


def _posts(count: int) -> str:
    return f"{number(count)} post{'' if count == 1 else 's'}"
