"""Bytes, paths and standard input to job posts: decides the format, by content first and by name second."""

from __future__ import annotations

import os
import re
import stat
import sys
from typing import BinaryIO

from rolefit.errors import MissingInput
from rolefit.reading.encoding import decode
from rolefit.reading.origin import LARGEST_INPUT, STDIN, Origin
from rolefit.values import JobPost

__all__ = ["load", "read_bytes", "read_path", "read_stdin"]

_MARKDOWN = (".md", ".markdown")
_WEB = (".html", ".htm", ".xhtml")
# Only blocks: a text that begins with a bold line keeps its line breaks.
_PAGE = re.compile(
    r"\s*<(?:\?xml\b|!doctype\s+html|!--|(?:html|head|body|div|p|ul|ol|h[1-6]|section|article|main|table|script|meta|title"
    r"|header)\b)",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")


def read_bytes(data: bytes, *, source: str, title: str | None = None) -> JobPost:
    """Return the job post that the bytes of a file hold.

    `source` is the path they came from, `-` or empty; it names the input in messages, and its extension counts where
    the content does not tell. `title` beats every title that the content gives.

    Raises `InputError` where the bytes hold no text that can be read, and nothing else.
    """
    origin = Origin(source, (title or "").strip())
    if len(data) > LARGEST_INPUT:
        raise origin.too_large()
    if not data:
        raise origin.error("is empty and holds no text: give the words of a job post")
    if data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-") or (
        origin.extension == ".pdf" and b"%PDF-" in data[:1024]
    ):
        from rolefit.reading.pdf import post_from_pdf

        return post_from_pdf(data, origin)
    if data.startswith(b"PK\x03\x04"):
        from rolefit.reading.docx import post_from_docx

        return post_from_docx(data, origin)
    return _post_from_characters(decode(data, origin), origin)


def read_path(path: str, *, title: str | None = None) -> JobPost:
    """Return the job post in a file, a named pipe, or standard input (`-`).

    Raises what `load` raises, and `InputError` where the input holds no text.
    """
    if path == STDIN:
        return read_stdin(title=title)
    return read_bytes(load(path), source=path, title=title)


def load(path: str) -> bytes:
    """Return the bytes of a file, a named pipe, or standard input (`-`); at most one more than `LARGEST_INPUT`.

    Raises `MissingInput` where it is not there, `InputError` where it is a folder or a device or may not be read.
    """
    origin = Origin(path)
    if path == STDIN:
        return _piped(sys.stdin.buffer if sys.stdin else None, origin)
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise origin.error("is a folder, not a file")
        if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):
            raise origin.error("is a device or a socket, not a file")
        with open(path, "rb") as file:
            return file.read(LARGEST_INPUT + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingInput(str(origin.error("is not there: no such file"))) from error
    except PermissionError as error:
        raise origin.error("may not be read: no permission") from error
    except OSError as error:
        raise origin.error(f"cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a NUL in the path
        raise MissingInput(str(origin.error("is no name of a file"))) from error


def _piped(stream: BinaryIO | None, origin: Origin) -> bytes:
    if stream is None:
        raise origin.error("cannot be read: there is none")
    try:
        return stream.read(LARGEST_INPUT + 1)
    except (OSError, ValueError, AttributeError) as error:  # closed
        raise origin.error(f"cannot be read: {error}") from error


def read_stdin(stream: BinaryIO | None = None, *, title: str | None = None) -> JobPost:
    """Return the job post that is piped in; `stream` stands in for standard input.

    Raises `InputError` where it is closed, larger than `LARGEST_INPUT` or holds no text.
    """
    data = _piped(stream or (sys.stdin.buffer if sys.stdin else None), Origin(STDIN))
    return read_bytes(data, source=STDIN, title=title)


def _post_from_characters(text: str, origin: Origin) -> JobPost:
    start = re.search(r"\S", text)
    first = start.group() if start else ""
    if first in ("{", "[") or (first and origin.extension == ".json"):
        from rolefit.reading.jobposting import post_from_json

        post = post_from_json(text, origin)
        if post is not None:
            return post
    markdown = origin.extension in _MARKDOWN
    if (first == "<" and not markdown and _PAGE.match(text)) or (origin.extension in _WEB and _TAG.search(text)):
        from rolefit.reading.html import post_from_html

        return post_from_html(text, origin)
    from rolefit.reading.text import post_from_text

    return post_from_text(text, origin)
