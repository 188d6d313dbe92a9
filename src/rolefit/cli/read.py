"""`rolefit read`: the title and the text of posts as they are scored."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

__all__ = ["read"]


class Format(StrEnum):
    """How posts are written."""

    text = "text"
    json = "json"


def read(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, patterns, or - for standard input.", show_default=False)
    ] = None,
    title: Annotated[str | None, typer.Option(help="The job title, where the text does not begin with it.")] = None,
    output: Annotated[Format, typer.Option("--format", "-f", help="How to write the posts.")] = Format.text,
    every: Annotated[bool, typer.Option("--all", help="Of a file with several posts, each.")] = False,
) -> None:
    """Print title and text of job posts as they are scored, and say what carried them and what was left out."""
    from rolefit.cli.reading import run

    raise typer.Exit(run(paths or [], title=title, output=output.value, every=every))
