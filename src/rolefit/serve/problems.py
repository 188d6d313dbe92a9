"""What a request is answered with where it cannot be done: a status and one JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.responses import Response

__all__ = ["Refused", "answer_to", "internal"]


class Refused(Exception):
    """A request that is not done: `status` of HTTP, a stable `code`, and words for a person."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def internal(error: Exception) -> Refused:
    """Return what is told of a fault: its kind alone, for its words could be those of a post."""
    return Refused(500, "internal", f"internal error: {type(error).__name__}; report it")


def answer_to(error: Refused) -> Response:
    """Return the answer of HTTP."""
    from starlette.responses import JSONResponse

    more = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
    return JSONResponse({"error": {"code": error.code, "message": error.message}}, error.status, more)
