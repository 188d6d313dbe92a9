"""`rolefit dataset`, `rolefit train` and `rolefit evaluate`: the commands that make the model and show its figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rolefit.cli.exits import say
from rolefit.errors import ConfigurationError, InputError

__all__ = ["dataset", "evaluate", "train"]

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


def evaluate(
    models: Annotated[Path, typer.Option(help="Folder of the model files.")] = _MODELS,
    refit: Annotated[bool, typer.Option("--refit", help="Measure again on the data, which takes minutes.")] = False,
    data: Annotated[Path, typer.Option(help="Folder of the labelled CSV files, for --refit.")] = _DATA,
    lexicon: Annotated[Path, typer.Option(help="The lexicon, for --refit.")] = _DATA / "role_keywords.yaml",
) -> None:
    """Print the out-of-fold figures: those that training wrote down, or measured anew with --refit."""
    import json

    from rolefit.training.card import figures_text

    if refit:
        _need_training()
        import tempfile

        from rolefit.training.train import train as run

        with tempfile.TemporaryDirectory() as folder:
            metrics = run(data, lexicon, Path(folder))
    else:
        path = models / "metrics.json"
        try:
            metrics = json.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise InputError(
                f"{path}: cannot be read ({error.strerror}); run 'rolefit train', or name --models"
            ) from None
        except ValueError as error:
            raise InputError(f"{path}: not valid JSON ({error}); run 'rolefit train' again") from None
    typer.echo(figures_text(metrics), nl=False)
