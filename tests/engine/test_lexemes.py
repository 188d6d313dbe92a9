"""What the engine remembers of words changes no answer."""

import random

from hostile import difference
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = st.text("abz09éßİΣ𝐀中", min_size=1, max_size=24)


def test_more_words_than_are_remembered(compiled, plain, model) -> None:
    """A post of more different words than there is room for is read as in Python, and so is each post after it."""
    dice = random.Random(5)
    start, text = model["word_start"], bytes(model["word_text"])
    words = [text[start[at] : start[at + 1]].decode() for at in range(len(start) - 1)]
    dice.shuffle(words)
    made = [
        "".join(dice.choices("abcdefghijklmnopqrstuvwxyz", k=dice.choice((5, 9, 16, 17, 24)))) for _ in range(9_000)
    ]
    every = [word for pair in zip(words, made, strict=False) for word in pair]
    lines = [" ".join(every[at : at + 12]) for at in range(0, len(every), 12)]
    before = compiled.post("Community Manager", "Welcome new members. Plan posts for Instagram.")
    for size in (3, 400, len(lines)):
        assert difference(plain, compiled, "Community Manager", "\n".join(lines[:size])) == ""
    assert compiled.post("Community Manager", "Welcome new members. Plan posts for Instagram.") == before


@settings(max_examples=100)
@given(
    words=st.lists(WORDS, min_size=1, max_size=20), marks=st.lists(st.sampled_from(" ,-/\n’"), min_size=20, max_size=20)
)
def test_words_of_every_length(compiled, plain, words: list[str], marks: list[str]) -> None:
    """Where a token ends, in its eighth, sixteenth or any letter or at the end of the text, it is the same in both."""
    text = "".join(word + mark for word, mark in zip(words, marks, strict=False)).strip()
    assert difference(plain, compiled, words[0], text) == ""
