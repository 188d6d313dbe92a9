"""Takes suppressions that hide nothing out of a draft: out of its comments, and out of its front matter."""

from __future__ import annotations

from rolefit.check.catalog import code_named
from rolefit.check.drafts import OpenDraft
from rolefit.check.values import Place
from rolefit.patterns import IGNORECASE, pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["removed"]

_KEY = pattern(r"\s*[\"']?rolefit[-_ ]ignore[\"']?\s*[:=]\s*", IGNORECASE)
_ITEM = pattern(r"\"[^\"]*\"|'[^']*'|[\w-]+")
_LISTED = pattern(r"\s*-\s+([\"']?)([\w-]+)\1\s*(?:#.*)?")


def removed(draft: OpenDraft, place: Place, unused: set[tuple[Place, str]]) -> tuple[tuple[Place, str], ...]:
    """Return the edit that takes the unused codes out of a comment or the front matter, or the whole of it where it names no other."""
    pragma = next((one for one in draft.pragmas if one.place == place), None)
    if pragma is None:
        return _from_front_matter(draft, {code for where, code in unused if where == place})
    start, end = pragma.span
    comment = draft.source.text[start:end]
    left = [code for code in pragma.codes if (place, code) not in unused]
    if left:
        opening, closing = comment[:4].rstrip("- "), comment[-3:]
        opening = "<!--" if opening.startswith("<") else "{/*"
        said = " ".join(filter(None, (", ".join(left), pragma.rest)))
        return ((place, f"{opening} rolefit: {pragma.verb} {said} {closing}"),)
    lines = draft.source.text.split("\n")
    before, after = lines[place.line - 1][: place.column - 1], lines[place.end_line - 1][place.end_column - 1 :]
    if not before.strip() and not after.strip() and place.end_line < len(lines):
        return ((Place(place.line, 1, place.end_line + 1, 1), ""),)
    blanks = len(before) - len(before.rstrip())
    return ((place._replace(column=place.column - blanks), ""),)


def _entry(line: str) -> tuple[int, str] | None:
    """Return where the value of the key begins, and the value; None where the line is no such entry."""
    key = _KEY.match(line)
    if key is None:
        return None
    value, comment, _ = line[key.end() :].partition("#")
    if comment and not line[: key.end() + len(value)][-1].isspace():
        return None
    return key.end(), value.rstrip()


def _from_front_matter(draft: OpenDraft, unused: Collection[str]) -> tuple[tuple[Place, str], ...]:
    lines = draft.source.text.split("\n")[: draft.post.first_line - 1]
    number = draft.ignored_place.line
    key = _entry(lines[number - 1]) if number <= len(lines) else None
    if key is None or lines[0].lstrip().startswith("{"):  # JSON has commas to keep right
        return ()
    at, value = key
    if value:
        left = [item for item in _ITEM.findall(value) if _code(item) not in unused]
        if not left:
            return ((Place(number, 1, number + 1, 1), ""),)
        said = ", ".join(left) if "," in value else " ".join(left)
        opening, closing = ("[", "]") if value.startswith("[") else ("", "")
        return ((Place(number, at + 1, number, at + 1 + len(value)), f"{opening}{said}{closing}"),)
    rows = []
    for row, line in enumerate(lines[number:], number + 1):
        item = _LISTED.fullmatch(line)
        if item is None:
            break
        rows.append((row, _code(item[2]) in unused))
    if all(gone for _, gone in rows):
        return ((Place(number, 1, number + len(rows) + 1, 1), ""),)
    return tuple([(Place(row, 1, row + 1, 1), "") for row, gone in rows if gone])


def _code(item: str) -> str:
    word = item.strip("\"'")
    return code_named(word) or word.upper()
