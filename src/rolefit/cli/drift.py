"""`rolefit drift`: what changed between two scored tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from rolefit.bundled import METRICS, bundled
from rolefit.cli.evaluate import metrics_of
from rolefit.cli.exits import FINDINGS, note, say
from rolefit.cli.options import ProfileFile
from rolefit.errors import ConfigurationError
from rolefit.measure.packages import need_packages

__all__ = ["drift"]


def drift(
    before: Annotated[str, typer.Argument(help="Scored table of the earlier posts, as rolefit batch wrote it.")],
    after: Annotated[str, typer.Argument(help="Scored table of the later posts.")],
    fail_over: Annotated[
        float,
        typer.Option(help="Exit with 1 where the share of a role changed by more points than this, beyond chance."),
    ] = 0.0,
    html: Annotated[str, typer.Option("--html", help="Write it as a page to FILE.", metavar="FILE")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
    prefix: Annotated[
        str, typer.Option("--prefix", help="How the names of the verdict's columns begin, as given to batch.")
    ] = "rolefit_",
    profile: ProfileFile = "",
    models: Annotated[
        Path | None, typer.Option(help="Folder of the model that scored both, where it is not the built-in one.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the page where there is one.")] = False,
) -> None:
    """Say what changed between two scored tables: the mix of roles, the confidence, the words.

    Shares come as they were answered and corrected for the errors that the model is known to make.

    Exit codes: 0 done; 1 a role changed by more than --fail-over; 2 wrong option, or a table that cannot be used.
    """
    if not 0 <= fail_over <= 100:
        raise ConfigurationError(f"--fail-over {fail_over:g} is out of range: points from 0 to 100")
    from rolefit.cli.output import may_write, show, write, write_file

    need_packages("this command")
    if html:
        may_write(html, [before, after], force)
    from rolefit.measure.drift import drift_of
    from rolefit.render.drift import drift_json, drift_lines
    from rolefit.tables.scored import read_scored
    from rolefit.verdict.profile import read_profile

    metrics = metrics_of(models or Path(bundled(METRICS)).parent)
    prior = read_profile(profile).prior if profile else ()
    one, two = read_scored(before, prefix=prefix), read_scored(after, prefix=prefix)
    names = (Path(before).name, Path(after).name)
    note(_doubts(names, (one.model_version, two.model_version), metrics["model_version"], profile))
    found = drift_of(
        one.rows, two.rows, confusion=metrics["out_of_fold"]["confusion"], trained=prior or metrics["priors"]
    )
    if html:
        from rolefit.web.drift import drift_page

        write_file(drift_page(found, names), html)
    if as_json:
        write(drift_json(found, names))
    elif html != "-":
        show(drift_lines(found, names))
    moved = [
        role
        for role, row in found.roles.items()
        if fail_over and abs(100 * row.difference.value) > fail_over and row.p_value < 0.05
    ]
    if moved:
        say(f"changed by more than {fail_over:g} points: {', '.join(moved)}")
        raise typer.Exit(FINDINGS)


def _doubts(names: tuple[str, str], versions: tuple[str, str], known: str, profile: str) -> Iterator[str]:
    """Yield what makes the comparison doubtful: other models, figures of another model, a profile that is not given."""
    if all(versions) and versions[0] != versions[1]:
        yield (
            f"{names[0]} was scored by {versions[0]} and {names[1]} by {versions[1]}: what changed can be the model;"
            " score both with one"
        )
    bases = {version.partition("+")[0] for version in versions if version}
    if bases - {known}:
        yield (
            f"shares are corrected by the figures of model {known}, and {' and '.join(sorted(bases - {known}))} scored:"
            " give --models with the folder of that model"
        )
    if not profile and any("+" in version for version in versions):
        yield "the tables were scored with a profile: give it with --profile, for its prior is part of the correction"
