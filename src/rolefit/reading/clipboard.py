"""Pages of job boards that were selected and copied as text: their buttons, counts and other jobs around the post.

Modelled on what LinkedIn, Indeed, Glassdoor and StepStone show when a posting is copied whole.
"""

from __future__ import annotations

import re

from rolefit.reading.found import Found
from rolefit.reading.title import names_a_job
from rolefit.reading.title_line import letters

__all__ = ["copied_post"]

_BEGINNINGS = frozenset(
    ["about the job", "full job description", "job description", "the job", "description", "job details"]
)
_ENDINGS = re.compile(
    r"…?\s*(?:show|see|read) (?:less|more)|seniority level|employment type|set alert for similar jobs|set alert|about the company"
    r"|report (?:this )?job|hiring insights|similar jobs|people also viewed|more jobs(?: for you)?|looking for talent\??"
    r"|job activity|other jobs.*|jobs you may be interested in|similar searches|referrals increase your chances.*"
    r"|get (?:ai-powered advice|notified).*|sign in to .*|apply for this job|share this job|interview insights",
    re.IGNORECASE,
)
# Words of buttons and counts that no post has: two of them say that a page was copied.
_BUTTONS = re.compile(
    r"easy apply|show more options|save|share|report job|apply on company site|set alert(?: for similar jobs)?|promoted.*"
    r"|.*\b(?:applicants|people clicked apply|company reviews)\b.*|company logo for.*|.*\breposted \d+ \w+ ago.*|\d[\d,]* followers"
    r"|follow|seniority level|job details|hiring insights|show all|view all jobs.*|apply now|easily apply|you must create an.*"
    r"|save .{3,200} at .{2,80}|be an early applicant|actively (?:hiring|recruiting).*|… ?(?:show|see) (?:more|less)",
    re.IGNORECASE,
)
_BUTTONS_ENOUGH = 3
_SAVED = re.compile(r"(?:save|share|apply (?:to|for)) .{3,200} at .{2,80}", re.IGNORECASE)
_TOP = 40  # lines
_SUFFIX = re.compile(r"(?: ?[-–·|] ?job post| with verification)$", re.IGNORECASE)


def copied_post(text: str) -> Found | None:
    """Return the post alone, or None where the text does not look like the copy of a job board's page."""
    lines = text.split("\n")
    said = [line.strip() for line in lines]
    buttons = sum(1 for line in said if line and len(line) < 140 and _BUTTONS.fullmatch(line))
    if buttons < _BUTTONS_ENOUGH:
        return None
    begin = next((at for at, line in enumerate(said[:80]) if line.lower().strip(" :#*") in _BEGINNINGS), -1)
    if begin < 0:
        return None
    end = next((at for at in range(begin + 3, len(said)) if _ENDINGS.fullmatch(said[at])), len(said))
    if len(" ".join(said[begin + 1 : end])) < 200:
        return None
    kept = [line if begin < at < end else "" for at, line in enumerate(lines)]
    title = _title(said[:begin])
    left = ["what stands above the job"] if any(said[:begin]) else []
    if any(said[end:]):
        left.append(f"what follows {said[end][:40]!r}")
    return Found(
        "\n".join(kept).rstrip(),
        title,
        "line above the job" if title else "",
        "page of a job board, copied",
        tuple(left),
    )


def _title(above: list[str]) -> str:
    """Return the title above the post: what a button calls it, else the line that stands twice, else the first that is one."""
    plain = [_SUFFIX.sub("", line) for line in above[:_TOP]]
    known = {letters(line): line for line in plain if line}
    for line in plain:
        if _SAVED.fullmatch(line):
            ends = [found.start() for found in re.finditer(r" at ", line)]
            for end in reversed(ends):
                job = known.get(letters(line[line.index(" ") : end].removeprefix(" to ").removeprefix(" for ")))
                if job:
                    return job
    useful = [line for line in plain if 3 <= len(line) <= 120 and not _BUTTONS.fullmatch(line)]
    for line in useful:
        if useful.count(line) > 1 and names_a_job(line):
            return line
    return next((line for line in useful if names_a_job(line)), "")
