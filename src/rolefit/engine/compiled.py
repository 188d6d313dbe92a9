"""The engine in C (`rolefit._engine`): its tuples as values."""

from __future__ import annotations

from rolefit._engine import Engine as _Engine
from rolefit._engine import Outcomes
from rolefit.engine.scores import Asked, Mention, PostScore, ReadAnswer, ReadPost, ReadRow, Sizes, StatementScore
from rolefit.errors import ModelError
from rolefit.lexicon.matching import Match
from rolefit.model.layout import ModelFile
from rolefit.model.shape import SECTION_WEIGHTS
from rolefit.record import record_of
from rolefit.values import SECTIONS, Hit, Phrase, ScoredStatement, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rolefit.lexicon.matching import Concept

__all__ = ["CompiledEngine"]

_WEIGHTS = tuple([SECTION_WEIGHTS[section] for section in SECTIONS])


class CompiledEngine:
    """The engine in C; its numbers are those of `PlainEngine`."""

    name = "compiled"

    def __init__(self, model: ModelFile) -> None:
        """Take an open model. Raises `ModelError` where its tables contradict one another."""
        self.model = model
        try:
            self._engine = _Engine(model.arrays)
        except ValueError as error:
            raise ModelError(f"{model.path}: the model file is damaged ({error}); install or train it again") from None
        self._outcomes: Outcomes | None = None
        self._tags: Sequence[int] = ()
        self._tag_bytes = b""

    def post(self, title: str, text: str, asked: Asked | None = None, *, terms: bool = True) -> ReadPost:
        """Read and score one post, as it came; without `terms`, or with what is `asked` beside, statements come without n-grams."""
        more = self._given(asked) if asked else ()
        title, text, rows, _, alone, page, context, sums, features, logits, sizes, quotes = self._engine.post(
            title, text, terms and not asked, *more
        )
        statements, scored, probabilities, weights, spans, outcomes = [], [], [], [], [], []
        for (start, end, head, tail, section, bullet), words, own, row, found, counts, named in rows:
            said = (start, end, text[start:end], SECTIONS[section], text[head:tail], bool(bullet))
            statements.append(record_of(Statement, said))
            matches = tuple([record_of(Match, place[:3]) for place in found]) if found else ()
            scored.append(record_of(StatementScore, (counts or {}, matches, own, words)))
            probabilities.append(row)
            weights.append(_WEIGHTS[section])
            spans.append(tuple([place[3:] for place in found]) if found else ())
            outcomes.append(tuple([(number, begin, stop) for number, _, _, begin, stop in named]) if named else ())
        score = PostScore(
            tuple(scored), tuple(probabilities), tuple(weights), sums, page, alone, context, features, logits
        )  # fmt: skip
        chosen = None if quotes is None else tuple([Phrase(*quote) for quote in quotes])
        told = tuple(outcomes) if asked else None
        return ReadPost(text, title, tuple(statements), score, tuple(spans), record_of(Sizes, sizes), chosen, told)

    def answer(self, title: str, text: str, asked: Asked, concepts: Mapping[int, Concept] | None = None) -> ReadAnswer:
        """Read and score one post and keep what its answer needs; with `concepts`, also its statements."""
        named: Sequence[Mention] = ()
        statements: tuple[ScoredStatement, ...] = ()
        if concepts is None:
            title, text, logits, sums, alone, sizes, quotes, named = self._engine.answer(
                title, text, *self._given(asked)
            )
        else:
            records = (ScoredStatement, Statement, Hit, SECTIONS, _WEIGHTS, concepts, asked.outcomes.concepts)
            title, text, statements, _, alone, _, _, sums, _, logits, sizes, quotes = self._engine.post(
                title, text, False, *self._given(asked), records
            )
        chosen = tuple([record_of(Phrase, quote) for quote in quotes or ()])
        return ReadAnswer(text, title, logits, sums, alone, record_of(Sizes, sizes), chosen, named, statements)

    def _given(self, asked: Asked) -> tuple[tuple[float, ...], bytes, Outcomes, float]:
        """What is asked, as C takes it; the phrases of outcomes are remembered."""
        if self._outcomes is None:
            self._outcomes = Outcomes(asked.outcomes.forms, asked.outcomes.anchors)
        return tuple(asked.shift), self._bytes_of(asked.tags), self._outcomes, asked.no_duty

    def rows(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float], tags: Sequence[int]
    ) -> list[ReadRow]:
        """Read and score many posts, with their quotes."""
        return [
            record_of(ReadRow, (title, probabilities, sums, alone, record_of(Sizes, sizes), quotes, None))
            for title, probabilities, sums, alone, sizes, quotes in self._engine.rows(
                titles, texts, tuple(shift), self._bytes_of(tags)
            )
        ]

    def probabilities(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float]
    ) -> list[tuple[float, ...]]:
        """Return the probabilities of the roles alone, in the order of ROLES, after the shift."""
        return self._engine.probabilities(titles, texts, tuple(shift))

    def _bytes_of(self, tags: Sequence[int]) -> bytes:
        """A byte for each concept; remembered for the tags that came last."""
        if tags is not self._tags:
            self._tag_bytes = bytes([tag if tag >= 0 else 255 for tag in tags])
            self._tags = tags
        return self._tag_bytes
