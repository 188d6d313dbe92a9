"""Markup to a tree, forgiving as browsers are: unclosed and misnested elements, endless constructs, any depth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

__all__ = ["HEADINGS", "Node", "Page", "parse_page"]

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DEEPEST = 150  # elements further down hang on the last one: no page is nested so, and walks may recurse
_VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_CLOSES_P = HEADINGS | frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header"
    " hgroup hr main menu nav ol p pre section summary table ul li dt dd".split()
)
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
}  # fmt: skip
_WALLS = frozenset({"td", "th", "table", "body", "html"})  # an end tag of something else does not reach beyond them
_INLINE = frozenset("a abbr b big cite code em font i label mark q s small span strike strong sub sup time tt u".split())
_TAG = re.compile(r"<[^<>]*>|<[^<>]*\Z")
_LARGEST_SCRIPT = 20_000_000  # characters


class Node:
    """One element; `children` are elements and texts in their order."""

    __slots__ = ("attrs", "children", "end", "index", "parent", "tag")

    def __init__(self, tag: str, attrs: dict[str, str], parent: Node | None) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Node | str] = []
        self.index = 0
        """Place in the order of the document; what it holds has the places up to `end`, exclusive."""
        self.end = 0

    @property
    def elements(self) -> Iterator[Node]:
        """The elements right below."""
        return (child for child in self.children if not isinstance(child, str))

    def walk(self) -> Iterator[Node]:
        """This element and all below, in the order of the document."""
        todo = [self]
        while todo:
            node = todo.pop()
            yield node
            todo.extend(child for child in reversed(node.children) if not isinstance(child, str))

    def text(self) -> str:
        """All characters below, as they stand."""
        parts: list[str] = []
        todo: list[Node | str] = [self]
        while todo:
            node = todo.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                todo.extend(reversed(node.children))
        return "".join(parts)


class Page:
    """A page as a tree, and what its head says."""

    def __init__(self) -> None:
        self.root = Node("html", {}, None)
        self.title = ""
        self.meta: dict[str, str] = {}
        """First content of each `<meta>` by its name or property in lower case."""
        self.canonical = ""
        """The address that the page gives itself, or empty."""
        self.scripts: list[tuple[str, str]] = []
        """Type in lower case and content of each script."""


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open = [self.page.root]
        self.beyond: list[str] = []
        """Open elements below the deepest that the tree holds."""
        self.script: list[str] | None = None
        self.size = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
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
        node = Node(tag, named, self.open[-1])
        self.open[-1].children.append(node)
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
            if (name in _WALLS and tag not in _WALLS and tag not in ("tr", "tbody", "thead", "tfoot")) or (
                tag in _INLINE and name not in _INLINE
            ):
                break
        if tag in ("p", "br"):
            self.open[-1].children.append(Node(tag, {}, self.open[-1]))

    def handle_data(self, data: str) -> None:
        if self.script is not None:
            self.size += len(data)
            if self.size < _LARGEST_SCRIPT:
                self.script.append(data)
            return
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
        for child in inner.root.children:
            node.children.append(child)
            if not isinstance(child, str):
                child.parent = node
        self.page.scripts += inner.scripts


def parse_page(markup: str) -> Page:
    """Return the tree of a page or a fragment; linear in its length, never raises."""
    # CDATA holds the text of XML feeds; other marked sections, such as Word's, make the parser raise.
    if "<![" in markup:
        markup = re.sub(r"<!\[(?:CDATA\[)?", lambda found: "" if len(found[0]) > 3 else "<! [", markup)
        markup = markup.replace("]]>", "")
    builder = _Builder()
    builder.feed(markup)
    # close() takes quadratic time over constructs that never end, so what is left is taken here.
    rest = builder.rawdata
    if rest.strip() and builder.script is None:
        builder.handle_data(unescape(_TAG.sub(" ", rest.replace("<!--", ""))))
    elif builder.script is not None:
        builder.handle_data(rest)
        builder.handle_endtag("script")
    page = builder.page
    _number(page.root)
    return page


def _number(root: Node) -> None:
    count = 0
    todo: list[tuple[Node, bool]] = [(root, False)]
    while todo:
        node, done = todo.pop()
        if done:
            node.end = count
            continue
        node.index = count
        count += 1
        todo.append((node, True))
        todo.extend((child, False) for child in reversed(node.children) if not isinstance(child, str))
