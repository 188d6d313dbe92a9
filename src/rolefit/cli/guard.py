"""From errors to exit codes, once, for every command."""

from __future__ import annotations

import errno
import sys

from rolefit.cli.exits import INTERNAL, INTERRUPTED, OK, USAGE, complain
from rolefit.errors import RolefitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["guarded", "unwritten"]

_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def guarded(command: Callable[[], int], *, debug: bool = False) -> int:
    """Run a command and return its exit code; with `debug` errors pass through with their traceback."""
    try:
        return command()
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except RolefitError as error:
        if debug:
            raise
        complain(str(error))
        return USAGE
    except MemoryError:
        complain("out of memory; give smaller inputs")
        return INTERNAL
    except Exception as error:
        code = unwritten(error)
        if code is not None:
            return code
        if debug:
            raise
        complain(f"internal error: {type(error).__name__}: {error}; run again with --debug and report it")
        return INTERNAL


def unwritten(error: Exception) -> int | None:
    """Return the exit code where an error says that standard output cannot be written, else None.

    Errors of files that a user named have a name, and are `RolefitError` by the time they come here.
    """
    if isinstance(error, BrokenPipeError):  # the reader has gone: nobody is left to tell
        _forget_output()
        return OK
    if not isinstance(error, OSError) or error.filename is not None or error.errno not in _UNWRITABLE:
        return None
    _forget_output()
    complain(f"standard output cannot be written: {error.strerror}")
    return USAGE


def _forget_output() -> None:
    # The interpreter flushes standard output once more when it ends; let that go nowhere.
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
