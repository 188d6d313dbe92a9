import pytest

from rolefit.training.corpus import Line, WrittenPost
from rolefit.training.dressing import dressed, loses_title, read_boilerplate

LINES = (
    Line("duties", "Duties", "CM", "Greet newcomers in the forum"),
    Line("requirements", "You", "none", "Patience"),
)
KINDS = {kind: [f"{kind} sentence {n}" for n in range(5)] for kind in ("blurb", "facts", "benefits", "equal", "apply")}
POSTS = [WrittenPost(f"w1-{n:03}", "Forum Host", "Birch Ltd", "bullets", LINES) for n in range(300)]
DRESSED = [dressed(post, KINDS) for post in POSTS]


def test_the_same_post_is_always_dressed_the_same() -> None:
    """The dice are drawn from the id alone."""
    assert [dressed(post, KINDS) for post in POSTS] == DRESSED


def test_the_lines_of_the_post_stay_together_and_in_order() -> None:
    """Sentences stand above and below the post, never within it."""
    for post in DRESSED:
        at = post.lines.index(LINES[0])
        assert post.lines[at : at + len(LINES)] == LINES


def test_what_is_added_names_no_duty_and_stands_once() -> None:
    """Added lines carry no tag, have no heading, and none is repeated within a post."""
    for post in DRESSED:
        added = [line for line in post.lines if line not in LINES]
        assert {(line.tag, line.heading) for line in added} <= {("none", "")}
        assert len({line.text for line in added}) == len(added) <= 9


def test_some_posts_stay_bare_and_some_lose_their_title() -> None:
    """About two in five are left alone; about one in twelve has no title."""
    assert 0.3 < sum(post.lines == LINES for post in DRESSED) / len(DRESSED) < 0.5
    assert 0.04 < sum(map(loses_title, POSTS)) / len(POSTS) < 0.13


def test_without_boilerplate_nothing_is_added(tmp_path) -> None:
    """A corpus folder without the file leaves every post as it was written."""
    assert read_boilerplate(tmp_path) == {}
    assert [dressed(post, {}) for post in POSTS] == POSTS


@pytest.mark.parametrize("kind", ["equal", "checks", "privacy", "apply", "benefits", "blurb", "facts"])
def test_the_shipped_sentences_are_read_by_kind(root, kind: str) -> None:
    """Every kind has enough of them, and no sentence stands twice."""
    kinds = read_boilerplate(root / "data" / "corpus")
    assert len(kinds[kind]) >= 10
    everything = [sentence for sentences in kinds.values() for sentence in sentences]
    assert len(set(everything)) == len(everything)
