"""How common the roles are among the posts to be judged, as people say it."""

from __future__ import annotations

from rolefit.errors import ConfigurationError
from rolefit.values import ROLES, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["prior_of"]


def prior_of(given: str | Mapping[str, float]) -> dict[str, float]:
    """Return a probability for every role of `ROLES`, together 1.

    given: `role=0.2,role=0.3`, or a mapping of roles; roles left out share the rest equally. Raises `ConfigurationError`
    for an unknown role, a number that is none, and probabilities that are not between 0 and 1 or do not add up to 1.
    """
    numbers: dict[str, float] = {}
    pairs = [part.partition("=")[::2] for part in given.split(",")] if isinstance(given, str) else given.items()
    for role, number in pairs:
        try:
            numbers[role.strip()] = float(number)
        except (TypeError, ValueError):
            raise ConfigurationError(f"prior {given!r}: write role=0.2, several joined by commas") from None
    if not numbers:
        raise ConfigurationError("prior: write role=0.2, several joined by commas")
    unknown = sorted(set(numbers) - set(ROLES))
    if unknown:
        raise ConfigurationError(f"prior: unknown role {unknown[0]!r}; the roles are {', '.join(ROLES)}")
    rest = 1.0 - total(numbers.values())
    missing = [role for role in ROLES if role not in numbers]
    if any(not 0 < p < 1 for p in numbers.values()) or (missing and rest <= 0) or (not missing and abs(rest) > 1e-6):
        raise ConfigurationError("prior: probabilities must lie between 0 and 1 and add up to 1")
    return {role: numbers.get(role, rest / max(1, len(missing))) for role in ROLES}
