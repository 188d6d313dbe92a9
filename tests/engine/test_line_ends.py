"""Ends of lines in bytes are counted by the engine as Python counts them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rolefit.extension import extension

pytestmark = pytest.mark.skipif(extension() is None, reason="the engine is not built")
engine = extension

BYTES = st.lists(st.sampled_from([b"\n", b"\r", b"\r\n", b"\x0b", b"\x8a", b"a", b"word", b"\n" * 300, b"x" * 40])).map(
    b"".join
)


@given(BYTES, st.integers(-3, 400), st.integers(-3, 400))
@example(b"\n" * 5000, 0, 5000)
@example(bytes(range(256)) * 9, 0, 2304)
def test_line_feeds_are_counted(data: bytes, begin: int, end: int) -> None:
    begin, end = max(begin, 0), max(end, 0)
    assert engine().feeds(data, begin, end) == data.count(b"\n", begin, end)


@given(BYTES)
@example(b"\r")
@example(b"a\r\n\r")
def test_a_lone_return_is_seen(data: bytes) -> None:
    assert engine().lone_return(data) == (data.count(b"\r") != data.count(b"\r\n"))


@pytest.mark.parametrize(("begin", "end"), [(-1, 4), (5, 2), (0, 99)])
def test_places_outside_are_none(begin: int, end: int) -> None:
    """No place outside of the bytes is read."""
    assert engine().feeds(b"a\nb\n", begin, end) in (0, 2)
