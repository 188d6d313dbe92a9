"""RF010: every duty is one that both roles have."""

from __future__ import annotations

from rolefit.check.rules.evidence import finding, legible, lines_of, mean_probability, meant_for, p_tag, related
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF010",
    "only-shared",
    "warning",
    "Replying to comments, reporting and creating content belong to both roles: nothing here sets this one apart.",
    "Add what only this role does. Social media: channels, campaigns, reach. Community: members, moderation, "
    "onboarding, feedback to product.",
)
THRESHOLDS = {"only-shared-duties": 3.0, "only-shared-own": 0.5}


def only_shared(draft: Draft, thresholds: Thresholds) -> bool:
    """Whether the duties of ours are shared ones, at least `only-shared-duties` of them, and more than another job's.

    A line that is with probability `only-shared-own` one role's or the other's is enough to say no.
    """
    shared = lines_of(draft, "SH", requirements=False)
    if len(shared) < thresholds["only-shared-duties"] or len(shared) <= len(lines_of(draft, "OT", requirements=False)):
        return False
    own = thresholds["only-shared-own"]
    return not any(p_tag(line, "SM") + p_tag(line, "CM") >= own for line, _ in draft.duties())


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where all duties of ours are shared ones; silent where `out_of_scope` is expected."""
    if not legible(draft) or meant_for(draft) == "out_of_scope" or not only_shared(draft, thresholds):
        return []
    lines = lines_of(draft, "SH", requirements=False)
    message = f"all {len(lines)} duties are ones that both roles have: nothing says which of the two is meant"
    return [
        finding(RULE, draft, message, confidence=mean_probability(lines, "SH"), related=related(draft, lines, "shared"))
    ]
