"""The text of a Word document in reading order, its bullets, and its title: label, style, properties, look or header.

Modelled on posts with styles, HR forms in tables with label and value, flyers of text boxes, and templates whose
properties carry the template's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from rolefit.reading.document_title import Line, is_form_field, title_of_document
from rolefit.reading.found import Found

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

__all__ = ["found_in_document"]

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # repeats a text box for old programs
)
_PARAGRAPH, _ROW, _CELL = f"{_WORD}p", f"{_WORD}tr", f"{_WORD}tc"
_LEFT_OUT = frozenset({_PARAGRAPH, f"{_WORD}del", f"{_WORD}moveFrom", f"{_WORD}pPr", f"{_WORD}rPr", _FALLBACK})
_MARKS = {f"{_WORD}tab": "\t", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-"}
_UNSEEN = tuple(f"{_WORD}rPr/{_WORD}{mark}" for mark in ("vanish", "strike", "dstrike", "webHidden"))
_HEADING_STYLE = re.compile(r"(?:heading \d|title|subtitle)\b", re.IGNORECASE)
_TITLE_STYLE = re.compile(r"title\b", re.IGNORECASE)
_TYPED = re.compile(r"^[ \t]{0,20}([•·●▪▫◦‣–—►✓✔➢■o-])\t[ \t]{0,9}", re.MULTILINE)
_LONGEST_LABEL, _LONGEST_VALUE = 40, 80


class _Styles(NamedTuple):
    headings: set[str]
    titles: set[str]
    lists: set[str]


def found_in_document(document: Document) -> Found:
    """Return the post of an open document."""
    styles = _styles(document)
    lines: list[Line] = []
    hidden = 0
    fields: list[str] = []
    skipped: set[_Element] = set()
    for paragraph in document.element.body.iter(_PARAGRAPH):
        if paragraph in skipped or next(paragraph.iterancestors(_FALLBACK), None) is not None:
            continue
        hidden += sum(1 for mark in _UNSEEN for found in paragraph.iterfind(f"{_WORD}r/{mark}") if _is_on(found))
        pair = _label_and_value(paragraph, skipped)
        if pair:
            said = [line for line in pair.split("\n") if not is_form_field(line)]
            fields += [line.partition(":")[0] for line in pair.split("\n") if is_form_field(line)]
            lines += [Line("\n".join(said))] if said else []
            continue
        text = _TYPED.sub(r"\1 ", "".join(_pieces(paragraph))).strip()
        if text:
            lines.append(_line(paragraph, text, styles))
    above = [text for section in document.sections for text in _header_lines(section)]
    properties = (document.core_properties.title or "").strip()
    title, source = title_of_document(lines, properties, above)
    left = [f"running header or footer: {above[0][:60]!r}"] if above else []
    if fields:
        left.append(f"fields of the form: {', '.join(dict.fromkeys(fields))}")
    if hidden:
        left.append(f"hidden or struck text in {hidden} place{'s' if hidden > 1 else ''}")
    return Found(_text(lines), title, source, "Word document", tuple(left))


def _line(paragraph: _Element, text: str, styles: _Styles) -> Line:
    style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
    name = style.get(f"{_WORD}val") if style is not None else None
    heading = name in styles.headings
    runs = [run for run in paragraph.iterfind(f"{_WORD}r") if any(True for _ in run.iterfind(f"{_WORD}t"))]
    sizes = [
        int(v)
        for run in runs
        for s in run.iterfind(f"{_WORD}rPr/{_WORD}sz")
        if (v := s.get(f"{_WORD}val", "")).isdecimal()
    ]
    bold = bool(runs) and all(_is_on(run.find(f"{_WORD}rPr/{_WORD}b")) for run in runs)
    return Line(
        text,
        heading,
        name in styles.titles,
        not heading and _is_listed(paragraph, name in styles.lists),
        bold,
        max(sizes, default=0) / 2,
    )


def _text(lines: list[Line]) -> str:
    parts: list[str] = []
    listed_before = False
    for line in lines:
        if parts and not (line.listed and listed_before):
            parts.append("")
        parts.append(f"- {line.text}" if line.listed else line.text)
        listed_before = line.listed
    return "\n".join(parts)


def _is_on(mark: _Element | None) -> bool:
    return mark is not None and mark.get(f"{_WORD}val", "1") not in ("0", "false", "off", "none")


def _label_and_value(paragraph: _Element, skipped: set[_Element]) -> str:
    """Return `Label: value` for a row of a form that has two short cells, else an empty string; marks both as read."""
    cell = paragraph.getparent()
    if cell is None or cell.tag != _CELL:
        return ""
    row = cell.getparent()
    cells = [other for other in row if other.tag == _CELL] if row is not None and row.tag == _ROW else []
    if len(cells) < 2 or len(cells) % 2 or cell is not cells[0]:
        return ""
    said = []
    for one in cells:
        inside = list(one.iter(_PARAGRAPH))
        texts = [text for text in ("".join(_pieces(p)).strip() for p in inside) if text]
        if len(texts) > 1:
            return ""
        said.append(texts[0] if texts else "")
    labels, values = said[::2], said[1::2]
    if (
        not any(values)
        or not all(len(s) <= _LONGEST_LABEL and not re.search(r"[.!?]$", s) for s in labels)
        or max(map(len, values)) > _LONGEST_VALUE
    ):
        return ""
    skipped.update(p for one in cells for p in one.iter(_PARAGRAPH))
    return "\n".join(
        f"{label.rstrip(': ')}: {value}" if value and label else label or value
        for label, value in zip(labels, values, strict=True)
    )


def _styles(document: Document) -> _Styles:
    """Return the ids of the styles of headings, of titles, and of those that make a list."""
    styles = _Styles(set(), set(), set())
    for style in document.styles.element.iter(f"{_WORD}style"):
        name = style.find(f"{_WORD}name")
        called = name.get(f"{_WORD}val", "").title() if name is not None else ""
        key = style.get(f"{_WORD}styleId", "")
        if _HEADING_STYLE.match(called):
            styles.headings.add(key)
            if _TITLE_STYLE.match(called):
                styles.titles.add(key)
        elif style.find(f"{_WORD}pPr/{_WORD}numPr") is not None or called.startswith(("List Bullet", "List Number")):
            styles.lists.add(key)
    return styles


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
        elif child.tag == f"{_WORD}r" and any(_is_on(child.find(mark)) for mark in _UNSEEN):
            continue
        elif child.tag not in _LEFT_OUT:
            yield from _pieces(child)


def _header_lines(section) -> Iterator[str]:  # type: ignore[no-untyped-def]
    for part in (section.first_page_header, section.header):
        if part.is_linked_to_previous:
            continue
        for paragraph in part._element.iter(_PARAGRAPH):
            text = "".join(_pieces(paragraph)).strip()
            if text:
                yield text
