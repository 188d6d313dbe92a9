"""What a shell completes: roles, and the codes of rules."""

from __future__ import annotations

__all__ = ["completed_roles", "completed_rules"]


def completed_roles(incomplete: str) -> list[str]:
    """Return the roles that begin so."""
    from rolefit.values import ROLES

    return [role for role in ROLES if role.startswith(incomplete)]


def completed_rules(incomplete: str) -> list[tuple[str, str]]:
    """Return the codes of rules that begin so, with their names."""
    from rolefit.check.catalog import all_rules

    return [(rule.code, rule.name) for rule in all_rules() if rule.code.startswith(incomplete.upper())]
