import json
import time

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes


def read(text: str, source: str = "post.txt", title: str | None = None):
    return read_bytes(text.encode(), source=source, title=title)


def test_front_matter_becomes_metadata_and_title() -> None:
    """Front matter is no part of the text; its fields are kept and its title is the post's."""
    post = read("---\ntitle: Forum Host\ncompany: Birch & Co\nposted: 2024-03-01\n---\nGreet newcomers.\n", "a.md")
    assert post.title == "Forum Host"
    assert post.metadata == {"title": "Forum Host", "company": "Birch & Co", "posted": "2024-03-01"}
    assert post.text == "Greet newcomers.\n"
    assert post.first_line == 6


def test_line_breaks_of_windows_count_once() -> None:
    """A text from Windows has the same text and first line as one from elsewhere."""
    post = read("---\r\ntitle: Host\r\n---\r\nGreet newcomers.\r\nRun the forum.\r\n")
    assert (post.first_line, post.text) == (4, "Greet newcomers.\nRun the forum.\n")


def test_front_matter_that_is_no_yaml_is_read_by_lines() -> None:
    """A colon in a title, which YAML forbids, does not lose the front matter."""
    post = read("---\ntitle: Lead: Community\ncompany: Birch\n---\nGreet newcomers.\n")
    assert post.title == "Lead: Community"
    assert post.metadata["company"] == "Birch"


@pytest.mark.parametrize("block", ["About the forum", "- a\n- b", "Greet people. Then: more\nof it"])
def test_rules_are_no_front_matter(block: str) -> None:
    """Text between two rules that holds no fields stays in the text."""
    text = f"---\n{block}\n---\nGreet newcomers.\n"
    post = read(text)
    assert post.text == text
    assert post.first_line == 1
    assert post.metadata == {}


def test_a_role_in_front_matter_is_no_title() -> None:
    """A label that somebody gave a post does not become its title, which would give the answer away."""
    post = read("---\nrole: hybrid\n---\nGreet newcomers every day.\n")
    assert post.metadata == {"role": "hybrid"}
    assert post.title == ""


@pytest.mark.parametrize(
    "block",
    [
        "a: &a [*a]",
        "title: 0x" + "f" * 9000,
        "a: .nan",
        "0x" + "f" * 9000 + ": a",
        "a: !!int ''",
        "a: 2024-99-99",
        "? [x]\n: y",
        "a: !!python/object:os.system x",
        "a: " + "[" * 3000,
    ],
)
def test_odd_yaml_raises_nothing(block: str) -> None:
    """Whatever PyYAML makes of front matter, the post is read."""
    post = read(f"---\n{block}\n---\nGreet newcomers.\n")
    assert "newcomers" in post.text
    json.dumps(post.metadata, allow_nan=False)


def test_nested_aliases_do_not_blow_up() -> None:
    """Aliases that stand for billions of values are cut off."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    post = read("---\n" + "\n".join(lines) + "\n---\nGreet newcomers.\n")
    assert len(repr(post.metadata)) < 10_000


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "\u200b\n", "---\n***\n", "---\ntitle: Host\n---\n\n"])
def test_no_text_is_an_error_that_names_the_input(text: str) -> None:
    """An input without a word is refused, not classified."""
    with pytest.raises(InputError, match=r"empty\.txt .*holds no text"):
        read(text, "empty.txt")


def test_ten_megabytes_are_read_quickly() -> None:
    """A long text takes a second at most."""
    data = ("Answer questions in the café forum and thank those who help.\n" * 170_000).encode()
    start = time.process_time()
    post = read_bytes(data, source="long.txt")
    assert time.process_time() - start < 1
    assert len(post.text) > 10_000_000


def test_plain_text_keeps_its_line_breaks_before_markup() -> None:
    """A bold first line does not make a web page of a text."""
    post = read("<b>Forum Host</b>\n\nGreet newcomers.\nRun polls.\n")
    assert "\nRun polls." in post.text
    assert post.title == "Forum Host"
