"""Knows the phrases by which job posts head their sections."""

from __future__ import annotations

import re

__all__ = ["INLINE_HEADING", "section_of"]

# Tried in this order; the first that is found names the section. A heading is matched as a whole, lower-case, without marks.
_PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "apply",
        r"(how|ready|want|next steps?|instructions) to apply|to apply|apply( now| here| today| for this job)?|application( process| procedure| details| deadline| instructions)?"
        r"|(hiring|interview|recruitment|selection) (process|stages|steps)|next steps|contact( information| details| us)?|closing date|deadline|how we hire"
        r"|(send|submit) (us )?your .*|join (us|our team)",
    ),
    (
        "benefits",
        r".*\b(benefits|perks|compensation|salary|remuneration|package|pay (range|transparency)|rewards?)\b.*|what('s in it for you| we('ll)? (offer|give|provide).*| you('ll)? (get|receive|gain).*| to expect from us)"
        r"|(we|our) offer.*|why (join |work (with|at|for) )?(us|you.*|[a-z]+)|what is in it for you|the offer|we'd love you to .*enjoy|our promise to you",
    ),
    (
        "about",
        r"about( the)? (us|company|organi[sz]ation|team|employer|client|[a-z0-9.]+( [a-z0-9.]+)?)|who we are|our (mission|values|story|company|culture|team|vision|client|commitment.*)|company (information|description|overview|culture.*|profile|background)"
        r"|(the )?(company|organi[sz]ation|team|employer|client)|mission( statement)?|background( and .*)?|equal (employment )?opportunit.*|eeo.*|diversity.*|.*\bcommitment to\b.*|working (with|at|for) us|privacy.*|disclaimer|accommodations?|overview of the company|introduction"
        r"|why we exist|what we do|the team you.*|life at .*|location|who are we",
    ),
    (
        "requirements",
        r".*\b(requirements?|required|qualifications?|skills?|competenc(e|ies|y)|experience|essentials?|desirables?|desired|preferred|eligibility|prerequisites?|attributes|knowledge|abilities|expertise|education|credentials|criteria)\b.*"
        r"|(who|what) (you are|we('re| are) looking for|you('ll)? (bring|need|have).*|makes you.*|we need.*|we('d)? (want|love|like).*|you should have|it takes)|about you.*|(your|the|candidate|ideal|personal?|person) (profile|specification|background|person|candidate|toolkit).*"
        r"|you( are| have| will have| bring| might be.*| should.*| must.*|'re .*|'ve .*| can)?|we('re| are) looking for.*|we'd love you to bring.*|nice[ -]to[ -]haves?.*|bonus( points)?.*|(it's )?(a )?(big )?plus(es)?( if.*)?|good to have.*|must[ -]haves?.*|would be (great|nice|a plus).*|ideally.*|extra points.*|you('ll)? (fit|be a.*fit|thrive|love|excel|succeed).*|what makes you.*|minimum.*|is this you.*|does this sound like you.*|the ideal.*|to (be successful|succeed|excel).*|.*good fit.*",
    ),
    (
        "duties",
        r".*\b(responsibilit(y|ies)|duties|accountabilities|objectives|tasks?|deliverables|functions|key results|role|roles|position|job|mission|goals?|assignment|scope|performance indicators|kpis?|focus areas?|priorities|activities|day[ -]to[ -]day|a typical (day|week).*|workload)\b.*"
        r"|(what|how|things|where) you('ll| will| would|'d)?( be)? .*|your (impact|day|work|contribution|challenge|focus).*|in this (role|position|job).*|you will( be.*)?|the (role|job|work|position|opportunity|challenge).*|what (will|would) you.*|what('s)? (the )?(job|role).*|the impact you.*|description|summary|overview|main areas.*|areas of.*|opportunity|how you can help.*|you'll.*|duties and .*|.*will (do|be doing|include).*",
    ),
)
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_ROLE_FIRST = re.compile(
    r"about (the|this|your) (role|job|position|work|opportunity).*|(job|role|position) (description|summary|overview|purpose)|what you('ll| will)( be)? (do|doing).*"
    r"|(key |main |primary |core |essential |your |job |specific |general |major )*(responsibilit(y|ies)|duties|functions|tasks|accountabilities).*|(responsibilities|duties) (and|&) .*|your (mission|role|roles|job|tasks).*|what you('ll| will) be responsible for.*|purpose of the (job|role|post)"
)
_EDGES = " \t*_#:-–—>•|=~.!?…"

_STRONG = (
    r"(?:(?:key|main|primary|core|essential|your|job|principal|specific)\s+)*(?:responsibilities|duties(?: and responsibilities)?)(?:\s+(?:include|and duties))?"
    r"|what you(?:'ll| will)(?: be)? (?:do|doing)|(?:the|about the|your) role|job (?:description|summary|purpose|duties)|role (?:description|summary|overview)|position (?:summary|overview|description)"
    r"|(?:minimum |preferred |required |key |basic |desired )*(?:qualifications|requirements|skills)(?: and experience)?|skills (?:and|&) (?:experience|qualifications)|person specification|about you|who you are|what (?:you'll|you will) (?:bring|need)|what we(?:'re| are) looking for|nice to have|essential|desirable"
    r"|about (?:us|the company|the team)|who we are|company (?:overview|description)|benefits|perks|what we offer|we offer|compensation|salary|how to apply|to apply|equal opportunity(?: employer)?"
)
INLINE_HEADING = re.compile(
    rf"(?<![^\s.!?•*|)])(?i:{_STRONG})\s*(?::|\s[-–—•](?=\s))\s*"
    rf"|(?<=[.!?])\s*(?:Key |Main |Job |Minimum |Preferred )?(?:Responsibilities|Requirements|Qualifications|Benefits|Duties|About (?:You|Us|The Role|the role|you|us)|What You'll Do|Who You Are|How to Apply|Key Skills)\s+(?=[A-Z•\-*])"
)
"""A heading inside a line that has lost its breaks: named strongly enough to cut there."""


def section_of(heading: str) -> str:
    """Return the section that a heading opens, of `verdict.SECTIONS`, or an empty string where its words do not tell."""
    words = " ".join(heading.strip(_EDGES).lower().split())
    if not words or len(words) > 90:
        return ""
    if _ROLE_FIRST.fullmatch(words):
        return "duties"
    for kind, pattern in _COMPILED:
        if pattern.fullmatch(words):
            return kind
    return ""
