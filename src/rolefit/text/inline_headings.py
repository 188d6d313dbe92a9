"""Finds headings inside a line that has lost its breaks."""

from __future__ import annotations

import re

__all__ = ["inline_heading"]

_HINTS = ("esponsibilit", "uties", "equirement", "ualification", "enefits", "bout ", "ow to ", "o apply", "offer", "ou'll", "ou will", "he role",
          "escription", "ummary", "kills", "ho ", "hat we", "ice to", "ssential", "esirable", "ompensation", "alary", "erks", "pportunity", "verview", "pecification")  # fmt: skip
_STRONG = (
    r"(?:(?:key|main|primary|core|essential|your|job|principal|specific)\s+){0,5}(?:responsibilities|duties(?: and responsibilities)?)(?:\s+(?:include|and duties))?"
    r"|what you(?:'ll| will)(?: be)? (?:do|doing)|(?:the|about the|your) role|job (?:description|summary|purpose|duties)|role (?:description|summary|overview)|position (?:summary|overview|description)"
    r"|(?:minimum |preferred |required |key |basic |desired ){0,5}(?:qualifications|requirements|skills)(?: and experience)?|skills (?:and|&) (?:experience|qualifications)|person specification|about you|who you are|what (?:you'll|you will) (?:bring|need)|what we(?:'re| are) looking for|nice to have|essential|desirable"
    r"|about (?:us|the company|the team)|who we are|company (?:overview|description)|benefits|perks|what we offer|we offer|how to apply|to apply|equal opportunity(?: employer)?"
)
_INLINE = re.compile(
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
_DASH = re.compile(r"[-–—•](?<=\s.)(?=\s)")
_FOLDED_BY_RE_ALONE = ("\u017f", "\u0131", "\u212a")  # letters that `re` takes for s, i and k


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
        ends += [found.start() for found in _DASH.finditer(line)]
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
    return [found.span() for found in _INLINE.finditer(text, start, end)]
