"""The title of a document that has paragraphs with a look: of a form, a flyer, a text with styles. And a form's fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.reading.title import is_heading, names_a_job, title_in

__all__ = ["Line", "is_form_field", "title_of_document"]


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


# What forms and programs call their documents.
_FORM = (
    r"(?:job|position|role|post|vacancy)(?:'s)?[ /-]{0,3}(?:description|specification|profile|advert(?:isement)?|posting|announcement|summary"
    r"|details|pack)(?: ?(?:and|&|/) ?(?:person|employee|job) (?:specification|profile))?(?: ?(?:form|template|document))?"
)
_NO_TITLE = re.compile(
    rf"(?:microsoft )?word\b.*|document ?\d*|untitled.*|dokument ?\d*|.*\.(?:docx?|odt|rtf|dotx?|pdf)|.*\b(?:template|form)\b.*|{_FORM}"
    r"|[A-Z]{2,5}[- ]?\d[\w.-]*|(?:person|employee) specification|recruitment.{0,20}|vacancy( announcement)?|intro(?:duction)?|confidential"
    r"|(?:we(?:'|’)?(?:re| are) )?(?:now )?hiring!?|we(?:'|’)?(?:re| are) hiring:?|join (?:us|our team)!?|careers?(?: at .*)?|image|logo|url|description"
    r"|(?:department|location|reports? to|grade|hours|salary|company|business unit|team|date|contract|band|division|directorate|job id|ref(?:erence)?)"
    r"(?: no\.?)?\s*[:|].*",
    re.IGNORECASE,
)
_LEADING = re.compile(
    rf"{_FORM} ?(?:[:–—|-]{1, 3}|for(?: the)?(?: (?:role|position|post) of)?|of) ?(?:an? )?", re.IGNORECASE
)
_TRAILING = re.compile(rf" ?(?:[–—|:-] ?)?{_FORM} ?", re.IGNORECASE)
_LONGEST_JOB = 200
# Labels of forms whose values are no part of the work.
_FIELD = re.compile(
    r"(?:department|dept|location|reports? to|reporting to|line manag(?:er|ement)|responsible to|accountable to|grade|band|pay(?: band| grade)?|salary(?: range)?"
    r"|hours(?: of work| per week)?|contract(?: type)?|business unit|division|directorate|team|office|site|cost cent(?:re|er)|job (?:code|id|family|ref(?:erence)?)"
    r"|ref(?:erence)?(?: no\.?| number)?|date(?: \w+)?|version|revision|effective(?: date)?|approved by|prepared by|employment type|status|flsa(?: status)?|post ?holder"
    r"|signatures?(?: and date)?|signed|employee(?: name)?|manager(?: name)?|start date|closing date|working pattern|position (?:number|type)|company|employer)",
    re.IGNORECASE,
)
_TOP = 12  # paragraphs in which a look counts


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
    return "" if not said or len(said) > _LONGEST_JOB or _NO_TITLE.fullmatch(said) else said


def is_form_field(line: str) -> bool:
    """Whether a row of a form, `Label: value`, says where a job stands and not what it is: department, grade, signature."""
    label, _, value = line.partition(":")
    if not _FIELD.fullmatch(label.strip(" *:")):
        return False
    return not value or len(value) <= 80


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
    styled = [job_of(line.text) for line in lines[:4] if line.title]
    if any(styled) and not names_a_job(job_of(properties)):
        return next(filter(None, styled)), "title of the document"
    candidates = [(job_of(properties), "properties of the document")]
    candidates += [(job_of(line.text), "title of the document") for line in lines[: 2 * _TOP] if line.title]
    candidates += [
        (job_of(line.text), "heading of the document") for line in lines[:_TOP] if line.heading and not line.title
    ]
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
    candidates += [(job_of(line.text), "heading of the document") for line in lines if line.heading]
    loose = [(said, where) for said, where in candidates if said and not is_heading(said)]
    return loose[0] if loose else ("", "")
