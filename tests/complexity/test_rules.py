"""No rule takes time that grows faster than the lines of a draft that take others back or repeat them."""

import pytest

from rolefit.check.catalog import default_thresholds
from rolefit.check.drafts import open_draft
from rolefit.check.rules import contradictory_duty, duplicate_duty
from rolefit.check.values import Thresholds
from rolefit.verdict.classifier import Classifier

from .timing import MOST, growth

LINES = {
    "ruled out": "- No paid advertising in week {n}",
    "ruled out and asked": "- No paid advertising in week {n}\n- Run paid social campaigns in month {n}",
    "clauses": "- No posts about town {n}, no tickets of group {n}, no moderation in room {n}, never a meetup in hall {n}",
    "up and down": "- Increase followers in town {n}\n- Reduce followers in hall {n}",
    "negations in one line": "no word of town {n} and no",
}


PASTED = {
    "one word differs": "- Moderate the questions that members ask in our busy forum of town{n} and answer them every single day",
    "the same": "- Moderate the questions that members ask in our busy forum and answer them every single day",
    "few kinds": "- Moderate the questions that members ask in forum {k} and answer them on day {m} of each single week",
}


def _check(rule, lines: str):
    """Return the check of a draft with these lines."""
    opened = open_draft(f"# Community Manager\n\n{lines}\n".encode(), path="a.md", name="a.md")
    verdict = Classifier.load().classify(opened.post, with_phrases=False)
    draft = opened.draft(verdict, opened.expectation("", "hybrid", verdict.title_role))
    thresholds = Thresholds(default_thresholds())
    return lambda: rule.check(draft, thresholds)


@pytest.mark.parametrize("name", sorted(PASTED))
def test_time_follows_the_repeated_lines(name: str) -> None:
    """Where a draft has twice as many lines that say nearly the same, RF011 takes less than 2.6 times as long."""

    def prepared(size: int):
        return _check(
            duplicate_duty,
            "\n".join(PASTED[name].format(n=n, k=chr(97 + n % 7) * 4, m=chr(97 + n % 5) * 3) for n in range(size)),
        )

    assert growth(prepared, 600, short=0.05) < MOST


@pytest.mark.parametrize("name", sorted(LINES))
def test_time_follows_the_lines(name: str) -> None:
    """Where a draft has twice as many lines that take something back, RF012 takes less than 2.6 times as long."""
    between = " " if name == "negations in one line" else "\n"

    def prepared(size: int):
        return _check(contradictory_duty, between.join(LINES[name].format(n=number) for number in range(size)))

    assert growth(prepared, 300, short=0.05) < MOST
