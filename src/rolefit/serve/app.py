"""The application: its routes, and how a request gets to its answer without holding up the others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from rolefit import __version__
from rolefit.errors import RolefitError
from rolefit.serve.answers import Answers
from rolefit.serve.body import read_body, read_object, text_of, truth_of
from rolefit.serve.guard import Guard
from rolefit.serve.problems import Refused, answer_to, internal
from rolefit.serve.settings import ServeSettings, from_environment

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

__all__ = ["application", "application_from_environment"]

_T = TypeVar("_T")


def application_from_environment() -> ASGIApp:
    """Return the application with the settings that the starting process left."""
    return application(from_environment())


def application(settings: ServeSettings) -> ASGIApp:
    """Return the application. `settings` are checked ones. Raises as `Classifier.load` does."""
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse, Response, StreamingResponse
    from starlette.routing import Route

    answers = Answers(settings)
    pool = ThreadPoolExecutor(1)  # the scorer remembers words, and is one thread's

    async def done(work: Callable[[], _T]) -> _T:
        """Do work beside the loop. Raises `Refused` for what cannot be read, and where it takes too long."""
        try:
            async with asyncio.timeout(settings.timeout):
                return await asyncio.get_running_loop().run_in_executor(pool, work)
        except TimeoutError:
            raise Refused(504, "time", f"no answer within {settings.timeout:g} s: give less text") from None
        except RolefitError as error:
            raise Refused(422, "input", str(error)) from None

    async def classify(request: Request) -> Response:
        asked = await read_object(request, settings)
        text, title, every = (
            text_of(asked, "text", None),
            text_of(asked, "title") or None,
            truth_of(asked, "all", False),
        )
        body, found = await done(lambda: answers.classify(text, title, every))
        return Response(body, 200 if found else 422, media_type="application/json")

    async def explain(request: Request) -> Response:
        asked = await read_object(request, settings)
        text, title = text_of(asked, "text", None), text_of(asked, "title") or None
        return Response(await done(lambda: answers.explain(text, title)), media_type="application/json")

    async def batch(request: Request) -> Response:
        data = await read_body(request, settings)
        pieces = answers.batch(data, request.query_params.get("name") or "table")
        first = await done(lambda: next(pieces, b""))  # what cannot be taken is said before the answer begins
        return StreamingResponse(_all(first, pieces), media_type="application/x-ndjson")

    async def _all(first: bytes, pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
        piece = first
        while piece:
            yield piece
            piece = await done(lambda: next(pieces, b""))

    async def health(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def version(_request: Request) -> Response:
        known = answers.classifier
        return JSONResponse({"rolefit": __version__, "model": known.model_version, "lexicon": known.lexicon_version})

    routes: list[Any] = [
        Route("/v1/classify", classify, methods=["POST"]),
        Route("/v1/explain", explain, methods=["POST"]),
        Route("/v1/batch", batch, methods=["POST"]),
        Route("/v1/health", health),
        Route("/v1/version", version),
    ]
    return Guard(Starlette(routes=routes, exception_handlers={Refused: _told, Exception: _told}), settings)


async def _told(_request: Request, error: Exception) -> Response:
    return answer_to(error if isinstance(error, Refused) else internal(error))
