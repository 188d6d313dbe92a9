"""Keeps a check inside its project: a draft or a setting that came with a pull request reads nothing else."""

from __future__ import annotations

import os

from rolefit.check.settings.project import real_folder, real_path, root_of
from rolefit.errors import ConfigurationError, InputError

__all__ = ["confined", "confined_draft", "is_inside", "leads_outside"]

_ADVICE = "allow-outside = true in the settings allows it"


def is_inside(root: str, path: str) -> bool:
    """Whether a path, as it is written, lies in a folder."""
    if path.startswith(root + os.sep) and os.sep + os.curdir not in path:
        return True
    try:
        return os.path.commonpath([root, os.path.abspath(path)]) == root
    except ValueError:  # another drive
        return False


def leads_outside(root: str, path: str) -> bool:
    """Whether a path, its links followed, lies outside a folder."""
    return not is_inside(real_folder(root), real_path(path))


def confined(path: str, where: str, *, allowed: bool, chosen: bool) -> str:
    """Return the path that a setting names.

    `chosen` says that it comes from whoever runs the check, by option or environment: then it may lie anywhere, but may
    not lead out of the project by a link. Raises `ConfigurationError` where it lies outside and `allowed` is not set.
    """
    root = root_of(os.getcwd())
    if not allowed and leads_outside(root, path) and (not chosen or is_inside(root, path)):
        raise ConfigurationError(f"{where}: {path} lies outside the project {root}, and is not read; {_ADVICE}")
    return path


def confined_draft(root: str, path: str, real: str, named: str, *, allowed: bool) -> bool:
    """Return whether a draft lies outside its project: the one at `root`, or its own where it was named elsewhere.

    path: absolute, and `real` with its links followed; `named` is what a message calls it.

    Raises `InputError` where it does and `allowed` is not set.
    """
    folder = root if is_inside(root, path) else root_of(os.path.dirname(path))
    outside = not is_inside(real_folder(folder), real)
    if outside and not allowed:
        raise InputError(f"{named}: leads outside the project {folder}, and is not read; {_ADVICE}")
    return outside
