"""What speaks for the answer: as the engine chose it, or chosen here, with or without what each phrase adds."""

from __future__ import annotations

from math import nan

from rolefit.values import Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rolefit.engine.plain import Scorer
    from rolefit.engine.scores import ReadPost
    from rolefit.lexicon.matching import Concept

__all__ = ["phrases_for", "unpriced"]


def phrases_for(
    role: str, read: ReadPost, concept: Mapping[int, Concept], scorer: Callable[[], Scorer] | None
) -> tuple[Phrase, ...]:
    """Return the phrases of a post that speak for a role of `ROLES`, strongest first.

    concept: the lexicon's, by number; scorer: what prices them; without it NaN is their contribution.
    """
    if read.quotes is not None:
        return read.quotes if scorer else unpriced(read.quotes)
    if scorer:
        from rolefit.explain.strongest import strongest_phrases

        return strongest_phrases(scorer(), read.score, read.title, read.statements, role)
    from rolefit.verdict.evidence import quotes_of, tag_of

    held = {match.concept for statement in read.score.statements for match in statement.matches}
    chosen = quotes_of(role, read.score, read.statements, {one: tag_of(concept[one]) for one in held})
    places = [read.statements[quote.statement].start for quote in chosen]
    return tuple([Phrase(q.text, nan, at + q.start, at + q.end) for q, at in zip(chosen, places, strict=True)])


def unpriced(phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Return phrases whose contribution is not known."""
    return tuple([phrase._replace(contribution=nan) for phrase in phrases])
