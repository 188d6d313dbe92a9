from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolefit.errors import InputError
from rolefit.training.corpus import Line, label_of, read_posts, shares_of
from rolefit.values import ROLES

POST = """\
=== w1-001
title: Forum Host
company: Birch Ltd
target: community_manager
style: bullets
## about Who we are
-- We make tea.
## duties
CM Greet newcomers
OT Make the tea
## requirements You
SM Two years of posting
"""


@pytest.fixture
def corpus(tmp_path: Path):
    """From the text of one file to the posts read from its folder."""

    def read(text: str):
        (tmp_path / "posts_01.txt").write_text(text, encoding="utf-8")
        return read_posts(tmp_path)

    return read


def test_a_post_is_read_with_its_sections_and_tags(corpus) -> None:
    """Fields, headings and tagged lines come as they are written; `--` is none."""
    (post,) = corpus(POST)
    assert (post.id, post.title, post.company, post.style) == ("w1-001", "Forum Host", "Birch Ltd", "bullets")
    assert post.lines == (
        Line("about", "Who we are", "none", "We make tea."),
        Line("duties", "", "CM", "Greet newcomers"),
        Line("duties", "", "OT", "Make the tea"),
        Line("requirements", "You", "SM", "Two years of posting"),
    )


def test_posts_come_in_the_order_of_file_and_place(tmp_path) -> None:
    """Files by name, posts by place."""
    (tmp_path / "posts_02.txt").write_text(POST.replace("w1-001", "w2-001"), encoding="utf-8")
    (tmp_path / "posts_01.txt").write_text(POST + "\n" + POST.replace("w1-001", "w1-002"), encoding="utf-8")
    (tmp_path / "statements_01.txt").write_text("## x\nCM Greet\n", encoding="utf-8")
    assert [post.id for post in read_posts(tmp_path)] == ["w1-001", "w1-002", "w2-001"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("CM Greet newcomers", "Greet newcomers"), r"posts_01\.txt:9: not a tagged line: 'Greet newcomers'; begin it with SM"),
        (("CM Greet newcomers", "XX Greet"), r"posts_01\.txt:9: not a tagged line"),
        (("CM Greet newcomers", "CM"), r"posts_01\.txt:9: not a tagged line"),
        (("## duties", "## dutys"), r"posts_01\.txt:8: unknown section 'dutys'; use one of duties, requirements"),
        (("title: Forum Host\n", ""), r"posts_01\.txt: post w1-001 has no title$"),
        (("company: Birch Ltd", "company:"), r"has no company$"),
        (("style: bullets\n", ""), r"has no style$"),
        (("style: bullets\n", "style: bullets\ndrawn: afar\n"), r"post w1-001: drawn is 'afar'; use one of boards, borders$"),
        (("title: Forum Host\ncompany: Birch Ltd\n", ""), r"has no title and no company$"),
    ],
)  # fmt: skip
def test_mistakes_are_refused_with_file_and_line(corpus, change: tuple[str, str], message: str) -> None:
    """Each mistake of the format has its sentence."""
    with pytest.raises(InputError, match=message):
        corpus(POST.replace(*change))


def test_an_id_that_stands_twice_is_refused(corpus) -> None:
    """Two posts of one name would share folds and dice."""
    with pytest.raises(InputError, match="post id w1-001 stands twice"):
        corpus(POST + "\n" + POST)


def test_a_folder_without_posts_is_refused(tmp_path) -> None:
    """An empty folder says what is looked for."""
    with pytest.raises(InputError, match=r"no posts_\*\.txt there"):
        read_posts(tmp_path)


def line(tag: str, section: str = "duties") -> Line:
    return Line(section, "", tag, "x")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([line("SM"), line("CM")], (50, 50, 0, 0)),
        ([line("SM"), line("OT", "requirements"), line("OT", "requirements")], (50, 0, 0, 50)),
        ([line("SM"), line("none"), line("none", "about")], (100, 0, 0, 0)),
        ([line("none")], (0, 0, 0, 0)),
        ([], (0, 0, 0, 0)),
    ],
)
def test_shares_count_requirements_half_and_boilerplate_not(lines: list[Line], expected: tuple[float, ...]) -> None:
    """The four shares are points of the tagged lines."""
    assert tuple(shares_of(lines).values()) == expected


def shares(sm: float, cm: float, sh: float) -> dict[str, float]:
    return {"SM": sm, "CM": cm, "SH": sh, "OT": 100 - sm - cm - sh}


@pytest.mark.parametrize(
    ("given_shares", "label"),
    [
        (shares(40, 0, 0), "social_media_manager"),
        (shares(39.9, 0, 0), "out_of_scope"),
        (shares(0, 40, 0), "community_manager"),
        (shares(20, 0, 20), "social_media_manager"),
        (shares(19.9, 0, 80), "out_of_scope"),
        (shares(20, 0, 19.9), "out_of_scope"),
        (shares(70, 30, 0), "social_media_manager"),
        (shares(69.9, 30.1, 0), "hybrid"),
        (shares(30, 70, 0), "community_manager"),
        (shares(30.1, 69.9, 0), "hybrid"),
        (shares(0, 0, 100), "out_of_scope"),
        (shares(0, 0, 0), "out_of_scope"),
        ({"SM": 0.0, "CM": 0.0, "SH": 0.0, "OT": 0.0}, "out_of_scope"),
    ],
)
def test_the_label_rule_at_its_borders(given_shares: dict[str, float], label: str) -> None:
    """40 points of all three, 20 of the two, seven tenths for one of them."""
    assert label_of(given_shares) == label


@given(st.tuples(*[st.integers(0, 20)] * 4))
def test_the_two_roles_are_treated_alike(counts: tuple[int, ...]) -> None:
    """Exchanging social media and community exchanges the label."""
    names = ("SM", "CM", "SH", "OT")
    lines = [line(tag) for tag, n in zip(names, counts, strict=True) for _ in range(n)]
    swapped = [line({"SM": "CM", "CM": "SM"}.get(x.tag, x.tag)) for x in lines]
    twin = {ROLES[0]: ROLES[1], ROLES[1]: ROLES[0]}
    a, b = label_of(shares_of(lines)), label_of(shares_of(swapped))
    total = counts[0] + counts[1]
    if total and counts[0] / total not in (0.3, 0.7):  # the borders belong to a role by less-or-equal on both sides
        assert twin.get(a, a) == b


def test_every_mix_has_a_label() -> None:
    """Any shares that add up to 100 lead to one of the four roles."""
    for sm, cm, sh in product(range(0, 101, 10), repeat=3):
        if sm + cm + sh <= 100:
            assert label_of(shares(sm, cm, sh)) in ROLES
