"""Knows what `.gitignore` files leave out, without git: those of the repository, from its top to the draft's folder."""

from __future__ import annotations

import os

from rolefit.check.settings.globs import Glob
from rolefit.remembering import remembered

__all__ = ["is_ignored"]

_NAME = ".gitignore"
_MOST = 1_000_000
"""Bytes that are read of a file."""


def is_ignored(path: str, top: str) -> bool:
    """Whether an absolute path is ignored in the repository with a top folder; outside of it nothing is.

    The last pattern that matches decides, deeper files over higher ones; what lies in an ignored folder stays ignored.
    """
    relative = os.path.relpath(path, top).split(os.sep)
    if relative[0] == os.pardir:
        return False
    here = top
    for depth, name in enumerate(relative):
        here = os.path.join(here, name)
        if _decided(here, top, relative[:depth], is_folder=depth < len(relative) - 1):
            return True
    return False


def _decided(path: str, top: str, folders: list[str], *, is_folder: bool) -> bool:
    for depth in range(len(folders), -1, -1):
        folder = os.path.join(top, *folders[:depth])
        for glob, folders_only in reversed(_patterns(folder)):
            if (is_folder or not folders_only) and glob.matches(path):
                return not glob.negated
    return False


@remembered(4096)
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
