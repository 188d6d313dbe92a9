"""The body of a request: read whole into memory, never onto disk, and no larger than is allowed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from rolefit.serve.problems import Refused
from rolefit.serve.settings import ServeSettings

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = ["json_of", "need_json", "read_body"]


async def read_body(request: Request, settings: ServeSettings) -> bytes:
    """Return the bytes. Raises `Refused` where they are too many or too slow."""
    most = settings.max_bytes
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > most:
        raise _too_large(most)
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(settings.timeout):
            async for part in request.stream():
                size += len(part)
                if size > most:
                    raise _too_large(most)
                parts.append(part)
    except TimeoutError:
        raise Refused(408, "slow", f"the request did not arrive within {settings.timeout:g} s") from None
    return b"".join(parts)


def need_json(request: Request) -> None:
    """Raise `Refused` for a request that says that it is anything but JSON: forms of other pages can send no other type."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(415, "content_type", "send JSON: Content-Type: application/json")


def json_of(body: bytes) -> object:
    """Return the value that a body is. Raises `Refused` where it is no JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "json", "the request is no JSON that can be read") from None


def _too_large(most: int) -> Refused:
    return Refused(413, "too_large", f"the request has more than {most:,} bytes, the most that is taken")
