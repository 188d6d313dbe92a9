"""The page itself and its files: they hold nothing of anybody, and need no token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["OPEN", "page_routes"]

OPEN = ("/", "/static/")
"""The page, and what the addresses of its files begin with."""


def page_routes() -> list[Any]:
    """Return the routes of the page."""
    from starlette.responses import PlainTextResponse, Response
    from starlette.routing import Route

    from rolefit.web.serve import page_policy, serve_page, static_file

    async def page(_request: Request) -> Response:
        return Response(serve_page(), media_type="text/html", headers={"Content-Security-Policy": page_policy()})

    async def static(request: Request) -> Response:
        found = static_file(request.path_params["name"])
        if found is None:
            return PlainTextResponse("no such file", 404)
        text, media = found
        return Response(text, media_type=media)

    return [Route("/", page), Route("/static/{name:path}", static)]
