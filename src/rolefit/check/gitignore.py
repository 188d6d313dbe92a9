"""Knows what `.gitignore` files leave out, without git: those of the repository, from its top to the draft's folder."""

from __future__ import annotations

import os

from rolefit.check.settings.globs import Glob
from rolefit.check.settings.project import for_a_run, path_in

__all__ = ["is_ignored"]

_NAME = ".gitignore"
_MOST = 1_000_000
"""Bytes that are read of a file."""


def is_ignored(path: str, folder: str, top: str) -> bool:
    """Whether a file, by its absolute path and its folder's, is ignored in the repository with a top folder.

    The last pattern that matches decides, deeper files over higher ones; what lies in an ignored folder stays ignored.
    What lies outside the repository never is.
    """
    return _is_ignored_folder(folder, top) or _decided(path, top, folder, is_folder=False)


@for_a_run
def _is_ignored_folder(folder: str, top: str) -> bool:
    if folder == top or os.path.isabs(path_in(top, folder)):
        return False
    above = os.path.dirname(folder)
    return _is_ignored_folder(above, top) or _decided(folder, top, above, is_folder=True)


def _decided(path: str, top: str, folder: str, *, is_folder: bool) -> bool:
    for glob, folders_only in _patterns_above(folder, top):
        if (is_folder or not folders_only) and glob.matches(path):
            return not glob.negated
    return False


@for_a_run
def _patterns_above(folder: str, top: str) -> tuple[tuple[Glob, bool], ...]:
    """Return the patterns that hold in a folder, the one that decides first at the front."""
    if folder != top and os.path.isabs(path_in(top, folder)):
        return ()
    own = _patterns(folder)[::-1]
    return own if folder == top else (*own, *_patterns_above(os.path.dirname(folder), top))


def _patterns(folder: str) -> tuple[tuple[Glob, bool], ...]:
    """Return the patterns of a folder's file, each with whether it speaks of folders alone."""
    path = os.path.join(folder, _NAME)
    if not os.path.isfile(path) or os.path.islink(path):  # git follows no link here either
        return ()
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read(_MOST).split("\n")
    except OSError:
        return ()
    found = []
    for line in lines:
        pattern = line.rstrip("\r")
        while pattern.endswith(" ") and not pattern.endswith("\\ "):
            pattern = pattern[:-1]
        negated = pattern.startswith("!")
        pattern = pattern[1:] if negated else pattern
        if not pattern.strip("/") or pattern.startswith("#"):
            continue
        folders_only = pattern.endswith("/")
        pattern = pattern.removeprefix("\\").replace("\\ ", " ")
        found.append((Glob(folder, pattern, negated, True), folders_only))
    return tuple(found)
