"""The whole road of training: data to reference model, compact file, metrics and card."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import joblib
import numpy as np
from threadpoolctl import threadpool_limits

from rolefit import __version__
from rolefit.errors import InputError
from rolefit.lexicon.file import load_lexicon
from rolefit.training.adding import Added, Reading, fit_with, out_of_fold
from rolefit.training.card import card
from rolefit.training.corpus import BOARDS
from rolefit.training.dataset import FOLDS, LabeledPost, read_dataset
from rolefit.training.export import export
from rolefit.training.metrics import figures, softmax
from rolefit.training.reference import RolefitReference, Settings
from rolefit.values import ROLES
from rolefit.writing import write_whole

__all__ = ["FILES", "measured_apart", "train"]

FILES = {
    "reference": "reference.joblib",
    "model": "rolefit.model",
    "metrics": "metrics.json",
    "card": "MODEL_CARD.md",
}
SHIFT = 1.75
"""The out-of-fold temperature is multiplied by this: real boards are harder than a held-out batch of the corpus."""
CALIBRATION = (
    f"the temperature that minimises the out-of-fold log loss, times {SHIFT}, since posts of real boards are harder than "
    "a held-out batch of the corpus (chosen on the open half of the benchmark, see docs/experiments.md)."
)


def measured_apart(
    data: Path, lexicon: Path, added: Sequence[Added], read: Reading, say: Callable[[str], None] = lambda _: None
) -> Any:
    """Return probabilities (posts, 4) of one's own posts, each from a model that has learned from the others only.

    They are what `train` with these posts is worth on them; it fits three models.
    """
    known = load_lexicon(lexicon)
    with threadpool_limits(limits=1):
        logits = out_of_fold(read_dataset(data), added, read, lambda: RolefitReference(known, Settings()), say=say)
    return softmax(logits / SHIFT)


def _version(posts: list[LabeledPost]) -> str:
    import hashlib

    digest = hashlib.sha256()
    for post in posts:
        digest.update(repr(post).encode())
    return f"{__version__}-{digest.hexdigest()[:8]}"


def _second_reading(data: Path) -> list[dict[str, Any]]:
    path = data / "second_reading.json"
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return found


def train(
    data: Path,
    lexicon: Path,
    folder: Path,
    *,
    settings: Settings | None = None,
    added: Sequence[Added] = (),
    read: Reading | None = None,
    own: Mapping[str, Any] | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Train on `data` and write the four `FILES` into `folder`; return the metrics. Same data, same bytes.

    added: posts of one's own, whose lines `read` reads in the first round (see `training.adding`); own: what metrics and
    card say of them, as `card` takes it. `say` is told of each step. Raises `InputError` where a data file is missing or malformed.
    """
    posts = read_dataset(data)
    missing = sorted(set(ROLES) - {post.label for post in posts if post.drawn == BOARDS})
    if missing:
        raise InputError(f"{data}/labeled_job_posts.csv: no post is labelled {missing[0]}; all four roles are needed")
    say(f"fitting on {len(posts)} posts")
    known = load_lexicon(lexicon)

    def make() -> RolefitReference:
        return RolefitReference(known, settings or Settings())

    # One thread adds in one order everywhere, and on a busy machine it is much faster.
    with threadpool_limits(limits=1):
        if added and read is not None:
            model, read_posts = fit_with(posts, added, read, make, say=say)
            posts = [*posts, *read_posts]
        else:
            model = make().fit(posts)
    model.temperature_ = round(model.temperature_ * SHIFT, 4)
    counts = np.bincount(model.oof_["labels"][model.oof_["whole"]], minlength=4)
    measured = figures(model, np.array([post.shares for post in posts]))
    metrics = {
        "model_version": _version(posts),
        "lexicon_version": model.lexicon.version,
        "concepts": len(model.lexicon.entries),
        "features": len(set(model.words_.vocabulary_) | set(model.title_words_.vocabulary_)),
        "folds": FOLDS,
        "temperature": model.temperature_,
        "calibration": CALIBRATION,
        "priors": [round(float(c) / counts.sum(), 4) for c in counts],
        "out_of_fold": measured,
    }
    if added:
        metrics["own_posts"] = {"posts": len(added), **(own or {})}
    second = _second_reading(data)
    if second:
        metrics["second_reading"] = second
    folder.mkdir(parents=True, exist_ok=True)
    say("writing the model files")
    del model.oof_
    export(
        model,
        folder / FILES["model"],
        {
            "model_version": metrics["model_version"],
            "sure_from": measured["sure_from"],
            "priors": metrics["priors"],
        },
    )
    kept = io.BytesIO()
    joblib.dump(model, kept, compress=("zlib", 6))
    write_whole(str(folder / FILES["reference"]), kept.getvalue())
    text = json.dumps(metrics, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    write_whole(str(folder / FILES["metrics"]), text.encode())
    write_whole(str(folder / FILES["card"]), card(metrics).encode())
    return metrics
