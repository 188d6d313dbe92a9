"""Knows the words by which a line rules work out instead of asking for it."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.text.tokens import spaced

__all__ = ["may_rule_out", "ruled_out_clauses", "rules_out"]

_NOT = pattern(
    r"(?:\b(?:will|do|does|is|are|would|shall) not|\b(?:won|don|doesn|isn|aren|wouldn)'t|\bnever|\bno"
    r"|\bnot (?:responsible|in charge|asked)|\bnot an?(?=\s+(?:social|community)))\b"
    r"(?!\s+(?:only|just|simply|merely|limited|hesitate|more|less|later|matter|need|doubt|longer|worries))",
    IGNORECASE,
)
# Rules of conduct and wishes rule no duty out: "never publish without approval", "no experience of tickets needed".
_CONDITION = pattern(
    r"\b(?:without|unless|until|before|after|outside|if|except|beyond|but|yet|alone|only|just|during|rather|instead"
    r"|experience|required|necessary|needed|requirement)\b",
    IGNORECASE,
)
_CLAUSE_END = pattern(r"[.;:!?,()]|\s[-–—]\s")
_LONGEST_CLAUSE = 400  # characters behind a negation; without a bound, many of them in one line take the square
_OPENING = 4  # words
_SIGNS = (" not ", " no ", " never ", "n t ")


def may_rule_out(spoken: str) -> bool:
    """A cheap test, true of `spaced` of every text in which `_NOT` finds anything, and of every text that holds such a one."""
    return any(map(spoken.__contains__, _SIGNS))


def ruled_out_clauses(text: str) -> tuple[str, ...]:
    """Return the clauses of a line that rule something out for good, each with its negation."""
    if not _has_letters_of_it(text) or not may_rule_out(spaced(text)):
        return ()
    clauses: list[str] = []
    for negation in _NOT.finditer(text):
        furthest = min(negation.end() + _LONGEST_CLAUSE, len(text))
        end = _CLAUSE_END.search(text, negation.end(), furthest)
        stop = end.start() if end else furthest
        after = text[stop : stop + 40].lstrip(" ,")
        if not _CONDITION.search(text, negation.end(), stop) and not _CONDITION.match(after):
            clauses.append(text[negation.start() : stop].strip())
    return tuple(clauses)


def _has_letters_of_it(text: str) -> bool:
    """A cheaper test, true of every text of which the other one is."""
    lower = text.lower()
    return "no" in lower or "never" in lower or "n't" in lower


def rules_out(text: str) -> bool:
    """Whether a line as a whole rules work out: it opens with the negation. Such a line is no duty."""
    opening = " ".join(text.split(None, _OPENING + 1)[: _OPENING + 1])
    if not _has_letters_of_it(opening) or not may_rule_out(spaced(opening)):
        return False
    return bool(_NOT.search(opening)) and bool(ruled_out_clauses(text))
