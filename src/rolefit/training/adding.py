"""Training with posts of one's own: labels of whole posts become tags of their statements, in rounds.

A label says nothing of single lines. The model reads the lines; where the mix that comes out contradicts the label, the
reading is leaned towards the label, no more than it takes. Then a model is fitted on the corpus and these posts, reads
the lines again, out of fold, and the last fit is the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.training.corpus import Line, shares_of
from rolefit.training.dataset import LabeledPost
from rolefit.training.reference import RolefitReference
from rolefit.values import ROLES, TAGS, JobPost
from rolefit.verdict.regions import region_of

__all__ = ["Added", "Reading", "fit_with", "out_of_fold", "reading_of", "tagged", "worse_figures"]

ROUNDS = 2
FOLDS = 3
_LEAN = 0.25  # natural-log units a step
_MOST_LEAN = 8.0
_TOWARDS = {
    "social_media_manager": (1.0, -1.0, 0.0, -0.5, 0.0),
    "community_manager": (-1.0, 1.0, 0.0, -0.5, 0.0),
    "out_of_scope": (-1.0, -1.0, -1.0, 1.0, 0.0),
}
"""What a label adds to the logits of SM, CM, SH, OT and none for each step."""


@dataclass(frozen=True, slots=True)
class Added:
    """One post of one's own: its text and its role, without tags."""

    id: str
    title: str
    text: str
    label: str


def tagged(post: Added, probabilities: Any, fold: int) -> LabeledPost:
    """Return a post with a tag for each of its statements.

    probabilities: (statements, 5), as the model reads them, in the order of `TAGS`.
    """
    statements = segment(normalise(post.text))
    logits = np.log(np.maximum(np.asarray(probabilities, dtype=float).reshape(-1, len(TAGS)), 1e-12))
    lean = np.zeros(len(TAGS))
    lines: tuple[Line, ...] = ()
    shares: dict[str, float] = {}
    for _ in range(int(_MOST_LEAN / _LEAN) + 1):
        tags = [TAGS[k] for k in (logits + lean).argmax(axis=1)] if len(statements) else []
        lines = tuple(Line(s.section, s.heading, tag, s.text) for s, tag in zip(statements, tags, strict=True))
        shares = shares_of(lines)
        if region_of(list(shares.values())) == post.label:
            break
        lean = lean + _LEAN * np.array(_TOWARDS.get(post.label) or _to_the_middle(shares))
    mix = (shares.get("SM", 0.0), shares.get("CM", 0.0), shares.get("SH", 0.0), shares.get("OT", 0.0))
    return LabeledPost(post.id, post.title, "", post.text, post.label, mix, fold, lines)


def _to_the_middle(shares: dict[str, float]) -> tuple[float, ...]:
    """What brings a post nearer to a hybrid: more of the rarer of the two, less other work."""
    rarer = 1.0 if shares["SM"] <= shares["CM"] else -1.0
    return rarer, -rarer, 0.0, -0.5, 0.0


Reading = Callable[[Sequence[Added]], list[Any]]
"""Posts -> for each the (statements, 5) probabilities of its statements."""


def reading_of(model: RolefitReference) -> Reading:
    """Return how a fitted model reads the statements of posts."""

    def read(posts: Sequence[Added]) -> list[Any]:
        cut, probabilities, _, _ = model.statement_proba([JobPost(post.text, post.title) for post in posts])
        return [probabilities[cut.owner == at] for at in range(len(posts))]

    return read


def fit_with(
    corpus: Sequence[LabeledPost],
    posts: Sequence[Added],
    read: Reading,
    make: Callable[[], RolefitReference],
    *,
    rounds: int = ROUNDS,
    say: Callable[[str], None] = lambda _: None,
) -> tuple[RolefitReference, list[LabeledPost]]:
    """Return a model fitted on corpus and posts, and the posts as they were tagged in the last round.

    read: what reads the lines in the first round; make: gives an unfitted model.
    """
    folds = max(post.fold for post in corpus) + 1
    model = make()
    added: list[LabeledPost] = []
    for number in range(1, rounds + 1):
        added = [tagged(post, p, at % folds) for at, (post, p) in enumerate(zip(posts, read(posts), strict=True))]
        say(f"round {number} of {rounds}: fitting on {len(corpus):,} written posts and {len(added):,} of yours")
        model = make().fit([*corpus, *added])
        read = reading_of(model)
    return model, added


def out_of_fold(
    corpus: Sequence[LabeledPost],
    posts: Sequence[Added],
    read: Reading,
    make: Callable[[], RolefitReference],
    *,
    say: Callable[[str], None] = lambda _: None,
) -> Any:
    """Return the logits (posts, 4) of one's own posts, each from a model that has not learned from it.

    The lines are tagged once, by `read`, which has not seen the posts; each part is then scored by a model that was
    fitted on the corpus and the other parts.
    """
    logits = np.zeros((len(posts), len(ROLES)))
    place = _dealt([post.label for post in posts])
    for fold in range(FOLDS):
        test = np.flatnonzero(place == fold).tolist()
        if not test:
            continue
        say(f"measuring, part {fold + 1} of {FOLDS}")
        kept = [post for post, at in zip(posts, place, strict=True) if at != fold]
        model, _ = fit_with(corpus, kept, read, make, rounds=1)
        logits[test] = model.decision_function([JobPost(posts[at].text, posts[at].title) for at in test])
    return logits


def _dealt(labels: Sequence[str]) -> Any:
    """A part for each post, each role dealt out evenly."""
    place = np.zeros(len(labels), dtype=int)
    start = 0
    for role in ROLES:
        here = [at for at, label in enumerate(labels) if label == role]
        place[here] = (np.arange(len(here)) + start) % FOLDS
        start += len(here)
    return place


def worse_figures(before: Mapping[str, float], after: Mapping[str, float]) -> list[str]:
    """Return which of macro-F1 and log loss are worse after than before, in the three decimals that are shown."""
    fell = round(after["macro-F1"], 3) < round(before["macro-F1"], 3)
    rose = round(after["log loss"], 3) > round(before["log loss"], 3)
    return [name for name, worse in (("macro-F1", fell), ("log loss", rose)) if worse]
