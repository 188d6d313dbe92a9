"""An evaluation as one page that needs no network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rolefit.measure.evaluation import Evaluation
from rolefit.measure.figures import Figures
from rolefit.measure.intervals import Interval
from rolefit.render.assets import CSS
from rolefit.render.page import badge, document, escape
from rolefit.values import ROLES

__all__ = ["evaluation_html", "table"]

_SIDE, _LEFT, _TOP = 280.0, 44.0, 10.0
_BOX = "0 0 340 340"
_CSS = "\n.bars th .title{font-weight:600;display:block}\n.bars th .said{display:block;color:var(--muted);font-size:.8125rem}\n"


def evaluation_html(evaluation: Evaluation) -> str:
    """Return the page: figures with intervals, roles, confusion, reliability, coverage, baselines, errors, suspects."""
    figures = evaluation.figures
    body = "".join(
        (
            _section("Figures", _overall(figures)),
            _section("Roles", _roles(figures)),
            _section("Labels against answers", _confusion(figures)),
            _section("Are the confidences true?", _reliability(figures)),
            _section("Confidence against reading", _coverage(figures)),
            _section("Beside simple rules", _baselines(evaluation)),
            _section(f"Errors ({evaluation.errors:,})", _errors(evaluation)),
            _section(f"Labels to read again ({evaluation.suspect_posts:,})", _suspects(evaluation)),
        )
    )
    lead = (
        f'<p class="lead">{figures.accuracy.value:.1%} of {figures.posts:,} labelled posts are answered as labelled '
        f"({figures.accuracy.low:.1%} to {figures.accuracy.high:.1%}).</p>"
    )
    foot = f"Made by rolefit with model {evaluation.model_version}. Intervals are of 95 %."
    return document(f"Evaluation: {evaluation.source}", body, extra_css=CSS + _CSS, lead=lead, footer=foot)


def _section(heading: str, inner: str) -> str:
    return f"<section><h2>{escape(heading)}</h2>{inner}</section>"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; heads are plain text, cells are HTML, the first cell of a row heads it."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    lines = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>' for first, *rest in rows
    )
    return (
        f'<div class="scroll"><table class="bars"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _span(interval: Interval) -> str:
    return f'<b>{interval.value:.3f}</b> <span class="small muted">{interval.low:.3f} to {interval.high:.3f}</span>'


def _overall(figures: Figures) -> str:
    rows = [
        ("accuracy", figures.accuracy),
        ("macro-F1", figures.macro_f1),
        ("log loss", figures.log_loss),
        ("calibration error", figures.calibration_error),
        ("answered as sure", figures.sure),
        ("accuracy when sure", figures.accuracy_when_sure),
    ]
    return table("With 95 % intervals", ("figure", "value"), [(name, _span(value)) for name, value in rows])


def _roles(figures: Figures) -> str:
    rows = [
        (badge(role), f"{row['posts']:,}", _span(row["precision"]), _span(row["recall"]), _span(row["f1"]))
        for role, row in figures.roles.items()
    ]
    return table("Precision, recall and F1 of each role", ("role", "posts", "precision", "recall", "F1"), rows)


def _confusion(figures: Figures) -> str:
    rows = [
        (badge(role), *[f"<b>{n:,}</b>" if i == k else f"{n:,}" for k, n in enumerate(counts)])
        for i, (role, counts) in enumerate(zip(ROLES, figures.confusion, strict=True))
    ]
    heads = ("label", *[f"answered {role.replace('_', ' ')}" for role in ROLES])
    return table("Each row is a label, each column an answer", heads, rows)


def _at(x: float, y: float) -> tuple[float, float]:
    return _LEFT + _SIDE * x, _TOP + _SIDE * (1 - y)


def _axes(across: str, up: str) -> str:
    (x0, y0), (x1, y1) = _at(0, 0), _at(1, 1)
    pieces = [f'<path class="axis" d="M{x0} {y1}V{y0}H{x1}"/>']
    for tenth in range(0, 11, 2):
        x, y = _at(tenth / 10, tenth / 10)
        pieces.append(f'<text class="quiet" x="{x:.1f}" y="{y0 + 15:.1f}" text-anchor="middle">{tenth / 10:.1f}</text>')
        pieces.append(f'<text class="quiet" x="{x0 - 5:.1f}" y="{y + 4:.1f}" text-anchor="end">{tenth / 10:.1f}</text>')
    middle = _LEFT + _SIDE / 2
    pieces.append(f'<text x="{middle:.1f}" y="{y0 + 33:.1f}" text-anchor="middle">{escape(across)}</text>')
    turn = f"translate(11 {_TOP + _SIDE / 2:.1f}) rotate(-90)"
    pieces.append(f'<text transform="{turn}" text-anchor="middle">{escape(up)}</text>')
    return "".join(pieces)


def _plot(label: str, inner: str) -> str:
    return f'<svg class="plot" viewBox="{_BOX}" role="img" aria-label="{escape(label)}">{inner}</svg>'


def _reliability(figures: Figures) -> str:
    (x0, y0), (x1, y1) = _at(0, 0), _at(1, 1)
    marks = [f'<path class="border dashed" d="M{x0} {y0}L{x1} {y1}"/>']
    for b in figures.reliability:
        x, y = _at(b.confidence, b.accuracy.value)
        _, low = _at(0, b.accuracy.low)
        _, high = _at(0, b.accuracy.high)
        marks.append(f'<path class="border" d="M{x:.1f} {low:.1f}V{high:.1f}"/>')
        marks.append(f'<circle class="fill-sm" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
    rows = [
        (f"{b.low:.1f} to {b.high:.1f}", f"{b.posts:,}", f"{b.confidence:.3f}", _span(b.accuracy))
        for b in figures.reliability
    ]
    drawn = _plot("Accuracy against confidence", _axes("confidence said", "part that was right") + "".join(marks))
    told = "<p>On the dashed line confidence and accuracy are equal; the strokes are 95 % intervals.</p>"
    heads = ("confidence", "posts", "mean", "right")
    return f'{told}<div class="mapcard">{drawn}{table("The same as numbers", heads, rows)}</div>'


def _coverage(figures: Figures) -> str:
    points = [_at(point.coverage, point.accuracy.value) for point in figures.coverage]
    line = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dots = "".join(f'<circle class="fill-cm" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
    drawn = _plot(
        "Accuracy against coverage",
        _axes("part of the posts answered", "part that was right") + f'<path class="border" d="{line}"/>{dots}',
    )
    rows = [(f"{p.coverage:.1%}", f"{p.confidence:.3f}", _span(p.accuracy)) for p in figures.coverage]
    told = "<p>What is right among the most confident answers: how many posts need no reader.</p>"
    heads = ("answered", "from confidence", "right")
    return f'{told}<div class="mapcard">{drawn}{table("The same as numbers", heads, rows)}</div>'


def _baselines(evaluation: Evaluation) -> str:
    figures = evaluation.figures
    rows = [("rolefit", _span(figures.accuracy), _span(figures.macro_f1))]
    rows += [(escape(rule.name), _span(rule.accuracy), _span(rule.macro_f1)) for rule in evaluation.baselines]
    return table("The same posts, answered by simple rules", ("rule", "accuracy", "macro-F1"), rows)


def _errors(evaluation: Evaluation) -> str:
    if not evaluation.wrong:
        return "<p>Every answer is the label.</p>"
    rows = [
        (
            f'<span class="title">{escape(e.title or "(no title)")}</span><span class="said">{escape(e.key)}</span>',
            badge(ROLES[e.label], short=True),
            badge(ROLES[e.answer], short=True),
            f"{e.confidence:.0%}{' unsure' if e.unsure else ''}",
            escape(e.evidence),
        )
        for e in evaluation.wrong
    ]
    heads = ("post", "label", "answer", "confidence", "what speaks for the answer")
    return table("The least probable labels first", heads, rows)


def _suspects(evaluation: Evaluation) -> str:
    if not evaluation.suspects:
        return "<p>No label stands out.</p>"
    labelled = evaluation.labelled
    rows = [
        (
            f'<span class="title">{escape(labelled.titles[s.post] or "(no title)")}</span>'
            f'<span class="said">{escape(labelled.keys[s.post])}</span>',
            badge(ROLES[s.label], short=True),
            badge(ROLES[s.likely], short=True),
            f"{s.margin:.2f}",
        )
        for s in evaluation.suspects
    ]
    told = (
        "<p>Found by confident learning: the post looks like another role at least as much as posts labelled with that "
        "role usually do. A label that a reader confirms is an error of the model instead.</p>"
    )
    return told + table("The largest margin first", ("post", "label", "looks like", "margin"), rows)
