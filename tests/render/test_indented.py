"""JSON with indents: the bytes of the standard library."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.render.indented import indented

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
    max_leaves=30,
)


@given(VALUES, st.integers(0, 4))
def test_it_is_what_the_standard_library_writes(value, step: int) -> None:
    """Every value gives the bytes of `json.dumps`."""
    assert indented(value, step) == json.dumps(value, ensure_ascii=False, indent=step)


@pytest.mark.parametrize("value", [["\ud800"], 2**70, [float("nan")], {1: 2}, [[]] * 3, {"a": {}}, ()])
def test_what_the_extension_leaves_is_written_too(value) -> None:
    """Halves of characters, numbers beyond its own and keys that are no texts."""
    assert indented(value, 2) == json.dumps(value, ensure_ascii=False, indent=2)


def test_a_deep_nest_is_written() -> None:
    """Depth costs no stack of the extension's."""
    value: list = []
    for _ in range(300):
        value = [value]
    assert indented(value, 1) == json.dumps(value, indent=1)


def test_what_is_no_json_is_refused() -> None:
    """A set is a mistake of the caller."""
    with pytest.raises(TypeError):
        indented({"a": {1}}, 2)
