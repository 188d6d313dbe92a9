"""Fits logistic regressions to their very optimum, so that no processor's arithmetic shows in the weights.

The loss with its penalty has one optimum. scikit-learn's L-BFGS comes near it and stops where rounding, which differs
between BLAS kernels, sends it; Newton steps from there go on until only the last bits are left, and those are rounded off.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

__all__ = ["GRID", "new_post_model", "regression", "rounded"]

GRID = 2.0**-12
"""Weights are multiples of this: far above the noise of the optimum, far below what a verdict shows."""
_NEAR = 1e-3
"""Where L-BFGS stops: the largest gradient of the mean loss, in its own scale."""
_ENOUGH, _ENOUGH_FOR_A_FOLD = 1e-10, 1e-7
"""Largest element of the gradient of the summed loss at which the Newton steps stop; that of a fold only feeds rounded answers."""
_FINEST = 1e-4
"""By how much one Newton step may shrink the gradient; beyond, conjugate gradients lose themselves in rounding."""
_ROUNDING = 2e-12
_MOST_STEPS, _MOST_PRODUCTS = 30, 200


def rounded(values: Any, grid: float = GRID) -> Any:
    """The values as multiples of the grid; 32-bit floats hold them exactly up to 4096."""
    return np.round(np.asarray(values, dtype=np.float64) / grid) * grid


def _probabilities(logits: Any) -> Any:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _newton(rows: Any, targets: Any, weights: Any, c: float, enough: float) -> Any:
    """Newton steps by preconditioned conjugate gradients; `weights` has a row per feature, the last for the bias."""
    transposed = rows.T.tocsr()
    wanted = np.zeros((rows.shape[0], weights.shape[1]))
    wanted[np.arange(len(targets)), targets] = 1.0
    penalty = np.full((len(weights), 1), 1.0 / c)
    penalty[-1] = 0.0
    squares = transposed.multiply(transposed)

    def gradient(weights: Any) -> tuple[Any, Any]:
        p = _probabilities(rows @ weights)
        slope = transposed @ (p - wanted) + penalty * weights
        slope[-1] -= slope[-1].mean()  # biases may all move together: nothing but rounding points there
        return p, slope

    p, slope = gradient(weights)
    for _ in range(_MOST_STEPS):
        size = float(np.abs(slope).max())
        if size < enough:
            break
        scale = squares @ (p * (1.0 - p)) + penalty + 1e-12
        step, left = np.zeros_like(weights), slope.copy()
        turned = left / scale
        direction, length = turned.copy(), float((left * turned).sum())
        goal = length * min(0.01, max(size, _FINEST)) ** 2
        for _ in range(_MOST_PRODUCTS):
            moved = rows @ direction
            moved = p * (moved - (p * moved).sum(axis=1, keepdims=True))
            curved = transposed @ moved + penalty * direction
            reach = length / float((direction * curved).sum())
            step += reach * direction
            left -= reach * curved
            turned = left / scale
            before, length = length, float((left * turned).sum())
            if length <= goal or float(np.abs(left).max()) < _ROUNDING:
                break
            direction = turned + (length / before) * direction
        tried = weights - step
        p_tried, slope_tried = gradient(tried)
        while float(np.abs(slope_tried).max()) > max(2.0 * size, 1e-6):  # far from the optimum: a shorter step
            step *= 0.5
            tried = weights - step
            p_tried, slope_tried = gradient(tried)
        if float(np.abs(slope_tried).max()) >= size < 1e-8:  # nothing but rounding is left
            break
        weights, p, slope = tried, p_tried, slope_tried
    return weights


def regression(rows: Any, targets: Any, c: float, start: Any = None) -> LogisticRegression:
    """Return the logistic regression of `rows` with the penalty 1/`c`, fitted to the optimum; targets are 0..n-1.

    start: the regression fitted on all rows, where `rows` leave a fold out of them; it is then fitted less finely.
    """
    model = LogisticRegression(C=c, max_iter=1000, tol=_NEAR, warm_start=start is not None)
    if start is not None:
        model.coef_, model.intercept_ = start.coef_.copy(), start.intercept_.copy()
    model.fit(rows, targets)
    enough = _ENOUGH if start is None else _ENOUGH_FOR_A_FOLD
    whole = sp.hstack([sp.csr_matrix(rows), np.ones((rows.shape[0], 1))]).tocsr()
    weights = _newton(whole, targets, np.vstack([model.coef_.T, model.intercept_[None]]), c, enough)
    weights -= weights.mean(axis=1, keepdims=True)  # softmax does not see it
    model.coef_, model.intercept_ = np.ascontiguousarray(weights[:-1].T), weights[-1].copy()
    return model


def new_post_model(features: Any, targets: Any, c: float) -> Pipeline:
    """Return the second logistic regression, fitted and rounded: its features are scaled to unit variance first."""
    scaler = StandardScaler().fit(features)
    scaler.mean_, scaler.scale_ = rounded(scaler.mean_), np.maximum(rounded(scaler.scale_), GRID)
    fitted = regression(scaler.transform(features), targets, c)
    fitted.coef_, fitted.intercept_ = rounded(fitted.coef_), rounded(fitted.intercept_)
    return make_pipeline(scaler, fitted)
