from math import fsum, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.values import REASONS, ROLES
from rolefit.verdict.decide import NO_DUTIES, NOT_ENGLISH, NOT_ENGLISH_WORDS, TOO_SHORT, decide, shares

SURE = {"words": 200, "english": 0.95, "duties": 8.0, "sure_from": 0.8}
CLEAR = (0.9, 0.05, 0.03, 0.02)


@pytest.mark.parametrize("place", range(4))
def test_the_most_probable_role_is_the_answer(place: int) -> None:
    """The answer is the first of the highest probabilities, and its confidence that probability."""
    probabilities = [0.03, 0.03, 0.03, 0.03]
    probabilities[place] = 0.91
    decision = decide(probabilities, **SURE)
    assert (decision.role, decision.confidence, decision.reasons) == (ROLES[place], 0.91, ())


def test_a_tie_goes_to_the_first_role() -> None:
    """Equal probabilities still give one answer, always the same."""
    assert decide((0.25, 0.25, 0.25, 0.25), **SURE).role == ROLES[0]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"sure_from": 0.91}, "low_confidence"),
        ({"words": TOO_SHORT - 1}, "too_short"),
        ({"duties": NO_DUTIES - 0.01}, "no_duties"),
        ({"english": NOT_ENGLISH - 0.01}, "not_english"),
        ({"english": 0.0, "words": TOO_SHORT}, "not_english"),
    ],
)
def test_each_reason_fires_below_its_bound(changed: dict[str, float], reason: str) -> None:
    """One thing under its bound makes one reason."""
    assert decide(CLEAR, **{**SURE, **changed}).reasons == (reason,)


@pytest.mark.parametrize(
    "changed", [{"sure_from": 0.9}, {"words": TOO_SHORT}, {"duties": NO_DUTIES}, {"english": NOT_ENGLISH}]
)
def test_each_reason_is_silent_at_its_bound(changed: dict[str, float]) -> None:
    """What reaches the bound is enough."""
    assert decide(CLEAR, **{**SURE, **changed}).reasons == ()


@pytest.mark.parametrize(
    ("words", "english", "fires"),
    [(0, 0.0, False), (1, 0.0, True), (NOT_ENGLISH_WORDS - 1, 0.3, False), (NOT_ENGLISH_WORDS, 0.3, True)],
)
def test_few_words_say_little_of_the_language(words: int, english: float, fires: bool) -> None:
    """Under eight words only a text without any word of English is called foreign; none at all is not."""
    assert ("not_english" in decide(CLEAR, words, english, 9.0, 0.5).reasons) is fires


def test_reasons_come_in_their_order() -> None:
    """All reasons at once stand in the documented order."""
    assert decide(CLEAR, 10, 0.0, 0.0, 0.99).reasons == REASONS


@given(
    st.lists(st.floats(0, 1), min_size=4, max_size=4),
    st.integers(0, 10**6),
    st.floats(0, 1),
    st.floats(0, 1e5),
    st.floats(0, 1),
)
def test_any_score_gives_a_decision(probabilities, words, english, duties, sure_from) -> None:
    """The answer is a known role, the reasons are known and each stands once."""
    decision = decide(probabilities, words, english, duties, sure_from)
    assert decision.role in ROLES
    assert decision.confidence == max(probabilities)
    assert set(decision.reasons) <= set(REASONS)
    assert len(set(decision.reasons)) == len(decision.reasons)


@given(st.lists(st.floats(0, 1e4), min_size=4, max_size=4))
def test_shares_are_points_or_nothing(sums: list[float]) -> None:
    """Shares add up to 100 where there is any duty, else all are 0, and they keep the proportions."""
    points = shares(sums)
    assert list(points) == ["SM", "CM", "SH", "OT"]
    total = fsum(points.values())
    assert isclose(total, 100, abs_tol=1e-6) or (total == 0 and sum(sums) <= 1e-9)


def test_shares_by_hand() -> None:
    """Three to one is 75 to 25."""
    assert shares((3, 1, 0, 0)) == {"SM": 75.0, "CM": 25.0, "SH": 0.0, "OT": 0.0}
