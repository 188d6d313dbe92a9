"""The lines of a page with what each element holds of them: first and last line, words, links, prose, headings of duties."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from rolefit.reading.page.dom import Node, Page
from rolefit.reading.page.lines import Line, lines_of
from rolefit.reading.page.sight import UNSEEN, panels, unseen_for
from rolefit.reading.page.words import furniture_heading, furniture_line
from rolefit.text.headings import section_of

__all__ = ["Blocks", "is_like_a_heading"]

_PROSE = 4  # words that a line needs to say something
_MOST_WORDS = 12  # of a heading
_HIDDEN_CONTROLS = frozenset({"hidden", "submit", "button", "image", "reset"})


class Blocks:
    """A page in lines; every count is by the `index` of an element."""

    def __init__(self, page: Page) -> None:
        self.nodes = page.nodes
        self.hidden: dict[int, str] = {}
        """Why an element is not seen."""
        opened = panels(page.nodes)
        for node in page.nodes:
            why = unseen_for(node, opened)
            if why:
                self.hidden[node.index] = why
        self.lines = lines_of(page.root, self.hidden)
        count = len(self.nodes)
        self.first = [len(self.lines)] * count
        self.last = [-1] * count
        self.words, self.prose, self.linked, self.links = [0] * count, [0] * count, [0] * count, [0] * count
        self.controls = [0] * count
        self._count()
        self.work: list[int] = self._headings_of_work()
        """Lines that head duties or requirements and have something below them."""

    def _count(self) -> None:
        for number, line in enumerate(self.lines):
            at = line.node.index
            words = line.text.count(" ") + 1 - line.item
            self.first[at] = min(self.first[at], number)
            self.last[at] = number
            self.words[at] += words
            if line.linked:
                self.linked[at] += words
            elif words >= _PROSE:
                self.prose[at] += words
        for node in reversed(self.nodes):
            at = node.index
            if node.tag == "a":
                self.links[at] += 1
            elif node.tag in ("select", "textarea") or (
                node.tag == "input" and node.attrs.get("type", "").lower() not in _HIDDEN_CONTROLS
            ):
                self.controls[at] += 1
            if node.parent is None or (node.tag in UNSEEN and not self.controls[at]):
                continue
            up = node.parent.index
            self.first[up] = min(self.first[up], self.first[at])
            self.last[up] = max(self.last[up], self.last[at])
            for counts in (self.words, self.prose, self.linked, self.links, self.controls):
                counts[up] += counts[at]

    def _headings_of_work(self) -> list[int]:
        found = []
        for number, line in enumerate(self.lines[:-1]):
            if self.is_section_of_work(line):
                below = self.lines[number + 1]
                if not below.heading and not below.linked and below.text.count(" ") + 1 >= _PROSE:
                    found.append(number)
        return found

    @staticmethod
    def is_section_of_work(line: Line) -> bool:
        """Whether the line looks like a heading and its words open duties or requirements."""
        return (
            is_like_a_heading(line)
            and section_of(line.text) in ("duties", "requirements")
            and not furniture_heading(line.text)
            and (line.heading > 0 or line.bold or not furniture_line(line.text))
        )

    def holds_work(self, node: Node) -> bool:
        """Whether a heading of duties or requirements, with something below it, stands inside."""
        at = bisect_left(self.work, self.first[node.index])
        return at < bisect_right(self.work, self.last[node.index])

    def span(self, node: Node) -> range:
        """The numbers of the lines inside an element."""
        return range(self.first[node.index], self.last[node.index] + 1)


def is_like_a_heading(line: Line) -> bool:
    """Whether a line is set, or reads, like a heading: an element h1 to h6, bold, a button, or short without a stop."""
    if line.heading:
        return True
    if line.item or line.text.count(" ") >= _MOST_WORDS:
        return False
    return line.bold or (line.text[-1] not in ".;,!" and (line.linked is False or line.node.tag == "button"))
