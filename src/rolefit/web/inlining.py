"""Styles and scripts of the pages: read from their files, put into the page, and named by their hash in its policy.

The policy of a page allows its own style sheet and script by their hashes and nothing else: no request of any kind, no `style=`
attribute, no inline event handler. Set presentation with classes, with SVG attributes, or from the script.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

__all__ = ["inlined", "policy", "static"]

_LEAVES_TEXT = re.compile(r"</(?:script|style)|<!--|<script", re.IGNORECASE)


@cache
def static(name: str) -> str:
    """Return a file of `static/`. Raises `ValueError` where it holds text that would end its own element."""
    text = files("rolefit.web").joinpath("static", name).read_text(encoding="utf-8")
    if _LEAVES_TEXT.search(text):
        raise ValueError(f"{name}: style and script may not hold '</script', '</style', '<script' or '<!--'")
    return text


def inlined(names: Sequence[str]) -> str:
    """Return files of `static/`, one after the other, as the text of one `style` or `script`."""
    return "\n".join(map(static, names))


def policy(style: str, script: str = "", **others: str) -> str:
    """Return the content-security-policy of a page with this text in its `style` and in its `script`.

    others: further directives, with `_` for `-`, as in `connect_src="'self'"`.
    """
    directives = {
        "default-src": "'none'",
        "style-src": _hash(style) if style else "'none'",
        "script-src": _hash(script) if script else "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    directives |= {name.replace("_", "-"): value for name, value in others.items()}
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
