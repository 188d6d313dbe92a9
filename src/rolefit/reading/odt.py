"""OpenDocument texts (.odt), as LibreOffice and Google Docs save them: paragraphs, lists and tables, by the standard library."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from rolefit.reading.document_title import Line, is_form_field, title_of_document
from rolefit.reading.found import Found
from rolefit.reading.origin import Origin

__all__ = ["found_in_odt"]

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LARGEST = 20 * 1024 * 1024
_DEEPEST = 60
_UNREAD = frozenset(
    {f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}hidden-text", f"{_TEXT}sequence-decls"}
)


def found_in_odt(data: bytes, origin: Origin) -> list[Found]:
    """Return the post. Raises `InputError` for a damaged or too large document."""
    from xml.etree import ElementTree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {}
            for name in ("content.xml", "meta.xml"):
                if name in archive.namelist():
                    with archive.open(name) as file:
                        parts[name] = file.read(_LARGEST + 1)
        if any(len(part) > _LARGEST or b"<!ENTITY" in part for part in parts.values()):
            raise ValueError
        content = ElementTree.fromstring(parts["content.xml"])  # noqa: S314 - without entities
        meta = ElementTree.fromstring(parts["meta.xml"]) if "meta.xml" in parts else None  # noqa: S314
    except Exception as error:  # zipfile and the parser raise much on a damaged file
        raise origin.error(
            f"is an OpenDocument text that cannot be read ({type(error).__name__}): save it as .docx or .txt"
        ) from error
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    lines = list(_lines(body, False, 0)) if body is not None else []
    properties = (meta.findtext(f".//{_DC}title") or "").strip() if meta is not None else ""
    title, source = title_of_document(lines, properties, ())
    text, before = "", False
    for line in lines:
        text += ("" if not text else "\n" if line.listed and before else "\n\n") + (
            f"- {line.text}" if line.listed else line.text
        )
        before = line.listed
    return [Found(text, title, source, "OpenDocument text")]


def _lines(element, listed: bool, depth: int) -> Iterator[Line]:  # type: ignore[no-untyped-def]
    for child in element:
        if child.tag in _UNREAD or depth > _DEEPEST:
            continue
        if child.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            text = re.sub(r"[ \t]{2,}", "\t", "".join(_pieces(child, 0))).strip()
            style = child.get(f"{_TEXT}style-name", "")
            if text:
                yield Line(text, child.tag == f"{_TEXT}h", style == "Title", listed)
        elif child.tag == f"{_TABLE}table-row":
            cells = [list(_lines(cell, listed, depth + 1)) for cell in child]
            if (
                len(cells) == 2
                and all(len(cell) == 1 for cell in cells)
                and len(cells[0][0].text) <= 40
                and len(cells[1][0].text) <= 80
            ):
                said = f"{cells[0][0].text.rstrip(': ')}: {cells[1][0].text}"
                if not is_form_field(said):
                    yield Line(said)
            else:
                for cell in cells:
                    yield from cell
        else:
            yield from _lines(child, listed or child.tag == f"{_TEXT}list", depth + 1)


def _pieces(element, depth: int) -> Iterator[str]:  # type: ignore[no-untyped-def]
    yield re.sub(r"\s+", " ", element.text or "")
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}s":
            yield " "
        elif child.tag not in _UNREAD and depth < _DEEPEST:
            yield from _pieces(child, depth + 1)
        yield re.sub(r"\s+", " ", child.tail or "")
