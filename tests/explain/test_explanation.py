"""An explanation as a whole: parts, wordings, the week, and the phrases of classify."""

from itertools import pairwise

import pytest

from rolefit.explain.explanation import explain
from rolefit.explain.weeks import PUBLISHED, week_of
from rolefit.values import ROLES, JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.regions import region_of


@pytest.mark.parametrize("name", ["social.md", "community.md", "hybrid.txt", "leasing.txt"])
def test_the_parts_are_the_whole(classifier, post, name):
    """Parts by place add up to the log odds of the two roles, which are those of the probabilities."""
    found = explain(classifier, post(name))
    one, other = (ROLES.index(role) for role in found.asked)
    assert sum(found.parts.values()) == pytest.approx(found.amount, abs=1e-9)
    assert found.amount == pytest.approx(found.verdict.logits[one] - found.verdict.logits[other], abs=1e-12)


def test_the_verdict_is_that_of_classify(classifier, post):
    """Explaining changes nothing about the answer, its phrases included."""
    found, expected = explain(classifier, post("community.md")).verdict, classifier.classify(post("community.md"))
    assert found.probabilities == expected.probabilities
    assert [p._replace(contribution=0.0) for p in found.phrases] == [
        p._replace(contribution=0.0) for p in expected.phrases
    ]
    assert [p.contribution for p in found.phrases] == pytest.approx([p.contribution for p in expected.phrases])


def test_a_contrast_turned_round_changes_every_sign(classifier, post):
    """Why A and not B is the negative of why B and not A, phrase by phrase."""
    there = explain(classifier, post("hybrid.txt"), role="hybrid", against="community_manager")
    back = explain(classifier, post("hybrid.txt"), role="community_manager", against="hybrid")
    assert there.amount == pytest.approx(-back.amount)
    assert {w.text: w.amount for w in there.wordings} == pytest.approx({w.text: -w.amount for w in back.wordings})


def test_the_answer_is_held_against_its_closest_rival(classifier, post):
    """Without a choice, the two most probable roles are explained; a role alone is held against the best other."""
    found = explain(classifier, post("social.md"))
    ranked = sorted(ROLES, key=lambda role: -found.verdict.logits[ROLES.index(role)])
    assert found.asked == tuple(ranked[:2])
    assert explain(classifier, post("social.md"), role=ranked[3]).asked == (ranked[3], ranked[0])
    with pytest.raises(ValueError, match="itself"):
        explain(classifier, post("social.md"), role="hybrid", against="hybrid")


def test_named_phrases_do_not_overlap(classifier, post):
    """No word is counted in two of the named phrases, and none of them is made of function words."""
    found = explain(classifier, post("community.md"))
    text = found.verdict.post.text
    for title in (True, False):
        places = sorted(p[1:3] for w in found.wordings for p in w.places if (p.statement < 0) == title)
        assert all(a[1] <= b[0] for a, b in pairwise(places))
    assert all(text[p.start : p.end] for w in found.wordings for p in w.places if p.statement >= 0)
    assert not {"and", "of the", "the"} & {w.text.lower() for w in found.wordings}


def test_another_prior_goes_to_the_empty_post(classifier, post):
    """A stated prior moves the baseline and nothing else, and everything still adds up."""
    prior = dict(zip(ROLES, (0.05, 0.05, 0.05, 0.85), strict=True))
    plain = explain(classifier, post("hybrid.txt"), role="hybrid", against="out_of_scope")
    moved = explain(classifier.with_prior(prior), post("hybrid.txt"), role="hybrid", against="out_of_scope")
    assert sum(moved.parts.values()) == pytest.approx(moved.amount, abs=1e-9)
    assert moved.parts["title"] == pytest.approx(plain.parts["title"], abs=1e-12)
    assert moved.parts["empty"] < plain.parts["empty"]


def test_no_text_is_explained_too(classifier):
    """An empty post has no statements, no week and no region, and its parts add up."""
    found = explain(classifier, JobPost(""))
    assert found.week == ()
    assert found.region == ""
    assert sum(found.parts.values()) == pytest.approx(found.amount, abs=1e-9)


def test_the_published_week_is_brought_to_a_hundred():
    """The figures of each role add up to 100, and so does the week of a mix, other work included."""
    week = week_of({"SM": 50.0, "CM": 20.0, "SH": 20.0, "OT": 10.0})
    for role in PUBLISHED:
        assert sum(a.published for a in week if a.role == role) == pytest.approx(100)
    assert sum(a.here for a in week) == pytest.approx(100)
    assert sum(a.here for a in week if a.role == "SM") == pytest.approx(50 + 20 * 5 / 7)
    assert week_of({"SM": 0.0, "CM": 0.0, "SH": 0.0, "OT": 0.0}) == ()


@pytest.mark.parametrize(
    ("shares", "role"),
    [
        ((70.0, 30.0, 0.0, 0.0), "social_media_manager"),
        ((30.0, 70.0, 0.0, 0.0), "community_manager"),
        ((40.0, 40.0, 20.0, 0.0), "hybrid"),
        ((19.0, 0.0, 81.0, 0.0), "out_of_scope"),
        ((20.0, 0.0, 19.0, 61.0), "out_of_scope"),
    ],
)
def test_the_rule_of_shares(shares, role):
    """The codebook's bounds: 20 points of both, 40 with the shared ones, 30 and 70 per cent."""
    assert region_of(shares) == role


def test_loading_gives_a_classifier_that_explains():
    """The public way from a text to its explanation."""
    found = explain(Classifier.load(), JobPost("- Moderate our Discord\n- Welcome new members", "Community Manager"))
    assert found.verdict.role in ROLES
