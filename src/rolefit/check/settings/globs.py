"""Matches paths with the patterns that settings files use, as `.gitignore` does it."""

from __future__ import annotations

import os

from rolefit.record import NamedTuple
from rolefit.remembering import remembered

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["Glob", "any_matches", "divided", "glob_of"]


class Glob(NamedTuple):
    """A pattern and the folder that it is relative to.

    `*` and `?` stay within one name, `**` spans folders, `[ab]` is one of the characters, `{a,b}` one of the words. A pattern without a slash
    matches a name at any depth; what it matches as a folder, it matches with all that is in it.
    """

    folder: str
    """Absolute path of the folder of the settings."""
    pattern: str
    negated: bool = False
    """Whether the pattern was written with `!` before it: it takes back, or means all other paths."""

    plain: bool = False
    """Whether braces stand for themselves, as in `.gitignore`."""

    @property
    def written(self) -> str:
        """The pattern as a settings file writes it."""
        return "!" + self.pattern if self.negated else self.pattern

    def means(self, path: str) -> bool:
        """Whether an absolute path is meant: it matches, or, with `!`, lies in the folder and does not."""
        return self.matches(path) != self.negated if _relative(path, self.folder) else False

    def matches(self, path: str) -> bool:
        """Whether the pattern matches an absolute path; a path outside the folder it never matches."""
        return any_matches((self,), path)


def any_matches(globs: tuple[Glob, ...], path: str) -> bool:
    """Whether at least one of many patterns, `!` aside, matches an absolute path: one search for all of a folder."""
    for folder, names, beginnings, expression in _unions(globs):
        relative = _relative(path, folder)
        if not relative:
            continue
        parts = relative.split("/")
        if not names.isdisjoint(parts) or any([part.startswith(beginnings) for part in parts]):
            return True
        if expression is not None and expression.match(relative):
            return True
    return False


_Union = tuple[str, frozenset[str], tuple[str, ...], "re.Pattern[str] | None"]
"""A folder, and what its patterns want there: names, how names begin, and an expression of all that is more than that."""


@remembered(1024)
def _unions(globs: tuple[Glob, ...]) -> list[_Union]:
    by_folder: dict[str, list[str]] = {}
    for glob in globs:
        patterns = [glob.pattern] if glob.plain or "{" not in glob.pattern else _spread(glob.pattern)
        by_folder.setdefault(glob.folder, []).extend(patterns)
    return [(folder, *_union(patterns)) for folder, patterns in by_folder.items()]


def _union(patterns: list[str]) -> tuple[frozenset[str], tuple[str, ...], re.Pattern[str] | None]:
    names, beginnings, expressions = set(), [], []
    for pattern in patterns:
        beginning = pattern.removesuffix("*")
        if any([mark in beginning for mark in _MARKS]):
            expressions.append(f"(?:{_expression(pattern)})")
        elif beginning == pattern:
            names.add(pattern)
        else:
            beginnings.append(beginning)
    if not expressions:  # nothing that needs `re`
        return frozenset(names), tuple(beginnings), None
    import re

    return frozenset(names), tuple(beginnings), re.compile("|".join(expressions), re.DOTALL)


_MARKS = ("*", "?", "[", "/", "\\")
_MOST = 256
"""Patterns that the braces of one may stand for; beyond it they are taken as they are."""


def glob_of(folder: str, pattern: str) -> Glob:
    """Return a pattern of a settings file: `!` before it and `{a,b}` in it have their meaning."""
    return Glob(folder, pattern.removeprefix("!"), pattern.startswith("!"))


def divided(text: str) -> list[str]:
    """Return the patterns or names that commas divide; those within braces divide nothing."""
    items, depth = [""], 0
    for char in text:
        depth += (char == "{") - (char == "}" and depth > 0)
        if char == "," and not depth:
            items.append("")
        else:
            items[-1] += char
    return [item.strip() for item in items if item.strip()]


@remembered(1024)
def _spread(pattern: str) -> list[str]:
    import re  # where a pattern is matched, and not before

    done, todo = [], [pattern]
    while todo:
        one = todo.pop(0)
        inner = re.search(r"\{([^{},]*,[^{}]*)\}", one)
        if inner is None:
            done.append(one)
            continue
        words = inner[1].split(",")
        if len(done) + len(todo) + len(words) > _MOST:
            return [pattern]
        todo[:0] = [one[: inner.start()] + word + one[inner.end() :] for word in words]
    return done


def _relative(path: str, folder: str) -> str:
    """Return a path as patterns see it; empty where it lies outside the folder."""
    top = folder if folder.endswith(os.sep) else folder + os.sep
    if path.startswith(top) and os.sep == "/" and "/." not in path and "//" not in path:
        return path[len(top) :]
    try:
        relative = os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:  # another drive
        return ""
    return "" if relative == ".." or relative.startswith("../") else relative


def _expression(pattern: str) -> str:
    """Return a pattern as an expression whose time is that of pattern times path, however many its stars.

    What stands between two stars matches best where it first can, so that each such piece is atomic: nothing before it
    is tried anew when a later one fails.
    """
    body = pattern.replace("\\", "/").removeprefix("./").rstrip("/")
    anchored = "/" in body
    pieces = body.strip("/").split("/")
    chunks: list[list[str]] = [[]] if anchored else [[], []]
    for i, piece in enumerate(pieces):
        if piece == "**" and i < len(pieces) - 1:
            if chunks[-1] or len(chunks) == 1:
                chunks.append([])
        else:
            end = "/" if i < len(pieces) - 1 else r"(?:/|\Z)"
            chunks[-1].append(".*" if piece == "**" else f"(?>{_part(piece)}){end}")
    expression = "".join(chunks[0])
    for chunk in chunks[1:]:
        expression += "(?>(?:[^/]++/)*?" + "".join(chunk) + ")"
    return expression + r"(?:(?<=/).*)?\Z"


def _part(part: str) -> str:
    """Return one name of a pattern as an expression that ends where the name of the path ends."""
    import re

    pieces, i = [""], 0
    while i < len(part):
        char = part[i]
        closing = part.find("]", i + 2) if char == "[" else -1
        if char == "*":
            if pieces[-1] or len(pieces) == 1:
                pieces.append("")
        elif closing > 0:
            pieces[-1] += _class(part[i + 1 : closing])
            i = closing
        else:
            pieces[-1] += "[^/]" if char == "?" else re.escape(char)
        i += 1
    first, *rest = pieces
    if not rest:
        return first + r"(?=/|\Z)"
    return first + "".join(f"(?>[^/]*?{piece})" for piece in rest[:-1]) + f"[^/]*{rest[-1]}" + r"(?=/|\Z)"


def _class(inner: str) -> str:
    """Return the expression of `[...]`, which is never a slash; a range that runs backwards holds nothing."""
    import re

    negated = inner.startswith("!")
    inner = inner[1:] if negated else inner
    members, i = "", 0
    while i < len(inner):
        if inner[i + 1 : i + 2] == "-" and i + 2 < len(inner):
            if inner[i] <= inner[i + 2]:
                members += f"{re.escape(inner[i])}-{re.escape(inner[i + 2])}"
            i += 3
        else:
            members += re.escape(inner[i])
            i += 1
    if not members:
        return "[^/]" if negated else "(?!)"
    return f"(?!/)[{'^' if negated else ''}{members}]"
