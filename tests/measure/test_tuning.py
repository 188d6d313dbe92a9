"""Profiles: what is fitted, what it costs, and that it is measured on other posts."""

import numpy as np
import pytest

from rolefit.errors import ConfigurationError
from rolefit.measure.tuning import FEWEST, Goal, tune
from rolefit.values import ROLES
from rolefit.verdict.profile import Profile, profile_of, profile_text, read_profile

EVEN = (0.25, 0.25, 0.25, 0.25)


def _posts(count, *, sharpness=1.0, mix=EVEN, seed=2):
    """Posts and the probabilities of a model that is right about itself but for `sharpness`."""
    dice = np.random.default_rng(seed)
    labels = dice.choice(4, size=count, p=mix)
    logits = dice.normal(size=(count, 4))
    logits[np.arange(count), labels] += 2.0
    logits = logits * 2 * sharpness
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True), labels


def test_overconfidence_is_found_and_mended() -> None:
    """A model that is too sure gets a temperature above 1, and a lower log loss on posts that the fit did not see."""
    probabilities, labels = _posts(600, sharpness=2.0)
    found = tune(probabilities, labels, EVEN, 0.8, Goal(0.9))
    assert found.profile.temperature > 1.5
    assert found.after["log_loss"] < found.before["log_loss"]
    assert found.after["calibration_error"] < found.before["calibration_error"]


def test_the_prior_follows_the_posts() -> None:
    """Where a role is common, its prior rises above the model's."""
    probabilities, labels = _posts(600, mix=[0.05, 0.05, 0.1, 0.8])
    found = tune(probabilities, labels, EVEN, 0.8, Goal(0.9))
    assert found.profile.prior[3] == max(found.profile.prior)
    assert sum(found.profile.prior) == pytest.approx(1, abs=1e-9)


def test_the_wanted_precision_is_had_on_other_posts() -> None:
    """Cross-validated precision of the sure answers is about what was asked for, and costs coverage."""
    probabilities, labels = _posts(1200)
    strict, loose = (tune(probabilities, labels, EVEN, 0.8, Goal(p)) for p in (0.97, 0.85))
    assert all(cost.precision.high >= 0.97 for cost in strict.roles.values())
    assert strict.after["coverage"] < loose.after["coverage"]
    assert strict.after["accuracy_when_sure"] > loose.after["accuracy_when_sure"]


def test_the_wanted_recall_is_had() -> None:
    """With --recall the threshold is the highest that still finds so many."""
    probabilities, labels = _posts(1200)
    found = tune(probabilities, labels, EVEN, 0.8, Goal(recall=0.7))
    assert all(cost.recall.low - 0.06 <= 0.7 <= cost.recall.high + 0.06 for cost in found.roles.values())


def test_few_labels_are_said() -> None:
    """A role with fewer than thirty labels keeps the model's threshold, and that is told."""
    probabilities, labels = _posts(100, mix=[0.4, 0.4, 0.01, 0.19])
    found = tune(probabilities, labels, EVEN, 0.77, Goal(0.9))
    hybrid = found.roles["hybrid"]
    assert hybrid.posts < FEWEST
    assert (hybrid.fitted, hybrid.sure_from) == (False, 0.77)
    assert found.roles["social_media_manager"].fitted


def test_a_precision_that_cannot_be_had_means_never_sure() -> None:
    """Where every confidence is too often wrong, no answer of the role is sure, and that is told."""
    dice = np.random.default_rng(0)
    found = tune(dice.dirichlet(np.ones(4), size=400), dice.integers(0, 4, size=400), EVEN, 0.5, Goal(0.95))
    assert not any(cost.reached for cost in found.roles.values())
    assert set(found.profile.sure_from) == {1.0}


def test_a_profile_is_read_as_it_was_written(tmp_path) -> None:
    """The TOML of a profile gives the same profile."""
    profile = Profile("mine", 1.25, (0.1, 0.2, 0.3, 0.4), (0.7, 0.8, 0.9, 1.0))
    path = tmp_path / "rolefit.toml"
    path.write_text(profile_text(profile, ["from posts.csv"]), encoding="utf-8")
    assert read_profile(path) == profile


def test_a_bare_profile_changes_nothing() -> None:
    """Temperature 1 and no prior leave probabilities as they are."""
    assert Profile("", 1.0, (), ()).probabilities((0.7, 0.1, 0.1, 0.1), EVEN) == pytest.approx((0.7, 0.1, 0.1, 0.1))


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"temperature": "hot"}, "temperature must be a number"),
        ({"temperature": True}, "temperature must be a number"),
        ({"temperature": 0}, "from 0.05 to 20"),
        ({"prior": {"hybrid": 1}}, "prior needs a number for each"),
        ({"prior": dict.fromkeys(ROLES, 0.5)}, "add up to 1"),
        ({"sure-from": dict.fromkeys(ROLES, 2)}, "confidences from 0 to 1"),
        ({"sure": 1}, "unknown key 'sure'"),
        ({"name": 3}, "name must be text"),
    ],
)
def test_a_wrong_profile_is_refused(table, told) -> None:
    """Each wrong value is named with what is right."""
    with pytest.raises(ConfigurationError, match=told):
        profile_of(table, "rolefit.toml")


def test_a_file_without_a_profile_is_refused(tmp_path) -> None:
    """The message says how to write one."""
    path = tmp_path / "rolefit.toml"
    with pytest.raises(ConfigurationError, match="no such profile"):
        read_profile(path)
    path.write_text("select = ['RF001']\n")
    with pytest.raises(ConfigurationError, match="holds no table"):
        read_profile(path)
