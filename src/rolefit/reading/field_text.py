"""What a field of an export says, as text: HTML however often escaped, lists, sections with a heading, blocks of editors.

Modelled on Lever's `lists`, SmartRecruiters' `sections`, Personio's and Comeet's name and value, WordPress' `rendered`,
JSON-LD's `@value`, and the trees of ProseMirror, Slate, Portable Text and Editor.js.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rolefit.reading.encoding import encodable
from rolefit.reading.references import unescaped

__all__ = ["line_of", "text_of"]

_TAGGED = re.compile(r"</?[a-zA-Z][^<>]*>")
_BLOCK = re.compile(
    r"</?(?:p|div|br|ul|ol|li|h[1-6]|table|tr|td|section|article|body|html|script|style)\b", re.IGNORECASE
)
_ESCAPED = re.compile(r"&(?:amp;)*(?:lt|gt|quot|#\d+|nbsp|#x[0-9a-fA-F]+);")
_MOST_ESCAPES = 4
_DEEPEST = 12
_HEADINGS = ("title", "name", "heading", "header", "label", "headline", "text")
_CONTENTS = (
    "content",
    "value",
    "text",
    "body",
    "html",
    "description",
    "items",
    "bullets",
    "contenthtml",
    "list",
    "paragraphs",
)
_VALUES = (
    "@value",
    "rendered",
    "html",
    "raw",
    "text",
    "value",
    "plain",
    "markdown",
    "content",
    "description",
    "body",
    "en",
)
_BULLET_TYPES = re.compile(r"list[_-]?item|^bullet(?:ed)?$|^li$", re.IGNORECASE)
_LINE_TYPES = re.compile(r"paragraph|heading|block|^p$|^h[1-6]$|^div$|line", re.IGNORECASE)


def text_of(value: object, depth: int = 0) -> str:
    """Return the text of a value; HTML is laid out, a list becomes bullets, a section stands under its heading.

    Never raises; what holds no words is an empty string.
    """
    if depth > _DEEPEST:
        return ""
    if isinstance(value, str):
        return _of_string(value)
    if isinstance(value, list):
        return _of_list(value, depth)
    if isinstance(value, Mapping):
        return _of_mapping(value, depth)
    return ""


def line_of(value: object) -> str:
    """Return the line by which a value can be called: its name, its address, or itself."""
    if isinstance(value, str):
        if "<" in value or "&" in value:
            value = _of_string(value)
        return " ".join(encodable(value).split())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return ", ".join(filter(None, (line_of(item) for item in value if not isinstance(item, list))))
    if not isinstance(value, Mapping):
        return ""
    for key in (
        "@value",
        "rendered",
        "name",
        "label",
        "description",
        "text",
        "value",
        "descriptor",
        "credentialCategory",
    ):
        said = value.get(key)
        if isinstance(said, (str, Mapping)) and line_of(said):
            return line_of(said)
    months = value.get("monthsOfExperience")
    if isinstance(months, (int, float, str)):
        return f"{months} months of experience"
    address = value.get("address", value)
    if isinstance(address, Mapping):
        lines = (address.get(key) for key in ("addressLocality", "addressRegion", "addressCountry", "city", "country"))
        return ", ".join(line_of(line) for line in lines if isinstance(line, str) and line)
    return address if isinstance(address, str) else ""


def _of_string(value: str) -> str:
    value = encodable(value)
    if value.startswith("<![CDATA["):
        value = value.removeprefix("<![CDATA[").removesuffix("]]>")
    for _ in range(_MOST_ESCAPES):
        if _TAGGED.search(value) or not _ESCAPED.search(value):
            break
        value = unescaped(value)
    if "\\n" in value and "\n" not in value:
        value = value.replace("\\r", "").replace("\\n", "\n").replace("\\t", " ")
    if "\n" in value and not _BLOCK.search(value):  # Markdown, or text with a word in bold
        value = _TAGGED.sub("", value)
    if not _TAGGED.search(value):
        return value.replace("\r\n", "\n").replace("\r", "\n").strip()
    from rolefit.reading.html import text_of_html

    text = text_of_html(value)
    if _ESCAPED.search(text) and "&lt;" in text:  # a page within the page, escaped once more
        text = text_of_html(unescaped(text))
    return text


def _of_list(items: list[object], depth: int) -> str:
    if any(isinstance(item, Mapping) and _is_block(item) for item in items):
        return "\n".join(filter(None, (_block(item, depth + 1) for item in items)))
    if all(isinstance(item, str) for item in items):
        said = [_of_string(str(item)) for item in items]
        if any("\n" in text for text in said):
            return "\n\n".join(filter(None, said))
        return "\n".join(f"- {text.removeprefix('- ')}" for text in said if text)
    parts: list[str] = []
    for item in items:
        section = _section(item, depth) if isinstance(item, Mapping) else ""
        if section:
            parts.append(f"\n{section}\n" if parts else f"{section}\n")
        elif line_of(item):
            parts.append(f"- {line_of(item)}")
    return "\n".join(parts).strip("\n")


def _section(item: Mapping[str, object], depth: int) -> str:
    """Return heading and text of an object such as `{"text": "Your tasks", "content": "<li>…"}`, else an empty string."""
    for content in _CONTENTS:
        value = item.get(content)
        text = text_of(value, depth + 1) if value else ""
        if not text:
            continue
        if isinstance(value, str) and value.lstrip().startswith("<li") and not text.startswith("- "):
            text = f"- {text}"
        for key in _HEADINGS:
            heading = line_of(item.get(key)) if key != content and isinstance(item.get(key), str) else ""
            if heading and len(heading) <= 120:
                return text if text.startswith(heading) else f"{heading}\n{text}"
        return text
    return ""


def _of_mapping(value: Mapping[str, object], depth: int) -> str:
    if _is_block(value):
        return _block(value, depth + 1)
    for key in ("sections", "blocks"):
        if isinstance(value.get(key), (Mapping, list)):
            return text_of(value[key], depth + 1)
    inner = [item for item in value.values() if isinstance(item, Mapping)]
    sections = [section for section in (_section(item, depth) for item in inner) if section]
    if sections:
        return "\n\n".join(sections)
    for key in _VALUES:
        if isinstance(value.get(key), (str, list)):
            text = text_of(value[key], depth + 1)
            if text:
                return text
    return line_of(value)


def _is_block(value: Mapping[str, object]) -> bool:
    kind = value.get("type", value.get("_type", value.get("nodeType")))
    if not isinstance(kind, str):
        return False
    return any(isinstance(value.get(key), list) for key in ("content", "children")) or (
        isinstance(value.get("data"), Mapping) and ("text" in value["data"] or "items" in value["data"])  # type: ignore[operator]
    )


def _inline(value: object, depth: int) -> str:
    """Return the words of a node and of those in it, on one line."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_inline(item, depth + 1) for item in value) if depth <= 2 * _DEEPEST else ""
    if not isinstance(value, Mapping) or depth > 2 * _DEEPEST:
        return ""
    own = next((value[key] for key in ("text", "value") if isinstance(value.get(key), str)), None)
    if own is not None:
        return str(own)
    if str(value.get("type", "")) in ("hardBreak", "hard_break", "break"):
        return "\n"
    return "".join(_inline(value.get(key), depth + 1) for key in ("content", "children") if key in value)


def _block(value: object, depth: int) -> str:
    """Return the lines of a node of an editor's tree."""
    if not isinstance(value, Mapping) or depth > 2 * _DEEPEST:
        return encodable(value) if isinstance(value, str) else ""
    kind = str(value.get("type", value.get("_type", value.get("nodeType", ""))))
    data = value.get("data")
    if isinstance(data, Mapping) and ("text" in data or "items" in data):
        items = data.get("items")
        said = text_of(items, depth + 1) if isinstance(items, list) else _of_string(str(data.get("text", "")))
        return f"\n{said}\n" if kind != "list" else said
    children: list[object] = next(
        (value[key] for key in ("content", "children") if isinstance(value.get(key), list)), []
    )
    if _BULLET_TYPES.search(kind) or value.get("listItem"):
        return f"- {' '.join(encodable(_inline(children, depth)).split())}"
    holds_blocks = any(
        isinstance(child, Mapping) and _LINE_TYPES.search(str(child.get("type", ""))) for child in children
    ) or any(
        isinstance(child, Mapping) and _BULLET_TYPES.search(str(child.get("type", child.get("nodeType", ""))))
        for child in children
    )
    if not holds_blocks and not any(isinstance(child, Mapping) and _is_block(child) for child in children):
        return f"\n{encodable(_inline(children, depth)).strip()}\n" if children else ""
    return "\n".join(filter(None, (_block(child, depth + 1) for child in children)))
