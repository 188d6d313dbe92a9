"""Figures are those of scikit-learn."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, log_loss, precision_score, recall_score

from rolefit.measure.baselines import keyword_counts, majority, title_rule
from rolefit.measure.figures import figures_of
from rolefit.measure.suspects import suspects
from rolefit.values import ROLES


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(8, 60))
def test_figures_are_those_of_scikit_learn(seed, posts) -> None:
    """Accuracy, F1, precision, recall, log loss and the confusion are the library's."""
    dice = np.random.default_rng(seed)
    labels = dice.integers(0, 4, size=posts)
    probabilities = dice.dirichlet(np.ones(4), size=posts)
    answers = probabilities.argmax(axis=1)
    found = figures_of(probabilities, labels)
    assert found.accuracy.value == pytest.approx(accuracy_score(labels, answers))
    there = sorted(set(labels.tolist()))
    assert found.macro_f1.value == pytest.approx(
        f1_score(labels, answers, labels=there, average="macro", zero_division=0)
    )
    assert found.log_loss.value == pytest.approx(log_loss(labels, probabilities, labels=range(4)))
    assert np.array_equal(found.confusion, confusion_matrix(labels, answers, labels=range(4)))
    for k, role in enumerate(ROLES):
        one = {"labels": [k], "average": "macro", "zero_division": 0}
        assert found.roles[role]["precision"].value == pytest.approx(precision_score(labels, answers, **one))
        assert found.roles[role]["recall"].value == pytest.approx(recall_score(labels, answers, **one))


def test_every_interval_holds_its_figure() -> None:
    """A figure lies within its own interval."""
    dice = np.random.default_rng(3)
    labels = dice.integers(0, 4, size=120)
    probabilities = dice.dirichlet(np.ones(4) * 0.5, size=120)
    found = figures_of(probabilities, labels, unsure=[False, True] * 60)
    rows = [found.accuracy, found.macro_f1, found.log_loss, found.sure, found.accuracy_when_sure]
    rows += [row[kind] for row in found.roles.values() for kind in ("precision", "recall", "f1")]
    assert all(row.low <= row.value <= row.high for row in rows)
    assert found.sure.value == 0.5


def test_coverage_falls_and_answers_equals_together() -> None:
    """Posts of one confidence are answered together, and every point says its true coverage."""
    probabilities = np.array([[0.9, 0.1, 0, 0]] * 5 + [[0.6, 0.4, 0, 0]] * 5)
    found = figures_of(probabilities, [0] * 5 + [1] * 5)
    assert [(p.coverage, p.accuracy.value) for p in found.coverage] == [(1.0, 0.5), (0.5, 1.0)]


def test_a_role_without_labels_does_not_spoil_the_mean() -> None:
    """Macro-F1 is over the roles that the labels have."""
    found = figures_of(np.eye(4)[[0, 0, 1]] * 0.97 + 0.0075, [0, 0, 1])
    assert found.macro_f1.value == 1.0


def test_confident_learning_finds_turned_labels() -> None:
    """Of 200 posts 10 labels are turned; they are what is found first, and true labels are left alone."""
    dice = np.random.default_rng(1)
    truth = dice.integers(0, 4, size=200)
    logits = dice.normal(size=(200, 4))
    logits[np.arange(200), truth] += 5
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = truth.copy()
    turned = dice.choice(200, size=10, replace=False)
    labels[turned] = (labels[turned] + 1) % 4
    found = suspects(probabilities, labels)
    assert set(turned.tolist()) >= {s.post for s in found[:8]}
    assert len(found) <= 14
    assert not suspects(np.eye(4)[truth] * 0.96 + 0.01, truth)


def test_the_three_simple_rules() -> None:
    """The title alone, counted keywords, the commonest role."""
    titles = ["Social Media Manager", "Community Lead", "Social & Community Manager", "Nurse"]
    assert title_rule(titles) == [0, 1, 2, 3]
    texts = ["Instagram captions, TikTok reels, followers", "Moderate the forum, welcome members, meetups", "Cook soup"]
    assert keyword_counts(texts) == [0, 1, 3]
    assert majority([1, 2, 2, 1, 2]) == [2] * 5
