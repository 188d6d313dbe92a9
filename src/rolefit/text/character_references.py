"""The characters that references of HTML name; the common ones without `html`, which loads `re`."""

from __future__ import annotations

__all__ = ["COMMON", "character_of"]

COMMON = {
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": "\xa0", "&#39;": "'", "&apos;": "'", "&rsquo;": "\u2019",
    "&lsquo;": "\u2018", "&ldquo;": "\u201c", "&rdquo;": "\u201d", "&ndash;": "\u2013", "&mdash;": "\u2014", "&bull;": "\u2022",
    "&middot;": "\xb7", "&hellip;": "\u2026", "&#8217;": "\u2019", "&#160;": "\xa0", "&pound;": "\xa3", "&euro;": "\u20ac",
}  # fmt: skip
"""What `html.unescape` says of them (a test holds it to that)."""


def character_of(reference: str) -> str:
    """Return what `html.unescape` makes of one reference, `&` and `;` included."""
    known = COMMON.get(reference)
    if known is None:
        from html import unescape

        known = unescape(reference)
    return known
