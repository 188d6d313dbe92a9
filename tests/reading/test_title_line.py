"""Lines that only say the title are left empty, whatever they are dressed in; the cheap test before it misses none of them."""

import random

import pytest

from rolefit.reading import title_line
from rolefit.reading.glance import is_apart
from rolefit.reading.title_line import without_title

TITLES = ("Straße & Social Media Manager", "Social Media Manager", "Shift Lead")
DRESSES = (
    "{}", "**{}**", "- {}", "Title: {}", "<b>{}</b>", "<h1 class='x'>{}</h1>", "&nbsp;{}", "{} <!-- draft -->", "#{}#", "{} …", "’{}’",
)  # fmt: skip
CHANGED = {"s": "ｓ", "S": "𝐒", "ß": "ss", "i": "ı", "M": "Ｍ", "a": "a\u0301", "&": "&amp;", " ": "\u2003"}


@pytest.mark.parametrize("dress", DRESSES)
def test_a_line_that_says_the_title_goes(dress: str) -> None:
    """Marks, tags, references and labels beside it make it no other line."""
    text = f"We are hiring.\n{dress.format('Community Manager')}\nWelcome members."
    assert without_title(text, "Community Manager") == "We are hiring.\n\nWelcome members."
    assert without_title(text, "Product Manager") == text


def test_the_cheap_test_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """With it and without it the same lines go, of titles and texts in every dress, with letters that look or fold alike."""
    dice = random.Random(3)
    gone = told = 0
    for _ in range(3000):
        title, said = dice.choice(TITLES), dice.choice(TITLES)
        for old, new in dice.sample(sorted(CHANGED.items()), dice.randrange(3)):
            title, said = (title.replace(old, new), said) if dice.random() < 0.5 else (title, said.replace(old, new))
        lines = ["Plan posts, café by café.", "Job title", dice.choice(DRESSES).format(said), "<p>Write & edit", "–"]
        dice.shuffle(lines)
        text = dice.choice(("\n", "<br>\n")).join(lines)
        told += not title_line._may_hold(text, title_line.letters(title))
        found = without_title(text, title)
        with monkeypatch.context() as blind:
            blind.setattr(title_line, "_may_hold", lambda *_: True)
            assert found == without_title(text, title), (title, text)
        gone += found != text
    assert gone > 300
    assert told > 300


def test_common_characters_are_apart_from_letters() -> None:
    """What is taken for harmless by name is harmless by the rule."""
    assert all(map(is_apart, title_line._COMMON))
    assert not any(map(is_apart, "ﬁß①ｓ™\u0301İ"))
