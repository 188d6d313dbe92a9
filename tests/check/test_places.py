"""Statements are found again in the source that a person edits."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.check.places import Source
from rolefit.check.values import Place


def _text(source: Source, place: Place) -> str:
    lines = source.text.split("\n")[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("source", "statement", "found"),
    [
        pytest.param("- Host calls.\n", "Host calls.", "Host calls.", id="plain"),
        pytest.param("- Host **weekly** calls\n", "Host weekly calls", "Host **weekly** calls", id="emphasis"),
        pytest.param("- Host\n  weekly calls\n", "Host weekly calls", "Host\n  weekly calls", id="hard wrap"),
        pytest.param("<p>Caf&eacute; &amp; forum</p>", "Café & forum", "Caf&eacute; &amp; forum", id="references"),
        pytest.param("- See [our forum](https://x.example/a) daily", "See our forum daily",
                     "See [our forum](https://x.example/a) daily", id="link"),
        pytest.param("<li class='host calls'>Host <b>calls</b></li>", "Host calls", "Host <b>calls", id="attributes"),
        pytest.param("<!-- Host calls -->\nHost calls", "Host calls", "Host calls", id="comment"),
        pytest.param("<script>host calls</script>Host calls", "Host calls", "Host calls", id="script"),
        pytest.param("<scr\u0131pt>host calls</script>Host calls", "Host calls", "Host calls", id="script by another i"),
        pytest.param("Soft\u00adly host", "Softly host", "Soft\u00adly host", id="soft hyphen"),
        pytest.param("Host “calls” – daily", 'Host "calls" – daily', "Host “calls” – daily", id="quotes"),
        pytest.param("partner art", "art", "art", id="whole words"),
    ],
)  # fmt: skip
def test_markup_does_not_matter(source: str, statement: str, found: str) -> None:
    """Only letters are compared, in order; what a reader does not see is skipped."""
    whole = Source(source)
    assert _text(whole, whole.find_all([statement])[0]) == found


@pytest.mark.parametrize("words", ["Host calls", "Forum host"])
def test_words_in_a_comment_are_none_of_the_draft(words: str) -> None:
    """What a comment says is not where a statement or a title stands, though it comes first."""
    source = Source(f"<!-- {words} -->\n- {words}\n")
    assert source.find_all([words])[0].line == 2
    found = Source(source.text).find_first(words)
    assert found is not None
    assert found.line == 2


def test_repeated_statements_are_found_in_order() -> None:
    """The same words twice have two places."""
    first, second = Source("- Post daily\n- Report\n- Post daily\n").find_all(["Post daily", "Post daily"])
    assert (first.line, second.line) == (1, 3)


def test_unknown_words_stay_where_the_last_were() -> None:
    """A statement that is not in the source has the place of the one before, the first that of the first line."""
    a, b = Source("x\n- Post daily\n").find_all(["Post daily", "Nowhere at all"])
    assert a == b
    assert Source("  x y\n").find_all(["Nowhere"])[0] == Place(1, 3, 1, 6)


def test_search_begins_behind_the_front_matter() -> None:
    """The words of the front matter are not taken for the body's."""
    source = Source("---\ntitle: Host calls\n---\nHost calls\n", first_line=4)
    assert source.find_all(["Host calls"])[0].line == 4
    assert source.find_first("Host calls") == Place(2, 8, 2, 18)


def test_strings_of_json_are_read_through() -> None:
    """Escaped breaks, quotes and characters of JSON do not hide the words."""
    source = Source('{"description": "Fr\\u00fch\\nHost \\"calls\\" now"}', json=True)
    assert _text(source, source.find_all(["Früh"])[0]) == "Fr\\u00fch"
    assert _text(source, source.find_all(['Host "calls" now'])[0]) == 'Host \\"calls\\" now'


_WORD = st.text("abcdefgäößé0", min_size=1, max_size=8)


@given(st.lists(st.lists(_WORD, min_size=2, max_size=8), min_size=1, max_size=12), st.data())
def test_any_words_are_found_where_they_were_put(sentences: list[list[str]], data: st.DataObject) -> None:
    """Whatever marks and breaks lie between the words, each statement begins and ends where it was written."""
    between = st.sampled_from([" ", "\n  ", " **", "</b> <i>", "&nbsp;", " <!-- zz --> "])
    lines, begins = [], []
    number = 1
    for words in sentences:
        written = words[0] + "".join(data.draw(between) + word for word in words[1:])
        lines.append(f"- {written}")
        begins.append(number)
        number += written.count("\n") + 1
    places = Source("\n".join(lines)).find_all([" ".join(words) for words in sentences])
    assert [place.line for place in places] == begins
    assert all(place.column == 3 for place in places)


@pytest.mark.parametrize(
    "source", ["<!--" * 100_000, "<script>" * 60_000, "<a" * 150_000, "word " * 80_000, "&" * 300_000]
)
def test_hostile_sources_take_linear_time(source: str) -> None:
    """What never closes and what is nowhere does not make the search quadratic."""
    start = perf_counter()
    Source(source).find_all([f"word word nowhere {i}" for i in range(2000)])
    assert perf_counter() - start < 10
