"""An evaluation for a person to read on a terminal or in a file."""

from __future__ import annotations

from rolefit.measure.evaluation import Evaluation
from rolefit.measure.intervals import Interval
from rolefit.render.text import ROLE_STYLES, Line, bar, plain
from rolefit.render.words import ROLE_NAMES, per_cent
from rolefit.values import ROLES

__all__ = ["evaluation_lines"]

_FEW = 30
_MOST_SHOWN = 8


def evaluation_lines(evaluation: Evaluation) -> list[Line]:
    """Return the lines of an evaluation: figures, roles, confusion, coverage, baselines, errors, labels to read again."""
    figures = evaluation.figures
    lines: list[Line] = [
        [("bold", f"{plain(evaluation.source)}: {figures.posts:,} labelled posts")],
        [("", f"  model {evaluation.model_version}   intervals of 95 %")],
        [],
        _row("accuracy", figures.accuracy),
        _row("macro-F1", figures.macro_f1),
        _row("log loss", figures.log_loss),
        _row("calibration error", figures.calibration_error),
        _row("answered as sure", figures.sure),
        _row("accuracy when sure", figures.accuracy_when_sure),
        [],
        [("bold", f"  {'role':24}{'posts':>7}   {'precision':22}{'recall':22}F1")],
    ]
    for role, row in figures.roles.items():
        cells = "".join(f"{_short(row[kind]):22}" for kind in ("precision", "recall", "f1"))
        lines.append([(ROLE_STYLES[role], f"  {ROLE_NAMES[role]:24}"), ("", f"{row['posts']:7,}   {cells.rstrip()}")])
    few = [ROLE_NAMES[role] for role, row in figures.roles.items() if row["posts"] < _FEW]
    if few:
        lines += [[], [("yellow", f"  fewer than {_FEW} labels: {', '.join(few)}; their figures say little")]]
    lines += [[], [("bold", "  labels (rows) against answers")]]
    lines.append([("", " " * 26 + "".join(f"{ROLE_NAMES[role].split(' (')[0][:13]:>15}" for role in ROLES))])
    for role, counts in zip(ROLES, figures.confusion, strict=True):
        lines.append([("", f"  {ROLE_NAMES[role]:24}" + "".join(f"{count:15,}" for count in counts))])
    lines += [[], [("bold", "  if only the most confident are taken")]]
    for point in figures.coverage:
        told = f"  {point.coverage:6.1%} of the posts, from {point.confidence:.3f} on:  {_short(point.accuracy)} right"
        lines.append([("", told)])
    lines += [[], [("bold", "  are the confidences true?")]]
    for b in figures.reliability:
        told = (
            f"  said {b.confidence:.2f}, right {b.accuracy.value:.2f}  {bar(b.accuracy.value, 20)}  {b.posts:,} posts"
        )
        lines.append([("", told)])
    lines += [[], [("bold", f"  {'beside it':24}{'accuracy':22}macro-F1")]]
    for rule in evaluation.baselines:
        lines.append([("", f"  {rule.name:24}{_short(rule.accuracy):22}{_short(rule.macro_f1)}")])
    return lines + _errors(evaluation) + _suspects(evaluation)


def _row(name: str, interval: Interval) -> Line:
    return [
        ("", f"  {name:24}"),
        ("bold", f"{interval.value:.3f}"),
        ("", f"   {interval.low:.3f} to {interval.high:.3f}"),
    ]


def _short(interval: Interval) -> str:
    return f"{interval.value:.3f} ({interval.low:.3f}-{interval.high:.3f})"


def _errors(evaluation: Evaluation) -> list[Line]:
    if not evaluation.errors:
        return [[], [("green", "  every answer is the label")]]
    shown = evaluation.wrong[:_MOST_SHOWN]
    lines: list[Line] = [[], [("bold", f"  the worst of {evaluation.errors:,} errors")]]
    for error in shown:
        answer, label = ROLE_NAMES[ROLES[error.answer]], ROLE_NAMES[ROLES[error.label]]
        sure = "unsure" if error.unsure else "sure"
        lines.append([("", f"  {plain(error.key)}: {plain(error.title) or '(no title)'}")])
        lines.append([("", f"      answered {answer}, {per_cent(error.confidence)} {sure}; the label says {label}")])
        if error.evidence:
            lines.append([("", f"      {plain(error.evidence)}")])
    return lines


def _suspects(evaluation: Evaluation) -> list[Line]:
    if not evaluation.suspects:
        return []
    labelled = evaluation.labelled
    lines: list[Line] = [
        [],
        [("bold", f"  labels to read again ({evaluation.suspect_posts:,}, by confident learning)")],
    ]
    for suspect in evaluation.suspects[:_MOST_SHOWN]:
        title = plain(labelled.titles[suspect.post]) or "(no title)"
        label, likely = ROLE_NAMES[ROLES[suspect.label]], ROLE_NAMES[ROLES[suspect.likely]]
        lines.append([("", f"  {plain(labelled.keys[suspect.post])}: {title}: labelled {label}, looks like {likely}")])
    return lines
