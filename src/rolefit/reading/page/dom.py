"""The tree of a page: its elements and texts, and what its head says."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["HEADINGS", "Node", "Page"]

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


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
        """Yield this element and all below, in the order of the document."""
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
        self.nodes = [self.root]
        """All elements in the order of the document; the place of each is its `index`."""
        self.title = ""
        self.meta: dict[str, str] = {}
        """First content of each `<meta>` by its name or property in lower case."""
        self.canonical = ""
        """The address that the page gives itself, or empty."""
        self.scripts: list[tuple[str, str]] = []
        """Type in lower case and content of each script."""
