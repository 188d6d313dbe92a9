"""A comparison as JSON."""

from __future__ import annotations

import json
from typing import Any

from rolefit.explain.compare import Comparison
from rolefit.render.records import verdict_record

__all__ = ["COMPARE_SCHEMA", "compare_json", "compare_record"]

COMPARE_SCHEMA = "rolefit/compare/1"
"""Name and version of the JSON output; `docs/schema/compare-1.json` describes it."""


def _place(comparison: Comparison, place: tuple[int, int]) -> dict[str, Any]:
    post, index = place
    statement = comparison.verdicts[post].statements[index].statement
    return {
        "post": post, "statement": index, "start": statement.start, "end": statement.end, "text": statement.text,
    }  # fmt: skip


def compare_record(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as a JSON object; posts are named by their numbers, from 0 in the order given."""
    return {
        "schema": COMPARE_SCHEMA,
        "posts": [
            {**verdict_record(verdict), "lean": round(lean, 6)}
            for verdict, lean in zip(comparison.verdicts, comparison.leans, strict=True)
        ],
        "conclusion": comparison.conclusion,
        "distance": round(comparison.distance, 6),
        "overlap_share": round(comparison.overlap_share, 6),
        "outcomes": [
            {
                "outcome": o.outcome,
                "role": o.role,
                "department": o.department,
                "amounts": [round(amount, 2) for amount in o.amounts],
                "owners": list(o.owners),
            }
            for o in comparison.outcomes
        ],
        "overlaps": [
            {
                "first": _place(comparison, o.first),
                "second": _place(comparison, o.second),
                "likeness": round(o.likeness, 6),
                "concepts": list(o.concepts),
                "keep": o.keep if o.keep >= 0 else None,
            }
            for o in comparison.overlaps
        ],
        "moves": [
            {**_place(comparison, (m.post, m.statement)), "to": m.to, "tag": m.tag, "already_there": m.already}
            for m in comparison.moves
        ],
        "dissolved": list(comparison.dissolved),
    }


def compare_json(comparison: Comparison) -> str:
    """Return a comparison as one JSON document."""
    return json.dumps(compare_record(comparison), ensure_ascii=False, indent=1) + "\n"
