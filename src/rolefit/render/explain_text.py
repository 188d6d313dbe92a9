"""An explanation for a person to read on a terminal or in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rolefit.explain.explanation import Explanation, Wording
from rolefit.render.advice import title_sentence
from rolefit.render.marked import MARK_KEY, marked_lines
from rolefit.render.text import ROLE_STYLES, Line, answer_lines, bar, plain, probability_lines, wrap
from rolefit.render.words import (
    OUTCOME_NAMES,
    PART_NAMES,
    REASON_HELP,
    ROLE_NAMES,
    SHARE_NAMES,
    WEEK_NOTE,
    per_cent,
    times,
)
from rolefit.values import ROLES
from rolefit.verdict.outcomes import CHART

__all__ = ["explain_lines"]

_MOST = 8


def explain_lines(explanation: Explanation, width: int = 100) -> list[Line]:
    """Return the lines of an explanation, wrapped to `width` columns: answer, post, reasons, mix, outcomes, what flips it."""
    verdict = explanation.verdict
    lines = answer_lines(verdict, width)
    lines += [[("", f"  {REASON_HELP[reason]}")] for reason in verdict.reasons]
    lines += [[], *probability_lines(verdict, width)]
    for heading, section in (
        ("The post", _post(explanation, width)),
        ("Why", _why(explanation)),
        ("Role mix", _mix(explanation)),
        ("Outcomes asked for", _outcomes(explanation)),
        ("Title against duties", _title(explanation)),
        ("A week of this mix", _week(explanation, width)),
        ("What would change the answer", _flip(explanation)),
    ):
        body = list(section)
        if body:
            lines += [[], [("bold", heading)], *body]
    return lines


def _post(explanation: Explanation, width: int) -> Iterator[Line]:
    verdict = explanation.verdict
    strong = sorted(
        (place.start, place.end)
        for wording in _for(explanation.wordings)
        for place in wording.places
        if place.statement >= 0
    )
    yield [("dim", MARK_KEY)]
    yield from marked_lines(verdict.post.text, verdict.statements, strong, width)


def _for(wordings: Sequence[Wording]) -> list[Wording]:
    return [wording for wording in wordings if wording.amount > 0][:_MOST]


def _against(wordings: Sequence[Wording]) -> list[Wording]:
    return [wording for wording in wordings if wording.amount < 0][:_MOST]


def _why(explanation: Explanation) -> Iterator[Line]:
    role, other = explanation.asked
    amount = explanation.amount
    yield [("", f"  {ROLE_NAMES[role]} against {ROLE_NAMES[other]}: {amount:+.2f} ({times(amount)})")]
    yield [("dim", "  every figure below is a part of that sum; +0.69 doubles the odds, -0.69 halves them")]
    strongest = _for(explanation.wordings), _against(explanation.wordings)
    for heading, wordings in zip(("for", "against"), strongest, strict=True):
        for place, wording in enumerate(wordings):
            often = f" ({len(wording.places)} times)" if len(wording.places) > 1 else ""
            where = " in the title" if wording.places[0].statement < 0 else ""
            yield [
                ("", f"  {heading if not place else '':9}{wording.amount:+7.2f}  “{plain(wording.text)}”"),
                ("dim", where + often),
            ]
    yield [("", "  by place")]
    named = sum(wording.amount for group in strongest for wording in group)
    for key, part in explanation.parts.items():
        yield [("", f"  {'':9}{part:+7.2f}  {PART_NAMES[key]}")]
    yield [("", f"  {'':9}{amount:+7.2f}  together; of it {named:+.2f} by the phrases named above")]


def _mix(explanation: Explanation) -> Iterator[Line]:
    verdict = explanation.verdict
    if not explanation.region:
        return
    for key, value in verdict.shares.items():
        yield [("", f"  {SHARE_NAMES[key]:24}{bar(value / 100)} {value:5.1f} points")]
    social, community = verdict.shares["SM"], verdict.shares["CM"]
    both = social + community
    part = f"social media is {social / both:.0%} of the two; " if both else ""
    yield [("dim", f"  {verdict.duties:.1f} duties; {part}by the rule of shares: {ROLE_NAMES[explanation.region]}")]


def _outcomes(explanation: Explanation) -> Iterator[Line]:
    verdict = explanation.verdict
    most = max(verdict.outcomes.values(), default=0.0)
    for outcome, amount in verdict.outcomes.items():
        department = CHART[outcome][1]
        yield [("", f"  {OUTCOME_NAMES[outcome]:27}{bar(amount / most, 12)} {amount:4.1f}  "), ("dim", department)]
    if verdict.departments:
        serves = ", ".join(f"{plain(name)} {points:.0f}" for name, points in verdict.departments.items())
        yield [("", f"  departments served: {serves}")]


def _title(explanation: Explanation) -> Iterator[Line]:
    verdict = explanation.verdict
    if not verdict.post.title:
        yield [("", "  the post has no title")]
        return
    says = title_sentence(verdict)
    if says:
        yield [("bold red" if verdict.title_says_otherwise else "", f"  {says}")]
    alone = ", ".join(
        f"{ROLE_NAMES[role]} {per_cent(p)}" for role, p in zip(ROLES, explanation.title_alone, strict=True) if p >= 0.05
    )
    yield [("dim", f"  what the model knows of such titles: {alone}")]
    best = max(ROLES, key=lambda role: explanation.without_title[ROLES.index(role)])
    yield [
        (
            "",
            f"  without it the answer would be {ROLE_NAMES[best]} ({per_cent(explanation.without_title[ROLES.index(best)])})",
        )
    ]


def _week(explanation: Explanation, width: int) -> Iterator[Line]:
    for activity in explanation.week:
        if activity.here or activity.published:
            published = f"{activity.published:5.1f}" if activity.published else "    –"
            name = f"{SHARE_NAMES[activity.role]}: {activity.name}" if activity.role != "OT" else activity.name
            yield [("", f"  {name:51}{published}  {activity.here:5.1f}  {bar(activity.here / 50, 12)}")]
    if explanation.week:
        note = f"Per cent of the week: published for the role alone, and by this post's mix. {WEEK_NOTE}"
        yield from [[("dim", f"  {row}")] for row in wrap(note, max(20, width - 2))]


def _flip(explanation: Explanation) -> Iterator[Line]:
    flip, verdict = explanation.flip, explanation.verdict
    if flip is None:
        yield [("", "  no removal of statements changes it")]
        return
    count = len(flip.removed)
    those = "this statement" if count == 1 else f"these {count} statements"
    style = ROLE_STYLES[flip.role]
    yield [
        ("", f"  without {those} it would be "),
        (style, ROLE_NAMES[flip.role]),
        ("", f" ({per_cent(flip.confidence)})"),
    ]
    for index in flip.removed:
        yield [("", f"  - {plain(verdict.statements[index].statement.text)}")]
