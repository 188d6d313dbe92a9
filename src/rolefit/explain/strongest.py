"""Picks the phrases that count most out of an attribution, so that no word is counted twice."""

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import PostScore
from rolefit.explain.attribution import Attribution, Target, against_rest, attribute
from rolefit.explain.terms import Term
from rolefit.text.tokens import FUNCTION_WORDS, tokens
from rolefit.values import Phrase, Statement

__all__ = ["LEAST", "MOST", "Place", "phrases_for", "places", "strongest_phrases", "telling"]

LEAST = 0.005
"""Amount from which a phrase is named at all."""
MOST = 8
"""Phrases that a verdict names."""

_SHORTEST = 3
"""Letters from which a single word is worth naming."""
_LONGEST = 4
"""Tokens up to which a phrase of the lexicon is named as a whole: a longer one is half a sentence."""


class Place(NamedTuple):
    """A phrase, and what everything inside it adds to one target: its words, pairs and lexicon phrases."""

    amount: float
    start: int
    end: int
    statement: int
    """Number of its statement; -1 in the title."""


def places(terms: Sequence[Term], statement: int, target: Target = (1.0,)) -> list[Place]:
    """Return the phrases of one statement or title that do not overlap and add `LEAST`, strongest first.

    target: weights of the attribution's targets; the amounts are their weighted sum.
    """
    words: dict[int, float] = {}
    wider: dict[int, list[tuple[int, float]]] = {}
    for term in terms:
        amount = sum(map(mul, term.amounts, target))
        if term.last - term.first == 1:
            words[term.first] = amount
        else:
            wider.setdefault(term.first, []).append((term.last, amount))
    candidates = []
    for term in terms:
        first, last = term.first, term.last
        if last - first == 1:
            if term.end - term.start < _SHORTEST and not term.concepts:
                continue
            inside = words[first]
        elif last - first <= _LONGEST:
            inside = words.get(last - 1, 0.0)
            for at in range(first, last - 1):
                inside += words.get(at, 0.0)
                for end, amount in wider.get(at, ()):
                    if end <= last:
                        inside += amount
        else:
            continue
        if abs(inside) >= LEAST:
            candidates.append((inside, term))
    candidates.sort(key=lambda found: (-abs(found[0]), found[1].start, found[1].end))
    taken: set[int] = set()
    kept = []
    for amount, term in candidates:
        covered = range(term.first, term.last)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(Place(amount, term.start, term.end, statement))
    return kept


def telling(wording: str) -> bool:
    """Return whether a wording says anything by itself: not only words such as "and" and "of"."""
    return not FUNCTION_WORDS.issuperset(tokens(wording))


def phrases_for(text: str, attribution: Attribution, target: Target = (1.0,), most: int = MOST) -> tuple[Phrase, ...]:
    """Return the phrases of the text that add most to a target, strongest first, each wording once.

    text: the normalised post, into which the spans point; target: as for `places`.
    """
    found: list[Place] = []
    for index, terms in enumerate(attribution.statements):
        found += [place for place in places(terms, index, target) if place.amount > 0]
    found.sort(key=lambda place: (-place.amount, place.start))
    named: dict[str, Phrase] = {}
    for place in found:
        wording = text[place.start : place.end]
        if not telling(wording):
            continue
        named.setdefault(" ".join(wording.lower().split()), Phrase(wording, place.amount, place.start, place.end))
        if len(named) == most:
            break
    return tuple(named.values())


def strongest_phrases(
    scorer: Scorer, score: PostScore, text: str, title: str, statements: Sequence[Statement], role: str
) -> tuple[Phrase, ...]:
    """Return the phrases of the text that speak most for `role` against the other three, at most `MOST`."""
    return phrases_for(text, attribute(scorer, score, title, statements, (against_rest(role),)))
