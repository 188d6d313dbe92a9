"""The cache's JSON is JSON on one line, and comes back as it went in, with the parts in C and without."""

import json
import runpy
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit import json_row

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(scope="module", params=["with _json", "without"])
def row(request):
    """The module's names, as an interpreter with or without the parts in C defines them."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "without":
            patch.setitem(sys.modules, "_json", None)
        return runpy.run_path(json_row.__file__)


@given(PLAIN)
def test_there_and_back(row, value: object) -> None:
    """By itself, and by the library's reader: the same value, floats to the last bit, on one line of ASCII."""
    text = row["dumps"](value)
    assert text.isascii()
    assert "\n" not in text
    assert row["loads"](text) == json.loads(text) == value
    assert repr(row["loads"](text)) == repr(value)


@given(st.text(alphabet='{}[]",:\\nu01aé\n-', max_size=60))
def test_other_text_is_refused_or_read(row, text: str) -> None:
    """Whatever stands in a damaged file, none but the promised errors come of it."""
    with suppress(ValueError, RecursionError):
        row["loads"](text)


@pytest.mark.parametrize("text", ["", "[1", '"a', "[1] 2", "NaN", "-Infinity", "nul"])
def test_no_json_is_an_error(row, text: str) -> None:
    """What is cut off, goes on, or is no value."""
    with pytest.raises(ValueError):  # noqa: PT011 - what it says is the library's
        row["loads"](text)


def test_deep_text_ends(row) -> None:
    """Brackets without end raise what the cache expects."""
    with pytest.raises((RecursionError, ValueError)):
        row["loads"]("[" * 100_000)


@pytest.mark.parametrize("value", [b"a", {1, 2}, object(), float("nan")])
def test_what_is_not_plain_is_an_error(row, value: object) -> None:
    """Nothing is written that would not come back."""
    with pytest.raises((TypeError, ValueError)):
        row["dumps"](value)
