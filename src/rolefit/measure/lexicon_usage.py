"""A lexicon on a table of posts: how often each concept fires and for whom, and which phrases it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log, sqrt
from typing import NamedTuple

from rolefit.lexicon.compiling import compile_lexicon
from rolefit.lexicon.file import Lexicon
from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.text.tokens import FUNCTION_WORDS, tokens
from rolefit.values import ROLES

__all__ = ["ConceptUse", "Suggestion", "concept_uses", "suggestions"]

MEANT = {"social_media": ("social_media_manager", "hybrid"), "community": ("community_manager", "hybrid")}
"""The roles in whose posts a concept of a lexicon role should fire; shared ones in any of the three, decoys in the rest."""
_CONFLICT_FROM = 10
_LONGEST = 3
_FEWEST = 4
_CERTAIN = 2.58
_PRIOR = 200.0


class ConceptUse(NamedTuple):
    """How a concept fires over posts."""

    concept: str
    role: str
    posts: int
    by_role: tuple[int, ...]
    """Posts of each role, in the order of `ROLES`."""
    meant: float
    """Part of them that have a role for which the concept speaks, 0..1; 0 where it never fires."""
    conflicting: bool
    """Whether it fires in ten posts or more, and in most of them for another role than it speaks for."""


class Suggestion(NamedTuple):
    """A phrase that sets the posts of a role apart and that no concept finds."""

    phrase: str
    role: str
    inside: int
    outside: int
    """Posts of the role and other posts that hold it."""
    score: float
    """Standard errors between its log-odds inside and outside the role."""


def _meant(role: str) -> tuple[str, ...]:
    return MEANT.get(role, ROLES[:3] if role == "shared" else ROLES[3:])


def concept_uses(lexicon: Lexicon, texts: Iterable[str], roles: Sequence[str]) -> list[ConceptUse]:
    """Return the use of every concept, in the order of the file. `roles` are those of the posts, of `ROLES`."""
    matcher = compile_lexicon(lexicon).matcher()
    counts = [[0] * len(ROLES) for _ in matcher.concepts]
    for text, role in zip(texts, roles, strict=True):
        fired = {m.concept for s in segment(normalise(text)) for m in matcher.find(tokens(s.text))}
        for place in fired:
            counts[place][ROLES.index(role)] += 1
    uses = []
    for concept, row in zip(matcher.concepts, counts, strict=True):
        posts = sum(row)
        meant = sum(row[ROLES.index(role)] for role in _meant(concept.role)) / posts if posts else 0.0
        conflicting = posts >= _CONFLICT_FROM and meant < 0.5
        uses.append(ConceptUse(concept.id, concept.role, posts, tuple(row), meant, conflicting))
    return uses


def suggestions(lexicon: Lexicon, texts: Iterable[str], roles: Sequence[str], *, most: int = 15) -> list[Suggestion]:
    """Return phrases of one to three words, the surest first, `most` of each role of the two and of hybrids.

    A phrase begins and ends with no function word, holds no number, and is inside no match of the lexicon wherever it
    stands. A word counts once a post; log-odds are pulled towards all posts.
    """
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    common = FUNCTION_WORDS | ENGLISH_STOP_WORDS
    matcher = compile_lexicon(lexicon).matcher()
    counts: dict[str, Counter[str]] = {role: Counter() for role in ROLES}
    sizes = Counter(roles)
    for text, role in zip(texts, roles, strict=True):
        found: set[str] = set()
        for statement in segment(normalise(text)):
            words = tokens(statement.text)
            covered = {at for m in matcher.find(words) for at in range(m.first, m.last)}
            found.update(_phrases(words, covered, common))
        counts[role].update(found)
    whole: Counter[str] = sum(counts.values(), Counter())
    total = sum(sizes.values())
    best: list[Suggestion] = []
    for role in ROLES[:3]:
        scored = []
        for phrase, inside in counts[role].items():
            outside = whole[phrase] - inside
            if inside < _FEWEST or inside <= outside * sizes[role] / max(1, total - sizes[role]):
                continue
            pull = _PRIOR * whole[phrase] / total
            odds = log((inside + pull) / (sizes[role] - inside + _PRIOR - pull))
            odds -= log((outside + pull) / (total - sizes[role] - outside + _PRIOR - pull))
            score = odds / sqrt(1 / (inside + pull) + 1 / (outside + pull))
            if score >= _CERTAIN:
                scored.append(Suggestion(phrase, role, inside, outside, score))
        scored.sort(key=lambda s: (-s.score, s.phrase))
        best += _distinct(scored)[:most]
    return best


def _phrases(words: Sequence[str], covered: set[int], common: frozenset[str]) -> Iterable[str]:
    for first in range(len(words)):
        for last in range(first + 1, min(first + _LONGEST, len(words)) + 1):
            piece = words[first:last]
            edges = {piece[0], piece[-1]}
            if edges & common or covered & set(range(first, last)) or not all(w.isalpha() for w in piece):
                continue
            if len(piece) > 1 or len(piece[0]) > 3:
                yield " ".join(piece)


def _distinct(scored: Sequence[Suggestion]) -> list[Suggestion]:
    """Leave out what shares a word with a surer phrase in nearly the same posts."""
    taken: list[Suggestion] = []
    for one in scored:
        words = set(one.phrase.split())
        if not any(words & set(t.phrase.split()) and 0.6 * t.inside <= one.inside <= t.inside / 0.6 for t in taken):
            taken.append(one)
    return taken
