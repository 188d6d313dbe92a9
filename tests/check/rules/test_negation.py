"""The words by which a line rules work out."""

import pytest

from rolefit.check.rules.negation import ruled_out_clauses, rules_out


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("You will not moderate: others do", ["will not moderate"]),
        ("You won't answer tickets", ["won't answer tickets"]),
        ("No paid advertising, no events", ["No paid advertising", "no events"]),
        ("This is not a social media role", ["is not a social media role"]),
        ("You will not post without approval", []),
        ("You do not post, unless the editor is ill", []),
        ("Not only moderate but also welcome", []),
        ("Moderate with kindness", []),
        ("", []),
    ],
)
def test_clauses(text, clauses):
    """What is ruled out for good, clause by clause; conditions rule nothing out."""
    assert list(ruled_out_clauses(text)) == clauses


def test_a_line_that_is_no_duty():
    """Only a line that opens with the negation is none: a denial at its end leaves the duty standing."""
    assert rules_out("You will not moderate the forum")
    assert rules_out("No moderation")
    assert not rules_out("Schedule the posts of the week for our pages (you do not run ads)")
    assert not rules_out("Never publish without approval")
