"""`rolefit classify`: files, folders, patterns or a pipe to verdicts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

__all__ = ["classify"]


class Format(StrEnum):
    """How verdicts are written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def classify(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, patterns, or - for standard input.", show_default=False)
    ] = None,
    title: Annotated[str | None, typer.Option(help="The job title, where the text does not begin with it.")] = None,
    output: Annotated[Format, typer.Option("--format", "-f", help="How to write the verdicts.")] = Format.text,
    to: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write there; - is standard output.")
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show figures, each of several posts, and how it was read.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE where there is one.")] = False,
    lexicon: Annotated[str | None, typer.Option(help="A lexicon file that adds to the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(help="A model file instead of the shipped one.")] = None,
    profile: Annotated[str | None, typer.Option(help="A profile that rolefit tune wrote.", metavar="FILE")] = None,
    prior: Annotated[
        str | None, typer.Option(help="How common the roles are among your posts: out_of_scope=0.8,hybrid=0.02,...")
    ] = None,
    safe_csv: Annotated[
        bool, typer.Option("--safe-csv", help="In CSV, neutralise cells that a spreadsheet would take for formulas.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Of a file with several posts, one verdict each.")] = False,
) -> None:
    """Say what job posts describe: text, Markdown, web pages, Word, PDF, mail, exports of applicant systems, feeds."""
    from rolefit.cli.classifying import run

    code = run(
        paths or [], title=title, output=output.value, lexicon=lexicon, model=model, profile=profile, prior=prior,
        every=every, verbose=verbose, to=to, force=force, safe_csv=safe_csv,
    )  # fmt: skip
    raise typer.Exit(code)
