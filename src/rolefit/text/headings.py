"""Knows the phrases by which job posts head their sections.

Plain look-ups in word lists: compiling the same knowledge as regular expressions costs more than classifying a post.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

__all__ = ["inline_heading", "section_of"]

_LONGEST = 90
_EDGES = " \t*_#:-–—>•|=~.!?…"

# Whole headings. Looked at first.
_WHOLE = {
    "apply": """apply|apply now|apply here|apply today|to apply|next steps|how we hire|closing date|deadline|contact|contact information
|contact details|contact us|join us|join our team|interview stages|selection process|hiring process|hiring steps|recruitment process|interview process
|application process|application procedure|application details|application deadline|application instructions|application|apply for this job""",
    "benefits": """benefits|perks|compensation|salary|package|rewards|remuneration|the offer|we offer|what we offer|what is in it for you|our promise to you
|pay range|pay transparency""",
    "about": """who we are|who are we|what we do|why we exist|company|the company|organisation|organization|the organisation|the organization|team|the team
|employer|client|the client|mission statement|mission|background|introduction|location|our client|our team|our mission|our values|our story
|our company|our culture|our vision|accommodations|disclaimer|overview of the company""",
    "requirements": """who you are|you|you are|you have|you will have|you bring|you can|minimum|is this you|we are looking for|we're looking for|bonus|bonus points
|essential|essentials|desirable|desired|preferred|required|about you|must haves|must have|nice to have|nice-to-have|nice to haves|it takes""",
    "duties": """description|summary|overview|opportunity|the opportunity|the role|role|the job|the position|the work|the challenge|job description|role description
|position description|job summary|role summary|position summary|job overview|role overview|position overview|job purpose|role purpose
|your mission|your role|your roles|your job|your tasks|about the role|about the job|about the position|about the work|about this role
|about the opportunity|about your role|purpose of the role|purpose of the job|purpose of the post|what you'll be responsible for
|what you will be responsible for|your impact|your work|your day|a typical day|a typical week|main areas""",
}
_KIND_OF = {
    " ".join(name.split()): kind for kind, names in _WHOLE.items() for name in names.replace("\n", "").split("|")
}

# How headings begin, in the order in which they are tried.
_BEGINNINGS = (
    ("duties", "what you'll do", "what you will do", "what you'll be doing", "what you will be doing", "key responsibilit",
     "main responsibilit", "responsibilities", "duties", "job responsibilit", "about the role", "about the job", "about the position",
     "about this role", "role and responsibilit", "roles and responsibilit", "key duties", "main duties", "core responsibilit",
     "primary responsibilit", "what you'll get to", "what you will get to", "what you'll get up to", "what you get to", "what you'll have the chance", "what you will have the chance",
     "what you'll own", "what you'll be working", "essential duties", "essential functions", "essential job", "job duties", "you will be required", "specific duties", "your responsibilit"),
    ("apply", "how to apply", "ready to apply", "want to apply", "instructions to apply", "send your", "submit your", "send us your", "submit us your"),
    ("benefits", "what's in it for", "what we offer", "what we'll offer", "what we give", "what we provide", "what you get", "what you'll get",
     "what you will get", "what you receive", "what you'll receive", "what you gain", "what you'll gain", "what to expect from us", "our offer",
     "we offer", "why ", "why you'll love", "we'd love you to enjoy"),
    ("about", "about the company", "about the team", "about the organi", "about the employer", "about our", "about us", "company information", "company description", "company overview",
     "company culture", "company profile", "company background", "our commitment", "background and", "equal opportunit", "equal employment",
     "eeo", "diversity", "working with us", "working at", "working for", "privacy", "the team you", "life at"),
    ("requirements", "what you bring", "what you'll bring", "what you need", "what you'll need", "what you have", "what you will bring", "what you will need",
     "what we're looking for", "what we are looking for", "who we're looking for", "who we are looking for", "who you are", "what makes you",
     "what we need", "what we want", "what we love", "what we'd love", "what we'd like", "what we like", "what it takes", "what you should have", "about you",
     "you might be", "you should", "you must", "you're ", "you've ", "you'll bring", "you'll need", "you'll have", "you'll fit", "you'll thrive", "you'll love", "you'll be a great",
     "you bring", "you fit", "you thrive", "you excel", "you succeed", "we're looking for", "we are looking for",
     "we'd love you to bring", "nice to have", "nice-to-have", "good to have", "must have", "must-have", "bonus", "a plus", "it's a plus",
     "would be great", "would be nice", "would be a plus", "ideally", "extra points", "is this you", "does this sound like you", "the ideal", "to be successful",
     "to succeed", "to excel", "minimum", "ideal candidate", "your profile", "your background", "person spec", "candidate profile", "personal profile"),
    ("duties", "what you'll", "what you will", "what you would", "what you do", "what you'd", "what will you", "what would you", "how you'll", "how you will", "how you can help",
     "things you'll", "things you will", "where you'll", "your impact", "your day", "your work", "your contribution", "your challenge", "your focus",
     "in this role", "in this position", "in this job", "you will", "you'll", "the role", "the job", "the work", "the position",
     "the opportunity", "the challenge", "what's the job", "what's the role", "what the job", "what the role", "the impact you", "areas of", "what you can expect", "day to day", "what to expect"),
)  # fmt: skip

# Words that tell wherever they stand, in the order in which they are tried.
_WORDS = (
    ("benefits", frozenset(["benefits", "perks", "compensation", "salary", "remuneration"])),
    (
        "requirements",
        frozenset(
            [
                "requirement",
                "requirements",
                "required",
                "qualification",
                "qualifications",
                "skill",
                "skills",
                "competence",
                "competency",
                "competences",
                "competencies",
                "experience",
                "essential",
                "essentials",
                "desirable",
                "desirables",
                "desired",
                "preferred",
                "eligibility",
                "prerequisite",
                "prerequisites",
                "attributes",
                "knowledge",
                "abilities",
                "expertise",
                "education",
                "credentials",
                "criteria",
            ]
        ),
    ),
    (
        "duties",
        frozenset(
            [
                "responsibility",
                "responsibilities",
                "duties",
                "accountabilities",
                "objectives",
                "task",
                "tasks",
                "deliverables",
                "functions",
                "role",
                "roles",
                "position",
                "job",
                "mission",
                "goal",
                "goals",
                "assignment",
                "scope",
                "kpi",
                "kpis",
                "indicators",
                "priorities",
                "activities",
                "workload",
                "day-to-day",
            ]
        ),
    ),
)
_ABOUT_WORDS = 4
_MOST_REMEMBERED = 10_000


@lru_cache(maxsize=_MOST_REMEMBERED)
def section_of(heading: str) -> str:
    """Return the section that a heading opens, of `verdict.SECTIONS`, or an empty string where its words do not tell."""
    words = heading.strip(_EDGES).lower().split()
    name = " ".join(words)
    if not words or len(name) > _LONGEST:
        return ""
    if name in _KIND_OF:
        return _KIND_OF[name]
    for kind, *beginnings in _BEGINNINGS:
        if name.startswith(tuple(beginnings)):
            return kind
    if words[0] == "about" and len(words) <= _ABOUT_WORDS:
        return "about"
    present = {word.strip(",;&/():") for word in words}
    for kind, telling in _WORDS:
        if not telling.isdisjoint(present):
            return kind
    if "fit" in present and "good" in present:
        return "requirements"
    return "duties" if "will do" in name or "will include" in name else ""


_HINTS = ("esponsibilit", "uties", "equirement", "ualification", "enefits", "bout ", "ow to ", "o apply", "offer", "ou'll", "ou will", "he role",
          "escription", "ummary", "kills", "ho ", "hat we", "ice to", "ssential", "esirable", "ompensation", "alary", "erks", "pportunity", "verview", "pecification")  # fmt: skip
_STRONG = (
    r"(?:(?:key|main|primary|core|essential|your|job|principal|specific)\s+){0,5}(?:responsibilities|duties(?: and responsibilities)?)(?:\s+(?:include|and duties))?"
    r"|what you(?:'ll| will)(?: be)? (?:do|doing)|(?:the|about the|your) role|job (?:description|summary|purpose|duties)|role (?:description|summary|overview)|position (?:summary|overview|description)"
    r"|(?:minimum |preferred |required |key |basic |desired ){0,5}(?:qualifications|requirements|skills)(?: and experience)?|skills (?:and|&) (?:experience|qualifications)|person specification|about you|who you are|what (?:you'll|you will) (?:bring|need)|what we(?:'re| are) looking for|nice to have|essential|desirable"
    r"|about (?:us|the company|the team)|who we are|company (?:overview|description)|benefits|perks|what we offer|we offer|how to apply|to apply|equal opportunity(?: employer)?"
)
_INLINE = (
    rf"(?<![^\s.!?•*|)])(?i:{_STRONG})\s*(?::|\s[-–—•](?=\s))\s*"
    r"|(?<=[.!?])\s*(?:Key |Main |Job |Minimum |Preferred )?(?:Responsibilities|Requirements|Qualifications|Benefits|Duties|About (?:You|Us|The Role|the role|you|us)|What You'll Do|Who You Are|How to Apply|Key Skills)\s+(?=[A-Z•\-*])"
)


# What a heading of `_INLINE` ends with, before its colon or dash; and what the others begin with.
_ENDS = (
    "responsibilities", "duties", "include", "do", "doing", "role", "description", "summary", "purpose", "overview", "qualifications",
    "requirements", "skills", "experience", "specification", "about you", "who you are", "bring", "need", "looking for", "nice to have",
    "essential", "desirable", "about us", "company", "team", "who we are", "benefits", "perks", "offer",
    "apply", "opportunity", "employer",
)  # fmt: skip
_CAPITALS = ("Responsibilities", "Requirements", "Qualifications", "Benefits", "Duties", "About ", "What You'll Do", "Who You Are", "How to Apply", "Key Skills")  # fmt: skip
_LONGEST_END, _LONGEST_GAP = 24, 8
_FOLDED_BY_RE_ALONE = ("\u017f", "\u0131", "\u212a")  # letters that `re` takes for s, i and k


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(_INLINE)


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"[-–—•](?<=\s.)(?=\s)")


def _may_hold_a_heading(line: str) -> bool:
    """A cheap test, true wherever `_INLINE` can match."""
    last = len(line) - 1
    if line.find(".", 0, last) >= 0 or line.find("!", 0, last) >= 0 or line.find("?", 0, last) >= 0:
        for word in _CAPITALS:
            if word in line:
                return True
    ends = []
    at = line.find(":")
    while at >= 0:
        ends.append(at)
        at = line.find(":", at + 1)
    if "- " in line or not line.isascii() or "-\n" in line or "-\t" in line:
        if any(letter in line for letter in _FOLDED_BY_RE_ALONE):
            return True
        ends += [found.start() for found in _dash().finditer(line)]
    for at in ends:
        before = line[max(0, at - _LONGEST_END) : at]
        end = before.rstrip()
        if end.lower().endswith(_ENDS) or len(before) - len(end) > _LONGEST_GAP:
            return True
    return False


def inline_heading(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of headings inside a line that has lost its breaks: named strongly enough to cut there."""
    line = text[start:end]
    if not _may_hold_a_heading(line):
        return []
    if ":" not in line and not any(mark in line for mark in (" -", " –", " —", " •", ".", "!", "?")):
        return []
    if not any(hint in line for hint in _HINTS) and not line.isupper():
        return []
    return [found.span() for found in _inline().finditer(text, start, end)]
