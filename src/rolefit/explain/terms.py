"""Places amounts on phrases: every word, pair of words and lexicon phrase of a text, with its span.

An n-gram counts once however often it stands in a text (sublinear TF-IDF), and a concept of the lexicon too: what it
adds is divided equally among its places. The length to which TF-IDF brings a text is held fixed.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log, sqrt
from operator import add, mul
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import TermCounts
from rolefit.lexicon.matching import Match
from rolefit.model.layout import ROW
from rolefit.model.shape import LEXICON_SCALE
from rolefit.text.tokens import token_spans

__all__ = ["Amounts", "GramAmounts", "Term", "gram_amounts", "place_terms"]

Amounts = tuple[float, ...]
"""One number per target, natural-log units."""
GramAmounts = dict[int, Amounts]
"""Row of an n-gram -> what each of its places adds."""


class Term(NamedTuple):
    """A phrase at its place."""

    start: int
    end: int
    first: int
    """Its tokens in the statement or title, half-open: `first` to `last`."""
    last: int
    amounts: Amounts
    concepts: tuple[str, ...]
    """The lexicon's concepts that stand there."""


def gram_amounts(
    scorer: Scorer,
    which: str,
    counts: TermCounts,
    pulls: Sequence[Sequence[float]],
    beside: GramAmounts | None = None,
) -> GramAmounts:
    """Return what each place of each n-gram adds.

    which: the vocabulary, `statement`, `page` or `title`; counts: of the whole text; pulls: per target, what one unit
    of each logit of that vocabulary's model is worth (5 tags or 4 roles); beside: what the same places add by another
    vocabulary, taken in.
    """
    idf, weight, width = scorer.model[f"{which}_idf"], scorer.model[f"{which}_weight"], len(pulls[0])
    values = []
    norm = 0.0
    for row, count in counts.items():
        value = idf[row]
        if value:
            value *= 1.0 + log(count) if count > 1 else 1.0
            norm += value * value
            values.append((row, value / count))
    length = sqrt(norm)
    amounts: GramAmounts = {row: beside[row] for row in counts if row in beside} if beside else {}
    for row, value in values:
        logits = weight[row * ROW : row * ROW + width]
        value /= length
        here = tuple([value * sum(map(mul, pull, logits)) for pull in pulls])
        amounts[row] = tuple(map(add, here, amounts[row])) if row in amounts else here
    return amounts


def place_terms(
    scorer: Scorer,
    text: str,
    offset: int,
    words: Sequence[str],
    grams: GramAmounts,
    matches: Sequence[Match] = (),
    lexicon: Sequence[float] = (),
    pulls: Sequence[Sequence[float]] = (),
) -> tuple[Term, ...]:
    """Return the phrases of a text in its order, everything that stands at one place in one term.

    words: the tokens of `text`; offset: added to the spans; grams: what n-grams add at each place; matches, lexicon,
    pulls: the lexicon's phrases, its weights, and what one unit of each logit is worth, per target.
    """
    spans = token_spans(text)
    found: dict[tuple[int, int], tuple[Amounts, tuple[str, ...]]] = {}
    number_of, row_of, pair_of = scorer.vocabulary.number, scorer.vocabulary.row, scorer.vocabulary.pair_row
    previous = -1
    for place, word in enumerate(words):
        number = number_of(word)
        if number >= 0:
            amounts = grams.get(row_of(number))
            if amounts is not None:
                found[place, place + 1] = amounts, ()
            if previous >= 0:
                amounts = grams.get(pair_of(previous, number))
                if amounts is not None:
                    found[place - 1, place + 1] = amounts, ()
        previous = number
    if matches and pulls:
        none = (0.0,) * len(pulls)
        for match, worth in zip(matches, _match_amounts(scorer, matches, lexicon, pulls), strict=True):
            span, concept = (match.first, match.last), scorer.matcher.concepts[match.concept].id
            known, concepts = found.get(span, (none, ()))
            found[span] = tuple(map(add, known, worth)), tuple(dict.fromkeys((*concepts, concept)))
    return tuple(
        [
            Term(offset + spans[first][0], offset + spans[last - 1][1], first, last, amounts, concepts)
            for (first, last), (amounts, concepts) in sorted(found.items())
        ]
    )


def _match_amounts(
    scorer: Scorer, matches: Sequence[Match], lexicon: Sequence[float], pulls: Sequence[Sequence[float]]
) -> list[Amounts]:
    """Return what each match adds: its share of its concept, and of its concept's role."""
    width = len(pulls[0])
    rows = [[r for r in (scorer.concept_rows[m.concept], scorer.role_rows[m.concept]) if r >= 0] for m in matches]
    often: dict[int, int] = {}
    for here in rows:
        for row in here:
            often[row] = often.get(row, 0) + 1
    worth: GramAmounts = {}
    for row, count in often.items():
        logits = lexicon[row * width : row * width + width]
        worth[row] = tuple([LEXICON_SCALE / count * sum(map(mul, pull, logits)) for pull in pulls])
    none = (0.0,) * len(pulls)
    return [tuple(map(sum, zip(none, *[worth[row] for row in here], strict=True))) for here in rows]
