"""The description of the server in OpenAPI 3.1, made of the table of calls and of the schemas of the commands."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from rolefit import __version__
from rolefit.bundled import bundled
from rolefit.serve.calls import CALLS, JSON, Call, Field

__all__ = ["description"]

_PROBLEMS = {
    "400": "The request is no JSON, or a field is wrong: code `json` or `field`.",
    "401": "No token, or a wrong one: code `token`.",
    "403": "The request comes from a page of another site: code `origin`.",
    "408": "The request did not arrive in time: code `slow`.",
    "413": "The request is larger than --max-bytes: code `too_large`.",
    "415": "The request is not said to be JSON: code `content_type`.",
    "421": "The Host of the request is not this server's: code `host`.",
    "422": "What was given cannot be read: code `input`.",
    "500": "A fault of rolefit: code `internal`.",
    "504": "The answer would take longer than --timeout: code `time`.",
}


@cache
def description() -> dict[str, Any]:
    """Return the description as plain values. Raises `ConfigurationError` where the installation lacks a schema."""
    files = dict.fromkeys(schema for call in CALLS for _, schema in call.gives.values() if schema)
    paths: dict[str, Any] = {f"/v1/{call.name}": {"post": _operation(call)} for call in CALLS if call.listed}
    paths["/v1/health"] = {"get": _open("health", "Whether the server answers.", {"status": {"const": "ok"}})}
    versions = {name: {"type": "string"} for name in ("rolefit", "model", "lexicon")}
    paths["/v1/version"] = {"get": _open("version", "What answers.", versions)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "rolefit",
            "version": __version__,
            "description": "Says whether job posts describe a social media manager, a community manager, a hybrid of the two, or neither. "
            "Nothing of a request is kept, logged or written to disk.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "The token of rolefit serve."}
            },
            "schemas": {"problem": _problem(), **{name: _schema(name) for name in files}},
        },
    }


def _problem() -> dict[str, Any]:
    inner = {
        "type": "object",
        "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
        "required": ["code", "message"],
    }
    return {"type": "object", "properties": {"error": inner}, "required": ["error"]}


def _schema(name: str) -> Any:
    """A schema of docs/schema, its references led to where it stands here."""
    with open(bundled(f"docs/schema/{name}.json"), encoding="utf-8") as file:
        found = json.load(file)
    return {
        key: _led(value, f"#/components/schemas/{name}")
        for key, value in found.items()
        if key not in ("$id", "$schema")
    }


def _led(value: Any, place: str) -> Any:
    if isinstance(value, dict):
        return {k: place + v[1:] if k == "$ref" and isinstance(v, str) else _led(v, place) for k, v in value.items()}
    return [_led(one, place) for one in value] if isinstance(value, list) else value


def _open(name: str, told: str, properties: dict[str, Any]) -> dict[str, Any]:
    """An address that needs no token."""
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return {
        "operationId": name, "summary": told, "security": [],
        "responses": {"200": {"description": "The answer.", "content": {JSON: {"schema": schema}}}},
    }  # fmt: skip


def _operation(call: Call) -> dict[str, Any]:
    found: dict[str, Any] = {"operationId": call.name, "summary": call.told}
    if call.file:
        found["parameters"] = [_parameter(field) for field in call.fields]
        found["requestBody"] = {
            "required": True, "description": "The bytes of the table.",
            "content": {"application/octet-stream": {"schema": {}}},
        }  # fmt: skip
    else:
        found["requestBody"] = {"required": True, "content": {JSON: {"schema": _object(call.fields)}}}
    content: dict[str, Any] = {}
    for media, schema in call.gives.values():
        content.setdefault(media, {"schema": {"$ref": f"#/components/schemas/{schema}"} if schema else {}})
    problem = {"application/json": {"schema": {"$ref": "#/components/schemas/problem"}}}
    responses: dict[str, Any] = {"200": {"description": "The answer.", "content": content}}
    responses |= {status: {"description": told, "content": problem} for status, told in _PROBLEMS.items()}
    return found | {"responses": responses}


def _parameter(field: Field) -> dict[str, Any]:
    return {
        "name": field.name,
        "in": "query",
        "description": field.told,
        "required": field.required,
        "schema": _value(field),
    }


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "object",
        "properties": {
            field.name: _value(field) | ({"description": field.told} if field.told else {}) for field in fields
        },
        "additionalProperties": False,
    }
    required = [field.name for field in fields if field.required]
    if {"text", "base64"} <= found["properties"].keys():
        found["oneOf"] = [{"required": ["text"]}, {"required": ["base64"]}]
    return found | ({"required": required} if required else {})


def _value(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {"type": field.kind}
    if field.one_of:
        found |= {"enum": list(field.one_of), "default": field.one_of[0]}
    if field.kind == "array":
        found["items"] = _object(field.items) if field.items else {"type": "string"}
        found |= {"minItems": field.least} if field.least else {}
        found |= {"maxItems": field.most} if field.most else {}
    return found
