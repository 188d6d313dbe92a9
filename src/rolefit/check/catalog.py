"""Every rule there is: those on drafts, and those on what drafts tell rolefit."""

from __future__ import annotations

from rolefit.check.values import Rule
from rolefit.errors import ConfigurationError

__all__ = [
    "UNKNOWN_ROLE",
    "UNUSED_SUPPRESSION",
    "all_rules",
    "code_named",
    "default_thresholds",
    "nearest",
    "rule_named",
    "selected",
]

UNUSED_SUPPRESSION = Rule(
    code="RF100",
    name="unused-suppression",
    severity="warning",
    reason="A comment that hides nothing today hides the wrong thing tomorrow.",
    help="Remove the comment or the code, or correct it.",
)
UNKNOWN_ROLE = Rule(
    code="RF101",
    name="unknown-role",
    severity="error",
    reason="A draft whose intended role cannot be read is checked against its title alone.",
    help="Write social_media_manager, community_manager, hybrid, out_of_scope or exempt.",
)


_rules: tuple[Rule, ...] = ()


def all_rules() -> tuple[Rule, ...]:
    """Return the rules in the order of their codes."""
    global _rules
    if not _rules:
        from rolefit.check.rules import RULES

        _rules = tuple(sorted((*RULES, UNUSED_SUPPRESSION, UNKNOWN_ROLE), key=lambda rule: rule.code))
    return _rules


def default_thresholds() -> dict[str, float]:
    """Return the numbers of the rules as they are shipped."""
    from rolefit.check.rules import DEFAULT_THRESHOLDS

    return dict(DEFAULT_THRESHOLDS)


def code_named(name: str) -> str:
    """Return the code of the rule with a code or a name, in any case; empty where there is none."""
    return next((rule.code for rule in all_rules() if name.upper() == rule.code or name.lower() == rule.name), "")


def rule_named(name: str, where: str = "") -> Rule:
    """Return the rule with a code or a name, in any case.

    Raises `ConfigurationError` where there is none; `where` says who asked for it.
    """
    for rule in all_rules():
        if name.upper() == rule.code or name.lower() == rule.name:
            return rule
    raise _unknown(name, where)


def selected(selector: str, where: str = "") -> frozenset[str]:
    """Return the codes that a selector means: `ALL`, the beginning of codes such as `RF0`, a code, or a name.

    Raises `ConfigurationError` where it means none; `where` says who asked for it.
    """
    wanted = selector.strip().upper()
    codes = frozenset(rule.code for rule in all_rules() if wanted == "ALL" or (wanted and rule.code.startswith(wanted)))
    return codes or frozenset([rule_named(selector.strip(), where).code])


def nearest(word: str, words: list[str]) -> str:
    """Return `; did you mean X?` for the nearest of some words, or an empty string where none is near."""
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), [w.lower() for w in words], n=1, cutoff=0.6)
    return f"; did you mean {next(w for w in words if w.lower() == close[0])!r}?" if close else ""


def _unknown(name: str, where: str) -> ConfigurationError:
    words = [word for rule in all_rules() for word in (rule.code, rule.name)]
    hint = nearest(name, words) or "; 'rolefit rule --all' lists the rules"
    return ConfigurationError(f"{where + ': ' if where else ''}unknown rule {name!r}{hint}")
