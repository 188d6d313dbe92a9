"""What a reader of the page cannot see, or sees struck out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rolefit.reading.page.dom import HEADINGS, Node

__all__ = ["UNSEEN", "classes", "panels", "unseen_for"]

UNSEEN = frozenset({
    "script", "style", "noscript", "svg", "iframe", "object", "select", "textarea", "math", "head", "meta", "link",
    "title", "audio", "video", "canvas", "map", "datalist", "option", "noframes", "noembed", "rp", "rt",
})  # fmt: skip
_STRUCK = frozenset({"del", "s", "strike"})
_NOT_SHOWN = re.compile(r"display:none|visibility:hidden|mso-hide:all|content-visibility:hidden")
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?:[^;]{0,100}line-through")
_FOR_EARS = frozenset({"sr-only", "sronly", "visually-hidden", "visuallyhidden", "screen-reader-text", "a11y-hidden"})
_NOT_SHOWN_CLASSES = frozenset({"hidden", "d-none", "hide", "is-hidden", "display-none", "u-hidden"})
_PANEL = re.compile(
    r"accordion|collaps|tab-?(?:pane|panel|content)|panel|toggle|expand|read-?more|show-?more|dropdown-content", re.I
)
_NOT_A_PANEL = re.compile(r"cookie|consent|modal|popup|pop-up|dialog|menu|nav|form|share|search|login|overlay", re.I)


def classes(node: Node) -> list[str]:
    """The class names of an element, in lower case."""
    return node.attrs.get("class", "").lower().split()


def panels(nodes: Iterable[Node]) -> set[str]:
    """Ids of what a control of the page opens: hidden at first, and yet a part of what is to be read."""
    found: set[str] = set()
    for node in nodes:
        attrs = node.attrs
        if not attrs:
            continue
        for name in ("aria-controls", "data-target", "data-bs-target", "data-toggle-target"):
            if name in attrs:
                found.update(part.lstrip("#") for part in attrs[name].split())
        opens = attrs.get("role") == "tab" or "data-toggle" in attrs or "aria-expanded" in attrs
        if node.tag == "a" and opens and attrs.get("href", "").startswith("#"):
            found.add(attrs["href"][1:])
    return found


def unseen_for(node: Node, opened: set[str]) -> str:
    """Why a reader does not see an element: "hidden text" or "struck text"; empty where it is seen.

    `opened` are the ids of `panels`.
    """
    tag, attrs = node.tag, node.attrs
    if tag in _STRUCK:
        return "struck text"
    if tag == "template" and "shadowrootmode" not in attrs:
        return "hidden text"
    if not attrs:
        return ""
    style = attrs.get("style")
    if style:
        style = re.sub(r"\s+", "", style[:2000]).lower()
        if _STRUCK_STYLE.search(style):
            return "struck text"
    named = classes(node) if "class" in attrs else []
    if tag not in HEADINGS and not _FOR_EARS.isdisjoint(named):
        return "hidden text"
    if (
        "hidden" in attrs
        or attrs.get("aria-hidden", "").lower() == "true"
        or (style and _NOT_SHOWN.search(style))
        or not _NOT_SHOWN_CLASSES.isdisjoint(named)
    ):
        return "" if _is_panel(node, opened) else "hidden text"
    return ""


def _is_panel(node: Node, opened: set[str]) -> bool:
    """Whether the element unfolds when its heading is clicked."""
    name = f"{node.attrs.get('class', '')} {node.attrs.get('id', '')}"
    if _NOT_A_PANEL.search(name):
        return False
    return (
        (node.attrs.get("id") or "-") in opened
        or node.attrs.get("role") in ("tabpanel", "region")
        or node.attrs.get("hidden") == "until-found"
        or _PANEL.search(name) is not None
    )
