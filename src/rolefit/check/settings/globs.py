"""Matches paths with the patterns that settings files use, as `.gitignore` does it."""

import os
import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Glob"]


class Glob(NamedTuple):
    """A pattern and the folder that it is relative to.

    `*` and `?` stay within one name, `**` spans folders, `[ab]` is one of the characters. A pattern without a slash
    matches a name at any depth; what it matches as a folder, it matches with all that is in it.
    """

    folder: str
    """Absolute path of the folder of the settings."""
    pattern: str

    def matches(self, path: str) -> bool:
        """Whether the pattern matches an absolute path; a path outside the folder it never matches."""
        relative = _relative(path, self.folder)
        return relative != "" and _compiled(self.pattern).match(relative) is not None


@lru_cache(maxsize=4096)
def _relative(path: str, folder: str) -> str:
    """Return a path as patterns see it; empty where it lies outside the folder."""
    try:
        relative = os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return ""
    return "" if relative == ".." or relative.startswith("../") else relative


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = pattern.replace("\\", "/").removeprefix("./").rstrip("/")
    anchored = "/" in body
    pieces = [_part(part) for part in body.strip("/").split("/")]
    expression = "" if anchored else "(?:.*/)?"
    for i, piece in enumerate(pieces):
        last = i == len(pieces) - 1
        if piece == "**":
            expression += ".*" if last else "(?:[^/]+/)*"
        else:
            expression += piece if last else piece + "/"
    return re.compile(expression + r"(?:/.*)?\Z", re.DOTALL)


def _part(part: str) -> str:
    if part == "**":
        return part
    out, i = "", 0
    while i < len(part):
        char = part[i]
        closing = part.find("]", i + 2) if char == "[" else -1
        if closing > 0:
            inner = part[i + 1 : closing].replace("\\", r"\\").replace("[", r"\[").replace("^", r"\^")
            out += f"[^/{inner[1:]}]" if inner[0] == "!" else f"[{inner}]"
            i = closing
        else:
            out += {"*": "[^/]*", "?": "[^/]"}.get(char) or re.escape(char)
        i += 1
    return re.sub(r"(?:\[\^/\]\*)+", "[^/]*", out)
