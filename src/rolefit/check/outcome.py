"""What is remembered of a draft: what the rules said of it, and what else a later run asks; to JSON and back."""

from __future__ import annotations

from rolefit.check.catalog import all_rules
from rolefit.check.values import SEVERITIES, Finding, Place, Rule
from rolefit.record import NamedTuple
from rolefit.remembering import remembered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["DAMAGED", "Outcome", "findings_from_json", "findings_to_json", "outcome_from_json", "outcome_to_json"]

DAMAGED = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
"""What reading anything but what was written here raises."""


class Outcome(NamedTuple):
    """What came of one draft by itself, before settings grade it and comments hide it."""

    is_exempt: bool = False
    company: str = ""
    speaks: bool = False
    """Whether it says anything to rolefit that may hide findings, so that it has to be read for it."""
    findings: tuple[Finding, ...] = ()
    model_version: str = ""
    lexicon_version: str = ""


def outcome_to_json(outcome: Outcome) -> list[Any]:
    """Return an outcome as JSON holds it, without the path of its findings."""
    return [
        int(outcome.is_exempt),
        outcome.company,
        int(outcome.speaks),
        outcome.model_version,
        outcome.lexicon_version,
        findings_to_json(outcome.findings),
    ]


def outcome_from_json(row: Any, path: str) -> Outcome:
    """Return the outcome that `outcome_to_json` gave, for the draft at a path.

    Raises one of `DAMAGED` for anything else.
    """
    exempt, company, speaks, model, lexicon, findings = row
    found = findings_from_json(findings, path) if findings else ()
    for text in (company, model, lexicon):
        if not isinstance(text, str):
            raise TypeError("a text")
    return Outcome(bool(exempt), company, bool(speaks), found, model, lexicon)


def findings_to_json(findings: Sequence[Finding]) -> list[Any]:
    """Return findings as JSON holds them, without path, name and help, which path and code tell."""
    return [
        [f.code, f.severity, *f.place, f.message, f.confidence, _pairs(f.related), _pairs(f.edits)] for f in findings
    ]


def findings_from_json(rows: Any, path: str) -> tuple[Finding, ...]:
    """Return the findings that `findings_to_json` gave, in the draft at a path; raises as `outcome_from_json` does."""
    rules = _rules()
    found = []
    for code, severity, line, column, end_line, end_column, message, confidence, related, edits in rows:
        rule = rules[code]
        if severity not in SEVERITIES or not isinstance(message, str):
            raise ValueError("a finding")
        place = Place(int(line), int(column), int(end_line), int(end_column))
        pairs = [tuple([(Place(a, b, c, d), word) for a, b, c, d, word in places]) for places in (related, edits)]
        found.append(Finding(code, rule.name, severity, path, place, message, rule.help, float(confidence), *pairs))
    return tuple(found)


@remembered(1)
def _rules() -> dict[str, Rule]:
    return {rule.code: rule for rule in all_rules()}


def _pairs(pairs: Sequence[tuple[Place, str]]) -> list[list[Any]]:
    return [[*place, word] for place, word in pairs]
