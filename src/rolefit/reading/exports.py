"""JSON and JSON Lines: exports of applicant systems, answers of their interfaces, JobPosting objects, rows of scrapers."""

from __future__ import annotations

import json

from rolefit.reading.field_text import text_of
from rolefit.reading.fields import posts_in
from rolefit.reading.found import Found
from rolefit.reading.origin import Origin

__all__ = ["found_in_json"]

_MOST_LINES = 10_000


def found_in_json(text: str, origin: Origin) -> list[Found]:
    """Return the posts, or nothing where the text is no JSON and its name does not say that it is.

    Raises `InputError` for malformed JSON in a .json file, and for JSON without a post.
    """
    named = origin.extension in (".json", ".jsonl", ".ndjson")
    text = text.strip().removeprefix("\ufeff")
    try:
        value = json.loads(text, strict=False)
    except RecursionError as error:
        raise origin.error("is JSON nested too deeply to be a job post") from error
    except json.JSONDecodeError as error:
        rows = _rows(text) if error.msg == "Extra data" else []
        if rows:
            return posts_in(rows)
        if named:
            raise origin.error(
                f"is not valid JSON: {error.msg} in line {error.lineno}, column {error.colno}"
            ) from error
        return []
    except ValueError as error:  # a number of thousands of digits
        raise origin.error(f"is not valid JSON: {error}") from error
    if isinstance(value, str):
        return [Found(text_of(value), carrier="JSON string")]
    if not named and isinstance(value, list) and not any(isinstance(item, dict) for item in value):
        return []  # such as a line that begins with a bracket
    posts = posts_in(value)
    if not posts and (isinstance(value, (dict, list)) or named):
        raise origin.error('holds no job post: JSON needs an object with "title" and "description"')
    return posts


def _rows(text: str) -> list[object]:
    """Return the objects of JSON Lines; none where a line is no object."""
    rows: list[object] = []
    for line in text.splitlines()[:_MOST_LINES]:
        if not line.strip():
            continue
        try:
            row = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            return []
        if not isinstance(row, dict):
            return []
        rows.append(row)
    return rows
