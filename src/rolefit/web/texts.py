"""Numbers as pages say them, and text as a page may hold it."""

from __future__ import annotations

import json
import re
import unicodedata

__all__ = ["counted", "isolated", "json_text", "number", "percent", "showable"]

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


def showable(text: str) -> str:
    """Return text with U+FFFD for what a page may not hold: controls, lone surrogates."""
    return _UNSHOWABLE.sub("\ufffd", text)


def isolated(text: str) -> str:
    """Return text that may stand in a line which runs the other way: where it runs from right to left, between isolates."""
    backwards = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if backwards else text


def number(value: float) -> str:
    """Return a count with thousands apart."""
    return f"{value:,.0f}"


def percent(part: float, whole: float) -> str:
    """Return a part in per cent, `0%` of nothing."""
    share = 100 * part / whole if whole else 0.0
    return f"{share:.0f}%" if share == 0 or share >= 9.95 else f"{share:.1f}%"


def counted(count: int, thing: str, several: str = "") -> str:
    """Return a count with its thing: `1 post`, `1,200 posts`. `several` is its plural where that is not with an s."""
    return f"{number(count)} {thing if count == 1 else several or thing + 's'}"


def json_text(value: object) -> str:
    """Return a value as JSON that no text in it can leave the `script` element with."""
    text = showable(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False))
    text = text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
