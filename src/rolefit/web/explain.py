"""An explanation as one page: the post with its words weighed, the phrases, the plane, outcomes, title and week."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rolefit.explain.explanation import Explanation, Wording
from rolefit.render.advice import answer, sureness, title_sentence
from rolefit.render.words import (
    OUTCOME_NAMES,
    PART_NAMES,
    REASON_HELP,
    ROLE_NAMES,
    SHARE_NAMES,
    WEEK_NOTE,
)
from rolefit.values import ROLES
from rolefit.verdict.outcomes import CHART
from rolefit.web.explain_post import MOST_WORDINGS, page_data, post_rows
from rolefit.web.looks import PALETTE, TAG_PALETTE
from rolefit.web.page import page
from rolefit.web.plane_marks import plane_marks

__all__ = ["explain_page", "explain_values"]

_KEYS = {tag: look.key for tag, look in TAG_PALETTE.items()}


def explain_page(explanation: Explanation) -> str:
    """Return an explanation as one page of HTML that needs nothing else. The same explanation gives the same page."""
    return page("explain.html", **explain_values(explanation))


def explain_values(explanation: Explanation) -> dict[str, Any]:
    """Return what `explain.html`, and its parts in `explain_parts.html`, show."""
    verdict = explanation.verdict
    post = verdict.post
    return {
        "title": post.title or post.source or "Job post",
        "post_title": post.title,
        "verdict": verdict,
        "answer": answer(verdict),
        "sure": sureness(verdict),
        "reasons_help": [REASON_HELP[reason] for reason in verdict.reasons],
        "sections": list(_sections(explanation)),
        "rows": post_rows(explanation),
        "asked": [PALETTE[role] for role in explanation.asked],
        "asked_names": [ROLE_NAMES[role] for role in explanation.asked],
        "pairs": [(PALETTE[a], PALETTE[b], (a, b) == explanation.asked) for a in ROLES for b in ROLES if a != b],
        "amount": explanation.amount,
        "lists": _lists(explanation),
        "parts": [(PART_NAMES[key], value) for key, value in explanation.parts.items()],
        "probabilities": list(zip(PALETTE.values(), verdict.probabilities, strict=True)),
        "marks": plane_marks([verdict], [""]),
        "shares": [(TAG_PALETTE[key], value) for key, value in verdict.shares.items()],
        "region": ROLE_NAMES[explanation.region] if explanation.region else "",
        "region_agrees": explanation.region == verdict.role,
        "outcomes": _outcomes(explanation),
        "departments": list(verdict.departments.items()),
        "title_said": title_sentence(verdict),
        "title_rows": list(
            zip(
                PALETTE.values(),
                explanation.title_alone,
                explanation.without_title,
                verdict.probabilities,
                strict=True,
            )
        ),
        "flip": explanation.flip,
        "removed": [(index, verdict.statements[index].statement.text) for index in explanation.flip.removed]
        if explanation.flip
        else [],
        "week": _week(explanation),
        "week_note": WEEK_NOTE,
        "data": page_data(explanation),
    }


def _sections(explanation: Explanation) -> Iterator[tuple[str, str]]:
    """Id and heading of each section that this explanation has."""
    yield "text", "The post"
    yield "why", "Why this answer"
    if explanation.region:
        yield "mix", "Between social media and community"
    if explanation.verdict.outcomes:
        yield "outcomes", "Outcomes and who answers for them"
    yield "title", "Title against duties"
    yield "flip", "What would change the answer"
    if explanation.week:
        yield "week", "A week of this mix"


def _lists(explanation: Explanation) -> list[tuple[str, str, list[tuple[Wording, list[str]]]]]:
    """Id of a list, the role that its phrases speak for, and each phrase with where it stands."""
    role, other = explanation.asked
    return [
        (
            key,
            ROLE_NAMES[name],
            [(w, _where(w)) for w in [w for w in explanation.wordings if w.amount * sign > 0][:MOST_WORDINGS]],
        )
        for key, sign, name in (("for", 1, role), ("against", -1, other))
    ]


def _where(wording: Wording) -> list[str]:
    places = len(wording.places)
    said = ("in the title" if wording.places[0].statement < 0 else "", f"{places} times" if places > 1 else "")
    return [text for text in said if text]


def _outcomes(explanation: Explanation) -> list[tuple[str, float, str, str, str]]:
    """Rows of bars: name, length 0..1, key, figure, who answers for it."""
    outcomes = explanation.verdict.outcomes
    most = max(outcomes.values(), default=1.0)
    return [
        (OUTCOME_NAMES[key], value / most, _KEYS[CHART[key][0]], f"{value:.1f}", CHART[key][1])
        for key, value in outcomes.items()
    ]


def _week(explanation: Explanation) -> list[tuple[str, float, str, str, str]]:
    """Rows of bars; half a week fills one."""
    return [
        (
            f"{SHARE_NAMES[a.role].capitalize()}: {a.name}" if a.role != "OT" else a.name.capitalize(),
            a.here / 50,
            _KEYS[a.role],
            f"{a.here:.1f}",
            f"{a.published:.1f} published" if a.published else "",
        )
        for a in explanation.week
    ]
