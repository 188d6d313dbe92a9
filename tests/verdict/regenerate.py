"""Writes the quotes of sixty posts anew: python tests/verdict/regenerate.py. Read each changed line before you commit it."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "src"))

GOLDEN = HERE / "golden_quotes.txt"


def quotes() -> str:
    """A line for each of sixty posts of the corpus, every twentieth or so: id, role, quotes."""
    from rolefit.values import JobPost
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load()
    with (HERE.parents[1] / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))[:1380:23]
    lines = []
    for row in rows:
        verdict = classifier.classify(JobPost(row["text"], row["title"]))
        lines.append(f"{row['id']}\t{verdict.role}\t{' | '.join(phrase.text for phrase in verdict.phrases)}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(quotes(), encoding="utf-8")
