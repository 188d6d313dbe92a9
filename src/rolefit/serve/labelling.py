"""Which posts of a table to label next, in the order of `rolefit label`, and the labels that it holds already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rolefit.verdict.classifier import Classifier
from rolefit.verdict.scored_rows import ScoredRows

__all__ = ["to_label"]

_AT_ONCE = 50
"""Posts that are named at once; those after them are named when these have been read."""


def to_label(classifier: Classifier, name: str, data: bytes, done: Sequence[str]) -> dict[str, Any]:
    """Return the next posts, how many there are, and the labels of a table that is a file of labels.

    done: ids of the posts that were read already. Raises `RolefitError` for a table that cannot be read.
    """
    from rolefit.measure.evaluation import verdicts_of
    from rolefit.measure.labels_file import labels_in_text
    from rolefit.measure.packages import need_packages
    from rolefit.measure.posts import read_posts
    from rolefit.measure.sampling import reading_order, vectors_of

    need_packages()
    table = read_posts(name, data=data)
    labels = labels_in_text(data, name)
    place = {key: at for at, key in enumerate(table.keys)}
    read = [place[key] for key in dict.fromkeys([*(row.key for row in labels), *done]) if key in place]
    verdicts = verdicts_of(ScoredRows(classifier), table.titles, table.texts)
    order = reading_order(
        [verdict.probabilities for verdict in verdicts], vectors_of(table.titles, table.texts), read, _AT_ONCE
    )
    return {
        "of": len(table.texts),
        "notes": list(table.notes),
        "labels": [{"id": row.key, "title": row.title, "text": row.text, "label": row.label} for row in labels],
        "posts": [{"id": table.keys[at], "title": table.titles[at], "text": table.texts[at]} for at in order],
    }
