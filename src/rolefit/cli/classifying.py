"""What `rolefit classify` does, free of typer."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rolefit.cli.exits import OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from rolefit.values import JobPost

__all__ = ["posts_of", "run"]


def _prior(text: str) -> dict[str, float]:
    """`role=0.2,role=0.3,...` to probabilities; roles left out share the rest."""
    from rolefit.values import ROLES

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


def posts_of(paths: Sequence[str], title: str | None, every: bool) -> Iterator[tuple[str, JobPost | InputError]]:
    """Yield each input that the arguments name with its post, with each of its posts where `every`, or with its error."""
    import os

    from rolefit.reading import expand, load, read_posts

    seen: set[str] = set()  # an input that two arguments name is answered once
    for argument in paths:
        try:
            sources = expand([argument])
        except InputError as error:
            yield argument, error
            continue
        for source in sources:
            place = source if source == "-" else os.path.normcase(os.path.abspath(source))
            if place in seen:
                continue
            seen.add(place)
            try:
                data = load(source)
                read = read_posts if every else _one
                posts = read(data, source=source, title=title)
            except InputError as error:
                yield source, error
                continue
            for post in posts:
                yield post.source, post


def _one(data: bytes, *, source: str, title: str | None) -> list[JobPost]:
    from rolefit.reading import read_bytes

    return [read_bytes(data, source=source, title=title)]


def run(
    paths: Sequence[str],
    *,
    title: str | None = None,
    output: str = "text",
    lexicon: str | None = None,
    model: str | None = None,
    prior: str | None = None,
    every: bool = False,
    verbose: bool = False,
) -> int:
    """Classify the inputs, write the verdicts as `output` (text, json, jsonl, csv), and return the exit code.

    `every` takes all posts of a file that holds several, which is an error otherwise; `verbose` says how each was read.
    """
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to classify: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load(model, lexicon)
    if prior is not None:
        classifier = classifier.with_prior(_prior(prior))
    failed = 0
    records: list[dict[str, Any]] = []
    first = True
    for source, post in posts_of(paths, title, every):
        if isinstance(post, InputError):
            failed += 1
            complain(str(post))
            if output != "text":
                from rolefit.render.records import error_record

                _emit(output, error_record(source, str(post)), records, first)
        elif output == "text":
            from rolefit.cli.output import show
            from rolefit.render.text import reading_lines, verdict_lines

            read = reading_lines(post) if verbose else []
            show([*([] if first else [[]]), *verdict_lines(classifier.classify(post)), *read])
            first = False
        else:
            from rolefit.render.records import verdict_record

            if verbose:
                from rolefit.render.text import as_plain, reading_lines

                say(as_plain([[("", f"{post.source}:")], *reading_lines(post)]).rstrip("\n"))
            _emit(output, verdict_record(classifier.classify(post)), records, first)
        first = first and output == "text"
    if output == "json":
        from rolefit.cli.output import write
        from rolefit.render.records import json_text

        write(json_text(records))
    return USAGE if failed else OK


def _emit(output: str, record: dict[str, Any], records: list[dict[str, Any]], first: bool) -> None:
    from rolefit.cli.output import write
    from rolefit.render.records import csv_text, json_line

    if output == "json":
        records.append(record)
    elif output == "jsonl":
        write(json_line(record))
    else:
        write(csv_text([record], header=first))
