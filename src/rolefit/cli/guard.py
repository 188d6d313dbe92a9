"""From errors to exit codes, once, for every command."""

from __future__ import annotations

import sys
from collections.abc import Callable

from rolefit.cli.exits import INTERNAL, INTERRUPTED, OK, USAGE, complain
from rolefit.errors import RolefitError

__all__ = ["guarded"]


def guarded(command: Callable[[], int], *, debug: bool = False) -> int:
    """Run a command and return its exit code; with `debug` errors pass through with their traceback."""
    try:
        return command()
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: nobody is left to tell
        _forget_output()
        return OK
    except RolefitError as error:
        if debug:
            raise
        complain(str(error))
        return USAGE
    except MemoryError:
        complain("out of memory; give smaller inputs")
        return INTERNAL
    except Exception as error:
        if debug:
            raise
        complain(f"internal error: {type(error).__name__}: {error}; run again with --debug and report it")
        return INTERNAL


def _forget_output() -> None:
    # The interpreter flushes standard output once more when it ends; let that go nowhere.
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
