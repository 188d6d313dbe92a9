"""Writes the golden files anew, after the model or the lexicon has changed.

    python tests/explain/regenerate.py

Read the difference before you commit it.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "src"))

EXPLAINED = ("social.md", "community.md", "hybrid.txt", "leasing.txt")
COMPARED = ("community.md", "social.md")


def golden_texts() -> dict[str, str]:
    """Return name of a golden file -> the text that belongs there now."""
    from rolefit.explain.compare import compare
    from rolefit.explain.explanation import explain
    from rolefit.reading import read_path
    from rolefit.render.compare_text import compare_lines
    from rolefit.render.explain_text import explain_lines
    from rolefit.render.text import as_plain
    from rolefit.values import JobPost
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load()

    def post(name: str) -> JobPost:
        found = read_path(str(HERE / "posts" / name))
        return JobPost(found.text, found.title, name)

    texts = {
        f"explain_{name.partition('.')[0]}.txt": as_plain(explain_lines(explain(classifier, post(name))))
        for name in EXPLAINED
    }
    texts["compare.txt"] = as_plain(compare_lines(compare(classifier, [post(name) for name in COMPARED])))
    return texts


if __name__ == "__main__":
    (HERE / "golden").mkdir(exist_ok=True)
    for name, text in golden_texts().items():
        (HERE / "golden" / name).write_text(text, encoding="utf-8")
