"""JSON with a line for each value: the bytes of `json.dumps(indent=...)`, several times as fast."""

from __future__ import annotations

import json
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import Any

__all__ = ["indented"]

_WORDS = {True: "true", False: "false", None: "null"}
_SIMPLE = frozenset((str, int, float, bool, type(None)))


def indented(value: Any, step: int) -> str:
    """Return what `json.dumps(value, ensure_ascii=False, indent=step)` gives, whose encoder with indents is plain Python.

    value: of dict with text as keys, list, tuple, str, int, float, bool and None. Raises `TypeError` for anything else.
    """
    return _written(value, "\n", " " * step)


def _written(value: Any, line: str, step: str) -> str:
    kind = type(value)
    if kind is str:
        return _quoted(value)
    if kind is float and value - value == 0.0:  # finite: the others have words of their own
        return repr(value)
    if kind is dict:
        if not value:
            return "{}"
        below = line + step
        if _SIMPLE.issuperset(map(type, value.values())):
            return f"{{{below}{''.join(_encoder(below)(value, 0))[1:-1]}{line}}}"
        parts = [f"{_quoted(key)}: {_written(one, below, step)}" for key, one in value.items()]
        return f"{{{below}{f',{below}'.join(parts)}{line}}}"
    if kind is list or kind is tuple:
        if not value:
            return "[]"
        below = line + step
        return f"[{below}{f',{below}'.join([_written(one, below, step) for one in value])}{line}]"
    if kind is bool or value is None:
        return _WORDS[value]
    return json.dumps(value)


@lru_cache(64)
def _encoder(line: str) -> Any:
    """The encoder of the standard library, in C where there is one, for objects of simple values: `line` stands between them."""
    own = json.JSONEncoder(ensure_ascii=False, separators=(f",{line}", ": "))
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return lambda value, _level: own.iterencode(value)
    return make(None, own.default, _quoted, None, own.key_separator, own.item_separator, False, False, True)
