"""A connection: the head of a request comes whole within a time and a size, or the connection ends."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from rolefit.serve.settings import from_environment

__all__ = ["MOST_HEAD", "Connection"]

MOST_HEAD = 64 * 1024
"""Bytes of request line and headers; browsers send a few hundred."""
_END = b"\r\n\r\n"


class Connection(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, with bounds that it does not have: `MOST_HEAD`, and the `timeout` of the settings."""

    _head: int | None = 0
    """Bytes of the head that is coming; None once it is whole."""
    _heads = 0
    """Heads that came whole."""
    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Wait for the first head."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._wait_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes; where a head has too many, the connection ends."""
        head, heads = self._head, self._heads
        if head is not None and head + len(data) > MOST_HEAD and _END not in data[: MOST_HEAD - head]:
            self._refuse("The head of the request is too large.")
            return
        super().data_received(data)
        if head is not None and self._heads == heads:
            self._head = head + len(data)
            if self._waiting is None:
                self._wait()

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._head = None
        self._heads += 1
        self._wait_no_more()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The request is whole: what comes next is another head."""
        super().on_message_complete()
        self._head = 0

    def _wait(self) -> None:
        self._waiting = self.loop.call_later(_patience(), self._refuse, "The head of the request did not come in time.")

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _refuse(self, why: str) -> None:
        self._wait_no_more()
        if not self.transport.is_closing():
            self.send_400_response(why)


@cache
def _patience() -> float:
    return from_environment().timeout
