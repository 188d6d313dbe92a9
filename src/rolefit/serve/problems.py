"""What a request is answered with where it cannot be done: a status and one JSON object."""

from __future__ import annotations

from typing import Any

__all__ = ["Refused", "problem"]


class Refused(Exception):
    """A request that is not done: `status` of HTTP, a stable `code`, and words for a person."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def problem(code: str, message: str) -> dict[str, Any]:
    """Return the body of such an answer."""
    return {"error": {"code": code, "message": message}}
