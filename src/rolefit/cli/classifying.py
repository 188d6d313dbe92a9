"""What `rolefit classify` does, free of typer."""

from __future__ import annotations

import sys

from rolefit.cli.exits import INTERNAL, OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, InputError, ModelError
from rolefit.reading.origin import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from rolefit.values import JobPost, Verdict
    from rolefit.verdict.classifier import Classifier

__all__ = ["run"]


def run(
    paths: Sequence[str],
    *,
    title: str | None = None,
    output: str = "text",
    lexicon: str | None = None,
    model: str | None = None,
    profile: str | None = None,
    prior: str | None = None,
    every: bool = False,
    verbose: bool = False,
    to: str | None = None,
    force: bool = False,
    safe_csv: bool = False,
) -> int:
    """Classify the inputs, write the verdicts as `output` (text, json, jsonl, csv), and return the exit code.

    `every` takes all posts of a file that holds several, which is an error otherwise. Of several posts text is a table;
    `verbose` shows each, with its figures and how it was read. to: a file instead of standard output, replaced with `force`.
    safe_csv: whether cells that a spreadsheet would take for formulas are neutralised.
    """
    from rolefit.cli.output import written_to

    with written_to(to, paths, force):
        return _run(paths, title, output, (model, lexicon, profile), prior, every, verbose, safe_csv)


def _run(
    paths: Sequence[str],
    title: str | None,
    output: str,
    files: tuple[str | None, str | None, str | None],
    prior: str | None,
    every: bool,
    verbose: bool,
    safe_csv: bool,
) -> int:
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to classify: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.cli.posts import posts_of
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load(*files)
    if prior is not None:
        classifier = classifier.with_prior(prior)
    records: list[dict[str, Any]] = []
    verdicts: list[Verdict] = []
    first = True
    code = OK
    for source, post in posts_of(paths, title, every):
        verdict = _verdict(classifier, source, post, for_text=output == "text", verbose=verbose)
        if isinstance(verdict, str):
            code = max(code, USAGE if isinstance(post, InputError) else INTERNAL)
            complain(verdict)
            if output != "text":
                from rolefit.render.records import error_record

                _emit(output, error_record(source, verdict), records, first, safe_csv)
        elif output == "text":
            verdicts.append(verdict)
        else:
            from rolefit.render.records import verdict_record

            if verbose:
                from rolefit.render.text import as_plain, reading_lines

                say(as_plain([[("", f"{source}:")], *reading_lines(verdict.post)]).rstrip("\n"))
            _emit(output, verdict_record(verdict), records, first, safe_csv)
        first = first and output == "text"
    if output == "json":
        from rolefit.cli.output import write
        from rolefit.render.records import json_text

        write(json_text(records))
    elif verdicts:
        from rolefit.cli.output import columns, show
        from rolefit.render.text import reading_lines, verdict_lines

        width = columns()
        if verbose or len(verdicts) == 1:
            for number, verdict in enumerate(verdicts):
                read = reading_lines(verdict.post) if verbose else []
                show([*([[]] if number else []), *verdict_lines(verdict, width, verbose=verbose), *read])
        if len(verdicts) > 1:
            from rolefit.render.overview import overview_lines

            show([*([[]] if verbose else []), *overview_lines(verdicts, width)])
    return code


def _verdict(
    classifier: Classifier, source: str, post: JobPost | Exception, *, for_text: bool, verbose: bool
) -> Verdict | str:
    """Return the verdict on one input, or what is said of it; whatever one input does, the others are answered."""
    if isinstance(post, InputError):
        return str(post)
    try:
        if isinstance(post, Exception):
            raise post
        return classifier.classify(post, with_amounts=verbose or not for_text, with_statements=for_text)
    except (ConfigurationError, ModelError):  # not of this input alone
        raise
    except Exception as error:
        return f"{shown(source)}: internal error: {type(error).__name__}: {error}; report it"


def _emit(output: str, record: dict[str, Any], records: list[dict[str, Any]], first: bool, safe: bool) -> None:
    from rolefit.cli.output import write
    from rolefit.render.records import csv_text, json_line

    if output == "json":
        records.append(record)
    elif output == "jsonl":
        write(json_line(record))
    else:
        write(csv_text([record], header=first, safe=safe))
