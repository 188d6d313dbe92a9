"""Checks by simulation how often 95 % intervals hold the truth: python benchmarks/intervals.py [--samples 2000] [--write].

Posts are drawn from a known model; the truth is that of a million posts. `--write` puts the table into docs/analyst.md.
"""

from __future__ import annotations

import argparse

import numpy as np

from page import DOCS, put, rows_of
from rolefit.measure.figures import figures_of

MIX = (0.3, 0.25, 0.15, 0.3)


def draw(dice: np.random.Generator, posts: int) -> tuple[np.ndarray, np.ndarray]:
    """Posts with the probabilities of a model that errs in about a fifth."""
    labels = dice.choice(4, size=posts, p=MIX)
    logits = dice.normal(size=(posts, 4)) * 1.5
    logits[np.arange(posts), labels] += 2.5
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return probabilities, labels


def main() -> None:
    """Simulate, print the table, and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    dice = np.random.default_rng(17)
    whole = figures_of(*draw(dice, 200_000))
    names = ("accuracy", "macro_f1", "log_loss", "hybrid precision", "hybrid recall", "hybrid F1")

    def values(found):
        hybrid = found.roles["hybrid"]
        return (found.accuracy, found.macro_f1, found.log_loss, hybrid["precision"], hybrid["recall"], hybrid["f1"])

    truth = [interval.value for interval in values(whole)]
    rows = []
    for posts in (100, 200, 400, 800):
        inside = np.zeros(len(names))
        for _ in range(arguments.samples):
            found = values(figures_of(*draw(dice, posts)))
            inside += [i.low <= t <= i.high for i, t in zip(found, truth, strict=True)]
        rows.append([str(posts), *(f"{100 * n / arguments.samples:.1f} %" for n in inside)])
    text = f"{arguments.samples:,} samples of each size:\n\n{rows_of(('posts', *names), rows)}"
    print(text)
    if arguments.write:
        put(DOCS / "analyst.md", "intervals", text)


if __name__ == "__main__":
    main()
