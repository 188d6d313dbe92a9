"""The shipped classifier, opened once a process, for those who want one call."""

from __future__ import annotations

from functools import cache

from rolefit.values import JobPost, Verdict, as_post
from rolefit.verdict.classifier import Classifier

__all__ = ["classify"]

_shipped = cache(Classifier.load)


def classify(post: str | JobPost, *, title: str = "") -> Verdict:
    """Return the verdict of the shipped model on one post, a `JobPost` or its text.

    title: the job title, where the post is a text. Never raises for any text. Raises `TypeError` for anything that is
    neither, None and NaN among it, and `ModelError` where the installation is damaged.
    """
    post = as_post(post)
    if title:
        post = as_post(post._replace(title=title))
    return _shipped().classify(post)
