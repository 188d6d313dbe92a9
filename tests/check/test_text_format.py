"""The text for people."""

from rolefit.check.formats.text import lines, render
from rolefit.check.report import Report
from rolefit.check.values import Finding, Place
from rolefit.render.text import as_plain


def _report(source: str, place: Place, *related: tuple[Place, str], message: str = "the message") -> Report:
    finding = Finding("RF001", "role-mismatch", "error", "jobs/a.md", place, message, "do this", 0.9, related)
    return Report(
        findings=(finding,), paths=("jobs/a.md",), sources={"jobs/a.md": source}, failures=(), rules=(),
        fail_on="error", root="/project", version="0",
    )  # fmt: skip


def test_excerpt_with_underline() -> None:
    """A finding shows code, name, message, place, the line with its underline, and what to do."""
    assert render(_report("one\n- Host calls.\n", Place(2, 3, 2, 14))) == (
        "error[RF001] role-mismatch: the message\n"
        " --> jobs/a.md:2:3\n"
        "  |\n"
        "2 | - Host calls.\n"
        "  |   ^^^^^^^^^^^\n"
        "  |\n"
        "  = help: do this\n"
        "\n"
    )


def test_related_lines_are_marked_and_labelled() -> None:
    """The duties that a finding rests on follow in the order of the draft, with a word on each."""
    source = "# Title\n\n- One\n- Two\n"
    text = render(_report(source, Place(1, 3, 1, 8), (Place(4, 3, 4, 6), "second"), (Place(3, 3, 3, 6), "first")))
    assert text.splitlines()[3:10] == [
        "1 | # Title",
        "  |   ^^^^^",
        "...",
        "3 | - One",
        "  |   --- first",
        "4 | - Two",
        "  |   --- second",
    ]


def test_long_lines_are_cut_around_the_span() -> None:
    """No line is wider than the terminal, and the span stays in sight."""
    source = "word " * 100 + "here " + "word " * 100
    shown = as_plain(lines(_report(source, Place(1, 501, 1, 505)), width=60)).splitlines()
    assert all(len(line) <= 60 for line in shown)
    start = shown[4].index("^^^^")
    assert shown[3][start : start + 4] == "here"


def test_a_span_longer_than_the_line() -> None:
    """A statement that is wider than the terminal is underlined as far as it is shown."""
    shown = as_plain(lines(_report("- " + "word " * 60, Place(1, 3, 1, 300)), width=60)).splitlines()
    assert all(len(line) <= 60 for line in shown)
    assert shown[3].startswith("1 | - word")
    assert "^" * 50 in shown[4]


def test_wide_letters_and_tabs() -> None:
    """Underlines stand below wide letters and tabs as they stand on a terminal."""
    shown = render(_report("\t東京 host\n", Place(1, 5, 1, 9))).splitlines()
    assert shown[3] == "1 |  東京 host"
    assert shown[4] == "  |" + " " * 7 + "^^^^"


def test_control_characters_are_not_passed_on() -> None:
    """A draft cannot move the cursor or colour the terminal."""
    assert "\x1b" not in render(_report("a \x1b[31mred\n", Place(1, 1, 1, 4), message="says \x1b[31m"))


def test_spans_over_many_lines_are_shortened() -> None:
    """At most three lines of a place are shown."""
    text = render(_report("a\nb\nc\nd\ne\n", Place(1, 1, 5, 2)))
    assert "3 | c" in text
    assert "4 | d" not in text


def test_places_beyond_the_source_do_not_break() -> None:
    """A place that the source does not have is shown as an empty line."""
    assert "--> jobs/a.md:9:1" in render(_report("a\n", Place(9, 1, 9, 2)))
