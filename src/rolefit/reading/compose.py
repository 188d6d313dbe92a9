"""The last step of every format: refuse what holds no text, and find the title."""

from __future__ import annotations

import re

from rolefit.reading.encoding import encodable
from rolefit.reading.origin import Origin
from rolefit.text.headings import section_of
from rolefit.text.normalise import normalise
from rolefit.values import JobPost

__all__ = ["compose", "is_heading", "names_a_job", "scalar", "title_in"]

_TOP = 20_000  # characters in which a title is looked for
_TITLE_WORDS = 12
_TITLE_CHARACTERS = 100
_LONGEST_TITLE = 500
_LARGEST_NUMBER = 2**63
_LABELLED_LINES = 5
_EDGES = " \t*_`"
_BULLET = re.compile(r"(?:[-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»]|\(?\d{1,2}[.)]|o)\s")
_MARKDOWN = re.compile(r"#{1,2}\s++(\S(?:.*[^\s#])?)[\s#]*+")
_RULE = re.compile(r"[\W_]*")
_LABELLED = tuple(
    re.compile(rf"[\s*_#>]*+(?:{label})[\s*_]*+:[\s*_]*+(\S.*)", re.IGNORECASE)
    for label in (r"(?:job|position|role)?\s?title", r"(?:open |job )?position|(?:job )?role|vacancy")
)
# What stands after "Position:" on many boards and is no title.
_TERMS = re.compile(
    r"(?:full|part)[- ]?time\b.*|remote|hybrid|on-?site|permanent|contract(?:or)?|freelance|temporary|fixed[- ]term"
    r"|internship",
    re.IGNORECASE,
)
_JOB_NOUN = re.compile(
    r"\b(?:manager|lead|head|director|specialist|coordinator|co-ordinator|executive|officer|assistant|associate|strategist"
    r"|moderator|producer|editor|writer|copywriter|creator|analyst|engineer|developer|designer|consultant|advocate"
    r"|evangelist|administrator|advisor|adviser|supervisor|intern|trainee|marketer|representative|host|ambassador|partner"
    r"|technician|nurse|teacher|accountant|chef|driver|assistant|planner|organi[sz]er|facilitator|vp|president|chief)s?\b",
    re.IGNORECASE,
)
_HEADING_OPENERS = re.compile(r"(?:what|who|how|why|where|about|your|you|we|our|key|main)\b", re.IGNORECASE)


def compose(
    text: str, origin: Origin, *, title: str = "", first_line: int = 1, metadata: dict[str, object] | None = None
) -> JobPost:
    """Return the post; the user's title beats `title` (what the format says), which beats what the text begins with.

    Raises `InputError` where the text holds no letter or digit.
    """
    text = encodable(text)
    if not re.search(r"[^\W_]", text):
        raise origin.error("holds no text: give a file with the words of a job post")
    chosen = origin.title or title
    chosen = " ".join(normalise(encodable(chosen[: 4 * _LONGEST_TITLE])).split())[:_LONGEST_TITLE]
    return JobPost(
        text=text,
        title=chosen or title_in(text),
        source=origin.source,
        first_line=first_line,
        metadata=metadata if metadata is not None else {},
    )


def scalar(value: str | int | float) -> str | int | float | None:
    """Return a value of the source as JSON can write it; None for what it cannot: NaN, infinities, endless integers."""
    if isinstance(value, str):
        return encodable(value)
    return value if -_LARGEST_NUMBER < value < _LARGEST_NUMBER else None


def names_a_job(line: str) -> bool:
    """Whether the line holds a word that job titles end in: manager, lead, specialist and the like."""
    return _JOB_NOUN.search(line) is not None


def is_heading(line: str) -> bool:
    """Whether the line heads a section ("About us", "What you will be doing") and so is no title."""
    if not section_of(line) or names_a_job(line):
        return False
    return len(line.split()) <= 3 or _HEADING_OPENERS.match(line) is not None


def title_in(text: str) -> str:
    """Return the title with which a text begins, or an empty string.

    In this order: `Title: X` or `Position: X` in the first five lines with text, `# X` there, then the first line where
    it looks like a title and something follows. The line stays in the text.
    """
    start = re.search(r"\S", text)
    if not start:
        return ""
    top = normalise(text[start.start() : start.start() + _TOP])
    lines = [line.strip() for line in top.splitlines() if not _RULE.fullmatch(line)]
    first = lines[:_LABELLED_LINES]
    for pattern in _LABELLED:
        for line in first:
            labelled = pattern.fullmatch(line)
            if labelled and _fits(labelled[1]) and not _TERMS.fullmatch(labelled[1].strip(_EDGES)):
                return labelled[1].strip(_EDGES)
    for line in first:
        marked = _MARKDOWN.fullmatch(line)
        if marked and line.startswith("# ") and _fits(marked[1]):
            return marked[1].strip(_EDGES)
    if len(lines) < 2 or _BULLET.match(lines[0]):
        return ""
    marked = _MARKDOWN.fullmatch(lines[0])
    line = marked[1] if marked else lines[0]
    return line.strip(_EDGES) if _fits(line) else ""


def _fits(line: str) -> bool:
    line = line.strip(_EDGES)
    return (
        0 < len(line) <= _TITLE_CHARACTERS
        and len(line.split()) <= _TITLE_WORDS
        and line[-1] not in ".!?;:,"
        and re.search(r"[^\W\d_]", line) is not None
        and not is_heading(line)
    )
