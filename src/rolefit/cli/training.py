"""`rolefit dataset` and `rolefit train`: the commands that make the model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rolefit.bundled import LEXICON, POSTS, bundled
from rolefit.cli.exits import FINDINGS, say
from rolefit.cli.output import tell
from rolefit.cli.tables import labelled_posts
from rolefit.measure.packages import need_packages
from rolefit.reading.origin import STDIN

if TYPE_CHECKING:
    from rolefit.measure.figures import Figures
    from rolefit.measure.labelled import Labelled
    from rolefit.training.adding import Added, Reading

__all__ = ["dataset", "train"]

_DATA = Path("data")
_MODELS = Path("models")


def dataset(
    corpus: Annotated[Path, typer.Option(help="Folder of the written corpus.")] = _DATA / "corpus",
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the two CSV files.")] = _DATA,
) -> None:
    """Build labeled_job_posts.csv and labeled_statements.csv from the written corpus."""
    from rolefit.training.dataset import build

    posts, statements = build(corpus, output)
    say(f"{posts} posts, {statements} statements in {output}")


def train(
    data: Annotated[
        Path | None, typer.Option(help="Folder of the labelled CSV files; without it data/, or what came with rolefit.")
    ] = None,
    lexicon: Annotated[Path | None, typer.Option(help="The lexicon; without it the shipped one.")] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the model files.")] = _MODELS,
    add: Annotated[
        str, typer.Option("--add", help="Learn from this table of labelled posts too.", metavar="LABELLED")
    ] = "",
    label: Annotated[str, typer.Option(help="With --add: column of the label, by name or number.")] = "",
    text: Annotated[str, typer.Option(help="With --add: column of the text, by name or number.")] = "",
    title: Annotated[str, typer.Option(help="With --add: column of the title, by name or number.")] = "",
    map: Annotated[  # noqa: A002
        str, typer.Option("--map", help="With --add: what own labels mean: SMM=social_media_manager,...")
    ] = "",
    sheet: Annotated[str, typer.Option(help="With --add: sheet of an XLSX workbook, by name or number.")] = "",
    force: Annotated[
        bool, typer.Option("--force", help="Write a model that is worse on your posts all the same.")
    ] = False,
) -> None:
    """Train the model: the reference by joblib, the compact file, metrics.json and the model card.

    With --add it learns from posts of your own as well. They are measured before and after, each by a model that has not
    learned from it; a model that is worse on them is not written without --force.

    Exit codes: 0 written; 1 the model would be worse on your posts; 2 wrong option, or data that cannot be used.
    """
    need_packages("this command")
    from rolefit.training.adding import worse_figures
    from rolefit.training.card import figures_text
    from rolefit.training.provenance import checksums, data_files, versions
    from rolefit.training.train import FILES
    from rolefit.training.train import train as run

    folder, known = _data(data), lexicon or Path(bundled(LEXICON))
    if not add:
        tell(figures_text(run(folder, known, output, say=say)).rstrip("\n"))
        return
    from rolefit.measure.posts import Where

    posts = labelled_posts(add, Where(text, title, sheet=sheet), label, map)
    added, read, own = _measured(folder, known, posts)
    worse = worse_figures(own["before"], own["after"])
    if worse and not force:
        say(
            f"the model would be worse on your posts ({' and '.join(worse)}) and is not written: --force writes it all"
            " the same"
        )
        raise typer.Exit(FINDINGS)
    files = [Path(add)] if add != STDIN else []  # what came through a pipe cannot be read again
    own |= {"made_with": versions(), "sha256": checksums([*files, *data_files(folder), known])}
    tell(figures_text(run(folder, known, output, added=added, read=read, own=own, say=say)).rstrip("\n"))
    say(f"written to {output}: use it with --model {output / FILES['model']}")


def _data(data: Path | None) -> Path:
    if data is not None:
        return data
    return _DATA if (_DATA / "labeled_job_posts.csv").exists() else Path(bundled(POSTS)).parent


def _measured(folder: Path, lexicon: Path, labelled: Labelled) -> tuple[list[Added], Reading, dict[str, Any]]:
    """Measure posts of one's own before and after; return them, what reads their lines, and the figures."""
    from rolefit.measure.figures import figures_of
    from rolefit.training.adding import Added
    from rolefit.training.train import measured_apart
    from rolefit.values import ROLES, JobPost
    from rolefit.verdict.classifier import Classifier

    posts = zip(labelled.keys, labelled.titles, labelled.texts, labelled.labels, strict=True)
    added = [Added(f"own-{at}-{key}", name, body, ROLES[k]) for at, (key, name, body, k) in enumerate(posts, 1)]
    classifier = Classifier.load()

    def read(posts: Sequence[Added]) -> list[Any]:
        return [classifier.engine.post(post.title, post.text).score.probabilities for post in posts]

    given = [classifier.classify(JobPost(post.text, post.title), with_phrases=False).probabilities for post in added]
    apart = measured_apart(folder, lexicon, added, read, say)
    before, after = (_four(figures_of(found, labelled.labels)) for found in (given, apart))
    tell(f"on your {len(added):,} posts, none read by a model that learned from it:")
    tell(f"  {'':18}{'before':>9}{'after':>9}")
    for name in before:
        tell(f"  {name:18}{before[name]:9.3f}{after[name]:9.3f}")
    return added, read, {"before": before, "after": after}


def _four(found: Figures) -> dict[str, float]:
    return {
        "accuracy": round(found.accuracy.value, 4),
        "macro-F1": round(found.macro_f1.value, 4),
        "log loss": round(found.log_loss.value, 4),
        "calibration error": round(found.calibration_error.value, 4),
    }
