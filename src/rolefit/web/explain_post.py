"""The post's text row by row: statements with their tag, words with what they add; and the data for the page's script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import mul
from typing import Any, NamedTuple

from rolefit.explain.attribution import Target, contrast
from rolefit.explain.explanation import Explanation, Wording, parts_of, wordings
from rolefit.explain.terms import Term
from rolefit.render.words import PER_CENT_ENDS
from rolefit.text.tokens import token_spans
from rolefit.values import ROLES, ScoredStatement
from rolefit.web.looks import NO_DUTY, PALETTE, TAG_PALETTE, Look, tag_look

__all__ = ["LEVELS", "MOST_WORDINGS", "Row", "heat", "page_data", "post_rows"]

LEVELS = 4
"""Steps of a word's tint."""
MOST_WORDINGS = 10
"""Phrases shown for a role, and against it."""
_FULL = 0.6
"""Part of the strongest word's amount from which a tint is full."""

Piece = tuple[str, str | None]
"""Text, and the class of its tint; none for what stands between words."""


class Row(NamedTuple):
    """A statement, or a line between statements."""

    place: int
    """That of the statement from 0; -1 for a line between."""
    tag: str
    look: Look
    lead: str
    """The bullet or number before it."""
    pieces: tuple[Piece, ...]


def word_amounts(terms: Sequence[Term], words: int, target: Target) -> list[float]:
    """Return what each word adds to a target: every phrase divided equally among its words."""
    amounts = [0.0] * words
    for term in terms:
        each = sum(map(mul, term.amounts, target)) / (term.last - term.first)
        for place in range(term.first, term.last):
            amounts[place] += each
    return amounts


def heat(amount: float, most: float) -> str:
    """Return the class of a word's tint: `a1` to `a4` for the role explained, `b1` to `b4` for the other, or none."""
    level = round(LEVELS * min(1.0, abs(amount) / (_FULL * most))) if most else 0
    return f"{'a' if amount > 0 else 'b'}{level}" if level else ""


def _look(scored: ScoredStatement) -> tuple[str, Look]:
    """Key and look of a statement's tag; one that does not count has none."""
    tag = scored.tag if scored.weight and scored.tag in TAG_PALETTE else "none"
    return tag, tag_look(tag)


def post_rows(explanation: Explanation) -> list[Row]:
    """Return the text of the post, statement by statement, with headings and whatever else stands between them."""
    verdict, attribution = explanation.verdict, explanation.attribution
    rows: list[Row] = []
    amounts = [
        word_amounts(terms, len(token_spans(scored.statement.text)), explanation.target)
        for terms, scored in zip(attribution.statements, verdict.statements, strict=True)
    ]
    most = max((abs(amount) for row in amounts for amount in row), default=0.0)
    text, here = verdict.post.text, 0
    for index, scored in enumerate(verdict.statements):
        start, end = scored.statement.start, scored.statement.end
        *between, lead = text[here:start].split("\n")
        rows += _gaps(between)
        tag, look = _look(scored)
        rows.append(Row(index, tag, look, lead.strip(), tuple(_pieces(scored.statement.text, amounts[index], most))))
        here = end
    return [*rows, *_gaps(text[here:].split("\n"))]


def _gaps(lines: Sequence[str]) -> Iterator[Row]:
    for line in lines:
        if line.strip():
            yield Row(-1, "", NO_DUTY, "", ((line.strip(" #*_") or line.strip(), None),))


def _pieces(text: str, amounts: Sequence[float], most: float) -> Iterator[Piece]:
    here = 0
    for place, (start, end) in enumerate(token_spans(text)):
        if start > here:
            yield text[here:start], None
        yield text[start:end], heat(amounts[place], most)
        here = end
    if here < len(text):
        yield text[here:], None


def _wordings(found: Sequence[Wording], sign: int) -> list[list[object]]:
    strong = [w for w in found if w.amount * sign > 0][:MOST_WORDINGS]
    return [[w.text, round(w.amount, 3), len(w.places), w.places[0].statement] for w in strong]


def page_data(explanation: Explanation) -> dict[str, Any]:
    """Return what the page's script needs: contributions of every phrase, and the phrases for each pair of roles."""
    verdict, attribution = explanation.verdict, explanation.attribution
    statements = [scored.statement for scored in verdict.statements]
    pairs = {}
    for one, other in combinations(ROLES, 2):
        target = contrast(one, other)
        found = wordings(verdict.post.text, verdict.post.title, explanation.spans, attribution, target)
        pairs[f"{PALETTE[one].key}:{PALETTE[other].key}"] = {
            "total": round(sum(map(mul, verdict.logits, target)), 5),
            "for": _wordings(found, 1),
            "against": _wordings(found, -1),
            "parts": {key: round(value, 5) for key, value in parts_of(attribution, statements, target).items()},
        }
    return {
        "roles": [[PALETTE[role].key, PALETTE[role].name] for role in ROLES],
        "asked": [PALETTE[role].key for role in explanation.asked],
        "full": _FULL,
        "levels": LEVELS,
        "ends": PER_CENT_ENDS,
        "pairs": pairs,
        "statements": [
            {
                "tag": _look(scored)[1].name,
                "p": [round(p, 3) for p in scored.probabilities],
                "weight": scored.weight,
                "presence": [round(v, 5) for v in attribution.presence[index]],
                "terms": [
                    [
                        verdict.post.text[term.start : term.end],
                        term.first,
                        term.last,
                        [round(v, 5) for v in term.amounts],
                        list(term.concepts),
                    ]
                    for term in attribution.statements[index]
                ],
            }
            for index, scored in enumerate(verdict.statements)
        ],
    }
