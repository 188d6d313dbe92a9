"""Fits the reference model: on everything, and out of fold wherever one model feeds another.

Whatever is handed on is rounded (`solving.GRID`), so that the last bits, in which processors differ, go no further.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar

from rolefit.training.corpus import BOARDS
from rolefit.training.dataset import LabeledPost
from rolefit.training.reference import RolefitReference
from rolefit.training.solving import new_post_model, regression, rounded
from rolefit.values import ROLES, TAGS

__all__ = ["fit_reference", "fit_temperature"]

SEED = 0


def _rounded_weights(model: Any) -> Any:
    model.coef_, model.intercept_ = rounded(model.coef_), rounded(model.intercept_)
    return model


def _out_of_fold(
    fit: Callable[[Any, Any, Any], Any],
    rows: Any,
    targets: Any,
    folds: Any,
    learned: Any,
    answer: Callable[[Any, Any], Any],
) -> tuple[Any, Any]:
    """The model fitted on the rows to be learned from, and for all rows the outputs of those fitted without their fold, rounded."""
    whole = fit(rows[learned], targets[learned], None)
    outputs: Any = None
    for fold in np.unique(folds):
        train, test = learned & (folds != fold), folds == fold
        found = answer(fit(rows[train], targets[train], whole), test)
        outputs = np.zeros((len(folds), found.shape[1])) if outputs is None else outputs
        outputs[test] = found
    return rounded(outputs), whole


def fit_temperature(logits: Any, targets: Any) -> float:
    """The temperature that minimises the log loss of softmax(logits / temperature); between 0.5 and 5."""

    def loss(temperature: float) -> float:
        z = logits / temperature
        z = z - z.max(axis=1, keepdims=True)
        return float(-(z[np.arange(len(z)), targets] - np.log(np.exp(z).sum(axis=1))).mean())

    return float(minimize_scalar(loss, bounds=(0.5, 5.0), method="bounded").x)


def fit_reference(model: RolefitReference, posts: Sequence[LabeledPost]) -> None:
    """Fit `model` in place; deterministic for the same posts in the same order."""
    settings = model.settings
    cut = model._cut(posts)
    folds = np.array([post.fold for post in posts])
    labels = np.array([ROLES.index(post.label) for post in posts])
    # Near a border the label turns on a line or two: such posts teach what lines say, not what a post of a role looks like.
    whole = np.array([post.drawn == BOARDS for post in posts])
    tagged = np.array([bool(tag) for tag in cut.tags])
    tags = np.array([TAGS.index(tag) if tag else -1 for tag in cut.tags])
    model._fit_vectorizers(cut)

    page_rows, title_rows = model._page_rows(cut, len(posts)), model._title_rows(cut.titles)
    page, model.page_model_ = _out_of_fold(
        lambda x, y, start: regression(x, y, settings.page_c, start),
        page_rows, labels, folds, whole, lambda fitted, test: fitted.decision_function(page_rows[test]),
    )  # fmt: skip
    title, model.title_model_ = _out_of_fold(
        lambda x, y, start: regression(x, y, settings.title_c, start),
        title_rows, labels, folds, whole, lambda fitted, test: fitted.decision_function(title_rows[test]),
    )  # fmt: skip
    _rounded_weights(model.page_model_)
    _rounded_weights(model.title_model_)
    page, title = page * settings.page, title * settings.title

    statement_rows = model._statement_rows([s.text for s in cut.statements])
    rows = model._with_context(statement_rows, cut.owner, title, page)
    # Some posts are learned from without their context, lest a statement trust the page more than its own words.
    kept = (np.random.default_rng(SEED).random(len(posts)) >= settings.context_dropout)[:, None]
    dropped = model._with_context(statement_rows, cut.owner, title * kept, page * kept)
    learned = folds[cut.owner][tagged]
    from_all = regression(dropped[tagged], tags[tagged], settings.statement_c)
    probabilities = np.zeros((rows.shape[0], len(TAGS)))
    for fold in np.unique(folds):
        train, test = learned != fold, folds[cut.owner] == fold
        without = regression(dropped[tagged][train], tags[tagged][train], settings.statement_c, from_all)
        probabilities[test] = rounded(without.predict_proba(rows[test]))
    model.statement_model_ = _rounded_weights(from_all)

    features, sums = model._post_rows(probabilities, cut, title, page)
    logits, model.post_model_ = _out_of_fold(
        lambda x, y, _: new_post_model(x, y, settings.post_c),
        features, labels, folds, whole, lambda fitted, test: fitted.decision_function(features[test]),
    )  # fmt: skip
    model.temperature_ = fit_temperature(logits[whole], labels[whole])
    model.oof_ = {
        "logits": logits,
        "labels": labels,
        "whole": whole,
        "sums": sums,
        "statement_probabilities": probabilities[tagged],
        "statement_tags": tags[tagged],
        "title": title,
        "folds": folds,
    }
