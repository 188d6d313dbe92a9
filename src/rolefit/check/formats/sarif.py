"""SARIF 2.1.0, as code scanning of GitHub and others take it: relative paths, stable fingerprints, the rules."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from rolefit.check.report import Report, fingerprints
from rolefit.check.values import Finding, Place, Rule

__all__ = ["render"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


def render(report: Report) -> str:
    """Return a log with one run; findings rank by their confidence, 0..100."""
    index = {rule.code: i for i, rule in enumerate(report.rules)}
    names = fingerprints(report)
    run = {
        "tool": {
            "driver": {
                "name": "rolefit",
                "semanticVersion": report.version,
                **({"informationUri": report.help_address("README")} if report.help_url else {}),
                "rules": [_rule(rule, report.help_address(rule.code)) for rule in report.rules],
                "properties": {"model": report.model_version, "lexicon": report.lexicon_version},
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(f, name, index) for f, name in zip(report.findings, names, strict=True)],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, address: str) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.reason},
        "help": {"text": rule.help, "markdown": rule.help},
        **({"helpUri": address} if address else {}),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _invocation(report: Report) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": not report.failures}
    if report.failures:
        invocation["toolExecutionNotifications"] = [
            {
                "level": "error",
                "message": {"text": failure.message},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(failure.path)}}],
            }
            for failure in report.failures
        ]
    return invocation


def _result(finding: Finding, fingerprint: str, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}. {finding.help}" if finding.help else finding.message},
        "locations": [_location(finding.path, finding.place)],
        "partialFingerprints": {"rolefitFinding/v1": fingerprint},
        "rank": round(100 * finding.confidence, 1),
        "properties": {"confidence": round(finding.confidence, 4)},
    }
    if finding.code in index:
        result["ruleIndex"] = index[finding.code]
    if finding.related:
        result["relatedLocations"] = [
            {"id": i, **_location(finding.path, place), "message": {"text": message}}
            for i, (place, message) in enumerate(finding.related, 1)
        ]
    return result


def _location(path: str, place: Place) -> dict[str, Any]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    if path.startswith("/"):
        return {"uri": "file://" + quote(path)}
    if path[1:2] == ":":  # a drive of Windows
        return {"uri": "file:///" + quote(path, safe="/:")}
    return {"uri": quote(path), "uriBaseId": _ROOT}
