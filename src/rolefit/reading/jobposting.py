"""Job posts in JSON: schema.org JobPosting, and plain objects with a title and a description."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Mapping

from rolefit.reading.compose import compose, scalar
from rolefit.reading.encoding import encodable
from rolefit.reading.origin import Origin
from rolefit.values import JobPost

__all__ = ["find_posting", "parse", "post_from_json", "post_from_object"]

_MOST_NODES = 100_000  # of a page's JSON-LD, looked through for a JobPosting
_TITLES = ("title", "jobtitle", "position", "name", "positiontitle")
_BODIES = ("description", "jobdescription", "text", "body", "content", "descriptionhtml", "descriptionplain")
# Heading under which a field goes into the text, and the names of the field.
_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Responsibilities", ("responsibilities", "duties", "jobresponsibilities", "keyresponsibilities", "tasks")),
    ("Qualifications", ("qualifications", "requirements", "jobrequirements")),
    ("Experience", ("experiencerequirements",)),
    ("Education", ("educationrequirements",)),
    ("Skills", ("skills",)),
    ("Benefits", ("jobbenefits", "benefits", "incentivecompensation")),
)
_METADATA = {
    "company": ("hiringorganization", "company", "companyname", "organization", "employer"),
    "location": ("joblocation", "location"),
    "employment_type": ("employmenttype",),
    "date_posted": ("dateposted",),
    "valid_through": ("validthrough",),
    "industry": ("industry",),
    "department": ("department",),
    "url": ("url",),
    "id": ("identifier", "id"),
}
_TAGGED = re.compile(r"</?[a-zA-Z][^<>]*>")
_ESCAPED_TAG = re.compile(r"&lt;/?[a-zA-Z]")


def parse(text: str) -> object:
    """Return the JSON value that a text is, or None where it is none; raw line breaks in strings are let pass."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def find_posting(value: object) -> dict[str, object] | None:
    """Return the JobPosting in a JSON-LD value that is nearest to its top: itself, in a list, in `@graph` or deeper."""
    todo: deque[object] = deque([value])
    for _ in range(_MOST_NODES):
        if not todo:
            break
        node = todo.popleft()
        if isinstance(node, dict):
            kinds = node.get("@type")
            for kind in kinds if isinstance(kinds, list) else [kinds]:
                if isinstance(kind, str) and re.split(r"[/:#]", kind)[-1] == "JobPosting":
                    return node
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    return None


def post_from_json(text: str, origin: Origin) -> JobPost | None:
    """Return the post, or None where the text is no JSON and its name does not say that it is.

    Raises `InputError` for malformed JSON in a .json file, for several posts in one, and for JSON without a post.
    """
    named = origin.extension == ".json"
    try:
        value = json.loads(text, strict=False)
    except RecursionError as error:
        raise origin.error("is JSON nested too deeply to be a job post") from error
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and text[error.pos :].startswith("{"):
            raise _several(origin) from error
        if named:
            raise origin.error(
                f"is not valid JSON: {error.msg} in line {error.lineno}, column {error.colno}"
            ) from error
        return None
    except ValueError as error:  # a number of thousands of digits
        raise origin.error(f"is not valid JSON: {error}") from error
    posting = find_posting(value)
    if posting is not None:
        return post_from_object(posting, origin)
    if isinstance(value, str):
        return compose(_text(value), origin)
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        if len(value) > 1:
            raise _several(origin)
        value = value[0]
    if isinstance(value, dict):
        for candidate in (value, *value.values()):
            if isinstance(candidate, dict) and _holds_text(candidate):
                return post_from_object(candidate, origin)
    elif not named:
        return None  # such as a line that begins with a bracket
    raise origin.error('holds no job post: JSON needs an object with "title" and "description"')


def post_from_object(fields: Mapping[str, object], origin: Origin, *, otherwise: str = "", title: str = "") -> JobPost:
    """Return the post of a JobPosting or a plain object; names are compared without case, `_` and `-`.

    `otherwise` and `title` stand in for what the object does not say. Raises `InputError` where nothing holds text.
    """
    named = {re.sub(r"[\s_-]+", "", key).lower(): value for key, value in fields.items()}
    text = next((body for body in (_text(named.get(key)) for key in _BODIES) if body), "")
    for heading, keys in _PARTS:
        part = next((part for part in (_text(named.get(key)) for key in keys) if part), "")
        if part and " ".join(part.split()) not in " ".join(text.split()):
            text += f"\n\n{heading}:\n{part}"
    own = next((t for t in (_short(named.get(key)) for key in _TITLES) if t), "")
    metadata: dict[str, object] = {}
    for name, keys in _METADATA.items():
        said = next((said for said in (_short(named.get(key)) for key in keys) if said), "")
        if said:
            metadata[name] = said
    used = {
        *_TITLES,
        *_BODIES,
        *(key for _, keys in _PARTS for key in keys),
        *(k for ks in _METADATA.values() for k in ks),
    }
    for key, value in fields.items():
        if isinstance(value, (str, int, float)) and re.sub(r"[\s_-]+", "", key).lower() not in used and key[:1] != "@":
            metadata.setdefault(encodable(key), scalar(value))
    return compose(text.strip("\n") or otherwise, origin, title=own or title, metadata=metadata)


def _holds_text(fields: Mapping[str, object]) -> bool:
    wanted = {*_BODIES, *(key for _, keys in _PARTS for key in keys)}
    return any(_text(value) for key, value in fields.items() if re.sub(r"[\s_-]+", "", key).lower() in wanted)


def _text(value: object) -> str:
    """Return what a field says as text: HTML is laid out, a list becomes bullets, an object gives its description."""
    if isinstance(value, str):
        if _ESCAPED_TAG.search(value) and not _TAGGED.search(value):
            from rolefit.reading.references import unescaped

            value = unescaped(value)
        if not _TAGGED.search(value):
            return value.replace("\r\n", "\n").replace("\r", "\n").strip()
        from rolefit.reading.html import text_of_html

        return text_of_html(value)
    if isinstance(value, list):
        items = [_text(item) if isinstance(item, str) else _short(item) for item in value]
        return "\n".join(f"- {item}" for item in items if item)
    return _short(value)


def _short(value: object) -> str:
    """Return the line by which a value can be called: its name, its address, or itself."""
    if isinstance(value, str):
        return " ".join(encodable(value).split())
    if isinstance(value, list):
        return ", ".join(filter(None, (_short(item) for item in value if not isinstance(item, list))))
    if not isinstance(value, dict):
        return ""
    for key in ("name", "description", "text", "value", "credentialCategory"):
        if isinstance(value.get(key), str):
            return " ".join(encodable(value[key]).split())
    months = value.get("monthsOfExperience")
    if isinstance(months, (int, float, str)):
        return f"{months} months of experience"
    address = value.get("address", value)
    if isinstance(address, dict):
        lines = (address.get(key) for key in ("addressLocality", "addressRegion", "addressCountry"))
        return ", ".join(_short(line) for line in lines if isinstance(line, str))
    return address if isinstance(address, str) else ""


def _several(origin: Origin) -> Exception:
    return origin.error("holds several job posts: give one post to a file")
