"""RF006: nothing says by what the work will be judged."""

from __future__ import annotations

from rolefit.check.rules.evidence import OTHER_ROLE, finding, held_to, measures, named
from rolefit.check.rules.only_shared import only_shared
from rolefit.check.rules.wrong_measure import only_foreign_measures
from rolefit.check.values import Draft, Finding, Rule, Thresholds
from rolefit.patterns import IGNORECASE, pattern

RULE = Rule(
    "RF006",
    "no-measure",
    "info",
    "What a role is judged by sets the two apart more plainly than its tasks.",
    "Name a measure of success. Social media: reach, awareness, leads, sales, followers. Community: questions "
    "answered, active members, retention, fewer support calls, product feedback.",
)
THRESHOLDS = {"no-measure-duties": 3.0}

# Named measures that either role can have, and figures to reach.
_FIGURE = pattern(
    r"\d\s*(?:%|percent|per cent)|\bKPIs?\b.{0,40}\d|\b(?:measured|judged|assessed|evaluated)\s+(?:by|on|against)\b"
    r"|\b(?:response times?|(?:high-)?convert\w*|conversions?|engagement rates?|sentiment|ROI|ROAS|MRR|NPS)\b",
    IGNORECASE,
)


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where no duty names a measure or outcome of the role; for a hybrid, of either role.

    A figure to reach ("by 20 %", "measured by ...") or a measure that either role can have counts. Silent below
    `no-measure-duties` duties (RF005), where the other role's measures stand alone (RF007) and where nothing is said
    but shared duties (RF010).
    """
    role = held_to(draft)
    if not role or draft.verdict.duties < thresholds["no-measure-duties"] or draft.verdict.role == "out_of_scope":
        return []
    wanted = tuple(OTHER_ROLE) if role == "hybrid" else (role,)
    missing = [one for one in wanted if not measures(draft, one)]
    if not missing or only_foreign_measures(draft, thresholds) or only_shared(draft, thresholds):
        return []
    lines = [line.statement.text for line, _, tag in draft.tagged() if tag != "OT"]
    if _FIGURE.search("\n".join(lines)) and any(map(_FIGURE.search, lines)):
        return []
    which = " or of a ".join(named(one) for one in missing)
    # The more lines went by without a measure, the surer that none is meant.
    confidence = len(lines) / (len(lines) + 2.0)
    return [finding(RULE, draft, f"no duty names a measure of success of a {which}", confidence=confidence)]
