"""Picks the quotes that speak for a role: whole words and whole phrases of the post, as a person would mark them."""

from __future__ import annotations

from rolefit.engine.scores import PostScore
from rolefit.lexicon.matching import Concept, Match
from rolefit.record import NamedTuple
from rolefit.text.tokens import token_spans, tokens
from rolefit.values import Statement
from rolefit.verdict.marking import spans_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    Tags = Sequence[int] | Mapping[int, int]
    """Of the lexicon's concepts, by their numbers: those of all, or of those that a post holds."""

__all__ = [
    "MOST_QUOTES",
    "WANTED",
    "Quote",
    "Spoken",
    "evidence_line",
    "evidence_of",
    "quotes_of",
    "spoken",
    "tag_of",
    "tags_of",
]

MOST_QUOTES = 6
"""Quotes that a verdict names."""
_FEW = 3
"""Quotes up to which single words are taken, and then phrases that the lexicon does not know."""
_LIKELY = 0.2
"""Probability of the tag from which a phrase of the lexicon is quoted: below it the statement means something else."""
_SURE = 0.6
"""Probability of its tag from which a statement is quoted by no phrase of the lexicon."""

WANTED: Mapping[str, tuple[int, ...]] = {
    "social_media_manager": (0,),
    "community_manager": (1,),
    "hybrid": (0, 1),
    "out_of_scope": (3,),
}
"""The tags, as indices into TAGS, whose phrases speak for a role."""

_TAG_OF = {"social_media": 0, "community": 1, "shared": 2}
_OTHER = 3


class Spoken(NamedTuple):
    """A statement as the choice of quotes needs it."""

    text: str
    words: Sequence[str]
    """Its tokens."""
    found: Sequence[tuple[int, int, int]]
    """The lexicon's phrases in it: tag, and tokens, half-open."""


class Quote(NamedTuple):
    """A quote with its place."""

    text: str
    """In the post's own wording, blanks collapsed."""
    statement: int
    """Number of its statement."""
    start: int
    """Offsets into the statement, half-open."""
    end: int
    first: int
    """Its tokens in the statement, half-open."""
    last: int


def tags_of(concepts: Iterable[Concept]) -> list[int]:
    """Return the tags that concepts speak for, as indices into TAGS; -1 for weak ones and boilerplate."""
    return [tag_of(concept) for concept in concepts]


def tag_of(concept: Concept) -> int:
    """Return the tag that a concept speaks for, as an index into TAGS; -1 for a weak one and boilerplate."""
    return -1 if concept.weak or concept.role == "boilerplate" else _TAG_OF.get(concept.role, _OTHER)


def spoken(text: str, matches: Iterable[Match], tags: Tags) -> Spoken:
    """Return a statement as the choice of quotes needs it; tags: of the lexicon's concepts."""
    return Spoken(text, tokens(text), [(tags[match.concept], match.first, match.last) for match in matches])


def quotes_of(role: str, score: PostScore, statements: Sequence[Statement], tags: Tags) -> list[Quote]:
    """Return the quotes of a scored post that speak for a role; tags: of the lexicon's concepts."""

    def holds(number: int, tag: int) -> bool:
        return any([tags[match.concept] == tag for match in score.statements[number].matches])

    def read(number: int) -> Spoken:
        return spoken(statements[number].text, score.statements[number].matches, tags)

    return evidence_of(role, score.weights, score.probabilities, read, holds)


def evidence_of(
    role: str,
    weights: Sequence[float],
    probabilities: Sequence[Sequence[float]],
    spoken: Callable[[int], Spoken],
    holds: Callable[[int, int], bool],
) -> list[Quote]:
    """Return the quotes that speak for a role, strongest first, at most `MOST_QUOTES`, no wording inside another.

    weights, probabilities: of the statements; spoken: number of a statement -> its words, asked for few; holds: whether
    a phrase of the lexicon for a tag stands in a statement. A quote is as strong as its tag is probable in the statement,
    times what the statement counts; for a hybrid the two roles take turns. Where there are fewer than three, single words
    of the lexicon fill up, then the first phrases of the surest statements.
    """
    chosen: list[Quote] = []
    for least, most in ((2, MOST_QUOTES), (1, _FEW), (0, _FEW)):
        if len(chosen) < most:
            streams = []
            for tag in WANTED[role]:
                order = [
                    (-weight * row[tag], number)
                    for number, (weight, row) in enumerate(zip(weights, probabilities, strict=True))
                    if weight and row[tag] >= (_LIKELY if least else _SURE) and (not least or holds(number, tag))
                ]
                streams.append(_quotes(sorted(order), tag, least, spoken))
            _take(_in_turns(streams), chosen, most)
    return chosen


def _quotes(
    order: Sequence[tuple[float, int]], tag: int, least: int, spoken: Callable[[int], Spoken]
) -> Iterator[Quote]:
    """Yield the quotes of `least` words or more for a tag; for 0 each statement's first that the lexicon does not know."""
    for _, number in order:
        text, words, found = spoken(number)
        spans = token_spans(text)
        for span in spans_in(text, words, spans, found):
            if (tag in span.tags and span.last - span.first >= least) if least else not span.tags:
                start, end = spans[span.first][0], spans[span.last - 1][1]
                yield Quote(" ".join(text[start:end].split()), number, start, end, span.first, span.last)
                if not least:
                    break


def _in_turns(streams: Sequence[Iterator[Quote]]) -> Iterator[Quote]:
    going = list(streams)
    while going:
        for stream in tuple(going):
            quote = next(stream, None)
            if quote is None:
                going.remove(stream)
            else:
                yield quote


def _take(quotes: Iterator[Quote], chosen: list[Quote], most: int) -> None:
    """Add quotes until there are `most`; none whose words stand in another, nor those of another in it."""
    if len(chosen) >= most:
        return
    for quote in quotes:
        said = f" {' '.join(tokens(quote.text))} "
        if not any(said in other or other in said for other in [f" {' '.join(tokens(q.text))} " for q in chosen]):
            chosen.append(quote)
            if len(chosen) == most:
                return


def evidence_line(quotes: Iterable[str]) -> str:
    """Return quotes as the one line that tables hold."""
    return " | ".join([quote.replace("|", "/") for quote in quotes])
