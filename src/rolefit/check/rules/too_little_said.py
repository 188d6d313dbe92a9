"""RF005: too little is said to tell the role."""

from __future__ import annotations

from math import ceil

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


def says_too_little(draft: Draft, thresholds: Thresholds) -> bool:
    """Whether the draft holds fewer than `too-little-said-duties` duties or the verdict found it short."""
    verdict = draft.verdict
    return verdict.duties < thresholds["too-little-said-duties"] or any(r in verdict.reasons for r in _SHORT)


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the draft holds fewer than `too-little-said-duties` duties, by expectation, requirements counted half.

    Also where the verdict found it too short or without duties, and where the text is not English, which nothing here
    can read. Silent where `out_of_scope` is expected.
    """
    verdict = draft.verdict
    if draft.expected == "out_of_scope":
        return []
    if not legible(draft):
        return [finding(RULE, draft, "the text does not seem to be English: nothing can be told of it", confidence=0.9)]
    wanted = thresholds["too-little-said-duties"]
    if not says_too_little(draft, thresholds):
        return []
    count = min(round(verdict.duties), max(0, ceil(wanted) - 1))
    said = "no duty is" if count == 0 else "one duty is" if count == 1 else f"{count} duties are"
    confidence = 1.0 - 0.5 * min(1.0, verdict.duties / wanted) if wanted else 0.5
    return [finding(RULE, draft, f"{said} named: too little to tell which role is meant", confidence=confidence)]
