"""What the rules have in common: which role a draft is held to, which lines speak for a role, how a finding is put."""

from __future__ import annotations

from rolefit.check.rules.negation import may_rule_out, rules_out
from rolefit.check.values import Draft, Finding, Line, Place, Rule
from rolefit.values import ROLES, TAGS, Hit, ScoredStatement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "OTHER_ROLE",
    "OUR_ROLES",
    "TAG_OF",
    "Line",
    "a_role",
    "contradicted",
    "excerpt",
    "finding",
    "held_to",
    "is_task",
    "legible",
    "lines_of",
    "mean_probability",
    "meant_for",
    "measures",
    "named",
    "p_role",
    "p_tag",
    "promised",
    "related",
]

OUR_ROLES = ("social_media_manager", "community_manager", "hybrid")
"""The roles that a draft can describe here; `out_of_scope` is everybody else's."""

TAG_OF = {"social_media_manager": "SM", "community_manager": "CM"}
"""The tag of a role's own duties."""

OTHER_ROLE = {"social_media_manager": "community_manager", "community_manager": "social_media_manager"}

_LEXICON_ROLE = {"social_media_manager": "social_media", "community_manager": "community"}
_NAMES = {
    "social_media_manager": ("a", "social media manager"),
    "community_manager": ("a", "community manager"),
    "hybrid": ("a", "hybrid of the two roles"),
    "out_of_scope": ("", "neither of the two roles"),
}
_MOST_RELATED = 8


def named(role: str) -> str:
    """Return a role of `ROLES` in words, without article."""
    return _NAMES[role][1]


def a_role(role: str) -> str:
    """Return a role of `ROLES` in words, with article."""
    return " ".join(_NAMES[role]).strip()


def p_role(draft: Draft, role: str) -> float:
    """Probability, 0..1, that the duties describe `role`, of `ROLES`."""
    return draft.verdict.probabilities[ROLES.index(role)]


def p_tag(line: ScoredStatement, tag: str) -> float:
    """Probability, 0..1, that a statement is of `tag`, of `TAGS`."""
    return line.probabilities[TAGS.index(tag)]


def legible(draft: Draft) -> bool:
    """Whether the language is one that rolefit reads."""
    return "not_english" not in draft.verdict.reasons


def is_task(line: ScoredStatement) -> bool:
    """Whether a duty stands where tasks are listed: not among requirements, and not in what is said of the company."""
    return line.weight >= 1 and line.statement.section != "about"


def lines_of(draft: Draft, tag: str, at_least: float = 0.0, *, requirements: bool = True) -> list[Line]:
    """Return the duties whose most probable tag is `tag`, with probability `at_least`, in the order of the draft.

    Requirements count as half a duty elsewhere; `requirements=False` leaves them out. What a line rules out is no duty.
    """
    negative = may_rule_out(draft.spoken())
    return [
        (line, number)
        for line, number, own in draft.tagged()
        if own == tag
        and p_tag(line, tag) >= at_least
        and (requirements or line.weight >= 1)
        and not (negative and rules_out(line.statement.text))
    ]


def mean_probability(lines: Sequence[Line], tag: str) -> float:
    """Mean probability, 0..1, that the lines are of `tag`; 0 for no lines."""
    return sum(p_tag(line, tag) for line, _ in lines) / len(lines) if lines else 0.0


def promised(draft: Draft) -> str:
    """Return what the title promises, of `ROLES`, or empty: what every command says of it."""
    return draft.verdict.title_role


def meant_for(draft: Draft) -> str:
    """Return the role that the draft is meant for, of `ROLES`, or empty.

    A title that names no role of ours says nothing of the sort: `out_of_scope` is meant where somebody said it on purpose.
    """
    return "" if draft.expected_from == "title" and draft.expected == "out_of_scope" else draft.expected


def contradicted(draft: Draft) -> bool:
    """Whether the duties are told apart with confidence, and are not those of the expected role.

    A hybrid under the name of one of its halves is an overlap, not a contradiction.
    """
    verdict, expected = draft.verdict, meant_for(draft)
    if not expected or verdict.unsure or verdict.role == expected:
        return False
    return not (verdict.role == "hybrid" and expected in TAG_OF)


def held_to(draft: Draft) -> str:
    """Return the role whose standards the duties have to meet, of `OUR_ROLES`, or empty.

    The expected one; the verdict's where nobody said; none where the two contradict each other, for then another rule
    speaks, and none for other jobs.
    """
    if not legible(draft) or contradicted(draft):
        return ""
    role = meant_for(draft) or ("" if draft.verdict.unsure else draft.verdict.role)
    return role if role in OUR_ROLES else ""


def measures(draft: Draft, role: str, *, strictly: bool = False) -> list[tuple[ScoredStatement, int, Hit]]:
    """Return the measures of success of one role, SM or CM, that the draft names: metrics and outcomes, one per line.

    A phrase inside a duty of another job or in praise of the company is no measure of ours. `strictly` asks that the line is the role's own duty:
    "community engagement" under a brand's posts is nothing that a community manager is judged by.
    """
    wanted = _LEXICON_ROLE[role]
    found = []
    for line, number, tag in draft.counted():
        if not line.hits or tag == "OT" or (tag == "none" and line.statement.section == "about"):
            continue
        if strictly and not (tag == TAG_OF[role] and is_task(line)):
            continue
        for hit in line.hits:
            if hit.role == wanted and (hit.facet == "metric" or hit.outcome):
                found.append((line, number, hit))
                break
    return found


def excerpt(text: str, width: int = 60) -> str:
    """Return the text on one line in quotes, cut at a word to at most `width` characters."""
    line = " ".join(text.split())
    if len(line) > width:
        line = line[: width - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
    return f'"{line}"'


def related(draft: Draft, lines: Sequence[Line], word: str) -> tuple[tuple[Place, str], ...]:
    """Return the places of the first lines of a draft, each with the same word on it."""
    return tuple([(draft.places[number], word) for _, number in lines[:_MOST_RELATED]])


def finding(
    rule: Rule,
    draft: Draft,
    message: str,
    *,
    confidence: float,
    place: Place | None = None,
    related: tuple[tuple[Place, str], ...] = (),
    severity: str = "",
) -> Finding:
    """Return a finding of the rule; it stands at the title and has the rule's severity where nothing else is given."""
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity or rule.severity,
        path=draft.path,
        place=place or draft.title_place,
        message=message,
        help=rule.help,
        confidence=round(min(1.0, max(0.0, confidence)), 4),
        related=related,
    )
