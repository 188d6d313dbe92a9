"""How many labels are saved by reading the most telling posts first: python benchmarks/labelling.py [--write].

A simulation on the written corpus: a whole-post TF-IDF with logistic regression is trained on 40 posts, then on 40 more at a
time, drawn at random or by `rolefit label`'s order; macro-F1 on two batches in six that it never reads, mean of three draws.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from page import DOCS, put, rows_of
from rolefit.measure.sampling import next_posts, vectors_of
from rolefit.training.dataset import read_dataset
from rolefit.values import ROLES

DATA = Path(__file__).resolve().parent.parent / "data"
BATCH, MOST = 40, 800
DRAWS = ((0, (0, 3)), (1, (1, 4)), (2, (2, 5)))


def curve(rows, labels, folds, seed: int, unseen: tuple[int, int], telling: bool) -> list[float]:
    """Macro-F1 on the unseen folds after every batch."""
    pool, test = np.flatnonzero(~np.isin(folds, unseen)), np.flatnonzero(np.isin(folds, unseen))
    order = np.random.default_rng(seed).permutation(len(pool)).tolist()
    done, found = order[:BATCH], []
    while True:
        model = LogisticRegression(C=30, max_iter=1000).fit(rows[pool[done]], labels[pool[done]])
        found.append(f1_score(labels[test], model.predict(rows[test]), average="macro"))
        if len(done) >= MOST:
            return found
        if telling:
            probabilities = np.zeros((len(pool), len(ROLES)))
            probabilities[:, model.classes_] = model.predict_proba(rows[pool])
            done = done + next_posts(probabilities, rows[pool], done, BATCH)
        else:
            done = order[: len(done) + BATCH]


def main() -> None:
    """Simulate, print, and write the table where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    posts = read_dataset(DATA)
    rows = vectors_of([post.title for post in posts], [post.text for post in posts])
    labels = np.array([ROLES.index(post.label) for post in posts])
    folds = np.array([post.fold for post in posts])
    random, telling = (
        np.mean([curve(rows, labels, folds, seed, unseen, how) for seed, unseen in DRAWS], axis=0)
        for how in (False, True)
    )
    counts = range(BATCH, MOST + 1, BATCH)
    lines = [
        [f"{count}", f"{a:.3f}", f"{b:.3f}"]
        for count, a, b in zip(counts, random, telling, strict=True)
        if count in (40, 80, 120, 160, 200, 240, 320, 400, 480, 560, 640, 720, 800)
    ]
    needed = next((count for count, b in zip(counts, telling, strict=True) if b >= random[-1]), None)
    table = rows_of(("posts read", "random order", "most telling first"), lines)
    share = f"{100 * needed / MOST:.0f} % of them" if needed else "not within them"
    text = f"{table}\nWhat {MOST} posts in random order give is reached with {needed} read in this order: {share}.\n"
    print(text)
    if arguments.write:
        put(DOCS / "analyst.md", "labelling", text)


if __name__ == "__main__":
    main()
