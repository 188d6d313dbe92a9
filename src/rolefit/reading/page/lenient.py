"""JSON as pages really hold it: in comments and CDATA, escaped once too often, with trailing commas, quotes within quotes."""

from __future__ import annotations

import json
import re

from rolefit.reading.references import unescaped

__all__ = ["parse_lenient", "value_at"]

_DECODER = json.JSONDecoder(strict=False)
_WRAPPING = re.compile(
    r"(?:[\s\ufeff]|<!--|-->|<!\[CDATA\[|\]\]>|/\*\s*+(?:(?:<!\[CDATA\[|\]\]>)\s*+)?\*/"
    r"|//[^\S\n]*+(?:(?:<!\[CDATA\[|\]\]>|<!--|-->)[^\S\n]*+)?(?=\n|\Z))++"
)
_TOKEN = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<comment>//[^\n]*|/\*.*?\*/|<!--|-->)|(?P<mark>[{}\[\]:,])"""
    r"""|(?P<bare>[^\s{}\[\]:,"'/;]+)|(?P<other>.)""",
    re.DOTALL,
)
# A quotation mark ends a string only where JSON goes on behind it.
_LOOSE_STRING = re.compile(r'"((?:[^"\\]|\\.|"(?!\s{0,50}(?:[:}\]]|,\s{0,50}["{\[\d]|,?\s{0,50}\Z)))*)"', re.DOTALL)
_BAD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(x)([0-9a-fA-F]{2})|(.))', re.DOTALL)
_BARE = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_MOST_VALUES = 100


def parse_lenient(text: str) -> object | None:
    """Return the JSON value in a text, or None where it holds none; several values behind one another come as a list."""
    text = _unwrapped(text)
    if not text:
        return None
    value = _values(text)
    if value is None and "&" in text:
        text = unescaped(text)
        value = _values(text)
    if value is None and text[0] in "{[/":
        value = _values(_rewritten(text))
        if value is None:
            value = _values(_rewritten(_LOOSE_STRING.sub(_requoted, text)))
    return value


def value_at(text: str, start: int) -> tuple[object, int] | None:
    """Return the JSON value that begins at a place of a script and where it ends, or None."""
    try:
        return _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None


def _unwrapped(text: str) -> str:
    start = _WRAPPING.match(text)
    return text[start.end() :] if start else text


def _values(text: str) -> object | None:
    found: list[object] = []
    at = 0
    while at < len(text) and len(found) < _MOST_VALUES:
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        if not found and not isinstance(value, (dict, list)):
            break
        found.append(value)
        while at < len(text) and text[at] in " \t\r\n;,":
            at += 1
    if not found:
        return None
    return found[0] if len(found) == 1 else found


def _requoted(found: re.Match[str]) -> str:
    return '"' + re.sub(r'(?<!\\)"', r'\\"', found[1]) + '"'


def _rewritten(text: str) -> str:
    """Write what looks like JavaScript's objects as JSON."""
    out: list[str] = []
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        piece = token.group()
        if kind == "string":
            body = _BAD_ESCAPE.sub(_escape, piece[1:-1])
            if piece[0] == "'":
                body = re.sub(r'(?<!\\)"', r'\\"', body)
            out.append(f'"{body}"')
        elif kind == "bare":
            out.append(
                piece if _BARE.fullmatch(piece) else "null" if piece in ("undefined", "NaN") else json.dumps(piece)
            )
        elif kind == "mark":
            if piece in "}]":
                while out and out[-1] == ",":
                    out.pop()
            out.append(piece)
    return " ".join(out)


def _escape(found: re.Match[str]) -> str:
    if found[1]:
        return found[0]
    if found[2]:
        return f"\\u00{found[3]}"
    return "" if found[4] == "\n" else found[4]
