"""`rolefit batch`: tables of job posts in, the same rows out with the verdict beside them."""

from __future__ import annotations

from typing import Annotated

import typer

from rolefit.cli.options import Delimiter, Encoding, Id, LexiconFile, ModelFile, ProfileFile, Sheet, Text, Title

__all__ = ["batch"]


def batch(
    inputs: Annotated[
        list[str],
        typer.Argument(help="Tables: files, folders, patterns, or - for standard input.", show_default=False),
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", help="File to write; - is standard output.", metavar="FILE")
    ] = "-",
    to: Annotated[
        str,
        typer.Option("--format", "-f", "--to", help="csv, tsv, jsonl, parquet or xlsx; else by the extension of FILE."),
    ] = "",
    text: Text = "",
    title: Title = "",
    id: Id = "",  # noqa: A002
    only: Annotated[bool, typer.Option("--only", help="Write the id and the verdict alone.")] = False,
    prefix: Annotated[str, typer.Option(help="What the names of the new columns begin with.")] = "rolefit_",
    encoding: Encoding = "",
    delimiter: Delimiter = "",
    sheet: Sheet = "",
    no_header: Annotated[bool, typer.Option("--no-header", help="The inputs have no line of column names.")] = False,
    rejects: Annotated[
        str, typer.Option(help="Write rows that cannot be read as they stand to FILE, with the reason.", metavar="FILE")
    ] = "",
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 where any row is in error or set aside.")
    ] = False,
    safe_csv: Annotated[
        bool, typer.Option("--safe-csv", help="Put an apostrophe before cells that a spreadsheet would compute.")
    ] = False,
    output_delimiter: Annotated[
        str, typer.Option(help="Delimiter of a CSV output: a character, or tab, semicolon ...")
    ] = "",
    decimal: Annotated[str, typer.Option(help="Decimal mark of the new columns in CSV: point or comma.")] = "point",
    output_encoding: Annotated[
        str, typer.Option(help="Encoding of a CSV output: utf-8, utf-8-sig (for Excel), cp1252 or latin-1.")
    ] = "utf-8",
    source_column: Annotated[
        str, typer.Option(help="Add a column of this name that tells the input of each row.", metavar="NAME")
    ] = "",
    workers: Annotated[
        int,
        typer.Option(
            help="Processes that score; 0 is one a core, and one alone for less than 4 MB of plain text.", min=0
        ),
    ] = 0,
    chunk_size: Annotated[int, typer.Option(help="Most rows that are scored at once.", min=1)] = 256,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an interrupted run.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace the output where it is there already.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    prior: Annotated[
        str, typer.Option(help="How common the roles are among your posts: out_of_scope=0.8,hybrid=0.02,...")
    ] = "",
    profile: ProfileFile = "",
    model: ModelFile = "",
    lexicon: LexiconFile = "",
) -> None:
    """Classify every row of a table and write the table with the verdicts.

    Reads CSV, TSV, JSON Lines, Parquet and XLSX, also .gz and .zst; finds the columns by their names. An interrupted
    run goes on with --resume.

    Exit codes: 0 done; 1 rows in error, with --strict; 2 wrong option, or an input or output that cannot be used; 130
    interrupted.
    """
    from rolefit.cli.batching import run

    code = run(
        inputs,
        output=output,
        to=to,
        text=text,
        title=title,
        key=id,
        only=only,
        prefix=prefix,
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
        no_header=no_header,
        rejects=rejects,
        strict=strict,
        safe_csv=safe_csv,
        output_delimiter=output_delimiter,
        decimal=decimal,
        output_encoding=output_encoding,
        source_column=source_column,
        workers=workers,
        chunk_size=chunk_size,
        resume=resume,
        force=force,
        quiet=quiet,
        prior=prior,
        profile=profile,
        model=model,
        lexicon=lexicon,
    )
    if code:
        raise typer.Exit(code)
