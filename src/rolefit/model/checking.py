"""Checks the arrays of an open model against one another: shapes, offsets, indices, finite numbers.

The compiled engine has the same checks in C; these are for the engine in plain Python. With them, no file answers NaN, and
none makes the program fail while a post is read.
"""

from __future__ import annotations

import math
from itertools import pairwise

from rolefit.errors import ModelError
from rolefit.model.layout import ARRAYS, NONE, ROW, WORD, ModelFile
from rolefit.model.shape import POST_FEATURES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["check_model"]

_LARGEST = 1e12
"""Of a weight; a model's are below 1,000."""
_MOST_GAPS = 5
"""Of one pattern, as in `lexicon.phrases`: more take time that grows by powers."""
_SANE_BYTES = bytes(b for b in range(256) if b & 0x7F < 0x53)
"""First bytes of 32-bit numbers whose magnitude is below that: one look at a quarter of the bytes tells all of them."""


def check_model(model: ModelFile) -> None:
    """Raise `ModelError` where an array contradicts another, points outside, or holds a number that is none."""
    try:
        problem = _problem(model)
    except (ValueError, LookupError, TypeError, OverflowError, UnicodeDecodeError) as error:
        problem = str(error) or type(error).__name__
    if problem:
        raise ModelError(f"{model.path}: the model file is damaged ({problem}); install or train it again")


def _problem(model: ModelFile) -> str:
    return (
        next((f"{name} holds what is no number" for name in ARRAYS if not _is_finite(model.arrays[name], name)), "")
        or _problem_of_shapes(model)
        or _problem_of_words(model)
        or _problem_of_patterns(model)
    )


def _is_finite(view: Any, name: str) -> bool:
    if ARRAYS[name] == "f":
        return not bytes(view)[3::4].translate(None, _SANE_BYTES)
    return ARRAYS[name] != "d" or all(math.isfinite(value) and abs(value) < _LARGEST for value in view)


def _problem_of_shapes(model: ModelFile) -> str:
    concepts, roles = len(model.concepts), len(model.metadata["lexicon_roles"])
    sizes = {
        "concept_row": concepts, "concept_needs": concepts, "role_row": concepts,
        "context_weight": 8 * 5, "statement_bias": 5, "page_bias": 4, "title_bias": 4,
        "post_weight": len(POST_FEATURES) * 4, "post_bias": 4,
    }  # fmt: skip
    for name, size in sizes.items():
        if len(model.arrays[name]) != size:
            return f"{name} has {len(model.arrays[name])} entries, not {size}"
    rows = len(model.arrays["lexicon_statement_weight"]) // 5
    if (
        len(model.arrays["lexicon_title_weight"]) != 4 * rows
        or len(model.arrays["lexicon_statement_weight"]) != 5 * rows
    ):
        return "the weights of the lexicon differ in number"
    for name in ("concept_row", "role_row"):
        if not all(-1 <= row < rows for row in model.arrays[name]):
            return f"{name} points outside"
    if len(model.arrays["gram_row"]) % ROW or roles > rows:
        return "rows are cut"
    return ""


def _problem_of_words(model: ModelFile) -> str:
    rows = len(model.arrays["gram_row"]) // ROW
    words, prefixes = len(model.arrays["word_start"]) - 1, len(model.arrays["prefix_start"]) - 1
    if not _divides(model.arrays["word_start"], len(model.arrays["word_text"])):
        return "word_start points outside"
    if not _divides(model.arrays["prefix_start"], len(model.arrays["prefix_text"])):
        return "prefix_start points outside"
    prefix_text = bytes(model.arrays["prefix_text"])
    for start, end in pairwise(model.arrays["prefix_start"]):
        prefix_text[start:end].decode()  # raises where it is no text
    entries = model.arrays["word"].tolist()
    if len(entries) != WORD * (words + prefixes):
        return "word has too few entries"
    if any(row != NONE and row >= rows for row in entries[0::WORD]):
        return "word points outside"
    classes = len(model.arrays["word_class"])
    if any(
        at + (many & 0xFFFF) > classes
        for at, many in zip(entries[1::WORD], entries[4::WORD], strict=True)
        if many & 0xFFFF
    ):
        return "word points outside the classes"
    numbers = [n for n in model.arrays["word_slot"].tolist()[1::2] if n != NONE]
    if any(number >= words for number in numbers) or 2 * len(numbers) >= len(model.arrays["word_slot"]):
        return "word_slot points outside, or has no free slot"
    slots = model.arrays["pair_slot"].tolist()
    taken = [row for row in slots[2::4] if row != NONE]
    if any(row >= rows for row in taken) or 4 * len(taken) >= len(slots):
        return "pair_slot points outside, or has no free slot"
    return ""


def _divides(starts: Sequence[int], size: int) -> bool:
    return len(starts) > 0 and starts[0] == 0 and starts[-1] <= size and all(a <= b for a, b in pairwise(starts))


def _problem_of_patterns(model: ModelFile) -> str:
    flat, concepts = model.arrays["pattern"].tolist(), len(model.concepts)
    if not _divides(model.arrays["pattern_start"], len(model.arrays["pattern_of_class"])):
        return "pattern_start points outside"
    for at in set(model.arrays["pattern_of_class"].tolist()):
        concept, kind, places = flat[at : at + 3]
        body = flat[at + 3 : at + 3 + 2 * places]
        if not (0 <= concept < concepts and 0 <= kind <= 2 and places > 0 and len(body) == 2 * places):
            return "pattern holds no pattern"
        if min(body) < 0 or max(body[1::2]) > 100 or sum(gap > 0 for gap in body[1::2]) > _MOST_GAPS:
            return "pattern holds a class or gap that is none"
    return ""
