"""An explanation as JSON: every span with its contributions to the four logits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rolefit.explain.explanation import Explanation
from rolefit.explain.terms import Amounts, Term
from rolefit.render.indented import indented
from rolefit.render.records import verdict_record
from rolefit.values import ROLES, TAGS
from rolefit.verdict.outcomes import CHART

__all__ = ["EXPLAIN_SCHEMA", "explain_json", "explain_record"]

EXPLAIN_SCHEMA = "rolefit/explain/1"
"""Name and version of the JSON output; `docs/schema/explain-1.json` describes it."""
_DIGITS = 12


def _exact(values: Sequence[float]) -> list[float]:
    # Twelve digits keep the sum of a thousand parts within 1e-9.
    return [round(value, _DIGITS) for value in values]


def _rounded(names: Sequence[str], values: Sequence[float]) -> dict[str, float]:
    return {name: round(value, 6) for name, value in zip(names, values, strict=True)}


def _phrases(text: str, terms: Sequence[Term]) -> list[dict[str, Any]]:
    return [
        {
            "start": term.start,
            "end": term.end,
            "text": text[term.start : term.end],
            "concepts": list(term.concepts),
            "contributions": _exact(term.amounts),
        }
        for term in terms
    ]


def _statements(explanation: Explanation) -> list[dict[str, Any]]:
    verdict, attribution = explanation.verdict, explanation.attribution
    records = []
    for index, scored in enumerate(verdict.statements):
        statement = scored.statement
        total: Amounts = attribution.of_statement(index)
        records.append(
            {
                "start": statement.start,
                "end": statement.end,
                "text": statement.text,
                "section": statement.section,
                "heading": statement.heading,
                "tag": scored.tag,
                "probabilities": _rounded(TAGS, scored.probabilities),
                "weight": scored.weight,
                "contributions": _exact(total),
                "presence": _exact(attribution.presence[index]),
                "phrases": _phrases(verdict.post.text, attribution.statements[index]),
                "outcomes": list(dict.fromkeys(hit.outcome for hit in scored.hits if hit.outcome)),
            }
        )
    return records


def _asked(explanation: Explanation) -> dict[str, Any]:
    return {
        "role": explanation.asked[0],
        "against": explanation.asked[1],
        "weights": list(explanation.target),
        "log_odds": round(explanation.amount, _DIGITS),
        "parts": {key: round(value, _DIGITS) for key, value in explanation.parts.items()},
        "wordings": [
            {
                "text": wording.text,
                "amount": round(wording.amount, _DIGITS),
                "places": [
                    {"statement": p.statement if p.statement >= 0 else None, "start": p.start, "end": p.end}
                    for p in wording.places
                ],
            }
            for wording in explanation.wordings
        ],
    }


def explain_record(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as a JSON object; contributions are natural-log units, in the order of `roles`."""
    verdict, attribution, flip = explanation.verdict, explanation.attribution, explanation.flip
    title = verdict.post.title
    return {
        "schema": EXPLAIN_SCHEMA,
        "roles": list(ROLES),
        "verdict": verdict_record(verdict),
        "text": verdict.post.text,
        "logits": _exact(verdict.logits),
        "baseline": _exact(attribution.baseline),
        "title": {
            "text": title,
            "contributions": _exact(attribution.of_title()),
            "phrases": _phrases(title, attribution.title),
            "alone": _rounded(ROLES, explanation.title_alone),
            "without": _rounded(ROLES, explanation.without_title),
        },
        "statements": _statements(explanation),
        "asked": _asked(explanation),
        "region": explanation.region or None,
        "outcomes": [
            {"outcome": key, "amount": round(value, 2), "role": CHART[key][0], "department": CHART[key][1]}
            for key, value in verdict.outcomes.items()
        ],
        "week": [
            {"role": a.role, "activity": a.name, "published": round(a.published, 1), "here": round(a.here, 1)}
            for a in explanation.week
        ],
        "flip": None
        if flip is None
        else {
            "statements": list(flip.removed),
            "role": flip.role,
            "confidence": round(flip.confidence, 6),
            "smallest": flip.smallest,
        },
    }


def explain_json(explanation: Explanation) -> str:
    """Return an explanation as one JSON document."""
    return indented(explain_record(explanation), 1) + "\n"
