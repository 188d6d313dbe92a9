"""Pages that a script fills in the browser: the post stands in the data of the application.

Modelled on Next.js (`__NEXT_DATA__` and `self.__next_f.push`), Nuxt, Ashby's `window.__appData`, Workday, Inertia.js and
Angular's transfer state.
"""

from __future__ import annotations

import re

from rolefit.reading.fields import posts_in
from rolefit.reading.found import Found
from rolefit.reading.page.dom import Page
from rolefit.reading.page.lenient import parse_lenient, value_at

__all__ = ["app_posts"]

_TELLING = re.compile(r"descri|responsib|content|requirement|jobPost|posting|body|qualific", re.IGNORECASE)
_BEGINS = re.compile(r"(?:=|\breturn|\()\s{0,20}(?=[{\[])|JSON\.parse\(\s{0,20}(?=[\"'])")
_PUSH = re.compile(r"__next_f\.push\(\s{0,20}(?=\[)")
_CHUNK = re.compile(rb"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,8}),)?")
_SHORTEST = 200  # characters of data that can hold a post
_MOST_TRIES = 20  # of one script
_MOST_MENDED = 2  # tries on what is no JSON, which cost more
_MOST_CHUNKS = 5000
_DEEPEST = 60


def app_posts(page: Page) -> list[Found]:
    """Return the posts in the data of an application: of the script or attribute that says most; [] where none does."""
    best: list[Found] = []
    for value in _values(page):
        posts = [post for post in posts_in(value) if post.text]
        if posts and max(len(post.text) for post in posts) > max((len(post.text) for post in best), default=0):
            best = posts
    return [post._replace(carrier=f"web page, its script's data ({post.carrier})") for post in best]


def _values(page: Page) -> list[object]:
    values: list[object] = []
    streamed: list[str] = []
    for kind, content in page.scripts:
        if "__next_f" in content:
            streamed += _pushed(content)
        elif len(content) < _SHORTEST or "ld+json" in kind or not _TELLING.search(content):
            continue
        elif "json" in kind:
            value = parse_lenient(content)
            values.append(_unflattened(value) if isinstance(value, list) else value)
        elif not kind or "javascript" in kind or "module" in kind or "babel" in kind:
            values += _assigned(content)
    if streamed:
        values.append(_chunks("".join(streamed)))
    for node in page.nodes:
        for said in node.attrs.values():
            if len(said) > _SHORTEST and said[:1] in "{[" and _TELLING.search(said):
                values.append(parse_lenient(said))
    return [value for value in values if value is not None]


def _assigned(script: str) -> list[object]:
    """The values that a script assigns, returns or passes on."""
    values: list[object] = []
    at = mended = 0
    for _ in range(_MOST_TRIES):
        found = _BEGINS.search(script, at)
        if found is None:
            break
        at = found.end()
        if script[at] == "'":
            text = _single_quoted(script, at)
            value = parse_lenient(text) if text else None
        else:
            whole = value_at(script, at)
            value, at = whole if whole else (None, at)
            if isinstance(value, str):
                value = parse_lenient(value)
            elif whole is None and not values and mended < _MOST_MENDED:
                mended += 1
                value = parse_lenient(script[at:])
        if isinstance(value, (dict, list)) and value:
            values.append(value)
    return values


def _single_quoted(script: str, at: int) -> str | None:
    found = re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL).match(script, at)
    if found is None:
        return None
    inner = found[1].replace("\\'", "'").replace('\\"', '"')
    return inner.replace("\\\\", "\\")


def _pushed(script: str) -> list[str]:
    parts: list[str] = []
    for found in _PUSH.finditer(script):
        value = (value_at(script, found.end()) or (None,))[0]
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            parts.append(value[1])
    return parts


def _chunks(stream: str) -> list[object]:
    """The values of a stream of `id:value` lines; texts that stand apart (`id:Tlength,text`) are put where they belong."""
    texts: dict[str, str] = {}
    values: list[object] = []
    raw = stream.encode("utf-8", "replace")
    at = 0
    for _ in range(_MOST_CHUNKS):
        found = _CHUNK.search(raw, at)
        if found is None:
            break
        if found[2]:
            end = found.end() + int(found[2], 16)
            texts[f"${found[1].decode()}"] = raw[found.end() : end].decode("utf-8", "replace")
            at = end
            continue
        line_end = raw.find(b"\n", found.end())
        line_end = len(raw) if line_end < 0 else line_end
        body = raw[found.end() : line_end].decode("utf-8", "replace")
        if body[:1] in ("{", "["):
            value = value_at(body, 0)
            if value is not None:
                values.append(value[0])
        at = line_end + 1
    return [_filled(value, texts, 0) for value in values]


def _filled(value: object, texts: dict[str, str], depth: int) -> object:
    if isinstance(value, str):
        return texts.get(value, value) if value.startswith("$") else value
    if depth > _DEEPEST:
        return None
    if isinstance(value, list):
        return [_filled(item, texts, depth + 1) for item in value]
    if isinstance(value, dict):
        return {key: _filled(item, texts, depth + 1) for key, item in value.items()}
    return value


def _unflattened(value: list[object]) -> object:
    """Nuxt writes an object as a list in which numbers stand for places of the list; other lists stay as they are."""
    first = value[0] if value else None
    tagged = isinstance(first, list) and len(first) == 2 and isinstance(first[0], str) and isinstance(first[1], int)
    if not tagged and not (isinstance(first, dict) and first and _is_of_places(first, len(value))):
        return value
    return [
        {key: _leaf(value, at) for key, at in item.items()}
        for item in value
        if isinstance(item, dict) and len(item) > 1 and _is_of_places(item, len(value))
    ]


def _is_of_places(item: dict[str, object], size: int) -> bool:
    return all(type(at) is int and -7 < at < size for at in item.values())


def _leaf(value: list[object], at: object) -> object:
    item = value[at] if isinstance(at, int) and at >= 0 else None
    if isinstance(item, list):
        return [value[i] if type(i) is int and 0 <= i < len(value) else i for i in item]
    return item if isinstance(item, (str, int, float)) else None
