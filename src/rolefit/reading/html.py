"""Web pages to text: line breaks, bullets and headings as a reader sees them, without the page's own furniture."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

from rolefit.reading.compose import compose, is_heading, names_a_job
from rolefit.reading.origin import Origin
from rolefit.reading.references import tamed, unescaped
from rolefit.values import JobPost

__all__ = ["post_from_html", "text_of_html"]

_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "math"}
)
_FURNITURE = frozenset({"nav", "header", "footer", "form", "button", "dialog"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = _HEADINGS | {
    *(
        "p",
        "div",
        "ul",
        "ol",
        "dl",
        "table",
        "section",
        "article",
        "main",
        "aside",
        "blockquote",
        "pre",
        "hr",
        "figure",
    ),
    *("nav", "header", "footer", "form", "address", "fieldset", "details", "summary", "body"),
}
_LINES = frozenset({"br", "tr", "td", "th", "dt", "dd", "option", "caption", "figcaption", "li", "label"})
_BULLET = "\n- "
_JSON_LD = "application/ld+json"
_MOST_LD = 5_000_000  # characters
_TAG = re.compile(r"<[^<>]*>|<[^<>]*\Z")
_SEPARATOR = re.compile(r"(?<!\s)\s++(?:[|·•»—]\s++|[-–]\s++(?=[^|]{0,200}\b(?:careers?|jobs?)\b))", re.IGNORECASE)


class _Page(HTMLParser):
    """Collects the text, the titles and the JSON-LD of a page."""

    def __init__(self, dropped: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.titles: dict[str, str] = {}
        """First text of `h1`, of `h1` in furniture (`furniture`), of `title` and of `og:title`."""
        self.data: list[str] = []
        """The contents of JSON-LD scripts."""
        self.skipping: list[str] = []
        """The dropped elements that are open."""
        self._open: Counter[str] = Counter()
        """How many of each are: to search the list at every end tag would take its square in time."""
        self._dropped = dropped
        self._captured: tuple[str, list[str]] | None = None
        self._in_data = False
        self._preformatted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element: break the line, begin a bullet, or begin to skip."""
        if tag in self._dropped:
            self.skipping.append(tag)
            self._open[tag] += 1
            self._in_data = tag == "script" and _JSON_LD in (dict(attrs).get("type") or "").lower()
            if self._in_data:
                self.data.append("")
        elif tag == "meta":
            named = dict(attrs)
            if (named.get("property") or named.get("name")) == "og:title":
                self.titles.setdefault("og", " ".join((named.get("content") or "").split()))
        elif tag in ("h1", "title"):
            self._captured = ("furniture" if tag == "h1" and self.skipping else tag, [])
        if self.skipping:
            return
        if tag == "li":
            if self.parts and self.parts[-1] == "\n":
                self.parts.pop()
            self.parts.append(_BULLET)
        else:
            self._break(tag)
        self._preformatted += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        """Close an element; one that was never opened is only a break."""
        if self._captured and tag in ("h1", "title"):
            kind, pieces = self._captured
            caught = " ".join("".join(pieces).split())
            if caught and not (kind in ("h1", "furniture") and is_heading(caught)):
                self.titles.setdefault(kind, caught)
            self._captured = None
        if self._open[tag]:
            closed = ""
            while closed != tag:
                closed = self.skipping.pop()
                self._open[closed] -= 1
            self._in_data = False
        elif not self.skipping:
            self._break(tag)
            self._preformatted = max(0, self._preformatted - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        """Take text, its white space collapsed as a browser does."""
        if self._captured and not (self.skipping and self.skipping[-1] in _UNSEEN):
            self._captured[1].append(data)
            if self._captured[0] == "title":
                return
        if self._in_data and len(self.data[-1]) < _MOST_LD:
            self.data[-1] += data
        if self.skipping:
            return
        text = data if self._preformatted else re.sub(r"[ \t\n\r\f\v]+", " ", data)
        if text != " " or (self.parts and self.parts[-1][-1] not in " \n"):
            self.parts.append(text)

    def _break(self, tag: str) -> None:
        # A paragraph inside a list item goes on behind its bullet.
        if self.parts and self.parts[-1] != _BULLET:
            if tag in _PARAGRAPHS:
                self.parts.append("\n\n")
            elif tag == "br" or (tag in _LINES and self.parts[-1][-1] != "\n"):
                self.parts.append("\n")

    @property
    def text(self) -> str:
        """The text so far, lines trimmed and at most one blank line in a row."""
        lines = [" ".join(line.split()) for line in "".join(self.parts).split("\n")]
        lines = [re.sub(r"^- [•·●▪◦–-]\s*", "- ", line) for line in lines if line != "-"]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def text_of_html(markup: str) -> str:
    """Return the text of a fragment, such as the description in a feed; linear in its length, never raises."""
    return _parse(markup, _UNSEEN).text


def post_from_html(markup: str, origin: Origin) -> JobPost:
    """Return the post of a page; a schema.org JobPosting in it wins over what the page shows.

    Raises `InputError` where neither holds text, as on pages that a script fills in the browser.
    """
    page = _parse(markup, _UNSEEN | _FURNITURE)
    posting = _posting(page)
    title = page.titles.get("h1") or _job_in(page.titles) or ""
    text = page.text
    if not text or page.skipping:  # the whole page is one form, or an element of furniture is never closed
        text = text_of_html(markup)
    if posting is not None:
        from rolefit.reading.jobposting import post_from_object

        return post_from_object(posting, origin, otherwise=text, title=title)
    if not text:
        raise origin.error(
            "holds no text: the page seems to be filled in by a script; save it from the browser or copy its text"
        )
    return compose(text, origin, title=title)


def _parse(markup: str, dropped: frozenset[str]) -> _Page:
    # CDATA holds the text of XML feeds; other marked sections make the parser raise.
    markup = markup.replace("<![CDATA[", "").replace("]]>", "").replace("<![", "<! [")
    markup = tamed(markup)
    page = _Page(dropped)
    page.feed(markup)
    # close() takes quadratic time over constructs that never end, so what is left is taken here.
    rest = page.rawdata
    if rest.strip():
        page.handle_data(unescaped(_TAG.sub(" ", rest.replace("<!--", ""))))
    return page


def _posting(page: _Page) -> dict[str, object] | None:
    if not any(data.strip() for data in page.data):
        return None
    from rolefit.reading.jobposting import find_posting, parse

    for data in page.data:
        posting = find_posting(parse(data))
        if posting is not None:
            return posting
    return None


def _job_in(titles: dict[str, str]) -> str:
    """Return the part of the page's titles that names a job, else what comes first."""
    furniture = titles.get("furniture", "")
    if names_a_job(furniture):
        return furniture
    for title in (titles.get("title"), titles.get("og")):
        parts = _SEPARATOR.split(title) if title else []
        if parts:
            return next((part for part in parts if names_a_job(part)), title or "")
    return furniture
