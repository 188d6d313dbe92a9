"""Rules say what is wrong with a draft, or with a set of drafts, and why."""

from __future__ import annotations

from rolefit.check.rules import (
    contradictory_duty,
    departments_scattered,
    duplicate_duty,
    foreign_duty,
    foreign_text,
    no_measure,
    only_shared,
    out_of_scope_title,
    outcome_unowned,
    overlap,
    role_mismatch,
    shared_duties,
    title_mismatch,
    too_little_said,
    wrong_measure,
)
from rolefit.check.values import Draft, Finding, Rule, Thresholds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["DEFAULT_THRESHOLDS", "RULES", "SET_CODES", "check_draft", "check_set"]

_ONE_DRAFT = (
    role_mismatch,
    title_mismatch,
    overlap,
    out_of_scope_title,
    too_little_said,
    no_measure,
    wrong_measure,
    departments_scattered,
    foreign_duty,
    only_shared,
    duplicate_duty,
    contradictory_duty,
    foreign_text,
)
_SET = (shared_duties, outcome_unowned)

RULES: tuple[Rule, ...] = tuple(sorted((module.RULE for module in (*_ONE_DRAFT, *_SET)), key=lambda rule: rule.code))
"""Every rule, in the order of the codes."""

SET_CODES: tuple[str, ...] = tuple(module.RULE.code for module in _SET)
"""The codes of the rules that compare the drafts of a company."""

DEFAULT_THRESHOLDS: dict[str, float] = {
    name: value for module in (*_ONE_DRAFT, *_SET) for name, value in module.THRESHOLDS.items()
}
"""The numbers of the rules, `<rule>-<what>`: shares in points, probabilities and similarities 0..1, the rest counts."""


def _complete(thresholds: Thresholds | None) -> Thresholds:
    return Thresholds({**DEFAULT_THRESHOLDS, **(thresholds.values if thresholds else {})})


def _order(finding: Finding) -> tuple[str, int, int, str]:
    return finding.path, finding.place.line, finding.place.column, finding.code


def check_draft(draft: Draft, thresholds: Thresholds | None = None) -> list[Finding]:
    """Return what is wrong with one draft, by place and code; thresholds that are not given have their defaults."""
    numbers = _complete(thresholds)
    return sorted((f for module in _ONE_DRAFT for f in module.check(draft, numbers)), key=_order)


def check_set(
    drafts: Sequence[Draft], thresholds: Thresholds | None = None, reported: Collection[str] | None = None
) -> list[Finding]:
    """Return what is wrong between the drafts of one company, by path, place and code.

    `reported` are the paths of the drafts that findings may stand in, by default all. The drafts are compared in the order of their paths, so that the order in which they were found decides nothing.
    """
    numbers = _complete(thresholds)
    ordered = sorted(drafts, key=lambda draft: draft.path)
    shown = {draft.path for draft in drafts} if reported is None else reported
    return sorted((f for module in _SET for f in module.check_set(ordered, numbers, shown)), key=_order)
