"""What tells one maker of results from another: rolefit's code, a model, a lexicon."""

from __future__ import annotations

import os

from rolefit.bundled import LEXICON, bundled

try:
    from _blake2 import blake2b  # what `hashlib` has, without OpenSSL, whose loading takes as long as a draft
except ImportError:
    from hashlib import blake2b

__all__ = ["digest", "stamp_of"]

_NO_MAKERS = ("__pycache__", "cli", "training", "report", "serve", "batch", "tables", "measure")
"""Rooms that decide nothing of what a check finds."""
_BEGINNING = 256 * 1024
"""Bytes that are read of a model or lexicon: all of any lexicon, and no more than a moment's worth of a model."""


def digest(data: bytes) -> str:
    """Return 32 hexadecimal digits that tell one content from another."""
    return blake2b(data, digest_size=16).hexdigest()


def stamp_of(model: str, lexicon: str) -> str:
    """Return 20 hexadecimal digits that change with the code, the model and the lexicon; empty: none is added."""
    stamp = blake2b(digest_size=10)
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for path, state in sorted(_modules(package)):
        stamp.update(path.encode("utf-8", "replace") + state)
    for path in (model, *((bundled(LEXICON), lexicon) if lexicon else ())):  # a model holds the lexicon of its own
        stamp.update(_digest(path))
    return stamp.hexdigest()


def _modules(folder: str) -> list[tuple[str, bytes]]:
    found, todo = [], [folder]
    while todo:
        with os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.name.endswith((".py", ".so", ".pyd", ".txt")):
                    found.append((entry.path, _state(entry.stat())))
                elif "." not in entry.name and entry.name not in _NO_MAKERS and entry.is_dir(follow_symlinks=False):
                    todo.append(entry.path)
    return found


def _state(state: os.stat_result) -> bytes:
    return f"{state.st_size} {state.st_mtime_ns}".encode()


def _digest(path: str) -> bytes:
    """Return what tells one model or lexicon from another: size, time and beginning, where a model has its checksum."""
    try:
        with open(path, "rb") as file:
            return blake2b(file.read(_BEGINNING), digest_size=16).digest() + _state(os.fstat(file.fileno()))
    except OSError:
        return b"?"
