"""`rolefit classify`: files, folders, patterns or a pipe to verdicts."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rolefit.cli.exits import USAGE, complain
from rolefit.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rolefit.verdict import JobPost

__all__ = ["classify"]


class Format(StrEnum):
    """How verdicts are written."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"


def _prior(text: str) -> dict[str, float]:
    """`role=0.2,role=0.3,...` to probabilities; roles left out share the rest."""
    from rolefit.verdict import ROLES

    given: dict[str, float] = {}
    for part in text.split(","):
        role, _, number = part.partition("=")
        try:
            given[role.strip()] = float(number)
        except ValueError:
            raise ConfigurationError(f"--prior {text!r}: write role=0.2, several joined by commas") from None
    unknown = sorted(set(given) - set(ROLES))
    if unknown:
        raise ConfigurationError(f"--prior: unknown role {unknown[0]!r}; the roles are {', '.join(ROLES)}")
    rest = 1.0 - sum(given.values())
    missing = [role for role in ROLES if role not in given]
    if any(not 0 < p < 1 for p in given.values()) or (missing and rest <= 0) or (not missing and abs(rest) > 1e-6):
        raise ConfigurationError("--prior: probabilities must lie between 0 and 1 and add up to 1")
    return {role: given.get(role, rest / max(1, len(missing))) for role in ROLES}


def _posts(paths: list[str], title: str | None) -> Iterator[tuple[str, JobPost | InputError]]:
    from rolefit.reading import expand, read_path

    for argument in paths:
        try:
            sources = expand([argument])
        except InputError as error:
            yield argument, error
            continue
        for source in sources:
            try:
                yield source, read_path(source, title=title)
            except InputError as error:
                yield source, error


def classify(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files, folders, patterns, or - for standard input.", show_default=False)
    ] = None,
    title: Annotated[str | None, typer.Option(help="The job title, where the text does not begin with it.")] = None,
    output: Annotated[Format, typer.Option("--format", "-f", help="How to write the verdicts.")] = Format.text,
    lexicon: Annotated[str | None, typer.Option(help="A lexicon file that adds to the shipped one.")] = None,
    model: Annotated[str | None, typer.Option(help="A model file instead of the shipped one.")] = None,
    prior: Annotated[
        str | None, typer.Option(help="How common the roles are among your posts: out_of_scope=0.8,hybrid=0.02,...")
    ] = None,
) -> None:
    """Say what job posts describe: text, Markdown, HTML, JSON JobPosting, DOCX or PDF."""
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to classify: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.classify import Classifier

    classifier = Classifier.load(model, lexicon)
    if prior is not None:
        classifier = classifier.with_prior(_prior(prior))
    failed = 0
    records: list[dict[str, Any]] = []
    first = True
    for source, post in _posts(paths, title):
        if isinstance(post, InputError):
            failed += 1
            complain(str(post))
            if output is not Format.text:
                from rolefit.render.records import error_record

                _emit(output, error_record(source, str(post)), records, first)
        elif output is Format.text:
            from rolefit.cli.output import show
            from rolefit.render.text import verdict_lines

            show([*([] if first else [[]]), *verdict_lines(classifier.classify(post))])
        else:
            from rolefit.render.records import verdict_record

            _emit(output, verdict_record(classifier.classify(post)), records, first)
        first = False
    if output is Format.json:
        from rolefit.cli.output import write
        from rolefit.render.records import json_text

        write(json_text(records))
    if failed:
        raise typer.Exit(USAGE)


def _emit(output: Format, record: dict[str, Any], records: list[dict[str, Any]], first: bool) -> None:
    from rolefit.cli.output import write
    from rolefit.render.records import csv_text, json_line

    if output is Format.json:
        records.append(record)
    elif output is Format.jsonl:
        write(json_line(record))
    else:
        write(csv_text([record], header=first))
