"""The quick ways to the words of a text find what the expression finds."""

import random
import re

from rolefit.text.tokens import in_a_row, spaced, words

PIECES = ["Post", "naïve", "€5", "£", "—", "don't", "don’t", "✅", "İ", "ſ", "K", "ΣΑΣ", "²", "٣", "e\u0301", "_", "a_b", "\n", "\x1f", "\ud800", " ", ",", "0"]  # fmt: skip


def test_words_are_runs_of_letters_and_digits() -> None:
    """Whatever stands beyond ASCII: marks, letters, digits, combining marks, half a character."""
    dice = random.Random(3)
    for _ in range(3000):
        text = "".join(dice.choice([*PIECES, " "]) for _ in range(dice.randrange(12)))
        found = re.findall(r"[^\W_]+", text.lower())
        assert words(text) == found
        assert spaced(text).split() == found
        assert all(f" {word} " in spaced(text) for word in found)
        assert in_a_row(text) == "".join(re.findall(r"[^\W_]+", text))
