"""What a scored batch says as a whole, in plain values: nothing here draws."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from rolefit.measure.terms import Term, distinctive_terms
from rolefit.report.months import months_of
from rolefit.tables.scored import ScoredTable
from rolefit.tables.scored_row import ScoredRow
from rolefit.values import ROLES
from rolefit.verdict.regions import region_of
from rolefit.verdict.title import promised_by_words

__all__ = [
    "HISTOGRAM_FLOOR",
    "HISTOGRAM_STEP",
    "Group",
    "Grouping",
    "Promise",
    "Summary",
    "summarise",
]

HISTOGRAM_FLOOR = 0.25
"""The least that the most probable of four roles can have."""
HISTOGRAM_STEP = 0.05
_BINS = 15
_LATEST_MONTHS = 36


class Group(NamedTuple):
    """The posts of one company, place or month."""

    name: str
    counts: tuple[int, ...]
    """Posts per role, in the order of `ROLES`."""


class Grouping(NamedTuple):
    """The largest groups of a kind, or the latest where they are months."""

    groups: tuple[Group, ...]
    others: int
    """Groups that are left out."""
    other_posts: int
    """Posts in the groups that are left out."""
    without: int
    """Posts of which the table does not say it, or not for certain."""


class Promise(NamedTuple):
    """A post whose title promises another role than its duties bear out."""

    row: ScoredRow
    promised: str
    gap: float
    """Probability of the answered role less that of the promised one."""


class Summary(NamedTuple):
    """All that the report shows beside the posts themselves."""

    counts: tuple[int, ...]
    """Posts per role, in the order of `ROLES`."""
    unsure: tuple[int, ...]
    """Unsure posts per role."""
    reasons: tuple[tuple[str, int], ...]
    """Why posts are unsure, most frequent first; a post can have several reasons."""
    histogram: tuple[tuple[int, ...], ...]
    """For each step of confidence from `HISTOGRAM_FLOOR` up: posts per role."""
    regions: tuple[tuple[int, ...], ...]
    """For each region that the shares alone put posts in, in the order of `ROLES`: posts per role answered."""
    without_duties: int
    """Posts whose shares are all 0; they stand in no region."""
    groupings: dict[str, Grouping]
    """By `company`, `place`, `month`: only those that the table has."""
    overlapping: tuple[ScoredRow, ...]
    """Most work of both roles in one post first."""
    promising: int
    """Posts whose title promises a role."""
    mislabelled: int
    """How many of them are answered with another."""
    promises: tuple[Promise, ...]
    """The clearest of these first."""
    read_first: tuple[ScoredRow, ...]
    """Unsure posts, the closest decisions first."""
    terms: dict[str, tuple[Term, ...]]


def summarise(table: ScoredTable, *, most: int = 20) -> Summary:
    """Sum up a table; lists hold `most` posts or groups."""
    rows = table.rows
    histogram = [[0] * len(ROLES) for _ in range(_BINS)]
    for row in rows:
        step = int((row.confidence - HISTOGRAM_FLOOR) / HISTOGRAM_STEP + 1e-9)
        histogram[min(max(step, 0), _BINS - 1)][ROLES.index(row.role)] += 1
    promising, promises = _promises(rows)
    reasons = Counter(reason for row in rows if row.unsure for reason in row.reasons)
    return Summary(
        counts=_per_role(rows),
        unsure=_per_role([row for row in rows if row.unsure]),
        reasons=tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
        histogram=tuple(map(tuple, histogram)),
        regions=_regions(rows),
        without_duties=sum(not any(row.shares) for row in rows),
        groupings=_groupings(table, most),
        overlapping=_overlapping(rows)[:most],
        promising=promising,
        mislabelled=len(promises),
        promises=promises[:most],
        read_first=tuple(
            sorted((row for row in rows if row.unsure), key=lambda row: (_margin(row), row.number))[:most]
        ),
        terms=distinctive_terms(rows),
    )


def _per_role(rows: Sequence[ScoredRow]) -> tuple[int, ...]:
    counts = Counter(row.role for row in rows)
    return tuple(counts[role] for role in ROLES)


def _regions(rows: Sequence[ScoredRow]) -> tuple[tuple[int, ...], ...]:
    counts = Counter((region_of(row.shares), row.role) for row in rows if any(row.shares))
    return tuple(tuple(counts[region, role] for role in ROLES) for region in ROLES)


def _margin(row: ScoredRow) -> float:
    second, first = sorted(row.probabilities)[-2:]
    return first - second


def _overlapping(rows: Sequence[ScoredRow]) -> tuple[ScoredRow, ...]:
    both = [row for row in rows if min(row.shares[:2]) > 0]
    return tuple(sorted(both, key=lambda row: (-min(row.shares[:2]), -sum(row.shares[:2]), row.number)))


def _promises(rows: Sequence[ScoredRow]) -> tuple[int, tuple[Promise, ...]]:
    promising, found = 0, []
    for row in rows:
        promised = row.title_role or promised_by_words(row.title)
        if not promised:
            continue
        promising += 1
        if promised != row.role and not row.unsure:
            gap = row.probabilities[ROLES.index(row.role)] - row.probabilities[ROLES.index(promised)]
            found.append(Promise(row, promised, gap))
    return promising, tuple(sorted(found, key=lambda promise: (-promise.gap, promise.row.number)))


def _groupings(table: ScoredTable, most: int) -> dict[str, Grouping]:
    rows = table.rows
    found: dict[str, Grouping] = {}
    for field in ("company", "place"):
        if field in table.fields:
            found[field] = _grouping(rows, [getattr(row, field) for row in rows], most)
    if "date" in table.fields:
        months = months_of([row.date for row in rows])
        if any(months):
            found["month"] = _grouping(rows, months, _LATEST_MONTHS, by_name=True)
    return found


def _grouping(rows: Sequence[ScoredRow], names: Sequence[str], most: int, *, by_name: bool = False) -> Grouping:
    """Count posts by name; names that differ in case alone are one, under the way that comes first."""
    shown: dict[str, str] = {}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row, name in zip(rows, names, strict=True):
        key = name.casefold()
        shown.setdefault(key, name)
        counts[key][row.role] += 1
    without = counts.pop("", Counter()).total()
    largest = sorted(counts, key=lambda key: (-counts[key].total(), key))
    kept = sorted(counts)[-most:] if by_name else largest[:most]
    groups = tuple(Group(shown[key], tuple(counts[key][role] for role in ROLES)) for key in kept)
    shown_posts = sum(sum(group.counts) for group in groups)
    return Grouping(groups, len(counts) - len(kept), len(rows) - without - shown_posts, without)
