"""A file that is written beside its name and moved into place when it is whole."""

from __future__ import annotations

import errno
import io
import os
import sys
from _weakrefset import WeakSet  # that of `weakref`, which loads more
from hashlib import sha256

from rolefit.errors import RolefitError
from rolefit.reading.origin import STDIN, shown
from rolefit.writing import is_stream, open_beside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Buffer

__all__ = ["Target", "telling"]


class Target:
    """`NAME.part` while it is written, `NAME` afterwards; or standard output, a device or a pipe."""

    def __init__(self, path: str, stdout: IO[bytes] | None = None) -> None:
        self.path = path
        self.part = path if path == STDIN else path + ".part"
        self.file: IO[bytes]
        """What to write to, once it is open."""
        self._stdout = stdout
        self._raw: _Summed | None = None
        self._made = False

    @property
    def is_file(self) -> bool:
        """Whether this is a file, and neither standard output nor a device or pipe."""
        return self.path != STDIN and not is_stream(self.path)

    def claim(self) -> bool:
        """Lock the part file, before anything is removed or cut; return whether it was there before.

        Raises `RolefitError` where it cannot be written or is being written by another process, which loses nothing by
        that: neither it nor any file beside it has been touched.
        """
        if not self.is_file:
            return False
        with telling(self.part):
            while self._raw is None:
                made = not os.path.lexists(self.part)
                raw = _Summed(open_beside(self.part), "r+b")
                _lock(raw, self.part)
                # The other run may have moved the file into its place between these two steps.
                if _is_there_as(raw, self.part):
                    self._raw, self._made = raw, made
                else:
                    raw.close()
            _refuse_beside_another(self.path, self.part)
        return not self._made

    def open(self, keep: int = 0, digest: str = "") -> None:
        """Open for writing: empty, or with the first `keep` bytes of the part file, whose digest must be `digest`.

        Raises `RolefitError` where it cannot be written, or is not what the journal says.
        """
        if self.path == STDIN:
            self.file = self._stdout or sys.stdout.buffer
            return
        with telling(self.path):
            if not self.is_file:
                self.file = open(self.path, "wb")  # noqa: SIM115
                return
        self.claim()
        assert self._raw is not None
        with telling(self.part):
            if os.fstat(self._raw.fileno()).st_size < keep:
                raise RolefitError(f"{shown(self.part)} is shorter than its journal says: start anew with --force")
            if self._raw.take_over(keep) != digest and keep:
                raise RolefitError(f"{shown(self.part)} is not as its journal says: start anew with --force")
            self._raw.truncate(keep)
            self._raw.seek(keep)
            self.file = io.BufferedWriter(self._raw, 1 << 18)
            self._made = False  # from here on the file holds work

    def verify(self, keep: int, digest: str) -> None:
        """Raise `RolefitError` where the part file is there and is not as the journal of a finished run says."""
        if self._raw is None or self._made:
            return
        if os.fstat(self._raw.fileno()).st_size != keep or (self._raw.take_over(keep) != digest and keep):
            raise RolefitError(f"{shown(self.part)} is not as its journal says: start anew with --force")

    def sync(self) -> int:
        """Make sure that all that was written is on the disk; return how many bytes that is."""
        with telling(self.part):
            self.file.flush()
            if self._raw is None:
                return 0
            os.fsync(self.file.fileno())
            return self.file.tell()

    @property
    def digest(self) -> str:
        """Of all bytes that were written and synchronised."""
        return self._raw.sum.copy().hexdigest() if self._raw else ""

    def commit(self) -> None:
        """Move the part file into place, unless that was done before; it stays locked until it is there."""
        if not self.is_file:
            if self.path != STDIN and hasattr(self, "file"):
                with telling(self.path):
                    self.file.close()
            return
        with telling(self.path):
            if hasattr(self, "file"):
                self.file.flush()
                os.replace(self.part, self.path)
            elif self._raw and not self._made:
                os.replace(self.part, self.path)
            elif self._made:
                os.unlink(self.part)
                self._made = False

    def close(self) -> None:
        """Let go of the file and leave it where it is; one that this run made and never wrote to is removed."""
        if self.path == STDIN:
            return
        try:
            if self._made:
                os.unlink(self.part)
            if hasattr(self, "file"):
                self.file.close()
            elif self._raw:
                self._raw.close()
        except (OSError, ValueError):  # what it still holds can be what did not fit on the disk
            return


class _Summed(io.FileIO):
    """A file that knows the digest of all that was written to it, in order; copies of this process let go of it."""

    def __init__(self, handle: int, mode: str) -> None:
        super().__init__(handle, mode)
        self.sum = sha256()
        _open_here.add(self)

    def take_over(self, size: int) -> str:
        """Begin with the first `size` bytes that are there, and return their digest; empty where there are fewer."""
        self.sum = sha256()
        self.seek(0)
        while size > 0:
            block = self.read(min(size, 1 << 20))
            if not block:
                return ""
            self.sum.update(block)
            size -= len(block)
        return self.sum.copy().hexdigest()

    def write(self, data: Buffer, /) -> int:
        """Write bytes."""
        written = super().write(data) or 0
        self.sum.update(memoryview(data)[:written])
        return written


_open_here: WeakSet[_Summed] = WeakSet()


def _let_go() -> None:
    """In a copy of this process: its lock would outlive the run."""
    for raw in tuple(_open_here):
        if not raw.closed:
            raw.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)


def _is_there_as(raw: io.FileIO, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(raw.fileno()), os.lstat(path))
    except OSError:
        return False


class telling:  # noqa: N801 - said before a block
    """Turn an `OSError` into a `RolefitError` that names the file and says what to do; a broken pipe goes through."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if not isinstance(error, OSError) or isinstance(error, BrokenPipeError):
            return
        path = self._path
        full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
        advice = ": make room and go on with --resume" if full else ""
        name = "standard output" if path == STDIN else shown(path)
        if error.errno == errno.ELOOP:
            raise RolefitError(f"{name} is a link, and is never written through: remove it") from error
        raise RolefitError(f"{name} cannot be written: {error.strerror or error}{advice}") from error


def _refuse_beside_another(path: str, part: str) -> None:
    """Raise `RolefitError` while a run that has moved its file into place still removes its journal."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except OSError:
        return
    with io.FileIO(handle, "rb") as file:
        _lock(file, part)


def _lock(file: io.FileIO, name: str) -> None:
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
