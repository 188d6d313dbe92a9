"""`rolefit report`: one page on a scored batch."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from rolefit.errors import ConfigurationError, InputError

__all__ = ["report"]


def report(
    scored: Annotated[str, typer.Argument(help="Table that rolefit batch wrote: CSV, TSV, JSON Lines or Parquet.")],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Page to write; - for standard output.")
    ] = "report.html",
    title: Annotated[str, typer.Option("--title", help="Heading of the page; without it, the table's name.")] = "",
    prefix: Annotated[
        str, typer.Option("--prefix", help="How the names of the verdict's columns begin, as given to batch.")
    ] = "rolefit_",
    force: Annotated[bool, typer.Option("--force", help="Replace the page where there is one.")] = False,
) -> None:
    """Write a report on a scored batch: one HTML file that needs no network.

    It shows the roles, how confident the answers are, a map between social media and community work, the posts to look
    at first, and a table of all posts to search, filter and sort.
    """
    from rolefit.report.page import report_page
    from rolefit.report.table import read_scored

    _may_write(output, scored, force)
    table = read_scored(scored, prefix=prefix)
    page = report_page(table, title=title or f"Role report: {Path(scored).name}").encode("utf-8", "replace")
    if output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(page)
        sys.stdout.buffer.flush()
        return
    _write(page, Path(output))
    rows = len(table.rows) + len(table.failed)
    typer.echo(f"{output}: {rows:,} posts, {len(page) / 1e6:.1f} MB", err=True)


def _may_write(output: str, scored: str, force: bool) -> None:
    if output == "-":
        return
    target = Path(output)
    if target.is_dir():
        raise ConfigurationError(f"--output {output} is a folder: give the name of a file in it")
    if target.exists():
        if Path(scored).exists() and target.samefile(scored):
            raise ConfigurationError(f"--output {output} is the scored table itself: give another name")
        if not force:
            raise ConfigurationError(f"{output} is already there: give --force to replace it, or --output another file")


def _write(page: bytes, target: Path) -> None:
    """Write beside the target and move into place: a page is there whole or not at all."""
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(page)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(part, 0o666 & ~mask)
        os.replace(part, target)
    except OSError as error:
        Path(part).unlink(missing_ok=True) if part else None
        raise InputError(f"{target} cannot be written: {error.strerror}") from None
