"""Puts words right that were damaged on the way: mojibake, lines broken at a fixed width, struck letters.

Modelled on exports read in the wrong character set, mailing lists and terminals that wrap at 72, posts on social networks.
ftfy is not used: it also changes quotes, entities and line ends, and loads ten times the code.
"""

from __future__ import annotations

from rolefit.patterns import pattern
from rolefit.reading.glance import ALL, ASIDE, ASIDES, MOJIBAKE, NARROW, STRUCK, TILDES
from rolefit.text.normalise import LONGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

__all__ = ["mended", "put_right", "unwrapped"]

_CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = pattern(f"[\u00c2-\u00f4][\u0080-\u00bf{_CP1252}]{{1,3}}")
_SIGNS = ("\u00e2", "\u00c3", "\u00c2", "\u00f0", "\u00c5", "\u00c4")
# What such damage really stands for; anything else was meant as it is.
_MEANT = pattern("[\u0080-\u017f\u2010-\u203a\u20ac\u2122\u2190-\u27bf\ufe0f\U0001f000-\U0001faff\ufeff\u200b]")
_STRUCK = pattern("(?:[^\\s\u0336]\u0336[ \u00a0]?){2,}+")
_STRUCK_MARKDOWN = pattern(r"~~(?=\S)([^~\n]{1,2000}?)~~")
_ITEM = pattern(r"\s*(?:[-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»]|\(?\d{1,2}[.)]|o)\s")
_WORDS = pattern(r"[^\W_]")
_NARROWEST = 50
_LONG_LINE = pattern(r"[^\n]{101}")
_FORCED_ENOUGH = 4


def put_right(text: str, may_hold: int = ALL) -> str:
    """Return the text with mojibake mended, hard-wrapped lines joined, struck words and asides ("Follow us") left out.

    may_hold: what `glance` says of the text.
    """
    if len(text) > 2 * LONGEST:  # nothing so far down is scored
        return text
    if may_hold & (MOJIBAKE | STRUCK | TILDES):
        text = mended(text)
        if "\u0336" in text:
            text = _STRUCK.sub(" ", text)
        if "~~" in text:
            text = _STRUCK_MARKDOWN.sub("", text)
        may_hold = ALL
    if may_hold & ASIDE and ("#" in text or "us" in text or "iring" in text or "://" in text):
        without = ASIDES.sub("", text)
        if without != text:
            text, may_hold = without, ALL
    return unwrapped(text) if may_hold & NARROW else text


def mended(text: str) -> str:
    """Return the text with UTF-8 that was read as Windows-1252 put right: `â€™` becomes `’`. Twice where it went wrong twice."""
    for _ in range(2):
        if text.isascii() or not any(sign in text for sign in _SIGNS):
            return text
        repaired = _MOJIBAKE.sub(_mend, text)
        if repaired == text:
            return text
        text = repaired
    return text


def _mend(match: re.Match[str]) -> str:
    damaged = match.group()
    for length in range(len(damaged), 1, -1):
        try:
            data = b"".join(c.encode("cp1252") if c in _CP1252 else bytes([ord(c)]) for c in damaged[:length])
            meant = data.decode("utf-8")
        except ValueError:
            continue
        if len(meant) == 1 and _MEANT.match(meant):
            return meant + damaged[length:]
    return damaged


def unwrapped(text: str) -> str:
    """Return the text with its lines joined where a fixed width broke them; any other text as it is.

    A line was broken by the width where the next word would not have fitted any more. Widths of 50 to 100 count, and no
    line may be longer: a text with one longer line was not wrapped.
    """
    if "\n" not in text or _LONG_LINE.search(text):
        return text
    lines = text.split("\n")
    width = max(map(len, lines))
    if width < _NARROWEST:
        return text
    forced = [_is_forced(lines[at], lines[at + 1], width) for at in range(len(lines) - 1)]
    count = sum(forced)
    if count < _FORCED_ENOUGH or count < 0.15 * sum(map(bool, lines)):
        return text
    parts = [lines[0]]
    for at, line in enumerate(lines[1:]):
        parts.append(f" {line.lstrip()}" if forced[at] else f"\n{line}")
    return "".join(parts)


def _is_forced(line: str, following: str, width: int) -> bool:
    said, after = line.rstrip(), following.strip()
    if (
        not said.strip()
        or not after
        or not _WORDS.search(after)
        or not _WORDS.search(said)
        or _ITEM.match(following)
        or len(said) < width - 25
    ):
        return False
    return len(said) + 1 + len(after.split(None, 1)[0]) > width
