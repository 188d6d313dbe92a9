"""The compact model file: its layout as a value, writing it, and opening it by memory map.

    8 bytes   magic `ROLEFIT` and the number of the format
    4 bytes   CRC-32 of everything after these 16 bytes, little-endian
    4 bytes   length of the metadata
    metadata  JSON: versions, concepts, thresholds, and the table of arrays
    arrays    little-endian, each on a multiple of 8 bytes from the start of the file

No pickle: opening a file runs nothing that it holds.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import zlib
from collections.abc import Mapping
from typing import Any

from rolefit.errors import ModelError

__all__ = ["ARRAYS", "FORMAT", "ModelFile", "open_model", "write_model"]

FORMAT = 1
_MAGIC = b"ROLEFIT" + bytes([FORMAT])
_HEAD = struct.Struct("<8sII")

ARRAYS: dict[str, str] = {
    "word_hash": "I",  # CRC-32 of each word, ascending
    "word_start": "I",  # where word i begins in `word_text`; one more than words
    "word_text": "B",
    "word_row": "i",  # row of the word as a unigram, -1 for none
    "word_class_start": "I",  # word classes of word i in `word_class`; one more than words
    "word_class": "I",
    "pair_key": "Q",  # first word << 32 | second word, ascending
    "pair_row": "I",
    "statement_idf": "f",  # per row; 0 where the n-gram is not in that vocabulary
    "statement_weight": "f",  # rows x 5, order of TAGS
    "page_idf": "f",
    "page_weight": "f",  # rows x 4, order of ROLES
    "title_idf": "f",
    "title_weight": "f",  # rows x 4
    "lexicon_statement_weight": "f",  # (concepts + lexicon roles) x 5
    "lexicon_title_weight": "f",  # (concepts + lexicon roles) x 4
    "context_weight": "f",  # 8 x 5: the title's four logits, then the page's
    "statement_bias": "f",
    "page_bias": "f",
    "title_bias": "f",
    "post_weight": "d",  # POST_FEATURES x 4, scaling and temperature folded in
    "post_bias": "d",
    "pattern": "i",  # per pattern: concept, kind, places, then class and gap of each place
    "pattern_start": "I",  # patterns whose anchor is class c; one more than classes
    "pattern_of_class": "I",  # offsets into `pattern`
}
"""Name and type of every array, as codes of the `struct` module."""


class ModelFile:
    """An open model: `metadata` and arrays as read-only memory views."""

    def __init__(self, path: str, metadata: dict[str, Any], arrays: dict[str, Any]) -> None:
        self.path = path
        self.metadata = metadata
        self.arrays = arrays

    def __getitem__(self, name: str) -> Any:
        return self.arrays[name]


def write_model(path: str | os.PathLike[str], metadata: Mapping[str, Any], arrays: Mapping[str, bytes]) -> None:
    """Write a model file; `arrays` holds the little-endian bytes of every name in `ARRAYS`. Same input, same bytes."""
    table: dict[str, list[int]] = {}

    def head(offset: int) -> bytes:
        place = offset
        for name in ARRAYS:
            table[name] = [place, len(arrays[name])]
            place += -(-len(arrays[name]) // 8) * 8
        text = json.dumps({**metadata, "arrays": table}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode()

    room = len(head(1 << 30)) + 64  # offsets differ in digits only
    room += -(_HEAD.size + room) % 8
    body = head(_HEAD.size + room).ljust(room)
    parts = [body, *(arrays[name].ljust(-(-len(arrays[name]) // 8) * 8, b"\0") for name in ARRAYS)]
    content = b"".join(parts)
    part = f"{os.fspath(path)}.part"
    with open(part, "wb") as out:
        out.write(_HEAD.pack(_MAGIC, zlib.crc32(content), room))
        out.write(content)
    os.replace(part, path)


def open_model(path: str | os.PathLike[str]) -> ModelFile:
    """Open a model file.

    Raises `ModelError` with one clear sentence where it is missing, foreign, truncated, damaged or of another format.
    """
    name = os.fspath(path)
    try:
        with open(name, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size < _HEAD.size:
                raise ModelError(f"{name}: not a rolefit model: {size} bytes are too few; run 'rolefit train'")
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise ModelError(f"{name}: the model cannot be opened: {error.strerror}; run 'rolefit train'") from None
    magic, checksum, room = _HEAD.unpack_from(data)
    if magic[:7] != _MAGIC[:7]:
        raise ModelError(
            f"{name}: not a rolefit model file; name one that 'rolefit train' wrote (models/rolefit.model)"
        )
    if magic != _MAGIC:
        raise ModelError(f"{name}: model format {magic[7]}, this program reads {FORMAT}; run 'rolefit train' again")
    view = memoryview(data)
    if zlib.crc32(view[_HEAD.size :]) != checksum:
        raise ModelError(f"{name}: the model file is damaged or cut off (checksum differs); install or train it again")
    if sys.byteorder != "little":
        raise ModelError(f"{name}: model files are little-endian, this machine is not")
    try:
        metadata = json.loads(bytes(view[_HEAD.size : _HEAD.size + room]))
        arrays = {}
        for key, kind in ARRAYS.items():
            start, length = metadata["arrays"][key]
            part: Any = view[start : start + length]
            arrays[key] = part.cast(kind)
        whole = metadata["arrays"][next(iter(ARRAYS))][0] == _HEAD.size + room  # the checksum does not cover `room`
    except (ValueError, LookupError, TypeError):
        whole = False
    if not whole:
        raise ModelError(
            f"{name}: the model file is damaged (its head contradicts its content); install or train it again"
        )
    return ModelFile(name, metadata, arrays)
