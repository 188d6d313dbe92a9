"""The frame of every page: one file, nothing from elsewhere, a content-security-policy, and escaped text.

The policy allows the page's own style sheet and script by their hashes and nothing else: no request of any kind, no
`style=` attribute, no inline event handler. Set presentation with classes, with SVG attributes, or from the script.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re

from rolefit.render.style import PALETTE, STYLE, Look

__all__ = ["badge", "document", "escape", "json_block", "shape"]

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_LEAVES_TEXT = re.compile(r"</(?:script|style)|<!--|<script", re.IGNORECASE)


def escape(text: object) -> str:
    """Return text as HTML shows it, in an element or a quoted attribute, whatever it holds.

    Characters that a page may not hold (controls, lone surrogates) become U+FFFD.
    """
    return html.escape(_UNSHOWABLE.sub("\ufffd", str(text)), quote=True)


def json_block(identifier: str, value: object) -> str:
    """Return a `<script type="application/json">` that holds a value for the page's script; no text can leave it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text = _UNSHOWABLE.sub("\ufffd", text).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'<script type="application/json" id="{escape(identifier)}">{text}</script>'


def shape(look: Look, x: float, y: float, size: float = 10.0) -> str:
    """Return the mark of a look as an SVG path with its centre at x, y."""
    return (
        f'<path class="mark-shape fill-{look.key}" transform="translate({x:.4g} {y:.4g}) scale({size / 10:.3g})" '
        f'd="{look.shape}"/>'
    )


def badge(role: str, *, short: bool = False) -> str:
    """Return a role as HTML: its shape in its colour, and its name."""
    look = PALETTE[role]
    name = look.short if short else look.name
    mark = f'<span class="mark" aria-hidden="true">{look.mark}</span>'
    return f'<span class="badge role-{look.key}">{mark}{escape(name)}</span>'


def document(
    title: str, body: str, *, script: str = "", extra_css: str = "", lead: str = "", footer: str = "Made by rolefit."
) -> str:
    """Return a whole page.

    `title` is plain text: the page's title and its only `h1`. `body` is HTML and becomes the content of `main`; start
    its headings at `h2`. `lead` is HTML below the `h1`, `footer` is plain text. `script` runs at the end of the page;
    `extra_css` follows the shared style sheet.

    Raises `ValueError` where script or style hold text that would end their own element.
    """
    css = STYLE + extra_css
    for code in (script, css):
        if _LEAVES_TEXT.search(code):
            raise ValueError("script and style may not hold '</script', '</style', '<script' or '<!--'")
    policy = [
        "default-src 'none'",
        f"style-src {_hash(css)}",
        f"script-src {_hash(script)}" if script else "script-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(policy)}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        '<meta name="generator" content="rolefit">\n'
        f"<title>{escape(title)}</title>\n<style>{css}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#main">Skip to the content</a>\n'
        f"<header>\n<h1>{escape(title)}</h1>\n{lead}\n</header>\n"
        f'<main id="main" tabindex="-1">\n{body}\n</main>\n'
        f"<footer>{escape(footer)}</footer>\n"
        + (f"<script>{script}</script>\n" if script else "")
        + "</body>\n</html>\n"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
