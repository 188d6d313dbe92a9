"""What changed between two scored tables."""

import numpy as np
import pytest
from scipy.stats import chi2_contingency

from rolefit.measure.drift import adjusted_shares, drift_of, em_shares
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES

EVEN = (0.25, 0.25, 0.25, 0.25)
PERFECT = {a: {b: 100 * (a == b) for b in ROLES} for a in ROLES}


def _row(number, role, *, confidence=0.9, title="", unsure=False):
    rest = (1 - confidence) / 3
    probabilities = tuple(confidence if name == role else rest for name in ROLES)
    return ScoredRow(
        number, "", title, "", "", "", role, confidence, probabilities, (40.0, 30.0, 10.0, 20.0), unsure, (), (), "", ""
    )


def _rows(counts, **more):
    return [_row(n, role, **more) for role, count in zip(ROLES, counts, strict=True) for n in range(count)]


def test_the_same_table_does_not_drift() -> None:
    """No difference, no effect, a p value of 1."""
    rows = _rows((10, 20, 5, 30))
    found = drift_of(rows, rows, confusion=PERFECT, trained=EVEN)
    assert found.p_value == pytest.approx(1)
    assert all(row.difference.value == 0 and row.p_value == 1 for row in found.roles.values())
    assert (found.came, found.went) == ((), ())


def test_a_changed_mix_is_found() -> None:
    """Chi-square is SciPy's; the difference lies in its interval; the effect is large."""
    one, two = (40, 10, 5, 45), (10, 40, 5, 45)
    found = drift_of(_rows(one), _rows(two), confusion=PERFECT, trained=EVEN)
    assert found.chi_square == pytest.approx(chi2_contingency([one, two], correction=False).statistic)
    social = found.roles["social_media_manager"]
    assert social.difference.value == pytest.approx(-0.3)
    assert social.difference.low < -0.3 < social.difference.high < 0
    assert social.p_value < 0.001
    assert found.cramers_v > 0.3


def test_known_errors_are_corrected() -> None:
    """Where the model calls a tenth of one role another, the true shares come back."""
    confusion = {a: {b: 100 * (a == b) for b in ROLES} for a in ROLES}
    confusion["community_manager"] = {
        "social_media_manager": 10,
        "community_manager": 90,
        "hybrid": 0,
        "out_of_scope": 0,
    }
    assert adjusted_shares((50, 450, 0, 500), confusion) == pytest.approx((0.0, 0.5, 0.0, 0.5), abs=1e-9)
    assert adjusted_shares((10, 10, 10, 10), PERFECT) == pytest.approx(EVEN)


def test_em_finds_another_prior() -> None:
    """Probabilities that assume an even mix, of posts with another, give that mix back."""
    dice = np.random.default_rng(4)
    truth = np.array([0.6, 0.1, 0.1, 0.2])
    labels = dice.choice(4, size=4000, p=truth)
    logits = dice.normal(size=(4000, 4))
    logits[np.arange(4000), labels] += 2
    # Normal logits shifted by 2 have a log-likelihood ratio of 2z: calibrated for an even mix.
    probabilities = np.exp(2 * logits) / np.exp(2 * logits).sum(axis=1, keepdims=True)
    assert em_shares(probabilities, EVEN) == pytest.approx(truth, abs=0.03)
    assert em_shares([], EVEN) == EVEN


def test_words_that_came_and_went() -> None:
    """A word of many titles that is gone is named, one that stays is not."""
    before = _rows((30, 0, 0, 0), title="Social Media Manager Vine")
    after = _rows((30, 0, 0, 0), title="Social Media Manager Threads")
    found = drift_of(before, after, confusion=PERFECT, trained=EVEN)
    assert "threads" in {term.text for term in found.came}
    assert "vine" in {term.text for term in found.went}
    assert "social" not in {term.text for term in (*found.came, *found.went)}
