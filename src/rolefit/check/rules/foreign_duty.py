"""RF009: a single duty of the other role."""

from __future__ import annotations

from rolefit.check.rules.evidence import OTHER_ROLE, TAG_OF, excerpt, finding, held_to, is_task, lines_of, named, p_tag
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF009",
    "foreign-duty",
    "info",
    "A duty of the other role costs time that the role's own duties need, and is often there by habit.",
    "Leave it where it is wanted; otherwise move it to the other role's post, or word it as help to whoever does that.",
)
THRESHOLDS = {"foreign-duty-probability": 0.7}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire on each duty that is the other role's with `foreign-duty-probability`; requirements are no duties.

    Silent for hybrids, for other jobs, and where the draft is the other role as a whole (RF001).
    """
    role = held_to(draft)
    if role not in TAG_OF or draft.verdict.role == "out_of_scope":
        return []
    other = OTHER_ROLE[role]
    tag = TAG_OF[other]
    return [
        finding(
            RULE,
            draft,
            f"a {named(other)}'s duty in a {named(role)}'s post: {excerpt(line.statement.text)}",
            confidence=p_tag(line, tag),
            place=draft.places[number],
        )
        for line, number in lines_of(draft, tag, thresholds["foreign-duty-probability"], requirements=False)
        if is_task(line)
    ]
