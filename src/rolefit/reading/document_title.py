"""The title of a document that has paragraphs with a look: of a form, a flyer, a text with styles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.reading.title import is_heading, names_a_job, title_in

__all__ = ["Line", "job_of", "title_of_document"]


class Line(NamedTuple):
    """One paragraph."""

    text: str
    heading: bool = False
    """Whether its style is one of headings or titles."""
    title: bool = False
    """Whether its style is that of a title."""
    listed: bool = False
    bold: bool = False
    size: float = 0.0
    """In points where the paragraph sets one, else 0."""


_TOP = 12  # paragraphs in which a look counts
_LONGEST = 120
# What forms and programs call their documents.
_FORM = (
    r"(?:job|position|role|post|vacancy)(?:'s)?[ /-]*(?:description|specification|profile|advert(?:isement)?|posting|announcement|summary|details|pack)"
    r"(?:\s*(?:and|&|/)\s*(?:person|employee|job) (?:specification|profile))?(?:\s*(?:form|template|document))?"
)
_NO_TITLE = re.compile(
    rf"(?:microsoft )?word\b.*|document ?\d*|untitled.*|dokument ?\d*|.*\.(?:docx?|odt|rtf|dotx?)|.*\b(?:template|form)\b.*|{_FORM}"
    r"|[A-Z]{2,5}[- ]?\d[\w.-]*|(?:person|employee) specification|recruitment.*|vacancy( announcement)?|we(?:'|’)?(?:re| are) hiring!?",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"{_FORM}\s*(?:[:–—|-]+|for(?: the)?(?: (?:role|position|post) of)?|of)\s*(?:an? )?", re.IGNORECASE)
_TRAILING = re.compile(rf"\s*(?:[–—|:-]\s*)?{_FORM}\s*", re.IGNORECASE)


def job_of(line: str) -> str:
    """Return the title in a line such as `Job Description: Forum Host`, the line itself, or nothing for a form's name."""
    said = " ".join(line.split())
    leading = _LEADING.match(said)
    if leading and leading.end() < len(said):
        said = said[leading.end() :]
    trailing = _TRAILING.search(said)
    if trailing and trailing.start() > 3 and trailing.end() == len(said):
        said = said[: trailing.start()]
    said = said.strip(" :–—|-")
    return "" if not said or len(said) > _LONGEST or _NO_TITLE.fullmatch(said) else said


def title_of_document(lines: Sequence[Line], properties: str, above: Sequence[str]) -> tuple[str, str]:
    """Return the title and in words where it stood; both empty where nothing but the text itself could tell.

    A label (`Job title`) comes first, then the properties of the document where they name a job, a line in the style of
    a title, a heading, a line that looks like one (bold or large), a running header. What names a job goes before what
    does not, and a form's name (`Position Description`) is none.
    """
    labelled, where = title_in("\n".join(line.text for line in lines[: 2 * _TOP] if not line.listed))
    if labelled and where.startswith("label"):
        return labelled, where
    top = [line for line in lines[:_TOP] if not line.listed]
    largest = max((line.size for line in top), default=0.0)
    usual = min((line.size for line in lines if line.size), default=0.0)
    candidates = [(job_of(properties), "properties of the document")]
    candidates += [(job_of(line.text), "title of the document") for line in lines[: 2 * _TOP] if line.title]
    candidates += [(job_of(line.text), "heading of the document") for line in lines if line.heading and not line.title]
    candidates += [
        (job_of(said), "bold or large line")
        for line in top
        if line.bold or (largest > usual and line.size == largest)
        for said in line.text.split("\n")[:2]
    ]
    sure = [(said, where) for said, where in candidates if said and names_a_job(said) and not is_heading(said)]
    if sure:
        return sure[0]
    inside, where = title_in("\n".join(filter(None, (job_of(line.text) for line in lines[:_TOP]))))
    if inside and names_a_job(inside):
        return inside, where
    running = [(job_of(piece), "running header") for line in above for piece in re.split(r"\t+|\s[|·•]\s|\s{3,}", line)]
    sure = [(said, where) for said, where in running if said and names_a_job(said) and not is_heading(said)]
    if sure:
        return sure[0]
    loose = [(said, where) for said, where in candidates if said and not is_heading(said)]
    return loose[0] if loose else ("", "")
