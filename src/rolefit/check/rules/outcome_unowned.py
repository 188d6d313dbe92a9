"""RF014: a company's drafts leave an outcome of the chart to nobody."""

from __future__ import annotations

from rolefit.check.rules.companies import by_company
from rolefit.check.rules.evidence import OTHER_ROLE, OUR_ROLES, finding, legible, meant_for, named
from rolefit.check.values import Draft, Finding, Rule, Thresholds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

RULE = Rule(
    "RF014",
    "outcome-unowned",
    "info",
    "With both roles on board, an outcome that neither is asked for is expected of both and done by nobody.",
    "Give the outcome to the role that it belongs to, or leave it to another department on purpose and ignore this.",
)
THRESHOLDS = {"outcome-unowned-count": 0.5}

# Which role owns an outcome, in words, and which department accounts for it: the chart of the two roles.
_CHART = {
    "leads": ("social_media_manager", "leads", "Marketing"),
    "awareness": ("social_media_manager", "awareness of the products", "Marketing"),
    "visibility": ("social_media_manager", "visibility of the company and its people", "Marketing"),
    "sales": ("social_media_manager", "sales", "Sales"),
    "attendance": ("social_media_manager", "event attendance", "Marketing"),
    "questions": ("community_manager", "customers' questions about the product", "Customer Service"),
    "learning": ("community_manager", "feedback into product development", "Product Management"),
    "retention": ("community_manager", "retention and satisfaction", "Sales"),
    "deflection": ("community_manager", "fewer support calls", "Customer Service"),
    "utilization": ("community_manager", "more use of the products", "Product Management"),
}


def _role(draft: Draft) -> str:
    if draft.expected_from == "title" and draft.verdict.title_says_otherwise:
        return draft.verdict.role
    return meant_for(draft) or draft.verdict.role


def check_set(drafts: Sequence[Draft], thresholds: Thresholds, reported: Collection[str]) -> list[Finding]:
    """Fire once for each role of a company that has drafts for both, where outcomes of the role are nobody's.

    An outcome is somebody's where a draft of ours asks for it `outcome-unowned-count` times or more, by expectation.
    The finding stands at the title of the company's first draft of those `reported`, by path, for the role that owns the
    outcome; nothing is said where none of them is for it. A hybrid alone is
    not both roles.
    """
    found = []
    for company in by_company(drafts):
        group = [draft for draft in company if legible(draft) and _role(draft) in OUR_ROLES]
        first = {role: next((d for d in group if _role(d) == role), None) for role in OTHER_ROLE}
        asked: dict[str, float] = dict.fromkeys(_CHART, 0.0)
        for draft in group:
            for outcome, count in draft.verdict.outcomes.items():
                asked[outcome] = max(asked.get(outcome, 0.0), count)
        for role in first:
            draft_of_role = next((d for d in group if _role(d) == role and d.path in reported), None)
            if draft_of_role is None or first[OTHER_ROLE[role]] is None:
                continue
            limit = thresholds["outcome-unowned-count"]
            missing = [o for o, (owner, _, _) in _CHART.items() if owner == role and asked[o] < limit]
            if not missing:
                continue
            words = ", ".join(f"{_CHART[o][1]} ({_CHART[o][2]})" for o in missing)
            message = f"no draft of the company asks for what a {named(role)} would answer for: {words}"
            confidence = 1.0 - sum(asked[o] for o in missing) / len(missing)
            found.append(finding(RULE, draft_of_role, message, confidence=confidence))
    return found
