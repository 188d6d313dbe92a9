"""The title of a job post: where it stands in a text, and what is one at all."""

from __future__ import annotations

import re

from rolefit.text.headings import section_of
from rolefit.text.normalise import normalise

__all__ = ["is_heading", "job_of", "names_a_job", "plain_title", "title_in"]

_TOP = 20_000  # characters in which a title is looked for
_TITLE_WORDS = 12
_TITLE_CHARACTERS = 100
_LONGEST_TITLE = 500
_LABELLED_LINES = 5
_LABELS_ALONE = 12  # lines in which a label with its value beside or below it counts
_FLAT = 300  # characters of one line that is a whole post
_EDGES = " \t*_`"
_BULLET = re.compile(r"(?:[-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»]|\(?\d{1,2}[.)]|o)\s")
_MARKDOWN = re.compile(r"#{1,2}\s+(\S.*?)[\s#]*")
_RULE = re.compile(r"[\W_]*")
_LABELLED = tuple(
    re.compile(rf"[\s*_#>]*(?:{label})[\s*_]*:[\s*_]*(\S.*)", re.IGNORECASE)
    for label in (r"(?:job|position|role)?\s?title", r"(?:open |job )?position|(?:job )?role|vacancy")
)
# What stands after "Position:" on many boards and is no title.
_TERMS = re.compile(
    r"(?:full|part)[- ]?time(?:[ ,/(|–-].{0,30})?|remote|hybrid|on-?site|permanent|contract(?:or)?|freelance|temporary|fixed[- ]term"
    r"|internship",
    re.IGNORECASE,
)
_JOB_NOUN = re.compile(
    r"\b(?i:manager|lead|head|director|specialist|coordinator|co-ordinator|executive|officer|assistant|associate|strategist"
    r"|moderator|producer|editor|writer|copywriter|creator|analyst|engineer|developer|designer|consultant|advocate"
    r"|evangelist|administrator|advisor|adviser|supervisor|intern|trainee|marketer|representative|host|ambassador|partner"
    r"|technician|nurse|teacher|accountant|chef|driver|assistant|planner|organi[sz]er|facilitator|vp|president|chief"
    r"|librarian|professor|lecturer|scientist|researcher|recruiter|agent|operator|operative|marketeer|instructor|tutor|journalist"
    r"|photographer|videographer|animator|artist|architect|programmer|secretary|receptionist|cashier|cook|waiter|barista|therapist"
    r"|lawyer|attorney|counsel|controller|buyer|clerk|apprentice|volunteer|fellow|steward|guide|worker|guru|ninja|reporter|curator)s?\b",
)
# A label alone on its line, or with its value behind a tab, a bar or two blanks.
_LABEL = re.compile(
    r"[\s*_#>|-]*(?:job|position|role|post|vacancy|working|official)[ _-]?(?:title|name)(?: ?/ ?(?:position|role))?[\s*_]*"
    r"(?:[:|]?[\s*_|]*|(?:[:|]|\t| {2,})[\s*_|]*(\S.*?)[\s|]*)",
    re.IGNORECASE,
)
# Of a text that lost its line breaks: the words up to the first that titles end in, and what is in brackets then.
_FLAT_TITLE = re.compile(
    rf"(?!\S+ \S+ (?:for|is|are)\b)[A-Z0-9](?:(?!(?:we|you|our|your|is|are|a|an|as|will|this|looking|who|that)\b)[^\s.!?;:]{{1,30}} ){{0,8}}?"
    rf"{_JOB_NOUN.pattern}(?: (?:(?:[A-Z0-9][\w'/+-]{{0,30}}|[&/]|and) ){{0,3}}{_JOB_NOUN.pattern})?"
    r"(?:,? (?:\([^()]{1,40}\)|(?:of|for) [A-Z]\w{1,30}(?: (?:&|and) [A-Z]\w{1,30})?|[IVX]{1,3}\b))?",
)
# What forms and programs call their documents.
_FORM = (
    r"(?:job|position|role|post|vacancy)(?:'s)?[ /-]*(?:description|specification|profile|advert(?:isement)?|posting|announcement|summary"
    r"|details|pack)(?:\s*(?:and|&|/)\s*(?:person|employee|job) (?:specification|profile))?(?:\s*(?:form|template|document))?"
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
    rf"{_FORM}\s*(?:[:–—|-]+|for(?: the)?(?: (?:role|position|post) of)?|of)\s*(?:an? )?", re.IGNORECASE
)
_TRAILING = re.compile(rf"\s*(?:[–—|:-]\s*)?{_FORM}\s*", re.IGNORECASE)
_LONGEST_JOB = 200
_LONG_WORDS, _LONG_CHARACTERS = 30, 200  # of a title that a label or an underline vouches for
_UNDERLINE = re.compile(r"[=~-]{3,}")
_HEADING_OPENERS = re.compile(r"(?:what|who|how|why|where|about|your|you|we|our|key|main)\b", re.IGNORECASE)


def names_a_job(line: str) -> bool:
    """Whether the line holds a word that job titles end in: manager, lead, specialist and the like."""
    return _JOB_NOUN.search(line) is not None


def is_heading(line: str) -> bool:
    """Whether the line heads a section ("About us", "What you will be doing") and so is no title."""
    if not section_of(line) or names_a_job(line):
        return False
    return len(line.split()) <= 3 or _HEADING_OPENERS.match(line) is not None


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


def plain_title(title: str) -> str:
    """Return a title on one line, as it is scored and shown: at most 500 characters, without marks around it."""
    said = " ".join(normalise(title[: 4 * _LONGEST_TITLE]).split())[:_LONGEST_TITLE]
    return said.strip(_EDGES) or said


def title_in(text: str) -> tuple[str, str]:
    """Return the title with which a text begins, and in words where it stood; both empty where there is none.

    In this order: `Title: X` or `Position: X` in the first five lines with text, a label such as `Job title` with its
    value behind a tab, in the next cell or on the next line, `# X`, then the first line where it looks like a title and
    something follows; of a text that is one long line its beginning, up to the word that titles end in.
    """
    start = re.search(r"\S", text)
    if not start:
        return "", ""
    top = normalise(text[start.start() : start.start() + _TOP])
    lines = [line.strip() for line in top.splitlines() if not _RULE.fullmatch(line)]
    if not lines:
        return "", ""
    labelled = _labelled(lines)
    if labelled:
        return labelled, "label in the text"
    for line in lines[:_LABELLED_LINES]:
        marked = _MARKDOWN.fullmatch(line)
        if marked and line.startswith("# ") and _fits(marked[1]):
            return marked[1].strip(_EDGES), "heading in the text"
    if len(lines) == 1 and len(lines[0]) > _FLAT:
        flat = _FLAT_TITLE.match(lines[0][:_FLAT])
        if flat and _fits(flat[0]):
            return flat[0].strip(_EDGES + ","), "beginning of the text"
        return "", ""
    if len(lines) < 2 or _BULLET.match(lines[0]):
        return "", ""
    marked = _MARKDOWN.fullmatch(lines[0])
    line = marked[1] if marked else lines[0]
    following = [line.strip() for line in top.split("\n", 3)[1:3]]
    underlined = bool(following) and _UNDERLINE.fullmatch(following[0]) is not None
    alone = names_a_job(line) and bool(following) and not following[0]
    return (line.strip(_EDGES), "first line") if _fits(line, loosely=underlined or alone) else ("", "")


def _labelled(lines: list[str]) -> str:
    first = lines[:_LABELLED_LINES]
    for pattern in _LABELLED:
        for line in first:
            labelled = pattern.fullmatch(line)
            if labelled and _fits(labelled[1], loosely=True) and not _TERMS.fullmatch(labelled[1].strip(_EDGES)):
                return labelled[1].strip(_EDGES)
    for at, line in enumerate(lines[:_LABELS_ALONE]):
        label = _LABEL.fullmatch(line)
        if label is None:
            continue
        value = label[1] or (lines[at + 1] if at + 1 < len(lines) else "")
        value = value.lstrip("|:\t ").strip(_EDGES)
        if value and _fits(value, loosely=True) and not _BULLET.match(value) and not _TERMS.fullmatch(value):
            return value
    return ""


def _fits(line: str, *, loosely: bool = False) -> bool:
    line = line.strip(_EDGES)
    return (
        0 < len(line) <= (_LONG_CHARACTERS if loosely else _TITLE_CHARACTERS)
        and len(line.split()) <= (_LONG_WORDS if loosely else _TITLE_WORDS)
        and line[-1] not in ".!?;:,"
        and re.search(r"[^\W\d_]", line) is not None
        and not is_heading(line)
        and not _NO_TITLE.fullmatch(line)
    )
