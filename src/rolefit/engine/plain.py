"""Scores posts with the weights of a model file, in plain Python."""

from collections.abc import Mapping, Sequence
from math import log, sqrt

from rolefit.engine.scores import (
    Asked,
    PostScore,
    ReadPost,
    ReadRow,
    Sizes,
    StatementScore,
    TermCounts,
    shifted,
    softmax,
)
from rolefit.lexicon.matching import Concept, Match
from rolefit.model.checking import check_model
from rolefit.model.layout import ROW, ModelFile
from rolefit.model.patterns import matcher_of
from rolefit.model.shape import LEXICON_SCALE, SECTION_WEIGHTS, post_features
from rolefit.model.vocabulary import Vocabulary
from rolefit.text.language import mostly_latin
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import FUNCTION_WORDS, token_spans, tokens
from rolefit.values import Statement

__all__ = ["PlainEngine", "Scorer"]


class Scorer:
    """A model and a lexicon, ready to score. Not safe to share between threads: it remembers words."""

    def __init__(self, model: ModelFile) -> None:
        """Take an open model."""
        self.model = model
        self.vocabulary = Vocabulary(model)
        self.matcher = matcher_of(model, self.vocabulary)
        self.concept_rows = model["concept_row"].tolist()
        self.role_rows = model["role_row"].tolist()
        self._lexicon_statement = _rows_of(model["lexicon_statement_weight"], 5, LEXICON_SCALE)
        self._lexicon_title = _rows_of(model["lexicon_title_weight"], 4, LEXICON_SCALE)
        self._context = _rows_of(model["context_weight"], 5, 1.0)
        self._post = _rows_of(model["post_weight"], 4, 1.0)
        self._biases = {key: tuple(model[key]) for key in ("statement_bias", "page_bias", "title_bias", "post_bias")}
        self._statement_idf, self._statement_weight = model["statement_idf"], model["statement_weight"]

    # ---- counting

    def counts(self, words: Sequence[str]) -> TermCounts:
        """Count the known n-grams of a sequence of tokens."""
        number_of, row_of, pair_of = self.vocabulary.number, self.vocabulary.row, self.vocabulary.pair_row
        counts: TermCounts = {}
        previous = -1
        for word in words:
            number = number_of(word)
            if number >= 0:
                row = row_of(number)
                if row >= 0:
                    counts[row] = counts.get(row, 0) + 1
                if previous >= 0:
                    row = pair_of(previous, number)
                    if row >= 0:
                        counts[row] = counts.get(row, 0) + 1
            previous = number
        return counts

    def lexicon_rows(self, matches: Sequence[Match]) -> list[int]:
        """The rows of the lexicon weights that a statement's matches switch on, ascending, each once."""
        rows = {self.concept_rows[m[0]] for m in matches} | {self.role_rows[m[0]] for m in matches}
        return sorted(row for row in rows if row >= 0)

    # ---- linear parts

    def statement(self, text: str) -> StatementScore:
        """Score one statement without context."""
        words = tokens(text)
        counts = self.counts(words)
        matches = tuple(self.matcher.find(words))
        idf, weight = self._statement_idf, self._statement_weight
        norm = a = b = c = d = e = 0.0
        for row, count in counts.items():
            value = idf[row]
            if value:
                if count > 1:
                    value *= 1.0 + log(count)
                norm += value * value
                row *= ROW
                a += value * weight[row]
                b += value * weight[row + 1]
                c += value * weight[row + 2]
                d += value * weight[row + 3]
                e += value * weight[row + 4]
        scale = 1.0 / sqrt(norm) if norm else 0.0
        logits = [a * scale, b * scale, c * scale, d * scale, e * scale]
        for row in self.lexicon_rows(matches):
            for k, w in enumerate(self._lexicon_statement[row]):
                logits[k] += w
        bias = self._biases["statement_bias"]
        return StatementScore(counts, matches, tuple([z + w for z, w in zip(logits, bias, strict=True)]), len(words))

    def _tfidf_logits(self, counts: TermCounts, which: str) -> list[float]:
        idf, weight = self.model[f"{which}_idf"], self.model[f"{which}_weight"]
        norm = a = b = c = d = 0.0
        for row, count in counts.items():
            value = idf[row]
            if value:
                if count > 1:
                    value *= 1.0 + log(count)
                norm += value * value
                row *= ROW
                a += value * weight[row]
                b += value * weight[row + 1]
                c += value * weight[row + 2]
                d += value * weight[row + 3]
        scale = 1.0 / sqrt(norm) if norm else 0.0
        bias = self._biases[f"{which}_bias"]
        return [z * scale + w for z, w in zip((a, b, c, d), bias, strict=True)]

    def page_logits(self, statements: Sequence[StatementScore]) -> tuple[float, ...]:
        """Four logits of the whole page: the n-grams of all its statements as one document."""
        total: TermCounts = {}
        for statement in statements:
            for row, count in statement.counts.items():
                total[row] = total.get(row, 0) + count
        return tuple(self._tfidf_logits(total, "page"))

    def title_logits(self, title: str) -> tuple[float, ...]:
        """Four logits of the title."""
        words = tokens(title)
        logits = self._tfidf_logits(self.counts(words), "title")
        for row in self.lexicon_rows(self.matcher.find(words)):
            for k, w in enumerate(self._lexicon_title[row]):
                logits[k] += w
        return tuple(logits)

    def context_logits(self, title: Sequence[float], page: Sequence[float]) -> tuple[float, ...]:
        """Five logits that title and page add to each statement."""
        rows = zip((*title, *page), self._context, strict=True)
        sums = [0.0] * 5
        for value, weights in rows:
            for k, w in enumerate(weights):
                sums[k] += value * w
        return tuple(sums)

    def post_logits(self, features: Sequence[float]) -> tuple[float, ...]:
        """Four calibrated logits of `POST_FEATURES`."""
        logits = list(self._biases["post_bias"])
        for value, weights in zip(features, self._post, strict=True):
            for k, w in enumerate(weights):
                logits[k] += value * w
        return tuple(logits)

    # ---- the whole

    def post(self, title: str, statements: Sequence[Statement]) -> PostScore:
        """Score a post: its normalised title and its statements."""
        scored = tuple([self.statement(s.text) for s in statements])
        weights = tuple([SECTION_WEIGHTS[s.section] for s in statements])
        return self.combine(scored, weights, self.title_logits(title))

    def combine(
        self, scored: tuple[StatementScore, ...], weights: tuple[float, ...], title: tuple[float, ...]
    ) -> PostScore:
        """Put the scores of statements and title together."""
        page = self.page_logits(scored)
        context = self.context_logits(title, page)
        probabilities = tuple([softmax([z + c for z, c in zip(s.logits, context, strict=True)]) for s in scored])
        sums = [0.0, 0.0, 0.0, 0.0]
        for weight, row in zip(weights, probabilities, strict=True):
            if weight:
                for k in range(4):
                    sums[k] += weight * row[k]
        features = post_features(sums, page, title)
        logits = self.post_logits(features)
        return PostScore(
            scored, probabilities, weights, tuple(sums), page, title, context, tuple(features), logits
        )  # fmt: skip


def _rows_of(view: Sequence[float], width: int, scale: float) -> list[tuple[float, ...]]:
    return [tuple([w * scale for w in view[at : at + width]]) for at in range(0, len(view), width)]


class PlainEngine:
    """The engine in plain Python: what the compiled one is held against, and what runs where that is not built."""

    name = "python"

    def __init__(self, model: ModelFile) -> None:
        """Take an open model. Raises `ModelError` where its tables contradict one another."""
        check_model(model)
        self.model = model
        self.scorer = Scorer(model)

    def post(self, title: str, text: str, asked: Asked | None = None, *, terms: bool = True) -> ReadPost:  # noqa: ARG002
        """Read and score one post, as it came; n-grams are counted anyway, and what is asked beside is left to the verdict."""
        title, text = normalise(title), normalise(text)
        statements = segment(text)
        score = self.scorer.post(title, statements)
        spans = tuple([_spans(s, own.matches) for s, own in zip(statements, score.statements, strict=True)])
        return ReadPost(text, title, statements, score, spans, self._sizes(text, statements))

    def _sizes(self, text: str, statements: Sequence[Statement]) -> Sizes:
        said = [word for statement in statements for word in tokens(statement.text)]
        number = self.scorer.vocabulary.number
        return Sizes(
            len(said),
            len([word for word in said if word in FUNCTION_WORDS]),
            len([word for word in said if number(word) >= 0]),
            mostly_latin(text),
        )

    def answer(self, title: str, text: str, asked: Asked, concepts: Mapping[int, Concept] | None = None) -> None:
        """Leave it to `post`."""

    def rows(
        self,
        titles: Sequence[str],
        texts: Sequence[str],
        shift: Sequence[float],
        tags: Sequence[int],  # noqa: ARG002
    ) -> list[ReadRow]:
        """Read and score many posts; their quotes are left to the verdict."""
        rows = []
        for title, text in zip(titles, texts, strict=True):
            read = self.post(title, text)
            score = read.score
            probabilities, alone = softmax(shifted(score.logits, shift)), softmax(score.title)
            rows.append(ReadRow(read.title, probabilities, score.sums, alone, read.sizes, None, read))
        return rows

    def probabilities(
        self, titles: Sequence[str], texts: Sequence[str], shift: Sequence[float]
    ) -> list[tuple[float, ...]]:
        """Return the probabilities alone."""
        return [row.probabilities for row in self.rows(titles, texts, shift, ())]


def _spans(statement: Statement, matches: Sequence[Match]) -> tuple[tuple[int, int], ...]:
    """Where in the text the matches of a statement stand."""
    if not matches:
        return ()
    spans, at = token_spans(statement.text), statement.start
    return tuple([(at + spans[match.first][0], at + spans[match.last - 1][1]) for match in matches])
