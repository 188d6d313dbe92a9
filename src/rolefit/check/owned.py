"""Folders that rolefit made: marked, known again by their marker, and alone ever written or emptied."""

from __future__ import annotations

import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["claim", "is_free_or_own", "is_own", "remove"]

_MARKER = "CACHEDIR.TAG"
_MARKED = "Signature: 8a477f597d28d172789f06886806bc55\n# Results of rolefit check; safe to delete.\n"
"""What makes a folder rolefit's own, by which backup programs know caches too (https://bford.info/cachedir/)."""
_MARKED_BEFORE = _MARKED.replace("Results", "Verdicts")


def is_own(folder: str) -> bool:
    """Whether a folder, no link to one, carries the marker that rolefit writes."""
    marker = os.path.join(folder, _MARKER)
    try:
        if not stat.S_ISDIR(os.lstat(folder).st_mode) or not stat.S_ISREG(os.lstat(marker).st_mode):
            return False
        with open(marker, encoding="utf-8") as file:
            return file.read(len(_MARKED_BEFORE) + 1) in (_MARKED, _MARKED_BEFORE)
    except (OSError, ValueError):
        return False


def is_free_or_own(folder: str) -> bool:
    """Whether a folder is empty or rolefit's."""
    try:
        return stat.S_ISDIR(os.lstat(folder).st_mode) and (not os.listdir(folder) or is_own(folder))
    except OSError:
        return False


def claim(folder: str, *, ignored: bool = False) -> bool:
    """Make a folder and mark it; return False where there is one already that is neither empty nor rolefit's.

    With `ignored`, git is told to leave it alone. Raises `OSError` where it cannot be written.
    """
    try:  # noqa: SIM105 - `contextlib` loads more than the rest of this module
        os.mkdir(folder)
    except FileExistsError:
        pass
    if not is_free_or_own(folder):
        return False
    if not is_own(folder):
        files = {_MARKER: _MARKED, **({".gitignore": "*\n"} if ignored else {})}
        for name, content in files.items():
            try:
                with open(os.path.join(folder, name), "x", encoding="utf-8") as file:
                    file.write(content)
            except FileExistsError:
                pass
    return True


def remove(folder: str, is_ours: Callable[[str], bool]) -> None:
    """Delete the files of a folder of rolefit's whose names `is_ours` knows, and the folder where nothing else is in it."""
    try:
        for name in filter(is_ours, os.listdir(folder)):
            os.unlink(os.path.join(folder, name))
        if os.listdir(folder) == [_MARKER]:
            os.unlink(os.path.join(folder, _MARKER))
            os.rmdir(folder)
    except OSError:
        pass
