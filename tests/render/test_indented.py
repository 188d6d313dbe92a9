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


def test_what_is_no_json_is_refused() -> None:
    """A set is a mistake of the caller."""
    with pytest.raises(TypeError):
        indented({"a": {1}}, 2)
