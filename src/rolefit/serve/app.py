"""The application: its routes, and how a request gets to its answer without holding up the others."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

from rolefit import __version__
from rolefit.errors import RolefitError
from rolefit.serve.answers import Answers
from rolefit.serve.background import Background
from rolefit.serve.body import json_of, need_json, read_body
from rolefit.serve.calls import CALLS, Call, asked
from rolefit.serve.guard import Guard
from rolefit.serve.problems import Refused, answer_to, internal
from rolefit.serve.settings import ServeSettings, from_environment

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    Header = tuple[bytes, bytes]

__all__ = ["application", "application_from_environment"]

_SHORT = 20_000
"""Characters up to which a text is classified by the server itself: milliseconds, less than handing it over would take."""


def application_from_environment() -> ASGIApp:
    """Return the application with the settings that the starting process left."""
    made = application(from_environment())
    # What stands until the end is looked at no more, and what a request leaves is gone without: less looking for circles.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    return made


def application(settings: ServeSettings) -> ASGIApp:
    """Return the application. `settings` are checked ones. Raises as `Classifier.load` does."""
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from rolefit.serve.description import description
    from rolefit.serve.page import page_routes

    answers = Answers(settings)
    helpers = Background(settings)

    async def health(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def version(_request: Request) -> Response:
        known = answers.classifier
        return JSONResponse({"rolefit": __version__, "model": known.model_version, "lexicon": known.lexicon_version})

    async def described(_request: Request) -> Response:
        return JSONResponse(description())

    @contextlib.asynccontextmanager
    async def lifespan(_app: Any) -> AsyncIterator[None]:
        yield
        await helpers.end()

    calls = {f"/v1/{call.name}": _endpoint(call, settings, answers, helpers) for call in CALLS}
    routes: list[Any] = [
        *[Route(path, endpoint, methods=["POST"]) for path, endpoint in calls.items()],
        Route("/v1/health", health),
        Route("/v1/version", version),
        Route("/openapi.json", described),
        *page_routes(),
    ]
    handlers: Any = {Refused: _told, Exception: _told}
    others = Starlette(routes=routes, exception_handlers=handlers, lifespan=lifespan)
    return Guard(_Straight(calls, others), settings)


class _Straight:
    """Leads calls straight to what answers them, and whatever else is asked to the framework."""

    def __init__(self, calls: Mapping[str, ASGIApp], others: ASGIApp) -> None:
        self._calls, self._others = calls, others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        called = self._calls.get(scope.get("path", "")) if scope.get("method") == "POST" else None
        await (called or self._others)(scope, receive, send)


def _endpoint(call: Call, settings: ServeSettings, answers: Answers, helpers: Background) -> ASGIApp:
    """Return what answers one call."""
    from starlette.requests import Request
    from starlette.responses import Response, StreamingResponse

    types: dict[str, Header] = {
        output: (b"content-type", Response(media_type=media).headers["content-type"].encode("latin-1"))
        for output, (media, _) in call.gives.items()
    }
    at_once = call.name == "classify"

    async def endpoint(scope: Scope, receive: Receive, send: Send) -> None:
        if not call.file:
            need_json(scope)
        body = await read_body(scope, receive, settings)
        given = asked(call, dict(Request(scope).query_params) if call.file else json_of(body))
        output = given.get("format") or next(iter(call.gives))
        if at_once and "text" in given and len(given["text"]) < _SHORT:
            status, whole = _at_once(answers, call, given)
            headers = [(b"content-length", b"%d" % len(whole)), types[output]]
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": whole})
            return
        pieces = helpers.answer(call, given if call.file else {}, body)
        media = call.gives[output][0]
        status, first = await anext(pieces, (200, b""))  # what cannot be taken is said before the answer begins
        if call.name == "batch":
            await StreamingResponse(_all(first, pieces), status, media_type=media)(scope, receive, send)
            return
        async with contextlib.aclosing(pieces):
            whole = first + b"".join([piece async for _, piece in pieces])
        await Response(whole, status, media_type=media)(scope, receive, send)

    return endpoint


def _at_once(answers: Answers, call: Call, given: Mapping[str, Any]) -> tuple[int, bytes]:
    try:
        status, pieces = answers.answer(call, given)
        return status, b"".join(pieces)
    except RolefitError as error:
        raise Refused(422, "input", str(error)) from None


async def _all(first: bytes, pieces: AsyncGenerator[tuple[int, bytes], None]) -> AsyncIterator[bytes]:
    async with contextlib.aclosing(pieces):
        yield first
        async for _, piece in pieces:
            yield piece


async def _told(_request: Request, error: Exception) -> Response:
    return answer_to(error if isinstance(error, Refused) else internal(error))
