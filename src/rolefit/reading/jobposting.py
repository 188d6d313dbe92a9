"""JSON-LD of web pages."""

from __future__ import annotations

import json

__all__ = ["parse"]


def parse(text: str) -> object:
    """Return the JSON value that a text is, or None where it is none; raw line breaks in strings are let pass."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
