"""Sends reports where they were asked for: to the terminal, into a pipe, into files."""

from __future__ import annotations

import os
import stat

from rolefit.errors import ConfigurationError
from rolefit.writing import check_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.check.report import Report

__all__ = ["destinations", "emit", "written"]

_OUTPUT = "-"
_FOR_READERS = ("text", "concise", "github", "azure", "teamcity", "statistics")
"""Formats that are read off the output: with one file too few, the first of them needs none."""


def destinations(formats: list[str], files: list[str]) -> list[tuple[str, str]]:
    """Return pairs of a format and where it goes, `-` for standard output.

    Files go with formats in the order in which both are given. One file may be missing: that of the only format, or of
    the first that is read off the output, such as `text`. Raises `ConfigurationError` where the numbers do not fit or two meet at one place.
    """
    formats = formats or ["text"]
    left = list(files)
    if len(left) == len(formats) - 1:
        spare = 0 if len(formats) == 1 else next((i for i, name in enumerate(formats) if name in _FOR_READERS), -1)
        if spare >= 0:
            left.insert(spare, _OUTPUT)
    if len(left) != len(formats):
        raise ConfigurationError(
            f"{len(formats)} --output-format and {len(files)} --output-file: give one file for each format, in order; "
            "- is standard output"
        )
    places = [place if place == _OUTPUT else os.path.abspath(place) for place in left]
    for place in places:
        if places.count(place) > 1:
            raise ConfigurationError(
                f"two formats cannot both go to {'standard output' if place == _OUTPUT else place}"
            )
    for place in places:
        if place != _OUTPUT:
            check_place(place, "--output-file")
    return list(zip(formats, places, strict=True))


def written(files: list[str]) -> frozenset[tuple[int, int]]:
    """Return device and number of the files that a run writes: standard output and error, and those that are named."""
    places: tuple[int | str, ...] = (1, 2, *files)
    found = set()
    for place in places:
        try:
            known = os.stat(place)
        except (OSError, ValueError):  # closed, or not there yet
            continue
        if stat.S_ISREG(known.st_mode):
            found.add((known.st_dev, known.st_ino))
    return frozenset(found)


def emit(report: Report, targets: list[tuple[str, str]]) -> None:
    """Write a report to its destinations; a file is written whole or not at all.

    Raises `InputError` for a file that cannot be written.
    """
    from rolefit.check.formats import render
    from rolefit.cli.output import write_file

    for name, place in targets:
        if place == _OUTPUT:
            _to_output(name, report)
            continue
        write_file(render(name, report), place, make_folder=True)


def _to_output(name: str, report: Report) -> None:
    from rolefit.cli.output import columns, show, write

    if name != "text":
        from rolefit.check.formats import render

        write(render(name, report))
        return
    from rolefit.check.formats.text import lines

    show(lines(report, folder=os.getcwd(), width=columns()))
