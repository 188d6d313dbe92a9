import pytest

from rolefit.reading import read_bytes

BODY = "\nYou will greet new members of the forum and answer what they ask.\n"


def title(text: str, given: str | None = None, source: str = "-") -> str:
    return read_bytes(text.encode(), source=source, title=given).title


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("Community Manager", "Community Manager"),
        ("**Social Media Lead (m/f/d)**", "Social Media Lead (m/f/d)"),
        ("# Forum Host", "Forum Host"),
        ("## Forum Host", "Forum Host"),
        ("Customer Experience Manager", "Customer Experience Manager"),
        ("Head of Community & Social", "Head of Community & Social"),
        ("Title: Forum Host", "Forum Host"),
        ("Birch & Co\nJob title: Forum Host", "Forum Host"),
        ("**Position:** Forum Host", "Forum Host"),
        ("Role: Forum Host", "Forum Host"),
        ("Birch & Co\nBerlin\n# Forum Host", "Forum Host"),
        ("\u200bForum&nbsp;Host", "Forum Host"),
        ("-----\nForum Host", "Forum Host"),
    ],
)
def test_titles(first: str, expected: str) -> None:
    """What a text begins with is its title where it looks like one, and the line stays in the text."""
    post = read_bytes((first + BODY).encode(), source="-")
    assert post.title == expected
    assert post.text == first + BODY


@pytest.mark.parametrize(
    "first",
    [
        "We love our forum.",
        "Do you love forums?",
        "What we ask of you:",
        "- Greet newcomers",
        "1. Greet newcomers",
        "• Greet newcomers",
        "About us",
        "The role",
        "## Responsibilities",
        "What you will be doing",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
        "x" * 101,
        "Position: Full-time",
        "Role: you will keep our forum a friendly place and report on it once a week.",
        "12345",
    ],
)
def test_no_titles(first: str) -> None:
    """Sentences, bullets, headings and terms are no titles."""
    assert title(first + BODY) == ""


def test_a_lone_line_is_no_title() -> None:
    """A title heads something; a text of one line is all text."""
    assert title("Greet new members of the forum") == ""


def test_the_given_title_wins() -> None:
    """The title that the user gives beats front matter and text."""
    assert title("---\ntitle: Host\n---\nModerator" + BODY, given=" Forum\nLead ") == "Forum Lead"


def test_front_matter_beats_the_first_line() -> None:
    """What the source says beside the text beats the text."""
    assert title("---\nTitle: Host\n---\nModerator" + BODY) == "Host"


def test_a_labelled_line_beats_the_first() -> None:
    """`Title:` below the company's name is the title, but only near the top."""
    assert title("Birch and Co\nTitle: Host" + BODY) == "Host"
    assert title("a\nb\nc\nd\ne\nTitle: Host" + BODY) == "a"
