"""Scores many posts at once: the model of `model.scorer.Scorer` over arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from rolefit.engine.chunk.combine import post_features_of, softmax, weighted
from rolefit.engine.chunk.lexicon import Found, Phrases
from rolefit.engine.chunk.pairs import PairTable
from rolefit.engine.chunk.sums import Tfidf, by_group, distinct
from rolefit.engine.chunk.words import Tokens, Words
from rolefit.lexicon.matching import Matcher
from rolefit.model.layout import ModelFile
from rolefit.model.shape import LEXICON_SCALE
from rolefit.model.vocabulary import Vocabulary
from rolefit.verdict.rows import Four

__all__ = ["ChunkScore", "ChunkScorer"]

Array = np.ndarray[Any, Any]


class ChunkScore(NamedTuple):
    """What the scorer makes of some posts. Statements are those of all posts, one after another."""

    probabilities: list[Four]
    """Per post, in the order of ROLES."""
    sums: list[Four]
    """Per post: expected number of SM, CM, SH, OT duties."""
    words: list[int]
    """Per post: tokens in its statements."""
    function_words: list[int]
    """Per post: function words among them."""
    known_words: list[int]
    """Per post: words of the model's vocabulary among them."""
    titles: list[Four]
    """Per post: the probabilities of the roles by the title alone."""
    tags: Array
    """(5, statements): probabilities, with the context of page and title."""
    owner: Array
    """Per statement: its post."""
    weight: Array
    """Per statement: what it counts."""
    matches: Found
    """The lexicon's in statements."""
    tokens: Tokens
    """Of the statements, then the titles."""


class ChunkScorer:
    """A model and a lexicon, ready to score. Not safe to share between threads: it remembers words."""

    def __init__(
        self, model: ModelFile, vocabulary: Vocabulary, matcher: Matcher, shift: Sequence[float] = (0.0, 0.0, 0.0, 0.0)
    ) -> None:
        """Take an open model with its vocabulary, and a lexicon; `shift` is added to the logits of the roles."""
        self.phrases = Phrases(matcher)
        self._words = Words(vocabulary, matcher.classes_of, self.phrases.patterns.add_token)
        self.names = self._words.names
        self._pairs = PairTable(model["pair_key"], model["pair_row"])
        self._statement = Tfidf(model, "statement", 5)
        self._page, self._title = Tfidf(model, "page", 4), Tfidf(model, "title", 4)
        self._lexicon_statement = _table(model["lexicon_statement_weight"], 5) * LEXICON_SCALE
        self._lexicon_title = _table(model["lexicon_title_weight"], 4) * LEXICON_SCALE
        self._context, self._post = _table(model["context_weight"], 5), _table(model["post_weight"], 4)
        self._post_bias = (np.array(model["post_bias"]) + shift)[:, None]
        known = {row[0]: index for index, row in enumerate(model.metadata["concepts"])}
        roles = {role: len(known) + k for k, role in enumerate(model.metadata["lexicon_roles"])}
        # A concept that the model has not seen still counts by its role.
        self._concept_row = np.array([known.get(concept.id, -1) for concept in matcher.concepts], dtype=np.intp)
        self._role_row = np.array([roles.get(concept.role, -1) for concept in matcher.concepts], dtype=np.intp)

    def score(
        self, titles: Sequence[str], statements: Sequence[str], counts: Sequence[int], weights: Sequence[float]
    ) -> ChunkScore:
        """Score posts by their normalised titles and statements.

        counts: how many statements each post has; weights: what each statement counts.
        """
        posts, pieces = len(titles), len(statements)
        owner, weight = np.repeat(np.arange(posts), counts), np.array(weights, dtype=np.float64)
        tokens = self._words.read([*statements, *titles])
        edge = int(tokens.begin[pieces])  # titles begin here
        text, row = self._terms(tokens, int(tokens.begin[0]), edge)
        title_text, title_row = self._terms(tokens, edge, int(tokens.begin[-1]))
        found = self.phrases.find(tokens)
        in_title = found.text >= pieces
        matches = Found(*[column[~in_title] for column in found])

        title = self._title.logits(title_text - pieces, title_row, posts)
        self._add_lexicon(title, found.text[in_title] - pieces, found.concept[in_title], self._lexicon_title)
        page = self._page.logits(owner[text], row, posts)
        logits = self._statement.logits(text, row, pieces)
        self._add_lexicon(logits, matches.text, matches.concept, self._lexicon_statement)

        tags = softmax(logits + weighted(np.concatenate([title, page]), self._context)[:, owner])
        sums = np.array([by_group(owner, weight * p, posts) for p in tags[:4]])
        features = post_features_of(sums, page, title)
        inside = tokens.ids[tokens.begin[0] : edge]
        of = owner.take(tokens.text[tokens.begin[0] : edge])
        return ChunkScore(
            _rows(softmax(weighted(features, self._post) + self._post_bias)),
            _rows(sums),
            by_group(of, inside > 0, posts).astype(int).tolist(),
            by_group(of, self._words.function.take(inside), posts).astype(int).tolist(),
            by_group(of, self._words.numbers.take(inside) >= 0, posts).astype(int).tolist(),
            _rows(softmax(title)),
            tags,
            owner,
            weight,
            matches,
            tokens,
        )

    def _terms(self, tokens: Tokens, begin: int, end: int) -> tuple[Array, Array]:
        """Return the known n-grams of the tokens from `begin` to `end`: the text of each, and its row."""
        ids, text = tokens.ids[begin:end], tokens.text[begin:end]
        rows = self._words.rows[ids]
        single = np.flatnonzero(rows >= 0)
        numbers = self._words.numbers[ids]
        both = np.flatnonzero((numbers[:-1] >= 0) & (numbers[1:] >= 0))
        pair_rows = self._pairs.rows((numbers[both] << 32 | numbers[both + 1]).astype(np.uint64))
        paired = np.flatnonzero(pair_rows >= 0)
        return (
            np.concatenate([text[single], text[both[paired]]]),
            np.concatenate([rows[single], pair_rows[paired]]),
        )

    def _add_lexicon(self, logits: Array, text: Array, concept: Array, weights: Array) -> None:
        """Add the weights of the concepts in each text, and of their roles, each once."""
        rows = np.concatenate([self._concept_row[concept], self._role_row[concept]])
        known = rows >= 0
        keys, _ = distinct((np.concatenate([text, text]) * len(weights) + rows)[known])
        text = keys // len(weights)
        rows = keys - text * len(weights)
        for k, column in enumerate(weights.T):
            logits[k] += by_group(text, column[rows], logits.shape[1])


def _table(view: Any, width: int) -> Array:
    return np.asarray(view, dtype=np.float64).reshape(-1, width)


def _rows(columns: Array) -> list[Four]:
    return [(a, b, c, d) for a, b, c, d in columns.T.tolist()]
