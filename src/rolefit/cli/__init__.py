"""The command line: the only room that prints and names exit codes."""

from __future__ import annotations

import os
import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line and return its exit code."""
    if sys.stderr is None:  # closed by the caller
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - until the process ends
    if sys.stdout is None:
        from rolefit.cli.exits import USAGE, complain

        complain("standard output is closed: give it a file, or /dev/null")
        return USAGE
    try:
        return _command()
    except KeyboardInterrupt:  # before the command itself could begin
        from rolefit.cli.exits import INTERRUPTED, complain

        complain("interrupted")
        return INTERRUPTED
    except OSError as error:  # in help, which is written before any command begins
        from rolefit.cli.guard import unwritten

        code = unwritten(error)
        if code is None:
            raise
        return code


def _command() -> int:
    from rolefit.cli.fast import straight_call

    call = straight_call(sys.argv[1:])
    if call is not None:
        from rolefit.cli.guard import guarded

        return guarded(call)
    from rolefit.cli.app import run

    return run()
