import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.lexicon.phrases import GAP, patterns_of


def shapes(phrase: str) -> list[tuple[int, tuple[int, ...]]]:
    return [(len(p.classes), p.gaps) for p in patterns_of(phrase)]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("forum", [(1, (0,))]),
        ("active member", [(2, (0, 0))]),
        ("grow .. follower", [(2, (0, GAP))]),
        ("online? forum", [(2, (0, 0)), (1, (0,))]),
        ("run our? forum", [(3, (0, 0, 0)), (2, (0, 0))]),
        ("run .. our? forum", [(3, (0, GAP, 0)), (2, (0, GAP))]),
        ("own? .. forum", [(2, (0, GAP)), (1, (0,))]),
        ("a .. b? .. c", [(3, (0, GAP, GAP)), (2, (0, GAP))]),
        ("forum?  forum", [(2, (0, 0)), (1, (0,))]),
    ],
)
def test_a_phrase_gives_one_pattern_per_choice(phrase: str, expected: list[tuple[int, tuple[int, ...]]]) -> None:
    """Optional words multiply the patterns; a gap next to a word left out stays a gap, except at the beginning."""
    assert shapes(phrase) == expected


def test_alternatives_and_inflections_share_a_place() -> None:
    """`a|b` is one place that any form of either word fits."""
    (pattern,) = patterns_of("plan|write")
    assert {"plan", "planning", "write", "wrote"} <= pattern.classes[0]


def test_an_exact_word_is_not_inflected() -> None:
    """`=word` fits that form alone."""
    (pattern,) = patterns_of("=plan")
    assert pattern.classes == (frozenset({"plan"}),)


def test_a_prefix_is_kept_as_one() -> None:
    """`word*` stands for every word that begins so."""
    (pattern,) = patterns_of("moderat*")
    assert pattern.classes == (frozenset({"moderat*"}),)


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("", "a phrase needs words"),
        ("   ", "a phrase needs words"),
        (".. forum", "a gap must stand between two words"),
        ("forum ..", "cannot end in a gap"),
        ("run .. .. forum", "a gap must stand between two words"),
        ("..", "a gap must stand between two words"),
        ("online? forum?", "every word of 'online? forum?' is optional"),
        ("a " + "b? " * 30, "more than 6 optional words"),
        ("a||b", "an empty alternative in 'a||b'"),
        ("|forum", "an empty alternative"),
        ("=", "an empty alternative"),
        ("*", "an empty alternative"),
        ("?", "an empty alternative"),
        ("mod*", "the prefix 'mod*' is shorter than 4 letters"),
        ("Forum", "not made of lower-case words"),
        ("=X", "not made of lower-case words"),
        ("e-mail", "hyphens and apostrophes split words"),
        ("don't", "hyphens and apostrophes split words"),
        ("forum!", "not made of lower-case words"),
        ("forum??", "not made of lower-case words"),
        ("Moderat*", "not made of lower-case words"),
    ],
)
def test_malformed_phrases_are_refused_with_the_reason(phrase: str, reason: str) -> None:
    """Each mistake in a phrase has its own sentence."""
    with pytest.raises(ValueError, match=re.escape(reason)):
        list(patterns_of(phrase))


@given(st.text(st.sampled_from("abc|?*=. "), max_size=14))
def test_any_phrase_is_read_or_refused(phrase: str) -> None:
    """No phrase does anything but give patterns or a reason; a pattern begins without a gap."""
    try:
        patterns = list(patterns_of(phrase))
    except ValueError as error:
        assert str(error)
    else:
        assert patterns
        assert all(p.gaps[0] == 0 and len(p.gaps) == len(p.classes) for p in patterns)


@given(st.lists(st.sampled_from(["run", "the", "forum", "well"]), min_size=1, max_size=5).map(" ".join))
def test_plain_words_are_one_pattern(phrase: str) -> None:
    """Without syntax a phrase is its words in a row."""
    assert shapes(phrase) == [(len(phrase.split()), (0,) * len(phrase.split()))]
