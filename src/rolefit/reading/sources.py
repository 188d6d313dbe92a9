"""The door: bytes, paths and standard input to job posts. Decides what carries them, by content first and by name second.

Every command reads by it, so that the same post is the same whatever carries it.
"""

from __future__ import annotations

import sys

from rolefit.patterns import IGNORECASE, pattern
from rolefit.reading.compose import compose
from rolefit.reading.encoding import decode
from rolefit.reading.found import Found
from rolefit.reading.loading import load, piped
from rolefit.reading.origin import LARGEST_INPUT, STDIN, Origin
from rolefit.values import JobPost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["load", "read_bytes", "read_path", "read_posts", "read_stdin"]

_MARKDOWN = (".md", ".markdown", ".mdx", ".mkd")
_MAIL = (".eml", ".mht", ".mhtml")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_LISTED = 8
_WEB = (".html", ".htm", ".xhtml")
# Only blocks: a text that begins with a bold line keeps its line breaks.
_PAGE = pattern(
    r"\s*<(?:\?xml\b|!doctype\s+html|!--|(?:html|head|body|div|p|ul|ol|h[1-6]|section|article|main|table|script|meta|title"
    r"|header)\b)",
    IGNORECASE,
)
_FENCES = ("-", "+", "{")
_MAIL_HEADERS = (b"\nmime-version:", b"\ncontent-type:", b"\nsubject:", b"\nreceived:", b"\nfrom:")
_SAID = pattern(r"[^\W_]")
_TAG = pattern(r"</?[a-zA-Z][^<>]{0,2000}>")


def read_bytes(data: bytes, *, source: str, title: str | None = None, text: str | None = None) -> JobPost:
    """Return the one job post that the bytes of a file hold.

    `source` is the path they came from, `-` or empty; it names the input in messages, and its extension counts where
    the content does not tell. `title` beats every title that the content gives. `text` is what `decode` makes of the
    bytes, where that is known.

    Raises `InputError` where the bytes hold no text that can be read, or several posts, which it lists; nothing else.
    """
    posts = read_posts(data, source=source, title=title, text=text)
    if len(posts) > 1:
        listed = ", ".join(
            f"{number} {post.title or 'without a title'!r}" for number, post in enumerate(posts[:_MOST_LISTED], 1)
        )
        more = f" and {len(posts) - _MOST_LISTED} more" if len(posts) > _MOST_LISTED else ""
        raise Origin(source).error(
            f"holds several job posts ({listed}{more}): give one post to a file, or --all to rolefit classify"
        )
    return posts[0]


def read_posts(data: bytes, *, source: str, title: str | None = None, text: str | None = None) -> list[JobPost]:
    """Return all job posts that the bytes of a file hold, one at least; of several, each source ends in `#` and its number.

    Takes and raises what `read_bytes` does; posts without a text are left out where others have one.
    """
    origin = Origin(source, (title or "").strip())
    if len(data) > LARGEST_INPUT:
        raise origin.too_large()
    if not data:
        raise origin.error("is empty and holds no text: give the words of a job post")
    found = _found(data, origin, text)
    if len(found) < 2:
        return [compose(found[0] if found else Found(""), origin)]
    readable = [one for one in found if _SAID.search(one.text)] or found[:1]
    return [compose(one, origin._replace(source=f"{source}#{number}")) for number, one in enumerate(readable, 1)]


def _found(data: bytes, origin: Origin, text: str | None) -> list[Found]:
    extension = origin.extension
    if b"%PDF-" in data[:1024] and (
        extension == ".pdf" or data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-")
    ):
        from rolefit.reading.pdf import found_in_pdf

        return found_in_pdf(data, origin)
    if data.startswith(b"PK\x03\x04"):
        from rolefit.reading.docx import found_in_archive

        return found_in_archive(data, origin)
    if data.startswith(_OLE):
        from rolefit.reading.outlook import found_in_ole

        return found_in_ole(data, origin)
    if data.startswith(b"{\\rtf"):
        from rolefit.reading.rtf import found_in_rtf

        return found_in_rtf(data)
    if extension in _MAIL or _may_be_mail(data):
        from rolefit.reading.mail import found_in_mail, is_mail

        if is_mail(data, extension):
            return found_in_mail(data, origin)
    return _found_in_characters(decode(data, origin) if text is None else text, origin)


def _may_be_mail(data: bytes) -> bool:
    """Whether a line near the top is a header of a mail."""
    top = b"\n" + data[:4096].lower()
    return any(map(top.__contains__, _MAIL_HEADERS))


def read_path(path: str, *, title: str | None = None) -> JobPost:
    """Return the job post in a file, a named pipe, or standard input (`-`).

    Raises what `load` and `read_bytes` raise.
    """
    return read_bytes(load(path), source=path, title=title)


def read_stdin(stream: BinaryIO | None = None, *, title: str | None = None) -> JobPost:
    """Return the job post that is piped in; `stream` stands in for standard input.

    Raises `InputError` where it is closed, larger than `LARGEST_INPUT` or holds no text.
    """
    data = piped(stream or (sys.stdin.buffer if sys.stdin else None), Origin(STDIN))
    return read_bytes(data, source=STDIN, title=title)


def _found_in_characters(text: str, origin: Origin) -> list[Found]:
    metadata: dict[str, object] = {}
    first_line, title = 1, ""
    if text.lstrip("\ufeff\n \t")[:1] in _FENCES:
        from rolefit.reading.front_matter import front_matter, title_of

        front = front_matter(text)
        if front is not None:
            metadata, length = front
            first_line += text.count("\n", 0, length)
            text, title = text[length:], title_of(metadata)
            if not text.strip():
                return [Found("", first_line=first_line, metadata=metadata)]
    found = _found_in_body(text, origin, fronted=first_line > 1)
    if first_line == 1:
        return found
    found = [one._replace(first_line=first_line, metadata={**one.metadata, **metadata}) for one in found]
    return [one._replace(title=title, title_source="front matter") for one in found] if title else found


def _found_in_body(text: str, origin: Origin, *, fronted: bool) -> list[Found]:
    first, extension = text.lstrip()[:1], origin.extension
    if not fronted and (first in ("{", "[", '"') or (first and extension == ".json")):
        from rolefit.reading.exports import found_in_json

        posts = found_in_json(text, origin) if first != '"' or extension == ".json" else []
        if posts:
            return posts
    markdown = extension in _MARKDOWN
    if first == "<" and not markdown and not fronted:
        from rolefit.reading.feed import found_in_feed, is_feed

        posts = found_in_feed(text, origin) if is_feed(text, extension) else []
        if posts:
            return posts
    if (first == "<" and not markdown and _PAGE.match(text)) or (extension in _WEB and _TAG.search(text)):
        from rolefit.reading.html import found_in_page

        return found_in_page(text, origin)
    from rolefit.reading.text import found_in_text

    return found_in_text(text, markdown=markdown)
