"""RF005: too little is said to tell the role."""

from __future__ import annotations

from rolefit.check.rules.duty_count import named_duties
from rolefit.check.rules.evidence import finding, legible
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF005",
    "too-little-said",
    "warning",
    "A post without duties attracts whoever guesses best what is meant.",
    "Say what the person will do: five to ten duties, each with what it is for and on which channel or for whom.",
)
THRESHOLDS = {"too-little-said-duties": 3.0}

_SHORT = ("no_duties", "too_short")
_REQUIREMENT = 0.5
"""What a duty among the requirements counts, as it does in a verdict."""


def says_too_little(draft: Draft, thresholds: Thresholds) -> bool:
    """Whether the draft names fewer than `too-little-said-duties` duties or the verdict found it short."""
    if any(reason in draft.verdict.reasons for reason in _SHORT):
        return True
    wanted = thresholds["too-little-said-duties"]
    lines = sum(1.0 if line.weight >= 1 else _REQUIREMENT for line, _, _ in draft.tagged())
    if lines >= wanted:  # each names one at least
        return False
    tasks, requirements = named_duties(draft)
    return tasks + _REQUIREMENT * requirements < wanted


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the draft names fewer than `too-little-said-duties` duties, those among requirements counted half.

    Clauses of prose and items in a row of commas are duties of their own. Also where the verdict found it too short or
    without duties. Silent where `out_of_scope` is expected, and for text in another language (RF015).
    """
    verdict = draft.verdict
    if draft.expected == "out_of_scope" or not legible(draft) or not says_too_little(draft, thresholds):
        return []
    tasks, requirements = named_duties(draft)
    wanted = thresholds["too-little-said-duties"]
    said = "no duty is" if tasks == 0 else "one duty is" if tasks == 1 else f"{tasks} duties are"
    among = f", {requirements} more among the requirements" if requirements else ""
    counted = tasks + _REQUIREMENT * requirements
    brief = ", in few words" if counted >= wanted else ""
    confidence = 1.0 - 0.5 * min(1.0, min(verdict.duties, counted) / wanted) if wanted else 0.5
    message = f"{said} named{among}{brief}: too little to tell which role is meant"
    return [finding(RULE, draft, message, confidence=confidence)]
