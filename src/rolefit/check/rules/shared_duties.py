"""RF013: two drafts of one company claim the same duties."""

from __future__ import annotations

from rolefit.check.rules.companies import by_company
from rolefit.check.rules.evidence import a_role, finding, is_task, legible, meant_for
from rolefit.check.rules.similarity import content_words, near_pairs
from rolefit.check.values import Draft, Finding, Line, Place, Rule, Thresholds
from rolefit.values import ScoredStatement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    Placed = tuple[ScoredStatement, Place]
    """A duty and where it stands in its draft."""

RULE = Rule(
    "RF013",
    "shared-duties-across-drafts",
    "warning",
    "Two people who are hired for the same duty both do it, or neither does.",
    "Leave each duty in one of the two drafts; in the other, say who is to be helped with it.",
)
THRESHOLDS = {
    "shared-duties-across-drafts-count": 2.0,
    "shared-duties-across-drafts-similarity": 0.8,
    "shared-duties-across-drafts-words": 4.0,
}


def _role(draft: Draft) -> str:
    return meant_for(draft) or draft.verdict.role


def _listed(line: ScoredStatement) -> bool:
    # What one company says of itself stands in all its posts, under whatever heading, and is prose.
    return line.statement.bullet or line.statement.section == "duties"


def check_set(drafts: Sequence[Draft], thresholds: Thresholds, reported: Collection[str]) -> list[Finding]:
    """Fire once for each two drafts of one company that share duties nearly word for word.

    At least `shared-duties-across-drafts-count` duties, each with `shared-duties-across-drafts-words` words or more
    and `shared-duties-across-drafts-similarity` of them in common. Silent for two drafts of the same
    role: two openings for one job. The finding stands in the later draft of those whose paths are `reported`.
    """
    found = []
    for company in by_company(drafts):
        group = [draft for draft in company if legible(draft)]
        if len({_role(draft) for draft in group}) > 1:
            found += _within(group, thresholds, reported)
    return found


def _within(group: Sequence[Draft], thresholds: Thresholds, reported: Collection[str]) -> list[Finding]:
    owners: dict[frozenset[str], dict[int, Line]] = {}
    for number, draft in enumerate(group):
        for line, at in draft.duties():
            if not (is_task(line) and _listed(line)):
                continue
            bag = content_words(line.statement.text)
            if len(bag) >= thresholds["shared-duties-across-drafts-words"]:
                owners.setdefault(bag, {}).setdefault(number, (line, at))
    bags = list(owners)
    near = near_pairs(bags, thresholds["shared-duties-across-drafts-similarity"])
    alike = [(k, k, 1.0) for k, bag in enumerate(bags) if len(owners[bag]) > 1] + near
    common: dict[tuple[int, int], list[tuple[Placed, Placed, float]]] = {}
    for i, j, similarity in alike:
        for a, line_a in owners[bags[i]].items():
            for b, line_b in owners[bags[j]].items():
                if _role(group[a]) == _role(group[b]) or (i == j and a > b):
                    continue
                placed_a, placed_b = _placed(group[a], line_a), _placed(group[b], line_b)
                earlier, later = (placed_a, placed_b) if a < b else (placed_b, placed_a)
                common.setdefault((min(a, b), max(a, b)), []).append((earlier, later, similarity))
    found = []
    for (a, b), rows in sorted(common.items()):
        if len({later[1] for _, later, _ in rows}) < thresholds["shared-duties-across-drafts-count"]:
            continue
        if group[b].path in reported:
            found.append(_finding(group[a], group[b], rows))
        elif group[a].path in reported:
            found.append(_finding(group[b], group[a], [(there, here, similarity) for here, there, similarity in rows]))
    return found


def _placed(draft: Draft, line: Line) -> Placed:
    return line[0], draft.places[line[1]]


def _finding(earlier: Draft, later: Draft, rows: list[tuple[Placed, Placed, float]]) -> Finding:
    by_place = {there[1]: (here, there, similarity) for here, there, similarity in reversed(rows)}
    ordered = [by_place[place] for place in sorted(by_place, key=lambda place: (place.line, place.column))]
    confidence = sum(
        similarity * (1.0 - here[0].probabilities[4]) * (1.0 - there[0].probabilities[4])
        for here, there, similarity in ordered
    ) / len(ordered)
    message = (
        f"{len(ordered)} duties also stand in {earlier.path}, which is meant for {a_role(_role(earlier))}: "
        f"this one in its line {ordered[0][0][1].line}"
    )
    places = tuple((there[1], f"also {earlier.path}:{here[1].line}") for here, there, _ in ordered[1:])
    return finding(RULE, later, message, confidence=confidence, place=ordered[0][1][1], related=places)
