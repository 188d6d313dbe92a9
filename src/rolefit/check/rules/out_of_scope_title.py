"""RF004: another job under one of our titles, as the building's "community manager"."""

from __future__ import annotations

from rolefit.check.rules.evidence import (
    OUR_ROLES,
    a_role,
    finding,
    legible,
    lines_of,
    meant_for,
    p_role,
    promised,
    related,
)
from rolefit.check.rules.only_shared import only_shared
from rolefit.check.rules.too_little_said import says_too_little
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF004",
    "out-of-scope-title",
    "error",
    "The title also names the manager of a building, a coworking floor or a neighbourhood scheme: readers look for "
    "that other job, or miss it.",
    "Name the job after its work (property manager, workspace host, outreach worker, marketing manager), or, where the "
    "title has to stay, set `role: out_of_scope` or exempt the draft.",
)
THRESHOLDS = {"out-of-scope-title-confidence": 0.8, "out-of-scope-title-share": 60.0}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the title is one of ours and the duties are, by `out-of-scope-title-confidence`, neither role's.

    Another job holds at least `out-of-scope-title-share` points. A warning where few duties say so (RF005). Silent
    where the verdict is unsure, where `out_of_scope` is expected, and where all duties are shared (RF010).
    """
    verdict = draft.verdict
    if not legible(draft) or verdict.unsure or meant_for(draft) == "out_of_scope":
        return []
    title = promised(draft)
    confidence = p_role(draft, "out_of_scope")
    if title not in OUR_ROLES or verdict.role != "out_of_scope":
        return []
    if confidence < thresholds["out-of-scope-title-confidence"] or only_shared(draft, thresholds):
        return []
    if verdict.shares["OT"] < thresholds["out-of-scope-title-share"]:
        return []
    message = f"the title promises {a_role(title)}, but {verdict.shares['OT']:.0f}% of the duties are another job's"
    lines = lines_of(draft, "OT")
    severity = "warning" if says_too_little(draft, thresholds) else RULE.severity
    places = related(draft, lines, "another job's work")
    return [finding(RULE, draft, message, confidence=confidence, related=places, severity=severity)]
