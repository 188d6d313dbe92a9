"""Scored statements with their phrases: those of the lexicon, and the outcomes that they name beside."""

from __future__ import annotations

from rolefit.record import record_of
from rolefit.text.tokens import token_spans, tokens
from rolefit.values import Hit, ScoredStatement, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rolefit.engine.scores import ReadPost
    from rolefit.lexicon.matching import Concept, Match
    from rolefit.verdict.outcome_finder import OutcomeFinder

__all__ = ["Named", "hits_of", "pairs_of", "said_in", "scored_statements"]

Named = tuple[int, int, int]
"""An outcome that a statement names: its number in the finder's concepts, and its place in the post's text."""


def scored_statements(
    read: ReadPost, concept: Mapping[int, Concept], finder: OutcomeFinder, no_duty: float
) -> tuple[ScoredStatement, ...]:
    """Return the statements of a post with their scores and phrases.

    concept: the lexicon's, by number; no_duty: probability from which no outcome is looked for, where the engine did not look.
    """
    score = read.score
    rows = list(
        zip(read.statements, score.probabilities, score.weights, score.statements, read.spans, strict=True)
    )  # fmt: skip
    outcomes = read.outcomes
    if outcomes is None:
        outcomes = tuple(
            [said_in(finder, one) if weight > 0 and p[4] < no_duty else () for one, p, weight, _, _ in rows]
        )
    return tuple(
        [
            record_of(
                ScoredStatement,
                (
                    statement,
                    p,
                    weight,
                    hits_of(statement, own.matches, places, said, concept, finder.concepts) if places or said else (),
                ),
            )
            for (statement, p, weight, own, places), said in zip(rows, outcomes, strict=True)
        ]
    )


def said_in(finder: OutcomeFinder, statement: Statement) -> tuple[Named, ...]:
    """Return the outcomes that a statement names, each at its first place, in the order of the text."""
    said = finder.find(tokens(statement.text))
    if not said:
        return ()
    places, at = token_spans(statement.text), statement.start
    return tuple([(match.concept, at + places[match.first][0], at + places[match.last - 1][1]) for match in said])


def hits_of(
    statement: Statement,
    matches: Sequence[Match],
    spans: Sequence[tuple[int, int]],
    said: Sequence[Named],
    concept: Mapping[int, Concept],
    outcomes: Sequence[Concept],
) -> tuple[Hit, ...]:
    """Return the phrases of a statement.

    matches, spans: of the lexicon, whose concepts `concept` gives; said: of `outcomes`, taken where the lexicon named no such
    outcome.
    """
    text, offset = statement.text, statement.start
    found = [
        record_of(Hit, (*concept[match[0]][:5], start, end, text[start - offset : end - offset]))
        for match, (start, end) in zip(matches, spans, strict=True)
    ]
    beside = _beside(found, [number for number, _, _ in said], outcomes) if said else ()
    found += [
        Hit(*outcomes[number][:5], start, end, text[start - offset : end - offset])
        for number, start, end in said
        if number in beside
    ]
    return tuple(found)


def pairs_of(
    concepts: Sequence[int], said: Sequence[int], concept: Mapping[int, Concept], outcomes: Sequence[Concept]
) -> list[tuple[str, str]]:
    """Return the outcomes that the phrases of a statement name, each with its department; arguments as for `hits_of`."""
    found = [one for number in concepts if (one := concept[number]).outcome]
    if said:
        found += [outcomes[number] for number in _beside(found, said, outcomes)]
    return [(one.outcome, one.department) for one in found] if found else []


def _beside(found: Iterable[Hit | Concept], said: Sequence[int], outcomes: Sequence[Concept]) -> list[int]:
    """Of the outcomes said, those that no phrase of the lexicon names."""
    named = {one.outcome for one in found}
    return [number for number in said if outcomes[number].outcome not in named]
