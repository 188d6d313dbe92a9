"""`rolefit dataset` and `rolefit train`: the commands that make the model."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rolefit.cli.exits import say
from rolefit.errors import ConfigurationError

__all__ = ["dataset", "train"]

_DATA = Path("data")
_MODELS = Path("models")


def _need_training() -> None:
    try:
        import joblib  # noqa: F401
        import sklearn  # noqa: F401
    except ImportError:
        raise ConfigurationError("this command needs scikit-learn: pip install 'rolefit[train]'") from None


def dataset(
    corpus: Annotated[Path, typer.Option(help="Folder of the written corpus.")] = _DATA / "corpus",
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the two CSV files.")] = _DATA,
) -> None:
    """Build labeled_job_posts.csv and labeled_statements.csv from the written corpus."""
    from rolefit.training.dataset import build

    posts, statements = build(corpus, output)
    say(f"{posts} posts, {statements} statements in {output}")


def train(
    data: Annotated[Path, typer.Option(help="Folder of the labelled CSV files.")] = _DATA,
    lexicon: Annotated[Path, typer.Option(help="The lexicon.")] = _DATA / "role_keywords.yaml",
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the model files.")] = _MODELS,
) -> None:
    """Train the model: the reference by joblib, the compact file, metrics.json and the model card."""
    _need_training()
    from rolefit.training.card import figures_text
    from rolefit.training.train import train as run

    metrics = run(data, lexicon, output, say=say)
    typer.echo(figures_text(metrics), nl=False)
