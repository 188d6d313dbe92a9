"""The command with the scorer for tests, to be run as a process of its own."""

import functools
import os

import typer
from toy_scorer import make

import rolefit.batch
import rolefit.cli.batch as command


def often(seconds: float) -> None:
    """Make checkpoints that follow closely, so that a short test sees many."""
    rolefit.batch.Plan = functools.partial(rolefit.batch.Plan, checkpoint_seconds=seconds)


if __name__ == "__main__":
    command.scorer_factory = lambda model, lexicon: make
    if "CHECKPOINT" in os.environ:
        often(float(os.environ["CHECKPOINT"]))
    app = typer.Typer(add_completion=False)
    app.command()(command.batch)
    app()
