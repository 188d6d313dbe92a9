"""The engine in C (`rolefit._engine`): its tuples as values."""

from __future__ import annotations

from rolefit._engine import Engine as _Engine
from rolefit.engine.scores import PostScore, ReadPost, ReadRow, Sizes, StatementScore
from rolefit.errors import ModelError
from rolefit.lexicon.matching import Match
from rolefit.model.layout import ModelFile
from rolefit.model.shape import SECTION_WEIGHTS
from rolefit.values import SECTIONS, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

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
        self.logits = self._engine.logits
        self._tags: Sequence[int] = ()
        self._tag_bytes = b""

    def post(self, title: str, text: str, *, terms: bool = True) -> ReadPost:
        """Read and score one post, as it came; without `terms` every `counts` is empty."""
        title, text, rows, _, alone, page, context, sums, features, logits, sizes = self._engine.post(
            title, text, terms
        )
        statements, scored, probabilities, weights, spans = [], [], [], [], []
        for (start, end, head, tail, section, bullet), words, own, tags, found, counts in rows:
            statements.append(Statement(start, end, text[start:end], SECTIONS[section], text[head:tail], bool(bullet)))
            matches = tuple([Match(concept, first, last) for concept, first, last, _, _ in found]) if found else ()
            scored.append(StatementScore(counts, matches, own, words))
            probabilities.append(tags)
            weights.append(_WEIGHTS[section])
            spans.append(tuple([place[3:] for place in found]) if found else ())
        score = PostScore(
            tuple(scored), tuple(probabilities), tuple(weights), sums, page, alone, context, features, logits
        )  # fmt: skip
        return ReadPost(text, title, tuple(statements), score, tuple(spans), _sizes(sizes))

    def rows(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float], tags: Sequence[int]
    ) -> list[ReadRow]:
        """Read and score many posts, with their quotes."""
        if tags is not self._tags:
            self._tags, self._tag_bytes = tags, bytes([tag if tag >= 0 else 255 for tag in tags])
        return [
            ReadRow(title, logits, sums, alone, _sizes(sizes), quotes, None)
            for title, logits, sums, alone, sizes, quotes in self._engine.rows(
                titles, texts, tuple(shift), self._tag_bytes
            )
        ]


def _sizes(sizes: Sequence[Any]) -> Sizes:
    return Sizes(sizes[0], sizes[1], sizes[2], bool(sizes[3]))
