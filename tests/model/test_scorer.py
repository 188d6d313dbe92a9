from math import fsum, inf, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.engine.scores import softmax
from rolefit.model.shape import POST_FEATURES, SECTION_WEIGHTS, post_features
from rolefit.values import SECTIONS

FINITE = st.floats(-1e6, 1e6)


@given(st.lists(FINITE, min_size=1, max_size=6))
def test_softmax_gives_probabilities(logits: list[float]) -> None:
    """Probabilities lie in 0..1, add up to 1, and keep the order of the logits."""
    p = softmax(logits)
    assert isclose(fsum(p), 1.0, abs_tol=1e-12)
    assert all(0 <= x <= 1 for x in p)
    assert p[logits.index(max(logits))] == max(p)


@given(st.lists(st.floats(-50, 50), min_size=2, max_size=5), st.floats(-50, 50))
def test_softmax_knows_differences_only(logits: list[float], shift: float) -> None:
    """The same number added to all logits changes nothing."""
    for a, b in zip(softmax(logits), softmax([z + shift for z in logits]), strict=True):
        assert isclose(a, b, abs_tol=1e-9)


@given(st.lists(st.floats(0, 1e4), min_size=4, max_size=4), st.lists(FINITE, min_size=8, max_size=8))
def test_post_features_are_finite_and_their_shares_add_up(sums: list[float], context: list[float]) -> None:
    """Any sums give the documented features; the four shares add up to 1 even without duties."""
    features = post_features(sums, context[:4], context[4:])
    assert len(features) == len(POST_FEATURES)
    assert all(-inf < value < inf for value in features)
    assert isclose(fsum(features[:4]), 1.0, abs_tol=1e-9)
    assert 0 < features[4] < 1


def test_every_section_has_a_weight() -> None:
    """Requirements, benefits and how to apply count half, everything else fully."""
    assert set(SECTION_WEIGHTS) == set(SECTIONS)
    assert SECTION_WEIGHTS == {
        "duties": 1, "other": 1, "about": 1, "requirements": 0.5, "benefits": 0.5, "apply": 0.5,
    }  # fmt: skip


def test_a_repeated_word_says_no_more_than_once(classifier) -> None:
    """Vectors have length 1 and a concept counts once, so that shouting a word adds nothing."""
    scorer = classifier.scorer
    assert list(scorer.counts(["discord"] * 4).values()) == [4]
    assert scorer.statement("discord").logits == pytest.approx(scorer.statement("discord, discord, discord").logits)


@pytest.mark.parametrize("text", ["", "zzqx wwvv", "!!!"])
def test_unknown_text_has_the_logits_of_nothing(classifier, text: str) -> None:
    """A statement without a known word scores as the bias does."""
    assert classifier.scorer.statement(text).logits == tuple(classifier.scorer.model["statement_bias"])


def test_the_order_of_statements_does_not_change_the_page(classifier) -> None:
    """Page logits read the page as a bag of its statements."""
    scored = [classifier.scorer.statement(t) for t in ("Plan posts for Instagram", "Moderate the forum", "Bake bread")]
    for a, b in zip(classifier.scorer.page_logits(scored), classifier.scorer.page_logits(scored[::-1]), strict=True):
        assert isclose(a, b, abs_tol=1e-9)
