"""RF003: one person is asked to do both jobs."""

from __future__ import annotations

from rolefit.check.rules.evidence import (
    TAG_OF,
    contradicted,
    finding,
    legible,
    lines_of,
    mean_probability,
    meant_for,
    named,
    related,
)
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF003",
    "overlap",
    "warning",
    "Winning new customers in public and keeping the existing ones together are skills that one person rarely has.",
    "Split the post in two and move the marked lines to the other one; or say openly that it is a hybrid "
    "(`role: hybrid`), with a time share for each half.",
)
THRESHOLDS = {"overlap-share": 30.0, "overlap-duties": 2.0, "overlap-in-scope": 20.0}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire where the smaller of the two roles holds at least `overlap-share` points of what is either's.

    Both together must hold `overlap-in-scope` points of all duties, and the smaller one at least `overlap-duties`
    lines of its own, requirements not counted. Silent where a hybrid is expected, where it is another job, and where
    the draft is the other role as a whole (RF001).
    """
    verdict, meant = draft.verdict, meant_for(draft)
    if not legible(draft) or meant in ("hybrid", "out_of_scope") or contradicted(draft):
        return []
    if verdict.role == "out_of_scope":
        return []
    sm, cm = verdict.shares["SM"], verdict.shares["CM"]
    if sm + cm < thresholds["overlap-in-scope"]:
        return []
    smaller = "community_manager" if cm <= sm else "social_media_manager"
    if meant == smaller:
        # The lines to move are those that the draft is not meant for, also where they are the most.
        smaller = "community_manager" if smaller == "social_media_manager" else "social_media_manager"
    tag = TAG_OF[smaller]
    share = 100.0 * min(sm, cm) / (sm + cm)
    lines = lines_of(draft, tag, requirements=False)
    if share < thresholds["overlap-share"] or len(lines) < thresholds["overlap-duties"]:
        return []
    message = (
        f"one person is asked to do both jobs: {sm:.0f}% social media, {cm:.0f}% community; "
        f"{len(lines)} lines are a {named(smaller)}'s work"
    )
    confidence = max(mean_probability(lines, tag), verdict.probabilities[2])
    return [
        finding(
            RULE, draft, message, confidence=confidence, related=related(draft, lines, f"a {named(smaller)}'s work")
        )
    ]
