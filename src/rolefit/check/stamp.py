"""What tells one maker of results from another: rolefit's code, a model, a lexicon."""

from __future__ import annotations

import os
from hashlib import sha256

from rolefit.bundled import LEXICON, bundled

__all__ = ["stamp_of"]

_NO_MAKERS = ("__pycache__", "cli", "training", "report", "serve", "batch", "tables", "measure")
"""Rooms that decide nothing of what a check finds."""
_BEGINNING = 256 * 1024
"""Bytes that are read of a model or lexicon: all of any lexicon, and no more than a moment's worth of a model."""


def stamp_of(model: str, lexicon: str) -> str:
    """Return 20 hexadecimal digits that change with the code, the model and the lexicon; empty: none is added."""
    stamp = sha256()
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for path, state in sorted(_modules(package)):
        stamp.update(path.encode("utf-8", "replace") + state)
    for path in (model, bundled(LEXICON), lexicon):
        stamp.update(_digest(path))
    return stamp.hexdigest()[:20]


def _modules(folder: str) -> list[tuple[str, bytes]]:
    found, todo = [], [folder]
    while todo:
        with os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.name.endswith((".py", ".so", ".pyd", ".json")):
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
            return sha256(file.read(_BEGINNING)).digest() + _state(os.fstat(file.fileno()))
    except OSError:
        return b"?"
