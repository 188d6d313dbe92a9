"""`rolefit explain`: one post, and why it got its answer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from rolefit.cli.completing import completed_roles

__all__ = ["Format", "explain"]


class Format(StrEnum):
    """How explanations and comparisons are written."""

    text = "text"
    json = "json"
    html = "html"


def explain(
    post: Annotated[str | None, typer.Argument(help="A file, or - for standard input.", show_default=False)] = None,
    title: Annotated[str | None, typer.Option(help="The job title, where the text does not begin with it.")] = None,
    output: Annotated[Format, typer.Option("--format", "-f", help="How to write the explanation.")] = Format.text,
    to: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there; - is standard output.")
    ] = None,
    html: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write one page of HTML instead; the same as -f html -o FILE.")
    ] = None,
    role: Annotated[
        str | None, typer.Option(autocompletion=completed_roles, help="Explain this role instead of the answer.")
    ] = None,
    contrast: Annotated[
        str | None, typer.Option(metavar="A:B", help="Explain role A against role B: community_manager:hybrid.")
    ] = None,
    lexicon: Annotated[str | None, typer.Option(help="A lexicon file that adds to the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(help="A model file instead of the shipped one.")] = None,
    profile: Annotated[str | None, typer.Option(help="A profile that rolefit tune wrote.", metavar="FILE")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the page where there is one.")] = False,
) -> None:
    """Show why a job post got its answer: every phrase with what it adds, and what would change the answer."""
    from rolefit.cli.explaining import run

    paths = [] if post is None else [post]
    code = run(
        paths, title=title, output=output.value, to=to, html=html, role=role, contrast=contrast, lexicon=lexicon, model=model, profile=profile,
        force=force,
    )  # fmt: skip
    raise typer.Exit(code)
