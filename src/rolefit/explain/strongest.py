"""The strongest phrases for an answer: first-order contributions of lexicon phrases and n-grams to its logit."""

from __future__ import annotations

from collections.abc import Sequence
from math import log, sqrt

from rolefit.features import token_spans, tokens
from rolefit.model.scorer import PostScore, Scorer
from rolefit.model.shape import LEXICON_SCALE, post_features
from rolefit.verdict import ROLES, Phrase, Statement

__all__ = ["strongest_phrases"]

_STEP = 1e-4


def _slopes(scorer: Scorer, score: PostScore, role: int) -> list[float]:
    """How the role's logit, against the mean of the others, changes with each of the four sums."""

    def contrast(sums: Sequence[float]) -> float:
        logits = scorer.post_logits(post_features(sums, score.page, score.title))
        return logits[role] - (sum(logits) - logits[role]) / (len(logits) - 1)

    base = contrast(score.sums)
    slopes = []
    for k in range(4):
        moved = list(score.sums)
        moved[k] += _STEP
        slopes.append((contrast(moved) - base) / _STEP)
    return slopes


def strongest_phrases(
    scorer: Scorer, score: PostScore, statements: Sequence[Statement], role: str, most: int = 8
) -> tuple[Phrase, ...]:
    """Return the phrases that speak most for `role`, strongest first, at most `most`, each place once."""
    slopes = _slopes(scorer, score, ROLES.index(role))
    found: dict[str, Phrase] = {}
    for statement, scored, probabilities, weight in zip(
        statements, score.statements, score.probabilities, score.weights, strict=True
    ):
        if not weight:
            continue
        mean = sum(p * s for p, s in zip(probabilities, slopes, strict=False))
        pull = [weight * p * ((slopes[k] if k < 4 else 0.0) - mean) for k, p in enumerate(probabilities)]
        for phrase in _phrases(scorer, statement, scored.counts, pull):
            key = phrase.text.lower()
            if key not in found or found[key].contribution < phrase.contribution:
                found[key] = phrase
    ranked = sorted(found.values(), key=lambda p: (-p.contribution, p.start))
    return tuple(_without_overlap([p for p in ranked if p.contribution > 0], most))


def _without_overlap(phrases: Sequence[Phrase], most: int) -> list[Phrase]:
    kept: list[Phrase] = []
    for phrase in phrases:
        if len(kept) == most:
            break
        if all(phrase.end <= other.start or phrase.start >= other.end for other in kept):
            kept.append(phrase)
    return kept


def _phrases(scorer: Scorer, statement: Statement, counts: dict[int, int], pull: Sequence[float]) -> list[Phrase]:
    words, spans = tokens(statement.text), token_spans(statement.text)
    idf, weight = scorer.model["statement_idf"], scorer.model["statement_weight"]
    norm = sqrt(sum((idf[row] * (1.0 + log(count))) ** 2 for row, count in counts.items())) or 1.0
    phrases: list[Phrase] = []

    def add(first: int, last: int, amount: float) -> None:
        start, end = spans[first][0], spans[last - 1][1]
        phrases.append(Phrase(statement.text[start:end], amount, statement.start + start, statement.start + end))

    def gram(row: int) -> float:
        value = idf[row] / norm
        return float(value * sum(p * weight[5 * row + k] for k, p in enumerate(pull)))

    numbers = [scorer.vocabulary.number(word) for word in words]
    for place, number in enumerate(numbers):
        row = scorer.vocabulary.row(number) if number >= 0 else -1
        if row >= 0 and len(words[place]) > 2:
            add(place, place + 1, gram(row))
        if place + 1 < len(numbers) and number >= 0 and numbers[place + 1] >= 0:
            row = scorer.vocabulary.pair_row(number, numbers[place + 1])
            if row >= 0:
                add(place, place + 2, gram(row))
    lexicon = scorer.model["lexicon_statement_weight"]
    for match in scorer.matcher.find(words):
        amount = 0.0
        for row in (scorer.concept_rows[match.concept], scorer.role_rows[match.concept]):
            if row >= 0:
                amount += LEXICON_SCALE * sum(p * lexicon[5 * row + k] for k, p in enumerate(pull))
        add(match.first, match.last, amount)
    return phrases
