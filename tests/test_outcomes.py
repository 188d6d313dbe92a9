from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.lexicon.file import DEPARTMENTS, OUTCOMES
from rolefit.values import Hit, ScoredStatement, Statement
from rolefit.verdict.outcomes import accountability, asks_of, outcome_profile

OWNER = {"leads": "Marketing", "sales": "Sales", "questions": "Customer Service", "utilization": "Product Management"}


def scored(*outcomes: str, weight: float = 1.0, none: float = 0.0) -> ScoredStatement:
    hits = tuple(Hit("c", "shared", "outcome", o, OWNER.get(o, ""), 0, 1, "x") for o in outcomes)
    rest = (1 - none) / 4
    return ScoredStatement(Statement(0, 1, "x", "duties", "", True), (rest, rest, rest, rest, none), weight, hits)


def test_outcomes_are_counted_by_duties() -> None:
    """A duty counts once for each outcome it asks for, a requirement half, and the most asked for comes first."""
    rows = [scored("leads"), scored("leads", "sales"), scored("sales", weight=0.5)]
    assert outcome_profile(asks_of(rows)) == {"leads": 2.0, "sales": 1.5}
    assert list(outcome_profile(asks_of(rows))) == ["leads", "sales"]


def test_an_outcome_counts_once_per_statement() -> None:
    """Two phrases for one outcome in one statement are one wish."""
    assert outcome_profile(asks_of([scored("leads", "leads")])) == {"leads": 1.0}


def test_boilerplate_asks_for_nothing() -> None:
    """A statement counts by how probably it is a duty at all."""
    assert outcome_profile(asks_of([scored("leads", none=0.75)])) == {"leads": 0.25}
    assert outcome_profile(asks_of([scored("leads", none=0.99)])) == {}


@pytest.mark.parametrize("rows", [[], [scored()], [scored("leads", weight=0.0)], [scored("", "")]])
def test_no_outcome_no_profile(rows: list[ScoredStatement]) -> None:
    """Without a phrase of an outcome in a statement that counts both profiles are empty."""
    assert outcome_profile(asks_of(rows)) == {}
    assert accountability(asks_of(rows)) == {}


def test_departments_share_a_hundred_points() -> None:
    """Departments get their part of the outcomes, the largest first."""
    rows = [scored("leads"), scored("sales"), scored("leads", "questions")]
    assert accountability(asks_of(rows)) == {"Marketing": 50.0, "Customer Service": 25.0, "Sales": 25.0}
    assert next(iter(accountability(asks_of(rows)))) == "Marketing"


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from(list(OWNER)), max_size=4), st.sampled_from([0.0, 0.5, 1.0]), st.floats(0, 1))
    )
)
def test_profiles_hold_for_any_statements(rows) -> None:
    """Amounts are positive and known, departments add up to 100 or to nothing."""
    made = [scored(*outcomes, weight=weight, none=none) for outcomes, weight, none in rows]
    profile, departments = outcome_profile(asks_of(made)), accountability(asks_of(made))
    assert set(profile) <= set(OUTCOMES)
    assert all(amount >= 0.05 for amount in profile.values())
    assert list(profile.values()) == sorted(profile.values(), reverse=True)
    assert set(departments) <= set(DEPARTMENTS)
    assert not departments or isclose(sum(departments.values()), 100, abs_tol=1e-6)
