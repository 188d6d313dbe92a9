"""Figures of merit from out-of-fold answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from rolefit.measure.figures import calibration_error
from rolefit.training.reference import RolefitReference
from rolefit.values import ROLES, TAGS

__all__ = ["figures", "softmax", "sure_threshold"]

COVERAGE_FLOOR = 0.70
SURE_ACCURACY = 0.985
"""Out-of-fold accuracy aimed at when sure: above 0.95, since posts of other writers are harder than ours."""


def softmax(logits: Any) -> Any:
    """Row-wise softmax."""
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def sure_threshold(probabilities: Any, right: Any) -> float:
    """The lowest confidence from which answers are right `SURE_ACCURACY` of the time, covering at least the floor."""
    confidence = probabilities.max(axis=1)
    order = np.argsort(-confidence, kind="stable")
    accuracy = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.where(accuracy >= SURE_ACCURACY)[0]
    covered = max(int(enough[-1]) + 1 if len(enough) else 0, int(np.ceil(COVERAGE_FLOOR * len(order))))
    least = float(confidence[order[covered - 1]])
    thousandths = int(1000 * least)
    # Rounded down: rounded up it would cut off the very answers that it was chosen to cover.
    return (thousandths - (thousandths / 1000 > least)) / 1000


def figures(model: RolefitReference, shares: Any) -> dict[str, Any]:
    """Return the out-of-fold figures of a fitted reference; `shares` are the labelled ones, (n_posts, 4), in points.

    They are of the posts drawn as boards have them; `borders` tells of those drawn near the borders of the codebook, where
    there are any. Figures of statements are of all.
    """
    oof = model.oof_
    whole = oof["whole"]
    labels = oof["labels"][whole]
    probabilities = softmax(oof["logits"][whole] / model.temperature_)
    answers = probabilities.argmax(axis=1)
    right = answers == labels
    roles = {}
    for k, role in enumerate(ROLES):
        hit = int(((answers == k) & (labels == k)).sum())
        precision, recall = hit / max(1, int((answers == k).sum())), hit / max(1, int((labels == k).sum()))
        roles[role] = {
            "posts": int((labels == k).sum()),
            "precision": round(precision, 4),
            "recall": round(recall, 4),
            "f1": round(2 * precision * recall / max(1e-12, precision + recall), 4),
        }
    threshold = sure_threshold(probabilities, right)
    sure = probabilities.max(axis=1) >= threshold
    sums, shares = oof["sums"][whole], shares[whole]
    estimated = 100 * sums / np.maximum(sums.sum(axis=1, keepdims=True), 1e-9)
    gaps = np.abs(estimated - shares)
    tags, guessed = oof["statement_tags"], oof["statement_probabilities"].argmax(axis=1)
    found = {
        "posts": len(labels),
        "statements": len(tags),
        "accuracy": round(float(right.mean()), 4),
        "macro_f1": round(float(np.mean([row["f1"] for row in roles.values()])), 4),
        "log_loss": round(float(-np.log(probabilities[np.arange(len(labels)), labels]).mean()), 4),
        "calibration_error": round(calibration_error(probabilities, right), 4),
        "sure_from": threshold,
        "coverage": round(float(sure.mean()), 4),
        "accuracy_when_sure": round(float(right[sure].mean()), 4),
        "share_error_points": {tag: round(float(gaps[:, k].mean()), 2) for k, tag in enumerate(TAGS[:4])},
        "statement_accuracy": round(float((tags == guessed).mean()), 4),
        "roles": roles,
        "confusion": {
            a: {b: int(((labels == i) & (answers == k)).sum()) for k, b in enumerate(ROLES)}
            for i, a in enumerate(ROLES)
        },
    }
    if not whole.all():
        right = oof["logits"][~whole].argmax(axis=1) == oof["labels"][~whole]
        found["borders"] = {"posts": len(right), "accuracy": round(float(right.mean()), 4)}
    return found
