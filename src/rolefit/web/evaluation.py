"""An evaluation as one page that needs no network."""

from __future__ import annotations

from typing import Any

from rolefit.measure.evaluation import Evaluation
from rolefit.measure.figures import Figures
from rolefit.values import ROLES
from rolefit.web.looks import ROLE_LOOKS
from rolefit.web.page import page
from rolefit.web.square import SQUARE, on_square

__all__ = ["evaluation_page", "evaluation_values"]


def evaluation_page(evaluation: Evaluation) -> str:
    """Return the page: figures with intervals, roles, confusion, reliability, coverage, baselines, errors, suspects."""
    return page("evaluation.html", **evaluation_values(evaluation))


def evaluation_values(evaluation: Evaluation) -> dict[str, Any]:
    """Return what `evaluation.html` shows."""
    figures, labelled = evaluation.figures, evaluation.labelled
    return {
        "title": f"Evaluation: {evaluation.source}",
        "evaluation": evaluation,
        "figures": figures,
        "overall": [
            ("accuracy", figures.accuracy),
            ("macro-F1", figures.macro_f1),
            ("log loss", figures.log_loss),
            ("calibration error", figures.calibration_error),
            ("answered as sure", figures.sure),
            ("accuracy when sure", figures.accuracy_when_sure),
        ],
        "role_rows": list(zip(ROLE_LOOKS, figures.roles.values(), strict=True)),
        "confusion": list(zip(ROLE_LOOKS, figures.confusion, strict=True)),
        "answered": [f"answered {role.replace('_', ' ')}" for role in ROLES],
        "square": SQUARE,
        "reliability": _reliability(figures),
        "coverage": [on_square(point.coverage, point.accuracy.value) for point in figures.coverage],
        "wrong": [(e, ROLE_LOOKS[e.label], ROLE_LOOKS[e.answer]) for e in evaluation.wrong],
        "suspects": [
            (
                labelled.titles[s.post],
                labelled.keys[s.post],
                ROLE_LOOKS[s.label],
                ROLE_LOOKS[s.likely],
                s.margin,
            )
            for s in evaluation.suspects
        ],
    }


def _reliability(figures: Figures) -> list[tuple[float, float, float, float]]:
    """Place across, and of the accuracy and the ends of its interval."""
    return [
        (
            *on_square(b.confidence, b.accuracy.value),
            on_square(0, b.accuracy.low)[1],
            on_square(0, b.accuracy.high)[1],
        )
        for b in figures.reliability
    ]
