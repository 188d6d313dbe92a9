"""JSON with a value a line, written and read without `json`, which loads `re`: what the cache holds."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["dumps", "loads"]

_ESCAPED = {**{code: f"\\u{code:04x}" for code in range(32)}, ord('"'): '\\"', ord("\\"): "\\\\"}
_WORDS = {"null": None, "true": True, "false": False}


def dumps(value: object) -> str:
    """Return plain values (None, bool, int, float, str, lists, tuples, dicts of str) as JSON, floats to their last digit.

    Raises `TypeError` for anything else.
    """
    return "\n".join(_lines(value, ""))


def _lines(value: object, before: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{before}{_quoted(value)}"
    elif value is None or isinstance(value, bool):
        yield before + ("null" if value is None else "true" if value else "false")
    elif isinstance(value, (int, float)):
        yield f"{before}{value!r}"
    elif isinstance(value, dict):
        yield f"{before}{{"
        for number, (key, inner) in enumerate(value.items()):
            if not isinstance(key, str):
                raise TypeError(f"a key of {type(key).__name__}")
            yield f"{',' if number else ''}{_quoted(key)}:"
            yield from _lines(inner, "")
        yield "}"
    elif isinstance(value, (list, tuple)):
        yield f"{before}["
        for number, inner in enumerate(value):
            yield from _lines(inner, "," if number else "")
        yield "]"
    else:
        raise TypeError(f"a value of {type(value).__name__}")


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPED)}"'


def loads(text: str) -> Any:
    """Return what `dumps` wrote, tuples as lists. Raises `ValueError`, `LookupError` or `RecursionError` for other text."""
    lines = iter(text.split("\n"))
    value = _value(next(lines), lines)
    if next(lines, None) is not None:
        raise ValueError("more than one value")
    return value


def _value(line: str, lines: Iterator[str]) -> Any:
    line = line.removeprefix(",")
    if line[:1] == '"':
        return _text(line, 1)
    if line == "[":
        items = []
        while (line := next(lines, "")) != "]":
            items.append(_value(line, lines))
        return items
    if line == "{":
        pairs = {}
        while (line := next(lines, "")) != "}":
            key = _text(line.removeprefix(","), 2)
            pairs[key] = _value(next(lines, ""), lines)
        return pairs
    if line in _WORDS:
        return _WORDS[line]
    return int(line) if line.removeprefix("-").isdecimal() else float(line)


def _text(line: str, end: int) -> str:
    if line[:1] != '"' or len(line) < 1 + end or line[-end] != '"':
        raise ValueError("no text")
    first, *parts = line[1:-end].split("\\")
    said = [first]
    rest = iter(parts)
    for part in rest:
        if not part:  # a backslash, and what follows it
            said.append("\\" + next(rest, ""))
        elif part[0] == "u":
            said.append(chr(int(part[1:5], 16)) + part[5:])
        else:
            said.append(part)
    return "".join(said)
