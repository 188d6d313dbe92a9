import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.lexicon.words import forms_of

INFLECTED = {
    "plan": "plans planned planning",
    "moderate": "moderates moderated moderating",
    "reply": "replies replied replying",
    "play": "plays played playing",
    "publish": "publishes published publishing",
    "fix": "fixes fixed fixing",
    "tie": "ties tied tying",
    "agree": "agrees agreed agreeing",
    "travel": "travels traveled travelled travelling",
    "write": "writes wrote written writing",
    "run": "runs ran running",
    "lead": "leads led leading",
    "person": "persons people",
    "child": "children",
    "community": "communities",
    "hero": "heroes",
    "focus": "focuses focusing focused focussed",
}
TWINS = [
    ("organise", "organize"), ("organising", "organizing"), ("organisation", "organization"), ("organiser", "organizer"),
    ("analyse", "analyze"), ("colour", "color"), ("favour", "favor"), ("behaviour", "behavior"),
    ("centre", "center"), ("programme", "program"), ("licence", "license"), ("enquiry", "inquiry"), ("adviser", "advisor"),
    ("neighbourhood", "neighborhood"), ("defence", "defense"), ("grey", "gray"),
]  # fmt: skip


@pytest.mark.parametrize(("word", "forms"), INFLECTED.items())
def test_inflections_are_known(word: str, forms: str) -> None:
    """Plural, third person, past and -ing of a word are among its forms."""
    assert {word, *forms.split()} <= forms_of(word)


@pytest.mark.parametrize(("british", "american"), TWINS)
def test_british_and_american_spellings_are_twins(british: str, american: str) -> None:
    """Whichever spelling a lexicon uses, the other one is found too."""
    assert american in forms_of(british)
    assert british in forms_of(american)


@pytest.mark.parametrize(
    ("british", "american"),
    [("dialogue", "dialog"), ("dialogues", "dialogs"), ("favours", "favors"), ("monologue", "monolog")],
)
def test_twins_of_rarer_endings(british: str, american: str) -> None:
    """`-ogue` and the plural of `-our` have twins as well."""
    assert american in forms_of(british)
    assert british in forms_of(american)


def test_a_twin_is_inflected_too() -> None:
    """`organise` finds `organized`."""
    assert {"organized", "organising", "organizes"} <= forms_of("organise")


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("rise", "rize"), ("exercise", "exercize"), ("promise", "promize"), ("four", "for"), ("hour", "hor"), ("tour", "tor"),
        ("your", "yor"), ("door", "doour"), ("size", "sise"), ("media", "mediums"), ("data", "datum"), ("member", "remember"),
        ("post", "poster"), ("market", "marketing manager"), ("like", "likely"),
    ],
)  # fmt: skip
def test_other_words_are_no_forms(word: str, other: str) -> None:
    """A rule of spelling is not stretched to words that it does not fit."""
    assert other not in forms_of(word)


@given(st.text(st.characters(categories=["Ll", "Nd"]), min_size=1, max_size=12))
def test_a_word_is_among_its_own_forms(word: str) -> None:
    """Whatever the word, it matches itself."""
    assert word in forms_of(word)


@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1, max_size=12))
def test_forms_of_a_word_are_words(word: str) -> None:
    """Rules make words out of words: letters in lower case."""
    assert all(form.isalpha() and form.islower() for form in forms_of(word))
