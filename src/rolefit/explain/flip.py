"""The smallest change that flips a verdict: which statements would have to go.

Sets of one, two and three statements are tried before larger ones; what is found is scored again from the changed text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import PostScore, StatementScore, softmax
from rolefit.explain.without import Without, text_without
from rolefit.model.shape import SECTION_WEIGHTS
from rolefit.text.segment import segment
from rolefit.values import ROLES, Statement

__all__ = ["REACH", "Flip", "smallest_flip"]

REACH = 0.5
"""Pairs and triples are tried where their statements alone, one by one, close this part of the gap together."""
_CONSIDERED = {2: 100, 3: 30}
"""Statements that help most, of which pairs and triples are made."""
_WIDEST = max(_CONSIDERED)
_MOST_TRIED = 400
"""Sets of one size that are tried at most, most promising first."""


class Flip(NamedTuple):
    """Statements without which the answer is another, verified by scoring the text without them."""

    removed: tuple[int, ...]
    """Their numbers, ascending."""
    role: str
    """What the answer becomes."""
    confidence: float
    smallest: bool
    """Whether smaller sets were tried first; otherwise no statement of the set can be spared."""


def smallest_flip(
    scorer: Scorer,
    score: PostScore,
    text: str,
    statements: Sequence[Statement],
    shift: Sequence[float] = (0.0, 0.0, 0.0, 0.0),
    reach: float = REACH,
) -> Flip | None:
    """Return the smallest set of statements whose removal changes the most probable role, None where none does.

    text: normalised, `statements` are its spans; shift: added to the logits (another prior). All single statements are
    tried; pairs and triples within `reach` (0 tries all of them, up to 400 of each size); beyond, statements go in the
    order in which each of them helps most, and those that can be spared come back.
    """
    without = Without(scorer, score, shift)
    known = {s.text: scored for s, scored in zip(statements, score.statements, strict=True)}
    answer = without.answer(())
    for removed in _candidates(without, answer, len(statements), reach):
        if without.answer(removed) == answer:
            continue
        logits = _rescored(scorer, score, text_without(text, statements, removed), known, shift)
        probabilities = softmax(logits)
        best = max(range(len(ROLES)), key=probabilities.__getitem__)
        if best != answer:
            return Flip(removed, ROLES[best], probabilities[best], len(removed) <= _WIDEST)
    return None


def _rescored(
    scorer: Scorer, score: PostScore, text: str, known: dict[str, StatementScore], shift: Sequence[float]
) -> tuple[float, ...]:
    """Logits of a changed text, from cutting it to the end; statements that were scored before are not scored again."""
    pieces = segment(text)
    scored = tuple([known.get(s.text) or scorer.statement(s.text) for s in pieces])
    weights = tuple([SECTION_WEIGHTS[s.section] for s in pieces])
    logits = scorer.combine(scored, weights, score.title).logits
    return tuple([z + s for z, s in zip(logits, shift, strict=True)])


def _candidates(without: Without, answer: int, count: int, reach: float) -> Iterator[tuple[int, ...]]:
    """Yield the sets worth trying, smaller ones first."""
    gap = without.margin((), answer)
    left = [without.margin((i,), answer) for i in range(count)]
    helps = sorted([(gap - margin, i) for i, margin in enumerate(left) if margin < gap], key=lambda x: (-x[0], x[1]))
    yield from [(i,) for _, i in helps]
    for size, most in _CONSIDERED.items():
        sets = []
        for group in combinations(helps[:most], size):
            together = sum([help_ for help_, _ in group])
            if together >= reach * gap:
                sets.append((-together, tuple(sorted([i for _, i in group]))))
        sets.sort()
        yield from [members for _, members in sets[:_MOST_TRIED]]
    yield from _greedy(without, answer, count)


def _greedy(without: Without, answer: int, count: int) -> list[tuple[int, ...]]:
    """For each rival: the statements that serve it best until the answer changes, without those that can be spared; shortest first."""
    base = without.logits(())
    alone = [without.logits((i,)) for i in range(count)]
    found = []
    for rival in range(len(ROLES)):
        if rival == answer:
            continue
        gap = base[answer] - base[rival]
        helps = sorted(range(count), key=lambda i: (alone[i][answer] - alone[i][rival] - gap, i))
        for size in range(_WIDEST + 1, count + 1):
            chosen = helps[:size]
            if without.answer(chosen) != answer:
                found.append(_spared(without, answer, chosen))
                break
    return sorted(found, key=lambda removed: (len(removed), removed))


def _spared(without: Without, answer: int, chosen: Sequence[int]) -> tuple[int, ...]:
    needed = list(chosen)
    for i in reversed(chosen):
        rest = [j for j in needed if j != i]
        if rest and without.answer(rest) != answer:
            needed = rest
    return tuple(sorted(needed))
