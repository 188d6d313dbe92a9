"""Writes the compact model file that `model.layout` describes."""

from __future__ import annotations

import os

from rolefit.model.layout import ALIGNED, ARRAYS, HEAD, MAGIC, checksum
from rolefit.writing import write_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["write_model"]


def _written(name: str, value: object) -> str:
    text = value if isinstance(value, str) else " ".join(map(str, value)) if isinstance(value, list) else repr(value)
    if any(character in text + name for character in "\t\n\r"):
        raise ValueError(f"{name}: a fact is one line without tabs")
    return f"{name}\t{text}\n"


def write_model(path: str | os.PathLike[str], metadata: Mapping[str, object], arrays: Mapping[str, bytes]) -> None:
    """Write a model file; `arrays` holds the little-endian bytes of every name in `ARRAYS`. Same input, same bytes."""
    facts = "".join([_written(name, metadata[name]) for name in sorted(metadata)])

    def head(place: int) -> bytes:
        lines = [facts]
        for name in ARRAYS:
            lines.append(f"{name}\t{place}\t{len(arrays[name])}\n")
            place += -(-len(arrays[name]) // ALIGNED) * ALIGNED
        return "".join(lines).encode()

    room = len(head(1 << 30)) + ALIGNED  # offsets differ in digits only
    room += -(HEAD + room) % ALIGNED
    parts = [head(HEAD + room).ljust(room, b"\n")]
    parts += [arrays[name].ljust(-(-len(arrays[name]) // ALIGNED) * ALIGNED, b"\0") for name in ARRAYS]
    content = b"".join(parts)
    start = MAGIC + checksum(content).to_bytes(4, "little") + room.to_bytes(4, "little")
    write_whole(os.fspath(path), start + content)
