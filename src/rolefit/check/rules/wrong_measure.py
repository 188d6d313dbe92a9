"""RF007: the work is judged by the other role's measures alone."""

from __future__ import annotations

from rolefit.check.rules.evidence import OTHER_ROLE, TAG_OF, excerpt, finding, held_to, measures, named
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF007",
    "wrong-measure",
    "warning",
    "A community judged by reach and leads turns into a channel; a social post judged by churn answers for what it "
    "cannot move.",
    "Replace or complete the marked measures. Social media: reach, awareness, leads, sales, followers. Community: "
    "questions answered, active members, retention, fewer support calls, product feedback.",
)
THRESHOLDS = {"wrong-measure-lines": 1.0}


def only_foreign_measures(draft: Draft, thresholds: Thresholds) -> bool:
    """Whether the draft names measures in at least `wrong-measure-lines` duties, all of them the other role's."""
    role = held_to(draft)
    if role not in TAG_OF or measures(draft, role):
        return False
    return len(measures(draft, OTHER_ROLE[role], strictly=True)) >= thresholds["wrong-measure-lines"]


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the measures named are the other role's only, in at least `wrong-measure-lines` lines.

    Silent for hybrids (RF003) and other jobs, and where the draft is the other role as a whole (RF001).
    """
    if draft.verdict.role in ("out_of_scope", "hybrid") or not only_foreign_measures(draft, thresholds):
        return []
    role = held_to(draft)
    other = OTHER_ROLE[role]
    found = measures(draft, other, strictly=True)
    words = ", ".join(dict.fromkeys(excerpt(hit.text, 40) for _, _, hit in found[:3]))
    message = f"a {named(role)} is judged only by a {named(other)}'s measures: {words}"
    ours = sum(1.0 - line.probabilities[3] - line.probabilities[4] for line, _, _ in found) / len(found)
    places = tuple(
        [(draft.places[number], f"a measure of a {named(other)}: {excerpt(hit.text, 40)}") for _, number, hit in found]
    )
    return [finding(RULE, draft, message, confidence=ours, place=places[0][0], related=places[1:])]
