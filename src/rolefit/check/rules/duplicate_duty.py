"""RF011: the same duty twice in one draft."""

from __future__ import annotations

from rolefit.check.rules.evidence import excerpt, finding
from rolefit.check.rules.similarity import content_words, near_pairs
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF011",
    "duplicate-duty",
    "warning",
    "A duty said twice counts twice, for the reader as for the shares, and was mostly pasted.",
    "Delete one of the two lines, or say what makes them different.",
)
THRESHOLDS = {"duplicate-duty-similarity": 0.8, "duplicate-duty-words": 4.0}


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire on each duty that says nearly what an earlier one says.

    Nearly: `duplicate-duty-similarity` of the words of both, function words and endings aside, and at least
    `duplicate-duty-words` such words in each, for short lines are alike by chance.
    """
    duties = draft.duties()
    bags = [content_words(line.statement.text) for line, _ in duties]
    bags = [bag if len(bag) >= thresholds["duplicate-duty-words"] else frozenset() for bag in bags]
    first: dict[int, tuple[int, float]] = {}
    for i, j, similarity in near_pairs(bags, thresholds["duplicate-duty-similarity"]):
        first.setdefault(j, (i, similarity))
    found = []
    for j, (i, similarity) in sorted(first.items()):
        (line, place), (_, earlier) = duties[j], duties[i]
        message = f"this duty repeats line {earlier.line}: {excerpt(line.statement.text)}"
        sure = similarity * (1.0 - line.probabilities[4])
        found.append(
            finding(RULE, draft, message, confidence=sure, place=place, related=((earlier, "said here first"),))
        )
    return found
