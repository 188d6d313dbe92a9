"""Ends of lines in bytes are counted by the engine as Python counts them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rolefit.extension import extension

module: Any = extension()
pytestmark = pytest.mark.skipif(module is None, reason="the engine is not built")

BYTES = st.lists(st.sampled_from([b"\n", b"\r", b"\r\n", b"\x0b", b"\x8a", b"a", b"word", b"\n" * 300, b"x" * 40])).map(
    b"".join
)


@given(BYTES, st.integers(-3, 400), st.integers(-3, 400))
@example(b"\n" * 5000, 0, 5000)
@example(bytes(range(256)) * 9, 0, 2304)
def test_line_feeds_are_counted(data: bytes, begin: int, end: int) -> None:
    begin, end = max(begin, 0), max(end, 0)
    assert module.feeds(data, begin, end) == data.count(b"\n", begin, end)


@given(BYTES)
@example(b"\r")
@example(b"a\r\n\r")
def test_a_lone_return_is_seen(data: bytes) -> None:
    assert module.lone_return(data) == (data.count(b"\r") != data.count(b"\r\n"))


@pytest.mark.parametrize(
    ("begin", "end", "count"), [(-1, 4, 2), (5, 2, 0), (0, 99, 2), (9, 99, 0), (0, -1, 0), (-5, -1, 0)]
)
def test_places_outside_hold_nothing(begin: int, end: int, count: int) -> None:
    """No place outside of the bytes is read, and none is counted from their end."""
    assert module.feeds(b"a\nb\n", begin, end) == count
