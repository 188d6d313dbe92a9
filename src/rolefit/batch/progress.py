"""How far a batch has come, as values; whoever runs it shows them."""

from __future__ import annotations

from rolefit.record import NamedTuple
from rolefit.tables import Outcome
from rolefit.values import ROLES

__all__ = ["Counts", "Progress", "Summary"]


class Counts:
    """What has become of the rows so far."""

    __slots__ = ("errors", "rejects", "roles", "rows", "unsure")

    def __init__(
        self, rows: int = 0, roles: dict[str, int] | None = None, unsure: int = 0, errors: int = 0, rejects: int = 0
    ) -> None:
        self.rows = rows
        """Rows written."""
        self.roles = dict.fromkeys(ROLES, 0) if roles is None else roles
        self.unsure = unsure
        self.errors = errors
        """Rows written with an error."""
        self.rejects = rejects
        """Rows set aside."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Counts) and self.as_json() == other.as_json()

    __hash__ = None  # type: ignore[assignment]

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


class Progress(NamedTuple):
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


class Summary(NamedTuple):
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
