"""The bytes of an input, unpacked: files, pipes, gzip and Zstandard, told by their first bytes."""

from __future__ import annotations

import io
import os
import stat
import sys

from rolefit.errors import ConfigurationError, InputError, MissingInput, installing
from rolefit.reading.origin import STDIN, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Protocol
else:
    Protocol = object

__all__ = ["Readable", "Stream", "open_stream", "packed"]

_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"


class Readable(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, none at the end."""


class Stream:
    """Bytes that can be looked at before they are read."""

    def __init__(self, inner: Readable, name: str, size: int = 0, below: Stream | None = None) -> None:
        self.name = name
        self.size = size
        """Bytes of the file as it lies there; 0 for a pipe."""
        self.packing = ""
        """gzip, zstd or empty."""
        self._inner = inner
        self._below = below
        self._head = b""
        self._read = 0

    def peek(self, size: int) -> bytes:
        """Return the next `size` bytes, fewer at the end, and leave them there."""
        while len(self._head) < size:
            block = self._fetch(size - len(self._head))
            if not block:
                break
            self._head += block
        return self._head[:size]

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, none at the end. Raises `InputError` where the file is damaged or cut short."""
        if self._head:
            if size < 0:
                size = len(self._head)
            block, self._head = self._head[:size], self._head[size:]
            return block
        return self._fetch(size)

    def seek(self, offset: int) -> bool:
        """Go to a byte of a plain file; return whether this is one."""
        if self._below is not None or not self.size or not isinstance(self._inner, io.IOBase):
            return False
        self._head = b""
        self._read = self._inner.seek(offset)
        return True

    def done(self) -> int:
        """Return how many bytes of the file itself were read."""
        return self._below.done() if self._below else self._read

    def close(self) -> None:
        """Close the file, but never standard input."""
        if self._below is not None:
            self._below.close()
        elif isinstance(self._inner, io.IOBase) and self.name != STDIN:
            self._inner.close()

    def _fetch(self, size: int) -> bytes:
        try:
            block = self._inner.read(size)
        except EOFError as error:
            raise InputError(f"{shown(self.name)} is cut short: its compressed data ends too early") from error
        except OSError as error:
            raise InputError(f"{shown(self.name)} cannot be read: {error}") from error
        except Exception as error:  # of libraries that plain files do not need
            if type(error).__name__ != "ZstdError" and type(error).__module__ != "zlib":
                raise
            raise InputError(f"{shown(self.name)} cannot be read: {error}") from error
        self._read += len(block)
        return block


def open_stream(path: str, stdin: IO[bytes] | None = None, data: bytes | None = None) -> Stream:
    """Return the unpacked bytes of a file or of standard input (`-`); of `data` where they are given, which `path` only names.

    Raises `MissingInput` where it is not there, `InputError` where it may not be read, `ConfigurationError` where
    Zstandard is not installed.
    """
    if data is not None:
        return _unpacked(Stream(io.BytesIO(data), path, len(data)))
    if path == STDIN:
        return _unpacked(Stream(stdin or sys.stdin.buffer, path))
    try:
        file = open(path, "rb", buffering=0)  # noqa: SIM115 - the stream closes it
        status = os.fstat(file.fileno())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingInput(f"{shown(path)} is not there: no such file") from error
    except OSError as error:
        raise InputError(f"{shown(path)} cannot be read: {error.strerror or error}") from error
    return _unpacked(Stream(file, path, status.st_size if stat.S_ISREG(status.st_mode) else 0))


def _unpacked(stream: Stream) -> Stream:
    head = stream.peek(4)
    if head.startswith(_GZIP):
        import gzip

        unzipped = gzip.GzipFile(fileobj=stream, mode="rb")
        outer = Stream(io.BufferedReader(unzipped, 1 << 18), stream.name, stream.size, stream)
        outer.packing = "gzip"
        return outer
    if head == _ZSTD:
        reader = _zstandard(stream.name).ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        outer = Stream(reader, stream.name, stream.size, stream)
        outer.packing = "zstd"
        return outer
    return stream


def _zstandard(name: str):  # type: ignore[no-untyped-def]
    try:
        import zstandard
    except ImportError as error:
        raise ConfigurationError(
            f"{shown(name)} is packed with Zstandard, and zstandard is not installed: {installing('zstd')}"
        ) from error
    return zstandard


def packed(file: IO[bytes], packing: str, name: str) -> IO[bytes]:
    """Return a file to write to that packs into `file`; the same bytes for the same input. Closing it ends the data.

    `packing` is gzip, zstd or empty; `name` is for the message of the `ConfigurationError` where Zstandard is missing.
    """
    if packing == "gzip":
        import gzip

        return gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=6, mtime=0)  # type: ignore[return-value]
    if packing == "zstd":
        writer: IO[bytes] = _zstandard(name).ZstdCompressor(level=3).stream_writer(file, closefd=False)
        return writer
    return file
