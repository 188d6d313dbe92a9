"""The names under which exports, feeds and tables keep the title of a job post and the parts of its text.

One list for JSON, XML and the columns of tables. Names are compared without case, blanks, `_`, `-`, `.` and prefix.
"""

from __future__ import annotations

from rolefit.patterns import IGNORECASE, pattern

__all__ = [
    "BODIES",
    "BODY_COLUMNS",
    "LEVER",
    "METADATA",
    "NESTED",
    "NO_POST",
    "TITLES",
    "TITLE_COLUMNS",
    "heading_of",
    "plain_name",
    "rank_of",
]

_SEPARATORS = pattern(r"[\s_\-.:/]+")
_PREFIX = pattern(r"\{[^{}]{0,300}\}|^[A-Za-z][\w-]*:(?=[A-Za-z])|\s{0,3}\((?:html|text|optional)\)$", IGNORECASE)

TITLES = (
    "title", "jobtitle", "positiontitle", "postingtitle", "vacancytitle", "externaltitle", "requisitiontitle", "roletitle",
    "jobopeningname", "openingname", "positionname", "jobname", "rolename", "vacancyname", "postname", "jobpostingtitle",
    "adtitle", "advertisementtitle", "externaljobtitle", "designation", "position", "vacancy", "headline", "name", "label",
)  # fmt: skip
"""What says the title, best first."""

LEVER = frozenset({"lists", "descriptionplain", "categories", "additionalplain"})
"""Fields beside which `text` is a title: exports of Lever have it so."""

TITLE_COLUMNS = tuple(name for name in TITLES if name not in ("name", "label", "headline"))
"""Names of columns that hold titles: in a table `name` is anything's."""

_BODY = (
    "text", "jobdescription", "description", "body", "jobtext", "fulltext", "fulldescription", "descriptiontext", "jobposting",
    "posting", "jobpost", "post", "posttext", "content", "contents", "jobdetails", "details", "jobad", "jobadvert", "advert",
    "descriptionhtml", "descriptionplain", "descriptionbody", "publicdescription", "externaldescription", "externaldescriptionstr",
    "externaljobdescription", "jobdescriptionhtml", "jobdescriptions", "roledescription", "positiondescription", "vacancydescription",
    "html", "contenthtml", "contentencoded", "encoded", "markdown", "descriptionmarkdown", "advertisement", "advertisementtext",
    "adtext", "postingtext", "htmldescription", "jobdescriptiontext", "jobcontent", "rawtext", "plaintext", "jobbody",
    "documentation", "longdescription", "documentdescription", "descriptionraw", "descriptionhtmltext", "userarea", "jd",
)  # fmt: skip
_TEASERS = ("summary", "snippet", "excerpt", "shortdescription", "teaser", "abstract", "pitch", "descriptionteaser")

# Rank in the post, heading under which a part goes into the text (empty: none), names of the field.
_PARTS: tuple[tuple[int, str, tuple[str, ...]], ...] = (
    (0, "", ("opening", "openingplain", "intro", "introduction", "preamble", "descriptionintro", "jobintro")),
    (1, "", _BODY),
    (1, "", ("overview", "joboverview", "jobsummary", "rolesummary", "positionsummary", "jobpurpose", "aboutrole", "abouttherole",
             "aboutthejob", "mission", "purpose", "roleoverview")),
    (2, "Responsibilities", ("responsibilities", "duties", "jobresponsibilities", "keyresponsibilities", "tasks", "majorduties",
                             "externalresponsibilitiesstr", "keyduties", "mainduties", "whatyoulldo", "whatyouwilldo", "yourtasks",
                             "jobduties", "accountabilities", "roleresponsibilities", "dutiesandresponsibilities", "mainresponsibilities",
                             "rolesandresponsibilities", "responsibility", "primaryresponsibilities")),
    (2, "", ("lists", "sections", "jobsections", "descriptionsections", "textblocks", "blocks", "parts", "paragraphs")),
    (3, "Qualifications", ("qualifications", "requirements", "jobrequirements", "qualificationsummary", "externalqualificationsstr",
                           "candidateprofile", "idealcandidate", "profile", "yourprofile", "whoyouare", "skillsandexperience",
                           "personspecification", "whatyoubring", "requirement", "requiredqualifications", "minimumqualifications",
                           "preferredqualifications", "essentialcriteria", "desirablecriteria", "candidaterequirements",
                           "jobqualifications")),
    (4, "Experience", ("experiencerequirements",)),
    (4, "Education", ("educationrequirements",)),
    (5, "Skills", ("skills", "requiredskills", "preferredskills", "skillsrequired")),
    (6, "Benefits", ("jobbenefits", "benefits", "incentivecompensation", "perks", "whatweoffer", "offering", "weoffer")),
    (7, "", ("additional", "additionalplain", "additionalinformation", "closing", "closingplain", "descriptionclosing", "outro",
             "additionalinfo", "otherinformation")),
)  # fmt: skip
_RANKS = {name: (rank, heading) for rank, heading, names in _PARTS for name in names}

BODIES = frozenset(_BODY) | frozenset(_TEASERS)
"""Names that say nothing of which part of the post they hold."""

NESTED = (
    "attributes",
    "fields",
    "job",
    "jobpostinginfo",
    "data",
    "offer",
    "result",
    "matchedobjectdescriptor",
    "source",
    "item",
)
"""Names under which a row or object can hold the whole post as an object of its own."""

BODY_COLUMNS = (*_BODY, "overview", "joboverview", "jobsummary", *_PARTS[3][2])
"""Names of columns that can hold a post, best first."""

METADATA = {
    "company": ("hiringorganization", "company", "companyname", "organization", "employer", "subcompany"),
    "location": ("joblocation", "location", "office", "city"),
    "employment_type": ("employmenttype", "jobtype", "typeofemployment"),
    "date_posted": ("dateposted", "publishedat", "releaseddate"),
    "valid_through": ("validthrough",),
    "industry": ("industry",),
    "department": ("department",),
    "url": ("url", "hostedurl", "joburl", "absoluteurl"),
    "id": ("identifier", "id"),
}
"""What goes into the metadata of the post, under which names."""

NO_POST = pattern(
    r"(?:similar|related|recommended|suggested|other|more|nearby|featured|latest|recent|popular)(?:jobs?|postings?|posts?|positions?|openings?|vacanc\w+|roles?|items|results)?"
    r"|seo|meta|metadata|metatags|opengraph|breadcrumbs?|navigation|menu|footer|header|translations?|i18n|messages|locales?"
    r"|hiringorganization|company|organization|employer|publisher|author|brand|recruiter|hiringteam|questions?|compliance|applicationform"
    r"|benefitslist|faqs?|comments|reviews|cookies?|consent",
    IGNORECASE,
)
"""Names of what holds no post of its own, though it may look like one."""


def plain_name(name: str) -> str:
    """Return a name as names are compared: `schema:jobTitle`, `Job Title` and `job_title` are one."""
    return _SEPARATORS.sub("", _PREFIX.sub("", name.strip("\ufeff\u200b "))).casefold()


def rank_of(name: str) -> int:
    """Return where a part stands in the post, from 0; 8 for a teaser, -1 for a name that holds no part (`plain_name`)."""
    if name in _TEASERS:
        return 8
    return _RANKS[name][0] if name in _RANKS else -1


def heading_of(name: str) -> str:
    """Return the heading under which a part goes into the text, or an empty string."""
    return _RANKS[name][1] if name in _RANKS else ""
