"""Hides the findings that a draft asks to hide, and finds what hides nothing."""

from __future__ import annotations

from rolefit.check.catalog import UNKNOWN_ROLE, UNUSED_SUPPRESSION, all_rules, nearest
from rolefit.check.drafts import OpenDraft
from rolefit.check.pragmas import VERBS
from rolefit.check.roles import ROLE_NAMES, role_named
from rolefit.check.values import Finding, Place, Rule
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["apply_suppressions", "unknown_roles"]


class _Suppression(NamedTuple):
    code: str
    place: Place
    lines: tuple[int, ...] = ()
    """Empty for the whole file."""

    def hides(self, finding: Finding) -> bool:
        if finding.code != self.code:
            return False
        lines = range(finding.place.line, finding.place.end_line + 1)
        return not self.lines or any(line in lines for line in self.lines)


def apply_suppressions(
    draft: OpenDraft, findings: Sequence[Finding], enabled: Collection[str], *, blameless: Collection[str] = ()
) -> tuple[list[Finding], int]:
    """Return what is left of the findings on one draft, and how many were hidden.

    What hides nothing becomes a finding, RF100, where that rule is enabled. Suppressions of rules that are not enabled
    are let pass, and so are those of `blameless` codes: rules that might fire beside other drafts than today's.
    """
    suppressions, odd = _suppressions(draft)
    left = []
    used: set[int] = set()
    for finding in findings:
        hiding = [number for number, suppression in enumerate(suppressions) if suppression.hides(finding)]
        used.update(hiding)
        if not hiding:
            left.append(finding)
    hidden = len(findings) - len(left)
    if UNUSED_SUPPRESSION.code not in enabled:
        return left, hidden
    unused = {
        (suppression.place, suppression.code)
        for number, suppression in enumerate(suppressions)
        if number not in used and suppression.code in enabled and suppression.code not in blameless
    }
    if unused:
        from rolefit.check.unused import removed
    for number, suppression in enumerate(suppressions):
        if number not in used and suppression.code in enabled and suppression.code not in blameless:
            where = "in this file" if not suppression.lines else "here"
            own = _own(UNUSED_SUPPRESSION, draft, suppression.place, f"{suppression.code} finds nothing {where}")
            odd.append(own._replace(edits=removed(draft, suppression.place, unused)))
    return [*left, *[finding for finding in odd if not _hidden(finding, suppressions)]], hidden


def unknown_roles(draft: OpenDraft) -> list[Finding]:
    """Return RF101 where the draft names a role that is none."""
    label = draft.role_label
    if label is None or role_named(label[0]):
        return []
    said = f"role {label[0]!r} is none of {', '.join(ROLE_NAMES)}{nearest(label[0], list(ROLE_NAMES))}"
    return [_own(UNKNOWN_ROLE, draft, label[1], said)]


def _suppressions(draft: OpenDraft) -> tuple[list[_Suppression], list[Finding]]:
    """Return the suppressions of a draft, and findings on those that make no sense."""
    known = {rule.code for rule in all_rules()}
    suppressions, odd = [], []
    named: list[tuple[str, Place, tuple[int, ...]]] = [(code, draft.ignored_place, ()) for code in draft.ignored_codes]
    for pragma in draft.pragmas:
        if not pragma.verb:
            odd.append(_own(UNUSED_SUPPRESSION, draft, pragma.place, pragma.rest))
        elif pragma.verb not in VERBS:
            verbs = f"unknown directive {pragma.verb!r}{nearest(pragma.verb, list(VERBS))}"
            odd.append(_own(UNUSED_SUPPRESSION, draft, pragma.place, verbs))
        elif pragma.verb.startswith("ignore") and not pragma.codes:
            odd.append(
                _own(
                    UNUSED_SUPPRESSION,
                    draft,
                    pragma.place,
                    f"{pragma.verb} names no rule, such as RF003{_near_rule(pragma.rest)}",
                )
            )
        named += [(code, pragma.place, pragma.lines) for code in pragma.codes]
    for code, place, lines in named:
        if code in known:
            suppressions.append(_Suppression(code, place, lines))
        else:
            unknown = f"unknown rule {code}{nearest(code, sorted(known))}"
            odd.append(_own(UNUSED_SUPPRESSION, draft, place, unknown))
    return suppressions, odd


def _near_rule(rest: str) -> str:
    return nearest(rest.partition(" ")[0].strip(",:"), [rule.name for rule in all_rules()])


def _hidden(finding: Finding, suppressions: list[_Suppression]) -> bool:
    return any(suppression.hides(finding) for suppression in suppressions)


def _own(rule: Rule, draft: OpenDraft, place: Place, message: str) -> Finding:
    return Finding(rule.code, rule.name, rule.severity, draft.path, place, message, rule.help, 1.0)
