"""The body of a request: read whole into memory, never onto disk, and no larger than is allowed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from starlette.requests import Request

from rolefit.serve.problems import Refused
from rolefit.serve.settings import ServeSettings

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope

__all__ = ["json_of", "need_json", "read_body"]


async def read_body(scope: Scope, receive: Receive, settings: ServeSettings) -> bytes:
    """Return the bytes. Raises `Refused` where they are too many or too slow."""
    most = settings.max_bytes
    said = _header(scope, b"content-length")
    if said.isdecimal() and int(said) > most:
        raise _too_large(most)
    first = _there(receive)
    if first is not None and first["type"] == "http.request" and not first.get("more_body"):
        parts = [first.get("body", b"")]
        if len(parts[0]) > most:
            raise _too_large(most)
        return b"".join(parts)

    async def first_of_all() -> Message:
        nonlocal first
        message, first = first, None
        return message or await receive()

    parts = []
    size = 0
    try:
        async with asyncio.timeout(settings.timeout):
            async for part in Request(scope, first_of_all).stream():
                size += len(part)
                if size > most:
                    raise _too_large(most)
                parts.append(part)
    except TimeoutError:
        raise Refused(408, "slow", f"the request did not arrive within {settings.timeout:g} s") from None
    return b"".join(parts)


def _there(receive: Receive) -> Message | None:
    """What has come already, or None: a short body comes with its head, and a clock costs more than to look."""
    waiting = receive().__await__()
    try:
        next(waiting)
    except StopIteration as whole:
        message: Message = whole.value
        return message
    waiting.close()
    return None


def need_json(scope: Scope) -> None:
    """Raise `Refused` for a request that says that it is anything but JSON: forms of other pages can send no other type."""
    kind = _header(scope, b"content-type").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(415, "content_type", "send JSON: Content-Type: application/json")


def json_of(body: bytes) -> object:
    """Return the value that a body is. Raises `Refused` where it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "json", "the request is no JSON that can be read") from None


def _header(scope: Scope, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


def _too_large(most: int) -> Refused:
    return Refused(413, "too_large", f"the request has more than {most:,} bytes, the most that is taken")
