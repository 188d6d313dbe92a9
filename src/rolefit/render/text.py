"""A verdict for a person to read on a terminal or in a file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rolefit.render.words import OUTCOME_NAMES, REASON_NAMES, ROLE_NAMES, SHARE_NAMES
from rolefit.values import ROLES, JobPost, Verdict

__all__ = [
    "ROLE_STYLES",
    "UNSHOWABLE",
    "Line",
    "answer_lines",
    "as_plain",
    "bar",
    "plain",
    "reading_lines",
    "verdict_lines",
    "wrap",
]

Line = list[tuple[str, str]]
"""One line of output: pieces of (style, text); a style is a rich style or empty."""

ROLE_STYLES = {
    "social_media_manager": "blue",
    "community_manager": "yellow",
    "hybrid": "magenta",
    "out_of_scope": "white",
}
_BAR = 24
# What a terminal would obey or draw backwards: controls beyond those that normalising drops, and direction marks.
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """Return text on one line, without anything that a terminal would obey."""
    return " ".join(UNSHOWABLE.sub("\ufffd", text).split())


def wrap(text: str, width: int) -> list[str]:
    """Cut text at blanks into rows of at most `width` characters; a longer word is cut too."""
    rows = [""]
    for word in text.split():
        if rows[-1] and len(rows[-1]) + 1 + len(word) <= width:
            rows[-1] += f" {word}"
            continue
        pieces = [word[at : at + width] for at in range(0, len(word), width)]
        rows[-1:] = pieces if not rows[-1] else [rows[-1], *pieces]
    return rows


def bar(value: float, width: int = _BAR) -> str:
    """Return a bar for 0..1: as many full blocks as fit, dots for the rest."""
    full = round(value * width)
    return "█" * full + "·" * (width - full)


def _name(verdict: Verdict) -> str:
    title = plain(verdict.post.title) or "(no title)"
    return f"{plain(verdict.post.source)}: {title}" if verdict.post.source else title


def _sum_up(verdict: Verdict) -> Line:
    sure = "unsure: " + ", ".join(REASON_NAMES[r] for r in verdict.reasons) if verdict.unsure else "sure"
    style = ROLE_STYLES[verdict.role]
    return [
        ("", "  "),
        (f"bold {style}", ROLE_NAMES[verdict.role]),
        ("", f"  {verdict.confidence:.0%}  "),
        ("bold red" if verdict.unsure else "green", sure),
    ]


def answer_lines(verdict: Verdict) -> list[Line]:
    """Return the first lines of one verdict: its name, the answer, the probabilities."""
    lines: list[Line] = [[("bold", _name(verdict))], _sum_up(verdict), []]
    for role, probability in zip(ROLES, verdict.probabilities, strict=True):
        lines.append(
            [("", f"  {ROLE_NAMES[role]:24}"), (ROLE_STYLES[role], bar(probability)), ("", f" {probability:6.1%}")]
        )
    return lines


def verdict_lines(verdict: Verdict) -> list[Line]:
    """Return the lines of one verdict: answer, probabilities, role mix, phrases, outcomes, title."""
    lines = answer_lines(verdict)
    lines.append([])
    if any(verdict.shares.values()):
        mix = "   ".join(f"{SHARE_NAMES[key]} {value:.0f}" for key, value in verdict.shares.items())
        lines.append([("", "  role mix (points)   "), ("", mix)])
    if verdict.phrases:
        phrases = ", ".join(f"“{plain(p.text)}”" for p in verdict.phrases)
        lines.append([("", "  speaks for it       "), ("", phrases)])
    if verdict.outcomes:
        asked = ", ".join(f"{OUTCOME_NAMES[o]} ({n:.1f})" for o, n in list(verdict.outcomes.items())[:5])
        lines.append([("", "  outcomes asked for  "), ("", asked)])
        serves = ", ".join(f"{name} {points:.0f}" for name, points in verdict.departments.items())
        lines.append([("", "  departments served  "), ("", serves)])
    if verdict.title_role:
        agrees = "as the duties say" if verdict.title_role == verdict.role else "the duties say otherwise"
        lines.append([("", "  the title promises  "), ("", f"{ROLE_NAMES[verdict.title_role]}; {agrees}")])
    return lines


def reading_lines(post: JobPost) -> list[Line]:
    """Return the lines that say how a post was read: what carried it, where its title stood, what was left out."""
    title = f"“{plain(post.title)}” ({post.title_source or 'given'})" if post.title else "none found"
    lines: list[Line] = [
        [("", "  carrier             "), ("", plain(post.carrier) or "text")],
        [("", "  title               "), ("", title)],
    ]
    return lines + [
        [("", "  left out            " if at == 0 else " " * 22), ("", plain(part))]
        for at, part in enumerate(post.left_out)
    ]


def as_plain(lines: Iterable[Line]) -> str:
    """Return the lines as text without any style, each ended by a line break."""
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)
