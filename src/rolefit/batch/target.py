"""A file that is written beside its name and moved into place when it is whole."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import IO

from rolefit.errors import ConfigurationError, RolefitError
from rolefit.reading.origin import STDIN, shown

__all__ = ["Target", "guard_inputs", "telling"]


class Target:
    """`NAME.part` while it is written, `NAME` afterwards; or standard output."""

    def __init__(self, path: str, stdout: IO[bytes] | None = None) -> None:
        self.path = path
        self.part = path if path == STDIN else path + ".part"
        self.file: IO[bytes]
        """What to write to, once it is open."""
        self._stdout = stdout

    def open(self, keep: int | None = None) -> None:
        """Open the part file: empty, or cut to its first `keep` bytes.

        Raises `RolefitError` where it cannot be written, is shorter than that, or is being written by another process.
        """
        if self.path == STDIN:
            self.file = self._stdout or sys.stdout.buffer
            return
        with telling(self.part):
            self.file = open(self.part, "r+b" if os.path.exists(self.part) else "w+b", 1 << 18)  # noqa: SIM115
            _lock(self.file, self.part)
            if keep and os.path.getsize(self.part) < keep:
                self.file.close()
                raise RolefitError(f"{shown(self.part)} is shorter than its journal says: start anew with --force")
            self.file.truncate(keep or 0)
            self.file.seek(keep or 0)

    def sync(self) -> int:
        """Make sure that all that was written is on the disk; return how many bytes that is."""
        with telling(self.part):
            self.file.flush()
            if self.path == STDIN:
                return 0
            os.fsync(self.file.fileno())
            return self.file.tell()

    def commit(self) -> None:
        """Move the part file into place, unless that was done before."""
        if self.path == STDIN:
            return
        with telling(self.path):
            if hasattr(self, "file"):
                self.file.close()
            if os.path.exists(self.part):
                os.replace(self.part, self.path)

    def close(self) -> None:
        """Let go of the file and leave it where it is."""
        if self.path != STDIN and hasattr(self, "file"):
            with suppress(OSError, ValueError):  # what it still holds can be what did not fit on the disk
                self.file.close()


@contextmanager
def telling(path: str) -> Iterator[None]:
    """Turn an `OSError` into a `RolefitError` that names the file and says what to do; a broken pipe goes through."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
        advice = ": make room and go on with --resume" if full else ""
        name = "standard output" if path == STDIN else shown(path)
        raise RolefitError(f"{name} cannot be written: {error.strerror or error}{advice}") from error


def guard_inputs(outputs: Sequence[str], inputs: Sequence[str]) -> None:
    """Raise `ConfigurationError` where an output is one of the inputs, by whatever name."""
    for output in outputs:
        if output == STDIN or not os.path.exists(output):
            continue
        for path in inputs:
            if path != STDIN and os.path.exists(path) and os.path.samefile(output, path):
                raise ConfigurationError(f"{shown(output)} is an input, and is never written over: give another name")


def _lock(file: IO[bytes], name: str) -> None:
    try:
        import fcntl
    except ImportError:  # Windows locks open files by itself
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise RolefitError(f"{shown(name)} is being written by another process") from error
    except OSError:  # not every file system has locks
        return
