"""Writes data to standard output: plain into a pipe, with colour on a terminal."""

from __future__ import annotations

import os
import sys

from rolefit.errors import ConfigurationError
from rolefit.render.said import document, harmless
from rolefit.render.text import Line, as_plain
from rolefit.writing import check_place, is_stream, refuse_input, write_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["columns", "is_coloured", "may_write", "set_colour", "show", "tell", "write", "write_file", "written_to"]


def write(text: str) -> None:
    """Write data to standard output as UTF-8, whatever the locale; a lone surrogate becomes `?`, a control is escaped."""
    _put(document(text))


def _put(text: str) -> None:
    if _kept is not None:
        _kept.append(text)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


_said = "auto"
_kept: list[str] | None = None


class written_to:  # noqa: N801 - used like a function
    """Send what is written meanwhile to a file, whole or not at all; None and `-` leave it to standard output.

    Raises `ConfigurationError` before any work where the file may not be written (`may_write`), `InputError` where it
    cannot be.
    """

    def __init__(self, path: str | None, inputs: Sequence[str], force: bool) -> None:
        self._path = None if path == "-" else path
        self._inputs, self._force = inputs, force

    def __enter__(self) -> None:
        global _kept
        if self._path is not None:
            may_write(self._path, self._inputs, self._force, option="--output")
            _kept = []

    def __exit__(self, kind: object, *_: object) -> None:
        global _kept
        if self._path is not None:
            text, _kept = "".join(_kept or ()), None
            if kind is None:
                write_file(text, self._path)


def set_colour(choice: str) -> None:
    """Take what `--color` says for this process: auto, always or never."""
    global _said
    _said = choice


def is_coloured() -> bool:
    """Return whether standard output gets colour.

    What `--color` says; else none with `NO_COLOR`, some with `FORCE_COLOR` or `CLICOLOR_FORCE` (unless 0), else on a
    terminal that is not dumb.
    """
    if _kept is not None:
        return False
    if _said != "auto":
        return _said == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def show(lines: Sequence[Line]) -> None:
    """Write styled lines: with colour on a terminal that wants it, plain anywhere else."""
    if not is_coloured():
        _put(harmless(as_plain(lines)))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True, force_terminal=True, no_color=False)
    for line in lines:
        console.print(Text.assemble(*[(harmless(text), style) for style, text in line]))


def tell(text: str) -> None:
    """Write a line for a person, or several, to standard output, with nothing in it that is obeyed."""
    write(harmless(text) + "\n")


def columns() -> int:
    """Return how wide text for a person may be: as `COLUMNS` says, else as the terminal is; 100 in a file or pipe.

    At most 120.
    """
    # shutil.get_terminal_size would load bz2 and lzma, and costs more than a rule.
    said = os.environ.get("COLUMNS", "")
    wide = int(said) if said.isdecimal() and len(said) < 6 else 0
    if not wide and sys.stdout.isatty():
        try:
            wide = os.get_terminal_size(sys.stdout.fileno()).columns
        except (OSError, ValueError):
            wide = 0
    return min(wide or 100, 120)


def may_write(output: str, inputs: Sequence[str], force: bool, option: str = "--html") -> None:
    """Check that a page can be written before any work is done for it; `-` always can.

    Raises `ConfigurationError` where it is a folder, one of the inputs, or there already without `force`.
    """
    if output == "-":
        return
    check_place(output, option)
    if os.path.exists(output) and not is_stream(output):
        refuse_input(output, inputs, option)
        if not force:
            raise ConfigurationError(f"{output} is already there: give --force to replace it, or {option} another file")


def write_file(page: str, output: str, *, make_folder: bool = False) -> None:
    """Write a page: beside its place and then moved there, so that it is there whole or not at all; `-` is a pipe.

    Devices and pipes are written through. Raises `InputError` where it cannot be written, `ConfigurationError` for a
    folder or a link.
    """
    if output == "-":
        write(page)
        return
    write_whole(output, page.encode("utf-8", "replace"), make_folder=make_folder)
