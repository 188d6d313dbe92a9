"""The same post comes out of every structure in which boards, systems and people put it on a page."""

import pytest

from rolefit.reading import read_bytes

from .structures import PAGES, POST, STRAY, TITLE


def read(name: str):
    return read_bytes(PAGES[name]().encode(), source=f"{name}.html")


def test_there_are_many_structures() -> None:
    """A rule that holds on a handful of pages is no rule."""
    assert len(PAGES) >= 35


@pytest.mark.parametrize("name", PAGES)
def test_every_line_of_the_post_is_read(name: str) -> None:
    """Introduction, duties and requirements are there, each on a line of its own and once."""
    lines = [line.removeprefix("- ") for line in read(name).text.split("\n")]
    assert [(text, lines.count(text)) for text in POST if lines.count(text) != 1] == []


@pytest.mark.parametrize("name", PAGES)
def test_no_furniture_is_read(name: str) -> None:
    """Other jobs, cookies, forms, comments, sign-ups, footers, hidden and struck text are not the post."""
    text = read(name).text
    assert [stray for stray in STRAY if stray.casefold() in text.casefold()] == []


@pytest.mark.parametrize("name", PAGES)
def test_the_title_is_found(name: str) -> None:
    """The title is that of the job, not of the site, a section or a template, and it is said where it stood."""
    post = read(name)
    assert post.title == TITLE
    assert post.title_source
    assert post.carrier.startswith("web page")
