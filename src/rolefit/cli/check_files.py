"""What `rolefit check` does with files besides checking them: lists of names, fixes, suppressions."""

from __future__ import annotations

import os
import sys

from rolefit.cli.exits import FINDINGS, OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, InputError, MissingInput

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.check.report import Report
    from rolefit.check.run import Request
    from rolefit.check.values import Finding

__all__ = ["add_ignores", "fix", "list_files", "named_in", "show_fixes"]


def named_in(path: str) -> list[str]:
    """Return the names in a file, one a line or, where it holds NUL, divided by it; `-` is standard input.

    Raises `MissingInput` where the file is not there or names nothing.
    """
    if path == "-":
        data = sys.stdin.buffer.read()
    else:
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            raise MissingInput(f"--files-from {path}: cannot be read: {error.strerror or error}") from None
    parts = data.split(b"\0") if b"\0" in data else [line.removesuffix(b"\r") for line in data.split(b"\n")]
    return [os.fsdecode(part) for part in parts if part.strip()]


def list_files(request: Request) -> int:
    """Print the drafts that would be checked."""
    from rolefit.check.inputs import find_inputs
    from rolefit.cli.output import write

    found = find_inputs(
        request.paths,
        request.settings,
        stdin_filename=request.stdin_filename,
        diff=request.diff,
        allow_empty=request.allow_empty,
        force_exclude=request.force_exclude,
        outputs=request.outputs,
    )
    write("".join(f"{one.name}\n" for one in found.inputs))
    return OK


def fix(request: Request) -> None:
    """Make the edits that findings carry, and say how many."""
    from rolefit.check.edits import write_text

    drafts = changes = 0
    for path, _, after, encoding, count in _mended(request):
        write_text(path, after, encoding)
        drafts, changes = drafts + 1, changes + count
    say(f"{changes} fix{'' if changes == 1 else 'es'} in {drafts} draft{'' if drafts == 1 else 's'}")


def show_fixes(request: Request) -> int:
    """Print the edits as a unified diff; 1 where there are any."""
    from difflib import unified_diff

    from rolefit.cli.output import write

    lines: list[str] = []
    for path, before, after, _, _ in _mended(request):
        name = os.path.relpath(path).replace(os.sep, "/")
        pair = (before.splitlines(keepends=True), after.splitlines(keepends=True))
        lines += [
            line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
            for line in unified_diff(*pair, f"a/{name}", f"b/{name}")
        ]
    write("".join(lines))
    return FINDINGS if lines else OK


def add_ignores(request: Request, reason: str) -> int:
    """Write a suppression for every finding of now, and say what could not be suppressed (exit code 2)."""
    from rolefit.check.edits import read_text, suppressed, write_text

    report = _report(request)
    code = OK
    count = 0
    for path, findings in _by_path(report).items():
        wanted = [finding for finding in findings if finding.code != "RF101"]
        try:
            text, encoding = read_text(path)
            write_text(path, suppressed(text, wanted, reason, path=path), encoding)
        except InputError as error:
            complain(str(error))
            code = USAGE
            continue
        count += len(wanted)
    say(f"{count} finding{'' if count == 1 else 's'} suppressed: {reason}")
    left = len(_report(request).findings)
    if left:
        say(f"{left} left; per-file-ignores in the settings, or a baseline, leaves them out")
        code = USAGE
    return code


def _mended(request: Request) -> list[tuple[str, str, str, str, int]]:
    """Return path, text before and after, encoding, and number of edits for each draft that changes."""
    from rolefit.check.edits import edited, read_text

    changed = []
    for path, findings in _by_path(_report(request)).items():
        edits = [edit for finding in findings for edit in finding.edits]
        if not edits:
            continue
        try:
            text, encoding = read_text(path)
        except InputError as error:
            complain(str(error))
            continue
        after, count = edited(text, edits)
        if after != text:
            changed.append((path, text, after, encoding, count))
    return changed


def _report(request: Request) -> Report:
    from rolefit.check.run import run_check

    if "-" in request.paths or request.stdin_filename:
        raise ConfigurationError("drafts are changed in their files, not on standard input")
    return run_check(request)


def _by_path(report: Report) -> dict[str, list[Finding]]:
    by_path: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.path in report.sources:  # what lies outside the project is not changed
            by_path.setdefault(os.path.join(report.root, finding.path), []).append(finding)
    return by_path
