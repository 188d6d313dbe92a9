import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.text.normalise import normalise
from rolefit.text.segment import segment
from rolefit.values import SECTIONS

BULLETS = (
    "-", "*", "+", "•", "·", "●", "▪", "◦", "‣", "–", "—", "►", "✓", "✔", "✅", "➢", "→", "■", "»", "🎯", "1.", "2)", "(3)",
    "12.", "a)", "(b)", "o",
)  # fmt: skip


def texts(page: str) -> list[str]:
    return [statement.text for statement in segment(page)]


def sections(page: str) -> list[tuple[str, str]]:
    return [(statement.section, statement.text) for statement in segment(page)]


@pytest.mark.parametrize("bullet", BULLETS)
def test_every_kind_of_bullet_is_taken_off(bullet: str) -> None:
    """An item of a list is one statement without its bullet, and known as an item."""
    found = segment(f"Duties\n{bullet} Plan the posts. Then edit them\n{bullet} Write captions")
    assert [(s.text, s.bullet) for s in found] == [("Plan the posts. Then edit them", True), ("Write captions", True)]


@pytest.mark.parametrize("line", ["•Plan the posts", "-Plan the posts", "●Plan the posts"])
def test_bullets_without_a_blank(line: str) -> None:
    """A bullet may touch its word."""
    assert texts(f"Duties\n{line}\n{line}")[0] == "Plan the posts"


@pytest.mark.parametrize(
    "line", ["e-mail the members", "3 years of posts", "of all people", "A plan for posts", "1.5 days a week"]
)
def test_words_and_numbers_are_no_bullets(line: str) -> None:
    """What only looks like a bullet belongs to the text."""
    assert texts(line) == [line]


def test_prose_is_cut_at_sentences() -> None:
    """A paragraph gives one statement per sentence; exclamations, questions, quotes and semicolons end one."""
    page = 'You plan posts. You "own" them! Do you film? He said "go." Then edit; write captions.'
    assert texts(page) == [
        "You plan posts.", 'You "own" them!', "Do you film?", 'He said "go."', "Then edit", "write captions.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Write for channels, e.g. Instagram and TikTok, each week.",
        "Work with approx. Twenty creators each year.",
        "Report to Dr. Hale every month.",
        "Meet the U.S. Team on Mondays.",
        "Work with J. Marsh on launches.",
        "Larch Inc. Makes tea for the world.",
    ],
)
def test_abbreviations_end_no_sentence(sentence: str) -> None:
    """A full stop after an abbreviation or an initial does not cut."""
    assert texts(sentence) == [sentence]


def test_a_real_end_after_a_word_that_ends_like_an_abbreviation() -> None:
    """`disco.` is no `co.`, so the sentence ends."""
    assert texts("Film at the disco. Edit at night.") == ["Film at the disco.", "Edit at night."]


def test_a_flattened_page_is_cut_at_its_bullets() -> None:
    """A page of one line with bullets inside gives one statement each."""
    page = "We need somebody for this. • Plan the posts • Write captions • Film short videos"
    assert texts(page) == ["We need somebody for this.", "Plan the posts", "Write captions", "Film short videos"]


def test_a_flattened_page_is_cut_at_its_headings() -> None:
    """Headings inside a line are no statements and name the section of what follows."""
    page = (
        "Larch sells tea in nine countries. Key responsibilities: Plan the posts. Write captions. "
        "Requirements: Two years in a similar post. Benefits: Four days a week."
    )
    assert sections(page) == [
        ("other", "Larch sells tea in nine countries."),
        ("duties", "Plan the posts."),
        ("duties", "Write captions."),
        ("requirements", "Two years in a similar post."),
        ("benefits", "Four days a week."),
    ]


def test_single_hyphens_inside_a_line_do_not_cut() -> None:
    """A dash between two words is punctuation; three or more before capitals are a list."""
    assert texts("Plan posts - Instagram mainly - with the brand team at all times and in every season") != []
    assert len(texts("Plan posts for Larch - Instagram mainly, with the brand team in every season of the year")) == 1
    assert len(texts("Your day at Larch would be this: - Plan posts - Write captions - Film short videos for it")) == 4


def test_words_glued_together_are_cut() -> None:
    """A page that lost its breaks altogether is cut where small meets capital letter."""
    page = (
        "Plan the posts for every channelWrite captions that people likeFilm short videos in the shop"
        "Report on reach every monthReply to comments in the voice of the brand and of its founders"
    )
    assert len(texts(page)) == 5


def test_names_written_in_camel_case_are_not_glued() -> None:
    """LinkedIn, TikTok and YouTube are words, and two glued words alone cut nothing."""
    page = (
        "Plan posts for LinkedIn and TikTok and YouTube and GitHub and WhatsApp and FaceTime and PowerPoint and then "
        "write captions for each of them with the help of the brand team in London"
    )
    assert texts(page) == [page]


def test_hard_wrapped_lines_are_joined() -> None:
    """A line that goes on in small letters after a full line belongs to it."""
    page = "Plan the posts of the season with the editors and the\nphotographers, well before each launch\n\nWrite captions"
    assert len(segment(page)) == 2


@pytest.mark.parametrize(
    "page", ["plan posts\nwrite captions", "Plan the posts of the season with the editors and all:\nwrite captions"]
)
def test_short_or_finished_lines_are_not_joined(page: str) -> None:
    """A short line, or one that ends in a colon, does not swallow the next."""
    assert "write captions" in texts(page)


@pytest.mark.parametrize(
    "heading",
    ["Duties", "DUTIES", "Duties:", "**Duties**", "## Duties", "**Duties:**", "What you'll do", "Key Responsibilities"],
)
def test_headings_name_the_section_and_are_no_statements(heading: str) -> None:
    """However a heading is dressed, it opens its section and is not counted."""
    found = segment(f"Hello there.\n{heading}\n- Plan posts\n- Write captions")
    assert [(s.section, s.text) for s in found] == [
        ("other", "Hello there."), ("duties", "Plan posts"), ("duties", "Write captions"),
    ]  # fmt: skip
    assert found[-1].heading.lower() in heading.lower()


def test_a_heading_in_capitals_that_tells_nothing_keeps_the_section() -> None:
    """Inside duties a sub-heading without known words stays with the duties."""
    page = "Duties\n- Plan posts\nINSTAGRAM\n- Film reels\nBenefits\n- Tea"
    assert sections(page) == [("duties", "Plan posts"), ("duties", "Film reels"), ("benefits", "Tea")]


def test_lost_headings_leave_the_section_open() -> None:
    """Without any heading all statements stand in `other`, which counts like duties."""
    assert {s.section for s in segment("- Plan posts\n- Write captions\n\n- Two years of work")} == {"other"}


def test_a_line_before_bullets_is_their_heading() -> None:
    """A short line that bullets follow heads them."""
    assert texts("The nice part\n- Tea\n- Cake") == ["Tea", "Cake"]
    assert texts("The nice part\nTea for all") == ["The nice part", "Tea for all"]


@pytest.mark.parametrize(
    "fact",
    [
        "Location: Leeds", "Salary: £32,000", "Annual salary: £32k, reviewed in May", "Pay range £28,000 to £31,000", "**Salary:** £32,000",
        "## Compensation: $61,000", "Application deadline: 12 June", "Benefits: tea and cake", "Compensation $20/hour", "Perks: a dog",
        "Contact: Ann at the desk",
    ],
)  # fmt: skip
def test_lines_of_facts_are_no_headings(fact: str) -> None:
    """A label with its value on the same line is a fact of the post: what follows stays in the section it was in."""
    page = f"Duties\n- Plan posts\n{fact}\nWrite captions for the channels\nFilm reels in the shop"
    assert sections(page)[-2:] == [
        ("duties", "Write captions for the channels"),
        ("duties", "Film reels in the shop"),
    ]


def test_a_salary_inside_a_flattened_line_opens_no_section() -> None:
    """Only headings cut a line that lost its breaks, not its labels of pay."""
    page = "Tea Shop Editor. Salary: £32,000 a year, pro rata. You plan the posts of the season and write all captions for them."
    assert {section for section, _ in sections(page)} == {"other"}


@pytest.mark.parametrize(
    "heading", ["Remuneration", "Salary", "Compensation:", "## Benefits", "**Perks**", "To apply", "Application:"]
)
def test_labels_without_a_value_are_headings(heading: str) -> None:
    """The same words alone on their line head what follows."""
    assert sections(f"Duties\n- Plan posts\n{heading}\nTea for all of us")[-1][0] in ("benefits", "apply")


def test_a_bold_lead_opens_its_section() -> None:
    """A paragraph that begins with a known heading in bold goes under it."""
    assert sections("**Requirements:** two years of posting for brands you like") == [
        ("requirements", "two years of posting for brands you like")
    ]


def test_remains_of_html_are_cut_like_lines() -> None:
    """What was markup before normalising is cut into the same statements."""
    page = normalise("<p><b>Duties</b></p><ul><li>Plan posts</li><li>Write captions</li></ul><p>Apply now</p>")
    assert sections(page) == [("duties", "Plan posts"), ("duties", "Write captions")]


@pytest.mark.parametrize("page", ["", "   \n\t\n", "---\n***\n1.\n2.", "12345 67 %", "🎉 🎉", "•\n•\n"])
def test_what_holds_no_letter_is_no_statement(page: str) -> None:
    """Rules, numbers and bare bullets say nothing."""
    assert segment(page) == ()


PIECES = st.sampled_from(
    [
        "Plan posts", "write captions", ". ", "! ", "; ", "\n", "\n\n", "- ", "• ", " • ", " - ", "1. ", "**", "Duties", ":",
        "Requirements: ", "DUTIES\n", "About us\n", " | ", "e.g. ", "channelWrite", "x" * 60, "   ", "\t", "é", "日本", "#",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_refer_to_the_text_and_do_not_overlap(raw: str) -> None:
    """Every statement is its span of the text, holds a letter, and they follow one another without overlap."""
    page = normalise(raw)
    found = segment(page)
    for statement in found:
        assert statement.text == page[statement.start : statement.end]
        assert any(c.isalpha() for c in statement.text)
        assert statement.text == statement.text.strip()
        assert statement.section in SECTIONS
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.lists(st.sampled_from(["Plan the posts", "Greet new members", "Film a short video"]), min_size=1, max_size=8))
def test_each_bullet_is_one_statement(items: list[str]) -> None:
    """A list of n bullets gives n statements in its order."""
    assert texts("Duties\n" + "\n".join(f"- {item}" for item in items)) == items


def test_no_letter_of_a_paragraph_is_lost() -> None:
    """Cutting drops blanks and marks, never words."""
    page = "We make tea. You plan posts; write captions! (And film.) Then e.g. Report. Is that you? Yes | No"
    assert "".join("".join(texts(page)).split()) == "".join(page.replace(";", "").replace("|", "").split())


@pytest.mark.parametrize(
    "page",
    [
        "Plan posts." + " " * 100_000 + "x | y",
        "a" + "\t" * 100_000 + "b",
        "Do it. " + "key " * 50_000 + "responsibilities",
        "• " * 50_000,
        " - " * 50_000,
        "**" * 50_000,
        "A." * 50_000,
        "Plan posts\n" * 20_000,
        "About us: " * 20_000,
    ],
    ids=["blanks", "tabs", "qualifiers", "bullets", "dashes", "stars", "initials", "lines", "headings"],
)
def test_hostile_pages_cost_linear_time(page: str) -> None:
    """Long runs of anything are cut in time that grows with the text, not with its square."""
    before = time.process_time()
    segment(page)
    assert time.process_time() - before < 8
