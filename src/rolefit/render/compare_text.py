"""A comparison for a person to read on a terminal or in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rolefit.explain.compare import Comparison, Move, Outcome
from rolefit.render.advice import answer, title_sentence
from rolefit.render.marked import MARKS, TAG_STYLES
from rolefit.render.text import ROLE_STYLES, Line, plain, wrap
from rolefit.render.words import OUTCOME_NAMES, SHARE_NAMES

__all__ = ["compare_lines", "conclusion_texts", "move_groups", "owner_text", "post_letter", "post_name"]


def post_letter(post: int) -> str:
    """Return the letter by which a comparison names a post: A for the first."""
    return chr(ord("A") + post)


def post_name(comparison: Comparison, post: int) -> str:
    """Return a post's title, or where it came from."""
    read = comparison.verdicts[post].post
    return plain(read.title) or plain(read.source) or "(no title)"


def owner_text(outcome: Outcome) -> str:
    """Return who owns an outcome: a letter, `A and B`, or that no post mentions it."""
    return " and ".join(post_letter(post) for post in outcome.owners) or "not mentioned"


def _letters(posts: Iterable[int]) -> str:
    names = [post_letter(post) for post in posts]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 2 else names)


def move_groups(comparison: Comparison) -> list[tuple[str, list[Move]]]:
    """Return what to move where: a sentence for each pair of posts, with the duties that it speaks of."""
    groups: dict[tuple[int, int, bool], list[Move]] = {}
    for move in comparison.moves:
        groups.setdefault((move.post, move.to, move.already), []).append(move)
    found: list[tuple[str, list[Move]]] = []
    for post in comparison.dissolved:
        homes = dict.fromkeys(move.to for move in comparison.moves if move.post == post)
        found.append(
            (f"Dissolve {post_letter(post)} into {_letters(sorted(homes))}: next to nothing would be left of it.", [])
        )
    for (post, to, already), moves in groups.items():
        here, there = post_letter(post), post_letter(to)
        those = "this duty" if len(moves) == 1 else f"these {len(moves)} duties"
        asks = "it" if len(moves) == 1 else "them"
        says = (
            f"Drop {those} from {here}, for {there} asks for {asks} too:"
            if already
            else f"Move {those} from {here} to {there}:"
        )
        found.append((says, moves))
    return found


_WIDE = 84
"""Columns from which outcomes stand in a table."""
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
    lines: list[Line] = list(_posts(comparison, width))
    conclusion, figures = conclusion_texts(comparison)
    lines += [[], *[[("bold", row)] for row in wrap(conclusion, width)], *_rows(figures, width, "dim")]
    for heading, section in (
        ("Who owns which outcome", _outcomes(comparison, width)),
        ("Duties that overlap", _overlaps(comparison, width)),
        ("What to move where", _moves(comparison, width)),
    ):
        lines += [[], [("bold", heading)], *section]
    return lines


def _rows(text: str, width: int, style: str = "", by: int = 2) -> list[Line]:
    return [[(style, " " * by + row)] for row in wrap(text, max(10, width - by))]


def _posts(comparison: Comparison, width: int) -> Iterator[Line]:
    for post, verdict in enumerate(comparison.verdicts):
        name = f"{post_letter(post)}  {post_name(comparison, post)}"
        yield from [[("bold", row)] for row in wrap(name, width)]
        yield from _rows(answer(verdict), width, ROLE_STYLES[verdict.role], 3)
        if verdict.title_says_otherwise:
            yield from _rows(title_sentence(verdict), width, "bold red", 3)
        mix = ", ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
        yield from _rows(f"Of 100 parts of the work: {mix}.", width, "dim", 3)


def _outcomes(comparison: Comparison, width: int) -> Iterator[Line]:
    mentioned = [outcome for outcome in comparison.outcomes if any(amount >= 0.05 for amount in outcome.amounts)]
    if width >= _WIDE:
        letters = "".join(f"{post_letter(post):>6}" for post in range(len(comparison.verdicts)))
        yield [("dim", f"  {'outcome':28}{letters}   owned by       by the chart")]
    for outcome in mentioned:
        amounts = "".join(f"{amount:6.1f}" if amount >= 0.05 else "     ·" for amount in outcome.amounts)
        owner = owner_text(outcome)
        style = "" if len(outcome.owners) == 1 else "bold"
        chart = f"{SHARE_NAMES[outcome.role] if outcome.role != 'SH' else 'either'}, {outcome.department}"
        if width >= _WIDE:
            yield [("", f"  {OUTCOME_NAMES[outcome.outcome]:28}{amounts}   "), (style, f"{owner:15}"), ("dim", chart)]
        else:
            yield from _rows(f"{OUTCOME_NAMES[outcome.outcome]}: {owner} (by the chart {chart})", width)
    silent = [OUTCOME_NAMES[o.outcome] for o in comparison.outcomes if o not in mentioned]
    contested = [OUTCOME_NAMES[o.outcome] for o in comparison.outcomes if len(o.owners) > 1]
    if silent:
        yield from _rows(f"not mentioned in any post: {', '.join(silent)}", width)
    if contested:
        yield from _rows(f"asked of several: {', '.join(contested)}", width)


def _overlaps(comparison: Comparison, width: int) -> Iterator[Line]:
    if not comparison.overlaps:
        yield [("", "  none")]
    for overlap in comparison.overlaps:
        keeper = f"; {post_letter(overlap.keep)} leans to this work" if overlap.keep >= 0 else ""
        yield from _rows(f"{overlap.likeness:.0%} alike{keeper}", width)
        for place in (overlap.first, overlap.second):
            yield from _quote(comparison, place, width)


def _moves(comparison: Comparison, width: int) -> Iterator[Line]:
    if not comparison.moves:
        yield from _rows("nothing: every clear duty stands in the post that leans to it", width)
    for says, moves in move_groups(comparison):
        yield from _rows(says, width)
        for move in moves:
            yield from _quote(comparison, (move.post, move.statement), width)


def _quote(comparison: Comparison, place: tuple[int, int], width: int) -> Iterator[Line]:
    post, index = place
    scored = comparison.verdicts[post].statements[index]
    for row, text in enumerate(wrap(plain(scored.statement.text), max(20, width - 10))):
        letter = post_letter(post) if not row else " "
        yield [("", f"    {letter} "), (TAG_STYLES[scored.tag], f"{MARKS[scored.tag]}{text}")]
