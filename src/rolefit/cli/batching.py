"""What `rolefit batch` does, free of typer."""

from __future__ import annotations

import os
import sys

from rolefit.cli.exits import FINDINGS, INTERRUPTED, OK, complain, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from rolefit.batch import Plan
    from rolefit.verdict.rows import ScorerFactory

__all__ = ["run", "scorer_factory"]


def run(
    inputs: Sequence[str],
    *,
    decimal: str = "point",
    output_encoding: str = "utf-8",
    no_header: bool = False,
    strict: bool = False,
    quiet: bool = False,
    prior: str = "",
    profile: str = "",
    model: str = "",
    lexicon: str = "",
    **options: Any,
) -> int:
    """Score the inputs and return the exit code; options: those of `Plan`, and of the scorer, as the command takes them."""
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # read by pyarrow, whose own keeps more than it uses
    from rolefit.batch import Plan
    from rolefit.patterns import stay_quick

    stay_quick()  # other processes are started by what loads `re`
    plan = Plan(
        tuple(inputs),
        header=not no_header,
        decimal={"point": ".", "comma": ","}.get(decimal, decimal),
        output_encoding=output_encoding.lower(),
        **options,
    )
    failed = _run(plan, scorer_factory(model, lexicon, prior, profile), quiet=quiet)
    if failed is None:
        return INTERRUPTED
    return FINDINGS if failed and strict else OK


def _run(plan: Plan, factory: ScorerFactory, *, quiet: bool) -> int | None:
    """Run the plan and show it; return how many rows are in error or set aside, None where it was interrupted."""
    from rolefit.batch.run import run
    from rolefit.cli.batch_view import Silence, View, summary_lines

    view = Silence() if quiet else View(sys.stderr)
    try:
        with view:
            summary = run(plan, factory, on_progress=view.progress, on_notice=view.notice)
    except KeyboardInterrupt:
        advice = "run it again with --resume to go on" if plan.can_resume else "nothing was put in place"
        say("")
        complain(f"interrupted: {advice}")
        return None
    if not quiet:
        say("\n".join(summary_lines(summary, sys.stderr.encoding or "ascii")))
    return summary.counts.errors + summary.counts.rejects


def scorer_factory(model: str, lexicon: str, prior: str = "", profile: str = "") -> ScorerFactory:
    """Return what makes the scorer, in this process and in the workers."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy would start threads that nothing here uses
    from rolefit.verdict.scored_rows import row_scorer_factory

    if not prior:
        return row_scorer_factory(model, lexicon, profile=profile)
    from rolefit.verdict.prior import prior_of

    return row_scorer_factory(model, lexicon, prior_of(prior), profile)
