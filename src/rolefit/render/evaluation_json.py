"""An evaluation as JSON: stable, versioned, the same bytes for the same posts."""

from __future__ import annotations

import json
from typing import Any

from rolefit.measure.evaluation import Evaluation
from rolefit.measure.intervals import Interval
from rolefit.values import ROLES

__all__ = ["SCHEMA", "evaluation_json"]

SCHEMA = "rolefit/evaluate/1"


def _interval(interval: Interval) -> dict[str, float]:
    return {"value": round(interval.value, 6), "low": round(interval.low, 6), "high": round(interval.high, 6)}


def evaluation_json(evaluation: Evaluation) -> str:
    """Return an evaluation as one JSON document; rates are 0..1, every figure has its 95 % interval."""
    figures, labelled = evaluation.figures, evaluation.labelled
    record: dict[str, Any] = {
        "schema": SCHEMA,
        "source": evaluation.source,
        "model_version": evaluation.model_version,
        "lexicon_version": evaluation.lexicon_version,
        "posts": figures.posts,
        "unlabelled": labelled.unlabelled,
        "without_text": labelled.empty,
        "accuracy": _interval(figures.accuracy),
        "macro_f1": _interval(figures.macro_f1),
        "log_loss": _interval(figures.log_loss),
        "calibration_error": _interval(figures.calibration_error),
        "coverage": _interval(figures.sure),
        "accuracy_when_sure": _interval(figures.accuracy_when_sure),
        "roles": {
            role: {key: _interval(value) if isinstance(value, Interval) else value for key, value in row.items()}
            for role, row in figures.roles.items()
        },
        "confusion": {
            role: dict(zip(ROLES, counts, strict=True)) for role, counts in zip(ROLES, figures.confusion, strict=True)
        },
        "reliability": [
            {
                "from": b.low,
                "to": b.high,
                "posts": b.posts,
                "confidence": round(b.confidence, 6),
                "accuracy": _interval(b.accuracy),
            }
            for b in figures.reliability
        ],
        "coverage_curve": [
            {
                "coverage": round(point.coverage, 6),
                "confidence_from": round(point.confidence, 6),
                "accuracy": _interval(point.accuracy),
            }
            for point in figures.coverage
        ],
        "baselines": [
            {"name": rule.name, "accuracy": _interval(rule.accuracy), "macro_f1": _interval(rule.macro_f1)}
            for rule in evaluation.baselines
        ],
        "errors": evaluation.errors,
        "worst_errors": [
            {
                "id": error.key,
                "title": error.title,
                "label": ROLES[error.label],
                "answer": ROLES[error.answer],
                "confidence": round(error.confidence, 6),
                "probability_of_label": round(error.of_label, 6),
                "unsure": error.unsure,
                "evidence": error.evidence,
            }
            for error in evaluation.wrong
        ],
        "suspect_labels": [
            {
                "id": labelled.keys[suspect.post],
                "title": labelled.titles[suspect.post],
                "label": ROLES[suspect.label],
                "likely": ROLES[suspect.likely],
                "margin": round(suspect.margin, 6),
            }
            for suspect in evaluation.suspects
        ],
        "suspect_posts": evaluation.suspect_posts,
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
