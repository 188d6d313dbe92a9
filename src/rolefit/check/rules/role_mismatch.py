"""RF001: the duties describe another role than the one that the draft is meant for."""

from __future__ import annotations

from rolefit.check.rules import out_of_scope_title
from rolefit.check.rules.evidence import (
    TAG_OF,
    a_role,
    contradicted,
    finding,
    legible,
    lines_of,
    meant_for,
    p_role,
    related,
)
from rolefit.check.rules.only_shared import only_shared
from rolefit.check.rules.too_little_said import says_too_little
from rolefit.check.values import Draft, Finding, Rule, Thresholds
from rolefit.render.advice import title_conflict
from rolefit.render.words import per_cent

RULE = Rule(
    "RF001",
    "role-mismatch",
    "error",
    "Whoever applies for the one role is hired into the other, and is measured by what they did not come to do.",
    "Rewrite the duties for the role that you mean, or change the draft's role (front matter `role:`, or the "
    "configuration) to the one that they describe.",
)
THRESHOLDS = {"role-mismatch-error": 0.8, "role-mismatch-warning": 0.6}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the duties are those of another role than expected.

    An error where the probability against the expected role reaches `role-mismatch-error`, a warning from `role-
    mismatch-warning` on, also where few duties say so (RF005) and where only a title says hybrid. Silent where the
    verdict is unsure, where a hybrid carries the name of one of its halves (RF003), where it is another job under one
    of our titles (RF004) and where all duties are shared (RF010).
    """
    verdict, meant = draft.verdict, meant_for(draft)
    if not legible(draft) or not contradicted(draft) or only_shared(draft, thresholds):
        return []
    if out_of_scope_title.check(draft, thresholds):
        return []
    against = 1.0 - p_role(draft, meant)
    if against < thresholds["role-mismatch-warning"]:
        return []
    tag = TAG_OF.get(verdict.role, "OT" if verdict.role == "out_of_scope" else "")
    lines = lines_of(draft, tag) if tag else []
    word = "another job's work" if tag == "OT" else f"says {a_role(verdict.role)}"
    # Titles name both roles loosely, and few duties are weak ground.
    mild = (meant == "hybrid" and draft.expected_from == "title") or says_too_little(draft, thresholds)
    sure = against >= thresholds["role-mismatch-error"] and not mild
    said_by = f" ({draft.expected_from})" if draft.expected_from else ""
    conflict = title_conflict(verdict) if draft.expected_from == "title" else ""
    message = (
        f"{conflict} ({per_cent(verdict.confidence)})"
        if conflict
        else (
            f"the duties describe {a_role(verdict.role)} ({per_cent(verdict.confidence)}), "
            f"but the draft is meant for {a_role(meant)}{said_by}"
        )
    )
    return [
        finding(
            RULE,
            draft,
            message,
            confidence=against,
            related=related(draft, lines, word),
            severity="error" if sure else "warning",
        )
    ]
