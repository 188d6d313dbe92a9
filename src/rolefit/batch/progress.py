"""How far a batch has come, as values; whoever runs it shows them."""

from __future__ import annotations

from dataclasses import dataclass, field

from rolefit.tables import Outcome
from rolefit.values import ROLES

__all__ = ["Counts", "Progress", "Summary"]


@dataclass(slots=True)
class Counts:
    """What has become of the rows so far."""

    rows: int = 0
    """Rows written."""
    roles: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ROLES, 0))
    unsure: int = 0
    errors: int = 0
    """Rows written with an error."""
    rejects: int = 0
    """Rows set aside."""

    def add(self, outcome: Outcome) -> None:
        """Count a row that is written."""
        self.rows += 1
        if outcome.error:
            self.errors += 1
        if outcome.verdict is not None:
            self.roles[outcome.verdict.role] = self.roles.get(outcome.verdict.role, 0) + 1
            self.unsure += outcome.verdict.unsure

    def copy(self) -> Counts:
        """Return the counts as they are now."""
        return Counts(self.rows, dict(self.roles), self.unsure, self.errors, self.rejects)

    def as_json(self) -> dict[str, object]:
        """Return the counts as JSON can hold them."""
        return {
            "rows": self.rows,
            "roles": self.roles,
            "unsure": self.unsure,
            "errors": self.errors,
            "rejects": self.rejects,
        }

    @classmethod
    def from_json(cls, kept: dict[str, object]) -> Counts:
        """Return the counts that `as_json` gave. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
        roles = kept["roles"]
        if not isinstance(roles, dict):
            raise TypeError("roles")
        numbers = [int(str(kept[name])) for name in ("rows", "unsure", "errors", "rejects")]
        return cls(numbers[0], {str(role): int(n) for role, n in roles.items()}, *numbers[1:])


@dataclass(frozen=True, slots=True)
class Progress:
    """One moment of a run."""

    rows: int
    """Rows read since the beginning, of earlier runs too."""
    part: float
    """How much of the inputs was read, 0..1; 0 where their size is unknown."""
    seconds: float
    """Since this run began."""
    rate: float
    """Rows a second in this run."""
    errors: int
    rejects: int

    @property
    def seconds_left(self) -> float | None:
        """What is left at the pace so far; None where that cannot be known."""
        return self.seconds * (1 - self.part) / self.part if self.part > 0 else None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to."""

    counts: Counts
    seconds: float
    rate: float
    """Rows a second in this run."""
    output: str
    beside: str
    """The file that says with what the output was made; empty where there is none."""
    rejects: str
    resumed_rows: int
    """Rows that an earlier run had done."""
    model_version: str
    lexicon_version: str
