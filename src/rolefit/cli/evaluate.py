"""`rolefit evaluate`: how right the answers are on posts whose roles are known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from rolefit.cli.exits import FINDINGS, say
from rolefit.cli.options import (
    Delimiter,
    Encoding,
    Id,
    Label,
    LexiconFile,
    Map,
    ModelFile,
    ProfileFile,
    Sheet,
    Text,
    Title,
)
from rolefit.cli.tables import labelled_posts
from rolefit.errors import ConfigurationError, InputError
from rolefit.measure.packages import need_packages

__all__ = ["MODELS", "evaluate", "metrics_of"]

MODELS = Path("models")
"""Where a checkout has the model files, and where training puts them."""


def evaluate(
    labelled: Annotated[
        str, typer.Argument(help="Table of posts with their roles; without it the model's own figures are printed.")
    ] = "",
    label: Label = "",
    text: Text = "",
    title: Title = "",
    id: Id = "",  # noqa: A002
    map: Map = "",  # noqa: A002
    sheet: Sheet = "",
    encoding: Encoding = "",
    delimiter: Delimiter = "",
    html: Annotated[str, typer.Option("--html", help="Write the evaluation as a page to FILE.", metavar="FILE")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
    fail_under: Annotated[
        list[str] | None,
        typer.Option("--fail-under", help="Exit with 1 where a figure is lower: macro_f1=.85.", metavar="FIGURE=VALUE"),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the page where it is there already.")] = False,
    profile: ProfileFile = "",
    model: ModelFile = "",
    lexicon: LexiconFile = "",
    models: Annotated[Path, typer.Option(help="Folder of the model files, for its own figures.")] = MODELS,
) -> None:
    """Measure the answers on posts whose roles are known, or print the model's own out-of-fold figures.

    Accuracy, F1, log loss, calibration, coverage and the errors, each figure with its 95 % interval; beside them what a
    title rule, counted keywords and the commonest role would give, and the labels that should be read again.

    Exit codes: 0 measured; 1 a figure is under --fail-under; 2 wrong option, or a table that cannot be used.
    """
    bounds = _bounds(fail_under or [])
    if not labelled:
        if bounds or html:
            raise ConfigurationError(
                "--fail-under and --html need a table of labelled posts: rolefit evaluate POSTS.csv"
            )
        _own_figures(models, as_json=as_json)
        return
    need_packages("this command")
    from rolefit.cli.batching import scorer_factory
    from rolefit.cli.output import may_write, show, write, write_file
    from rolefit.measure.evaluation import evaluate as measure
    from rolefit.measure.posts import Where

    if html:
        may_write(html, [labelled], force)
    posts = labelled_posts(labelled, Where(text, title, id, sheet, encoding, delimiter), label, map)
    found = measure(scorer_factory(model, lexicon, profile=profile)(), posts)
    if html:
        from rolefit.web.evaluation import evaluation_page

        write_file(evaluation_page(found), html)
        say(f"{html}: written")
    if as_json:
        from rolefit.render.evaluation_json import evaluation_json

        write(evaluation_json(found))
    elif html != "-":
        from rolefit.render.evaluation_text import evaluation_lines

        show(evaluation_lines(found))
    _hold(found, bounds)


def _bounds(said: list[str]) -> list[tuple[str, float]]:
    from rolefit.measure.evaluation import MEASURES
    from rolefit.values import ROLES

    known = {*MEASURES, *(f"{kind}.{role}" for kind in ("precision", "recall", "f1") for role in ROLES)}
    bounds = []
    for pair in said:
        name, _, number = (part.strip() for part in pair.partition("="))
        if name not in known:
            raise ConfigurationError(
                f"--fail-under {pair!r}: no such figure: use one of {', '.join(MEASURES)}, or precision, recall, f1 of a"
                " role as in f1.hybrid"
            )
        try:
            bounds.append((name, float(number)))
        except ValueError:
            raise ConfigurationError(f"--fail-under {pair!r}: {number!r} is no number: write {name}=.85") from None
    return bounds


def _hold(found: Any, bounds: list[tuple[str, float]]) -> None:
    """Say which figures miss their bounds, and end with `FINDINGS` where one does."""
    from rolefit.measure.evaluation import value_of

    missed = False
    for name, bound in bounds:
        value = value_of(found, name)
        short = value > bound if name in ("log_loss", "calibration_error") else value < bound
        if short:
            side = "over" if name in ("log_loss", "calibration_error") else "under"
            say(f"{name} is {value:.4f}, {side} {bound:g}")
        missed = missed or short
    if missed:
        raise typer.Exit(FINDINGS)


def metrics_of(models: Path) -> dict[str, Any]:
    """Return the figures of the model in a folder; those that came with rolefit where the usual folder is not there.

    Raises `InputError` where they cannot be read.
    """
    from rolefit.bundled import METRICS, bundled

    path = models / "metrics.json"
    if not path.exists() and models == MODELS:
        path = Path(bundled(METRICS))
    try:
        metrics: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); run 'rolefit train', or name --models") from None
    except ValueError as error:
        raise InputError(f"{path}: not valid JSON ({error}); run 'rolefit train' again") from None
    return metrics


def _own_figures(models: Path, *, as_json: bool) -> None:
    from rolefit.training.card import figures_text

    metrics = metrics_of(models)
    typer.echo(json.dumps(metrics, indent=2, sort_keys=True) if as_json else figures_text(metrics), nl=as_json)
