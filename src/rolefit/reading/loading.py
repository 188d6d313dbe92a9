"""From a path to bytes, and nothing of what they mean."""

from __future__ import annotations

import os
import stat
import sys

from rolefit.errors import MissingInput
from rolefit.reading.origin import LARGEST_INPUT, STDIN, Origin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["load", "piped"]

_PIECE = 1 << 16


def load(path: str) -> bytes:
    """Return the bytes of a file, a named pipe, or standard input (`-`); at most one more than `LARGEST_INPUT`.

    Raises `MissingInput` where it is not there, `InputError` where it is a folder or a device or may not be read.
    """
    origin = Origin(path)
    if path == STDIN:
        return piped(sys.stdin.buffer if sys.stdin else None, origin)
    try:
        found = os.stat(path)
        mode = found.st_mode
        if stat.S_ISDIR(mode):
            raise origin.error("is a folder, not a file")
        if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):
            raise origin.error("is a device or a socket, not a file")
        return _all_of(path, found.st_size if stat.S_ISREG(mode) else 0)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingInput(str(origin.error("is not there: no such file"))) from error
    except PermissionError as error:
        raise origin.error("may not be read: no permission") from error
    except OSError as error:
        raise origin.error(f"cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a NUL in the path
        raise MissingInput(str(origin.error("is no name of a file"))) from error


def _all_of(path: str, told: int) -> bytes:
    """Read a file piece by piece, for a buffer of the largest size costs more than most files.

    told: the size that it is said to have, at which reading ends; 0 where nobody knows.
    """
    pieces, size = [], 0
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        while size <= LARGEST_INPUT and (piece := os.read(file, _PIECE)):
            pieces.append(piece)
            size += len(piece)
            if size == told:
                break
    finally:
        os.close(file)
    return b"".join(pieces)[: LARGEST_INPUT + 1]


def piped(stream: BinaryIO | None, origin: Origin) -> bytes:
    """Return the bytes of a stream, at most one more than `LARGEST_INPUT`. Raises `InputError` where it is closed."""
    if stream is None:
        raise origin.error("cannot be read: there is none")
    try:
        return stream.read(LARGEST_INPUT + 1)
    except (OSError, ValueError, AttributeError) as error:  # closed
        raise origin.error(f"cannot be read: {error}") from error
