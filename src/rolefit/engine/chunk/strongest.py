"""Ranks the places where a lexicon's phrases speak for the answers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from rolefit.engine.chunk.scorer import ChunkScore
from rolefit.values import TAGS

__all__ = ["Anchor", "strongest"]

Array = np.ndarray[Any, Any]


class Anchor(NamedTuple):
    """A place of a phrase."""

    strength: float
    statement: int
    pattern: int
    place: int
    begin: int
    end: int
    """Where its statement begins and ends, in `Tokens.ids` as `place`."""


def strongest(score: ChunkScore, wanted: Sequence[Sequence[int]], tags: Sequence[int]) -> list[list[Anchor]]:
    """Return for each post the anchors of the phrases that speak for what is wanted there, strongest first.

    wanted: for each post, indices into TAGS; tags: for each concept, what it speaks for, -1 for nothing. A phrase is as
    strong as its tag is probable in the statement, times what the statement counts.
    """
    matches = score.matches
    speaks = np.zeros((len(wanted), len(TAGS) + 1), dtype=bool)
    for post, indices in enumerate(wanted):
        speaks[post, list(indices)] = True
    tag = np.array(tags, dtype=np.intp).take(matches.concept)
    of_use = np.flatnonzero(speaks[score.owner.take(matches.text), tag] & (score.weight.take(matches.text) > 0))
    text, tag = matches.text.take(of_use), tag.take(of_use)
    strength = score.weight.take(text) * score.tags[tag, text]
    owner = score.owner.take(text)
    order = np.lexsort((-strength, owner))
    begin = score.tokens.begin
    place = matches.anchor.take(of_use)
    columns = (strength, text, matches.pattern.take(of_use), place, begin.take(text), begin.take(text + 1) - 1)
    anchors = [Anchor(*row) for row in zip(*[column.take(order).tolist() for column in columns], strict=True)]
    edges = np.searchsorted(owner.take(order), np.arange(len(wanted) + 1)).tolist()
    return [anchors[begin:end] for begin, end in pairwise(edges)]
