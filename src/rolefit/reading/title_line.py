"""Takes the lines that only say the title out of a text, without moving the others: the title is no duty."""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern
from rolefit.reading.glance import is_apart
from rolefit.text.normalise import normalised
from rolefit.text.tokens import ASCII_MARKS, MARKS, in_a_row

__all__ = ["letters", "without_title"]

_TAGS = pattern(r"<[^<>\n]{0,2000}>")
_REFERENCES = pattern(r"&(?:amp|nbsp|#\d{1,5}|#x[0-9a-f]{1,5}|[lr]squo|[nm]dash);", IGNORECASE)
_LABEL = pattern(r"(?:job|position|role|post|vacancy|the)?(?:title|position|role|vacancy|jobpost|opening|jobname)s?")
# How a label begins and ends; most lines are told by that.
_LABEL_BEGINS, _LABEL_ENDS = frozenset("jprvto"), frozenset("enytgs")
_LONGEST_MORE = 40  # letters and marks beside the title: a label, `**`, tags
_ASCII = bytes(range(128))
_NO_LETTERS = ASCII_MARKS.encode("ascii") + bytes(range(128, 256))
_COMMON = frozenset("\xa0‘’“”–—−•·●▪◦…→★✓©®°£€àáâäçèéêíñóöúü")
"""Characters beyond ASCII that hold no letter or digit of it, in whatever form; most texts have no other."""


def letters(line: str) -> str:
    """Return what of a line counts when lines are compared: its letters and digits, decorated ones plain, in lower case."""
    line = _without_markup(line)
    if not line.isascii():
        from unicodedata import normalize

        line = normalize("NFKC", line)
    return in_a_row(line).casefold()


def _without_markup(text: str) -> str:
    """Leave out tags, each on one line, and references to characters that are mostly no letters."""
    if "<" in text:
        text = _TAGS.sub("", text)
    return _REFERENCES.sub("", text) if "&" in text else text


def without_title(text: str, title: str, wanted: str | None = None) -> str:
    """Return the text with each line empty that is the title, or its label and the title; other lines stay where they are.

    A comment that opens there and ends on a later line stays. A text that is one line loses a title that it begins with.
    wanted: the letters of the title, where they are known.
    """
    wanted = letters(title) if wanted is None else wanted
    if not wanted:
        return text
    most = (
        4 * len(title) + _LONGEST_MORE
        if "<" in text or "&" in text or not text.isascii()
        else len(title) + _LONGEST_MORE
    )
    lines = text.split("\n")
    changed = False
    for at, line in enumerate(lines):
        comment = ""
        if "<!--" in line:
            opening = line.find("<!--", line.rfind("-->") + 1)
            if opening >= 0:  # it ends on a later line, and without its beginning that would be text
                line, comment = line[:opening], line[opening:]
            line = normalised(line)  # a comment is no part of it, however long
        if not line or len(line) > most or not _may_say(line, wanted):
            continue
        said = letters(line)
        if (
            said == wanted
            or (said.endswith(wanted) and _LABEL.fullmatch(said[: -len(wanted)]))
            or (said and len(said) < 14 and _is_label(lines, at, said, wanted))
        ):
            lines[at] = comment
            changed = True
    if changed:
        return "\n".join(lines)
    if len(lines) <= 2 and text.startswith(title) and _may_hold(text, wanted):
        return " " * len(title) + text[len(title) :]
    return text


def _may_hold(text: str, wanted: str) -> bool:
    """True of every text in which a line says the title: its letters of ASCII stand in those of the text."""
    if "<!--" in text:
        return True
    data = _without_markup(text).encode("utf-8", "replace")
    beyond = data.translate(None, _ASCII).decode("utf-8")
    if not all(map(is_apart, {*beyond} - _COMMON)):
        return True
    return wanted.encode("ascii", "ignore") in data.translate(None, _NO_LETTERS).lower()


def _may_say(line: str, wanted: str) -> bool:
    """A cheap test, true of every line that is the title, a label, or both; of those that `letters` cleans it says nothing."""
    if "<" in line or "&" in line:
        return True
    core = line.strip(MARKS).lower()
    if not (core[:1].isascii() and core[-1:].isascii()):
        return True
    return core[-1:] == wanted[-1] or (core[:1] in _LABEL_BEGINS and core[-1:] in _LABEL_ENDS)


def _is_label(lines: list[str], at: int, said: str, wanted: str) -> bool:
    """Whether a line is `Job title:` above the title."""
    if not _LABEL.fullmatch(said):
        return False
    following = next((line for line in lines[at + 1 : at + 4] if line.strip()), "")
    return letters(following) == wanted
