"""`rolefit check`: the linter for drafts of job posts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from rolefit.cli.checking import run
from rolefit.cli.completing import completed_roles, completed_rules

__all__ = ["check"]


class ReportFormat(StrEnum):
    """How findings are written."""

    text = "text"
    concise = "concise"
    json = "json"
    jsonl = "jsonl"
    sarif = "sarif"
    github = "github"
    gitlab = "gitlab"
    junit = "junit"
    rdjson = "rdjson"
    checkstyle = "checkstyle"
    azure = "azure"
    teamcity = "teamcity"
    summary = "summary"
    badge = "badge"
    statistics = "statistics"
    csv = "csv"
    html = "html"


class Severity(StrEnum):
    """How grave a finding is."""

    error = "error"
    warning = "warning"
    info = "info"


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Drafts, folders, patterns, or - for standard input; by default the working folder."),
    ] = None,
    stdin_filename: Annotated[
        str, typer.Option(metavar="PATH", help="What to call standard input: it settles format and configuration.")
    ] = "",
    diff: Annotated[
        str, typer.Option(metavar="BASE", help="Check only drafts that differ in git from where BASE was left.")
    ] = "",
    expect: Annotated[
        str,
        typer.Option(
            metavar="ROLE",
            autocompletion=completed_roles,
            help="The role that drafts are meant to have where nothing else says it.",
        ),
    ] = "",
    select: Annotated[
        list[str] | None,
        typer.Option(
            autocompletion=completed_rules, help="Run these rules only: codes, their beginnings, names, or ALL."
        ),
    ] = None,
    extend_select: Annotated[
        list[str] | None, typer.Option(autocompletion=completed_rules, help="Run these rules as well.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(autocompletion=completed_rules, help="Do not run these rules.")
    ] = None,
    fail_on: Annotated[
        Severity | None, typer.Option(help="The least severity that makes the exit code 1.", show_default="error")
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    allow_empty: Annotated[bool, typer.Option("--allow-empty", help="Finding nothing to check is no error.")] = False,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Leave out excluded drafts though they are named.")
    ] = False,
    config: Annotated[
        list[str] | None, typer.Option(metavar="FILE|KEY=VALUE", help="A settings file, or one setting in TOML.")
    ] = None,
    isolated: Annotated[
        bool, typer.Option("--isolated", help="Leave settings files and the environment alone.")
    ] = False,
    show_settings: Annotated[
        bool, typer.Option("--show-settings", help="Print the settings that hold and where they come from.")
    ] = False,
    lexicon: Annotated[str, typer.Option(metavar="FILE", help="A lexicon that adds to the shipped one.")] = "",
    model: Annotated[str, typer.Option(metavar="FILE", help="A model file instead of the shipped one.")] = "",
    baseline: Annotated[str, typer.Option(metavar="FILE", help="Leave out the findings that this file accepts.")] = "",
    write_baseline: Annotated[str, typer.Option(metavar="FILE", help="Accept all findings of now in this file.")] = "",
    output_format: Annotated[
        list[ReportFormat] | None,
        typer.Option("--format", "-f", "--output-format", help="How to write findings; repeat it for several at once."),
    ] = None,
    output_file: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            "--output-file",
            metavar="FILE",
            help="Where to, one for each format in order; - is the output.",
        ),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Check again whenever a draft changes.")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", "-n", help="Classify every draft anew.")] = False,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Leave these out as well, as in .gitignore.")
    ] = None,
    files_from: Annotated[
        str,
        typer.Option(metavar="FILE", help="Read names of drafts from a file, a line each or NUL between; - is input."),
    ] = "",
    show_files: Annotated[
        bool, typer.Option("--show-files", help="Print the drafts that would be checked, and check none.")
    ] = False,
    no_gitignore: Annotated[
        bool, typer.Option("--no-gitignore", help="Look also at what .gitignore leaves out.")
    ] = False,
    max_warnings: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="More warnings than these make the exit code 1.")
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Print how often each rule fired in place of the findings.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what can be mended safely: roles by the settings, unused suppressions.")
    ] = False,
    diff_fixes: Annotated[
        bool, typer.Option("--diff-fixes", help="Show what --fix would change, and change nothing.")
    ] = False,
    add_ignores: Annotated[
        str, typer.Option(metavar="REASON", help="Write a suppression with this reason for every finding of now.")
    ] = "",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only, no summary.")] = False,
) -> None:
    """Check whether drafts of job posts describe the roles that they say they do."""
    code = run(
        paths or (),
        stdin_filename=stdin_filename,
        diff=diff,
        expect=expect,
        select=select or (),
        extend_select=extend_select or (),
        ignore=ignore or (),
        fail_on=fail_on.value if fail_on else "",
        exit_zero=exit_zero,
        allow_empty=allow_empty,
        force_exclude=force_exclude,
        config=config or (),
        isolated=isolated,
        show_settings=show_settings,
        lexicon=lexicon,
        model=model,
        baseline=baseline,
        write_baseline=write_baseline,
        output_format=[name.value for name in output_format or ()],
        output_file=output_file or (),
        watch=watch,
        no_cache=no_cache,
        quiet=quiet,
        exclude=exclude or (),
        files_from=files_from,
        show_files=show_files,
        no_gitignore=no_gitignore,
        max_warnings="" if max_warnings is None else max_warnings,
        statistics=statistics,
        fix=fix,
        diff_fixes=diff_fixes,
        add_ignores=add_ignores,
    )
    raise typer.Exit(code)
