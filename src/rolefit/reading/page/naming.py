"""Titles of pages and documents to the title of the job: "X hiring Y in Z", "Jobs at X: Y", "Y - X | Board"."""

from __future__ import annotations

import re

from rolefit.reading.title import names_a_job

__all__ = ["company_in", "is_generic", "job_in", "plain", "without_frame"]

_EDGES = " \t-–—|:·•»,/"
_SEPARATOR = re.compile(r" (?:[|·•»«›‹:~<>/]|::|—|–|--?|//|\|\|) | ?[|»·•—] ?|: (?=\S)")
# What frames a title, with the title as group `t`.
_FRAMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:.{1,80}?\b(?:is |are )?(?:now |currently )?hiring|.{1,80}?\b(?:is|are) (?:looking for|recruiting|seeking))(?: for)? (?:an? |the |our next )?(?P<t>.{1,200}?)(?: in [A-Z\d].{0,60})?",
        r"(?:job |online )?applications? for(?: the)?(?: position of| role of)? (?P<t>.{1,200}?)(?: (?:at|with) .{1,60})?",
        r"apply (?:now |online |today )?(?:for|to|as|now:|:)(?: the)?(?: position of| role of| job of| an?)? ?(?P<t>.{1,200}?)(?: (?:at|with) [A-Z\d].{0,60})?",
        r"(?:jobs?|careers?|vacanc(?:y|ies)|(?:job )?openings?|work|positions?) (?:at|with|@|in) .{1,60}?(?::| [-–—|]) (?P<t>.{1,300})",
        r"(?:new )?(?:jobs?|vacanc(?:y|ies)|careers?|(?:open |vacant )?positions?|(?:job )?openings?|opportunity|job (?:vacancy|post(?:ing)?|title|advert|offer|description|ad)|role(?: title| profile)?|(?:now |we are |we're )hiring|wanted|stellenangebot|job details)(?: for)?(?::| [-–—|]) ?(?P<t>.{1,300})",
        r"(?:job|position|role) description (?:for|of)(?: the| an?)? (?P<t>.{1,300})",
        r"(?:come )?(?:join|work (?:for|with)) (?:us|our (?:\w{1,20} )?team|.{1,40}?) as (?:an? |our (?:next |new )?|the )?(?P<t>.{1,300})",
        r"(?:we are|we're|we’re) (?:hiring|looking for|recruiting|searching for|seeking)(?: for)?:? (?:an? |our (?:next |new )?)?(?P<t>.{1,300})",
        r"(?:become|be) (?:an?|our (?:next |new )?|the) ?(?P<t>.{1,200}?)(?: (?:at|with) .{1,60})?",
        r"(?P<t>.{1,200}?) (?:[-–—|] )?(?:job (?:post|posting|opening|vacancy|description|ad|advert|in .{1,60}|at .{1,60}|details|offer)|jobs? (?:in|at|with|near) .{1,60}|vacancy(?: (?:in|at) .{1,60})?)",
        r"(?:jd|job ?desc(?:ription)?|draft|copy of|final|pd) ?[-–—_:]? (?P<t>.{1,300})",
        r"(?P<t>.{1,200}?)[ _-]{0,3}(?:\(\d{1,2}\)|\bfinal\b(?: \(?\d\)?)?|\bdraft\b|\bv(?:er(?:sion)?)?\.? ?\d[\d.]{0,6}|\.(?:docx?|pdf|html?|rtf)|\bjd\b)",
    )
)  # fmt: skip
_AT = re.compile(r"(?P<t>.{1,200}?) (?:at|@|with|bei|chez) (?:the )?[A-Z\d].{0,60}")
_GENERIC = re.compile(
    r"(?:in|at|for|with|by) .{0,200}|.{1,60} (?:is )?hiring in .{0,200}|(?:(?:the|our|a|new|current|latest|all|open|other) ){0,4}(?:careers?|jobs?|job (?:openings?|details?|descriptions?|postings?|posts?|board|search|view|information|adverts?|ads?|vacancy|vacancies|opportunit(?:y|ies)|offers?|specification|application|profile|listing|template|title)"
    r"|position (?:descriptions?|details?|profile)|role (?:descriptions?|profile)|vacanc(?:y|ies)(?: details?)?|openings?|opportunit(?:y|ies)|positions?|work (?:with|for) us|join (?:us|our team|the team)|we(?:'| a)re hiring|now hiring|hiring|employment|recruitment|home(?: ?page)?|welcome|untitled(?: document)?|document\d{0,4}|details?|description|news|blog|page|apply(?: now)?|search(?: results)?|about(?: us)?|vacature|stellenangebot\w{0,9}|google docs|notion|linkedin|indeed(?:\.com)?|glassdoor|job)"
    r"(?: (?:portal|page|site|cent(?:re|er)|hub|board|opportunities|template|form|v?\d[\w.]{0,9})){0,4}(?: (?:at|with|by|in|@) .{1,50})?|template.{0,200}|form [\w-]{0,12}\d.{0,200}|[\w-]{1,63}\.(?:com|org|net|io|co|de|jobs|careers|example)(?:\.\w{2,9})?|(?:.{1,40} )?(?:careers?|jobs|job board|vacancies|recruitment|hiring)(?: (?:page|site|portal|cent(?:re|er)))?|[\d\W]{1,300}",
    re.IGNORECASE,
)  # fmt: skip
_BARE = re.compile(
    r"(?:current |latest |all |open )?(?:jobs?|job (?:openings?|details?|descriptions?|postings?|vacancies|board)|careers?|vacanc(?:y|ies)(?: details?)?|openings|opportunities|positions)",
    re.IGNORECASE,
)
_DRAFT = frozenset(
    {"jd", "final", "draft", "copy", "document", "version", "v1", "v2", "v3", "1", "2", "3", "new", "of"}
)
_MOST_FRAMES = 4
_LONGEST = 300


def plain(title: str) -> str:
    """A title in small letters, without signs, to compare it."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def is_generic(title: str) -> bool:
    """Whether a title could head any page of a careers site: "Careers", "Job details", "Vacancies at X", "Acme Jobs"."""
    title = title[:_LONGEST].strip(_EDGES + ".!")
    if set(plain(title).split()) <= _DRAFT:
        return True
    found = _GENERIC.fullmatch(title)
    return found is not None and not (
        names_a_job(title) and len(title.split()) > 1 and not title.lower().startswith(("job", "position"))
    )


def without_frame(title: str) -> str:
    """The title without the words that boards put around it: "Acme is hiring a Host in Leeds" is "Host"."""
    title = " ".join(title[:_LONGEST].split()).strip(_EDGES)
    for _ in range(_MOST_FRAMES):
        for frame in _FRAMES:
            found = frame.fullmatch(title)
            if found and re.search(r"[^\W\d_]{2}", found["t"]) and not is_generic(found["t"]):
                title = found["t"].strip(_EDGES + "!.")
                break
        else:
            break
    return title


def job_in(title: str, companies: set[str]) -> str:
    """The part of a page's title that names the job, else its first part that is neither company nor general."""
    title = " ".join(title[:_LONGEST].split())
    whole = without_frame(title)
    tries = [part for part in _SEPARATOR.split(title) if part]
    framed = [part for part in _SEPARATOR.split(whole) if part] if whole != title else []
    # "Acme - " lost its job, "Acme - Job openings" names none: what is left is the company.
    only_jobs = bool(title) and (
        title[0] in _EDGES or title[-1] in _EDGES or any(_BARE.fullmatch(part) for part in tries)
    )
    best, best_score = "", -100
    for at, part in enumerate([*framed, *tries]):
        said = without_frame(part)
        cut = _AT.fullmatch(said)
        if cut and (names_a_job(cut["t"]) or at == 0):
            said = cut["t"]
        said = said.strip(_EDGES)
        if not said or is_generic(said) or plain(said) in companies or (only_jobs and not names_a_job(said)):
            continue
        score = 20 * names_a_job(said) + 5 * (part in framed) - at - 8 * (len(said.split()) > 9)
        if score > best_score:
            best, best_score = said, score
    return best


def company_in(title: str) -> str:
    """The company in a page's title that names no job beside it, such as "Acme - Job openings", else an empty string."""
    parts = [part for part in _SEPARATOR.split(" ".join(title[:_LONGEST].split())) if part]
    if len(parts) > 1 and any(_BARE.fullmatch(part) for part in parts) and not any(names_a_job(part) for part in parts):
        return plain(next((part for part in parts if not is_generic(part)), ""))
    return ""
