"""What can be asked: each call with what it takes and gives; the server checks requests and describes itself by this table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from rolefit.serve.problems import Refused

__all__ = ["CALLS", "Call", "Field", "asked", "call_of"]

JSON, JSON_LINES, CSV, HTML, TEXT = "application/json", "application/x-ndjson", "text/csv", "text/html", "text/plain"


class Field(NamedTuple):
    """A field of the JSON object, or of the query, that a call takes."""

    name: str
    kind: str
    """string, boolean, array, object."""
    told: str
    one_of: tuple[str, ...] = ()
    """The texts that it may be; empty: any."""
    required: bool = False
    items: tuple[Field, ...] = ()
    """Of an array of objects, the fields of each."""
    least: int = 0
    """Of an array, the fewest items; likewise the most."""
    most: int = 0


class Call(NamedTuple):
    """One address under /v1 that takes POST."""

    name: str
    told: str
    fields: tuple[Field, ...]
    """Of the JSON object, or of the query where the body is a file."""
    gives: Mapping[str, tuple[str, str]]
    """By `format`, the first by default: the type of the answer, and the file of its schema, empty where it has none."""
    file: bool = False
    """Whether the body is the bytes of a file, and the fields stand in the query."""
    listed: bool = True
    """Whether it is told of: the others are the page's own."""


_TEXT = Field("text", "string", "The post. Give this, or `base64`.")
_BASE64 = Field("base64", "string", "The bytes of a file in any form that rolefit reads, in base64.")
_NAME = Field(
    "name",
    "string",
    "The name of that file: its extension counts where the content does not tell. Nothing of this name is opened.",
)
_TITLE = Field("title", "string", "The job title; it beats every title that the post gives.")
_POST = (_TEXT, _BASE64, _NAME, _TITLE)
_TABLE = Field(
    "name", "string", "The name of the table, such as posts.csv: its extension counts where the content does not tell."
)


def _format(gives: Mapping[str, object]) -> Field:
    return Field("format", "string", "What the command's option of this name says.", tuple(gives))


def _call(name: str, told: str, fields: tuple[Field, ...], gives: Mapping[str, tuple[str, str]], **more: bool) -> Call:
    return Call(name, told, (*fields, _format(gives)) if len(gives) > 1 else fields, gives, **more)


_CLASSIFY = {"json": (JSON, "classify-1"), "csv": (CSV, ""), "text": (TEXT, "")}
_EXPLAIN = {"json": (JSON, "explain-1"), "html": (HTML, ""), "text": (TEXT, "")}
_COMPARE = {"json": (JSON, "compare-1"), "html": (HTML, ""), "text": (TEXT, "")}
_CHECK = {
    "json": (JSON, "check-1"), "html": (HTML, ""), "csv": (CSV, ""), "sarif": (JSON, ""), "text": (TEXT, ""),
}  # fmt: skip

CALLS: tuple[Call, ...] = (
    _call(
        "classify", "Say what a job post describes: what `rolefit classify` writes.",
        (*_POST, Field("all", "boolean", "Every post that the file holds, not just one.")), _CLASSIFY,
    ),
    _call("explain", "Say why: what `rolefit explain` writes.", _POST, _EXPLAIN),
    _call("read", "Say how a file is read: what `rolefit read -f json` writes.", _POST, {"json": (JSON, "")}),
    _call(
        "check", "Check drafts: what `rolefit check --isolated --no-cache` writes. Drafts are compared with one another.",
        (
            Field("drafts", "array", "The drafts.", (), True, (_TEXT, _BASE64, _TITLE, Field("name", "string", "What findings call it.", (), True)), 1, 200),
            Field("expect", "string", "The role that drafts are meant to have where they say none."),
            Field("settings", "object", "Settings as in rolefit.toml, but for those that name files; none are read from the disk."),
        ),
        _CHECK,
    ),
    _call(
        "compare", "Set posts side by side: what `rolefit compare` writes.",
        (Field("posts", "array", "The posts.", (), True, _POST, 2, 12),), _COMPARE,
    ),
    _call(
        "batch", "Classify every row of a table: what `rolefit batch` writes, streamed.", (_TABLE,),
        {"jsonl": (JSON_LINES, ""), "csv": (CSV, "")}, file=True,
    ),
    _call(
        "report", "Write a page on a scored table: what `rolefit report` writes.",
        (_TABLE, Field("title", "string", "Heading of the page.")), {"html": (HTML, "")}, file=True,
    ),
    _call(
        "label", "Say which posts of a table to label next: the order of `rolefit label`, and the labels that the table holds.",
        (
            Field("name", "string", _TABLE.told), Field("base64", "string", "The bytes of the table.", (), True),
            Field("done", "array", "The ids of the posts that were read."),
        ),
        {"json": (JSON, "")},
    ),
    _call(
        "labels", "Write labels as the file of `rolefit label`.",
        (
            Field("rows", "array", "The labels in their order.", (), True, (
                Field("id", "string", "", (), True), Field("title", "string", "", (), True),
                Field("text", "string", "", (), True), Field("label", "string", "A role, or empty where it was passed over.", (), True),
            )),
        ),
        {"csv": (CSV, "")},
    ),
    _call("post", "The part of the page on one post.", _POST, {"html": (HTML, "")}, listed=False),
)  # fmt: skip
_BY_NAME = {call.name: call for call in CALLS}


def call_of(name: str) -> Call:
    """Return the call of a name. Raises `KeyError` for none."""
    return _BY_NAME[name]


def asked(call: Call, found: object) -> dict[str, Any]:
    """Return the fields of a request as they were given. Raises `Refused` for what the call does not take."""
    return _checked(call.fields, found, "the request")


_KINDS = {
    "string": (str, "a text"),
    "boolean": (bool, "true or false"),
    "array": (list, "a list"),
    "object": (dict, "an object"),
}


def _checked(fields: tuple[Field, ...], found: object, where: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise Refused(400, "json", f"{where} must be a JSON object")
    known = {field.name for field in fields}
    for name in found:
        if name not in known:
            raise Refused(
                400, "field", f"{where} has no field {name[:40]!r}: the fields are {', '.join(sorted(known))}"
            )
    for field in fields:
        if field.name in found:
            _check(field, found[field.name])
        elif field.required:
            raise Refused(400, "field", f"{where} needs {field.name}")
    if {"text", "base64"} <= known and ("text" in found) == ("base64" in found):
        raise Refused(400, "field", f"{where} needs text or base64, and not both")
    return found


def _check(field: Field, value: object) -> None:
    kind, words = _KINDS[field.kind]
    if not isinstance(value, kind):
        raise Refused(400, "field", f"{field.name} must be {words}")
    if field.one_of and value not in field.one_of:
        raise Refused(400, "field", f"{field.name} must be one of {', '.join(field.one_of)}")
    if isinstance(value, list):
        if len(value) < field.least or (field.most and len(value) > field.most):
            raise Refused(
                400, "field", f"{field.name} takes {field.least} to {field.most} items, and was given {len(value)}"
            )
        for number, item in enumerate(value, 1):
            if field.items:
                _checked(field.items, item, f"item {number} of {field.name}")
            elif not isinstance(item, str):
                raise Refused(400, "field", f"item {number} of {field.name} must be a text")
