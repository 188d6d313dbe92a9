"""What of a page is not the post: told by elements, names, headings, links, fields and repeated cards.

A doubtful block stays, for a duty that is lost weighs more than a line of furniture that stays.
"""

from __future__ import annotations

from rolefit.reading.page.blocks import Blocks
from rolefit.reading.page.dom import Node
from rolefit.reading.page.main_part import around_the_main_part
from rolefit.reading.page.sections import by_heading, by_line
from rolefit.reading.page.words import FORM, OTHER_JOBS, furniture_heading, furniture_line, furniture_name
from rolefit.reading.title import names_a_job
from rolefit.text.headings import section_of

__all__ = ["furniture"]

_TAGS = {
    "nav": "navigation", "menu": "navigation", "footer": "page footer", "header": "page header", "aside": "side column",
    "dialog": "dialog",
}  # fmt: skip
_ROLES = {
    "navigation": "navigation", "menu": "navigation", "menubar": "navigation", "banner": "page header", "contentinfo": "page footer",
    "dialog": "dialog", "alertdialog": "dialog", "search": "navigation", "complementary": "side column",
}  # fmt: skip
_SURE = frozenset({"navigation", "page footer", "cookie notice", OTHER_JOBS, "comments"})
"""Kinds that go even where they hold most of the words."""
_ENOUGH = 25  # words of prose that must be left elsewhere
_CARD = 80  # words
_FIELD = 40
_WORDS_PER_FIELD = 10
_CONTENT = frozenset({"main", "article", "html"})


def furniture(blocks: Blocks) -> dict[int, str]:
    """Return the kind of furniture of each line (by its number) that is not the post."""
    out: dict[int, str] = {}
    _by_element(blocks, out)
    by_heading(blocks, out)
    by_line(blocks, out)
    around_the_main_part(blocks, out)
    return out


def _by_element(blocks: Blocks, out: dict[int, str]) -> None:
    root = blocks.nodes[0]
    todo = [root]
    while todo:
        node = todo.pop()
        at = node.index
        if at in blocks.hidden or blocks.last[at] < blocks.first[at]:
            continue
        kind = _kind_of(node, blocks) if node is not root else ""
        if kind:
            for number in blocks.span(node):
                out.setdefault(number, kind)
            continue
        todo.extend(node.elements)


def _kind_of(node: Node, blocks: Blocks) -> str:
    at = node.index
    kind = _TAGS.get(node.tag, "") or _ROLES.get(node.attrs.get("role", "").lower(), "")
    if not kind and node.tag not in _CONTENT and ("class" in node.attrs or "id" in node.attrs):
        kind = furniture_name(f"{node.attrs.get('class', '')} {node.attrs.get('id', '')}")
    if kind and not _is_needed(node, kind, blocks):
        return kind
    if blocks.controls[at] and _is_fields(node, blocks):
        return FORM
    if node.tag == "button":
        return "" if _opens_a_panel(node, blocks) else "buttons"
    if blocks.links[at] >= 3 and not blocks.holds_work(node):
        if blocks.linked[at] > 0.6 * blocks.words[at] and blocks.words[at] < 2000 and not _holds_h1(node, blocks):
            return "lists of links"
        if _is_cards(node, blocks):
            return OTHER_JOBS
    return ""


def _is_needed(node: Node, kind: str, blocks: Blocks) -> bool:
    """Whether too little would be left without an element that calls itself furniture."""
    at = node.index
    if blocks.holds_work(node):
        return True
    prose, all_prose = blocks.prose[at], blocks.prose[0]
    if prose and all_prose - prose < _ENOUGH and (kind not in _SURE or prose > _ENOUGH or node.tag in _TAGS):
        return True
    if kind in _SURE:
        return False
    if kind == "page header":
        return prose >= _ENOUGH or (_holds_h1(node, blocks) and node.parent is not None and node.tag != "header")
    if kind == "side column":
        items = [n for n in blocks.span(node) if blocks.lines[n].item and not blocks.lines[n].linked]
        return prose > 0.4 * all_prose or (len(items) >= 3 and not _is_led_by_furniture(node, blocks))
    if kind == FORM:
        return not blocks.controls[at] or prose > 0.5 * all_prose
    return prose > 0.5 * all_prose


def _is_led_by_furniture(node: Node, blocks: Blocks) -> bool:
    return any(furniture_heading(blocks.lines[n].text) for n in list(blocks.span(node))[:2])


def _holds_h1(node: Node, blocks: Blocks) -> bool:
    return any(blocks.lines[n].heading == 1 for n in blocks.span(node))


def _is_fields(node: Node, blocks: Blocks) -> bool:
    at = node.index
    if blocks.holds_work(node) or node.tag in _CONTENT:
        return False
    words, controls = blocks.words[at], blocks.controls[at]
    if (
        node.tag == "form"
        and blocks.prose[0] - blocks.prose[at] > 2 * _ENOUGH
        and blocks.prose[at] < blocks.prose[0] / 2
    ):
        return True
    if blocks.prose[at] > _FIELD:
        return False
    return words <= (_FIELD if controls == 1 else _WORDS_PER_FIELD * controls)


def _opens_a_panel(node: Node, blocks: Blocks) -> bool:
    attrs = node.attrs
    if furniture_heading(blocks.lines[blocks.first[node.index]].text):
        return False
    if any(name in attrs for name in ("aria-controls", "aria-expanded", "data-target", "data-bs-target")):
        return not furniture_line(node.text())
    parent = node.parent
    return (parent is not None and parent.tag.startswith("h") and parent.tag != "header") or section_of(
        node.text()
    ) != ""


def _is_cards(node: Node, blocks: Blocks) -> bool:
    """Whether the element is a list of other jobs: children of one make, each with a link and a job's name first."""
    children = [child for child in node.elements if blocks.last[child.index] >= blocks.first[child.index]]
    if len(children) < 3:
        return False
    makes: dict[tuple[str, str], list[Node]] = {}
    for child in children:
        makes.setdefault((child.tag, child.attrs.get("class", "").split(" ")[0]), []).append(child)
    cards = max(makes.values(), key=len)
    if len(cards) < max(3, 0.7 * len(children)):
        return False
    linked = [card for card in cards if blocks.links[card.index] and blocks.words[card.index] <= _CARD]
    if len(linked) < 0.7 * len(cards):
        return False
    named = [card for card in linked if names_a_job(blocks.lines[blocks.first[card.index]].text)]
    return len(named) >= 0.5 * len(cards)
