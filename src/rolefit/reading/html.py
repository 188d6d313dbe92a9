"""Web pages: the post as a reader sees it, held against what the page says for machines and the data of its application.

Modelled on pages of job boards, applicant-tracking systems, WordPress, Word's and Google's HTML, and pages made by hand.
"""

from __future__ import annotations

from rolefit.reading.found import Found
from rolefit.reading.origin import Origin
from rolefit.reading.page.blocks import Blocks
from rolefit.reading.page.building import parse_page
from rolefit.reading.page.dom import Node, Page
from rolefit.reading.page.furniture import furniture
from rolefit.reading.page.lines import Line, lines_of, text_of
from rolefit.reading.page.sight import panels, unseen_for

__all__ = ["found_in_page", "text_of_html"]

_PROSE = 4  # words of a line that says something
_FILLED = 40  # words below which a page may be filled in by a script
_FULL = 120


def text_of_html(markup: str) -> str:
    """Return the text of a fragment, such as the description in a feed, without what is hidden or struck out.

    Linear in its length, never raises.
    """
    page = parse_page(markup)
    opened = panels(page.nodes)
    unseen = {node.index for node in page.nodes if unseen_for(node, opened)}
    return text_of(lines_of(page.root, unseen)) or text_of(lines_of(page.root))


def found_in_page(markup: str, origin: Origin) -> list[Found]:
    """Return the post of a page; several where it holds several and none of them is the page's own.

    Of page and data for machines the longer one that contains the other is taken. Raises `InputError` where neither
    holds text, as on pages that a script fills in the browser and that keep no data in them.
    """
    page = parse_page(markup)
    blocks = Blocks(page)
    out = furniture(blocks)
    return _Chosen(page, blocks, out, origin).posts()


class _Chosen:
    """One page, its lines, and what is taken of them."""

    def __init__(self, page: Page, blocks: Blocks, out: dict[int, str], origin: Origin) -> None:
        self.page, self.blocks, self.out, self.origin = page, blocks, out, origin
        self.notes: tuple[str, ...] = ()

    def posts(self) -> list[Found]:
        """What the page holds, by the rules of `found_in_page`."""
        own = self._own()
        posting, several = self._posting(own)
        if several:
            return several
        if posting is None and len(own.text.split()) < _FULL and self._may_be_filled(own):
            posting, several = self._application(own)
            if several:
                return several
        if posting is None:
            if not own.text:
                raise self.origin.error(
                    "holds no text: the page seems to be filled in by a script; save it from the browser or copy its text"
                )
            return [own._replace(left_out=(*own.left_out, *self.notes))]
        return [self._better(own, posting)]

    def _own(self) -> Found:
        from rolefit.reading.page.structured import property_of, scopes
        from rolefit.reading.page.title import title_of

        marked = self._marked(scopes(self.page))
        named = property_of(marked, "title", "jobTitle") if marked else None
        given = ""
        if named is not None:
            given = " ".join((named.attrs.get("content") or named.text()).split())
        companies = set()
        company = property_of(marked, "hiringOrganization") if marked else None
        if company is not None:
            inner = property_of(company, "name") or company
            companies.add(" ".join((inner.attrs.get("content") or inner.text()).split()))
        titled = title_of(self.page, self.blocks, self.out, companies)
        kept = [line for number, line in enumerate(self.blocks.lines) if number not in self.out]
        if not any(len(line.text.split()) >= _PROSE for line in kept):
            kept = self._all_that_is_seen(kept)
        carrier = "web page, its JobPosting (microdata)" if marked else "web page"
        text = text_of(kept)
        if marked is not None and not text:
            described = property_of(marked, "description")
            text = text_of_html(described.attrs.get("content", "")) if described is not None else ""
        source = "JobPosting (microdata)" if given else titled.source
        return Found(text, given or titled.title, source, carrier, self._left_out(), {})

    def _marked(self, found: list[Node]) -> Node | None:
        """The element that is marked as the page's own JobPosting; all lines outside of it are then left out."""
        full = [node for node in found if self.blocks.prose[node.index] >= _PROSE]
        if not full:
            return found[0] if len(found) == 1 else None
        node = max(full, key=lambda one: self.blocks.prose[one.index])
        span = self.blocks.span(node)
        kept = {n for n in range(len(self.blocks.lines)) if n not in self.out}
        if any(n not in span and n in kept for n in self.blocks.work) or not any(n in kept for n in span):
            return node
        inside = sum(len(self.blocks.lines[n].text.split()) for n in kept if n in span)
        if 2 * inside >= sum(len(self.blocks.lines[n].text.split()) for n in kept):
            for n in kept.difference(span):
                self.out[n] = "outside of the marked job posting"
        return node

    def _all_that_is_seen(self, kept: list[Line]) -> list[Line]:
        """Lines of a page on which nearly all looked like furniture; none where even so nothing is said."""
        spare = ("page header", "page footer", "navigation", "cookie notice", "dialog", "buttons", "lists of links")
        wider = [line for n, line in enumerate(self.blocks.lines) if self.out.get(n) not in spare]
        if any(len(line.text.split()) >= _PROSE for line in wider) or not self.page.scripts:
            return wider or self.blocks.lines
        return wider or kept

    def _left_out(self) -> tuple[str, ...]:
        words: dict[str, int] = {}
        for number, kind in sorted(self.out.items()):
            words[kind] = words.get(kind, 0) + len(self.blocks.lines[number].text.split())
        said = [f"{kind} ({count} word{'s' if count != 1 else ''})" for kind, count in words.items()]
        return (*said, *dict.fromkeys(kind for kind in self.blocks.hidden.values() if kind))

    def _posting(self, own: Found) -> tuple[Found | None, list[Found]]:
        """The JobPosting in JSON-LD that is the page's, or several where none is."""
        from rolefit.reading.page.structured import json_ld

        found, self.notes = json_ld(self.page)
        return self._one_of(found, own)

    def _application(self, own: Found) -> tuple[Found | None, list[Found]]:
        from rolefit.reading.page.appdata import app_posts

        return self._one_of(app_posts(self.page), own)

    def _may_be_filled(self, own: Found) -> bool:
        return not self.blocks.work or len(own.text.split()) < _FILLED

    def _one_of(self, found: list[Found], own: Found) -> tuple[Found | None, list[Found]]:
        from rolefit.reading.page.choice import share_in
        from rolefit.reading.page.naming import plain

        if len(found) < 2:
            return (found[0] if found else None), []
        heads = [own.title, self.page.title, self.page.meta.get("og:title", "")]
        address = self.page.canonical or self.page.meta.get("og:url", "")
        exact = [one for one in found if plain(one.title) and plain(one.title) == plain(own.title)]
        told = [one for one in found if len(one.text.split()) > _FILLED and share_in(one.text, own.text) > 0.6]
        near = [
            one
            for one in told or found
            if plain(one.title) and any(f" {plain(one.title)} " in f" {plain(h)} " for h in heads)
        ]
        if not told and len(own.text.split()) >= _FILLED:
            near = [one for one in near if share_in(one.text, own.text) > 0.3]
        here = [
            one
            for one in found
            if address
            and str(one.metadata.get("url", "")).split("?")[0].rstrip("/") == address.split("?")[0].rstrip("/")
        ]
        for some in (here, exact, near, told):
            if len({one.title for one in some}) == 1:
                return max(some, key=lambda one: len(one.text)), []
        if not told and len(own.text.split()) >= _FILLED:
            return None, []  # they describe the other jobs of its list
        return None, [one for one in found if one.text]

    def _better(self, own: Found, posting: Found) -> Found:
        from rolefit.reading.page.choice import data_wins

        left = (*own.left_out, *self.notes)
        work = bool([n for n in self.blocks.work if n not in self.out]) or own.text.count("\n- ") >= 2
        title, source = (posting.title, posting.title_source) if posting.title else (own.title, own.title_source)
        if posting.text and data_wins(posting.text, own.text, work=work):
            return posting._replace(
                title=title, title_source=source, left_out=(*posting.left_out, *self.notes, "what the page shows")
            )
        if posting.text and not self._is_of(posting, own):
            title, source = own.title, own.title_source
        elif posting.text:
            left = (*left, "the JobPosting's shorter text")
        return own._replace(title=title, title_source=source, metadata=posting.metadata, left_out=left)

    @staticmethod
    def _is_of(posting: Found, own: Found) -> bool:
        """Whether a JobPosting is about the job that the page shows."""
        from rolefit.reading.page.choice import share_in
        from rolefit.reading.page.naming import plain

        if not own.title or share_in(posting.text.rstrip(" .…"), own.text) >= 0.3:
            return True
        mine, theirs = set(plain(own.title).split()), set(plain(posting.title).split())
        return bool(mine & theirs) or plain(posting.title) in plain(own.text)
