"""Markup to a tree, forgiving as browsers are: unclosed and misnested elements, endless constructs, any depth.

The standard library's parser: lxml is ten times as fast, but a page takes a fifth of a second and would need a package.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from rolefit.reading.page.dom import HEADINGS, Node, Page
from rolefit.reading.references import tamed, unescaped

__all__ = ["parse_page"]

_DEEPEST = 150  # elements further down hang on the last one: no page is nested so, and walks may recurse
# fmt: off
_VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta",
    "param", "source", "track", "wbr",
})
_CLOSES_P = HEADINGS | frozenset({
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption",
    "figure", "footer", "form", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "table", "ul", "li", "dt", "dd",
})
_INLINE = frozenset({
    "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "label", "mark", "q", "s", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u",
})
# What an opening tag closes, and where the search for it ends.
_ITEMS = (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir", "table"}))
_TERMS = (frozenset({"dt", "dd"}), frozenset({"dl", "table"}))
_CELLS = (frozenset({"td", "th"}), frozenset({"table", "tr"}))
_ROWS = (frozenset({"tr", "td", "th"}), frozenset({"table", "tbody", "thead", "tfoot"}))
_GROUPS = (frozenset({"tbody", "thead", "tfoot", "tr", "td", "th", "caption"}), frozenset({"table"}))
_CLOSES = {
    "li": _ITEMS, "dt": _TERMS, "dd": _TERMS, "td": _CELLS, "th": _CELLS, "tr": _ROWS,
    "tbody": _GROUPS, "thead": _GROUPS, "tfoot": _GROUPS,
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
}
# fmt: on
_WALLS = frozenset({"td", "th", "table", "body", "html"})  # an end tag of something else does not reach beyond them
_TABLE_PARTS = frozenset({"tr", "tbody", "thead", "tfoot"})
_TAG = re.compile(r"<[^<>]*>|<[^<>]*\Z")
_LARGEST_SCRIPT = 20_000_000  # characters


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open = [self.page.root]
        self.beyond: list[str] = []
        """Open elements below the deepest that the tree holds."""
        self.script: list[str] | None = None
        self.size = 0
        self.texts: list[str] = []
        """Text that came since the last tag."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.texts:
            self.flush()
        named = {name: value or "" for name, value in reversed(attrs)}
        if tag in ("html", "body"):
            self.open[0].attrs.update({f"{tag}-{name}": value for name, value in named.items()})
            return
        if tag == "head":
            return
        if tag == "meta":
            self._meta(named)
        elif tag == "link" and "canonical" in named.get("rel", "").lower():
            self.page.canonical = self.page.canonical or named.get("href", "")
        self._close_implied(tag)
        if len(self.open) > _DEEPEST and tag not in _VOID and tag not in ("script", "style"):
            self.beyond.append(tag)
            self.open[-1].children.append("\n" if tag in _CLOSES_P else "")
            return
        node = self.add(tag, named)
        if tag == "script":
            self.script = []
            self.page.scripts.append((named.get("type", "").lower(), ""))
        if tag == "iframe" and len(named.get("srcdoc", "")) > 1 and len(self.open) < _DEEPEST // 2:
            self._frame(node, named.pop("srcdoc"))
        elif tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID and (":" in tag or tag in ("path", "use", "rect", "circle")):
            self.handle_endtag(tag)  # elsewhere a browser takes no notice of the slash

    def handle_endtag(self, tag: str) -> None:
        if self.texts:
            self.flush()
        if tag == "script" and self.script is not None:
            self.page.scripts[-1] = (self.page.scripts[-1][0], "".join(self.script))
            self.script = None
        if self.beyond:
            if self.beyond[-1] == tag:
                self.beyond.pop()
                return
            if tag in self.beyond[-_DEEPEST:]:
                while self.beyond.pop() != tag:
                    pass
                return
        for depth in range(len(self.open) - 1, 0, -1):
            name = self.open[depth].tag
            if name == tag:
                self.beyond.clear()
                del self.open[depth:]
                return
            if (name in _WALLS and tag not in _WALLS | _TABLE_PARTS) or (tag in _INLINE and name not in _INLINE):
                break
        if tag in ("p", "br"):
            self.add(tag, {})

    def handle_data(self, data: str) -> None:
        if self.script is not None:
            self.size += len(data)
            if self.size < _LARGEST_SCRIPT:
                self.script.append(data)
            return
        self.texts.append(data)

    def add(self, tag: str, attrs: dict[str, str]) -> Node:
        """Hang a new element on the one that is open."""
        parent = self.open[-1]
        node = Node(tag, attrs, parent)
        node.index = len(self.page.nodes)
        self.page.nodes.append(node)
        parent.children.append(node)
        return node

    def flush(self) -> None:
        """Hang the text that came since the last tag on the element that is open."""
        data = "".join(self.texts)
        self.texts.clear()
        parent = self.open[-1]
        if parent.tag == "title" and not any(node.tag == "svg" for node in self.open):
            self.page.title = self.page.title or " ".join(data.split())
        parent.children.append(data)

    def _meta(self, named: dict[str, str]) -> None:
        name = (named.get("property") or named.get("name") or "").lower()
        if name:
            self.page.meta.setdefault(name, " ".join(named.get("content", "").split()))

    def _close_implied(self, tag: str) -> None:
        if tag in _CLOSES:
            closed, ends = _CLOSES[tag]
            for depth in range(len(self.open) - 1, 0, -1):
                if self.open[depth].tag in ends:
                    break
                if self.open[depth].tag in closed:
                    low = depth
                    while low > 1 and self.open[low - 1].tag in closed:
                        low -= 1
                    del self.open[low:]
                    return
        if tag in HEADINGS and self.open[-1].tag in HEADINGS:
            self.open.pop()
        if tag in _CLOSES_P:
            for depth in range(len(self.open) - 1, 0, -1):
                name = self.open[depth].tag
                if name == "p":
                    del self.open[depth:]
                    return
                if name not in _INLINE:
                    return

    def _frame(self, node: Node, markup: str) -> None:
        inner = parse_page(markup)
        node.tag = "div"
        node.children = inner.root.children
        for child in inner.nodes[1:]:
            child.index += len(self.page.nodes) - 1
            child.end = 0
            if child.parent is inner.root:
                child.parent = node
        self.page.nodes += inner.nodes[1:]
        self.page.scripts += inner.scripts


def parse_page(markup: str) -> Page:
    """Return the tree of a page or a fragment; linear in its length, never raises."""
    markup = tamed(markup)
    # CDATA holds the text of XML feeds; other marked sections, such as Word's, make the parser raise.
    if "<![" in markup:
        markup = re.sub(r"<!\[(?:CDATA\[)?", lambda found: "" if len(found[0]) > 3 else "<! [", markup)
        markup = markup.replace("]]>", "")
    builder = _Builder()
    builder.feed(markup)
    # close() takes quadratic time over constructs that never end, so what is left is taken here.
    rest = builder.rawdata
    if rest.strip() and builder.script is None:
        builder.handle_data(unescaped(_TAG.sub(" ", rest.replace("<!--", ""))))
    elif builder.script is not None:
        builder.handle_data(rest)
        builder.handle_endtag("script")
    builder.flush()
    page = builder.page
    _ends(page)
    return page


def _ends(page: Page) -> None:
    for node in reversed(page.nodes):
        node.end = max(node.end, node.index + 1)
        if node.parent is not None and node.parent.end < node.end:
            node.parent.end = node.end
