"""`rolefit report`: one page on a scored batch."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rolefit.cli.exits import say

__all__ = ["report"]


def report(
    scored: Annotated[
        str, typer.Argument(help="Table that rolefit batch wrote: CSV, TSV, JSON Lines, Parquet or XLSX.")
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Page to write; - for standard output.")
    ] = "report.html",
    title: Annotated[str, typer.Option("--title", help="Heading of the page; without it, the table's name.")] = "",
    prefix: Annotated[
        str, typer.Option("--prefix", help="How the names of the verdict's columns begin, as given to batch.")
    ] = "rolefit_",
    title_column: Annotated[
        str, typer.Option(help="Column of the posts' titles; else by its name.", metavar="NAME")
    ] = "",
    company_column: Annotated[
        str, typer.Option(help="Column of the companies; else by its name.", metavar="NAME")
    ] = "",
    date_column: Annotated[str, typer.Option(help="Column of the dates; else by its name.", metavar="NAME")] = "",
    force: Annotated[bool, typer.Option("--force", help="Replace the page where there is one.")] = False,
) -> None:
    """Write a report on a scored batch: one HTML file that needs no network.

    It shows the roles, how confident the answers are, a map between social media and community work, the posts to look
    at first, and a table of all posts to search, filter and sort.
    """
    from rolefit.cli.output import may_write, write_file
    from rolefit.report.page import report_page
    from rolefit.tables.scored import read_scored

    may_write(output, [scored], force, option="--output")
    table = read_scored(scored, prefix=prefix, title=title_column, company=company_column, date=date_column)
    page = report_page(table, title=title or f"Role report: {Path(scored).name}")
    write_file(page, output)
    if output == "-":
        return
    rows = len(table.rows) + len(table.failed)
    say(f"{output}: {rows:,} posts, {len(page.encode('utf-8', 'replace')) / 1e6:.1f} MB")
