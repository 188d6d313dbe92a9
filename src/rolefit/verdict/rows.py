"""The border between tables and the classifier: what a row's verdict is, and who gives it."""

from __future__ import annotations

from _collections_abc import Callable  # `collections.abc` without the rest of `collections`

from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol
else:
    Protocol = object

__all__ = ["Four", "RowScorer", "RowVerdict", "ScorerFactory"]

Four = tuple[float, float, float, float]


class RowVerdict(NamedTuple):
    """What is said of one row."""

    role: str
    """One of `verdict.ROLES`."""
    confidence: float
    """Probability of `role`, 0..1."""
    probabilities: Four
    """In the order of `verdict.ROLES`; they add up to 1."""
    shares: Four
    """Points of SM, CM, SH and OT; they add up to 100, or are all 0."""
    unsure: bool
    reasons: tuple[str, ...]
    """Why it is unsure, of `verdict.REASONS`."""
    evidence: str
    """The quotes that speak for the answer, as one line."""
    title_role: str = ""
    """What the title alone promises, of `verdict.ROLES`, or empty."""

    @property
    def title_says_otherwise(self) -> bool:
        """Whether the title promises another role than the duties surely describe."""
        return bool(self.title_role) and self.title_role != self.role and not self.unsure


class RowScorer(Protocol):
    """Scores many posts at once. A row's verdict does not depend on the rows beside it."""

    @property
    def model_version(self) -> str:
        """Of the model; a run is resumed only with the same."""

    @property
    def lexicon_version(self) -> str:
        """Of the lexicon; a run is resumed only with the same."""

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order. Cells come as they were read: HTML is the scorer's to clean.

        An exception is the row's: the posts are then scored one by one, and those that fail again are written with
        the error.
        """


ScorerFactory = Callable[[], RowScorer]
"""Makes the scorer, once in every process; it has to be picklable."""
