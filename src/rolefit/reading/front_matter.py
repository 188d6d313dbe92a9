"""Front matter: fields between `---` (YAML), `+++` (TOML) or as one JSON object before the text.

Modelled on Jekyll, Hugo, Eleventy, Astro and Docusaurus pages, whatever their extension.
"""

from __future__ import annotations

from rolefit.patterns import DOTALL, IGNORECASE, MULTILINE, pattern
from rolefit.reading.compose import scalar
from rolefit.reading.encoding import encodable

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["front_matter", "title_of"]

_MOST_BRACKETS = 500
_LONGEST_FRONT_MATTER = 20_000  # characters; a rule further down is a rule of the page
_MOST_ITEMS = 100
_PAIR = pattern(r"([A-Za-z][\w -]{0,40}):(?:\s+(.*))?")
_PLAIN_PAIR = pattern(
    r"([a-z][a-z_-]{0,40}): +(?!(?:true|false|yes|no|on|off|null|y|n)\b)([A-Za-z](?:[\w/&,.()'+]| (?=\S)|-)*+)[ \t]*",
    IGNORECASE,
)
_YAML = pattern(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", DOTALL | MULTILINE)
_TOML = pattern(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", DOTALL | MULTILINE)
_TOML_PAIR = pattern(r"([A-Za-z][\w-]{0,40}) {0,9}= {0,9}(.*)")
_JOINTS = pattern(r"[\s-]+")
_LINE_END = pattern(r"[ \t]*\n\s*")
_TITLE_KEYS = ("title", "job_title", "jobtitle", "position")


def front_matter(text: str) -> tuple[dict[str, object], int] | None:
    """Return the fields and how many characters of the text they take, or None where the text begins with none.

    What is meant as YAML or TOML and is malformed is read line by line; a mere rule (`---`) is no front matter.
    """
    start = len(text) - len(text.lstrip("\ufeff\n \t")) if text[:1] in "\ufeff\n \t" else 0
    opening = text[start : start + 3]
    if opening not in ("---", "+++") and not opening.startswith("{"):
        return None
    top = text[start : start + _LONGEST_FRONT_MATTER + 8]
    if opening.startswith("{"):
        return _json(top, start)
    found = (_YAML if opening == "---" else _TOML).match(top)
    if found is None:
        return None
    fields = _fields(found[1]) if opening == "---" else _of_toml(found[1])
    return None if fields is None else (fields, start + found.end())


def title_of(metadata: dict[str, object]) -> str:
    """Return the title that front matter gives, or an empty string.

    `role` is no title: it is often a label that somebody gave the post.
    """
    named = {
        key.lower() if key.isidentifier() else _JOINTS.sub("_", key.strip().lower()): value
        for key, value in metadata.items()
    }
    for key in _TITLE_KEYS:
        value = named.get(key)
        if isinstance(value, (str, int)) and str(value).strip():
            return str(value)
    return ""


def _json(top: str, start: int) -> tuple[dict[str, object], int] | None:
    """Read an object that words follow; an object that is the whole input is an export, not front matter."""
    import json

    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(top)
    except (ValueError, RecursionError):
        return None
    rest = _LINE_END.match(top[end:])
    if not isinstance(value, dict) or rest is None or top[end:].lstrip()[:1] in ("", "{", "[", ",", "]"):
        return None
    return _plain_fields(value), start + end + top[end:].index("\n") + 1


def _fields(block: str) -> dict[str, object] | None:
    if not block.strip():
        return {}
    plain = [_PLAIN_PAIR.fullmatch(line) for line in block.splitlines()]
    if all(plain):  # means the same to YAML, whose import costs more than classifying a post
        return {pair[1]: pair[2] for pair in plain if pair}
    if block.count("[") + block.count("{") > _MOST_BRACKETS:  # YAML takes the square of their number
        return _pairs(block, _PAIR)
    import yaml

    try:
        loaded = yaml.safe_load(block)
    except Exception:  # besides YAMLError, odd scalars raise ValueError, KeyError, IndexError and RecursionError
        return _pairs(block, _PAIR)
    return _plain_fields(loaded) if isinstance(loaded, dict) else None


def _of_toml(block: str) -> dict[str, object] | None:
    import tomllib

    try:
        return _plain_fields(tomllib.loads(block))
    except (ValueError, RecursionError):
        return _pairs(block, _TOML_PAIR)


def _pairs(block: str, pair_of: re.Pattern[str]) -> dict[str, object] | None:
    """Read what is meant as YAML and is none, such as `title: Lead: Community`; None where a line is no pair."""
    fields: dict[str, object] = {}
    for line in block.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = pair_of.fullmatch(line.rstrip())
        if pair is None:
            return None
        fields[pair[1].strip()] = (pair[2] or "").strip().strip("\"'")
    return fields


def _plain_fields(loaded: dict[str, object]) -> dict[str, object]:
    return {encodable(key): _plain(value) for key, value in loaded.items() if isinstance(key, str)}


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
