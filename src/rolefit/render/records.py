"""A verdict as JSON and as a CSV row: stable, versioned, the same bytes for the same input."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from rolefit.render.indented import indented
from rolefit.values import ROLES, JobPost, Verdict
from rolefit.verdict.evidence import evidence_line

__all__ = ["CSV_COLUMNS", "SCHEMA", "csv_text", "error_record", "json_line", "json_text", "read_line", "verdict_record"]

SCHEMA = "rolefit/classify/1"
"""Name and version of the JSON output; `docs/schema/classify-1.json` describes it."""

CSV_COLUMNS = (
    "source",
    "title",
    "rolefit_role",
    "rolefit_confidence",
    *(f"rolefit_p_{role}" for role in ROLES),
    "rolefit_sm_share",
    "rolefit_cm_share",
    "rolefit_sh_share",
    "rolefit_ot_share",
    "rolefit_unsure",
    "rolefit_reasons",
    "rolefit_evidence",
    "rolefit_title_role",
    "rolefit_title_says_otherwise",
    "rolefit_error",
)


def verdict_record(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as a JSON object of the schema's `verdict` kind."""
    return verdict.to_dict()


def error_record(source: str, message: str) -> dict[str, Any]:
    """Return an input that could not be read as a JSON object of the schema's `error` kind."""
    return {"source": source, "error": message}


def json_text(records: Iterable[dict[str, Any]]) -> str:
    """Return one JSON document that holds all results."""
    return indented({"schema": SCHEMA, "results": list(records)}, 2) + "\n"


def read_line(post: JobPost) -> str:
    """Return one line of JSON on how a post was read: what `rolefit read` gives, with title and text as they are scored."""
    from rolefit.text.normalise import normalise

    record = {
        "source": post.source, "title": normalise(post.title), "text": normalise(post.text), "carrier": post.carrier or None,
        "title_source": post.title_source or None, "left_out": list(post.left_out), "metadata": dict(post.metadata),
    }  # fmt: skip
    return json.dumps(record, ensure_ascii=False, default=str) + "\n"


def json_line(record: dict[str, Any]) -> str:
    """Return one line of JSON Lines."""
    return json.dumps({"schema": SCHEMA, **record}, ensure_ascii=False) + "\n"


def csv_text(records: Iterable[dict[str, Any]], *, header: bool = True, safe: bool = False) -> str:
    """Return the rows as CSV with the columns of `CSV_COLUMNS`; `safe` neutralises what a spreadsheet takes for a formula."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if safe:
        from rolefit.tables.csv_write import neutral

        plain = csv_text(records, header=header)
        for row in csv.reader(io.StringIO(plain, newline="")):
            writer.writerow([neutral(cell) for cell in row])
        return out.getvalue()
    if header:
        writer.writerow(CSV_COLUMNS)
    for record in records:
        if "error" in record:
            writer.writerow([record["source"], *[""] * (len(CSV_COLUMNS) - 2), record["error"]])
            continue
        writer.writerow(
            [
                record["source"],
                record["title"],
                record["role"],
                f"{record['confidence']:.6f}",
                *[f"{record['probabilities'][role]:.6f}" for role in ROLES],
                *[f"{record['shares'][key]:.1f}" for key in ("sm", "cm", "sh", "ot")],
                "true" if record["unsure"] else "false",
                ";".join(record["reasons"]),
                evidence_line([p["text"] for p in record["phrases"]]),
                record["title_role"] or "",
                "true" if record["title_says_otherwise"] else "false",
                "",
            ]
        )
    return out.getvalue()
