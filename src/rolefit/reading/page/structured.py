"""What a page says of its job for machines: JSON-LD, microdata and RDFa of schema.org's JobPosting."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping

from rolefit.reading.fields import is_posting, post_of_fields
from rolefit.reading.found import Found
from rolefit.reading.page.dom import Node, Page
from rolefit.reading.page.lenient import parse_lenient

__all__ = ["json_ld", "property_of", "scopes"]

_MOST_NODES = 100_000
_JSON_LD = "application/ld+json"
_CARRIER = "web page, its JobPosting (JSON-LD)"


def json_ld(page: Page) -> tuple[list[Found], tuple[str, ...]]:
    """Return the JobPostings in JSON-LD, in order and each once, and notes on what could not be read.

    One that holds a title or a company but no text has an empty text.
    """
    found: dict[tuple[str, str], Found] = {}
    notes: list[str] = []
    for kind, content in page.scripts:
        if _JSON_LD not in kind or not content.strip():
            continue
        value = parse_lenient(content)
        if value is None:
            notes.append("JSON-LD that is malformed")
            continue
        for fields in _postings(value):
            post = post_of_fields(fields, carrier=_CARRIER)
            if post is None:
                bare = post_of_fields({**fields, "description": "text"})
                post = bare._replace(text="", carrier=_CARRIER) if bare else None
            if post is not None:
                found.setdefault(
                    (post.title, post.text), post._replace(title_source="JobPosting" if post.title else "")
                )
    return list(found.values()), tuple(dict.fromkeys(notes))


def _postings(value: object) -> list[Mapping[str, object]]:
    found: list[Mapping[str, object]] = []
    todo: deque[object] = deque([value])
    for _ in range(_MOST_NODES):
        if not todo:
            break
        node = todo.popleft()
        if isinstance(node, dict):
            if is_posting(node):
                found.append(node)
            else:
                todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    return found


def scopes(page: Page) -> list[Node]:
    """The elements that microdata or RDFa mark as a JobPosting, outermost ones, in order."""
    found: list[Node] = []
    for node in page.nodes:
        if not node.attrs:
            continue
        kinds = f"{node.attrs.get('itemtype', '')} {node.attrs.get('typeof', '')}".split()
        if any(re.split(r"[/:#]", kind)[-1] == "JobPosting" for kind in kinds) and (
            not found or node.index >= found[-1].end
        ):
            found.append(node)
    return found


def property_of(scope: Node, *names: str) -> Node | None:
    """The first element in a scope that says one of the properties."""
    for name in names:
        for node in scope.walk():
            said = f"{node.attrs.get('itemprop', '')} {node.attrs.get('property', '')}".split()
            if any(re.split(r"[/:#]", word)[-1] == name for word in said) and node is not scope:
                return node
    return None
