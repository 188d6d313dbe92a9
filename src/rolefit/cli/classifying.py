"""What `rolefit classify` does, free of typer."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rolefit.cli.exits import INTERNAL, OK, USAGE, complain
from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.origin import shown

if TYPE_CHECKING:
    from rolefit.values import JobPost, Verdict
    from rolefit.verdict.classifier import Classifier

__all__ = ["run"]


def _posts(paths: Sequence[str], title: str | None) -> Iterator[tuple[str, JobPost | Exception]]:
    import os

    from rolefit.reading import expand, read_path

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
            post: JobPost | Exception
            try:
                post = read_path(source, title=title)
            except Exception as error:  # told by `_verdict`
                post = error
            yield source, post


def run(
    paths: Sequence[str],
    *,
    title: str | None = None,
    output: str = "text",
    lexicon: str | None = None,
    model: str | None = None,
    prior: str | None = None,
    verbose: bool = False,
    to: str | None = None,
    force: bool = False,
) -> int:
    """Classify the inputs, write the verdicts as `output` (text, json, jsonl, csv), and return the exit code.

    Of several posts text is a table, unless `verbose`. to: a file instead of standard output, replaced with `force`.
    """
    from rolefit.cli.output import written_to

    with written_to(to, paths, force):
        return _run(paths, title, output, lexicon, model, prior, verbose)


def _run(
    paths: Sequence[str],
    title: str | None,
    output: str,
    lexicon: str | None,
    model: str | None,
    prior: str | None,
    verbose: bool,
) -> int:
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to classify: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load(model, lexicon)
    if prior is not None:
        classifier = classifier.with_prior(prior)
    records: list[dict[str, Any]] = []
    verdicts: list[Verdict] = []
    first = True
    code = OK
    for source, post in _posts(paths, title):
        verdict = _verdict(classifier, source, post)
        if isinstance(verdict, str):
            code = max(code, USAGE if isinstance(post, InputError) else INTERNAL)
            complain(verdict)
            if output != "text":
                from rolefit.render.records import error_record

                _emit(output, error_record(source, verdict), records, first)
        elif output == "text":
            verdicts.append(verdict)
        else:
            from rolefit.render.records import verdict_record

            _emit(output, verdict_record(verdict), records, first)
        first = first and output == "text"
    if output == "json":
        from rolefit.cli.output import write
        from rolefit.render.records import json_text

        write(json_text(records))
    elif verdicts:
        from rolefit.cli.output import columns, show
        from rolefit.render.text import verdict_lines

        width = columns()
        if verbose or len(verdicts) == 1:
            for number, verdict in enumerate(verdicts):
                show([*([[]] if number else []), *verdict_lines(verdict, width, verbose=verbose)])
        if len(verdicts) > 1:
            from rolefit.render.overview import overview_lines

            show([*([[]] if verbose else []), *overview_lines(verdicts, width)])
    return code


def _verdict(classifier: Classifier, source: str, post: JobPost | Exception) -> Verdict | str:
    """Return the verdict on one input, or what is said of it; whatever one input does, the others are answered."""
    if isinstance(post, InputError):
        return str(post)
    try:
        if isinstance(post, Exception):
            raise post
        return classifier.classify(post)
    except Exception as error:
        return f"{shown(source)}: internal error: {type(error).__name__}: {error}; report it"


def _emit(output: str, record: dict[str, Any], records: list[dict[str, Any]], first: bool) -> None:
    from rolefit.cli.output import write
    from rolefit.render.records import csv_text, json_line

    if output == "json":
        records.append(record)
    elif output == "jsonl":
        write(json_line(record))
    else:
        write(csv_text([record], header=first))
