"""The command line: the only room that prints and names exit codes."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command line and return its exit code."""
    try:
        return _command()
    except KeyboardInterrupt:  # before the command itself could begin
        from rolefit.cli.exits import INTERRUPTED, complain

        complain("interrupted")
        return INTERRUPTED


def _command() -> int:
    from rolefit.cli.fast import straight_call

    call = straight_call(sys.argv[1:])
    if call is not None:
        from rolefit.cli.guard import guarded

        return guarded(call)
    from rolefit.cli.app import run

    return run()
