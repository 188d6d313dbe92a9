"""The phrases of a statement: those of the lexicon, and the outcomes that it names beside."""

from __future__ import annotations

from rolefit.text.tokens import token_spans, tokens
from rolefit.values import Hit, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rolefit.lexicon.matching import Concept, Match
    from rolefit.verdict.outcome_finder import OutcomeFinder

__all__ = ["Named", "hits_of", "said_in"]

Named = tuple[int, int, int]
"""An outcome that a statement names: its number in the finder's concepts, and its place in the post's text."""


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
    concept: Callable[[int], Concept],
    outcomes: Sequence[Concept],
) -> tuple[Hit, ...]:
    """Return the phrases of a statement.

    matches, spans: of the lexicon, whose concepts `concept` gives; said: of `outcomes`, taken where the lexicon named no such
    outcome.
    """
    if not matches and not said:
        return ()
    text, offset = statement.text, statement.start
    found = [
        Hit(*concept(match[0])[:5], start, end, text[start - offset : end - offset])
        for match, (start, end) in zip(matches, spans, strict=True)
    ]
    if said:
        named = {hit.outcome for hit in found}
        found += [
            Hit(*outcomes[number][:5], start, end, text[start - offset : end - offset])
            for number, start, end in said
            if outcomes[number].outcome not in named
        ]
    return tuple(found)
