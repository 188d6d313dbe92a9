"""Where a project begins: the folder that the paths of findings are relative to."""

from __future__ import annotations

import os

from rolefit.remembering import remembered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Answer = TypeVar("Answer")

__all__ = ["for_a_run", "forget", "path_in", "real_folder", "real_path", "root_of"]

_forget: list[Callable[[], None]] = []


def for_a_run(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """Remember what a function of the file system answers until `forget` is called."""
    answer = remembered(8192)(function)
    _forget.append(answer.forget)  # type: ignore[attr-defined]
    return answer


def forget() -> None:
    """Begin a run: look anew at what the file system holds."""
    for one in _forget:
        one()


def real_path(path: str) -> str:
    """Return a path with its links followed, each folder looked at once in a run."""
    folder, name = os.path.split(path if os.path.isabs(path) else os.path.abspath(path))
    if name in ("", os.curdir, os.pardir):
        return os.path.realpath(path)
    full = os.path.join(real_folder(folder), name)
    return os.path.realpath(full) if os.path.islink(full) else full


@for_a_run
def real_folder(folder: str) -> str:
    """Return the path of a folder with its links followed."""
    return os.path.realpath(folder)


@for_a_run
def root_of(folder: str) -> str:
    """Return the nearest folder, in or above, with a `.git`; else the nearest with a settings file; else the folder.

    It is what CI services mean by a relative path.
    """
    folder = os.path.abspath(folder)
    above = [folder]
    while os.path.dirname(above[-1]) != above[-1]:
        above.append(os.path.dirname(above[-1]))
    for place in above:
        if os.path.exists(os.path.join(place, ".git")):
            return place
    from rolefit.check.settings.file import find

    settings = find(folder)
    return os.path.dirname(settings) if settings else folder


def path_in(root: str, path: str) -> str:
    """Return a path relative to the root with forward slashes, or absolute where it lies outside."""
    full = os.path.abspath(path)
    if full.startswith(root + os.sep):
        return full[len(root) + 1 :].replace(os.sep, "/")
    try:
        relative = os.path.relpath(full, root)
    except ValueError:  # another drive
        return full.replace(os.sep, "/")
    outside = relative == os.pardir or relative.startswith(os.pardir + os.sep)
    return (full if outside else relative).replace(os.sep, "/")
