"""`rolefit tune`: a profile for the posts of one source, fitted on labelled ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rolefit.cli.options import Delimiter, Encoding, Id, Label, LexiconFile, Map, ModelFile, Sheet, Text, Title
from rolefit.cli.tables import labelled_posts
from rolefit.errors import ConfigurationError

if TYPE_CHECKING:
    from rolefit.measure.tuning import Goal, Tuning

__all__ = ["tune"]


def tune(
    labelled: Annotated[str, typer.Argument(help="Table of posts with their roles, in any format that batch reads.")],
    precision: Annotated[
        float, typer.Option(help="Wanted part of the sure answers of each role that is right, 0.5 to 0.999.")
    ] = 0.0,
    recall: Annotated[
        float, typer.Option(help="Instead: wanted part of each role's posts that is answered so and sure.")
    ] = 0.0,
    output: Annotated[
        str, typer.Option("--output", "-o", help="Profile to write; - for standard output.", metavar="FILE")
    ] = "rolefit.toml",
    label: Label = "",
    text: Text = "",
    title: Title = "",
    id: Id = "",  # noqa: A002
    map: Map = "",  # noqa: A002
    sheet: Sheet = "",
    encoding: Encoding = "",
    delimiter: Delimiter = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace the profile where there is one.")] = False,
    model: ModelFile = "",
    lexicon: LexiconFile = "",
) -> None:
    """Fit a profile to posts whose roles are known.

    It says how common the roles are there, how far confidences can be trusted, and from which confidence on an answer
    of each role is as right as wanted. Every figure is measured on posts that the fit has not seen. Use it with --profile FILE.
    """
    goal = _goal(precision, recall)
    from rolefit.measure.packages import need_packages

    need_packages("this command")
    from rolefit.cli.batching import scorer_factory
    from rolefit.cli.output import write, write_file
    from rolefit.measure.evaluation import verdicts_of
    from rolefit.measure.posts import Where
    from rolefit.measure.tuning import tune as fit
    from rolefit.values import REASONS
    from rolefit.verdict.classifier import Classifier
    from rolefit.verdict.profile import profile_text

    already = _already(output, labelled, force)
    posts = labelled_posts(labelled, Where(text, title, id, sheet, encoding, delimiter), label, map)
    classifier = Classifier.load(model or None, lexicon or None)
    verdicts = verdicts_of(scorer_factory(model, lexicon)(), posts.titles, posts.texts)
    given = [verdict.probabilities for verdict in verdicts]
    trained = classifier.engine.model.metadata["priors"]
    never = [bool(set(verdict.reasons) - {REASONS[0]}) for verdict in verdicts]
    found = fit(given, posts.labels, trained, classifier.sure_from, goal, Path(labelled).stem, never)
    comments = _comments(found, Path(labelled).name, classifier.model_version, goal)
    write_file(already + profile_text(found.profile, comments), output)
    if output != "-":
        if as_json:
            write(_json(found))
        else:
            write("\n".join(_lines(found, output)) + "\n")


def _goal(precision: float, recall: float) -> Goal:
    from rolefit.measure.tuning import Goal

    if precision and recall:
        raise ConfigurationError("--precision and --recall exclude one another: give one")
    for name, value in (("--precision", precision), ("--recall", recall)):
        if value and not 0.5 <= value <= 0.999:
            raise ConfigurationError(f"{name} {value:g} is out of range: 0.5 to 0.999")
    return Goal(precision, recall) if recall else Goal(precision or 0.95)


def _already(output: str, labelled: str, force: bool) -> str:
    """What a settings file holds beside its profile; it stays where it is.

    Raises `ConfigurationError` where there is a profile already, without `force`.
    """
    import os
    import re

    from rolefit.cli.output import may_write

    if output == "-" or not os.path.exists(output):
        may_write(output, [labelled], force, option="--output")
        return ""
    try:
        with open(output, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{output}: cannot be read: {error}") from None
    begin = re.search(r"(?m)^\[profile\]", text)
    if begin and not force:
        raise ConfigurationError(
            f"{output}: has a profile already: give --force to replace it, or --output another file"
        )
    if not begin:
        return text.rstrip("\n") + "\n\n" if text.strip() else ""
    after = re.search(r"(?m)^\[(?!profile\])", text[begin.end() :])
    rest = text[begin.end() :][after.start() :] if after else ""
    kept = text[: _with_remarks(text, begin.start())] + rest
    return kept.rstrip("\n") + "\n\n" if kept.strip() else ""


def _with_remarks(text: str, start: int) -> int:
    """Return where the remarks begin that stand right above a place of a settings file."""
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if text[above] != "#":
            return start
        start = above
    return start


def _comments(found: Tuning, source: str, version: str, goal: Goal) -> list[str]:
    wanted = f"precision {goal.precision:g}" if goal.precision else f"recall {goal.recall:g}"
    return [
        f"Written by rolefit tune on {found.posts:,} labelled posts of {source}, model {version}, for {wanted}.",
        f"Cross-validated: accuracy {found.after['accuracy']:.3f}, log loss {found.after['log_loss']:.3f}, sure on "
        f"{found.after['coverage']:.1%}, then right {found.after['accuracy_when_sure']:.3f}.",
    ]


def _lines(found: Tuning, output: str) -> list[str]:
    from rolefit.measure.tuning import FEWEST
    from rolefit.render.words import ROLE_NAMES

    names = {
        "accuracy": "accuracy",
        "log_loss": "log loss",
        "calibration_error": "calibration error",
        "coverage": "answered as sure",
        "accuracy_when_sure": "accuracy when sure",
    }
    lines = [
        f"{output}: temperature {found.profile.temperature:g}, fitted on {found.posts:,} posts",
        "",
        f"  {'cross-validated':24}{'as it is':>10}{'tuned':>10}",
        *[f"  {names[key]:24}{found.before[key]:10.3f}{found.after[key]:10.3f}" for key in names],
        "",
        f"  {'role':24}{'posts':>6}{'prior':>8}{'sure from':>11}   precision when sure       recall when sure",
    ]
    for at, (role, cost) in enumerate(found.roles.items()):
        precision, recall = (f"{i.value:.3f} ({i.low:.3f}-{i.high:.3f})" for i in (cost.precision, cost.recall))
        prior = found.profile.prior[at]
        lines.append(
            f"  {ROLE_NAMES[role]:24}{cost.posts:6,}{prior:8.3f}{cost.sure_from:11.3f}   {precision:26}{recall}"
        )
    few = [ROLE_NAMES[role] for role, cost in found.roles.items() if not cost.fitted]
    missed = [ROLE_NAMES[role] for role, cost in found.roles.items() if not cost.reached]
    if few:
        lines += ["", f"  fewer than {FEWEST} labels, so the model's own threshold stays: {', '.join(few)}"]
    if missed:
        lines += ["", f"  no confidence gives what is wanted: {', '.join(missed)}"]
    return [*lines, "", f"  use it: rolefit batch posts.csv -o scored.csv --profile {output}"]


def _json(found: Tuning) -> str:
    import json
    from dataclasses import asdict

    record = {"schema": "rolefit/tune/1", **asdict(found)}
    record["profile"] = found.profile._asdict()
    for role, cost in found.roles.items():
        record["roles"][role] |= {"precision": cost.precision._asdict(), "recall": cost.recall._asdict()}
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
