"""The title of a job post: where it stands in a text, and what is one at all."""

from __future__ import annotations

from itertools import islice

from rolefit.patterns import IGNORECASE, pattern
from rolefit.text.headings import section_of
from rolefit.text.normalise import normalised
from rolefit.text.tokens import MARKS

__all__ = ["is_heading", "is_sure", "names_a_job", "plain_title", "title_in"]

_TOP = 20_000  # characters in which a title is looked for
_TITLE_WORDS = 12
_TITLE_CHARACTERS = 100
_LONGEST_TITLE = 500
_LABELLED_LINES = 5
_LABELS_ALONE = 12  # lines in which a label with its value beside or below it counts
_FLAT = 300  # characters of one line that is a whole post
_EDGES = " \t*_`"
_BULLET = pattern(r"(?:[-*+•·●▪▫◦‣–—►▶✓✔➢➤■◆»]|\(?\d{1,2}[.)]|o)\s")
_MARKDOWN = pattern(r"#{1,2}\s++(\S(?:.*[^\s#])?)[\s#]*+")
_RULE = pattern(r"[\W_]*")
_LABELLED = tuple(
    pattern(rf"[\s*_#>]*+(?:{label})[\s*_]*+:[\s*_]*+(\S.*)", IGNORECASE)
    for label in (r"(?:job|position|role)?\s?title", r"(?:open |job )?position|(?:job )?role|vacancy")
)
# What stands after "Position:" on many boards and is no title.
_TERMS = pattern(
    r"(?:full|part)[- ]?time(?:[ ,/(|–-].{0,30})?|remote|hybrid|on-?site|permanent|contract(?:or)?|freelance|temporary|fixed[- ]term"
    r"|internship",
    IGNORECASE,
)
_JOB_NOUNS = frozenset(
    [
        "manager",
        "lead",
        "head",
        "director",
        "specialist",
        "coordinator",
        "co-ordinator",
        "executive",
        "officer",
        "assistant",
        "associate",
        "strategist",
        "moderator",
        "producer",
        "editor",
        "writer",
        "copywriter",
        "creator",
        "analyst",
        "engineer",
        "developer",
        "designer",
        "consultant",
        "advocate",
        "evangelist",
        "administrator",
        "advisor",
        "adviser",
        "supervisor",
        "intern",
        "trainee",
        "marketer",
        "representative",
        "host",
        "ambassador",
        "partner",
        "technician",
        "nurse",
        "teacher",
        "accountant",
        "chef",
        "driver",
        "planner",
        "organiser",
        "organizer",
        "facilitator",
        "vp",
        "president",
        "chief",
        "librarian",
        "professor",
        "lecturer",
        "scientist",
        "researcher",
        "recruiter",
        "agent",
        "operator",
        "operative",
        "marketeer",
        "instructor",
        "tutor",
        "journalist",
        "photographer",
        "videographer",
        "animator",
        "artist",
        "architect",
        "programmer",
        "secretary",
        "receptionist",
        "cashier",
        "cook",
        "waiter",
        "barista",
        "therapist",
        "lawyer",
        "attorney",
        "counsel",
        "controller",
        "buyer",
        "clerk",
        "apprentice",
        "volunteer",
        "fellow",
        "steward",
        "guide",
        "worker",
        "guru",
        "ninja",
        "reporter",
        "curator",
    ]
)
_LETTERS = pattern(r"[^\W\d_]+")
_WORD = pattern(r"[a-z]+(?:-[a-z]+)?")
# A label alone on its line, or with its value behind a tab, a bar or two blanks.
_LABEL = pattern(
    r"[\s*_#>|-]{0,20}(?:job|position|role|post|vacancy|working|official)[ _-]?(?:title|name)(?: ?/ ?(?:position|role))?[\s*_]{0,9}"
    r"(?:[:|]?[\s*_|]{0,9}|(?:[:|]|\t| {2,9})[\s*_|]{0,20}(\S.{0,300}?)[\s|]{0,20})",
    IGNORECASE,
)
# What forms and programs call their documents, and what stands over a post and is no title.
_FORM_NAMES = frozenset(
    f"{what} {kind}{more}"
    for what in ("job", "position", "role", "post", "vacancy", "person", "employee")
    for kind in ("description", "specification", "profile", "advert", "advertisement", "posting", "announcement", "summary", "details", "pack")
    for more in ("", " form", " template", " and person specification", " & person specification")
) | frozenset(
    ["intro", "introduction", "confidential", "we are hiring", "we're hiring", "we’re hiring", "now hiring", "hiring", "join us", "join our team",
     "careers", "image", "logo", "url", "description", "vacancy", "recruitment", "document", "untitled"]
)  # fmt: skip
_FIELDS = frozenset(
    ["department", "location", "reports to", "report to", "grade", "hours", "salary", "company", "business unit", "team", "date", "contract", "band",
     "division", "directorate", "job id", "ref", "reference", "reference no", "subject", "from", "to", "sent"]
)  # fmt: skip
_LONG_WORDS, _LONG_CHARACTERS = 30, 200  # of a title that a label or an underline vouches for
_SENTENCES = pattern(r"[a-z]{4}[.!?]\s+[A-Z]")
_UNDERLINE = pattern(r"[=~-]{3,}")
_HEADING_OPENERS = pattern(r"(?:what|who|how|why|where|about|your|you|we|our|key|main)\b", IGNORECASE)


def names_a_job(line: str) -> bool:
    """Whether the line holds a word that job titles end in: manager, lead, specialist and the like."""
    return any(word in _JOB_NOUNS or word.removesuffix("s") in _JOB_NOUNS for word in _WORD.findall(line.lower()))


def is_sure(title: str) -> bool:
    """Whether a first line is a title beyond doubt, so that no duty is lost with it: by a job's word or by its capitals."""
    words = [word for word in _LETTERS.findall(title) if len(word) > 3]
    return names_a_job(title) or 5 * sum(word[0].isupper() for word in words) >= 3 * len(words)


def is_heading(line: str) -> bool:
    """Whether the line heads a section ("About us", "What you will be doing") and so is no title."""
    if not section_of(line) or names_a_job(line):
        return False
    return len(line.split()) <= 3 or _HEADING_OPENERS.match(line) is not None


def plain_title(title: str) -> str:
    """Return a title on one line, as it is scored and shown: at most 500 characters, without marks around it."""
    said = " ".join(normalised(title[: 4 * _LONGEST_TITLE]).split())[:_LONGEST_TITLE]
    return said.strip(_EDGES) or said


def title_in(text: str) -> tuple[str, str]:
    """Return the title with which a text begins, and in words where it stood; both empty where there is none.

    In this order: `Title: X` or `Position: X` in the first five lines with text, a label such as `Job title` with its
    value behind a tab, in the next cell or on the next line, `# X`, then the first line where it looks like a title and
    something follows; of a text that is one long line its beginning, up to the word that titles end in.
    """
    start = len(text) - len(text.lstrip())
    top = normalised(text[start : start + _TOP])
    said = (line.strip() for line in top.splitlines() if line.strip(MARKS)[:1].isalnum() or not _RULE.fullmatch(line))
    lines = list(islice(said, _LABELS_ALONE + 1))  # no more are looked at
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
        from rolefit.reading.flat_title import flat_title

        flat = flat_title(lines[0][:_FLAT], _JOB_NOUNS)
        return (flat, "beginning of the text") if flat and _fits(flat) else ("", "")
    if len(lines) < 2 or _BULLET.match(lines[0]):
        return "", ""
    marked = _MARKDOWN.fullmatch(lines[0])
    line = marked[1] if marked else lines[0]
    following = [line.strip() for line in top.split("\n", 3)[1:3]]
    underlined = bool(following) and _UNDERLINE.fullmatch(following[0]) is not None
    alone = names_a_job(line) and bool(following) and not following[0]
    return (line.strip(_EDGES), "first line") if _fits(line, loosely=underlined or alone) else ("", "")


def _labelled(lines: list[str]) -> str:
    first = [line for line in lines[:_LABELLED_LINES] if ":" in line]
    for named in _LABELLED:
        for line in first:
            labelled = named.fullmatch(line)
            if labelled and _fits(labelled[1], loosely=True) and not _TERMS.fullmatch(labelled[1].strip(_EDGES)):
                return labelled[1].strip(_EDGES)
    for at, line in enumerate(lines[:_LABELS_ALONE]):
        lower = line.lower()
        label = _LABEL.fullmatch(line) if "tle" in lower or "name" in lower else None
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
        and _LETTERS.search(line) is not None
        and not is_heading(line)
        and line.strip(" :!").lower() not in _FORM_NAMES
        and line.partition(":")[0].lower() not in _FIELDS
        and not _SENTENCES.search(line)
    )
