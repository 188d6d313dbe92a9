"""`rolefit compare`: two or more posts side by side."""

from __future__ import annotations

from typing import Annotated

import typer

from rolefit.cli.explain import Format

__all__ = ["compare"]


def compare(
    posts: Annotated[list[str], typer.Argument(help="Two or more files, folders or patterns.", show_default=False)],
    output: Annotated[Format, typer.Option("--format", "-f", help="How to write the comparison.")] = Format.text,
    to: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there; - is standard output.")
    ] = None,
    html: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write one page of HTML instead; the same as -f html -o FILE.")
    ] = None,
    lexicon: Annotated[str | None, typer.Option(help="A lexicon file that adds to the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(help="A model file instead of the shipped one.")] = None,
    profile: Annotated[str | None, typer.Option(help="A profile that rolefit tune wrote.", metavar="FILE")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the page where there is one.")] = False,
) -> None:
    """Show who owns which outcome, which duties overlap, and whether posts describe one role or two."""
    from rolefit.cli.comparing import run

    raise typer.Exit(
        run(posts, output=output.value, to=to, html=html, lexicon=lexicon, model=model, profile=profile, force=force)
    )
