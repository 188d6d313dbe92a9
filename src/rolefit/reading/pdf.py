"""PDF documents to text, by pypdf: pages joined, lines that the page's width broke put together again."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from rolefit.errors import RolefitError
from rolefit.reading.compose import compose
from rolefit.reading.origin import Origin
from rolefit.values import JobPost

if TYPE_CHECKING:
    from pypdf import PdfReader

__all__ = ["post_from_pdf", "rejoin"]

_MOST_PAGES = 500
_MOST_TEXT = 20_000_000  # characters
_WRAPPED = 45  # a shorter line was not broken by the width of the page
_BULLET = r"(?:[-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»\uf0b7\uf0a7\uf0d8]|\(?\d{1,2}[.)])"
_LONE_BULLET = re.compile(rf"^([ \t]*{_BULLET})[ \t]*\n(?=[ \t]*\S)", re.MULTILINE)
_SYMBOL_BULLET = re.compile("[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]")  # of the fonts Symbol and Wingdings
_GOES_ON = re.compile(
    r"(?:,|\b(?:and|or|the|a|an|of|our|your|to|with|for|in|on|at|by|from|across|into|as|that|which|their|its)|&)$"
)


def post_from_pdf(data: bytes, origin: Origin) -> JobPost:
    """Return the post. A PDF has no title that can be trusted, so the title is that of its text.

    Raises `InputError` for a scan, a password, a damaged file, more than 500 pages or 20 million characters, and where
    pypdf is not installed.
    """
    try:
        import pypdf
    except ImportError as error:
        raise origin.error(
            "is a PDF document, and pypdf, which reads it, is not installed: pip install 'rolefit[pdf]'"
        ) from error
    _quieten()
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise origin.error("is a PDF with a password: save it without one")
        text = _text_of(reader, origin)
    except RolefitError:
        raise
    except pypdf.errors.DependencyError as error:
        raise origin.error("is an encrypted PDF: print it to a new PDF, or save its text as .txt") from error
    except Exception as error:  # a damaged file makes pypdf raise nearly anything
        raise origin.error(
            f"is a PDF that cannot be read ({type(error).__name__}): save it anew, or its text as .txt"
        ) from error
    if not re.search(r"[^\W_]", text):
        raise origin.error("holds no text: it seems to be a scan; run OCR on it (such as ocrmypdf) and read the result")
    return compose(rejoin(text), origin)


def _quieten() -> None:
    """Keep pypdf's warnings about damaged files off the terminal, unless the program has set up logging."""
    import logging

    logger = logging.getLogger("pypdf")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _text_of(reader: PdfReader, origin: Origin) -> str:
    count = len(reader.pages)
    if count > _MOST_PAGES:
        raise origin.error(
            f"has {count} pages, and {_MOST_PAGES} is the most that is read: give the pages of one job post"
        )
    pages: list[str] = []
    length = 0
    for page in reader.pages:
        pages.append(page.extract_text())
        length += len(pages[-1])
        if length > _MOST_TEXT:
            raise origin.error(f"holds more than {_MOST_TEXT:,} characters, the most that is read: give one job post")
    return "\n".join(pages)


def rejoin(text: str) -> str:
    """Return the text with broken lines put together: before lower case, after a comma or a word that goes on.

    A hyphen at the end of a line is kept, for word processors break at hyphens and seldom put in their own.
    """
    text = _SYMBOL_BULLET.sub("•", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _LONE_BULLET.sub(r"\1 ", text)
    parts: list[str] = []
    before = ""
    for raw in text.split("\n"):
        line = raw.strip()
        joint = "\n"
        if line and len(before) > _WRAPPED and not re.match(rf"{_BULLET}\s", line):
            if re.search(r"[a-z]-$", before[-2:]) and line[0].islower():
                joint = ""
            elif (line[0].islower() and before[-1] not in ".:;!?") or _GOES_ON.search(before[-12:]):
                joint = " "
        parts += (joint, line)
        before = line
    return "".join(parts[1:])
