"""Notices that files have changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from time import sleep

__all__ = ["changes"]


def changes(watched: Callable[[], Iterable[str]], *, interval: float = 0.5) -> Iterator[None]:
    """Yield whenever a file has come, gone or changed since the last time; `interval` is in seconds.

    `watched` is asked anew each time for the files, so that new ones are noticed. Never ends.
    """
    before = _states(watched())
    while True:
        sleep(interval)
        now = _states(watched())
        if now != before:
            before = now
            yield


def _states(paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    states = {}
    for path in paths:
        try:
            state = os.stat(path)
        except OSError:
            continue
        states[path] = (state.st_mtime_ns, state.st_size)
    return states
