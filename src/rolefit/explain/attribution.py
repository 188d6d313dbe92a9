"""Takes a post's logits apart, without remainder: an empty post, its statements, and every phrase with its place.

Straight paths from the empty post (Aumann-Shapley; integrated gradients), taken in two steps: from the sums of duties
to the logits (`prices`), and from a statement without words to the statement as it stands (`paths`). `docs/explain.md`
has the formulas.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rolefit.engine.plain import Scorer
from rolefit.engine.scores import PostScore, TermCounts, softmax
from rolefit.explain.paths import mean_covariance
from rolefit.explain.prices import prices
from rolefit.explain.terms import Amounts, Term, gram_amounts, place_terms
from rolefit.model.shape import post_features
from rolefit.text.tokens import tokens
from rolefit.values import ROLES, Statement

__all__ = ["LOGITS", "Attribution", "Target", "against_rest", "attribute", "contrast"]

Target = tuple[float, ...]
"""A weighted sum of the four logits: one weight per role of `ROLES`."""

LOGITS: tuple[Target, ...] = tuple([tuple([float(i == k) for i in range(len(ROLES))]) for k in range(len(ROLES))])
"""The four logits themselves."""

_Pull = list[list[float]]
"""Per target: what one unit of each logit of an inner model is worth."""


def contrast(role: str, other: str) -> Target:
    """Return the target "`role` and not `other`": the logarithm of how many times more probable it is."""
    return tuple([float(r == role) - float(r == other) for r in ROLES])


def against_rest(role: str) -> Target:
    """Return the target "`role` and none of the rest": its logit less the mean of the other three."""
    return tuple([1.0 if r == role else -1.0 / (len(ROLES) - 1) for r in ROLES])


class Attribution(NamedTuple):
    """What every part of a post adds to each target; every vector has one number per target, natural-log units."""

    baseline: Amounts
    """The empty post."""
    presence: tuple[Amounts, ...]
    """Per statement: what it adds by being there, before any of its phrases."""
    statements: tuple[tuple[Term, ...], ...]
    """Per statement: its phrases in the order of the text; spans are offsets into the post's text."""
    title: tuple[Term, ...]
    """The title's phrases; spans are offsets into the title."""

    def of_statement(self, index: int) -> Amounts:
        """Return what one statement adds, with all its phrases."""
        return _add([self.presence[index], *[term.amounts for term in self.statements[index]]], len(self.baseline))

    def of_title(self) -> Amounts:
        """Return what the title adds."""
        return _add([term.amounts for term in self.title], len(self.baseline))

    def total(self) -> Amounts:
        """Return all parts together: the targets themselves, but for rounding (below 1e-9)."""
        parts = [self.baseline, self.of_title(), *[self.of_statement(i) for i in range(len(self.statements))]]
        return _add(parts, len(self.baseline))


def attribute(
    scorer: Scorer,
    score: PostScore,
    title: str,
    statements: Sequence[Statement],
    targets: Sequence[Target] = LOGITS,
    shift: Sequence[float] = (0.0, 0.0, 0.0, 0.0),
) -> Attribution:
    """Return what every part of a scored post adds to each target.

    title: normalised, as it was scored; statements: those that were scored; shift: was added to the logits (another
    prior) and goes to the baseline. `Attribution.total()` equals the targets of `score.logits` plus `shift` to 1e-9.
    """
    model = scorer.model
    weights, context = _rows(model["post_weight"], len(ROLES)), _rows(model["context_weight"], 5)
    no_page, no_title = tuple(model["page_bias"]), tuple(model["title_bias"])
    empty = scorer.post_logits(post_features((0.0, 0.0, 0.0, 0.0), no_page, no_title))
    wordless = [b + c for b, c in zip(model["statement_bias"], scorer.context_logits(no_title, no_page), strict=True)]
    # Row per target: the price of each tag; a statement that is no duty has none.
    price = [[*[_dot(row, target) for row in prices(score.sums, weights)], 0.0] for target in targets]
    pulls = _statement_pulls(score, wordless, price)
    counted = [pull for pull in pulls if pull is not None]
    pulled = [_add([pull[k] for pull in counted], 5) for k in range(len(targets))]
    # Page and title reach the logits directly, and through the context of every statement.
    page, headline = (
        [
            [_dot(weights[direct + q], target) + _dot(context[inner + q], sums) for q in range(len(ROLES))]
            for target, sums in zip(targets, pulled, strict=True)
        ]
        for direct, inner in ((13, 4), (17, 0))
    )
    start = softmax(wordless)
    named = tokens(title)
    grams = gram_amounts(scorer, "title", scorer.counts(named), headline)
    matches = scorer.matcher.find(named)
    return Attribution(
        baseline=tuple([_dot(empty, target) + _dot(shift, target) for target in targets]),
        presence=tuple([tuple([weight * _dot(start, cost) for cost in price]) for weight in score.weights]),
        statements=_statement_terms(scorer, score, statements, pulls, page),
        title=place_terms(scorer, title, 0, named, grams, matches, model["lexicon_title_weight"], headline),
    )


def _statement_pulls(score: PostScore, wordless: Sequence[float], price: _Pull) -> list[_Pull | None]:
    """Per statement: what one unit of each of its five logits is worth; None where the statement does not count."""
    start = softmax(wordless)
    pulls: list[_Pull | None] = []
    for scored, probabilities, weight in zip(score.statements, score.probabilities, score.weights, strict=True):
        if not weight:
            pulls.append(None)
            continue
        step = [z + c - w for z, c, w in zip(scored.logits, score.context, wordless, strict=True)]
        covariance = mean_covariance(wordless, step, start, probabilities)
        pulls.append([[weight * _dot(row, cost) for row in covariance] for cost in price])
    return pulls


def _statement_terms(
    scorer: Scorer, score: PostScore, statements: Sequence[Statement], pulls: Sequence[_Pull | None], page: _Pull
) -> tuple[tuple[Term, ...], ...]:
    total: TermCounts = {}
    for scored in score.statements:
        for row, count in scored.counts.items():
            total[row] = total.get(row, 0) + count
    everywhere = gram_amounts(scorer, "page", total, page)
    lexicon = scorer.model["lexicon_statement_weight"]
    found = []
    for statement, scored, pull in zip(statements, score.statements, pulls, strict=True):
        words = tokens(statement.text)
        if pull is None:
            found.append(place_terms(scorer, statement.text, statement.start, words, everywhere))
        else:
            grams = gram_amounts(scorer, "statement", scored.counts, pull, everywhere)
            found.append(
                place_terms(scorer, statement.text, statement.start, words, grams, scored.matches, lexicon, pull)
            )
    return tuple(found)


def _add(vectors: Iterable[Sequence[float]], width: int) -> Amounts:
    sums = [0.0] * width
    for vector in vectors:
        for k, value in enumerate(vector):
            sums[k] += value
    return tuple(sums)


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum([x * y for x, y in zip(a, b, strict=True)])


def _rows(values: Sequence[float], width: int) -> list[list[float]]:
    flat = list(values)
    return [flat[at : at + width] for at in range(0, len(flat), width)]
