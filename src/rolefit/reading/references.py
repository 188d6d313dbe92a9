"""Character references of HTML, such that no number in one can stop the reading."""

from __future__ import annotations

import re

__all__ = ["tamed", "unescaped"]

# Python refuses to read integers of more than 4,300 digits; no character has a number of twenty.
_ENDLESS = re.compile(r"&#[0-9]{20,}+;?")
_NO_CHARACTER = "\ufffd"


def tamed(markup: str) -> str:
    """Return markup in which references that no character can have are U+FFFD, as a browser shows them."""
    return _ENDLESS.sub(_NO_CHARACTER, markup) if "&#" in markup else markup


def unescaped(text: str) -> str:
    """Return text with its references replaced by the characters that they name; never raises."""
    from html import unescape

    return unescape(tamed(text))
