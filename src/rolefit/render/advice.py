"""What a recruiter needs first, in sentences: which role, how sure, what the title has to do with it, what to do."""

from __future__ import annotations

from rolefit.render.words import A_ROLE, JOBS, RETITLED, per_cent
from rolefit.text.places import names_place
from rolefit.values import TAGS, ScoredStatement, Verdict

__all__ = ["advice", "answer", "lines_for", "sureness", "title_conflict", "title_sentence"]

_MOST_LINES = 3
_TAGS = {"social_media_manager": "SM", "community_manager": "CM", "out_of_scope": "OT"}
_ILLEGIBLE = ("too_short", "no_duties", "not_english")
"""Reasons for which no percentage means anything, and which the answer names itself."""
_HIRING = {
    "social_media_manager": "This role wins new customers at low cost on public channels. To keep and use the customers that you "
    "have, hire a community manager beside it.",
    "community_manager": "This role keeps the customers that you have, and puts what they know to use. To win new ones at low cost, "
    "hire a social media manager beside it.",
    "hybrid": "Winning new customers and looking after those that you have are two skills, rarely found in one person: say "
    "which comes first, or make two posts of it.",
}


def answer(verdict: Verdict) -> str:
    """Return the role in one sentence, or that the text does not tell."""
    if "not_english" in verdict.reasons:
        return "Not to be told: the text does not read as English, the only language that rolefit knows."
    if "too_short" in verdict.reasons:
        return f"Too short to tell. The few words lean to {JOBS[verdict.role]}."
    if "no_duties" in verdict.reasons:
        return f"Too little to tell: the text names hardly any duty. What it says leans to {JOBS[verdict.role]}."
    if verdict.unsure:
        return f"Leans to {JOBS[verdict.role]}, but not surely."
    return f"Reads as {JOBS[verdict.role]}."


def sureness(verdict: Verdict) -> str:
    """Return how sure the answer is, in a few words; empty where no figure would mean anything."""
    if not verdict.unsure:
        return f"sure ({per_cent(verdict.confidence)})"
    if any(reason in _ILLEGIBLE for reason in verdict.reasons):
        return ""
    second = sorted(zip(verdict.probabilities, A_ROLE.values(), strict=True), reverse=True)[1]
    return f"not sure: {per_cent(verdict.confidence)}; next comes {second[1]} ({per_cent(second[0])})"


def title_conflict(verdict: Verdict) -> str:
    """Return, without capital and full stop, what a title promises against the duties; empty where it does not."""
    if not verdict.title_says_otherwise:
        return ""
    return f"the title promises {A_ROLE[verdict.title_role]}, the duties describe {A_ROLE[verdict.role]}"


def title_sentence(verdict: Verdict) -> str:
    """Return the one sentence on the title that every command says; empty where there is no title or no answer."""
    if not verdict.post.title.strip() or any(reason in _ILLEGIBLE for reason in verdict.reasons):
        return ""
    conflict = title_conflict(verdict)
    if conflict:
        return f"{conflict[0].upper()}{conflict[1:]}."
    if not verdict.title_role:
        return "The title promises neither role."
    if verdict.unsure and verdict.title_role != verdict.role:
        return f"The title promises {A_ROLE[verdict.title_role]}; the duties do not settle it."
    same = "the duties lean the same way" if verdict.unsure else "and so do the duties"
    return f"The title promises {A_ROLE[verdict.title_role]}, {same}."


def lines_for(verdict: Verdict, tag: str) -> list[ScoredStatement]:
    """Return the duties whose most probable tag is `tag`, the surest first; none that names a place alone."""
    found = [
        s
        for s in verdict.statements
        if s.weight and s.tag == tag and s.probabilities[TAGS.index(tag)] >= 0.5 and not names_place(s)
    ]
    return sorted(found, key=lambda s: (-s.weight * s.probabilities[TAGS.index(tag)], s.statement.start))


def advice(verdict: Verdict) -> list[tuple[str, list[ScoredStatement]]]:
    """Return what to do: sentences, each with the lines that it speaks of, at most three of them."""
    if "not_english" in verdict.reasons:
        return [("Give the post in English.", [])]
    if any(reason in _ILLEGIBLE for reason in verdict.reasons):
        return [("Give the whole post: what the person will do, line by line.", [])]
    if verdict.unsure:
        rivals = sorted(zip(verdict.probabilities, _TAGS_BY_ROLE.items(), strict=True), reverse=True)[:2]
        found = [(f"For {A_ROLE[role]}:", lines_for(verdict, tag)[:_MOST_LINES]) for _, (role, tag) in rivals if tag]
        return [("Say more plainly what comes first.", []), *[pair for pair in found if pair[1]]]
    steps: list[tuple[str, list[ScoredStatement]]] = []
    if verdict.role == "hybrid":
        if verdict.title_says_otherwise:
            steps.append((f"{RETITLED['hybrid']}, or cut one half.", []))
        steps.append((_HIRING["hybrid"], []))
        halves = [(role, lines_for(verdict, _TAGS[role])) for role in ("social_media_manager", "community_manager")]
        return [*steps, *[(f"For {A_ROLE[role]}:", lines[:_MOST_LINES]) for role, lines in halves if lines]]
    if verdict.title_says_otherwise:
        lines = lines_for(verdict, _TAGS[verdict.role])
        name = RETITLED[verdict.role]
        those = "this line" if len(lines) == 1 else f"these {len(lines)} lines"
        if len(lines) > _MOST_LINES:
            those = f"{len(lines)} lines, these first"
        steps.append((f"{name}, or replace {those}:" if lines else f"{name}.", lines[:_MOST_LINES]))
    if verdict.role in _HIRING:
        steps.append((_HIRING[verdict.role], []))
    return steps


_TAGS_BY_ROLE = {"social_media_manager": "SM", "community_manager": "CM", "hybrid": "", "out_of_scope": "OT"}
