"""Contributions: they add up, they stand where they say, and their integrals are right."""

import csv
from math import exp
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rolefit.engine.scores import softmax
from rolefit.explain.attribution import LOGITS, against_rest, attribute, contrast
from rolefit.explain.paths import gauss_legendre, mean_covariance
from rolefit.explain.prices import mean_slopes, prices
from rolefit.model.shape import POST_FEATURES, post_features
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import tokens
from rolefit.values import ROLES

WORDS = [
    *("community", "manager", "social", "media", "moderate", "the", "forum", "and", "our", "discord", "instagram"),
    *("posts", "members", "welcome", "retention", "reach", "paid", "campaigns", "content", "calendar", "rent", "of"),
    *("tenants", "leases", "budget", "events", "meetups", "engagement", "followers", "support", "tickets", "a", "12"),
    *("Requirements:", "Duties", "Benefits", "café", "ÉTÉ", "社区", "управление", "🎉", "ﬁne", "ＦＵＬＬ", "degree"),
]
LINES = st.lists(
    st.one_of(
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: "- " + " ".join(words)),
        st.text(max_size=40),
        st.sampled_from(("Requirements", "What you will do", "Benefits", "", "About us")),
    ),
    max_size=12,
).map("\n".join)


def scored(classifier, text, title):
    text, title = normalise(text), normalise(title)
    statements = segment(text)
    return text, title, statements, classifier.scorer.post(title, statements)


def assert_complete(classifier, text, title):
    text, title, statements, score = scored(classifier, text, title)
    found = attribute(classifier.scorer, score, title, statements)
    assert found.total() == pytest.approx(score.logits, abs=1e-9, rel=0)
    pair = contrast("community_manager", "hybrid")
    expected = score.logits[1] - score.logits[2]
    assert attribute(classifier.scorer, score, title, statements, (pair,)).total()[0] == pytest.approx(
        expected, abs=1e-9
    )
    for statement, terms in zip(statements, found.statements, strict=True):
        for term in terms:
            assert statement.start <= term.start < term.end <= statement.end
            assert len(tokens(text[term.start : term.end])) == term.last - term.first
    for term in found.title:
        assert len(tokens(title[term.start : term.end])) == term.last - term.first


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LINES, title=st.one_of(st.just(""), st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), st.text()))
def test_contributions_add_up_for_any_text(classifier, text, title):
    """Empty post, title, statements and phrases together are the logits to 1e-9, and every phrase has its place."""
    assert_complete(classifier, text, title)


def test_contributions_add_up_for_written_posts(classifier):
    """The same holds for whole posts of the corpus."""
    path = Path(__file__).parents[2] / "data" / "labeled_job_posts.csv"
    with open(path, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows[::60]:
        assert_complete(classifier, row["text"], row["title"])


def test_targets_are_weighted_sums(classifier):
    """What a contrast gives to a phrase is the weighted sum of what the four logits give to it."""
    _, title, statements, score = scored(classifier, "- Moderate the forum\n- Plan our Instagram posts", "Manager")
    whole = attribute(classifier.scorer, score, title, statements, LOGITS)
    for target in (contrast(ROLES[0], ROLES[3]), against_rest(ROLES[1])):
        one = attribute(classifier.scorer, score, title, statements, (target,))
        for terms, singles in zip(whole.statements, one.statements, strict=True):
            for term, single in zip(terms, singles, strict=True):
                mixed = sum(a * w for a, w in zip(term.amounts, target, strict=True))
                assert single.amounts[0] == pytest.approx(mixed, abs=1e-12)


def test_a_statement_among_the_benefits_counts_half(classifier):
    """The same line adds less by being there under the benefits than among the duties, and not nothing."""
    text = "Duties\n- Moderate the forum\n\nBenefits\n- Moderate the forum"
    _, title, statements, score = scored(classifier, text, "")
    found = attribute(classifier.scorer, score, title, statements)
    assert statements[1].section == "benefits"
    among, below = (max(map(abs, amounts)) for amounts in found.presence)
    assert 0 < below < among


def slopes(sums):
    """Slopes of the features of the sums, by small differences."""
    zero = (0.0, 0.0, 0.0, 0.0)
    rows = []
    for k in range(4):
        step = 1e-5 * (1 + sums[k])
        up, down = list(sums), list(sums)
        up[k] += step
        down[k] -= step
        high, low = post_features(up, zero, zero), post_features(down, zero, zero)
        rows.append([(a - b) / (2 * step) for a, b in zip(high, low, strict=True)])
    return rows


@pytest.mark.parametrize("sums", [(3.0, 1.0, 2.0, 0.5), (0.2, 6.0, 0.01, 0.0), (0.0, 0.0, 0.0, 9.0), (1e-4,) * 4])
def test_mean_slopes_are_the_integrals_that_they_claim(sums):
    """The closed forms agree with the slopes of `post_features`, averaged along the path by quadrature."""
    expected = [[0.0] * len(POST_FEATURES) for _ in range(4)]
    pieces = 40
    for piece in range(pieces):
        for node, weight in gauss_legendre(8):
            t = ((piece + node) / pieces) ** 2  # finer near the empty post, where the slopes change fast
            for row, slope in zip(expected, slopes([t * s + 1e-12 for s in sums]), strict=True):
                for f, value in enumerate(slope):
                    row[f] += weight / pieces * 2 * (piece + node) / pieces * value
    for row, found in zip(expected, mean_slopes(sums), strict=True):
        assert found == pytest.approx(row, abs=2e-4, rel=2e-4)


@given(st.tuples(*[st.one_of(st.just(0.0), st.floats(1e-12, 300))] * 4))
def test_prices_times_sums_are_what_the_sums_add(sums):
    """For each feature, prices times sums give the change from the empty post, whatever the sums."""
    zero = (0.0, 0.0, 0.0, 0.0)
    change = [a - b for a, b in zip(post_features(sums, zero, zero), post_features(zero, zero, zero), strict=True)]
    identity = [[float(f == k) for k in range(len(POST_FEATURES))] for f in range(len(POST_FEATURES))]
    price = prices(sums, identity)
    for f in range(len(POST_FEATURES)):
        assert sum(s * row[f] for s, row in zip(sums, price, strict=True)) == pytest.approx(change[f], abs=1e-11)


LOGIT = st.floats(-30, 30)


@settings(deadline=None)
@given(st.tuples(*[LOGIT] * 5), st.tuples(*[LOGIT] * 5))
def test_the_covariance_carries_a_statement_from_start_to_end(start, step):
    """Its product with the step is the change of the probabilities, for any straight path."""
    end = [a + b for a, b in zip(start, step, strict=True)]
    before, after = softmax(start), softmax(end)
    matrix = mean_covariance(start, step, before, after)
    for row, p, q in zip(matrix, before, after, strict=True):
        assert sum(x * y for x, y in zip(row, step, strict=True)) == pytest.approx(q - p, abs=1e-10)
        assert sum(row) == pytest.approx(0.0, abs=1e-12)


def test_the_covariance_is_the_mean_along_the_path():
    """It agrees with a plain average over many points."""
    start, step = (0.3, -1.0, 0.5, 2.0, 1.0), (2.0, 3.0, -1.0, -4.0, 0.5)
    end = [a + b for a, b in zip(start, step, strict=True)]
    matrix = mean_covariance(start, step, softmax(start), softmax(end))
    points, found = 4000, 0.0
    for k in range(points):
        t = (k + 0.5) / points
        powers = [exp(a + t * b) for a, b in zip(start, step, strict=True)]
        found -= powers[1] * powers[3] / sum(powers) ** 2 / points
    assert matrix[1][3] == pytest.approx(found, abs=1e-6)
