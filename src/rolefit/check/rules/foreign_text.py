"""RF015: the text is not English, so that nothing of it is checked."""

from __future__ import annotations

from rolefit.check.rules.evidence import finding, legible
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF015",
    "foreign-text",
    "warning",
    "A draft that cannot be read is not checked: without a word on it, its silence would look like approval.",
    "Check an English version of the draft, or exempt this one (`role: exempt` in the front matter, or by its path).",
)
THRESHOLDS: dict[str, float] = {}


def check(draft: Draft, _thresholds: Thresholds) -> list[Finding]:
    """Fire where the verdict found the text not to be English; every other rule on roles is silent then.

    Silent where `out_of_scope` is expected.
    """
    if legible(draft) or draft.expected == "out_of_scope":
        return []
    return [finding(RULE, draft, "the text does not seem to be English: nothing of it was checked", confidence=0.9)]
