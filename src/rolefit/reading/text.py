"""Plain text and Markdown, with front matter in YAML."""

from __future__ import annotations

import re

from rolefit.reading.compose import compose, scalar
from rolefit.reading.encoding import encodable
from rolefit.reading.origin import Origin
from rolefit.values import JobPost

__all__ = ["post_from_text"]

_FENCE = "---"
_LONGEST_FRONT_MATTER = 20_000  # characters; a rule further down is a rule of the page
_MOST_ITEMS = 100
_PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):(?:\s+(.*))?")
_PLAIN_PAIR = re.compile(
    r"([a-z][a-z_-]{0,40}): +(?!(?:true|false|yes|no|on|off|null|y|n)\b)([A-Za-z](?:[\w/&,.()'+]| (?=\S)|-)*)[ \t]*",
    re.IGNORECASE,
)
_TITLE_KEYS = ("title", "job_title", "jobtitle", "position")


def post_from_text(text: str, origin: Origin) -> JobPost:
    """Return the post; front matter goes to its metadata and `title` in it becomes the title.

    `role` in front matter is no title: it is often a label that somebody gave the post.
    """
    first_line, title = 1, ""
    metadata: dict[str, object] = {}
    if text.startswith(_FENCE):
        front = _front_matter(text)
        if front is not None:
            metadata, length = front
            first_line += text.count("\n", 0, length)
            text = text[length:]
            title = _title(metadata)
    return compose(text, origin, title=title, first_line=first_line, metadata=metadata)


def _front_matter(text: str) -> tuple[dict[str, object], int] | None:
    """Return the fields and how many characters of the text they take, or None where the fence is a mere rule."""
    top = text[: _LONGEST_FRONT_MATTER + 8]
    found = re.match(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", top, re.DOTALL | re.MULTILINE)
    if found is None:
        return None
    fields = _fields(found[1])
    return None if fields is None else (fields, found.end())


def _fields(block: str) -> dict[str, object] | None:
    if not block.strip():
        return {}
    plain = [_PLAIN_PAIR.fullmatch(line) for line in block.splitlines()]
    if all(plain):  # means the same to YAML, whose import costs more than classifying a post
        return {pair[1]: pair[2] for pair in plain if pair}
    import yaml

    try:
        loaded = yaml.safe_load(block)
    except Exception:  # besides YAMLError, odd scalars raise ValueError, KeyError, IndexError and RecursionError
        return _pairs(block)
    if not isinstance(loaded, dict):
        return None
    return {encodable(key): _plain(value) for key, value in loaded.items() if isinstance(key, str)}


def _pairs(block: str) -> dict[str, object] | None:
    """Read what is meant as YAML and is none, such as `title: Lead: Community`; None where a line is no pair."""
    fields: dict[str, object] = {}
    for line in block.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = _PAIR.fullmatch(line.rstrip())
        if pair is None:
            return None
        fields[pair[1].strip()] = (pair[2] or "").strip().strip("\"'")
    return fields


def _plain(value: object, *, deeper: bool = True) -> object:
    """Return a value as JSON can hold it, one level deep, for aliases in YAML can make it endless."""
    if isinstance(value, (str, int, float)):
        return scalar(value)
    if deeper and isinstance(value, list):
        return [_plain(item, deeper=False) for item in value[:_MOST_ITEMS]]
    if deeper and isinstance(value, dict):
        pairs = list(value.items())[:_MOST_ITEMS]
        return {encodable(key): _plain(item, deeper=False) for key, item in pairs if isinstance(key, str)}
    if value is None or isinstance(value, (list, dict, tuple, set, bytes)):
        return None
    return str(value)  # a date


def _title(metadata: dict[str, object]) -> str:
    named = {re.sub(r"[\s-]+", "_", key.strip().lower()): value for key, value in metadata.items()}
    for key in _TITLE_KEYS:
        value = named.get(key)
        if isinstance(value, (str, int)) and str(value).strip():
            return str(value)
    return ""
