"""RF008: the duties answer to three or more departments."""

from __future__ import annotations

from rolefit.check.rules.evidence import finding, held_to
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF008",
    "departments-scattered",
    "info",
    "Each outcome is some department's to account for; who answers to three at once is nobody's first concern.",
    "Say which department the role belongs to and keep the outcomes that it accounts for; word the others as help to "
    "the department that owns them.",
)
THRESHOLDS = {
    "departments-scattered-departments": 3.0,
    "departments-scattered-share": 15.0,
    "departments-scattered-outcomes": 2.5,
}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where at least `departments-scattered-departments` departments account for the outcomes asked.

    A department counts from `departments-scattered-share` points of the outcomes on; fewer than
    `departments-scattered-outcomes` mentions of outcomes, by expectation, spread nothing. Silent for other jobs.
    """
    verdict = draft.verdict
    if not held_to(draft) or verdict.role == "out_of_scope":
        return []
    if sum(verdict.outcomes.values()) < thresholds["departments-scattered-outcomes"]:
        return []
    large = {d: share for d, share in verdict.departments.items() if share >= thresholds["departments-scattered-share"]}
    if len(large) < thresholds["departments-scattered-departments"]:
        return []
    ranked = sorted(large, key=lambda department: (-large[department], department))
    message = "the outcomes answer to " + ", ".join(f"{d} ({large[d]:.0f}%)" for d in ranked)
    first: dict[str, tuple[int, str]] = {}
    weights: list[float] = []
    for line, number in draft.duties():
        for hit in line.hits:
            if hit.department in large:
                first.setdefault(hit.department, (number, f"accountable: {hit.department}"))
                weights.append(1.0 - line.probabilities[3] - line.probabilities[4])
    confidence = sum(weights) / len(weights) if weights else 0.5
    related = [(draft.places[number], word) for number, word in first.values()]
    places = tuple(sorted(related, key=lambda pair: (pair[0].line, pair[0].column)))
    return [finding(RULE, draft, message, confidence=confidence, related=places)]
