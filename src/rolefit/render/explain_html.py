"""An explanation as one page: the post with its words weighed, the phrases, the plane, outcomes, title and week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rolefit.explain.explanation import Explanation
from rolefit.render.advice import title_sentence
from rolefit.render.explain_assets import CSS, JS
from rolefit.render.explain_charts import bar_rows, posts_plane, probability_rows
from rolefit.render.explain_post import MOST_WORDINGS, page_data, post_html
from rolefit.render.page import badge, document, escape, json_block
from rolefit.render.style import PALETTE, TAG_PALETTE
from rolefit.render.words import (
    OUTCOME_NAMES,
    PART_NAMES,
    REASON_HELP,
    REASON_NAMES,
    ROLE_NAMES,
    SHARE_NAMES,
    WEEK_NOTE,
    signed,
    times,
)
from rolefit.values import ROLES
from rolefit.verdict.outcomes import CHART

__all__ = ["FOOTER", "explain_page", "look_badge", "page_body"]

FOOTER = "Made by rolefit. Everything on this page is inside this file; it asks no other computer for anything."


def explain_page(explanation: Explanation) -> str:
    """Return an explanation as one page of HTML that needs nothing else. The same explanation gives the same page."""
    post = explanation.verdict.post
    body = page_body(list(_sections(explanation))) + json_block("data", page_data(explanation))
    title = post.title or post.source or "Job post"
    verdict = explanation.verdict
    footer = f"{FOOTER} Model {verdict.model_version}, lexicon {verdict.lexicon_version}."
    return document(title, body, script=JS, extra_css=CSS, lead=_lead(explanation), footer=footer)


def page_body(sections: Sequence[tuple[str, str, str]]) -> str:
    """Return sections (id, heading, HTML) with their contents before them."""
    links = "".join(f'<li><a href="#{key}">{escape(name)}</a></li>' for key, name, _ in sections)
    return f'<nav class="contents no-print" aria-label="On this page"><ul>{links}</ul></nav>' + "\n".join(
        f'<section aria-labelledby="{key}"><h2 id="{key}">{escape(name)}</h2>\n{content}\n</section>'
        for key, name, content in sections
    )


def _lead(explanation: Explanation) -> str:
    verdict = explanation.verdict
    sure = "sure" if not verdict.unsure else "unsure: " + ", ".join(REASON_NAMES[r] for r in verdict.reasons)
    reasons = "".join(f"<li>{escape(REASON_HELP[reason])}</li>" for reason in verdict.reasons)
    helped = f'<ul class="reasons">{reasons}</ul>' if reasons else ""
    return (
        f'<p class="lead"><strong>{badge(verdict.role)}</strong> {verdict.confidence:.0%}, {escape(sure)}</p>{helped}'
    )


def _sections(explanation: Explanation) -> Iterator[tuple[str, str, str]]:
    yield "text", "The post", _post(explanation)
    yield "why", "Why this answer", _why(explanation)
    if explanation.region:
        yield "mix", "Between social media and community", _mix(explanation)
    if explanation.verdict.outcomes:
        yield "outcomes", "Outcomes and who answers for them", _outcomes(explanation)
    yield "title", "Title against duties", _title(explanation)
    yield "flip", "What would change the answer", _flip(explanation)
    if explanation.week:
        yield "week", "A week of this mix", _week(explanation)


def _post(explanation: Explanation) -> str:
    buttons = '<button type="button" data-show="" aria-pressed="true">All</button>' + "".join(
        f'<button type="button" data-show="{key}" aria-pressed="false">{look_badge(key)}</button>'
        for key in (*TAG_PALETTE, "none")
    )
    options = "".join(
        f'<option value="{PALETTE[a].key}:{PALETTE[b].key}"{" selected" if (a, b) == explanation.asked else ""}>'
        f"{escape(PALETTE[a].name)} against {escape(PALETTE[b].name.lower())}</option>"
        for a in ROLES
        for b in ROLES
        if a != b
    )
    role, other = (PALETTE[name] for name in explanation.asked)
    return (
        '<div class="tools no-print"><fieldset><legend>Show statements</legend><div class="row" id="filter">'
        f'{buttons}</div></fieldset><div><label for="pair">Weigh the words for</label>'
        f'<select id="pair">{options}</select></div></div>'
        '<p class="small muted" id="shown" role="status"></p>'
        f'<p class="small key">Tinted words speak <span class="w a3" id="key-a">for {escape(role.name.lower())}</span> or '
        f'<span class="w b3" id="key-b">for {escape(other.name.lower())}</span>; the stronger, the more. '
        "The mark in the margin says whose work a statement is.</p>"
        f'<div class="reader" data-a="{role.key}" data-b="{other.key}" id="reader"><div class="post">'
        f'{post_html(explanation)}</div><div class="panel card no-print" id="panel" role="region" tabindex="0" '
        'aria-label="Contributions" aria-live="polite"><p class="muted">Point at a word, or walk through the '
        "statements with Tab or the arrow keys: what it adds is shown here.</p></div></div>"
    )


def look_badge(tag: str) -> str:
    """Return a tag as HTML: its mark in its colour, and its name."""
    if tag not in TAG_PALETTE:
        return '<span class="badge"><span class="mark" aria-hidden="true">·</span>No duty</span>'
    look = TAG_PALETTE[tag]
    mark = f'<span class="mark" aria-hidden="true">{look.mark}</span>'
    return f'<span class="badge role-{look.key}">{mark}{escape(look.short)}</span>'


def _why(explanation: Explanation) -> str:
    role, other = explanation.asked
    lists = []
    for key, sign, name in (("for", 1, role), ("against", -1, other)):
        strong = [w for w in explanation.wordings if w.amount * sign > 0][:MOST_WORDINGS]
        items = "".join(
            f"<li><span>{escape(w.text)}{_where(len(w.places), w.places[0].statement)}</span>"
            f'<span class="num">{signed(w.amount)}</span></li>'
            for w in strong
        )
        head = f"<h3>For {escape(ROLE_NAMES[name])}</h3>"
        lists.append(f'<div class="card" id="{key}">{head}<ol class="terms plain">{items}</ol></div>')
    parts = "".join(
        f'<tr><th scope="row">{escape(PART_NAMES[key])}</th><td class="num">{signed(value)}</td></tr>'
        for key, value in explanation.parts.items()
    )
    return (
        f'<div class="card">{probability_rows(explanation.verdict)}</div>'
        f'<p id="sum"><strong>{escape(ROLE_NAMES[role])} against {escape(ROLE_NAMES[other])}: {signed(explanation.amount)}'
        f"</strong> ({escape(times(explanation.amount))})</p>"
        '<p class="small muted">Every figure is a part of that sum, natural-log units: +0.69 doubles the odds, -0.69 halves '
        "them. A phrase stands for all words inside it; words such as “and” are left out of the lists, not out of "
        f'the sum.</p><div class="grid3">{"".join(lists)}'
        f'<div class="card"><table id="parts"><caption>The same sum by place</caption><tbody>{parts}</tbody><tfoot><tr>'
        f'<th scope="row">together</th><td class="num">{signed(explanation.amount)}</td></tr></tfoot></table></div></div>'
    )


def _where(places: int, statement: int) -> str:
    said = [text for text in ("in the title" if statement < 0 else "", f"{places} times" if places > 1 else "") if text]
    return f' <span class="muted small">{", ".join(said)}</span>' if said else ""


def _mix(explanation: Explanation) -> str:
    verdict = explanation.verdict
    rows = [
        (look_badge(key), value / 100, TAG_PALETTE[key].key, f"{value:.1f}", "")
        for key, value in verdict.shares.items()
    ]
    table = bar_rows(f"Role mix of {verdict.duties:.1f} duties", ("Duties", "Points", ""), rows)
    agrees = "which the answer bears out" if explanation.region == verdict.role else "though the answer differs"
    return (
        f'<div class="card mapcard">{posts_plane([verdict], [""])}<div>{table}<p class="small">The areas are the rule of '
        "shares: out of scope where social media and community together have less than 20 points, or less than 40 (dashed) "
        "even with the duties that both share; otherwise a hybrid where social media has 30 to 70 % of the two. This post "
        f"lies with: <strong>{escape(ROLE_NAMES[explanation.region])}</strong>, {agrees}. The answer weighs title and page as "
        "well.</p></div></div>"
    )


def _outcomes(explanation: Explanation) -> str:
    verdict = explanation.verdict
    most = max(verdict.outcomes.values())
    rows = [
        (escape(OUTCOME_NAMES[key]), value / most, _KEYS[CHART[key][0]], f"{value:.1f}", CHART[key][1])
        for key, value in verdict.outcomes.items()
    ]
    departments = [
        (escape(name), points / 100, "ot", f"{points:.0f}", "") for name, points in verdict.departments.items()
    ]
    left = bar_rows("Outcomes that the duties ask for", ("Outcome", "Duties", "Answers for it"), rows)
    right = bar_rows("Departments that these outcomes serve", ("Department", "Points", ""), departments)
    return f'<div class="grid2"><div class="card">{left}</div><div class="card">{right}</div></div>'


_KEYS = {tag: look.key for tag, look in TAG_PALETTE.items()}


def _title(explanation: Explanation) -> str:
    title = explanation.verdict.post.title
    if not title:
        return "<p>The post has no title.</p>"
    rows = "".join(
        f'<tr><th scope="row">{badge(role, short=True)}</th><td class="num">{alone:.1%}</td><td class="num">{without:.1%}</td>'
        f'<td class="num">{whole:.1%}</td></tr>'
        for role, alone, without, whole in zip(
            ROLES, explanation.title_alone, explanation.without_title, explanation.verdict.probabilities, strict=True
        )
    )
    said = f" {title_sentence(explanation.verdict)}".rstrip()
    return (
        f'<p>“{escape(title)}”.{escape(said)}</p><div class="scroll" tabindex="0" role="region" aria-label="Title">'
        '<table class="heads"><thead><tr><th scope="col">Role</th><th scope="col" class="num">Title alone</th>'
        '<th scope="col" class="num">Without title</th><th scope="col" class="num">Both</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _flip(explanation: Explanation) -> str:
    flip = explanation.flip
    if flip is None:
        return "<p>No removal of statements changes it.</p>"
    rows = "".join(
        f'<li><a href="#s{index}">{escape(explanation.verdict.statements[index].statement.text)}</a></li>'
        for index in flip.removed
    )
    count = len(flip.removed)
    those = "this statement" if count == 1 else f"these {count} statements"
    return (
        f"<p>Without {those} the answer would be {badge(flip.role)} ({flip.confidence:.0%}); the shorter text was "
        f"scored to make sure.</p><ul>{rows}</ul>"
    )


def _week(explanation: Explanation) -> str:
    rows = [
        (
            escape(f"{SHARE_NAMES[a.role].capitalize()}: {a.name}" if a.role != "OT" else a.name.capitalize()),
            a.here / 50,
            _KEYS[a.role],
            f"{a.here:.1f}",
            f"{a.published:.1f} published" if a.published else "",
        )
        for a in explanation.week
    ]
    table = bar_rows("Per cent of the week", ("Activity", "This mix", "In the role alone"), rows)
    return f'<div class="card">{table}<p class="small muted">{escape(WEEK_NOTE)}</p></div>'
