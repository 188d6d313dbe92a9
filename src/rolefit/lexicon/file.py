"""Opens lexicon files: YAML to checked concepts, with file and line of whatever is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from rolefit.errors import LexiconError
from rolefit.lexicon.phrases import Pattern, patterns_of

__all__ = ["DECOYS", "DEPARTMENTS", "FACETS", "OUTCOMES", "Entry", "Lexicon", "load_lexicon", "overlay"]

FACETS = ("outcome", "goal", "channel", "audience", "voice", "activity", "metric", "expertise")
OUTCOMES = (
    "leads", "awareness", "visibility", "sales", "attendance",
    "questions", "learning", "retention", "deflection", "utilization",
)  # fmt: skip
DEPARTMENTS = ("Marketing", "Sales", "Customer Service", "Product Management")
ROLES = ("social_media", "community", "shared")
DECOYS = (
    "property", "care", "field_organising", "user_research", "customer_success", "software", "design", "product",
    "performance_marketing", "public_relations", "editorial", "policy", "education", "research", "fundraising", "events",
    "sales", "people", "finance", "administration", "hospitality", "trades", "trust_safety", "boilerplate",
)  # fmt: skip
_KEYS = (
    "id", "role", "facet", "outcome", "department", "weak", "phrases", "unless", "with", "fires", "silent",
)  # fmt: skip
_ID = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One concept of a lexicon file: a group of phrases with one meaning."""

    id: str
    role: str
    facet: str
    outcome: str
    department: str
    weak: bool
    phrases: tuple[str, ...]
    unless: tuple[str, ...]
    with_: tuple[str, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]
    line: int
    """Where it stands in its file, from 1."""

    def patterns(self) -> list[tuple[int, Pattern]]:
        """All patterns with their kind: 0 fires, 1 `unless`, 2 `with`."""
        kinds = ((0, self.phrases), (1, self.unless), (2, self.with_))
        return [(kind, pattern) for kind, phrases in kinds for phrase in phrases for pattern in patterns_of(phrase)]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The concepts of one or more lexicon files, in the order of the file."""

    version: str
    entries: tuple[Entry, ...]


def _yaml(path: Path) -> Any:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise LexiconError(f"{path}: no such lexicon file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: cannot be read as UTF-8 text: {error}") from None
    try:
        return yaml.compose(text, Loader=loader), loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise LexiconError(f"{path}:{mark.line + 1 if mark else 1}: not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise LexiconError(f"{path}:1: not valid YAML: {' '.join(str(error).split())}") from None


class _Reader:
    """Walks the nodes of one file and knows the line of each."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def fail(self, node: Any, reason: str) -> LexiconError:
        return LexiconError(f"{self.path}:{node.start_mark.line + 1}: {reason}")

    def mapping(self, node: Any, allowed: Sequence[str], what: str) -> dict[str, Any]:
        if node is None or node.id != "mapping":
            raise LexiconError(f"{self.path}:{node.start_mark.line + 1 if node else 1}: {what} must be a mapping")
        found: dict[str, Any] = {}
        for key, value in node.value:
            if key.value not in allowed:
                near = get_close_matches(str(key.value), allowed, 1)
                hint = f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(allowed)}"
                raise self.fail(key, f"unknown key {key.value!r} in {what}; {hint}")
            if key.value in found:
                raise self.fail(key, f"key {key.value!r} stands twice in {what}")
            found[key.value] = value
        return found

    def text(self, node: Any, what: str) -> str:
        if node.id != "scalar" or not node.value.strip():
            raise self.fail(node, f"{what} must be text")
        return str(node.value).strip()

    def texts(self, node: Any, what: str) -> list[tuple[str, Any]]:
        if node.id != "sequence":
            raise self.fail(node, f"{what} must be a list")
        return [(self.text(item, what), item) for item in node.value]

    def choice(self, fields: dict[str, Any], key: str, allowed: Sequence[str]) -> str:
        if key not in fields:
            return ""
        value = self.text(fields[key], key)
        if value not in allowed:
            near = get_close_matches(value, allowed, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(allowed)}"
            raise self.fail(fields[key], f"unknown {key} {value!r}; {hint}")
        return value

    def entry(self, node: Any) -> Entry:
        fields = self.mapping(node, _KEYS, "concept")
        for key in ("id", "role", "facet", "phrases"):
            if key not in fields:
                raise self.fail(node, f"a concept needs {key!r}")
        name = self.text(fields["id"], "id")
        if not _ID.fullmatch(name):
            raise self.fail(fields["id"], f"id {name!r} must be lower-case words joined by underscores")
        role = self.choice(fields, "role", (*ROLES, *DECOYS))
        outcome = self.choice(fields, "outcome", OUTCOMES)
        department = self.choice(fields, "department", DEPARTMENTS)
        if bool(outcome) != bool(department):
            raise self.fail(node, f"concept {name!r}: outcome and department go together")
        lists: dict[str, tuple[str, ...]] = {}
        for key in ("phrases", "unless", "with", "fires", "silent"):
            rows = self.texts(fields[key], key) if key in fields else []
            if key in ("phrases", "unless", "with"):
                for text, item in rows:
                    try:
                        list(patterns_of(text))
                    except ValueError as error:
                        raise self.fail(item, str(error)) from None
            lists[key] = tuple(text for text, _ in rows)
        if not lists["phrases"]:
            raise self.fail(fields["phrases"], f"concept {name!r} has no phrases")
        weak = self.choice(fields, "weak", ("true", "false")) == "true"
        facet = self.choice(fields, "facet", FACETS)
        return Entry(
            name,
            role,
            facet,
            outcome,
            department,
            weak,
            lists["phrases"],
            lists["unless"],
            lists["with"],
            lists["fires"],
            lists["silent"],
            node.start_mark.line + 1,
        )


def load_lexicon(path: Path | str) -> Lexicon:
    """Return the checked concepts of a lexicon file.

    Raises `LexiconError` with file, line and reason where it is missing, not YAML, or breaks the format.
    """
    path = Path(path)
    node, _ = _yaml(path)
    reader = _Reader(path)
    fields = reader.mapping(node, ("format", "version", "concepts"), "lexicon")
    if "format" not in fields or reader.text(fields["format"], "format") != "1":
        raise LexiconError(f"{path}:1: this program reads lexicons of format 1; write 'format: 1' at the top")
    if "concepts" not in fields or fields["concepts"].id != "sequence":
        raise LexiconError(f"{path}:1: a lexicon needs a list of 'concepts'")
    entries: list[Entry] = []
    seen: dict[str, int] = {}
    for item in fields["concepts"].value:
        entry = reader.entry(item)
        if entry.id in seen:
            raise reader.fail(item, f"concept {entry.id!r} stands twice, first on line {seen[entry.id]}")
        seen[entry.id] = entry.line
        entries.append(entry)
    version = reader.text(fields["version"], "version") if "version" in fields else path.stem
    return Lexicon(version, tuple(entries))


def overlay(base: Lexicon, own: Lexicon) -> Lexicon:
    """Return `base` with the concepts of `own`: the same id replaces, a new one is added at the end."""
    replaced = {entry.id: entry for entry in own.entries}
    kept = [replaced.pop(entry.id, entry) for entry in base.entries]
    return Lexicon(f"{base.version}+{own.version}", (*kept, *replaced.values()))
