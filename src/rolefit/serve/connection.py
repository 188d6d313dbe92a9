"""A connection: what a request has beside its body comes within a time and a size, or the connection ends."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from rolefit.serve.settings import from_environment

__all__ = ["MOST_HEAD", "Connection"]

MOST_HEAD = 64 * 1024
"""Bytes of request line and headers, and of what stands behind or within a body; browsers send a few hundred."""
_END = b"\r\n\r\n"


class Connection(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, with bounds that it does not have: `MOST_HEAD`, and the `timeout` of the settings."""

    _in_head = True
    """Whether a head is coming, not the body of a request or its trailers."""
    _apart = 0
    """Bytes that came since a head, a piece of a body or a request was whole: of a head, of trailers, between chunks."""
    _moved = False
    """Whether one of them became whole."""
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
        """Take bytes; where too many are of no body, the connection ends."""
        left = max(MOST_HEAD - self._apart, 0)
        if (len(data) > left and _END not in data[:left]) if self._in_head else not left:
            self._apart += len(data)
            self.send_400_response(f"The {'head' if self._in_head else 'end'} of the request is too large.")
            return
        self._moved = False
        super().data_received(data)
        self._apart = 0 if self._moved else self._apart + len(data)
        if self._in_head and self._apart:
            self._wait()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; what comes behind the body is none."""
        if self._in_head:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._in_head, self._moved = False, True
        self._wait_no_more()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of the body is there."""
        self._moved = True
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is whole: what comes next is another head."""
        super().on_message_complete()
        self._in_head, self._moved = True, True

    def on_response_complete(self) -> None:
        """The answer is whole: what is left of its request, or has come of the next, may take its time from here."""
        super().on_response_complete()
        self._wait_no_more()
        if not self._in_head or self._apart:
            self._wait()

    def send_400_response(self, msg: str) -> None:
        """Say what is wrong with a request, but never within an answer or behind that request's own."""
        answered = self.cycle is None or self.cycle.response_complete
        if answered and not self._in_head:
            self.transport.close()
        elif answered or not (self._in_head or self.cycle.response_started or self.pipeline):
            super().send_400_response(msg)
        else:
            self.cycle.keep_alive = False

    def _wait(self) -> None:
        if self._waiting is None and not self.transport.is_closing():
            self._waiting = self.loop.call_later(_patience(), self._late)

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _late(self) -> None:
        self._waiting = None
        if self.transport.is_closing() or (self.cycle is not None and not self.cycle.response_complete):
            return
        if self.cycle is not None and not self._apart:
            self.transport.close()  # nothing was asked
        else:
            self.send_400_response("The head of the request did not come in time.")


@cache
def _patience() -> float:
    return from_environment().timeout
