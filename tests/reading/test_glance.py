"""What a glance leaves out cannot be there: the expressions themselves say so."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rolefit.extension import extension
from rolefit.reading import compose, glance, title_line, words
from rolefit.reading.glance import ALL, ASIDE, MOJIBAKE, NARROW, STRUCK, TILDES, TITLE

pytestmark = pytest.mark.skipif(extension() is None, reason="the engine is not built")

PIECES = st.sampled_from(
    [
        *(
            "Follow us",
            "fınd US",
            "LiKe uſ now",
            "visit us.",
            "We’re hiring!",
            "We are now HIRING",
            "hırıng",
            "#jobs ",
            "# Duties",
        ),
        *(
            "https://a.b",
            "HTTP://x",
            "\n",
            "\n\t ",
            " ",
            "~~",
            "~~gone~~",
            "a\u0336b\u0336",
            "Ã©",
            "â€™",
            "é",
            "•",
            "\ud800",
            "ﬁ",
            "ſ",
        ),
        *(
            "Chef",
            "Commis ",
            "co-m*m is",
            "commischef",
            "Job title: ",
            "<b>",
            "</b>",
            "<",
            ">",
            "<!-- ",
            "-->",
            "&amp;",
            "&",
            ";",
            "&#9;",
        ),
        *("word " * 19, "x" * 120, "𝐂hef", "中文", "e\u0301", "é" * 60, *"•·●▪▫◦‣–—►▶✓"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
TITLES = st.sampled_from(["Commis Chef", "Chef", "ﬁ chef", "中文", "c", "<b> chef", "R&D Chef", "&amp;", "Straße"])


@given(TEXTS, TITLES)
@example("Chef", "Chef")
@settings(max_examples=600, deadline=None)
def test_what_is_not_seen_is_not_there(text: str, title: str) -> None:
    wanted = title_line.letters(title)
    seen = glance.glance(text, wanted)
    if not seen & MOJIBAKE:
        assert words.mended(text) == text
    if not seen & STRUCK:
        assert "\u0336" not in text
    assert bool(seen & TILDES) == ("~~" in text)
    if not seen & ASIDE:
        assert not glance.ASIDES.search(text)
    assert bool(seen & NARROW) == (max(map(len, text.split("\n"))) <= 100)
    if not seen & TITLE:
        assert text.count("\n") > 1 or not title_line._may_hold(text, wanted)
        assert title_line.without_title(text, title) == text


@given(TEXTS, TITLES)
@settings(max_examples=300, deadline=None)
def test_cells_are_read_as_without_a_glance(text: str, title: str) -> None:
    seen = compose.cell(title, text), compose.cell("", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "glance", lambda _text, _letters="": ALL)
        assert seen == (compose.cell(title, text), compose.cell("", text))


def test_most_texts_hold_nothing() -> None:
    assert glance.glance("A plain line of a post, longer than any that is wrapped. " * 3, "chef") == 0
    assert glance.glance("Community Manager\nModerate", "communitymanager") == NARROW | TITLE
    assert glance.glance("<p>The cook is <b>Chef</b></p>\n\n" * 2, "chef") == NARROW | TITLE
    assert glance.glance("<p title=chef>\n\n" * 2, "chef") == NARROW
    assert glance.glance("", "") & TITLE
    assert glance.glance("As chef you cook.\n\n" * 2, "chef") == NARROW
    assert glance.glance("The cook is a Chef*;•\n\n" * 2, "chef") == NARROW | TITLE
