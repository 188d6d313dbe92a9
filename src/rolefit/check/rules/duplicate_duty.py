"""RF011: the same duty twice in one draft."""

from __future__ import annotations

from rolefit.check.rules.evidence import excerpt, finding, is_task
from rolefit.check.rules.similarity import content_words, first_near
from rolefit.check.values import Draft, Finding, Rule, Thresholds

RULE = Rule(
    "RF011",
    "duplicate-duty",
    "warning",
    "A duty said twice counts twice, for the reader as for the shares, and was mostly pasted.",
    "Delete one of the two lines, or say what makes them different.",
)
THRESHOLDS = {"duplicate-duty-similarity": 0.8, "duplicate-duty-words": 4.0}

_PASTED = 4


def check(draft: Draft, thresholds: Thresholds) -> list[Finding]:
    """Fire on each duty that says nearly what an earlier one says.

    Nearly: `duplicate-duty-similarity` of the words of both, function words and endings aside, and at least
    `duplicate-duty-words` such words in each, for short lines are alike by chance. Requirements and what is said of the
    company are no duties. Four such lines or more are one finding.
    """
    duties = [duty for duty in draft.duties() if is_task(duty[0])]
    bags = [content_words(line.statement.text) for line, _ in duties]
    bags = [bag if len(bag) >= thresholds["duplicate-duty-words"] else frozenset() for bag in bags]
    found = []
    for i, j, similarity in first_near(bags, thresholds["duplicate-duty-similarity"]):
        line, place, earlier = duties[j][0], draft.places[duties[j][1]], draft.places[duties[i][1]]
        message = f"this repeats line {earlier.line}: {excerpt(line.statement.text)}"
        sure = similarity * (1.0 - line.probabilities[4])
        found.append(
            finding(RULE, draft, message, confidence=sure, place=place, related=((earlier, "said here first"),))
        )
    if len(found) < _PASTED:
        return found
    message = f"{len(found)} lines repeat earlier ones, as if the text were pasted twice; the first repeats " + (
        f"line {found[0].related[0][0].line}"
    )
    places = tuple((f.place, f"repeats line {f.related[0][0].line}") for f in found[1:])
    sure = max(f.confidence for f in found)
    return [finding(RULE, draft, message, confidence=sure, place=found[0].place, related=places)]
