"""Text to text: what training and scoring both do to a post before it is cut.

Marks of HTML become line breaks, character references become characters, decorated letters become plain ones, and what
nobody sees is dropped. The result is what every span of a verdict refers to.
"""

from __future__ import annotations

from rolefit.extension import extension
from rolefit.patterns import IGNORECASE, folded, in_the_engine, pattern
from rolefit.text.character_references import character_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


__all__ = ["LONGEST", "normalise", "normalised"]

LONGEST = 200_000
"""Characters that are read of a text; a job post has a few thousand, and no input may hold the program up."""

# Zero-width and direction marks, soft hyphen, BOM; NUL and the other controls but tab and newline.
_INVISIBLE = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF])
# Lines over, under and through letters, which social networks put in for underlining and striking.
_INVISIBLE.update(dict.fromkeys([0x305, 0x332, 0x333, *range(0x335, 0x339), 0x33F, 0x20D2]))
_INVISIBLE.update(dict.fromkeys([*range(9), 0x0E, 0x0F, *range(0x10, 0x20), 0x7F]))
_CHARACTERS: dict[int, int | str | None] = {
    **_INVISIBLE,
    **dict.fromkeys([0x0D, 0x0B, 0x0C, 0x85, 0x1C, 0x1D, 0x1E, 0x2028, 0x2029], "\n"),
    **dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x1F], " "),
    0x2018: "'",
    0x2019: "'",
    0x201B: "'",
    0x2032: "'",
    0x201C: '"',
    0x201D: '"',
    0x2010: "-",
    0x130: "I",  # the one letter whose lower case is longer
    0x2011: "-",
}
_BLOCK_TAG = pattern(r"<(?:br|/?(?:p|div|ul|ol|tr|table|section|article|h[1-6]))\b[^<>]{0,500}>", IGNORECASE)
_ITEM_TAG = pattern(r"<li\b[^<>]{0,500}>", IGNORECASE)
_ANY_TAG = pattern(r"</?[a-zA-Z][^<>]{0,500}>|<!(--)|<!(?:doctype\b|\[)[^<>]{0,200}>", IGNORECASE)
_COMMENT_END = {"--": (pattern("-->"), 100_000)}
_HIDDEN = pattern(r"<(script|style)\b[^<>]{0,500}>", IGNORECASE)
_HIDDEN_END = {
    "script": (pattern(r"</script\s*>", IGNORECASE), 100_000),
    "style": (pattern(r"</style\s*>", IGNORECASE), 100_000),
}
_REFERENCE = pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MOST_ESCAPES = 3
"""How often references are looked for in what came of references: exports escape the escaped."""
_LINK = pattern(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
# Letters that only look like letters: mathematical alphabets, full-width and circled forms, ligatures.
_DECORATED = pattern("[\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9\ufb00-\ufb06]+")
# What the last steps change, of all that is not ASCII; the commonest are put right before it is looked for.
_UNUSUAL = pattern(f"[{''.join(map(chr, _CHARACTERS))}{_DECORATED.pattern[1:-2]}]")
_COMMON = (("\u2019", "'"), ("\xa0", " "), ("\u201c", '"'), ("\u201d", '"'), ("\u200b", ""))


def _undecorate(match: re.Match[str]) -> str:
    import unicodedata

    return unicodedata.normalize("NFKC", match.group())


def _named_character(reference: re.Match[str]) -> str:
    return character_of(reference.group())


def _said_by_link(link: re.Match[str]) -> str:
    return link[1]


def _without(
    opening: re.Pattern[str], ends: dict[str, tuple[re.Pattern[str], int]], text: str, replacement: str
) -> str:
    """Replace what `opening` finds; where its group names an end, replace up to that end, or nothing if it is too far.

    Each end is looked for once, not once for each opening: a page of openings alone would take hours otherwise.
    """
    kept: list[str] = []
    here = 0
    known: dict[str, re.Match[str] | None] = {}
    found = opening.search(text)
    while found:
        start, stop = found.span()
        name = folded(found[1] or "")
        if name:
            pattern, most = ends[name]
            end = known.get(name)
            if name not in known or (end and end.start() < stop):
                end = known[name] = pattern.search(text, stop)
            if not end or end.start() - stop > most:
                found = opening.search(text, start + 1)
                continue
            stop = end.end()
        kept += (text[here:start], replacement)
        here = stop
        found = opening.search(text, stop)
    return "".join([*kept, text[here:]]) if kept else text


def _strip_markup(text: str) -> str:
    text = _without(_HIDDEN, _HIDDEN_END, text, " ")
    text = _ITEM_TAG.sub("\n- ", text)
    text = _BLOCK_TAG.sub("\n", text)
    return _without(_ANY_TAG, _COMMENT_END, text, "")


def normalise(text: str) -> str:
    """Return the text as it is counted and shown.

    Idempotent on its own output for ordinary posts; never raises; what comes after `LONGEST` characters is left out.
    """
    text = text[:LONGEST]
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
    if "<" in text:
        text = _strip_markup(text)
    for _ in range(_MOST_ESCAPES):
        if "&" not in text or not _REFERENCE.search(text):
            break
        text = _REFERENCE.sub(_named_character, text)
        if "<" in text:  # markup that had been escaped
            text = _strip_markup(text)
    if "\\n" in text:  # line breaks that an export escaped
        text = text.replace("\\r", "").replace("\\n", "\n")
    if "](" in text:
        text = _LINK.sub(_said_by_link, text)
    return _plain(text)


def normalised(text: str) -> str:
    """Return what `normalise` does, by the extension in a process that has no `re`."""
    engine = extension() if in_the_engine() else None
    if engine is None:
        return normalise(text)
    answer: str = engine.normalise(text)
    return answer


def _plain(text: str) -> str:
    """Make decorated letters plain, and drop or replace the characters of `_CHARACTERS`."""
    if text.isascii():
        return text.translate(_CHARACTERS)
    for character, plain in _COMMON:
        if character in text:
            text = text.replace(character, plain)
    if _UNUSUAL.search(text) is None:
        return text
    return _DECORATED.sub(_undecorate, text).translate(_CHARACTERS)
