"""A tree to the lines that a reader sees: breaks, bullets and headings, and how each line is set."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from rolefit.reading.page.dom import HEADINGS, Node
from rolefit.reading.page.sight import UNSEEN

__all__ = ["Line", "lines_of", "text_of"]

_PARAGRAPHS = HEADINGS | frozenset({
    "p", "div", "ul", "ol", "dl", "table", "section", "article", "main", "aside", "blockquote", "pre", "hr",
    "figure", "nav", "header", "footer", "form", "address", "fieldset", "details", "summary", "body", "center",
    "hgroup", "menu", "dir", "dialog",
})  # fmt: skip
_LINES = frozenset(
    ["br", "tr", "td", "th", "dt", "dd", "caption", "figcaption", "li", "label", "legend", "option", "button"]
)
_LINKED, _BOLD, _LARGE, _PLAIN = 1, 2, 4, 8
_BOLD_STYLE = re.compile(r"font-weight:\s{0,5}(?:bold|[6-9]00)", re.I)
_SIZE = re.compile(r"font-size:\s{0,5}([\d.]{1,9})\s{0,5}(pt|px|r?em|%)?", re.I)
_LARGE_FROM = {"pt": 15.0, "px": 20.0, "em": 1.3, "rem": 1.3, "%": 130.0}
_WORD = re.compile(r"\w")
_MARK = re.compile(r"(?:[•·●▪▫◦‣⁃∙]\s*+|[§Ø]\s{1,9}|o\s?\xa0\s*+)(?=\S)")
_MARKED_ITEM = re.compile(r"[•·●▪◦–-]\s*")


class Line(NamedTuple):
    """One line of a page."""

    text: str
    """Trimmed, never empty; an item begins with `- `."""
    node: Node
    """The block it stands in."""
    gap: bool
    """Whether a blank line goes before it."""
    heading: int = 0
    """1 to 6 in an element h1 to h6, else 0."""
    item: bool = False
    linked: bool = False
    """Whether all of it is a link or a button."""
    bold: bool = False
    """Whether all of it is set in bold."""
    large: bool = False
    """Whether all of it is set larger than running text, by the page's own attributes."""


def text_of(lines: Sequence[Line]) -> str:
    """The lines as a text, at most one blank line in a row."""
    parts: list[str] = []
    for line in lines:
        if parts:
            parts.append("\n\n" if line.gap else "\n")
        parts.append(line.text)
    return "".join(parts)


def lines_of(root: Node, dropped: Container[int] = frozenset()) -> list[Line]:
    """The lines below an element, without what stands in elements whose `index` is dropped."""
    layout = _Layout(dropped)
    layout.visit(root, root, 0)
    layout.flush()
    return layout.lines


class _Layout:
    def __init__(self, dropped: Container[int]) -> None:
        self.lines: list[Line] = []
        self.pieces: list[tuple[str, int]] = []
        self.dropped = dropped
        self.gap = False
        self.item = False
        self.bare = False
        """Whether nothing stands behind the bullet yet."""
        self.heading = 0
        self.preformatted = 0
        self.node: Node | None = None

    def visit(self, node: Node, block: Node, set_as: int) -> None:
        tag = node.tag
        if tag in UNSEEN or node.index in self.dropped:
            return
        if tag in ("a", "button"):
            set_as |= _LINKED
        elif tag in ("b", "strong"):
            set_as |= _BOLD
        style = node.attrs.get("style", "")
        if style:
            set_as |= _BOLD if _BOLD_STYLE.search(style) else 0
            set_as |= _LARGE if _is_large(style) else 0
        elif tag == "font" and node.attrs.get("size", "")[:2] in ("4", "5", "6", "7", "+1", "+2", "+3"):
            set_as |= _LARGE
        level = int(tag[1]) if tag in HEADINGS else 0
        self.before(tag, level)
        if tag in _PARAGRAPHS or tag in _LINES:
            block = node
        self.preformatted += tag == "pre"
        for child in node.children:
            if isinstance(child, str):
                self.take(child, block, set_as)
            else:
                self.visit(child, block, set_as)
        self.preformatted -= tag == "pre"
        if tag in _PARAGRAPHS:
            self.end(gap=True)
        elif tag in _LINES and tag != "br":
            self.end(gap=False)
        if level:
            self.heading = 0

    def before(self, tag: str, level: int) -> None:
        if tag == "li":
            self.flush()
            self.item = self.bare = True
        elif tag in _PARAGRAPHS:
            self.end(gap=True)
        elif tag in _LINES:
            had = bool(self.pieces)
            self.end(gap=False)
            if tag == "br" and not had and self.lines and not self.bare:
                self.gap = True
        if level:
            self.heading = level

    def end(self, *, gap: bool) -> None:
        if self.bare and not any(text.strip() for text, _ in self.pieces):
            return  # a paragraph inside a list item goes on behind its bullet
        self.flush()
        self.gap = self.gap or gap

    def take(self, text: str, block: Node, set_as: int) -> None:
        if self.preformatted and "\n" in text:
            for number, line in enumerate(text.split("\n")):
                if number:
                    blank = not self.pieces and bool(self.lines)
                    self.flush()
                    self.gap = self.gap or blank
                if line.strip():
                    self.pieces.append((line, set_as))
                    self.node = self.node or block
            return
        if text.strip():
            self.node = self.node or block
            self.bare = False
            self.pieces.append((text, set_as if _WORD.search(text) else _PLAIN))
        elif text and self.pieces:
            self.pieces.append((" ", _PLAIN))

    def flush(self) -> None:
        pieces, self.pieces = self.pieces, []
        raw = "".join(text for text, _ in pieces)
        text = " ".join(raw.split())
        if not text or text == "-":
            if not self.bare:
                self.item = False
            return
        marked = _MARK.match(raw.lstrip(" \t\r\n"))
        item = self.item or marked is not None
        if marked:
            text = " ".join(raw.lstrip(" \t\r\n")[marked.end() :].split())
        elif self.item:
            text = _MARKED_ITEM.sub("", text, count=1) if _MARKED_ITEM.match(text) else text
        kept = [set_as for _, set_as in pieces if set_as != _PLAIN]
        together = _LINKED | _BOLD | _LARGE
        for set_as in kept:
            together &= set_as
        node = self.node
        assert node is not None
        if text:
            self.lines.append(
                Line(
                    f"- {text}" if item and not self.heading else text,
                    node,
                    self.gap and not (item and self.lines and self.lines[-1].item),
                    self.heading,
                    item and not self.heading,
                    bool(together & _LINKED),
                    bool(together & _BOLD),
                    bool(together & _LARGE),
                )
            )
            self.gap = False
        self.item = self.bare = False
        self.node = None


def _is_large(style: str) -> bool:
    found = _SIZE.search(style)
    if found is None or found[1].count(".") > 1 or found[1] == ".":
        return False
    return float(found[1]) >= _LARGE_FROM.get((found[2] or "px").lower(), 20.0)
