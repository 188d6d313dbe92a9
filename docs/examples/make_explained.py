"""Write the example pages of explain and compare: python docs/examples/make_explained.py.

The posts are those of one company of the written corpus, out of `data/labeled_job_posts.csv`. The same model gives the
same pages. With a folder, as in `make_explained.py /some/folder`, the pages go there.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from rolefit.explain.compare import compare
from rolefit.explain.explanation import explain
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier
from rolefit.web.compare import compare_page
from rolefit.web.explain import explain_page

HERE = Path(__file__).parent
EXPLAINED = {"explain_title_says_otherwise.html": "w15-003", "explain_hybrid.html": "w15-001"}
COMPARED = {"compare_three_posts.html": ("w15-001", "w15-002", "w15-003")}


def main() -> None:
    """Write the pages."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    with open(HERE.parents[1] / "data" / "labeled_job_posts.csv", encoding="utf-8", newline="") as stream:
        posts = {row["id"]: JobPost(row["text"], row["title"], row["id"]) for row in csv.DictReader(stream)}
    classifier = Classifier.load()
    for name, post in EXPLAINED.items():
        (folder / name).write_text(explain_page(explain(classifier, posts[post])), encoding="utf-8")
    for name, those in COMPARED.items():
        page = compare_page(compare(classifier, [posts[post] for post in those]))
        (folder / name).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
