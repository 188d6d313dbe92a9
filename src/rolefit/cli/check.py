"""`rolefit check`: the linter for drafts of job posts."""

from __future__ import annotations

import os
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rolefit.cli.exits import FINDINGS, OK, USAGE, complain
from rolefit.errors import ConfigurationError, RolefitError

if TYPE_CHECKING:
    from rolefit.check.report import Report
    from rolefit.check.run import Request

__all__ = ["check"]


class ReportFormat(StrEnum):
    """How findings are written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    sarif = "sarif"
    github = "github"
    gitlab = "gitlab"
    junit = "junit"
    rdjson = "rdjson"


class Severity(StrEnum):
    """How grave a finding is."""

    error = "error"
    warning = "warning"
    info = "info"


_SELECTION = "Rules"
_CONFIGURATION = "Configuration"
_OUTPUT = "Output"


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
        str, typer.Option(metavar="ROLE", help="The role that drafts are meant to have where nothing else says it.")
    ] = "",
    select: Annotated[
        list[str] | None, typer.Option(help="Run these rules only: codes, their beginnings, names, or ALL.")
    ] = None,
    extend_select: Annotated[list[str] | None, typer.Option(help="Run these rules as well.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Do not run these rules.")] = None,
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
        list[ReportFormat] | None, typer.Option(help="How to write findings; repeat it for several at once.")
    ] = None,
    output_file: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="Where to, one for each format in order; - is the output.")
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Check again whenever a draft changes.")] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", "-n", envvar="ROLEFIT_NO_CACHE", help="Classify every draft anew.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print findings only, no summary.")] = False,
) -> None:
    """Check whether drafts of job posts describe the roles that they say they do."""
    from rolefit.check.run import Request
    from rolefit.check.settings_layers import SettingsSource
    from rolefit.cli.check_output import destinations

    options: dict[str, Any] = {
        "select": _split(select),
        "extend-select": _split(extend_select),
        "ignore": _split(ignore),
        "fail-on": fail_on and fail_on.value,
        "lexicon": lexicon,
        "model": model,
        "baseline": baseline,
        "output-format": [str(name.value) for name in output_format or ()],
    }
    options = {key: value for key, value in options.items() if value}

    def request() -> Request:
        return Request(
            paths=paths or (),
            settings=SettingsSource(config=config or (), isolated=isolated, options=options),
            expect=_role(expect),
            stdin_filename=stdin_filename,
            diff=diff,
            allow_empty=allow_empty,
            force_exclude=force_exclude,
            use_cache=not no_cache,
            baseline=not write_baseline,
        )

    first = request()
    settings = first.settings.for_folder(os.getcwd())
    if show_settings:
        from rolefit.check.settings_view import settings_text
        from rolefit.cli.output import write

        folder = _folder_of(stdin_filename or (paths or ["."])[0])
        for path in first.settings.files_for(folder):
            write(f"# from {path}\n")
        write(settings_text(first.settings.for_folder(folder)))
        return
    targets = destinations(list(settings.output_format), output_file or [])
    if watch:
        if "-" in (paths or ()) or write_baseline:
            raise ConfigurationError("--watch goes with files and folders, not with - or --write-baseline")
        _watch(request, targets, quiet)
    report = _run(first, targets, quiet, write_baseline)
    if report.failures:
        raise typer.Exit(USAGE)
    if report.failing() and not exit_zero and not write_baseline:
        raise typer.Exit(FINDINGS)


def _run(request: Request, targets: list[tuple[str, str]], quiet: bool, write_baseline: str = "") -> Report:
    from rolefit.check.formats.text import summary_line
    from rolefit.check.run import run_check
    from rolefit.cli.check_output import emit

    report = run_check(request)
    for failure in report.failures:
        complain(failure.message)
    if write_baseline:
        from rolefit.check.baseline import write_baseline as write_file

        count = write_file(write_baseline, report.findings, report.root, report.paths)
        typer.echo(f"{count} finding{'' if count == 1 else 's'} accepted in {write_baseline}", err=True)
        return report
    emit(report, targets)
    if not quiet:
        typer.echo(summary_line(report), err=True)
        if report.outdated:
            entries = ", ".join(report.outdated[:5]) + (", ..." if len(report.outdated) > 5 else "")
            typer.echo(f"the baseline accepts more than there is ({entries}); --write-baseline makes it anew", err=True)
    return report


def _watch(request: Any, targets: list[tuple[str, str]], quiet: bool) -> None:
    """Check now and after every change, until Ctrl-C."""
    import sys

    from rolefit.check.inputs import find_inputs
    from rolefit.check.watch import changes

    def watched() -> list[str]:
        asked = request()
        try:
            inputs = find_inputs(asked.paths, asked.settings, allow_empty=True)
            here = asked.settings.for_folder(os.getcwd())
        except RolefitError:
            return [*asked.settings.files]
        return [*(one.path for one in inputs), *asked.settings.files, here.lexicon, here.model, here.baseline]

    def once() -> None:
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[H")
        try:
            _run(request(), targets, quiet)
        except RolefitError as error:
            complain(str(error))
        typer.echo("watching for changes; Ctrl-C ends it", err=True)

    try:
        seen = changes(watched)
        once()
        for _ in seen:
            once()
    except KeyboardInterrupt:
        raise typer.Exit(OK) from None


def _split(values: list[str] | None) -> list[str]:
    """`--select RF001,RF002` is as good as two options."""
    return [part.strip() for value in values or () for part in value.split(",") if part.strip()]


def _role(label: str) -> str:
    from rolefit.check.catalog import nearest
    from rolefit.check.roles import ROLE_NAMES, role_named

    role = role_named(label)
    if label and not role:
        wanted = ", ".join(ROLE_NAMES)
        raise ConfigurationError(f"--expect must be one of {wanted}, not {label!r}{nearest(label, list(ROLE_NAMES))}")
    return role


def _folder_of(path: str) -> str:
    return path if os.path.isdir(path) or path == "-" else os.path.dirname(os.path.abspath(path))
