"""No rule takes time that grows faster than the lines of a draft that take others back."""

import pytest

from rolefit.check.catalog import default_thresholds
from rolefit.check.drafts import open_draft
from rolefit.check.rules import contradictory_duty
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


@pytest.mark.parametrize("name", sorted(LINES))
def test_time_follows_the_lines(name: str) -> None:
    """Where a draft has twice as many lines that take something back, RF012 takes less than 2.6 times as long."""
    classifier, thresholds = Classifier.load(), Thresholds(default_thresholds())
    between = " " if name == "negations in one line" else "\n"

    def prepared(size: int):
        lines = between.join(LINES[name].format(n=number) for number in range(size))
        opened = open_draft(f"# Community Manager\n\n{lines}\n".encode(), path="a.md", name="a.md")
        verdict = classifier.classify(opened.post, with_phrases=False)
        draft = opened.draft(verdict, opened.expectation("", "hybrid", verdict.title_role))
        return lambda: contradictory_duty.check(draft, thresholds)

    assert growth(prepared, 300, short=0.05) < MOST
