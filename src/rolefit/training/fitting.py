"""Fits the reference model: out of fold wherever one model feeds another, then once more on everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression

from rolefit.training.dataset import LabeledPost
from rolefit.training.reference import RolefitReference, new_post_model
from rolefit.values import ROLES, TAGS

__all__ = ["fit_reference", "fit_temperature"]

SEED = 0


def _regression(c: float) -> Any:
    return LogisticRegression(C=c, max_iter=1000)


def _as_float32(model: Any) -> None:
    # What the compact file can hold exactly; also hides the last bits in which linear algebra libraries differ.
    model.coef_ = model.coef_.astype(np.float32).astype(np.float64)
    model.intercept_ = model.intercept_.astype(np.float32).astype(np.float64)


def _out_of_fold(
    make: Callable[[], Any], rows: Any, targets: Any, folds: Any, method: str, width: int
) -> tuple[Any, Any]:
    """Out-of-fold outputs and the model fitted on all rows. Targets are class numbers 0..width-1, all of them present."""
    outputs = np.zeros((rows.shape[0], width))
    for fold in np.unique(folds):
        train, test = folds != fold, folds == fold
        outputs[test] = getattr(make().fit(rows[train], targets[train]), method)(rows[test])
    return outputs, make().fit(rows, targets)


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
    tagged = np.array([bool(tag) for tag in cut.tags])
    tags = np.array([TAGS.index(tag) if tag else -1 for tag in cut.tags])
    model._fit_vectorizers(cut)

    page_rows, title_rows = model._page_rows(cut, len(posts)), model._title_rows(cut.titles)
    page, model.page_model_ = _out_of_fold(
        lambda: _regression(settings.page_c), page_rows, labels, folds, "decision_function", 4
    )
    title, model.title_model_ = _out_of_fold(
        lambda: _regression(settings.title_c), title_rows, labels, folds, "decision_function", 4
    )
    _as_float32(model.page_model_)
    _as_float32(model.title_model_)
    page, title = page * settings.page, title * settings.title

    statement_rows = model._statement_rows([s.text for s in cut.statements])
    rows = model._with_context(statement_rows, cut.owner, title, page)
    # Some posts are learned from without their context, lest a statement trust the page more than its own words.
    kept = (np.random.default_rng(SEED).random(len(posts)) >= settings.context_dropout)[:, None]
    dropped = model._with_context(statement_rows, cut.owner, title * kept, page * kept)
    probabilities = np.zeros((rows.shape[0], len(TAGS)))
    owner_folds = folds[cut.owner]
    for fold in np.unique(folds):
        train, test = (owner_folds != fold) & tagged, owner_folds == fold
        probabilities[test] = (
            _regression(settings.statement_c).fit(dropped[train], tags[train]).predict_proba(rows[test])
        )
    model.statement_model_ = _regression(settings.statement_c).fit(dropped[tagged], tags[tagged])
    _as_float32(model.statement_model_)

    features, sums = model._post_rows(probabilities, cut, title, page)
    logits, model.post_model_ = _out_of_fold(
        lambda: new_post_model(settings.post_c), features, labels, folds, "decision_function", 4
    )
    model.temperature_ = fit_temperature(logits, labels)
    model.oof_ = {
        "logits": logits,
        "labels": labels,
        "sums": sums,
        "statement_probabilities": probabilities[tagged],
        "statement_tags": tags[tagged],
        "title": title,
        "folds": folds,
    }
