"""Which drafts a run looks at: arguments, exclusions, and what git says has changed."""

import os
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.check.drafts import DRAFT_EXTENSIONS
from rolefit.check.settings.layers import SettingsSource
from rolefit.errors import MissingInput
from rolefit.reading import expand
from rolefit.reading.origin import STDIN

__all__ = ["Input", "find_inputs"]


class Input(NamedTuple):
    """One draft to be read."""

    argument: str
    """What to read: a path, or `-` for standard input."""
    name: str
    """Its path as far as settings and formats go: that of `--stdin-filename` for standard input, or `-`."""

    @property
    def path(self) -> str:
        """The absolute path that patterns are matched with."""
        return os.path.abspath(self.name)

    @property
    def folder(self) -> str:
        """The folder whose settings hold."""
        return os.getcwd() if self.name == STDIN else os.path.dirname(self.path)


def find_inputs(
    arguments: Sequence[str],
    settings: SettingsSource,
    *,
    stdin_filename: str = "",
    diff: str = "",
    allow_empty: bool = False,
    force_exclude: bool = False,
) -> list[Input]:
    """Return the drafts that the arguments mean, each once; without arguments those below the working folder.

    What a file is named outright for is looked at whatever its extension, and though it is excluded, unless
    `force_exclude`. With `diff`, only what differs from that commit is left.

    Raises `MissingInput` for a file that is not there, and where nothing is left, unless `allow_empty`.
    """
    found: dict[str, Input] = {}
    for argument in arguments or ([STDIN] if stdin_filename else [os.curdir]):
        named = argument == STDIN or os.path.isfile(argument)
        for path in _expanded(argument, allow_empty):
            one = Input(path, (stdin_filename or STDIN) if path == STDIN else os.path.normpath(path))
            known = named or os.path.splitext(path)[1].lower() in DRAFT_EXTENSIONS
            left_out = (force_exclude or not named) and settings.for_folder(one.folder).is_excluded(one.path)
            if known and not left_out:
                found.setdefault(one.path, one)
    inputs = list(found.values())
    if diff and inputs:
        from rolefit.check.changed import changed_files

        changed = changed_files(diff, os.getcwd())
        inputs = [one for one in inputs if one.argument == STDIN or os.path.realpath(one.path) in changed]
    if not inputs and not allow_empty:
        what = f"no draft differs from {diff}" if diff else "no draft was found"
        kinds = " ".join(DRAFT_EXTENSIONS)
        raise MissingInput(f"nothing to check: {what} ({kinds}); --allow-empty makes that no error")
    return inputs


def _expanded(argument: str, allow_empty: bool) -> list[str]:
    try:
        return expand([argument])
    except MissingInput:
        empty = os.path.isdir(argument) or any(mark in argument for mark in "*?[")
        if allow_empty and empty:
            return []
        raise
