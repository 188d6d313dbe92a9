"""Our columns of Arrow are what pyarrow makes of the same values."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

pa = pytest.importorskip("pyarrow")

from rolefit.tables.arrow_columns import own_arrays, own_fields, text_array
from rolefit.tables.row import NO_TEXT, Outcome
from rolefit.tables.values import FIELDS, own_values
from rolefit.verdict.rows import RowVerdict

TEXTS = st.text(max_size=12) | st.sampled_from(["", "\ud800", "𝐀•", "a" * 300])
PART = st.floats(0, 1)
VERDICTS = st.builds(
    RowVerdict,
    st.just("hybrid"), PART, st.tuples(PART, PART, PART, PART), st.tuples(PART, PART, PART, PART), st.booleans(), st.just(("too_short",)), TEXTS, TEXTS,
)  # fmt: skip
OUTCOMES = st.builds(Outcome, VERDICTS, st.just("")) | st.builds(Outcome, st.none(), TEXTS) | st.just(NO_TEXT)


@given(st.lists(TEXTS | st.none(), max_size=20))
@example([])
@example([None] * 9)
def test_texts(values: list[str | None]) -> None:
    """Half a surrogate pair, which no file can hold, is a question mark."""
    made = text_array(values)
    made.validate(full=True)
    assert made.equals(
        pa.array([v if v is None else v.encode("utf-8", "replace").decode() for v in values], pa.string())
    )


@given(st.lists(OUTCOMES, max_size=20))
@example([])
def test_outcomes(outcomes: list[Outcome]) -> None:
    """Each column has its type, and is empty beside a row that was not scored."""
    arrays, rows = own_arrays(outcomes), [own_values(outcome) for outcome in outcomes]
    for at, (made, field) in enumerate(zip(arrays, own_fields(FIELDS), strict=True)):
        made.validate(full=True)
        assert made.type == field.type
        for cell, row in zip(made.to_pylist(), rows, strict=True):
            value = row[at].encode("utf-8", "replace").decode() if isinstance(row[at], str) else row[at]
            assert cell == value or math.isclose(cell, value)
