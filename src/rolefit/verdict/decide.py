"""Holds the thresholds: from scores to a role, and to whether it is sure."""

from __future__ import annotations

from rolefit.record import NamedTuple, record_of
from rolefit.values import ROLES, total

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Decision", "decide", "points", "shares"]

TOO_SHORT = 25
"""Words of statements below which a text says too little to be sure."""
NO_DUTIES = 0.6
"""Expected number of duties below which the text names none."""
NOT_ENGLISH = 0.55
"""How English a text must be (`text.language`): English job posts have 0.9 to 1, terse lines 0.65, other languages up to 0.4."""
NOT_ENGLISH_WORDS = 8
"""Words from which that is telling."""


class Decision(NamedTuple):
    """The answer: a role of `ROLES`, and the reasons for which it is unsure, if any."""

    role: str
    confidence: float
    reasons: tuple[str, ...]


def decide(probabilities: Sequence[float], words: int, english: float, duties: float, sure_from: float) -> Decision:
    """Return the most probable role and why it is unsure.

    words: tokens in the statements; english: 0..1; duties: expected number; sure_from: the confidence from which a
    verdict is sure, chosen out of fold when the model was trained.
    """
    confidence = max(probabilities)
    role = ROLES[tuple(probabilities).index(confidence)]
    reasons = []
    if confidence < sure_from:
        reasons.append("low_confidence")
    if words < TOO_SHORT:
        reasons.append("too_short")
    if duties < NO_DUTIES:
        reasons.append("no_duties")
    if (words >= NOT_ENGLISH_WORDS and english < NOT_ENGLISH) or (words and not english):
        reasons.append("not_english")
    return record_of(Decision, (role, confidence, tuple(reasons)))


def shares(sums: Sequence[float]) -> dict[str, float]:
    """Role mix in points from the expected numbers of SM, CM, SH, OT duties; all 0 where there are none."""
    return dict(zip(("SM", "CM", "SH", "OT"), points(sums), strict=True))


def points(sums: Sequence[float]) -> tuple[float, float, float, float]:
    """Return the values of `shares`, in that order."""
    whole = total(sums)
    if not whole > 1e-9:
        return 0.0, 0.0, 0.0, 0.0
    sm, cm, sh, ot = sums
    return 100.0 * sm / whole, 100.0 * cm / whole, 100.0 * sh / whole, 100.0 * ot / whole
