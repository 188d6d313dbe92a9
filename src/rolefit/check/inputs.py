"""Which drafts a run looks at: arguments, exclusions, and what git says has changed."""

from __future__ import annotations

import os

from rolefit.check.settings.layers import SettingsSource
from rolefit.check.settings.project import for_a_run, real_path, root_of
from rolefit.errors import InputError, MissingInput
from rolefit.reading import expand
from rolefit.reading.origin import KNOWN_EXTENSIONS, STDIN
from rolefit.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["DRAFT_EXTENSIONS", "Found", "Given", "Input", "drafts_beside", "find_inputs", "is_laid_out"]

DRAFT_EXTENSIONS = (".md", ".markdown", ".mdx", ".txt", ".html", ".htm", ".docx")
"""What is taken from folders and patterns; a file that is named outright is read whatever it is called."""


class Input:
    """One draft to be read."""

    __slots__ = ("argument", "folder", "name", "path", "real")

    def __init__(self, argument: str, name: str) -> None:
        """Take what to read, a path or `-` for standard input, and its path as far as settings and formats go.

        name: that of `--stdin-filename` for standard input, or `-`.
        """
        self.argument, self.name = argument, name
        self.path = os.path.abspath(name)
        """The absolute path that patterns are matched with."""
        self.folder = os.getcwd() if name == STDIN else os.path.dirname(self.path)
        """The folder whose settings hold."""
        self.real = self.path if argument == STDIN else real_path(self.path)
        """The path with its links followed."""


class Given(NamedTuple):
    """A draft that is no file."""

    name: str
    """What findings call it; nothing of this name is opened."""
    data: bytes
    title: str | None = None
    """The job title, where somebody gave it beside the draft."""


class Found(NamedTuple):
    """What the arguments of a run mean."""

    inputs: list[Input]
    """The drafts to be checked, each once."""
    beside: list[Input]
    """Drafts that they are compared with and that are not checked themselves."""


def find_inputs(
    arguments: Sequence[str],
    settings: SettingsSource,
    *,
    stdin_filename: str = "",
    diff: str = "",
    allow_empty: bool = False,
    force_exclude: bool = False,
    outputs: Collection[tuple[int, int]] = (),
) -> Found:
    """Return the drafts that the arguments mean, each once; without arguments those below the working folder.

    What a file is named outright for is looked at whatever its extension, and though it is excluded, unless
    `force_exclude`. A draft that several links lead to is one. With `diff`, only what differs from that commit is
    checked. `outputs` are device and number of the files that the run writes: folders and patterns do not give them.

    Raises `MissingInput` for a file that is not there, and where nothing is left, unless `allow_empty`.
    """
    found: dict[str, Input] = {}
    for argument in arguments or ([STDIN] if stdin_filename else [os.curdir]):
        named = argument == STDIN or os.path.isfile(argument)
        for path in _expanded(argument, allow_empty):
            one = Input(path, (stdin_filename or STDIN) if path == STDIN else os.path.normpath(path))
            if path != STDIN and not _is_wanted(one, settings, named=named, force_exclude=force_exclude):
                continue
            if not named and _is_one_of(path, outputs):
                continue
            if path == STDIN and force_exclude and settings.for_folder(one.folder).is_excluded(one.path):
                continue
            _add(found, one)
    inputs = list(found.values())
    beside: list[Input] = []
    if diff and inputs:
        from rolefit.check.changed import changed_files

        changed = changed_files(diff, os.getcwd())
        both = inputs
        inputs = [one for one in both if one.argument == STDIN or one.real in changed]
        kept = set(map(id, inputs))
        beside = [one for one in both if id(one) not in kept]
    if not inputs and not allow_empty:
        what = f"no draft differs from {diff}" if diff else "no draft was found"
        kinds = " ".join(DRAFT_EXTENSIONS)
        raise MissingInput(f"nothing to check: {what} ({kinds}); --allow-empty makes that no error")
    return Found(inputs, beside)


def is_laid_out(data: bytes) -> bool:
    """Whether the bytes are a document whose text stands nowhere as it is read: Word, PDF and their like."""
    return data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")) or b"%PDF-" in data[:1024]


def drafts_beside(
    found: Found, settings: SettingsSource, root: str, outputs: Collection[tuple[int, int]] = ()
) -> list[Input]:
    """Return the other drafts of the project: those that `drafts` in the settings names, else those of the same part.

    With `drafts`, the folder of the settings is searched; without, the folders directly below the root in which what is
    checked lies, at any depth, and of the root itself its own files. `outputs` as for `find_inputs`.
    """
    known = {path for one in (*found.inputs, *found.beside) if one.name != STDIN for path in (one.path, one.real)}
    more: dict[str, Input] = {one.path: one for one in found.beside}
    folders = dict.fromkeys(one.folder for one in found.inputs if one.name != STDIN)
    searched: set[str] = set()
    for folder in folders:
        own = settings.for_folder(folder)
        tops = [glob.folder for glob in own.drafts] or [_part_of(folder, root)]
        for top in dict.fromkeys(tops):
            if top in searched:
                continue
            searched.add(top)
            try:
                whole = bool(own.drafts) or _lies_in(top, root)
                paths = _expanded(top, True) if whole else [os.path.join(top, name) for name in os.listdir(top)]
            except (InputError, OSError):
                continue
            for path in sorted(paths):
                if path in known:
                    continue
                one = Input(path, os.path.normpath(path))
                wanted = os.path.isfile(path) and not os.path.basename(path).startswith(".")
                if own.drafts and not settings.for_folder(one.folder).is_of_project(one.path):
                    continue
                if not wanted or _is_one_of(path, outputs):
                    continue
                if _is_wanted(one, settings, named=False) and one.real not in known:
                    known.add(one.real)
                    more[one.path] = one
    return list(more.values())


def _part_of(folder: str, root: str) -> str:
    """Return the folder directly below the root that a folder is or lies in; the folder itself elsewhere."""
    return os.path.join(root, os.path.relpath(folder, root).split(os.sep)[0]) if _lies_in(folder, root) else folder


def _lies_in(folder: str, root: str) -> bool:
    return folder.startswith(root.rstrip(os.sep) + os.sep)


def _is_one_of(path: str, outputs: Collection[tuple[int, int]]) -> bool:
    if not outputs:
        return False
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) in outputs


def _is_wanted(one: Input, settings: SettingsSource, *, named: bool, force_exclude: bool = False) -> bool:
    if named and not force_exclude:
        return True
    if not named and os.path.splitext(one.path)[1].lower() not in DRAFT_EXTENSIONS:
        return False
    own = settings.for_folder(one.folder)
    return not own.is_excluded(one.path) and not (not named and own.gitignore and _is_ignored(one))


def _is_ignored(one: Input) -> bool:
    from rolefit.check.gitignore import is_ignored

    top = _repository(one.folder)
    return bool(top) and is_ignored(one.path, one.folder, top)


@for_a_run
def _repository(folder: str) -> str:
    top = root_of(folder)
    return top if os.path.exists(os.path.join(top, ".git")) else ""


def _add(found: dict[str, Input], one: Input) -> None:
    """Keep an input; of several links to one file the file itself, else the first."""
    real = one.real if one.argument != STDIN else STDIN
    before = found.get(real)
    if before is None or (before.path != real and one.path == real):
        found[real] = one


def _expanded(argument: str, allow_empty: bool) -> list[str]:
    try:
        return expand([argument], tuple(dict.fromkeys((*KNOWN_EXTENSIONS, *DRAFT_EXTENSIONS))))
    except MissingInput:
        empty = os.path.isdir(argument) or any(mark in argument for mark in "*?[")
        if allow_empty and empty:
            return []
        raise
