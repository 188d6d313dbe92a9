"""The command with the scorer for tests, to be run as a process of its own."""

import functools
import os
import sys

from toy_scorer import make

import rolefit.batch
import rolefit.cli.batching as command
from rolefit.cli import main


def often(seconds: float) -> None:
    """Make checkpoints that follow closely, so that a short test sees many."""
    rolefit.batch.Plan = functools.partial(rolefit.batch.Plan, checkpoint_seconds=seconds)


if __name__ == "__main__":
    command.scorer_factory = lambda *_: make
    if "CHECKPOINT" in os.environ:
        often(float(os.environ["CHECKPOINT"]))
    sys.argv.insert(1, "batch")
    sys.exit(main())
