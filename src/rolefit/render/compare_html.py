"""A comparison as one page: posts, the plane, who owns which outcome, what overlaps, what to move."""

from __future__ import annotations

from collections.abc import Iterator

from rolefit.explain.compare import Comparison
from rolefit.render.bars import stacked_bar
from rolefit.render.compare_text import conclusion_texts, move_groups, owner_text, post_letter, post_name
from rolefit.render.explain_assets import COMPARE_CSS
from rolefit.render.explain_charts import posts_plane
from rolefit.render.explain_html import FOOTER, look_badge, page_body
from rolefit.render.page import badge, document, escape
from rolefit.render.style import TAG_PALETTE
from rolefit.render.words import OUTCOME_NAMES, SHARE_NAMES

__all__ = ["compare_page"]


def compare_page(comparison: Comparison) -> str:
    """Return a comparison as one page of HTML that needs nothing else. The same comparison gives the same page."""
    names = [post_name(comparison, post) for post in range(len(comparison.verdicts))]
    title = " beside ".join(names) if len(names) <= 3 else f"{len(names)} posts side by side"
    conclusion, figures = conclusion_texts(comparison)
    lead = f'<p class="lead"><strong>{escape(conclusion)}</strong> {escape(figures[0].upper() + figures[1:])}.</p>'
    return document(title, page_body(list(_sections(comparison))), extra_css=COMPARE_CSS, lead=lead, footer=FOOTER)


def _sections(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    yield "side", "The posts", _posts(comparison)
    yield "outcomes", "Who owns which outcome", _outcomes(comparison)
    yield "overlaps", "Duties that overlap", _overlaps(comparison)
    yield "moves", "What to move where", _moves(comparison)


def _posts(comparison: Comparison) -> str:
    cards = []
    for post, verdict in enumerate(comparison.verdicts):
        parts = [(look, verdict.shares[key], False) for key, look in TAG_PALETTE.items()]
        told = ", ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
        unsure = ", unsure" if verdict.unsure else ""
        source = f'<p class="small muted">{escape(verdict.post.source)}</p>' if verdict.post.source else ""
        cards.append(
            f'<div class="card"><h3>{post_letter(post)} · {escape(post_name(comparison, post))}</h3>{source}'
            f"<p>{badge(verdict.role)} {verdict.confidence:.0%}{unsure}</p>{stacked_bar(parts, 100)}"
            f'<p class="small">{escape(told)}</p></div>'
        )
    letters = [post_letter(post) for post in range(len(comparison.verdicts))]
    return (
        f'<div class="grid3">{"".join(cards)}</div><div class="card plane">{posts_plane(comparison.verdicts, letters)}'
        "</div>"
    )


def _outcomes(comparison: Comparison) -> str:
    letters = "".join(
        f'<th scope="col" class="num">{post_letter(post)}</th>' for post in range(len(comparison.verdicts))
    )
    rows = []
    for outcome in comparison.outcomes:
        amounts = "".join(
            f'<td class="num">{f"{amount:.1f}" if amount >= 0.05 else "–"}</td>' for amount in outcome.amounts
        )
        alone = ' class="alone"' if len(outcome.owners) == 1 else ' class="open"'
        whose = look_badge(outcome.role) if outcome.role != "SH" else escape("either, by the channel")
        rows.append(
            f'<tr><th scope="row">{escape(OUTCOME_NAMES[outcome.outcome])}</th>{amounts}'
            f"<td{alone}>{escape(owner_text(outcome))}</td><td>{whose}</td><td>{escape(outcome.department)}</td></tr>"
        )
    return (
        "<p>How many duties of each post ask for an outcome, who owns it, and whose it is by the chart of the two roles.</p>"
        '<div class="scroll" tabindex="0" role="region" aria-label="Outcomes and their owners"><table><thead><tr>'
        f'<th scope="col">Outcome</th>{letters}<th scope="col">Owned by</th><th scope="col">By the chart</th>'
        f'<th scope="col">Department</th></tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )


def _overlaps(comparison: Comparison) -> str:
    if not comparison.overlaps:
        return "<p>None.</p>"
    rows = []
    for overlap in comparison.overlaps:
        keep = f"{post_letter(overlap.keep)} leans to this work" if overlap.keep >= 0 else "neither post leans to it"
        rows.append(
            f'<li class="card"><p class="small muted">{overlap.likeness:.0%} alike; {keep}</p>'
            f"{_quote(comparison, overlap.first)}{_quote(comparison, overlap.second)}</li>"
        )
    return f'<ul class="plain pairs">{"".join(rows)}</ul>'


def _moves(comparison: Comparison) -> str:
    if not comparison.moves:
        return "<p>Nothing: every clear duty stands in the post that leans to it.</p>"
    rows = []
    for says, moves in move_groups(comparison):
        quotes = "".join(_quote(comparison, (move.post, move.statement)) for move in moves)
        rows.append(f'<li class="card"><p>{escape(says)}</p>{quotes}</li>')
    return f'<ul class="plain pairs">{"".join(rows)}</ul>'


def _quote(comparison: Comparison, place: tuple[int, int]) -> str:
    post, index = place
    scored = comparison.verdicts[post].statements[index]
    look = TAG_PALETTE.get(scored.tag)
    style, mark, name = (look.key, look.mark, look.name) if look else ("none", "·", "No duty")
    return (
        f'<p class="quote role-{style}"><strong>{post_letter(post)}</strong> <span class="mark" aria-hidden="true">{mark}'
        f'</span><span class="visually-hidden">{escape(name)}: </span> {escape(scored.statement.text)}</p>'
    )
