"""The body of a request: read whole into memory, never onto disk, and no larger than is allowed."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from rolefit.serve.problems import Refused
from rolefit.serve.settings import ServeSettings

if TYPE_CHECKING:
    from starlette.requests import Request

__all__ = ["read_body", "read_object", "text_of", "truth_of"]


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


async def read_object(request: Request, settings: ServeSettings) -> dict[str, Any]:
    """Return the JSON object of a request. Raises `Refused` for anything else."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(415, "content_type", "send JSON: Content-Type: application/json")
    try:
        found = json.loads(await read_body(request, settings))
    except (ValueError, RecursionError):
        raise Refused(400, "json", "the request is no JSON that can be read") from None
    if not isinstance(found, dict):
        raise Refused(400, "json", "the request must be a JSON object")
    return found


def text_of(found: dict[str, Any], key: str, default: str | None = "") -> str:
    """Return a text of a request. Raises `Refused` where it is none, or missing and `default` is None."""
    value = found.get(key, default)
    if not isinstance(value, str):
        raise Refused(400, "field", f"{key} must be a text")
    return value


def truth_of(found: dict[str, Any], key: str, default: bool) -> bool:
    """Return a truth value of a request. Raises `Refused` where it is none."""
    value = found.get(key, default)
    if not isinstance(value, bool):
        raise Refused(400, "field", f"{key} must be true or false")
    return value


def _too_large(most: int) -> Refused:
    return Refused(413, "too_large", f"the request has more than {most:,} bytes, the most that is taken")
