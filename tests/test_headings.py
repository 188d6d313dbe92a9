import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.text.headings import section_of
from rolefit.text.inline_headings import inline_heading
from rolefit.values import SECTIONS

KNOWN = {
    "duties": [
        "What you'll do", "Key responsibilities:", "DUTIES", "The role", "Your mission", "In this role you will",
        "Purpose of the post", "A typical week", "## About the job", "Scope of work", "Goals", "What the job will include",
        "What you'll get to do", "What you will get to work on", "What you get to own",
    ],
    "requirements": [
        "Requirements", "What you bring", "Who you are", "Essential skills", "Nice to have", "About you", "Person specification and criteria",
        "You might be right for this if", "Preferred qualifications", "A good fit", "**Must haves**",
    ],
    "benefits": ["Benefits", "What we offer", "Perks & rewards at Larch", "Salary", "Why you'll love it here", "Our offer"],
    "about": ["About us", "Who we are", "About Larch Ltd", "Our mission", "Equal opportunities", "Company overview", "Life at Larch"],
    "apply": ["How to apply", "Apply now!", "Next steps", "Send your CV", "Closing date", "Selection process"],
}  # fmt: skip
UNKNOWN = ["", "   ", "***", "Larch Ltd", "Monday", "Manchester, United Kingdom", "Marketing", "x" * 200, "Hello there"]


@pytest.mark.parametrize(("section", "heading"), [(s, h) for s, rows in KNOWN.items() for h in rows])
def test_known_headings_open_their_section(section: str, heading: str) -> None:
    """A heading is known by its words, whatever its case and decoration."""
    assert section_of(heading) == section


@pytest.mark.parametrize("heading", UNKNOWN)
def test_other_lines_tell_nothing(heading: str) -> None:
    """A line whose words do not tell opens no section, nor does one that is too long for a heading."""
    assert section_of(heading) == ""


def test_about_the_role_is_not_about_the_company() -> None:
    """`About` opens the blurb of the company, except for the role and for you."""
    assert [section_of(f"About {x}") for x in ("us", "the role", "you", "this company we all love so")] == [
        "about", "duties", "requirements", "",
    ]  # fmt: skip


@given(st.text())
def test_a_section_is_one_of_the_six_or_none(text: str) -> None:
    """Any text gives a known section or an empty string."""
    assert section_of(text) in ("", *SECTIONS)


@given(st.sampled_from([h for rows in KNOWN.values() for h in rows]))
def test_case_and_edges_do_not_matter(heading: str) -> None:
    """Capitals, colons and marks around a heading change nothing."""
    for changed in (heading.upper(), heading.lower(), f"** {heading} **", f"{heading}:", f"- {heading}"):
        assert section_of(changed) == section_of(heading)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("We make tea. Responsibilities: plan posts and write captions.", ["Responsibilities: "]),
        ("We make tea. Requirements Two years in a similar post.", [" Requirements "]),
        ("Plan posts. About you: you like people. How to apply: send a mail.", ["About you: ", "How to apply: "]),
        ("Plan posts now, Key Responsibilities - write captions", ["Key Responsibilities - "]),
        ("Plan posts | Benefits: 25 days of leave", ["Benefits: "]),
    ],
)
def test_headings_inside_a_flattened_line(line: str, found: list[str]) -> None:
    """In a line that lost its breaks a heading shows by its colon, its dash or its capital after a sentence."""
    assert [line[a:b] for a, b in inline_heading(line, 0, len(line))] == found


@pytest.mark.parametrize(
    "line",
    [
        "Take responsibilities off the shoulders of the director.",
        "The salary depends on experience and skills",
        "You will write about us, and about you",
        "Plan posts. requirements change often in this team",
        "Responsibilities vary",
    ],
)
def test_words_of_headings_in_a_sentence_are_no_heading(line: str) -> None:
    """The same words inside a sentence cut nothing."""
    assert inline_heading(line, 0, len(line)) == []


@given(st.text(), st.integers(0, 20), st.integers(0, 40))
def test_inline_headings_stay_inside_their_span(text: str, start: int, size: int) -> None:
    """Found headings lie in the span that was asked for, in order and apart."""
    end = min(len(text), start + size)
    spans = inline_heading(text, min(start, end), end)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(min(start, end) <= edge <= end for edge in edges)
