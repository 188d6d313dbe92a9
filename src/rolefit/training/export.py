"""Writes a fitted reference model as the compact file that scoring reads."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum
from pathlib import Path
from typing import Any

import numpy as np

from rolefit.lexicon.compiling import CompiledLexicon, compile_lexicon
from rolefit.model.layout import ROW
from rolefit.model.tables import concept_tables, lexicon_tables, pair_tables
from rolefit.model.writing import write_model
from rolefit.training.reference import RolefitReference

__all__ = ["export"]


def _columns(model: RolefitReference) -> list[str]:
    """The n-grams of all vocabularies, each a row of the compact file: unigrams first, then pairs, each sorted."""
    grams = set(model.words_.vocabulary_) | set(model.title_words_.vocabulary_)
    return sorted(grams, key=lambda gram: (" " in gram, gram))


def _table(grams: Mapping[str, int], vocabulary: Mapping[str, int], idf: Any, coefficients: Any) -> tuple[Any, Any]:
    """Spread the weights of one vocabulary over the common rows; `vocabulary` maps n-gram to column."""
    weights = np.zeros((len(grams), coefficients.shape[0]), dtype=np.float32)
    idfs = np.zeros(len(grams), dtype=np.float32)
    for gram, column in vocabulary.items():
        row = grams[gram]
        idfs[row] = idf[column]
        weights[row] = coefficients[:, column]
    return idfs, weights


def _word_arrays(grams: Mapping[str, int], lexicon: CompiledLexicon) -> dict[str, bytes]:
    words = sorted({word for gram in grams for word in gram.split(" ")} | set(lexicon.forms))
    numbers = {word: number for number, word in enumerate(words)}
    pairs = sorted(
        (numbers[first], numbers[second], row)
        for gram, row in grams.items()
        if " " in gram
        for first, second in [gram.split(" ")]
    )
    return {**lexicon_tables(lexicon, words, [grams.get(word, -1) for word in words]), **pair_tables(pairs)}


def _post_arrays(model: RolefitReference) -> dict[str, Any]:
    scaler, regression = model.post_model_[0], model.post_model_[-1]
    weights = regression.coef_ / scaler.scale_ / model.temperature_
    moved = [fsum(row * scaler.mean_) for row in weights]  # not by BLAS, whose order of adding is the processor's
    bias = regression.intercept_ / model.temperature_ - np.array(moved)
    return {"post_weight": weights.T.astype("<f8"), "post_bias": bias.astype("<f8")}


def export(model: RolefitReference, path: Path, metadata: Mapping[str, Any]) -> None:
    """Write the compact file; `metadata` adds versions and thresholds to what the model itself says."""
    lexicon = compile_lexicon(model.lexicon)
    grams = {gram: row for row, gram in enumerate(_columns(model))}
    statement, title = model.statement_model_.coef_, model.title_model_.coef_
    n, lexical = len(model.words_.vocabulary_), len(model.concepts_.concepts_) + len(model.concepts_.roles_)
    by_column = {column: gram for gram, column in model.words_.vocabulary_.items()}
    page_vocabulary = {by_column[column]: k for k, column in enumerate(model.page_columns_)}
    rows = np.zeros((len(grams), ROW), dtype="<f4")
    for place, vocabulary, idf, weights in (
        (0, model.words_.vocabulary_, model.words_.idf_, statement),
        (6, page_vocabulary, model.page_words_.idf_, model.page_model_.coef_ * model.settings.page),
        (11, model.title_words_.vocabulary_, model.title_words_.idf_, title),
    ):
        rows[:, place], rows[:, place + 1 : place + 1 + len(weights)] = _table(grams, vocabulary, idf, weights)
    arrays: dict[str, Any] = {**_post_arrays(model), "gram_row": rows}
    titles = len(model.title_words_.vocabulary_)
    arrays["lexicon_statement_weight"] = statement[:, n : n + lexical].T.astype("<f4")
    arrays["lexicon_title_weight"] = title[:, titles:].T.astype("<f4")
    arrays["context_weight"] = statement[:, n + lexical :].T.astype("<f4")
    arrays["statement_bias"] = model.statement_model_.intercept_.astype("<f4")
    arrays["page_bias"] = model.page_model_.intercept_.astype("<f4")
    arrays["title_bias"] = model.title_model_.intercept_.astype("<f4")
    tables = {**_word_arrays(grams, lexicon)}
    tables |= concept_tables(lexicon, model.concepts_.concepts_, model.concepts_.roles_)
    tables |= {name: np.ascontiguousarray(values).tobytes() for name, values in arrays.items()}
    facts = {**metadata, "lexicon_version": lexicon.version, "lexicon_roles": list(model.concepts_.roles_)}
    write_model(path, facts, tables)
