"""Amounts of quotes: what the phrases that a person would mark add, so that no word is counted twice."""

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import PostScore
from rolefit.explain.attribution import Attribution, Target, against_rest, attribute
from rolefit.explain.terms import Term
from rolefit.text.tokens import token_spans
from rolefit.values import Phrase, Statement
from rolefit.verdict.evidence import Quote, quotes_of, spoken, tags_of
from rolefit.verdict.marking import spans_in

__all__ = ["Marked", "Place", "Spans", "phrases_for", "places", "spans_of", "strongest_phrases"]

_LEAST = 0.005
"""Amount from which a phrase is named at all."""
_NO_DUTY = 0.8
"""Probability of being no duty from which nothing of a statement is named."""


class Place(NamedTuple):
    """A phrase, and what everything inside it adds to one target: its words, pairs and lexicon phrases."""

    amount: float
    start: int
    end: int
    statement: int
    """Number of its statement; -1 in the title."""


class Marked(NamedTuple):
    """A phrase that can be named: its tokens in the statement or title, and its offsets in text or title."""

    first: int
    last: int
    start: int
    end: int


class Spans(NamedTuple):
    """The phrases of a post that can be named; none overlaps another."""

    title: tuple[Marked, ...]
    statements: tuple[tuple[Marked, ...], ...]


def spans_of(scorer: Scorer, score: PostScore, title: str, statements: Sequence[Statement]) -> Spans:
    """Return the phrases of a scored post; none in statements that count nothing or are surely no duty.

    title: normalised; it is one phrase.
    """
    tags = tags_of(scorer.matcher.concepts)
    inside = []
    for statement, scored, weight, row in zip(
        statements, score.statements, score.weights, score.probabilities, strict=True
    ):
        marked: list[Marked] = []
        if weight and row[4] < _NO_DUTY:
            text, words, found = spoken(statement.text, scored.matches, tags)
            spans = token_spans(text)
            for first, last, _ in spans_in(text, words, spans, found):
                start, end = statement.start + spans[first][0], statement.start + spans[last - 1][1]
                marked.append(Marked(first, last, start, end))
        inside.append(tuple(marked))
    words_of_title = token_spans(title)
    whole = [Marked(0, len(words_of_title), words_of_title[0][0], words_of_title[-1][1])] if words_of_title else []
    return Spans(tuple(whole), tuple(inside))


def _amount(terms: Sequence[Term], first: int, last: int, target: Target) -> float:
    return sum([sum(map(mul, term.amounts, target)) for term in terms if first <= term.first and term.last <= last])


def places(terms: Sequence[Term], spans: Sequence[Marked], statement: int, target: Target = (1.0,)) -> list[Place]:
    """Return the phrases of one statement or title that add `_LEAST` or take it, in its order.

    target: weights of the attribution's targets; the amounts are their weighted sum.
    """
    found = [Place(_amount(terms, m.first, m.last, target), m.start, m.end, statement) for m in spans]
    return [place for place in found if abs(place.amount) >= _LEAST]


def phrases_for(
    quotes: Sequence[Quote], statements: Sequence[Statement], attribution: Attribution, target: Target = (1.0,)
) -> tuple[Phrase, ...]:
    """Return quotes with their places in the post and what they add to a target, as for `places`, in their order."""
    return tuple(
        [
            Phrase(
                quote.text,
                _amount(attribution.statements[quote.statement], quote.first, quote.last, target),
                statements[quote.statement].start + quote.start,
                statements[quote.statement].start + quote.end,
            )
            for quote in quotes
        ]
    )


def strongest_phrases(
    scorer: Scorer, score: PostScore, title: str, statements: Sequence[Statement], role: str
) -> tuple[Phrase, ...]:
    """Return the quotes that speak for `role`, with what they add to it against the other three."""
    quotes = quotes_of(role, score, statements, tags_of(scorer.matcher.concepts))
    if not quotes:
        return ()
    return phrases_for(quotes, statements, attribute(scorer, score, title, statements, (against_rest(role),)))
