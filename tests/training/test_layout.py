import re

import pytest

from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.training.alignment import tags_of
from rolefit.training.corpus import Line, WrittenPost, read_posts
from rolefit.training.layout import lay_out

LINES = (
    Line("about", "Who we are", "none", "We make tea for the world"),
    Line("duties", "What you will do", "CM", "Greet newcomers in the forum"),
    Line("duties", "What you will do", "SM", "Film short videos for Instagram & TikTok"),
    Line("requirements", "What you bring", "SM", "Two years of posting for a brand"),
)


def post(name: str, style: str = "bullets") -> WrittenPost:
    return WrittenPost(name, "Forum Host", "Birch Ltd", style, LINES)


PAGES = [lay_out(post(f"w1-{n:03}", style)) for n in range(200) for style in ("bullets", "prose", "terse")]


def test_the_same_post_gets_the_same_page() -> None:
    """The dice are drawn from the id alone."""
    assert lay_out(post("w1-001")) == lay_out(post("w1-001"))
    assert lay_out(post("w1-001"), variant=3) == lay_out(post("w1-001"), variant=3)


def test_another_variant_is_another_throw() -> None:
    """Variants differ from one another somewhere."""
    assert len({lay_out(post("w1-001"), variant=n) for n in range(20)}) > 5


def test_all_words_of_all_lines_are_kept() -> None:
    """Layout adds and hides nothing but headings, bullets and marks."""
    for page in PAGES:
        words = " ".join(normalise(page).replace("\n", " ").split())
        for line in LINES:
            assert line.text in words


@pytest.mark.parametrize(
    ("what", "shows"),
    [
        ("flattened to one line", lambda page: "\n" not in page),
        ("remains of HTML", lambda page: page.startswith("<p>")),
        ("bullets of points", lambda page: "\n• " in page),
        ("numbers", lambda page: "\n2. " in page),
        ("headings in capitals", lambda page: "WHAT YOU WILL DO" in page),
        ("headings in bold", lambda page: "**What you will do**" in page),
        ("headings of Markdown", lambda page: "## What you will do" in page),
        ("lost headings", lambda page: "what you will do" not in page.lower()),
        ("the title in front of a flattened page", lambda page: page.startswith("Forum Host ")),
        ("prose", lambda page: "in the forum. Film" in page),
        ("glued", lambda page: bool(re.search(r"in the forum(?:\.Film|[-*•–·✅2o])", page))),
    ],
)
def test_layouts_vary_as_on_boards(what: str, shows) -> None:
    """Each kind of layout occurs, and none rules."""
    assert 0 < sum(map(shows, PAGES)) < 0.6 * len(PAGES), what


def test_the_tags_of_the_lines_find_their_statements(root) -> None:
    """On the pages of the corpus nearly every statement gets the tag of the line that it was cut from."""
    found = missing = 0
    for written in read_posts(root / "data" / "corpus")[::9]:
        page = normalise(lay_out(written))
        tags = tags_of(page, segment(page), written.lines)
        found += sum(tag != "" for tag in tags)
        missing += sum(tag == "" for tag in tags)
    assert missing <= 0.06 * found


def test_a_statement_takes_the_tag_of_the_line_it_shares_most_with() -> None:
    """Alignment goes by characters in common; what comes from no line has no tag."""
    lines = (Line("duties", "", "CM", "Greet newcomers."), Line("duties", "", "SM", "Film\nclips now."))
    page = "Greet newcomers.\nFilm clips   now.\nMore words."
    assert tags_of(page, segment(page), lines) == ["CM", "SM", ""]
