from types import SimpleNamespace

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("sklearn")

from hypothesis import given
from hypothesis import strategies as st

from rolefit.training.fitting import fit_temperature
from rolefit.training.metrics import COVERAGE_FLOOR, calibration_error, figures, softmax, sure_threshold


def two(*confidences: float):
    return np.array([[c, 1 - c] for c in confidences])


def test_calibration_error_by_hand() -> None:
    """Said 0.9 and always right is off by 0.1; said 0.6 and right in half of the cases is off by 0.1 too."""
    assert calibration_error(two(0.9, 0.9), np.array([True, True])) == pytest.approx(0.1)
    assert calibration_error(two(0.6, 0.6), np.array([True, False])) == pytest.approx(0.1)
    assert calibration_error(two(0.75, 0.75, 0.75, 0.75), np.array([True, True, True, False])) == pytest.approx(0.0)


def test_calibration_error_weighs_bins_by_their_posts() -> None:
    """Three posts in a perfect bin and one in a bad one: a quarter of the gap."""
    rows, right = two(1.0, 1.0, 1.0, 0.8), np.array([True, True, True, False])
    assert calibration_error(rows, right) == pytest.approx(0.2)


def test_certainty_lies_in_the_last_bin() -> None:
    """A probability of 1 has its bin, and the edges belong to the bin below."""
    assert calibration_error(two(1.0), np.array([True])) == 0.0
    assert calibration_error(two(0.6, 0.600001), np.array([True, False])) == pytest.approx(0.5, abs=1e-5)


def test_sure_covers_at_least_the_floor() -> None:
    """Where all are wrong the threshold still covers the floor."""
    confidence = np.linspace(0.99, 0.51, 100)
    threshold = sure_threshold(two(*confidence), np.zeros(100, dtype=bool))
    assert (confidence >= threshold).sum() >= COVERAGE_FLOOR * 100
    assert 0 <= confidence[int(np.ceil(COVERAGE_FLOOR * 100)) - 1] - threshold < 0.001


def test_sure_covers_all_where_all_are_right() -> None:
    """Where every answer is right the lowest confidence is sure."""
    confidence = np.linspace(0.99, 0.51, 100)
    assert sure_threshold(two(*confidence), np.ones(100, dtype=bool)) == 0.51


@given(st.lists(st.lists(st.floats(-30, 30), min_size=4, max_size=4), min_size=1, max_size=9))
def test_softmax_rows_are_probabilities(rows: list[list[float]]) -> None:
    """Each row adds up to 1 and keeps its order."""
    p = softmax(np.array(rows))
    assert p.sum(axis=1) == pytest.approx(np.ones(len(rows)))
    assert (p.max(axis=1) == p[np.arange(len(rows)), np.argmax(rows, axis=1)]).all()


@pytest.mark.parametrize("true", [0.7, 1.0, 2.0, 4.0])
def test_the_temperature_is_found(true: float) -> None:
    """Labels drawn from softmax(logits / t) give back t."""
    dice = np.random.default_rng(3)
    logits = dice.normal(size=(6000, 4)) * 3
    p = softmax(logits / true)
    labels = np.array([dice.choice(4, p=row) for row in p])
    assert fit_temperature(logits, labels) == pytest.approx(true, rel=0.1)


def test_the_figures_of_four_posts_by_hand() -> None:
    """Precision, recall, F1, macro-F1, log loss, confusion and share error of a case that can be counted."""
    logits = np.log(np.array([[0.7, 0.1, 0.1, 0.1], [0.7, 0.1, 0.1, 0.1], [0.1, 0.7, 0.1, 0.1], [0.1, 0.1, 0.1, 0.7]]))
    model = SimpleNamespace(
        temperature_=1.0,
        oof_={
            "logits": logits,
            "labels": np.array([0, 1, 1, 3]),
            "whole": np.ones(4, dtype=bool),
            "sums": np.array([[4.0, 0, 0, 0], [1, 1, 0, 0], [0, 2, 0, 0], [0, 0, 0, 0]]),
            "statement_tags": np.array([0, 1, 4, 4]),
            "statement_probabilities": np.eye(5)[[0, 1, 4, 0]],
        },
    )
    shares = np.array([[100.0, 0, 0, 0], [0, 100, 0, 0], [0, 100, 0, 0], [0, 0, 0, 0]])
    f = figures(model, shares)
    assert (f["posts"], f["statements"], f["accuracy"], f["statement_accuracy"]) == (4, 4, 0.75, 0.75)
    assert f["roles"]["social_media_manager"] == {"posts": 1, "precision": 0.5, "recall": 1.0, "f1": 0.6667}
    assert f["roles"]["community_manager"] == {"posts": 2, "precision": 1.0, "recall": 0.5, "f1": 0.6667}
    assert f["roles"]["hybrid"] == {"posts": 0, "precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert f["macro_f1"] == pytest.approx((2 / 3 + 2 / 3 + 0 + 1) / 4, abs=1e-4)
    assert f["log_loss"] == pytest.approx(-(3 * np.log(0.7) + np.log(0.1)) / 4, abs=1e-4)
    assert f["share_error_points"] == {"SM": 12.5, "CM": 12.5, "SH": 0.0, "OT": 0.0}
    assert f["confusion"]["community_manager"] == {
        "social_media_manager": 1, "community_manager": 1, "hybrid": 0, "out_of_scope": 0,
    }  # fmt: skip
    assert f["coverage"] >= COVERAGE_FLOOR
    assert f["sure_from"] == pytest.approx(0.7, abs=0.001)


def test_posts_near_borders_are_told_apart() -> None:
    """Figures are of the posts drawn as boards have them; those near borders have a line of their own."""
    logits = np.log(np.array([[0.7, 0.1, 0.1, 0.1], [0.1, 0.7, 0.1, 0.1], [0.1, 0.1, 0.7, 0.1], [0.7, 0.1, 0.1, 0.1]]))
    oof = {
        "logits": logits,
        "labels": np.array([0, 1, 2, 1]),
        "whole": np.array([True, True, False, False]),
        "sums": np.array([[4.0, 0, 0, 0], [0, 2, 0, 0], [1, 1, 0, 0], [1, 1, 0, 0]]),
        "statement_tags": np.array([0, 1, 0, 1]),
        "statement_probabilities": np.eye(5)[[0, 1, 0, 0]],
    }
    f = figures(SimpleNamespace(temperature_=1.0, oof_=oof), np.array([[100.0, 0, 0, 0], [0, 100, 0, 0]] * 2))
    assert (f["posts"], f["accuracy"], f["statements"], f["statement_accuracy"]) == (2, 1.0, 4, 0.75)
    assert f["borders"] == {"posts": 2, "accuracy": 0.5}
    oof["whole"][:] = True
    assert "borders" not in figures(SimpleNamespace(temperature_=1.0, oof_=oof), np.zeros((4, 4)))


def test_the_temperature_divides_the_logits() -> None:
    """A hot model is less confident with the same answers."""
    logits = np.array([[4.0, 0, 0, 0]])
    assert softmax(logits / 4)[0, 0] < softmax(logits)[0, 0]
