"""Work on a document in a process of its own, with a ceiling on time and memory.

For libraries in C that cannot be stopped in the middle of a page: a few kilobytes of PDF can ask for years of work.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from rolefit.errors import ConfigurationError, InputError, RolefitError
from rolefit.reading.origin import Origin

__all__ = ["VARIABLE", "Broken", "bounded", "most_seconds"]

VARIABLE = "ROLEFIT_MOST_SECONDS"
"""Names the most processor time that one such document may take, in seconds."""
_MOST = 20
_MOST_MEMORY = 1 << 30
"""Bytes, above what the process has already."""
_MOST_SAID = 200
_ANSWERED, _REFUSED, _BROKE = b"a", b"r", b"b"


class Broken(Exception):
    """What the work raised, where that is no `InputError`: the name of its class, a colon and its words."""


def most_seconds() -> int:
    """Return how much processor time a document may take. Raises `ConfigurationError` for what is no number."""
    said = os.environ.get(VARIABLE, "")
    if said and not (said.isascii() and said.isdecimal() and len(said) < 6 and int(said) > 0):
        raise ConfigurationError(f"{VARIABLE} is {said!r}: give a number of seconds, such as 60")
    return int(said) if said else _MOST


def bounded(work: Callable[[], Any], origin: Origin) -> Any:
    """Return what the work returns, as JSON holds it: tuples are lists.

    Where the system has no `fork` the work is done here, without a ceiling.

    Raises the `InputError` of the work, `InputError` where it takes too much time or memory or ends its process, and
    `Broken` for any other exception of the work.
    """
    seconds = most_seconds()
    if not hasattr(os, "fork"):
        return work()
    ours, theirs = os.pipe()
    child = _forked()
    if child == 0:
        try:
            os.close(ours)
            _limit(seconds)
            _send(theirs, work)
        finally:
            os._exit(1)
    os.close(theirs)
    parts: list[bytes] = []
    ended = False
    try:
        with os.fdopen(ours, "rb") as pipe:
            parts = list(iter(lambda: pipe.read(1 << 20), b""))
        ended = True
    finally:
        if not ended:
            import signal

            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    return _answer(b"".join(parts), status, seconds, origin)


def _forked() -> int:
    import warnings

    with warnings.catch_warnings():  # the child runs nothing that waits for another thread
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _limit(seconds: int) -> None:
    import resource

    here = 0
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            here = int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        pass
    wanted = [(resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)]
    if here:
        wanted.append((resource.RLIMIT_AS, here + _MOST_MEMORY))
    for what, most in wanted:
        hard = resource.getrlimit(what)[1]
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(what, (most, hard))


def _send(pipe: int, work: Callable[[], Any]) -> None:
    try:
        said = _ANSWERED + json.dumps(work()).encode()
    except InputError as error:
        said = _REFUSED + json.dumps(str(error)).encode()
    except MemoryError:
        raise
    except Exception as error:  # whatever the library raises is told by whoever asked
        said = _BROKE + json.dumps(f"{type(error).__name__}: {error}"[:_MOST_SAID]).encode()
    with os.fdopen(pipe, "wb") as file:
        file.write(said)
    os._exit(0)


def _answer(said: bytes, status: int, seconds: int, origin: Origin) -> Any:
    if status == 0:
        value = json.loads(said[1:])
        if said[:1] == _ANSWERED:
            return value
        raise InputError(value) if said[:1] == _REFUSED else Broken(value)
    raise _refusal(status, seconds, origin)


def _refusal(status: int, seconds: int, origin: Origin) -> RolefitError:
    import signal

    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == getattr(signal, "SIGXCPU", -1):
        return origin.error(
            f"takes more than {seconds} s of processor time, the most that is given: save its text as .txt, or set"
            f" {VARIABLE} to more"
        )
    return origin.error(
        f"needs more than {_MOST_MEMORY >> 20} MB of memory, or breaks what reads it: save its text as .txt"
    )
