"""Arguments of a command line to the inputs that they mean."""

from __future__ import annotations

import os

from rolefit.errors import InputError, MissingInput
from rolefit.patterns import pattern
from rolefit.reading.origin import KNOWN_EXTENSIONS, STDIN, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["expand"]

_MAGIC = pattern(r"[*?\[]")
_ANY_DEPTH = "**"


def expand(arguments: Sequence[str], extensions: Sequence[str] = KNOWN_EXTENSIONS) -> list[str]:
    """Return the inputs that the arguments name: paths of files, and `-` for standard input, each once.

    The order is that of the arguments; what a folder or a pattern gives is sorted. A folder gives its files with known
    extensions at any depth, without hidden ones, and does not follow links to folders. A pattern (`*`, `?`, `[...]`,
    `**`) gives files with known extensions, or with the one that it spells out. A file that is named is never left out.
    `extensions` are the known ones, in lower case with their dot.

    Raises `MissingInput` for what is not there or gives no file, `InputError` for a folder that cannot be listed.
    """
    inputs: dict[str, str] = {}
    known = tuple(extensions)
    for argument in arguments:
        for path in _meant(argument, known):
            inputs.setdefault(path if path == STDIN else os.path.normcase(os.path.abspath(path)), path)
    return list(inputs.values())


def _meant(argument: str, known: tuple[str, ...]) -> list[str]:
    if argument == STDIN:
        return [STDIN]
    if "\0" in argument or not argument:
        raise MissingInput(f"{shown(argument)!r} is no name of a file or folder")
    if os.path.isdir(argument):
        return _files_below(argument, known) or _nothing(argument, f"holds no file that is read ({' '.join(known)})")
    if os.path.lexists(argument):
        return [argument]
    if _MAGIC.search(argument):
        return _matching(argument, known) or _nothing(argument, "matches no file that is read")
    return _nothing(argument, "is not there: no such file or folder")


def _nothing(argument: str, problem: str) -> list[str]:
    raise MissingInput(f"{shown(argument)} {problem}")


def _files_below(folder: str, known: tuple[str, ...]) -> list[str]:
    found, todo = [], [folder]
    while todo:
        for entry in _listed(todo.pop()):
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                todo.append(entry.path)
            elif entry.name.lower().endswith(known) and (
                os.path.isfile(entry) if entry.is_symlink() else entry.is_file()
            ):
                found.append(entry.path)
    return _sorted(found)


def _listed(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as error:
        raise InputError(f"{shown(folder)} cannot be listed: {error.strerror or error}") from error


def _matching(pattern: str, known: tuple[str, ...]) -> list[str]:
    drive, rest = os.path.splitdrive(pattern)
    if os.altsep:
        rest = rest.replace(os.altsep, os.sep)
    bare = rest.lstrip(os.sep)
    root = drive + rest[: len(rest) - len(bare)]
    parts = [part for part in bare.split(os.sep) if part]
    if parts[-1] == _ANY_DEPTH:
        parts.append("*")
    parts = [part for i, part in enumerate(parts) if part != _ANY_DEPTH or parts[i - 1 : i] != [_ANY_DEPTH]]
    spelled = os.path.splitext(parts[-1])[1]
    any_extension = len(spelled) > 1 and not _MAGIC.search(spelled)
    found: list[str] = []
    for path in _walk(root, parts):
        if os.path.isdir(path):
            found += _files_below(path, known) if _ANY_DEPTH not in parts else []
        elif os.path.isfile(path) and (any_extension or _is_known(path, known)):
            found.append(path)
    return _sorted(found)


def _walk(root: str, parts: list[str]) -> Iterator[str]:
    """Yield what matches the parts of a pattern below a folder (empty: the working folder), in no set order."""
    from fnmatch import fnmatch

    todo = [(root, 0)]
    seen = set(todo)  # several ** would come to the same place by many ways
    while todo:
        folder, at = todo.pop()
        part, last = parts[at], at == len(parts) - 1
        steps: list[tuple[str, int]] = []
        if part == _ANY_DEPTH:
            steps.append((folder, at + 1))
            steps += [(path, at) for path in _entries(folder) if os.path.isdir(path) and not os.path.islink(path)]
        elif not _MAGIC.search(part):
            path = os.path.join(folder, part)
            if last and os.path.lexists(path):
                yield path
            elif not last and os.path.isdir(path):
                steps.append((path, at + 1))
        else:
            for path in _entries(folder, hidden=part.startswith(".")):
                if fnmatch(os.path.basename(path), part):
                    if last:
                        yield path
                    elif os.path.isdir(path):
                        steps.append((path, at + 1))
        todo += [step for step in steps if step not in seen]
        seen.update(steps)


def _entries(folder: str, *, hidden: bool = False) -> list[str]:
    try:
        names = os.listdir(folder or os.curdir)
    except OSError as error:
        raise InputError(f"{shown(folder)} cannot be listed: {error.strerror or error}") from error
    return [os.path.join(folder, name) for name in names if hidden or not name.startswith(".")]


def _is_known(path: str, known: tuple[str, ...]) -> bool:
    return path.lower().endswith(known)


def _sorted(paths: Iterator[str] | list[str]) -> list[str]:
    """Sort by folder and then by name, so that a folder's files stay together."""
    return sorted(set(paths), key=lambda path: path.split(os.sep))
