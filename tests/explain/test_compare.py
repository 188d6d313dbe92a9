"""Posts side by side: owners, overlaps, one role or two, moves."""

import pytest

from rolefit.explain.compare import compare
from rolefit.values import JobPost
from rolefit.verdict.outcomes import CHART


@pytest.fixture(scope="module")
def comparison(classifier, post):
    return compare(classifier, [post("community.md"), post("social.md")])


def text_of(comparison, place):
    return comparison.verdicts[place[0]].statements[place[1]].statement.text


def test_every_outcome_of_the_chart_is_there(comparison):
    """All ten outcomes are listed; those that no post asks for are owned by nobody."""
    assert [o.outcome for o in comparison.outcomes] == list(CHART)
    for outcome in comparison.outcomes:
        asked = [v.outcomes.get(outcome.outcome, 0.0) for v in comparison.verdicts]
        assert outcome.amounts == tuple(asked)
        if max(asked) == 0:
            assert outcome.owners == ()


def test_who_asks_most_owns_an_outcome(classifier):
    """A post that alone asks for an outcome owns it; two that ask alike contend for it."""
    learning = "- Bring what members ask for to the product team\n- Moderate the forum\n"
    both = compare(classifier, [JobPost(learning), JobPost(learning)])
    one = compare(classifier, [JobPost(learning), JobPost("- Film short videos for TikTok\n")])
    owners = {o.outcome: o.owners for o in both.outcomes}
    assert owners["learning"] == (0, 1)
    assert {o.outcome: o.owners for o in one.outcomes}["learning"] == (0,)


def test_the_same_duty_in_both_posts_overlaps(comparison):
    """Moderating the owners' forum stands in both, and belongs to the community manager."""
    found = next(o for o in comparison.overlaps if "forum" in text_of(comparison, o.second))
    assert "Moderate" in text_of(comparison, found.first)
    assert found.keep == 0
    assert found.concepts


def test_two_roles_are_two(comparison):
    """Unlike mixes with few common duties are two roles; they lean to their own sides."""
    assert comparison.conclusion == "two_roles"
    assert comparison.leans[0] > 0 > comparison.leans[1]


def test_one_post_twice_is_one_role(classifier, post):
    """A post beside itself: no distance, all duties overlap fully, nothing to move."""
    twice = compare(classifier, [post("community.md"), post("community.md")])
    assert twice.conclusion == "one_role"
    assert twice.distance == 0
    assert twice.overlap_share == 1
    assert all(o.likeness == pytest.approx(1) for o in twice.overlaps)
    assert twice.moves == ()


def test_a_stray_duty_is_to_move(comparison):
    """A clear duty of the other side moves to the post that leans to it, or is dropped where that has it already."""
    moves = {text_of(comparison, (m.post, m.statement)): m for m in comparison.moves}
    stray = next(move for text, move in moves.items() if "forum" in text)
    assert (stray.post, stray.to, stray.tag, stray.already) == (1, 0, "CM", True)
    assert any(move.tag == "SM" and move.to == 1 for move in moves.values())


def test_a_duty_overlaps_once_per_pair_of_posts(comparison):
    """No statement stands in two overlaps of the same two posts."""
    for side in ("first", "second"):
        places = [getattr(o, side) for o in comparison.overlaps]
        assert len(places) == len(set(places))


def test_three_posts_and_a_text_without_duties(classifier, post):
    """More than two posts work; where one has no duties, nothing is concluded."""
    found = compare(classifier, [post("community.md"), post("social.md"), JobPost("")])
    assert len(found.verdicts) == 3
    assert found.conclusion == "unclear"


def test_one_post_is_no_comparison(classifier, post):
    """A comparison needs two posts."""
    with pytest.raises(ValueError, match="two"):
        compare(classifier, [post("social.md")])


def test_a_place_is_no_duty_that_overlaps(classifier):
    """A line that names a place alone overlaps with none, though its tag is that of the post around it; the duties do."""
    text = "Plan posts for Instagram every week\nRun paid campaigns and report {}\nGrow our followers\nWhere: Paris, France\n"
    found = compare(classifier, [JobPost(text.format(word), "Social Media Manager") for word in ("reach", "sales")])
    assert [verdict.statements[3].tag for verdict in found.verdicts] == ["SM", "SM"]
    assert {overlap.first[1] for overlap in found.overlaps} == {0, 1, 2}
