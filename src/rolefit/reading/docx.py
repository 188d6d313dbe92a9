"""Word documents to text, by python-docx: paragraphs and tables in reading order, lists as bullets."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolefit.errors import RolefitError
from rolefit.reading.compose import compose, is_heading
from rolefit.reading.origin import Origin
from rolefit.values import JobPost

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

__all__ = ["post_from_docx"]

_LARGEST_UNPACKED = 100 * 1024 * 1024
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # repeats a text box for old programs
)
_PARAGRAPH = f"{_WORD}p"
_LEFT_OUT = frozenset({_PARAGRAPH, f"{_WORD}del", f"{_WORD}moveFrom", f"{_WORD}pPr", f"{_WORD}rPr", _FALLBACK})
_MARKS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_HEADING_STYLE = re.compile(r"(?:heading \d|title|subtitle)\b", re.IGNORECASE)
# Titles that programs write by themselves.
_NO_TITLE = re.compile(
    r"(?:microsoft )?word\b.*|document ?\d*|untitled.*|dokument ?\d*|.*\.docx?|.*\btemplate\b.*", re.IGNORECASE
)


def post_from_docx(data: bytes, origin: Origin) -> JobPost:
    """Return the post; its title is that of the document's properties, else its first heading.

    Text in tables, text boxes and content controls is read, deleted text of tracked changes is not.

    Raises `InputError` for another ZIP archive, a damaged or too large document, and where python-docx is missing.
    """
    try:
        _check(data, origin)
    except RolefitError:
        raise
    except Exception as error:  # zipfile raises much besides BadZipFile
        raise origin.error(f"is a damaged ZIP archive or Word document ({error}): save it anew") from error
    try:
        import docx
    except ImportError as error:
        raise origin.error(
            "is a Word document, and python-docx, which reads it, is not installed: pip install 'rolefit[docx]'"
        ) from error
    try:
        document = docx.Document(io.BytesIO(data))
        text, heading = _read(document)
        title = (document.core_properties.title or "").strip()
    except RolefitError:
        raise
    except Exception as error:  # whatever zipfile, lxml and python-docx raise on a damaged file
        raise origin.error(
            f"is a Word document that cannot be read ({type(error).__name__}): save it anew, or as .txt"
        ) from error
    if _NO_TITLE.fullmatch(title):
        title = ""
    return compose(text, origin, title=title or heading)


def _check(data: bytes, origin: Origin) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if "word/document.xml" not in names and not any(re.fullmatch(r"word/document\d*\.xml", name) for name in names):
        raise origin.error(f"is {_kind(names)}, not text: {_advice(names)}")
    if sum(entry.file_size for entry in entries) > _LARGEST_UNPACKED:
        limit = _LARGEST_UNPACKED // (1024 * 1024)
        raise origin.error(f"unpacks to more than {limit} MB, the most that is read: save its text as .txt")


def _kind(names: set[str]) -> str:
    if any(name.startswith("xl/") for name in names):
        return "an Excel workbook"
    if any(name.startswith("ppt/") for name in names):
        return "a PowerPoint presentation"
    if "content.xml" in names and "mimetype" in names:
        return "an OpenDocument file"
    if "mimetype" in names and "META-INF/container.xml" in names:
        return "an e-book"
    return "a ZIP archive"


def _advice(names: set[str]) -> str:
    archive = _kind(names) == "a ZIP archive"
    return "unpack it and give the files inside" if archive else "save the post as .docx, .pdf or .txt"


def _read(document: Document) -> tuple[str, str]:
    """Return the text of the body and its first heading."""
    headings, lists = _styles(document)
    lines: list[str] = []
    first_heading = ""
    listed_before = False
    for paragraph in document.element.body.iter(_PARAGRAPH):
        if any(ancestor.tag == _FALLBACK for ancestor in paragraph.iterancestors(_FALLBACK)):
            continue
        text = "".join(_pieces(paragraph)).strip()
        if not text:
            continue
        style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        style_id = style.get(f"{_WORD}val") if style is not None else None
        heading = style_id in headings
        listed = not heading and _is_listed(paragraph, style_id in lists)
        if heading and not first_heading and not is_heading(text):
            first_heading = text
        if lines and not (listed and listed_before):
            lines.append("")
        lines.append(f"- {text}" if listed else text)
        listed_before = listed
    return "\n".join(lines), first_heading


def _styles(document: Document) -> tuple[set[str], set[str]]:
    """Return the ids of the styles of headings, and of those that make a list."""
    headings, lists = set(), set()
    for style in document.styles.element.iter(f"{_WORD}style"):
        name = style.find(f"{_WORD}name")
        called = name.get(f"{_WORD}val", "").title() if name is not None else ""
        key = style.get(f"{_WORD}styleId", "")
        if _HEADING_STYLE.match(called):
            headings.add(key)
        elif style.find(f"{_WORD}pPr/{_WORD}numPr") is not None or called.startswith(("List Bullet", "List Number")):
            lists.add(key)
    return headings, lists


def _is_listed(paragraph: _Element, by_style: bool) -> bool:
    number = paragraph.find(f"{_WORD}pPr/{_WORD}numPr/{_WORD}numId")
    if number is not None:
        return bool(number.get(f"{_WORD}val") != "0")  # 0 takes a paragraph out of the list of its style
    return by_style


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        elif child.tag not in _LEFT_OUT:
            yield from _pieces(child)
