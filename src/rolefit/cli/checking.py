"""What `rolefit check` does, free of typer."""

from __future__ import annotations

import gc
import os
import sys

from rolefit.check.run import Request, run_check
from rolefit.check.settings.globs import divided
from rolefit.check.settings.layers import SettingsSource
from rolefit.cli.check_output import destinations, emit, written
from rolefit.cli.exits import FINDINGS, INTERNAL, OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, MissingInput, RolefitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rolefit.check.report import Report

__all__ = ["run"]


def run(
    paths: Sequence[str],
    *,
    stdin_filename: str = "",
    diff: str = "",
    expect: str = "",
    select: str | Sequence[str] = (),
    extend_select: str | Sequence[str] = (),
    ignore: str | Sequence[str] = (),
    fail_on: str = "",
    exit_zero: bool = False,
    allow_empty: bool = False,
    force_exclude: bool = False,
    config: str | Sequence[str] = (),
    isolated: bool = False,
    show_settings: bool = False,
    lexicon: str = "",
    model: str = "",
    baseline: str = "",
    write_baseline: str = "",
    output_format: str | Sequence[str] = (),
    output_file: str | Sequence[str] = (),
    watch: bool = False,
    no_cache: bool = False,
    quiet: bool = False,
    exclude: str | Sequence[str] = (),
    files_from: str = "",
    show_files: bool = False,
    no_gitignore: bool = False,
    max_warnings: int | str = "",
    statistics: bool = False,
    fix: bool = False,
    diff_fixes: bool = False,
    add_ignores: str = "",
) -> int:
    """Check drafts, write what is found, and return the exit code; a list with one item may be a string."""
    if isinstance(max_warnings, str) and max_warnings:
        if not max_warnings.isdecimal():
            raise ConfigurationError(f"--max-warnings {max_warnings!r} is no number: write --max-warnings 5")
        max_warnings = int(max_warnings)
    options: dict[str, object] = {
        "select": _split(select),
        "extend-select": _split(extend_select),
        "ignore": _split(ignore),
        "fail-on": fail_on,
        "lexicon": lexicon,
        "model": model,
        "baseline": baseline,
        "output-format": ["statistics"] if statistics and not output_format else _listed(output_format),
        "extend-exclude": _split(exclude),
        "max-warnings": max_warnings,
    }
    options = {key: value for key, value in options.items() if value not in ("", [])}
    if no_gitignore:
        options["respect-gitignore"] = False
    if files_from:
        from rolefit.cli.check_files import named_in

        paths = [*paths, *named_in(files_from)]
        if not paths:
            if allow_empty:
                return OK
            raise MissingInput(f"nothing to check: {files_from} names no draft; --allow-empty makes that no error")
    role = _role(expect) if expect else ""

    def request() -> Request:
        return Request(
            paths=paths,
            settings=SettingsSource(
                config=_listed(config),
                isolated=isolated,
                options=options,
            ),
            expect=role,
            stdin_filename=stdin_filename,
            diff=diff,
            allow_empty=allow_empty,
            force_exclude=force_exclude,
            use_cache=not no_cache and not os.environ.get("ROLEFIT_NO_CACHE"),
            baseline=not write_baseline,
            outputs=written(_listed(output_file)),
        )

    # A thousand drafts make many values and no circles: the collector would look at all of them again and again.
    gc.set_threshold(1_000_000, 50, 100)
    first = request()
    if show_settings:
        return _show_settings(first, stdin_filename or (paths or ["."])[0])
    if show_files or diff_fixes or add_ignores or fix:
        from rolefit.cli import check_files

        if show_files:
            return check_files.list_files(first)
        if diff_fixes:
            return check_files.show_fixes(first)
        if add_ignores:
            return check_files.add_ignores(first, add_ignores)
        check_files.fix(first)
    targets = destinations(list(first.settings.for_folder(os.getcwd()).output_format), _listed(output_file))
    if watch:
        if "-" in paths or stdin_filename or write_baseline:
            raise ConfigurationError("--watch goes with files and folders, not with - or --write-baseline")
        return _watch(request, targets, quiet)
    report = _run(first, targets, quiet, write_baseline)
    if report.failures:
        return INTERNAL if any(failure.internal for failure in report.failures) else USAGE
    failed = bool(report.failing()) or report.too_many_warnings
    return FINDINGS if failed and not exit_zero and not write_baseline else OK


def _run(request: Request, targets: list[tuple[str, str]], quiet: bool, write_baseline: str = "") -> Report:
    report = run_check(request)
    for failure in report.failures:
        complain(failure.message)
    if write_baseline:
        from rolefit.check.baseline import write_baseline as write_file

        count = write_file(write_baseline, report.findings, report.root, report.paths, report.sources)
        say(f"{count} finding{'' if count == 1 else 's'} accepted in {write_baseline}")
        return report
    emit(report, targets)
    if not quiet:
        from rolefit.check.formats.text import summary_line

        for note in report.notes:
            say(note)

        say(summary_line(report))
        if report.too_many_warnings:
            say(f"more than --max-warnings {report.max_warnings}")
        if report.outdated:
            entries = ", ".join(report.outdated[:5]) + (", ..." if len(report.outdated) > 5 else "")
            say(f"the baseline accepts more than there is ({entries}); --write-baseline makes it anew")
    return report


def _show_settings(request: Request, path: str) -> int:
    from rolefit.check.settings.view import settings_text
    from rolefit.cli.output import write

    folder = os.getcwd() if path == "-" else path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    files = "".join(f"# from {file}\n" for file in request.settings.files_for(folder))
    write(files + settings_text(request.settings.for_folder(folder)))
    return OK


def _watch(request: Callable[[], Request], targets: list[tuple[str, str]], quiet: bool) -> int:
    """Check now and after every change, until Ctrl-C."""
    from rolefit.check.inputs import find_inputs
    from rolefit.check.watch import changes

    def watched() -> list[str]:
        asked = request()
        try:
            inputs = find_inputs(asked.paths, asked.settings, allow_empty=True, outputs=asked.outputs).inputs
            here = asked.settings.for_folder(os.getcwd())
        except RolefitError:
            return [*asked.settings.files]
        return [*[one.path for one in inputs], *asked.settings.files, here.lexicon, here.model, here.baseline]

    def once() -> None:
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[H")
        try:
            _run(request(), targets, quiet)
        except RolefitError as error:
            complain(str(error))
        say("watching for changes; Ctrl-C ends it")

    try:
        seen = changes(watched)
        once()
        for _ in seen:
            once()
    except KeyboardInterrupt:
        pass
    return OK


def _listed(values: str | Sequence[str]) -> list[str]:
    return [values] if isinstance(values, str) else list(values)


def _split(values: str | Sequence[str]) -> list[str]:
    """`--select RF001,RF002` is as good as two options."""
    return [part for value in _listed(values) for part in divided(value)]


def _role(label: str) -> str:
    from rolefit.check.catalog import nearest
    from rolefit.check.roles import ROLE_NAMES, role_named

    role = role_named(label)
    if not role:
        wanted = ", ".join(ROLE_NAMES)
        raise ConfigurationError(f"--expect must be one of {wanted}, not {label!r}{nearest(label, list(ROLE_NAMES))}")
    return role
