"""Outcomes said in plain words: 400 written sentences that name one, 200 that name none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from rolefit.text.tokens import tokens
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.outcome_finder import PATTERNS, OutcomeFinder, compiled
from rolefit.verdict.outcome_guards import UNLESS
from rolefit.verdict.outcome_phrases import PHRASES
from rolefit.verdict.outcomes import CHART

HERE = Path(__file__).parent
NAMED = [line.split("\t") for line in (HERE / "outcome_sentences.txt").read_text(encoding="utf-8").splitlines()]
NONE = [["", line] for line in (HERE / "no_outcome_sentences.txt").read_text(encoding="utf-8").splitlines()]
# Of each way of saying four sentences stand in the file: phrases were mended by the first two, the others measure.
SEEN = [row for at, row in enumerate(NAMED) if at % 4 < 2] + NONE[::2]
HELD_OUT = [row for at, row in enumerate(NAMED) if at % 4 >= 2] + NONE[1::2]


@pytest.fixture(scope="module")
def finder() -> OutcomeFinder:
    return OutcomeFinder()


def measured(finder: OutcomeFinder, rows: Sequence[Sequence[str]]) -> tuple[float, float]:
    """Precision and recall, every outcome of a sentence that names another counted as wrong."""
    right = wrong = missed = 0
    for outcome, text in rows:
        found = {finder.concepts[match.concept].outcome for match in finder.find(tokens(text))}
        right += outcome in found
        wrong += len(found - {outcome})
        missed += bool(outcome) and outcome not in found
    return right / (right + wrong), right / (right + missed)


def test_the_sentences_are_what_they_say() -> None:
    """Forty for each of the ten outcomes, two hundred for none."""
    assert sorted({outcome for outcome, _ in NAMED}) == sorted(CHART)
    assert all(sum(outcome == one for one, _ in NAMED) == 40 for outcome in CHART)
    assert len(NONE) >= 200


def test_sentences_that_no_phrase_was_written_for(finder: OutcomeFinder) -> None:
    """Precision of .95 and recall of .85 on the held out half."""
    precision, recall = measured(finder, HELD_OUT)
    assert precision >= 0.95, precision
    assert recall >= 0.85, recall


def test_sentences_by_which_phrases_were_mended(finder: OutcomeFinder) -> None:
    """Nearly all of the other half."""
    precision, recall = measured(finder, SEEN)
    assert precision >= 0.97, precision
    assert recall >= 0.97, recall


def test_the_compiled_file_is_of_these_phrases() -> None:
    """`scripts/renew` was run after the phrases changed."""
    assert set(PHRASES) == set(UNLESS) == set(CHART)
    assert Path(PATTERNS).read_text(encoding="utf-8") == compiled()


def test_a_verdict_holds_the_outcomes_of_its_duties(classifier: Classifier) -> None:
    """A duty counts for what it names; praise of the company does not."""
    duties = "Duties\n- Cut the number of calls to our helpdesk\n- Host the members' forum and welcome newcomers"
    verdict = classifier.classify(JobPost(duties, "Community Manager"))
    assert "deflection" in verdict.outcomes
    assert "Customer Service" in verdict.departments
    assert any(hit.concept == "outcome_deflection" for s in verdict.statements for hit in s.hits)
