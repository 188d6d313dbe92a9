"""Puts an explanation together: verdict, attribution, what the title does, what would flip it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from rolefit.engine.scores import softmax
from rolefit.explain.attribution import Attribution, Target, against_rest, attribute, contrast
from rolefit.explain.flip import Flip, smallest_flip
from rolefit.explain.strongest import Place, Spans, phrases_for, places, spans_of
from rolefit.explain.weeks import Activity, week_of
from rolefit.values import ROLES, SECTIONS, JobPost, Statement, Verdict
from rolefit.verdict.classifier import Classifier
from rolefit.verdict.evidence import quotes_of, tags_of
from rolefit.verdict.regions import region_of

__all__ = ["Explanation", "Wording", "explain", "parts_of", "wordings"]

_DUTY = 0.5
"""Probability of being a duty, times the weight, from which a statement is one."""
_LEFT = 0.2
"""Part of the duties that a counterfactual must leave."""


class Wording(NamedTuple):
    """A wording with all its places in a post."""

    text: str
    amount: float
    """What its places add to the target, together."""
    places: tuple[Place, ...]


class Explanation(NamedTuple):
    """A verdict with all that it rests on."""

    verdict: Verdict
    attribution: Attribution
    """Of the four logits."""
    spans: Spans
    """The phrases that can be named."""
    asked: tuple[str, str]
    """The role explained, and the role that it is held against."""
    target: Target
    amount: float
    """Log odds of the two: the logarithm of how many times more probable the first is."""
    wordings: tuple[Wording, ...]
    """Phrases of text and title as a person would mark them, none inside another, by absolute amount."""
    parts: dict[str, float]
    """The target as a sum: `empty`, `title`, and the sections; together `amount`."""
    title_alone: tuple[float, ...]
    """Probabilities of the roles by the title alone."""
    without_title: tuple[float, ...]
    """Probabilities of the roles if the post had no title."""
    region: str
    """The role that the shares of duties give by the rule of shares, empty where there is no duty."""
    week: tuple[Activity, ...]
    """Empty where the duties are those of neither role."""
    flip: Flip | None


def explain(classifier: Classifier, post: JobPost, *, role: str = "", against: str = "") -> Explanation:
    """Return why a post got its answer, or why `role` (one of `ROLES`) is as probable as it is.

    against: the role that it is held against; the most probable other one where empty. Raises `ValueError` where they are
    the same.
    """
    scorer = classifier.scorer
    read = classifier.engine.post(post.title, post.text)
    text, title, statements, score = read.text, read.title, read.statements, read.score
    logits = classifier.shifted(score.logits)
    ranked = sorted(ROLES, key=lambda name: -logits[ROLES.index(name)])
    answer = ranked[0]
    role = role or (answer if answer != against else ranked[1])
    against = against or next(name for name in ranked if name != role)
    if role == against:
        raise ValueError(f"a role cannot be held against itself: {role}")
    target = contrast(role, against)
    attribution = attribute(scorer, score, title, statements, shift=classifier.shift)
    quotes = quotes_of(answer, score, statements, tags_of(classifier.concepts))
    phrases = phrases_for(quotes, statements, attribution, against_rest(answer))
    spans = spans_of(scorer, score, title, statements)
    verdict = classifier.verdict(post, read, phrases)
    untitled = scorer.combine(score.statements, score.weights, scorer.title_logits("")).logits
    shares = list(verdict.shares.values())
    region = region_of(shares) if any(shares) else ""
    return Explanation(
        verdict=verdict,
        attribution=attribution,
        asked=(role, against),
        target=target,
        amount=_dot(logits, target),
        spans=spans,
        wordings=wordings(text, title, spans, attribution, target),
        parts=parts_of(attribution, statements, target),
        title_alone=softmax(score.title),
        without_title=softmax(classifier.shifted(untitled)),
        region=region,
        week=week_of(verdict.shares) if region and region != "out_of_scope" else (),
        flip=_worth_saying(smallest_flip(scorer, score, text, statements, classifier.shift), verdict),
    )


def _worth_saying(flip: Flip | None, verdict: Verdict) -> Flip | None:
    """Return a flip that leaves duties to the post: without any it would be another post, or none."""
    if flip is None:
        return None
    duties = [i for i, s in enumerate(verdict.statements) if s.weight * (1.0 - s.probabilities[4]) >= _DUTY]
    left = [i for i in duties if i not in flip.removed]
    return flip if len(left) >= max(1.0, _LEFT * len(duties)) else None


def parts_of(attribution: Attribution, statements: Sequence[Statement], target: Target) -> dict[str, float]:
    """Return a target as a sum: `empty`, `title`, and each section that the post has."""
    parts = {"empty": _dot(attribution.baseline, target), "title": _dot(attribution.of_title(), target)}
    for index, statement in enumerate(statements):
        amount = _dot(attribution.of_statement(index), target)
        parts[statement.section] = parts.get(statement.section, 0.0) + amount
    return {key: parts[key] for key in ("empty", "title", *SECTIONS) if key in parts}


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return float(sum(map(mul, a, b)))


def wordings(text: str, title: str, spans: Spans, attribution: Attribution, target: Target) -> tuple[Wording, ...]:
    """Return the phrases of text and title that add most to a target or take most from it, by absolute amount."""
    named: dict[tuple[bool, str], list[Place]] = {}
    parts = [(-1, attribution.title, spans.title)]
    parts += zip(range(len(spans.statements)), attribution.statements, spans.statements, strict=True)
    for index, terms, marked in parts:
        for place in places(terms, marked, index, target):
            wording = (title if index < 0 else text)[place.start : place.end]
            named.setdefault((index < 0, " ".join(wording.lower().split())), []).append(place)
    found = []
    for (in_title, _), group in named.items():
        first = group[0]
        wording = " ".join((title if in_title else text)[first.start : first.end].split())
        found.append(Wording(wording, sum([place.amount for place in group]), tuple(group)))
    found.sort(key=lambda wording: (-abs(wording.amount), wording.places[0].statement, wording.places[0].start))
    return tuple(found)
