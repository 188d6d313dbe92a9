"""A comparison for a person to read on a terminal or in a file."""

from __future__ import annotations

from collections.abc import Iterator

from rolefit.explain.compare import Comparison, Outcome
from rolefit.render.marked import MARKS, TAG_STYLES
from rolefit.render.text import ROLE_STYLES, Line, plain, wrap
from rolefit.render.words import OUTCOME_NAMES, ROLE_NAMES, SHARE_NAMES

__all__ = ["compare_lines", "conclusion_texts", "owner_text", "post_letter", "post_name"]


def post_letter(post: int) -> str:
    """Return the letter by which a comparison names a post: A for the first."""
    return chr(ord("A") + post)


def post_name(comparison: Comparison, post: int) -> str:
    """Return a post's title, or where it came from."""
    read = comparison.verdicts[post].post
    return plain(read.title) or plain(read.source) or "(no title)"


def owner_text(outcome: Outcome) -> str:
    """Return who owns an outcome: `nobody`, a letter, or `A and B`."""
    return " and ".join(post_letter(post) for post in outcome.owners) or "nobody"


_CONCLUSIONS = {
    "one_role": "One role: the posts ask for much the same mix of work.",
    "two_roles": "{} roles: the mixes differ and few duties stand in more than one post.",
    "crossed": "{} roles that get in each other's way: decide who does the work that stands in more than one post.",
    "unclear": "Not to be said: a post names no duties.",
}


def conclusion_texts(comparison: Comparison) -> tuple[str, str]:
    """Return what a comparison comes to, and the figures that it rests on."""
    many = "Two" if len(comparison.verdicts) == 2 else "Different"
    common = (
        f"up to {comparison.overlap_share:.0%} of a post's duties stand in another"
        if comparison.overlaps
        else "no duty stands in two posts"
    )
    return _CONCLUSIONS[comparison.conclusion].format(many), f"mixes differ by {comparison.distance:.0%}; {common}"


def compare_lines(comparison: Comparison, width: int = 100) -> list[Line]:
    """Return the lines of a comparison, wrapped to `width` columns."""
    lines: list[Line] = list(_posts(comparison))
    conclusion, figures = conclusion_texts(comparison)
    lines += [
        [],
        [("bold", conclusion)],
        [("dim", f"  {figures}")],
    ]
    for heading, section in (
        ("Who owns which outcome", _outcomes(comparison)),
        ("Duties that overlap", _overlaps(comparison, width)),
        ("What to move where", _moves(comparison, width)),
    ):
        lines += [[], [("bold", heading)], *section]
    return lines


def _posts(comparison: Comparison) -> Iterator[Line]:
    for post, verdict in enumerate(comparison.verdicts):
        unsure = "  unsure" if verdict.unsure else ""
        yield [
            ("bold", f"{post_letter(post)}  {post_name(comparison, post)}"),
            (ROLE_STYLES[verdict.role], f"  {ROLE_NAMES[verdict.role]}"),
            ("", f"  {verdict.confidence:.0%}{unsure}"),
        ]
        mix = "   ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
        yield [("", f"   {mix}")]


def _outcomes(comparison: Comparison) -> Iterator[Line]:
    letters = "".join(f"{post_letter(post):>6}" for post in range(len(comparison.verdicts)))
    yield [("dim", f"  {'outcome':28}{letters}   owned by       by the chart")]
    for outcome in comparison.outcomes:
        amounts = "".join(f"{amount:6.1f}" if amount >= 0.05 else "     ·" for amount in outcome.amounts)
        owner = owner_text(outcome)
        style = "" if len(outcome.owners) == 1 else "bold"
        chart = f"{SHARE_NAMES[outcome.role] if outcome.role != 'SH' else 'either'}, {outcome.department}"
        yield [("", f"  {OUTCOME_NAMES[outcome.outcome]:28}{amounts}   "), (style, f"{owner:15}"), ("dim", chart)]
    nobody = [OUTCOME_NAMES[o.outcome] for o in comparison.outcomes if not o.owners]
    contested = [OUTCOME_NAMES[o.outcome] for o in comparison.outcomes if len(o.owners) > 1]
    if nobody:
        yield [("", f"  nobody owns: {', '.join(nobody)}")]
    if contested:
        yield [("", f"  asked of several: {', '.join(contested)}")]


def _overlaps(comparison: Comparison, width: int) -> Iterator[Line]:
    if not comparison.overlaps:
        yield [("", "  none")]
    for overlap in comparison.overlaps:
        keeper = f"; {post_letter(overlap.keep)} leans to this work" if overlap.keep >= 0 else ""
        yield [("", f"  {overlap.likeness:.0%} alike{keeper}")]
        for place in (overlap.first, overlap.second):
            yield from _quote(comparison, place, width)


def _moves(comparison: Comparison, width: int) -> Iterator[Line]:
    if not comparison.moves:
        yield [("", "  nothing: every clear duty stands in the post that leans to it")]
    for move in comparison.moves:
        says = f"{post_letter(move.to)} asks for it too: drop it here" if move.already else f"to {post_letter(move.to)}"
        yield [("", f"  from {post_letter(move.post)} {says}")]
        yield from _quote(comparison, (move.post, move.statement), width)


def _quote(comparison: Comparison, place: tuple[int, int], width: int) -> Iterator[Line]:
    post, index = place
    scored = comparison.verdicts[post].statements[index]
    for row, text in enumerate(wrap(plain(scored.statement.text), max(20, width - 10))):
        letter = post_letter(post) if not row else " "
        yield [("", f"    {letter} "), (TAG_STYLES[scored.tag], f"{MARKS[scored.tag]}{text}")]
