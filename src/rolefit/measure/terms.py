"""The words that set the posts of one role apart from the others of the same batch.

A word counts once a post, from its title and its strongest phrases. For each role the log-odds of the word inside and
outside the role are compared, both pulled towards the whole batch, and divided by their standard error: a word has to
be both typical and frequent enough to stand out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from rolefit.tables.scored_row import ScoredRow
from rolefit.text.tokens import FUNCTION_WORDS, tokens
from rolefit.values import ROLES

__all__ = ["Term", "distinctive_terms", "posts_with"]

_PRIOR = 500.0
"""Weight of the whole batch beside a role's own counts, in words."""
_FEWEST = 3
_CERTAIN = 1.96
_COVERED = 0.75


class Term(NamedTuple):
    """A word or pair of words that stands out."""

    text: str
    score: float
    """Standard errors between its log-odds inside and outside the role."""
    inside: int
    """Posts of the role that hold it."""
    outside: int
    """Other posts that hold it."""


def distinctive_terms(rows: Sequence[ScoredRow], *, most: int = 15) -> dict[str, tuple[Term, ...]]:
    """Return for each role that has posts the terms that set it apart, strongest first."""
    counts = {role: posts_with(row for row in rows if row.role == role) for role in ROLES}
    whole: Counter[str] = sum(counts.values(), Counter())
    total = whole.total()
    found = {}
    for role in ROLES:
        inside = counts[role]
        if not inside or len(inside) == len(whole) == 0:
            continue
        size, rest = inside.total(), total - inside.total()
        scored = []
        for term, count in inside.items():
            if count < _FEWEST:
                continue
            prior = _PRIOR * whole[term] / total
            other = whole[term] - count
            if size + _PRIOR <= count + prior or rest + _PRIOR <= other + prior:
                continue  # the only term there is sets nothing apart
            odds = math.log((count + prior) / (size + _PRIOR - count - prior))
            odds -= math.log((other + prior) / (rest + _PRIOR - other - prior))
            score = odds / math.sqrt(1 / (count + prior) + 1 / (other + prior))
            if score >= _CERTAIN:
                scored.append(Term(term, score, count, other))
        scored.sort(key=lambda term: (-term.score, term.text))
        found[role] = tuple(_distinct(scored, most))
    return found


def posts_with(rows: Iterable[ScoredRow]) -> Counter[str]:
    """Return in how many posts each word and pair of words stands, in the title or the strongest phrases."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(_terms((row.title, *row.evidence)))
    return counts


def _terms(texts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for text in texts:
        words = tokens(text)
        told = [len(word) > 1 and word not in FUNCTION_WORDS and not word.isdecimal() for word in words]
        found.update(word for word, tells in zip(words, told, strict=True) if tells)
        found.update(f"{a} {b}" for (a, x), (b, y) in pairwise(zip(words, told, strict=True)) if x and y)
    return found


def _distinct(terms: Iterable[Term], most: int) -> Iterable[Term]:
    """Leave out a word that nearly always stands in a pair that was taken, and the other way round."""
    taken: list[Term] = []
    for term in terms:
        words = set(term.text.split())
        if any(words & set(other.text.split()) and _same(term, other) for other in taken):
            continue
        taken.append(term)
        if len(taken) == most:
            break
    return taken


def _same(one: Term, other: Term) -> bool:
    few, many = sorted((one.inside, other.inside))
    return few >= _COVERED * many
