"""The cache's JSON is JSON, and comes back as it went in."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.check.line_json import dumps, loads

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(PLAIN)
def test_there_and_back(value: object) -> None:
    """By itself, and by the library's reader: the same value, floats to the last bit."""
    text = dumps(value)
    assert loads(text) == json.loads(text) == value
    assert repr(loads(text)) == repr(value)


@given(st.text(alphabet='{}[]",:\\nu01aé\n-', max_size=60))
def test_other_text_is_refused_or_read(text: str) -> None:
    """Whatever stands in a damaged file, none but the promised errors come of it."""
    with suppress(ValueError, LookupError, RecursionError):
        loads(text)


def test_deep_text_ends() -> None:
    """Brackets without end raise what the cache expects."""
    with pytest.raises((RecursionError, ValueError)):
        loads("[\n" * 100_000)


@pytest.mark.parametrize("value", [{1: "a"}, b"a", {1, 2}, object()])
def test_what_is_not_plain_is_an_error(value: object) -> None:
    """Nothing is written that would not come back."""
    with pytest.raises(TypeError):
        dumps(value)
