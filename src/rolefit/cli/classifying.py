"""What `rolefit classify` does, free of typer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rolefit.cli.exits import INTERNAL, OK, USAGE, complain, say
from rolefit.errors import ConfigurationError, InputError
from rolefit.reading.origin import shown

if TYPE_CHECKING:
    from rolefit.values import JobPost, Verdict
    from rolefit.verdict.classifier import Classifier

__all__ = ["run"]


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
    safe_csv: bool = False,
) -> int:
    """Classify the inputs, write the verdicts as `output` (text, json, jsonl, csv), and return the exit code.

    `safe_csv` neutralises cells that a spreadsheet would take for formulas; `every` takes all posts of a file that holds several, which is an error otherwise; `verbose` says how each was read.
    """
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            raise ConfigurationError("nothing to classify: name a file, or pipe a job post in (see --help)")
        paths = ["-"]
    from rolefit.cli.posts import posts_of
    from rolefit.verdict.classifier import Classifier

    classifier = Classifier.load(model, lexicon)
    if prior is not None:
        classifier = classifier.with_prior(_prior(prior))
    records: list[dict[str, Any]] = []
    first = True
    code = OK
    for source, post in posts_of(paths, title, every):
        verdict = _verdict(classifier, source, post)
        if isinstance(verdict, str):
            code = max(code, USAGE if isinstance(post, InputError) else INTERNAL)
            complain(verdict)
            if output != "text":
                from rolefit.render.records import error_record

                _emit(output, error_record(source, verdict), records, first, safe_csv)
        elif output == "text":
            from rolefit.cli.output import show
            from rolefit.render.text import reading_lines, verdict_lines

            read = reading_lines(verdict.post) if verbose else []
            show([*([] if first else [[]]), *verdict_lines(verdict), *read])
            first = False
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


def _emit(output: str, record: dict[str, Any], records: list[dict[str, Any]], first: bool, safe: bool) -> None:
    from rolefit.cli.output import write
    from rolefit.render.records import csv_text, json_line

    if output == "json":
        records.append(record)
    elif output == "jsonl":
        write(json_line(record))
    else:
        write(csv_text([record], header=first, safe=safe))
