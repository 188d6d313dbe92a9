"""From lexicon hits to the outcomes that a post asks for, and to the departments that answer for them."""

from __future__ import annotations

from rolefit.values import ScoredStatement, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Asks = tuple[float, Sequence[tuple[str, str]]]
    """How many duties a statement is, by expectation, and what it names: outcomes, each with its department."""

__all__ = ["CHART", "accountability", "asks_of", "outcome_profile"]

CHART: dict[str, tuple[str, str]] = {
    "leads": ("SM", "Marketing"),
    "awareness": ("SM", "Marketing"),
    "visibility": ("SM", "Marketing"),
    "sales": ("SM", "Sales"),
    "attendance": ("SH", "Marketing"),
    "questions": ("CM", "Customer Service"),
    "learning": ("CM", "Product Management"),
    "retention": ("CM", "Sales"),
    "deflection": ("CM", "Customer Service"),
    "utilization": ("CM", "Product Management"),
}
"""The ten outcomes of the chart: whose role they are (SM, CM; SH: by the channel) and the department that answers."""


def asks_of(statements: Iterable[ScoredStatement]) -> list[Asks]:
    """Return what the statements with phrases ask for; each counts by its weight and by how probably it is a duty at all."""
    return [
        (
            scored.weight * (1.0 - scored.probabilities[4]),
            [(hit.outcome, hit.department) for hit in scored.hits if hit.outcome],
        )
        for scored in statements
        if scored.hits and scored.weight
    ]


def outcome_profile(asks: Iterable[Asks]) -> dict[str, float]:
    """Outcome id -> expected number of duties that ask for it, most first; an outcome counts once per statement."""
    profile: dict[str, float] = {}
    for duties, pairs in asks:
        if pairs:
            for outcome in dict.fromkeys([outcome for outcome, _ in pairs]):
                profile[outcome] = profile.get(outcome, 0.0) + duties
    return dict(sorted(((k, v) for k, v in profile.items() if v >= 0.05), key=lambda item: (-item[1], item[0])))


def accountability(asks: Iterable[Asks]) -> dict[str, float]:
    """Department -> points (0..100, together 100) of the outcomes asked for; empty where none is."""
    amounts: dict[str, float] = {}
    for duties, pairs in asks:
        if pairs:
            for _, department in dict.fromkeys(pairs):
                amounts[department] = amounts.get(department, 0.0) + duties
    whole = total(amounts.values())
    if whole < 0.05:
        return {}
    return {k: 100.0 * v / whole for k, v in sorted(amounts.items(), key=lambda item: (-item[1], item[0]))}
