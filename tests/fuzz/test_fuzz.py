"""No bytes of strangers make any entry raise something else than `RolefitError`, or take its time."""

import os
import random
import signal
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rolefit.errors import RolefitError

from .mutation import FRAGMENTS
from .targets import TARGETS

BUDGET = float(os.environ.get("ROLEFIT_FUZZ_SECONDS", "50"))
"""Seconds of processor time for all targets together."""
CRASHES = Path(__file__).parent / "crashes"
"""TARGET-NAME: inputs that once went wrong."""


def _answered(name: str, data: bytes) -> None:
    begin = time.process_time()
    with suppress(RolefitError):
        TARGETS[name].run(data)
    taken = time.process_time() - begin
    assert taken < 2 * max(1.0, len(data) / 100_000), f"{taken:.1f} s for {len(data)} bytes"


@pytest.mark.parametrize("name", sorted(TARGETS))
def test_changed_inputs(name: str) -> None:
    """Inputs of the right kind, changed as damage and malice do: the same ones in every run."""
    dice = random.Random(zlib.crc32(name.encode()))
    seeds = TARGETS[name].seeds()
    with suppress(RolefitError):
        TARGETS[name].run(seeds[0])  # what it imports is no part of an input's time
    until, tried = time.process_time() + 0.7 * BUDGET / len(TARGETS), 0
    while time.process_time() < until or tried < 5:
        data = TARGETS[name].change(dice.choice(seeds), dice)
        tried += 1
        try:
            _answered(name, data)
        except BaseException:
            kept = Path(os.environ.get("ROLEFIT_FUZZ_KEEP", "."), f"crash-{name}-{zlib.crc32(data):08x}")
            if "ROLEFIT_FUZZ_KEEP" in os.environ:
                kept.write_bytes(data)
            raise
    assert tried >= 5


PIECES = st.lists(
    st.sampled_from(FRAGMENTS)
    | st.binary(max_size=20)
    | st.text(max_size=10).map(lambda t: t.encode("utf-8", "replace")),
    max_size=8,
)


@pytest.mark.parametrize("name", sorted(set(TARGETS) - {"model", "docx", "xlsx", "parquet", "pdf"}))
def test_inputs_of_pieces(name: str) -> None:
    """Inputs that are put together from the pieces that hurt most, made smaller by hypothesis where one goes wrong."""

    @settings(max_examples=15, suppress_health_check=list(HealthCheck))
    @given(PIECES)
    def run(pieces: list[bytes]) -> None:
        _answered(name, b"".join(pieces)[:100_000])

    run()


@pytest.mark.parametrize("path", sorted(CRASHES.glob("*")), ids=lambda path: path.name)
def test_what_once_went_wrong(path: Path) -> None:
    """Inputs that crashed an entry or held it up are answered."""
    if hasattr(signal, "alarm"):
        signal.alarm(60)
    try:
        _answered(path.name.rpartition("-")[0], path.read_bytes())
    finally:
        if hasattr(signal, "alarm"):
            signal.alarm(0)
