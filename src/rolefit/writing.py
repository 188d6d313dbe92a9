"""Where output may go, and how a file comes to be there whole or not at all.

Devices, pipes and sockets are written through; a file is written beside its place and moved there; a link is refused, for
what it leads to is not what was named.
"""

from __future__ import annotations

import os
import stat

from rolefit.errors import ConfigurationError, InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["check_place", "is_stream", "open_beside", "refuse_input", "write_whole"]


_ANEW = os.O_RDWR | os.O_CREAT | os.O_EXCL
for _flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _ANEW |= getattr(os, _flag, 0)


def is_stream(path: str) -> bool:
    """Whether a path leads to a device, a pipe or a socket, which is written through and never replaced."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def check_place(path: str, option: str = "") -> None:
    """Check that output may go to a path.

    Raises `ConfigurationError` for a folder, a disk, and a link that does not lead to a device or pipe.
    """
    name = f"{option} {path}" if option else path
    if os.path.isdir(path):
        raise ConfigurationError(f"{name} is a folder: give the name of a file in it")
    if is_stream(path):
        if stat.S_ISBLK(os.stat(path).st_mode):
            raise ConfigurationError(f"{name} is a disk, and is never written to: give the name of a file")
    elif os.path.islink(path):
        raise ConfigurationError(f"{name} is a link to {os.readlink(path)}: name that file itself, or remove the link")


def refuse_input(path: str, inputs: Iterable[str], option: str = "") -> None:
    """Raise `ConfigurationError` where an output is one of the inputs, by whatever name; `-` is a pipe and none."""
    if path == "-" or not os.path.exists(path):
        return
    if any(one != "-" and os.path.exists(one) and os.path.samefile(one, path) for one in inputs):
        name = f"{option} {path}" if option else path
        raise ConfigurationError(f"{name} is an input, and is never written over: give another name")


def open_beside(path: str) -> int:
    """Return a descriptor to read and write a file that is made where it is not there; its content stays.

    Raises `OSError`, for a link too.
    """
    flags = (
        os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    )
    return os.open(path, flags, 0o666)


def write_whole(path: str, data: bytes, *, make_folder: bool = False, mode: int | None = None) -> None:
    """Write a file whole or not at all, or write through a device or pipe.

    mode: the permissions of the file; without it those that a new file gets.

    Raises `ConfigurationError` where output must not go there, and `InputError` where it cannot be written.
    """
    check_place(path)
    part = ""
    try:
        if is_stream(path):
            with open(path, "wb") as stream:
                stream.write(data)
            return
        folder, name = os.path.split(path)
        if make_folder:
            os.makedirs(folder or ".", exist_ok=True)
        beside = os.path.join(folder or ".", f".{name[:80]}.{os.urandom(4).hex()}.part")
        handle = os.open(beside, _ANEW, 0o600)
        part = beside
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if mode is None:
            mask = os.umask(0)
            os.umask(mask)
            mode = 0o666 & ~mask
        os.chmod(part, mode)
        os.replace(part, path)
    except BrokenPipeError:
        return  # whoever read the pipe has gone
    except OSError as error:
        if part and os.path.exists(part):
            os.unlink(part)
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from None
