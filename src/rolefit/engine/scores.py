"""What an engine says of a post: the values that both engines give."""

from __future__ import annotations

from math import exp

from rolefit.lexicon.matching import Match
from rolefit.model.layout import ModelFile
from rolefit.record import NamedTuple
from rolefit.values import Phrase, ScoredStatement, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Protocol

    from rolefit.lexicon.matching import Concept
else:
    Protocol = object

__all__ = [
    "Engine",
    "Mention",
    "PostScore",
    "ReadAnswer",
    "ReadPost",
    "ReadRow",
    "Sizes",
    "StatementScore",
    "TermCounts",
    "shifted",
    "softmax",
]

TermCounts = dict[int, int]
"""Row of an n-gram -> how often it stands in the text, in the order of first sight."""
Mention = tuple[float, tuple[int, ...], tuple[int, ...]]
"""What a statement that counts names: how many duties it is, by expectation; concepts of the lexicon; outcomes beside it."""


class Sayings(Protocol):
    """The phrases of outcomes (`verdict.outcome_finder.compiled`)."""

    @property
    def forms(self) -> dict[str, Any]:
        """Word -> its classes."""

    @property
    def anchors(self) -> dict[str, Any]:
        """Anchor class -> its patterns."""

    @property
    def concepts(self) -> Sequence[Concept]:
        """What they speak for, by number."""


class StatementScore(NamedTuple):
    """What the scorer makes of one statement, before any context."""

    counts: TermCounts
    matches: tuple[Match, ...]
    logits: tuple[float, ...]
    """Five: bias, n-grams and lexicon, in the order of TAGS."""
    words: int


class PostScore(NamedTuple):
    """What the scorer makes of one post."""

    statements: tuple[StatementScore, ...]
    probabilities: tuple[tuple[float, ...], ...]
    """Per statement, five, with the context of page and title."""
    weights: tuple[float, ...]
    """Per statement: what it counts."""
    sums: tuple[float, ...]
    """Expected number of SM, CM, SH, OT duties."""
    page: tuple[float, ...]
    title: tuple[float, ...]
    context: tuple[float, ...]
    """Five logits that page and title add to every statement."""
    features: tuple[float, ...]
    logits: tuple[float, ...]
    """Four, calibrated, in the order of ROLES."""


class Asked(NamedTuple):
    """What a verdict needs of a post beside its score."""

    shift: Sequence[float]
    """Added to the logits before the answer is taken."""
    tags: Sequence[int]
    """Of the lexicon's concepts (`verdict.evidence.tags_of`); empty where no quotes are asked for."""
    outcomes: Sayings
    no_duty: float
    """Probability of being no duty from which no outcome is looked for in a statement."""


def softmax(logits: Sequence[float]) -> tuple[float, ...]:
    """Probabilities of logits; safe for any finite size."""
    top = max(logits)
    powers = [exp(z - top) for z in logits]
    total = 0.0  # `sum` adds otherwise from one version of Python to the next
    for p in powers:
        total += p
    return tuple([p / total for p in powers])


def shifted(logits: Sequence[float], shift: Sequence[float]) -> tuple[float, ...]:
    """Post logits as a stated prior moves them."""
    return tuple([z + s for z, s in zip(logits, shift, strict=True)])


class Sizes(NamedTuple):
    """What tells whether a text is long enough, and English."""

    words: int
    """Tokens in the statements; of them:"""
    function_words: int
    known_words: int
    """Those that the model's vocabulary holds."""
    latin: bool
    """Whether at least half of the text's letters are Latin (`mostly_latin`)."""


class ReadPost(NamedTuple):
    """A post as an engine reads it: normalised, cut and scored."""

    text: str
    title: str
    statements: tuple[Statement, ...]
    score: PostScore
    spans: tuple[tuple[tuple[int, int], ...], ...]
    """Per statement: where in the text each of its matches stands."""
    sizes: Sizes
    quotes: tuple[Phrase, ...] | None = None
    """What speaks for the most probable role, with amounts (`explain.strongest`), where the engine was asked and chooses itself."""
    outcomes: tuple[tuple[tuple[int, int, int], ...], ...] | None = None
    """Per statement the outcomes that it names, as numbers with their place in the text, where the engine was asked and finds
    them itself."""


class ReadAnswer(NamedTuple):
    """Of a post, what its answer needs."""

    text: str
    title: str
    """Both normalised."""
    logits: tuple[float, ...]
    sums: tuple[float, ...]
    title_logits: tuple[float, ...]
    sizes: Sizes
    quotes: tuple[Phrase, ...]
    """As in `ReadPost`; none where no tags are asked for."""
    named: Sequence[Mention]
    """Of the statements that name anything; none where the statements themselves are given."""
    statements: tuple[ScoredStatement, ...] = ()
    """Where they are asked for, with their phrases."""


class ReadRow(NamedTuple):
    """Of a row of a table, what its verdict needs."""

    title: str
    """Normalised."""
    probabilities: tuple[float, ...]
    """After the shift."""
    sums: tuple[float, ...]
    title_probabilities: tuple[float, ...]
    """By the title alone."""
    sizes: Sizes
    quotes: Sequence[str] | None
    """What speaks for the most probable role (`verdict.evidence`), where the engine chose it itself."""
    read: ReadPost | None
    """The post, where it did not."""


class Engine(Protocol):
    """Reads and scores posts. Several threads may call it."""

    name: str
    """`compiled` or `python`."""
    model: ModelFile

    def post(self, title: str, text: str, asked: Asked | None = None, *, terms: bool = True) -> ReadPost:
        """Read and score one post, as it came.

        Without `terms`, which half of the time goes into, the `counts` and `logits` of statements may be empty. An engine that answers what is `asked` beside counts no n-grams then.
        """

    def answer(
        self, title: str, text: str, asked: Asked, concepts: Mapping[int, Concept] | None = None
    ) -> ReadAnswer | None:
        """Read and score one post and keep what its answer needs; None where `post` has to be asked.

        With the `concepts` of the lexicon, by number, also its statements.
        """

    def rows(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float], tags: Sequence[int]
    ) -> list[ReadRow]:
        """Read and score many posts; a post's numbers do not depend on those beside it.

        shift: added to the logits before they become probabilities; tags: of the lexicon's concepts (`verdict.evidence.tags_of`).
        """

    def probabilities(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float]
    ) -> list[tuple[float, ...]]:
        """Return the probabilities of the roles alone, in the order of ROLES, after the shift."""
