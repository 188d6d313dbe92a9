"""Where a project begins: the folder that the paths of findings are relative to."""

from __future__ import annotations

import os

__all__ = ["path_in", "root_of"]


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
    try:
        relative = os.path.relpath(full, root)
    except ValueError:  # another drive
        return full.replace(os.sep, "/")
    outside = relative == os.pardir or relative.startswith(os.pardir + os.sep)
    return (full if outside else relative).replace(os.sep, "/")
