"""The reference model: scikit-learn estimators from job posts to probabilities.

Four logistic regressions. Two read the page and the title as TF-IDF and give context: how far the whole looks like each
role. The third reads single statements (TF-IDF, lexicon, context) and gives the probabilities of SM, CM, SH, OT and none.
The fourth reads the weighted sums of those, with page and title, and gives the role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import Lexicon
from rolefit.model.shape import LEXICON_SCALE, SECTION_WEIGHTS, post_features
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import ngrams, tokens
from rolefit.training.alignment import tags_of
from rolefit.training.dataset import LabeledPost
from rolefit.values import ROLES, TAGS, JobPost, Statement

__all__ = ["LexiconVectorizer", "RolefitReference", "Settings", "analyze"]


def analyze(text: str) -> list[str]:
    """The analyzer of every vectorizer: words and pairs of neighbours."""
    return ngrams(tokens(text))


@dataclass(frozen=True)
class Settings:
    """What can be switched off or tuned, for ablations and learning curves."""

    lexicon: bool = True
    sections: bool = True
    title: bool = True
    page: bool = True
    statement_c: float = 3.0
    page_c: float = 5.0
    title_c: float = 3.0
    post_c: float = 0.3
    context_dropout: float = 0.6
    min_df: int = 3
    page_min_df: int = 3


class LexiconVectorizer(BaseEstimator):  # type: ignore[misc]
    """Statement -> which concepts and which roles of the lexicon it holds; a sparse row of `LEXICON_SCALE`."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def fit(self, texts: Sequence[str], y: Any = None) -> LexiconVectorizer:
        """Number the concepts, then the roles in alphabetical order."""
        self.concepts_ = [entry.id for entry in self.lexicon.entries]
        self.roles_ = sorted({entry.role for entry in self.lexicon.entries})
        return self

    def transform(self, texts: Sequence[str]) -> Any:
        """Return a CSR matrix of shape (n_texts, n_concepts + n_roles)."""
        matcher = compile_lexicon(self.lexicon).matcher()
        role_column = {role: len(self.concepts_) + k for k, role in enumerate(self.roles_)}
        rows, columns = [], []
        for row, text in enumerate(texts):
            found = sorted({match.concept for match in matcher.find(tokens(text))})
            here = [*found, *sorted({role_column[matcher.concepts[c].role] for c in found})]
            rows += [row] * len(here)
            columns += here
        shape = (len(texts), len(self.concepts_) + len(self.roles_))
        return sp.csr_matrix((np.full(len(rows), LEXICON_SCALE), (rows, columns)), shape=shape)


@dataclass
class _Cut:
    """Posts as tables: their statements, and which post each belongs to."""

    titles: list[str]
    statements: list[Statement]
    owner: Any
    weight: Any
    tags: list[str]


class RolefitReference(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Job posts -> probabilities of `ROLES`.

    After `fit`: vectorizers `words_`, `page_words_`, `title_words_`, `concepts_`; models `page_model_`, `title_model_`,
    `statement_model_`, `post_model_`; `temperature_` divides the post logits; out-of-fold results in `oof_`.
    """

    def __init__(self, lexicon: Lexicon, settings: Settings = Settings()) -> None:
        self.lexicon = lexicon
        self.settings = settings

    # ---- cutting

    def _cut(self, posts: Sequence[LabeledPost | JobPost]) -> _Cut:
        titles: list[str] = []
        statements: list[Statement] = []
        owner: list[int] = []
        tags: list[str] = []
        for index, post in enumerate(posts):
            page = normalise(post.text)
            pieces = segment(page)
            titles.append(normalise(post.title))
            statements += pieces
            owner += [index] * len(pieces)
            tags += tags_of(page, pieces, post.lines) if isinstance(post, LabeledPost) else [""] * len(pieces)
        weight = [SECTION_WEIGHTS[s.section] if self.settings.sections else 1.0 for s in statements]
        return _Cut(titles, statements, np.array(owner, dtype=int), np.array(weight), tags)

    # ---- features

    def _sum_by_post(self, rows: Any, owner: Any, posts: int) -> Any:
        select = sp.csr_matrix((np.ones(len(owner)), (owner, np.arange(len(owner)))), shape=(posts, len(owner)))
        return (select @ rows).tocsr()

    def _fit_vectorizers(self, cut: _Cut) -> None:
        texts = [s.text for s in cut.statements]
        self.words_ = TfidfVectorizer(analyzer=analyze, sublinear_tf=True, min_df=self.settings.min_df).fit(texts)
        self._round_idf(self.words_)
        self.counter_ = TfidfVectorizer(
            analyzer=analyze, use_idf=False, norm=None, vocabulary=self.words_.vocabulary_
        ).fit(texts)
        counts = self._sum_by_post(self.counter_.transform(texts), cut.owner, len(cut.titles))
        self.page_columns_ = np.where(np.asarray((counts > 0).sum(0)).ravel() >= self.settings.page_min_df)[0]
        self.page_words_ = TfidfTransformer(sublinear_tf=True).fit(counts[:, self.page_columns_])
        self._round_idf(self.page_words_)
        self.title_words_ = TfidfVectorizer(analyzer=analyze, sublinear_tf=True).fit(cut.titles)
        self._round_idf(self.title_words_)
        self.concepts_ = LexiconVectorizer(self.lexicon).fit(texts)

    @staticmethod
    def _round_idf(vectorizer: Any) -> None:
        # float32 values, held as float64: the compact file stores 32 bits and stays equal to the last one.
        vectorizer.idf_ = np.asarray(vectorizer.idf_, dtype=np.float32).astype(np.float64)

    def _lexicon_rows(self, texts: Sequence[str]) -> Any:
        rows = self.concepts_.transform(texts)
        return rows if self.settings.lexicon else rows * 0

    def _page_rows(self, cut: _Cut, posts: int) -> Any:
        counts = self._sum_by_post(self.counter_.transform([s.text for s in cut.statements]), cut.owner, posts)
        return self.page_words_.transform(counts[:, self.page_columns_])

    def _title_rows(self, titles: Sequence[str]) -> Any:
        return sp.hstack([self.title_words_.transform(titles), self._lexicon_rows(titles)]).tocsr()

    def _statement_rows(self, texts: Sequence[str]) -> Any:
        return sp.hstack([self.words_.transform(texts), self._lexicon_rows(texts)]).tocsr()

    @staticmethod
    def _with_context(rows: Any, owner: Any, title: Any, page: Any) -> Any:
        return sp.hstack([rows, sp.csr_matrix(title[owner]), sp.csr_matrix(page[owner])]).tocsr()

    def _post_rows(self, probabilities: Any, cut: _Cut, title: Any, page: Any) -> Any:
        sums = np.zeros((len(cut.titles), 4))
        np.add.at(sums, cut.owner, probabilities[:, :4] * cut.weight[:, None])
        return np.array([post_features(s, p, t) for s, p, t in zip(sums.tolist(), page, title, strict=True)]), sums

    # ---- fitting

    def fit(self, posts: Sequence[LabeledPost], y: Any = None) -> RolefitReference:
        """Fit all four models; every later model sees only out-of-fold answers of the earlier ones."""
        from rolefit.training.fitting import fit_reference

        fit_reference(self, posts)
        return self

    # ---- scoring

    def statement_proba(self, posts: Sequence[JobPost]) -> tuple[_Cut, Any, Any, Any]:
        """Return the cut posts, (n_statements, 5) probabilities, and the (n_posts, 4) logits of title and page."""
        cut = self._cut(posts)
        page = self.page_model_.decision_function(self._page_rows(cut, len(posts)))
        title = self.title_model_.decision_function(self._title_rows(cut.titles))
        page, title = page * self.settings.page, title * self.settings.title
        if not cut.statements:
            return cut, np.zeros((0, len(TAGS))), title, page
        rows = self._with_context(self._statement_rows([s.text for s in cut.statements]), cut.owner, title, page)
        return cut, self.statement_model_.predict_proba(rows), title, page

    def decision_function(self, posts: Sequence[JobPost]) -> Any:
        """Return the calibrated post logits, shape (n_posts, 4), columns as `ROLES`."""
        cut, probabilities, title, page = self.statement_proba(posts)
        features, _ = self._post_rows(probabilities, cut, title, page)
        return self.post_model_.decision_function(features) / self.temperature_

    def predict_proba(self, posts: Sequence[JobPost]) -> Any:
        """Return probabilities, shape (n_posts, 4), columns as `ROLES`."""
        logits = self.decision_function(posts)
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def predict(self, posts: Sequence[JobPost]) -> Any:
        """Return the most probable role of each post."""
        return np.array(ROLES)[self.predict_proba(posts).argmax(axis=1)]
