"""Writes a fitted reference model as the compact file that scoring reads."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from math import fsum
from pathlib import Path
from typing import Any

import numpy as np

from rolefit.lexicon.compiling import CompiledLexicon, compile_lexicon
from rolefit.lexicon.matching import by_anchor_class
from rolefit.model.layout import write_model
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


def _words(grams: Mapping[str, int], lexicon: CompiledLexicon) -> tuple[list[str], dict[str, int]]:
    words = {word for gram in grams for word in gram.split(" ")} | set(lexicon.forms)
    ordered = sorted(words, key=lambda word: (zlib.crc32(word.encode()), word))
    return ordered, {word: number for number, word in enumerate(ordered)}


def _word_arrays(grams: Mapping[str, int], lexicon: CompiledLexicon) -> dict[str, Any]:
    words, numbers = _words(grams, lexicon)
    encoded = [word.encode() for word in words]
    classes = [lexicon.forms.get(word, ()) for word in words]
    pairs = sorted(
        (numbers[first] << 32 | numbers[second], row)
        for gram, row in grams.items()
        if " " in gram
        for first, second in [gram.split(" ")]
    )
    return {
        "word_hash": np.array([zlib.crc32(word) for word in encoded], dtype="<u4"),
        "word_start": np.cumsum([0, *map(len, encoded)]).astype("<u4"),
        "word_text": np.frombuffer(b"".join(encoded), dtype="u1"),
        "word_row": np.array([grams.get(word, -1) for word in words], dtype="<i4"),
        "word_class_start": np.cumsum([0, *map(len, classes)]).astype("<u4"),
        "word_class": np.array([c for row in classes for c in row], dtype="<u4"),
        "pair_key": np.array([key for key, _ in pairs], dtype="<u8"),
        "pair_row": np.array([row for _, row in pairs], dtype="<u4"),
    }


def _pattern_arrays(lexicon: CompiledLexicon) -> dict[str, Any]:
    by_class: dict[int, list[int]] = {}
    flat: list[int] = []
    for anchor, patterns in by_anchor_class(lexicon.patterns, lexicon.forms).items():
        for concept, kind, classes, gaps in patterns:
            by_class.setdefault(anchor, []).append(len(flat))
            flat += [concept, kind, len(classes), *[n for pair in zip(classes, gaps, strict=True) for n in pair]]
    last = max(by_class) + 1 if by_class else 0
    return {
        "pattern": np.array(flat, dtype="<i4"),
        "pattern_start": np.cumsum([0, *[len(by_class.get(c, ())) for c in range(last)]]).astype("<u4"),
        "pattern_of_class": np.array([at for c in range(last) for at in by_class.get(c, ())], dtype="<u4"),
    }


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
    arrays = {**_word_arrays(grams, lexicon), **_pattern_arrays(lexicon), **_post_arrays(model)}
    arrays["statement_idf"], arrays["statement_weight"] = _table(
        grams, model.words_.vocabulary_, model.words_.idf_, statement
    )
    by_column = {column: gram for gram, column in model.words_.vocabulary_.items()}
    page_vocabulary = {by_column[column]: k for k, column in enumerate(model.page_columns_)}
    arrays["page_idf"], arrays["page_weight"] = _table(
        grams, page_vocabulary, model.page_words_.idf_, model.page_model_.coef_ * model.settings.page
    )
    arrays["title_idf"], arrays["title_weight"] = _table(
        grams, model.title_words_.vocabulary_, model.title_words_.idf_, title
    )
    titles = len(model.title_words_.vocabulary_)
    arrays["lexicon_statement_weight"] = statement[:, n : n + lexical].T.astype("<f4")
    arrays["lexicon_title_weight"] = title[:, titles:].T.astype("<f4")
    arrays["context_weight"] = statement[:, n + lexical :].T.astype("<f4")
    arrays["statement_bias"] = model.statement_model_.intercept_.astype("<f4")
    arrays["page_bias"] = model.page_model_.intercept_.astype("<f4")
    arrays["title_bias"] = model.title_model_.intercept_.astype("<f4")
    write_model(
        path,
        {
            **metadata,
            "lexicon_version": lexicon.version,
            "concepts": [list(concept) for concept in lexicon.concepts],
            "lexicon_roles": model.concepts_.roles_,
            "prefixes": {prefix: list(classes) for prefix, classes in lexicon.prefixes.items()},
            "needs": sorted(lexicon.needs),
        },
        {name: np.ascontiguousarray(values).tobytes() for name, values in arrays.items()},
    )
