"""RF002: the title promises another role than the duties."""

from __future__ import annotations

from rolefit.check.rules.evidence import (
    TAG_OF,
    a_role,
    finding,
    legible,
    lines_of,
    meant_for,
    p_role,
    promised,
    related,
)
from rolefit.check.rules.too_little_said import says_too_little
from rolefit.check.values import Draft, Finding, Rule, Thresholds
from rolefit.render.advice import title_conflict
from rolefit.render.words import per_cent
from rolefit.verdict.title import promised_by_words

RULE = Rule(
    "RF002",
    "title-mismatch",
    "error",
    "People search and apply by title: a title that the duties contradict brings the wrong applicants.",
    "Give the post the title of the work that it describes, or rewrite the duties for the title.",
)
THRESHOLDS = {"title-mismatch-confidence": 0.7, "title-mismatch-error": 0.8}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the title names one of the two roles, or another job, and the duties are the other role's.

    The probability against the title's role is at least `title-mismatch-confidence`. An error from `title-mismatch-error`
    on where the words of the title name one of the two roles outright; a warning where only the model reads it so, where
    it names another job, and where few duties say so (RF005). Silent where the verdict is
    unsure, where the draft is meant for what the title says (RF001 speaks), where the title or the duties are a
    hybrid's (RF003), and for other jobs (RF004).
    """
    verdict = draft.verdict
    title = promised(draft)
    if not legible(draft) or verdict.unsure or title == meant_for(draft):
        return []
    if title not in (*TAG_OF, "out_of_scope") or verdict.role not in TAG_OF or title == verdict.role:
        return []
    against = 1.0 - p_role(draft, title)
    if against < thresholds["title-mismatch-confidence"]:
        return []
    message = f"{title_conflict(verdict)} ({per_cent(verdict.confidence)})"
    lines = lines_of(draft, TAG_OF[verdict.role])
    explicit = title in TAG_OF and promised_by_words(verdict.post.title) == title
    sure = explicit and against >= thresholds["title-mismatch-error"] and not says_too_little(draft, thresholds)
    return [
        finding(
            RULE,
            draft,
            message,
            confidence=against,
            related=related(draft, lines, f"says {a_role(verdict.role)}"),
            severity="error" if sure else "warning",
        )
    ]
