"""A comparison as one page: posts, the plane, who owns which outcome, what overlaps, what to move."""

from __future__ import annotations

from typing import Any, NamedTuple

from rolefit.explain.compare import Comparison
from rolefit.render.compare_text import conclusion_texts, move_groups, owner_text, post_letter, post_name
from rolefit.render.words import OUTCOME_NAMES, SHARE_NAMES
from rolefit.values import Verdict
from rolefit.web.looks import TAG_PALETTE, Look, tag_look
from rolefit.web.page import page
from rolefit.web.plane_marks import plane_marks
from rolefit.web.texts import isolated

__all__ = ["compare_page", "compare_values"]


class Post(NamedTuple):
    """A post beside others."""

    letter: str
    name: str
    verdict: Verdict
    bar: list[tuple[Look, float, bool]]
    told: str


class Quote(NamedTuple):
    """A statement of a post."""

    letter: str
    look: Look
    text: str


class Row(NamedTuple):
    """An outcome and its owners."""

    name: str
    amounts: tuple[float, ...]
    owner: str
    alone: bool
    look: Look | None
    """Whose it is by the chart; None where either may own it."""
    department: str


def compare_page(comparison: Comparison) -> str:
    """Return a comparison as one page of HTML that needs nothing else. The same comparison gives the same page."""
    return page("compare.html", **compare_values(comparison))


def compare_values(comparison: Comparison) -> dict[str, Any]:
    """Return what `compare.html` shows."""
    posts = [_post(comparison, post, verdict) for post, verdict in enumerate(comparison.verdicts)]
    names = [post.name for post in posts]
    conclusion, figures = conclusion_texts(comparison)
    return {
        "title": " beside ".join(map(isolated, names)) if len(names) <= 3 else f"{len(names)} posts side by side",
        "conclusion": conclusion,
        "figures": figures,
        "posts": posts,
        "marks": plane_marks(comparison.verdicts, [post.letter for post in posts]),
        "outcomes": [
            Row(
                OUTCOME_NAMES[outcome.outcome],
                outcome.amounts,
                owner_text(outcome),
                len(outcome.owners) == 1,
                TAG_PALETTE[outcome.role] if outcome.role != "SH" else None,
                outcome.department,
            )
            for outcome in comparison.outcomes
        ],
        "overlaps": [
            (
                overlap.likeness,
                posts[overlap.keep].letter if overlap.keep >= 0 else "",
                [_quote(comparison, overlap.first), _quote(comparison, overlap.second)],
            )
            for overlap in comparison.overlaps
        ],
        "moves": [
            (says, [_quote(comparison, (move.post, move.statement)) for move in moves])
            for says, moves in move_groups(comparison)
        ],
    }


def _post(comparison: Comparison, post: int, verdict: Verdict) -> Post:
    parts = [(look, verdict.shares[key], False) for key, look in TAG_PALETTE.items()]
    told = ", ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
    return Post(post_letter(post), post_name(comparison, post), verdict, parts, told)


def _quote(comparison: Comparison, place: tuple[int, int]) -> Quote:
    post, index = place
    scored = comparison.verdicts[post].statements[index]
    return Quote(post_letter(post), tag_look(scored.tag), scored.statement.text)
