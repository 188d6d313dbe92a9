"""How a key of front matter is said in YAML, TOML and JSON, and the edit that gives it another value."""

from __future__ import annotations

from rolefit.check.drafts import plain_key
from rolefit.patterns import IGNORECASE, pattern
from rolefit.reading.front_matter import front_matter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Edit = tuple[int, int, str]
    """From where to where, in characters, and what stands there afterwards."""

__all__ = ["TITLE_KEYS", "added", "made", "replaced"]

TITLE_KEYS = ("title",)
_KEY = pattern(r"\s*[\"']?(?:role|rolefit[-_ ]role|title)[\"']?\s*[:=]\s*", IGNORECASE)
_BLANK = " \t\n"


def made(text: str, edit: Edit) -> str:
    """Return a text with an edit made."""
    start, end, said = edit
    return text[:start] + said + text[end:]


def replaced(text: str, keys: Sequence[str], value: str) -> Edit | None:
    """Return the edit that gives another value to the first of some keys, at the top level; quotes and comments stay.

    `keys` are plain ones of those here, line ends plain. None where front matter has none of them, or says it over lines
    or otherwise so that the edit would change something else.
    """
    front = front_matter(text)
    if front is None:
        return None
    fields, end = front
    head = text[:end]
    sign = head.lstrip("\ufeff" + _BLANK)[0]
    found = list(_of_json(head) if sign == "{" else _of_lines(head, sign))
    for wanted in keys:
        for key, start, stop in found:
            if plain_key(key) != wanted:
                continue
            old = head[start:stop]
            quote = old[0] if len(old) > 1 and old[0] in "\"'" else "" if sign == "-" else '"'
            before = " " if head[start - 1] == ":" and sign == "-" else ""
            after = " " if head[stop] == "#" else ""
            edit = (start, stop, f"{before}{quote}{value}{quote}{after}")
            return edit if _says(made(text, edit), {**fields, key: value}) else None
    return None


def added(text: str, key: str, value: str) -> Edit | None:
    """Return the edit that adds a key to front matter which has none such; None where that would change something else."""
    front = front_matter(text)
    if front is None:
        return None
    fields, end = front
    if key in fields:
        return None
    head = text[:end]
    opening = len(head) - len(head.lstrip("\ufeff" + _BLANK))
    closing = head.rstrip("\n").rfind("\n") + 1
    places = [closing]
    if head[opening] == "{":
        said = f'\n  "{key}": "{value}"' + ("," if fields else "\n")
        places = [opening + 1]
    elif head[opening] == "+":
        said = f'{key} = "{value}"\n'
        table = next((at for at, line in _lines(head) if line.startswith("[")), closing)
        places = [table, head.index("\n", opening) + 1]  # the second where an array has lines of its own
    else:
        said = f"{key}: {value}\n"
    edits = [(place, place, said) for place in places]
    return next((edit for edit in edits if _says(made(text, edit), {**fields, key: value})), None)


def _says(text: str, wanted: dict[str, object]) -> bool:
    """Whether the front matter of a text has these fields and no others."""
    front = front_matter(text)
    return front is not None and front[0] == wanted


def _lines(head: str) -> Iterator[tuple[int, str]]:
    """Yield where each line begins, and the line."""
    start = 0
    for line in head.split("\n"):
        yield start, line
        start += len(line) + 1


def _of_lines(head: str, sign: str) -> Iterator[tuple[str, int, int]]:
    """Yield the keys of YAML or TOML that have a plain value on their line, and from where to where it stands."""
    for start, line in _lines(head):
        if sign == "+" and line.startswith("["):  # a table: what follows is of it
            return
        key = _KEY.match(line)
        if key is None or line[0] in _BLANK:
            continue
        rest = line[key.end() :]
        if rest[:1] in ("'", '"'):
            old = rest[: rest.find(rest[0], 1) + 1]
        else:
            before, comment, _ = rest.partition("#")
            old = before.rstrip()
            if comment and before == old and (old or line[key.end() - 1] not in _BLANK):  # a sign within the value
                continue
        if (rest and rest[0] in "|>[{&*") or (rest[:1] in ("'", '"') and not old):
            continue
        begin = start + key.end()
        yield key.group().rstrip(_BLANK).rstrip(":=").strip(_BLANK).strip("\"'"), begin, begin + len(old)


def _of_json(head: str) -> Iterator[tuple[str, int, int]]:
    """Yield the keys of an object, its own and not those of objects in it, and from where to where the value stands."""
    import json

    decoder = json.JSONDecoder(strict=False)
    at = head.index("{")
    while head[at] != "}":
        at = _behind(head, at + 1)
        if head[at] == "}":
            return
        key, at = decoder.raw_decode(head, at)
        start = _behind(head, _behind(head, at) + 1)
        value, stop = decoder.raw_decode(head, start)
        if not isinstance(value, (dict, list)):
            yield key, start, stop
        at = _behind(head, stop)


def _behind(head: str, at: int) -> int:
    """Return where something other than a blank stands, from a place on."""
    while head[at] in _BLANK + "\r":
        at += 1
    return at
