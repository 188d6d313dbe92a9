"""Plain text and Markdown: site generators' tags left out, and the post alone of what was copied from a job board."""

from __future__ import annotations

from rolefit.patterns import MULTILINE, pattern
from rolefit.reading.found import Found
from rolefit.text.normalise import LONGEST

__all__ = ["found_in_text"]

# Liquid (Jekyll), shortcodes (Hugo), attributes (kramdown), imports and expressions (MDX).
_GENERATOR = pattern(
    r"\{%-?[^%\n]{0,500}%\}|\{\{[<%]?[^{}\n]{0,500}[>%]?\}\}|\{:[^{}\n]{0,300}\}|^(?:import|export) [^\n]{0,300}['\"{};][ \t]{0,9}$"
    r"|^\{/\*[^\n]{0,2000}\*/\}",
    MULTILINE,
)


_SIGNATURE = pattern(r"\n--[ ]?\n(?:[^\n]{0,100}\n){0,8}[^\n]{0,100}\Z")  # of a mail or a mailing list


_HEADS = (b"\nabout the job", b"\njob description", b"\njob details", b"\nthe job", b"\ndescription")
_BUTTONS = (
    b"easy apply",
    b"easily apply",
    b"show more",
    b"show less",
    b"report job",
    b"seniority level",
    b"set alert",
    b"apply now",
    b"applicants",
    b"\nsave\n",
)


def _may_be_a_copy(text: str) -> bool:
    """A cheap test, true of every copied page of a job board."""
    lower = text.encode("utf-8", "replace").lower()  # faster than of text, and the same for words of ASCII
    return any([head in lower for head in _HEADS]) and any([word in lower for word in _BUTTONS])


def found_in_text(text: str, *, markdown: bool = False) -> list[Found]:
    """Return the one post of a text."""
    left: tuple[str, ...] = ()
    braced = "{" in text and ("{%" in text or "{{" in text or "{:" in text)
    if braced or (markdown and ("\nimport " in text or "\nexport " in text)):
        text, count = _GENERATOR.subn("", text)
        left = (f"{count} tag{'s' if count > 1 else ''} of a site generator",) if count else ()
    if not markdown and len(text) < LONGEST and _may_be_a_copy(text):
        from rolefit.reading.clipboard import copied_post

        copied = copied_post(text)
        if copied is not None:
            return [copied]
    signature = _SIGNATURE.search(text)
    if signature is not None and signature.start() > 300:
        text, left = text[: signature.start()], (*left, "signature")
    return [Found(text, carrier="Markdown" if markdown else "text", left_out=left)]
