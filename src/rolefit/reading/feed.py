"""Feeds in XML: Personio's positions, Indeed's and other boards' jobs, RSS and Atom, HR-XML of Teamtailor and the like.

An element with a title and a text is a post; elements of one name that hold a name and a value are its sections.
"""

from __future__ import annotations

import re

from rolefit.reading.fields import posts_in
from rolefit.reading.found import Found
from rolefit.reading.origin import Origin

__all__ = ["found_in_feed", "is_feed"]

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)*(?:<!doctype\s+html\b|<html\b|<!doctype\s+svg|<svg\b)",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    r"\s*(?:<\?xml\b|<(?:rss|feed|source|jobs?|workzag-jobs|positions?|vacanc(?:y|ies)|channel|items?|joblist|jobfeed|postings?|trovit|jobad|rdf:rdf"
    r"|positionopening|joborder|offers?|openings?|requisitions?|data|root|xml|export|results?|records?|ns\d:\w+|soap\w*:envelope)\b)",
    re.IGNORECASE,
)
_KINDS = {
    "workzag-jobs": "Personio feed",
    "source": "Indeed feed",
    "rss": "RSS feed",
    "feed": "Atom feed",
    "trovit": "Trovit feed",
}
_MARKUP = frozenset(
    [
        "p",
        "br",
        "ul",
        "ol",
        "li",
        "b",
        "strong",
        "em",
        "i",
        "u",
        "div",
        "span",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "table",
        "tr",
        "td",
    ]
)
_DEEPEST = 60


def is_feed(text: str, extension: str) -> bool:
    """Whether a text is XML that is no page: by its first element, or by its name."""
    if _PAGE.match(text[:4000]):
        return False
    return _FEED.match(text[:400]) is not None or (extension in (".xml", ".rss", ".atom") and text.lstrip()[:1] == "<")


def found_in_feed(text: str, origin: Origin) -> list[Found]:
    """Return the posts of a feed, or nothing where it is no XML that can be read, which a page's reader may still read.

    Raises `InputError` where it is XML and holds no post.
    """
    from xml.etree import ElementTree

    if "<!ENTITY" in text or re.search(r"<!DOCTYPE[^<>]{0,300}\[", text):
        raise origin.error("is XML with a document type of its own, which is not read: save it without the DOCTYPE")
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff"))
    text = re.sub(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#[xX][0-9a-fA-F]+);)", "&amp;", text)
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", text)
    text = re.sub(r"(</?)([A-Za-z][\w.-]*):(?=[A-Za-z])", r"\1\2_PREFIX_", text)  # prefixes need no declaration here
    text = re.sub(r"\s(?:[A-Za-z][\w.-]*):([A-Za-z][\w.-]*)=(?=[\"'])", r" x_\1=", text)
    try:
        root = ElementTree.fromstring(text.strip())  # noqa: S314 - a document type was refused above
    except (ElementTree.ParseError, ValueError, RecursionError):
        return []
    name = _name(root.tag)
    posts = posts_in({name: _value(root, 0)})
    if not posts:
        raise origin.error("holds no job post: XML needs an element with a title and a description")
    kind = _KINDS.get(name, "XML feed")
    return [post._replace(carrier=kind, title_source=post.title_source.replace("field", "element")) for post in posts]


def _name(tag: str) -> str:
    return (
        re.sub(r"\{[^}]*\}", "", tag).rpartition("_PREFIX_")[2] if "_PREFIX_" in tag else re.sub(r"\{[^}]*\}", "", tag)
    )


def _value(element, depth: int) -> object:  # type: ignore[no-untyped-def]
    """Return an element as JSON would hold it: its text, or its children by name, those of one name as a list."""
    children = list(element)
    if not children or depth > _DEEPEST:
        return "".join(element.itertext()).strip() if children else (element.text or "").strip()
    if any(_name(child.tag).lower() in _MARKUP for child in children):
        return _markup(element)
    named: dict[str, object] = {}
    repeated: dict[str, list[object]] = {}
    for child in children:
        name, value = _name(child.tag), _value(child, depth + 1)
        if name in named:
            repeated.setdefault(name, [named[name]]).append(value)
        named.setdefault(name, value)
    named.update(repeated)
    if len(named) == 1 and repeated:
        return next(iter(repeated.values()))
    lone = next(iter(named.values())) if len(named) == 1 else None
    if isinstance(lone, dict) and {"name", "value"} <= lone.keys():
        return [lone]
    return named


def _markup(element) -> str:  # type: ignore[no-untyped-def]
    """Return the markup in an element that was not escaped, as a page would hold it."""
    from html import escape

    parts: list[str] = [escape(element.text or "", quote=False)]
    for child in element:
        name = _name(child.tag)
        parts += [f"<{name}>", _markup(child), f"</{name}>", escape(child.tail or "", quote=False)]
    return "".join(parts)
