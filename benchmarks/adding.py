"""What `rolefit train --add` brings: python benchmarks/adding.py [--own 200] [--write]. About half an hour of one core.

A model is trained on five folds in six of the written corpus. Posts of the sixth, batches and companies that it has not
seen, are somebody's own, with labels of whole posts. Before and after are measured on them as the command does, and once more
on the posts of that fold that nobody learned from. `--write` puts the table into docs/analyst.md.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from page import DOCS, put, rows_of
from rolefit.lexicon.file import load_lexicon
from rolefit.measure.figures import figures_of
from rolefit.training.adding import Added, fit_with, out_of_fold, reading_of
from rolefit.training.dataset import FOLDS, read_dataset
from rolefit.training.metrics import softmax
from rolefit.training.reference import RolefitReference, Settings
from rolefit.training.train import SHIFT
from rolefit.values import ROLES, JobPost

DATA = Path(__file__).resolve().parent.parent / "data"


def figures(name: str, logits, labels) -> list[str]:
    """A row of the table; logits are as a model gives them whose temperature is not yet lengthened."""
    found = figures_of(softmax(logits / SHIFT), labels)
    values = (found.accuracy, found.macro_f1, found.log_loss, found.calibration_error)
    return [name, *(f"{interval.value:.3f}" for interval in values)]


def main() -> None:
    """Train, measure, print, and write the table where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--own", type=int, default=200)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    posts, lexicon = read_dataset(DATA), load_lexicon(DATA / "role_keywords.yaml")
    corpus = [post for post in posts if post.fold != FOLDS - 1]
    last = [post for post in posts if post.fold == FOLDS - 1]
    order = np.random.default_rng(6).permutation(len(last))
    own = [Added(last[at].id, last[at].title, last[at].text, last[at].label) for at in order[: arguments.own]]
    rest = [last[at] for at in order[arguments.own :]]

    def make() -> RolefitReference:
        return RolefitReference(lexicon, Settings())

    def logits_of(model: RolefitReference, some) -> np.ndarray:
        return model.decision_function([JobPost(post.text, post.title) for post in some])

    labels, unread = (np.array([ROLES.index(post.label) for post in some]) for some in (own, rest))
    with threadpool_limits(limits=1):
        base = make().fit(corpus)
        rows = [figures(f"the {len(own)} own posts, before", logits_of(base, own), labels)]
        print(rows, flush=True)
        read = reading_of(base)
        rows.append(figures("the same, after, out of fold", out_of_fold(corpus, own, read, make, say=print), labels))
        print(rows, flush=True)
        rows.append(figures(f"{len(rest)} others of that source, before", logits_of(base, rest), unread))
        added, _ = fit_with(corpus, own, read, make, say=print)
        rows.append(figures("the same, after", logits_of(added, rest), unread))
    text = rows_of(("posts", "accuracy", "macro-F1", "log loss", "calibration error"), rows)
    print(text)
    if arguments.write:
        put(DOCS / "analyst.md", "adding", text)


if __name__ == "__main__":
    main()
