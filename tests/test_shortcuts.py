"""Cheap tests that spare a costly one never change its answer."""

import random
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from rolefit.text import inline_headings, normalise, segment
from rolefit.text.language import english, mostly_latin

BITS = [
    "Responsibilities", "Duties:", "About You ", "Requirements", "- ", "• ", "\n", " ", "\t", ". ", "! ", ".) ", '." ', "; ", "|", " | ", "e.g.",
    "etc. ", "U.S. ", "Inc. ", "mr. ", "A. ", "LinkedIn ", "researchManaging ", "teamBuilding the ", "foo)Bar baz ", "Foo", "bar", "THE ROLE",
    "**Bold**: ", "# Head", "1. ", "a) ", "o ", "– ", " - ", "— X", "what you'll need:", "perks : ", "equal opportunity employer -  ", "ſkills:",
    "sıms", "K", "’", "\xa0", "\u200b", "𝐀", "ﬁ", "_", ":", "The", "x.The", "9", "İ", "         ", "Key Responsibilities ", "About Us X",
    "Benefits - ", "vs.", "vſ. ", "co. ", "42. ", "форум", "forum",
]  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(BITS), st.text(max_size=4)), max_size=30).map("".join)
EXAMPLES = settings(max_examples=400, deadline=None)


@EXAMPLES
@given(line=TEXT)
def test_inline_headings(line: str) -> None:
    """What is not looked at holds no heading."""
    if not inline_headings._may_hold_a_heading(line):
        assert inline_headings._INLINE.search(line) is None


@EXAMPLES
@given(text=TEXT)
def test_sentences(text: str) -> None:
    """Both expressions find the same gaps where there are no cells."""
    text = text.replace("|", "/")
    by_cells = [found.span() for found in segment._SENTENCE_OR_CELL_END.finditer(text)]
    assert segment._gaps(text, 0, len(text)) == by_cells


@EXAMPLES
@given(text=TEXT)
def test_abbreviations_and_bullets(text: str) -> None:
    """The ends of words and the first letter of a line rule out only what cannot be."""
    for stop in re.finditer(r"\.", text):
        end = stop.end()
        assert segment._abbreviated(text, 0, end) == bool(segment._ABBREVIATION.search(text, max(0, end - 12), end))
    assert bool(segment._bullet(text, 0, len(text))) == bool(segment._BULLET.match(text))


@EXAMPLES
@given(text=TEXT)
def test_characters(text: str) -> None:
    """The common characters that are replaced first, and the texts that are left alone, come out alike."""
    whole = normalise._DECORATED.sub(normalise._undecorate, text) if not text.isascii() else text
    assert normalise._plain(text) == whole.translate(normalise._CHARACTERS)


def test_latin() -> None:
    """Texts without Latin letters are not English; marks, digits and emoji do not count as letters."""
    dice = random.Random(3)
    for _ in range(500):
        text = "".join(dice.choice("ab  é–•🎉жя管9") for _ in range(dice.randint(0, 30)))
        letters = [c for c in text if c.isalpha()]
        foreign = bool(letters) and sum(c > "\u024f" for c in letters) > len(letters) / 2
        assert mostly_latin(text) == (not foreign)
        if foreign:
            assert english(9, 4, 9, mostly_latin(text)) == 0.0
