"""The compact model file: its layout as a value, and opening it; `model.writing` writes it.

    8 bytes   magic `ROLEFIT` and the number of the format
    4 bytes   CRC-32 of everything after these 16 bytes, little-endian
    4 bytes   length of the head
    head      UTF-8 lines `name TAB value`: the facts, then of each array the offset and the size in bytes
    arrays    little-endian, each on a multiple of 64 bytes

The arrays are laid out as both engines use them, so nothing is built at opening; no pickle: opening a file runs nothing
that it holds.
"""

from __future__ import annotations

import os
import sys

from rolefit.errors import ModelError
from rolefit.extension import extension

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = [
    "ALIGNED",
    "ARRAYS",
    "FORMAT",
    "HEAD",
    "MAGIC",
    "NONE",
    "ROW",
    "WORD",
    "ModelFile",
    "checksum",
    "concept_of",
    "open_model",
]

FORMAT = 2
MAGIC = b"ROLEFIT" + bytes([FORMAT])
HEAD = 16
"""Bytes before the head."""
ALIGNED = 64
"""Arrays begin at multiples of it."""
_HUGE = 2 << 20

NONE = 0xFFFFFFFF
"""In a table of unsigned numbers: nothing."""
ROW = 16
"""Numbers in a row of `gram_row`, a line of the processor's cache: the views below begin at different ones of them."""
WORD = 10
"""Numbers in an entry of `word`: row, class_at, anchor_at, bitmap_at, classes and tested, fires and guards, signature."""

ARRAYS: dict[str, str] = {
    "word_slot": "I",  # hash table of the words: tag (upper half of the hash) and number, NONE where the slot is free
    "word_start": "I",  # where word i begins in `word_text`; one more than words
    "word_text": "B",
    "word": "I",  # WORD numbers a word; behind the words, the prefixes
    "word_class": "H",  # word classes of the lexicon, ascending in each word
    "class_bitmap": "Q",  # first its width in numbers; then, for words of many classes, the tested ones as bits
    "anchor": "B",  # 16 bytes each: a place in a pattern where a word can stand (see engine/c/model.h)
    "pattern": "i",  # per pattern: concept, kind, places, then class and gap of each place
    "pattern_start": "I",  # patterns whose anchor is class c; one more than classes
    "pattern_of_class": "I",  # offsets into `pattern`
    "prefix_start": "I",  # as `word_start`
    "prefix_text": "B",
    "pair_slot": "I",  # hash table of pairs of words: first, second, row (NONE: free), nothing
    "pair_bloom": "B",  # bits of the hashes that have a pair
    "gram_row": "f",  # ROW numbers a row: statement idf and 5 weights, page idf and 4, title idf and 4; idf 0: not in it
    "concepts": "B",  # UTF-8 lines: id, role, facet, outcome, department, weak (0 or 1), separated by tabs
    "concept_row": "i",  # row of a concept in the lexicon weights, -1 for none
    "role_row": "i",  # row of its role
    "concept_needs": "B",  # 1 where a concept fires only beside one of its `with` phrases
    "lexicon_statement_weight": "f",  # (concepts + lexicon roles) x 5, order of TAGS
    "lexicon_title_weight": "f",  # (concepts + lexicon roles) x 4, order of ROLES
    "context_weight": "f",  # 8 x 5: the title's four logits, then the page's
    "statement_bias": "f",
    "page_bias": "f",
    "title_bias": "f",
    "post_weight": "d",  # POST_FEATURES x 4, scaling and temperature folded in
    "post_bias": "d",
}
"""Name and type of every array, as codes of the `struct` module."""

_VIEWS = {
    "statement_idf": (0, ROW), "statement_weight": (1, 1),
    "page_idf": (6, ROW), "page_weight": (7, 1),
    "title_idf": (11, ROW), "title_weight": (12, 1),
}  # fmt: skip
"""Parts of `gram_row`: where they begin, and their step. Weight k of row r stands at ROW * r + k."""


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.split()]


FACTS: dict[str, Callable[[str], Any]] = {
    "model_version": str,
    "lexicon_version": str,
    "lexicon_roles": str.split,
    "sure_from": float,
    "priors": _numbers,
}
"""What the head says beside the arrays, and how it is read; other facts are read as text."""


def _cast(view: Any, name: str) -> Any:
    return view.cast(ARRAYS[name])


_TABS = 5


def concept_of(line: str) -> tuple[str, str, str, str, str, bool]:
    """Return what a line of `ModelFile.concept_lines` says: id, role, facet, outcome, department, weak."""
    row = line.split("\t")
    return row[0], row[1], row[2], row[3], row[4], row[5] == "1"


class ModelFile:
    """An open model: `metadata` (the facts) and arrays as read-only memory views."""

    def __init__(self, path: str, metadata: dict[str, Any], arrays: dict[str, Any]) -> None:
        self.path = path
        self.metadata = metadata
        self.arrays = arrays
        self._lines: list[str] | None = None

    def __getitem__(self, name: str) -> Any:
        if name in _VIEWS:
            start, step = _VIEWS[name]
            return self.arrays["gram_row"][start::step]
        return self.arrays[name]

    def replaced(self, arrays: Mapping[str, bytes], **metadata: object) -> ModelFile:
        """Return the model with other arrays and facts in place of its own."""
        made: dict[str, Any] = {name: _cast(memoryview(data), name) for name, data in arrays.items()}
        return ModelFile(self.path, {**self.metadata, **metadata}, {**self.arrays, **made})

    @property
    def concept_lines(self) -> list[str]:
        """The lexicon's concepts as they are written, for `concept_of`. Raises `ValueError` where they are malformed."""
        if self._lines is None:
            lines = bytes(self.arrays["concepts"]).decode().split("\n")
            if lines.pop() or [line for line in lines if line.count("\t") != _TABS]:
                raise ValueError("concepts have other than six fields")
            self._lines = lines
        return self._lines

    @property
    def concepts(self) -> list[tuple[str, str, str, str, str, bool]]:
        """What the lexicon's concepts are: id, role, facet, outcome, department, weak. Raises as `concept_lines`."""
        return [concept_of(line) for line in self.concept_lines]


def checksum(data: bytes | memoryview) -> int:
    """Return the CRC-32, by the engine where that is faster."""
    engine = extension()
    found: int | None = engine.checksum(data) if engine else None
    if found is None:
        from zlib import crc32

        found = crc32(data)
    return found


def _read(name: str) -> memoryview:
    """The file's bytes, read and not mapped: a file that is cut while it is used kills no process."""
    try:
        with open(name, "rb") as file:
            room = _room(os.fstat(file.fileno()).st_size)
            data = memoryview(file.read()) if room is None else room[: file.readinto(room)]
    except OSError as error:
        raise ModelError(f"{name}: the model cannot be opened: {error.strerror}; run 'rolefit train'") from None
    if len(data) < HEAD:
        raise ModelError(f"{name}: not a rolefit model: {len(data)} bytes are too few; run 'rolefit train'")
    return data.toreadonly()


def _room(size: int) -> memoryview | None:
    """Memory for a file in huge pages, whose faults cost a third of reading it into small ones; None where there are none."""
    import mmap

    advice = getattr(mmap, "MADV_HUGEPAGE", None)
    if advice is None or size < _HUGE:
        return None
    # Whole pages: the kernel lays out at a boundary what fills them.
    memory = mmap.mmap(-1, -(-size // _HUGE) * _HUGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    try:
        memory.madvise(advice)
    except OSError:  # a kernel without them
        return None
    return memoryview(memory)[:size]


def open_model(path: str | os.PathLike[str]) -> ModelFile:
    """Open a model file.

    Raises `ModelError` with one clear sentence where it is missing, foreign, truncated, damaged or of another format.
    """
    name = os.fspath(path)
    view = _read(name)
    magic = bytes(view[:8])
    if magic[:7] != MAGIC[:7]:
        raise ModelError(
            f"{name}: not a rolefit model file; name one that 'rolefit train' wrote (models/rolefit.model)"
        )
    if magic != MAGIC:
        raise ModelError(f"{name}: model format {magic[7]}, this program reads {FORMAT}; run 'rolefit train' again")
    given, room = int.from_bytes(view[8:12], "little"), int.from_bytes(view[12:16], "little")
    if checksum(view[HEAD:]) != given:
        raise ModelError(f"{name}: the model file is damaged or cut off (checksum differs); install or train it again")
    if sys.byteorder != "little":
        raise ModelError(f"{name}: model files are little-endian, this machine is not")
    try:
        metadata, arrays = _content(view, room)
    except (ValueError, LookupError, TypeError):
        raise ModelError(
            f"{name}: the model file is damaged (its head contradicts its content); install or train it again"
        ) from None
    return ModelFile(name, metadata, arrays)


def _content(view: memoryview, room: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Facts and arrays. Raises `ValueError`, `LookupError` or `TypeError` where the head is wrong."""
    metadata: dict[str, Any] = {}
    arrays: dict[str, Any] = {}
    place = HEAD + room  # the checksum does not cover `room`
    for line in bytes(view[HEAD:place]).decode().split("\n"):
        if not line:
            continue
        key, value = line.split("\t", 1)
        if key not in ARRAYS:
            metadata[key] = FACTS.get(key, str)(value)
            continue
        start, size = map(int, value.split("\t"))
        if start != place or size < 0 or start + size > len(view):
            raise ValueError(key)
        arrays[key] = _cast(view[start : start + size], key)
        place += -(-size // ALIGNED) * ALIGNED
    if place != len(view) or list(arrays) != list(ARRAYS):
        raise LookupError("arrays")
    return metadata, arrays
