"""How long the whole process of explaining one post takes, beside classifying it.

    python benchmarks/explain.py [--runs 20] [--json]

CPU time (user + system) of whole processes, in turn, the least of several runs each. The post is the written one whose
text is nearest to 3,000 characters. Prints the difference of explain and classify (bound: 20 ms), and what taking the
post apart costs inside a running process.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from measuring import cost

HERE = Path(__file__).resolve().parent.parent
BOUND = 20.0
HERE_FIRST = {"PYTHONPATH": str(HERE / "src")}


def least_ms(call: Callable[[], object], runs: int = 50) -> float:
    """Least CPU time of a call in this process, in milliseconds."""
    least = float("inf")
    for _ in range(runs):
        start = time.process_time()
        call()
        least = min(least, time.process_time() - start)
    return 1000 * least


def inside(text: str, title: str) -> dict[str, float]:
    """Milliseconds of the steps inside a running process."""
    from rolefit.explain.attribution import against_rest, attribute
    from rolefit.explain.explanation import explain
    from rolefit.explain.flip import smallest_flip
    from rolefit.text.normalise import normalise
    from rolefit.text.segment import segment
    from rolefit.values import JobPost
    from rolefit.verdict.classifier import Classifier

    classifier, post = Classifier.load(), JobPost(text, title)
    text, title = normalise(text), normalise(title)
    statements = segment(text)
    score = classifier.scorer.post(title, statements)
    one = (against_rest("hybrid"),)
    return {
        "classify": least_ms(lambda: classifier.classify(post)),
        "explain": least_ms(lambda: explain(classifier, post)),
        "attribution, one target": least_ms(lambda: attribute(classifier.scorer, score, title, statements, one)),
        "attribution, four logits": least_ms(lambda: attribute(classifier.scorer, score, title, statements)),
        "smallest flip": least_ms(lambda: smallest_flip(classifier.scorer, score, text, statements)),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with open(HERE / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as stream:
        row = min(csv.DictReader(stream), key=lambda row: (abs(len(row["text"]) - 3000), row["id"]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "post.txt"
        path.write_text(f"{row['title']}\n\n{row['text']}", encoding="utf-8")
        least = {"classify": float("inf"), "explain": float("inf")}
        for _ in range(options.runs):
            for name in least:
                took = cost([sys.executable, "-m", "rolefit", name, str(path)], environment=HERE_FIRST).cpu * 1000
                least[name] = min(least[name], took)
    steps = inside(row["text"], row["title"])
    more = least["explain"] - least["classify"]
    if options.json:
        print(json.dumps({"process_ms": least, "more_ms": more, "inside_ms": steps}))
        return
    for name, value in least.items():
        print(f"rolefit {name:24}{value:8.1f} ms CPU, whole process")
    print(f"explain costs more by           {more:8.1f} ms   (at most {BOUND:.0f})")
    for name, value in steps.items():
        print(f"  {name:30}{value:8.1f} ms CPU inside")


if __name__ == "__main__":
    main()
