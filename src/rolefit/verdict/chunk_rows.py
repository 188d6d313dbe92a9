"""The whole road for the rows of a table: titles and texts to verdicts, many at once, without spans and profiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from rolefit.model.shape import SECTION_WEIGHTS
from rolefit.text.language import english
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import tokens
from rolefit.values import Statement
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import decide, shares
from rolefit.verdict.evidence import Spoken, evidence_line, evidence_of, tags_of
from rolefit.verdict.plain_rows import ClassifierRows
from rolefit.verdict.rows import Four, RowScorer, RowVerdict, ScorerFactory
from rolefit.verdict.title import promised_role

if TYPE_CHECKING:
    from rolefit.engine.chunk.scorer import ChunkScore

__all__ = ["ChunkRows", "row_scorer", "row_scorer_factory"]

_MOST_POSTS = 64
_MOST_CHARACTERS = 400_000


class _Read(NamedTuple):
    titles: list[str]
    texts: list[str]
    posts: list[tuple[Statement, ...]]
    statements: list[Statement]
    score: ChunkScore


class ChunkRows:
    """A `RowScorer` that scores many posts at once with NumPy; the numbers of a post are its own, to the last bit."""

    def __init__(self, classifier: Classifier) -> None:
        """Take a classifier: its model, lexicon and prior. Raises `ImportError` where NumPy is not installed."""
        from rolefit.engine.chunk.scorer import ChunkScorer

        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        scorer = classifier.scorer
        self._scorer = ChunkScorer(scorer.model, scorer.vocabulary, scorer.matcher, classifier.shift)
        self._tags = tags_of(scorer.matcher.concepts)

    def score(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        """Return one verdict a post, in order."""
        verdicts: list[RowVerdict] = []
        for begin, end in _portions(texts):
            verdicts += self._portion(titles[begin:end], texts[begin:end])
        return verdicts

    def probabilities(self, titles: Sequence[str], texts: Sequence[str]) -> list[Four]:
        """Return the probabilities alone, in the order of ROLES."""
        portions = (self._read(titles[begin:end], texts[begin:end]) for begin, end in _portions(texts))
        return [row for portion in portions for row in portion.score.probabilities]

    def _read(self, titles: Sequence[str], texts: Sequence[str]) -> _Read:
        titles, texts = [normalise(title) for title in titles], [normalise(text) for text in texts]
        posts = [segment(text) for text in texts]
        statements = list(chain.from_iterable(posts))
        score = self._scorer.score(
            titles,
            [statement.text for statement in statements],
            [len(post) for post in posts],
            [SECTION_WEIGHTS[statement.section] for statement in statements],
        )
        return _Read(titles, texts, posts, statements, score)

    def _portion(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        titles, texts, posts, statements, score = self._read(titles, texts)
        decisions = []
        for text, probabilities, sums, words, function_words, known in zip(
            texts, score.probabilities, score.sums, score.words, score.function_words, score.known_words, strict=True
        ):
            share = english(words, function_words, known, text)
            decisions.append(decide(probabilities, words, share, sum(sums), self._classifier.sure_from))
        lines = self._evidence([decision.role for decision in decisions], posts, statements, score)
        verdicts = []
        for decision, probabilities, sums, line, title, alone in zip(
            decisions, score.probabilities, score.sums, lines, titles, score.titles, strict=True
        ):
            role, confidence, reasons = decision
            mix = shares(sums)
            four = (mix["SM"], mix["CM"], mix["SH"], mix["OT"])
            promise = promised_role(title, alone)
            verdicts.append(RowVerdict(role, confidence, probabilities, four, bool(reasons), reasons, line, promise))
        return verdicts

    def _evidence(
        self,
        roles: Sequence[str],
        posts: Sequence[Sequence[Statement]],
        statements: Sequence[Statement],
        score: ChunkScore,
    ) -> Iterator[str]:
        """Yield for each post the quotes that speak for its role; only the strongest statements are looked at closely."""
        matches = score.matches
        order = matches.text.argsort(kind="stable")
        edges = matches.text.take(order).searchsorted(range(len(statements) + 1)).tolist()
        rows = [
            (tag, pattern, place)
            for tag, pattern, place in zip(
                [self._tags[concept] for concept in matches.concept.take(order).tolist()],
                matches.pattern.take(order).tolist(),
                matches.anchor.take(order).tolist(),
                strict=True,
            )
        ]
        held = [{tag for tag, _, _ in rows[begin:end]} for begin, end in pairwise(edges)]
        bounds, weights, probabilities = score.tokens.begin.tolist(), score.weight.tolist(), score.tags.T.tolist()

        def read(number: int) -> Spoken:
            begin, end = bounds[number], bounds[number + 1] - 1
            found = {
                (tag, first - begin, last - begin)
                for tag, pattern, place in rows[edges[number] : edges[number + 1]]
                for first, last in self._scorer.phrases.spans(score.tokens, pattern, place, begin, end)
            }
            return Spoken(statements[number].text, tokens(statements[number].text), sorted(found))

        at = 0
        for role, post in zip(roles, posts, strict=True):
            first, at = at, at + len(post)
            quotes = evidence_of(
                role,
                weights[first:at],
                probabilities[first:at],
                lambda number, first=first: read(first + number),  # type: ignore[misc]
                lambda number, tag, first=first: tag in held[first + number],  # type: ignore[misc]
            )
            yield evidence_line([quote.text for quote in quotes])


def _portions(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Cut posts into portions that bound the memory, each of one post at least."""
    begin = characters = 0
    for at, text in enumerate(texts):
        if at > begin and (at - begin == _MOST_POSTS or characters + len(text) > _MOST_CHARACTERS):
            yield begin, at
            begin, characters = at, 0
        characters += len(text)
    if begin < len(texts):
        yield begin, len(texts)


def row_scorer(model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None) -> RowScorer:
    """Make the scorer; empty strings mean the shipped model and lexicon. Raises as `Classifier.load` does.

    Without NumPy it scores the same, a post at a time.
    """
    classifier = Classifier.load(model or None, lexicon or None)
    if prior:
        classifier = classifier.with_prior(prior)
    return ChunkRows(classifier) if find_spec("numpy") else ClassifierRows(classifier)


def row_scorer_factory(model: str = "", lexicon: str = "", prior: Mapping[str, float] | None = None) -> ScorerFactory:
    """Return what makes the scorer, in this process and in others."""
    return partial(row_scorer, model, lexicon, prior)
