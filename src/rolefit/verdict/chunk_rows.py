"""The whole road for the rows of a table: titles and texts to verdicts, many at once, without spans and profiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from rolefit.explain.evidence import MOST_PHRASES, WANTED, evidence_line, tag_of
from rolefit.model.shape import SECTION_WEIGHTS
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import english, mostly_latin, tokens
from rolefit.values import Statement
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.decide import NOT_ENGLISH, decide, shares
from rolefit.verdict.plain_rows import ClassifierRows
from rolefit.verdict.rows import Four, RowScorer, RowVerdict, ScorerFactory

if TYPE_CHECKING:
    from rolefit.engine.chunk.scorer import ChunkScore

__all__ = ["ChunkRows", "row_scorer", "row_scorer_factory"]

_MOST_POSTS = 64
_MOST_CHARACTERS = 400_000


class _Read(NamedTuple):
    texts: list[str]
    posts: list[tuple[Statement, ...]]
    statements: list[Statement]
    score: ChunkScore


class ChunkRows:
    """A `RowScorer` that scores many posts at once with NumPy; the numbers of a post are its own, to the last bit."""

    def __init__(self, classifier: Classifier) -> None:
        """Take a classifier: its model, lexicon and prior. Raises `ImportError` where NumPy is not installed."""
        from rolefit.engine.chunk.scorer import ChunkScorer
        from rolefit.engine.chunk.strongest import strongest

        self._strongest = strongest
        self._classifier = classifier
        self.model_version, self.lexicon_version = classifier.model_version, classifier.lexicon_version
        scorer = classifier.scorer
        self._scorer = ChunkScorer(scorer.model, scorer.vocabulary, scorer.matcher, classifier.shift)
        self._tags = [tag_of(concept) for concept in scorer.matcher.concepts]

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
        texts = [normalise(text) for text in texts]
        posts = [segment(text) for text in texts]
        statements = list(chain.from_iterable(posts))
        score = self._scorer.score(
            [normalise(title) for title in titles],
            [statement.text for statement in statements],
            [len(post) for post in posts],
            [SECTION_WEIGHTS[statement.section] for statement in statements],
        )
        return _Read(texts, posts, statements, score)

    def _portion(self, titles: Sequence[str], texts: Sequence[str]) -> list[RowVerdict]:
        texts, posts, statements, score = self._read(titles, texts)
        answers = []
        for text, post, probabilities, sums, words, function_words in zip(
            texts, posts, score.probabilities, score.sums, score.words, score.function_words, strict=True
        ):
            share = 1.0 if _is_surely_english(text, post, words, function_words) else english(tokens(text), text)
            mix = shares(sums)
            decision = decide(probabilities, words, share, sum(sums), self._classifier.sure_from)
            answers.append((decision, probabilities, (mix["SM"], mix["CM"], mix["SH"], mix["OT"])))
        lines = self._evidence([decision.role for decision, _, _ in answers], statements, score)
        return [
            RowVerdict(
                decision.role, decision.confidence, probabilities, mix, bool(decision.reasons), decision.reasons, line
            )
            for (decision, probabilities, mix), line in zip(answers, lines, strict=True)
        ]

    def _evidence(self, roles: Sequence[str], statements: Sequence[Statement], score: ChunkScore) -> Iterator[str]:
        """Yield for each post the phrases that speak for its role; only the strongest are looked at closely."""
        names, spans = self._scorer.names, self._scorer.phrases.spans
        for anchors in self._strongest(score, [WANTED[role] for role in roles], self._tags):
            found: dict[str, float] = {}
            weakest = 0.0
            for strength, statement, pattern, place, begin, end in anchors:
                if len(found) >= MOST_PHRASES and strength < weakest:
                    break
                weakest = strength
                for first, last in spans(score.tokens, pattern, place, begin, end):
                    words = [names[number] for number in score.tokens.ids[first:last].tolist()]
                    if "" in words:
                        words = tokens(statements[statement].text)[first - begin : last - begin]
                    found.setdefault(" ".join(words), strength)
            yield evidence_line(found)


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


def _is_surely_english(text: str, statements: Sequence[Statement], words: int, function_words: int) -> bool:
    """Whether a text has function words enough, by those of its statements: a bound that saves reading it again.

    What is outside the statements holds a token every other character at most. Where a statement was cut out of a run
    of letters, its first and last token may be none of the text's.
    """
    outside = len(text) - sum([s.end - s.start for s in statements])
    glued = sum([text[s.start - 1 : s.start].isalnum() or text[s.end : s.end + 1].isalnum() for s in statements])
    most_words = words + outside // 2 + len(statements) + 1
    return function_words - 2 * glued >= NOT_ENGLISH * most_words and mostly_latin(text)


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
