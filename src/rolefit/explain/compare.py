"""Two or more posts beside each other: who owns which outcome, what overlaps, one role or two, what to move where."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from rolefit.explain.likeness import Likeness
from rolefit.text.places import names_place
from rolefit.text.tokens import tokens
from rolefit.values import JobPost, ScoredStatement, Verdict
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.loose_words import LOOSE
from rolefit.verdict.outcomes import CHART

__all__ = ["ASKED", "SIMILAR", "Comparison", "Move", "Outcome", "Overlap", "compare"]

ASKED = 0.25
"""Expected duties from which a post asks for an outcome."""
AHEAD = 1.5
"""How many times more one post must ask for an outcome than the next to own it alone."""
SIMILAR = 0.3
"""Likeness, 0..1, from which two duties overlap."""
_DUTY = 0.5
"""Probability from which a statement is a duty that can overlap or move."""
_CLEAR = 0.6
"""Probability of its tag from which a duty is worth moving."""
_STEM = 5
"""Letters of a verb that its forms have in common."""
_DISSOLVED = 0.75
"""Part of a post's duties that stand better elsewhere, from which nothing is left of it."""
_APART, _NEAR = 0.4, 0.25
"""Distance of the mixes from which posts are two roles, and below which they are one."""
_COMMON = 0.34
"""Part of the smaller post's duties that overlap, from which posts with unlike mixes still crowd each other."""
_LEANS = 0.15
"""Lead of social media or community from which a post leans to one side."""


class Outcome(NamedTuple):
    """An outcome of the chart and who is asked for it."""

    outcome: str
    role: str
    """Whose it is by the chart: SM, CM, or SH."""
    department: str
    amounts: tuple[float, ...]
    """Per post: expected duties that ask for it."""
    owners: tuple[int, ...]
    """Numbers of the posts that own it: none, one, or several that contend for it."""


class Overlap(NamedTuple):
    """Two duties of different posts that ask for the same work."""

    first: tuple[int, int]
    """Post and statement."""
    second: tuple[int, int]
    likeness: float
    """0..1."""
    concepts: tuple[str, ...]
    """The lexicon's concepts that both hold."""
    keep: int
    """Number of the post that leans to this work, -1 where neither does more than the other."""


class Move(NamedTuple):
    """A duty that would stand better in another post."""

    post: int
    statement: int
    to: int
    tag: str
    already: bool
    """Whether the other post asks for it too, so that it can simply go here."""


class Comparison(NamedTuple):
    """Posts side by side."""

    verdicts: tuple[Verdict, ...]
    leans: tuple[float, ...]
    """Per post: community less social media duties, as a part of both, -1..1; 0 where there is neither."""
    outcomes: tuple[Outcome, ...]
    """The ten outcomes in the order of the chart."""
    overlaps: tuple[Overlap, ...]
    """Strongest first, each duty at most once per pair of posts."""
    overlap_share: float
    """Largest part of a post's duties that overlap with another post, 0..1."""
    distance: float
    """Of the two most unlike mixes: half the summed differences of the shares, 0..1."""
    conclusion: str
    """`one_role`, `two_roles`, `crossed` (unlike mixes, many common duties), or `unclear`."""
    moves: tuple[Move, ...]
    dissolved: tuple[int, ...] = ()
    """Numbers of posts of which next to nothing would be left if the moves were made."""


def compare(classifier: Classifier, posts: Sequence[JobPost]) -> Comparison:
    """Compare two or more posts. Raises `ValueError` for fewer."""
    if len(posts) < 2:
        raise ValueError("a comparison needs two posts")
    verdicts = tuple([classifier.classify(post) for post in posts])
    leans = tuple([_lean(verdict) for verdict in verdicts])
    overlaps = _overlaps(classifier, verdicts, leans)
    share, distance = _overlap_share(verdicts, overlaps), _distance(verdicts)
    return Comparison(
        verdicts=verdicts,
        leans=leans,
        outcomes=tuple([_outcome(outcome, verdicts) for outcome in CHART]),
        overlaps=overlaps,
        overlap_share=share,
        distance=distance,
        conclusion=_conclusion(distance, share, verdicts),
        moves=(moves := _moves(verdicts, leans, overlaps)),
        dissolved=tuple(
            [
                post
                for post, verdict in enumerate(verdicts)
                if (count := sum(move.post == post for move in moves))
                and count >= _DISSOLVED * len(_duties(verdict))
                and post not in {move.to for move in moves}
            ]
        ),
    )


def _lean(verdict: Verdict) -> float:
    social, community = verdict.shares["SM"], verdict.shares["CM"]
    return (community - social) / (social + community) if social + community > 1.0 else 0.0


def _outcome(outcome: str, verdicts: Sequence[Verdict]) -> Outcome:
    amounts = tuple([verdict.outcomes.get(outcome, 0.0) for verdict in verdicts])
    most = max(amounts)
    owners = [i for i, amount in enumerate(amounts) if amount >= ASKED and amount * AHEAD > most]
    return Outcome(outcome, *CHART[outcome], amounts, tuple(owners))


def _duties(verdict: Verdict) -> list[tuple[int, ScoredStatement]]:
    return [
        (i, s)
        for i, s in enumerate(verdict.statements)
        if s.weight * (1.0 - s.probabilities[4]) >= _DUTY and not names_place(s)
    ]


def _overlaps(classifier: Classifier, verdicts: Sequence[Verdict], leans: Sequence[float]) -> tuple[Overlap, ...]:
    likeness = Likeness(classifier.scorer)
    duties = [[(i, s, likeness.sketch(s)) for i, s in _duties(verdict)] for verdict in verdicts]
    kept: list[Overlap] = []
    for a, b in combinations(range(len(verdicts)), 2):
        pairs = [
            (likeness.of(one, other), i, j, first, likeness.common(one, other))
            for i, first, one in duties[a]
            for j, second, other in duties[b]
            if _same_work(first.tag, second.tag) and _same_deed(first, second)
        ]
        taken: set[tuple[int, int]] = set()
        for like, i, j, first, concepts in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
            if like < SIMILAR:
                break
            if taken.isdisjoint(((a, i), (b, j))):
                taken.update(((a, i), (b, j)))
                kept.append(Overlap((a, i), (b, j), like, concepts, _keeper(first.tag, a, b, leans)))
    return tuple(sorted(kept, key=lambda overlap: (-overlap.likeness, overlap.first, overlap.second)))


def _same_work(one: str, other: str) -> bool:
    """Whether two tags can belong to the same work: equal ones, or one that is shared by both roles."""
    return one == other or {one, other} in ({"SM", "SH"}, {"CM", "SH"})


def _same_deed(one: ScoredStatement, other: ScoredStatement) -> bool:
    """Whether two duties ask for the same thing to be done: a common activity of the lexicon, or the same first verb."""
    deeds = [{hit.concept for hit in scored.hits if hit.facet == "activity"} for scored in (one, other)]
    if not deeds[0].isdisjoint(deeds[1]):
        return True
    first, second = (next((w for w in tokens(s.statement.text) if w not in LOOSE), "") for s in (one, other))
    return bool(first) and first[:_STEM] == second[:_STEM]


def _keeper(tag: str, a: int, b: int, leans: Sequence[float]) -> int:
    sign = {"SM": -1.0, "CM": 1.0}.get(tag, 0.0)
    gap = sign * (leans[a] - leans[b])
    return a if gap > _LEANS else b if gap < -_LEANS else -1


def _overlap_share(verdicts: Sequence[Verdict], overlaps: Sequence[Overlap]) -> float:
    shares = []
    for post, verdict in enumerate(verdicts):
        count = len(_duties(verdict))
        here = {place for o in overlaps for place in (o.first, o.second) if place[0] == post}
        shares.append(len(here) / count if count else 0.0)
    return max(shares)


def _distance(verdicts: Sequence[Verdict]) -> float:
    return max(
        sum(abs(a.shares[key] - b.shares[key]) for key in a.shares) / 200.0 for a, b in combinations(verdicts, 2)
    )


def _conclusion(distance: float, overlap: float, verdicts: Sequence[Verdict]) -> str:
    if not all(any(verdict.shares.values()) for verdict in verdicts):
        return "unclear"
    roles = {verdict.role for verdict in verdicts}
    if distance >= _APART and len(roles) > 1:
        return "crossed" if overlap >= _COMMON else "two_roles"
    return "one_role" if distance < _NEAR or len(roles) == 1 else "crossed"


def _moves(verdicts: Sequence[Verdict], leans: Sequence[float], overlaps: Sequence[Overlap]) -> tuple[Move, ...]:
    """Return the clear duties of one side in a post that leans less to that side than another does."""
    twins = {(place, other[0]) for o in overlaps for place, other in ((o.first, o.second), (o.second, o.first))}
    moves = []
    for tag, sign in (("SM", -1.0), ("CM", 1.0)):
        home = max(range(len(verdicts)), key=lambda post: sign * leans[post])
        if sign * leans[home] < _LEANS:
            continue
        for post, verdict in enumerate(verdicts):
            if post != home and sign * (leans[home] - leans[post]) > 2 * _LEANS:
                moves += [
                    Move(post, i, home, tag, ((post, i), home) in twins)
                    for i, s in _duties(verdict)
                    if s.tag == tag and s.probabilities[0 if tag == "SM" else 1] >= _CLEAR
                ]
    return tuple(sorted(moves))
