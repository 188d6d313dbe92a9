import pytest

from rolefit.reading import read_bytes
from rolefit.verdict.classifier import Classifier

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
    """What a text begins with is its title where it looks like one; its line is left empty, for it is no duty."""
    post = read_bytes((first + BODY).encode(), source="-")
    assert post.title == expected
    assert post.text.endswith(BODY)
    assert post.text.count("\n") == (first + BODY).count("\n")
    assert expected not in post.text


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


@pytest.mark.parametrize(
    "top",
    [
        "Job Title:\nForum Host\nDepartment:\nPeople",
        "Job title\tForum Host",
        "JOB DESCRIPTION\n\n| Job title | Forum Host |",
        "Position title   Forum Host\nGrade   4",
        "Birch & Co\nJob Description\n\nTitle: Forum Host",
        "Job Description\n\n# Forum Host",
    ],
)
def test_a_label_and_its_value_may_stand_apart(top: str) -> None:
    """The value of a label stands behind a tab, in the next cell or on the next line; a form's name is no title."""
    assert title(f"{top}\n{BODY}") == "Forum Host"


@pytest.mark.parametrize(
    "first", ["Job Description", "Person Specification", "We're hiring!", "Department: People", "Confidential"]
)
def test_names_of_forms_are_no_titles(first: str) -> None:
    """What a template is called says nothing of the job."""
    assert title(first + BODY) == ""


def test_a_long_title_needs_a_line_under_it_or_a_blank_one() -> None:
    """Fifteen words are a title where something sets them off, else they are a sentence."""
    long = "Assistant Host, Members and Public Events - the Forum of the Gardeners of the Green North"
    assert title(f"{long}\n{'=' * 40}\n{BODY}") == long
    assert title(f"{long}\n\n{BODY}") == long
    assert title(f"{long}{BODY}") == ""


def test_a_doubtful_title_stays_a_duty() -> None:
    """A first line that may as well be a duty is no duty less: without a job's word or capitals it stays in the text."""
    post = read_bytes(b"Greet newcomers every day\n\nRun polls.\n", source="-")
    assert "Greet newcomers" in post.text


def test_the_title_is_no_duty_wherever_it_stands() -> None:
    """Its line is empty as a heading, in capitals, in decorated letters and with a label, and no other line moves."""
    text = "Forum Host\n\nGreet.\n## Forum Host\nFORUM HOST\n**Position:** Forum Host\nA Forum Host greets.\n"
    post = read_bytes(text.encode(), source="-", title="Forum Host")
    assert post.text.split("\n") == ["", "", "Greet.", "", "", "", "A Forum Host greets.", ""]
    heavy = "".join(chr(0x1D5EE + ord(c) - ord("a")) if c.islower() else c for c in "forum host")
    assert read_bytes(f"{heavy}\nGreet.\n".encode(), source="-", title="Forum Host").text == "\nGreet.\n"


@pytest.mark.parametrize(
    "first", ["Forum Host <!--", "Job title: Forum Host <!-- ours --> <!-- until May,", "# Forum Host <!--"]
)
def test_a_comment_behind_the_title_may_end_below_it(first: str) -> None:
    """The title is taken out and the comment stays whole: its words are no text of the post."""
    post = read_bytes(f"{first}\nRun paid campaigns on Instagram.\n-->\n{BODY}".encode(), source="-")
    assert post.title == "Forum Host"
    assert [scored.statement.text for scored in Classifier.load().classify(post).statements] == [BODY.strip()]


def test_a_text_that_lost_its_lines_begins_with_its_title() -> None:
    """Of a post on one line the words up to the job's noun are the title, and no sentence is taken for it."""
    rest = "Birch Leeds You greet the new members of our forum every day. " * 8
    assert title(f"Senior Forum Host (m/f/d) {rest}") == "Senior Forum Host (m/f/d)"
    assert title(f"We are looking for a host {rest}") == ""


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
