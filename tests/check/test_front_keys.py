"""What is put into front matter: a role and a title, where they belong and nowhere else."""

import pytest

from rolefit.check.drafts import ROLE_KEYS
from rolefit.check.editor import _ended_as, _with_role, _with_title
from rolefit.check.front_keys import TITLE_KEYS, added, made, replaced

BODY = "# Community Manager\n\nWe moderate.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('+++\ntitle="A"\n[params]\na=1\n+++\n', '+++\ntitle="A"\nrole = "hybrid"\n[params]\na=1\n+++\n'),
        ("+++\n[[tags]]\nrole = 'cm'\n+++\n", "+++\nrole = \"hybrid\"\n[[tags]]\nrole = 'cm'\n+++\n"),
        ("+++\na = [\n[1],\n]\n+++\n", '+++\nrole = "hybrid"\na = [\n[1],\n]\n+++\n'),
        ("+++\nrole = 'cm' # so\n+++\n", "+++\nrole = 'hybrid' # so\n+++\n"),
        ("+++\nrole = false\n+++\n", '+++\nrole = "hybrid"\n+++\n'),
        ("{}\n\n", '{\n  "role": "hybrid"\n}\n\n'),
        ('{"role": null}\n\n', '{"role": "hybrid"}\n\n'),
        ('{"a": {"role": "cm"}, "Role" : 1}\n\n', '{"a": {"role": "cm"}, "Role" : "hybrid"}\n\n'),
        ('{"a": {"role": "cm"}}\n\n', '{\n  "role": "hybrid","a": {"role": "cm"}}\n\n'),
        ('{"a": "\\"role\\": 1",\n "role": "cm"}\n\n', '{"a": "\\"role\\": 1",\n "role": "hybrid"}\n\n'),
        ("---\nrole:\n---\n", "---\nrole: hybrid\n---\n"),
        ("---\nrole: ~\n---\n", "---\nrole: hybrid\n---\n"),
        ("---\nrole: # later\n---\n", "---\nrole: hybrid # later\n---\n"),
        ("---\nteam:\n  role: cm\n---\n", "---\nteam:\n  role: cm\nrole: hybrid\n---\n"),
        ('---\n"rolefit-role": "cm"\n---\n', '---\n"rolefit-role": "hybrid"\n---\n'),
        ("---\n---\n", "---\nrole: hybrid\n---\n"),
        ("---\n{team: a}\n---\n", ""),
        ("---\nrole: |\n  cm\n---\n", ""),
        ("---\nrole: c\n  m\n---\n", ""),
        ('---\nrole: "c\n  m"\n---\n', ""),
        ('+++\nrole = """\ncm"""\n+++\n', ""),
    ],
)
def test_a_role_is_set_at_the_top_level(before: str, after: str) -> None:
    """A role is replaced or added where a check reads it; nothing else changes, and what would change more is not offered."""
    assert _with_role(before + BODY, "hybrid") == (after + BODY if after else "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('+++\na = 1\n[author]\ntitle = "Dr"\n+++\n', '+++\na = 1\n[author]\ntitle = "Dr"\n+++\n'),
        ('{"author": {"title": "Dr"}, "title": "A"}\n\n', '{"author": {"title": "Dr"}, "title": "B"}\n\n'),
        ('{"author": {"title": "Dr"}}\n\n', '{"author": {"title": "Dr"}}\n\n'),
        ("---\nauthor:\n  title: Dr\n---\n", "---\nauthor:\n  title: Dr\n---\n"),
        ("---\ntitle: 'A # 1' # so\n---\n", "---\ntitle: 'B' # so\n---\n"),
        ("---\ntitle: A\n  and more\n---\n", ""),
        ("---\ntitle: 'It''s A'\n---\n", ""),
        ("---\ntitle: A\n---\n", "---\ntitle: B\n---\n"),
    ],
)
def test_a_title_is_that_of_the_post(before: str, after: str) -> None:
    """The title of an author or of anything else stays; where the post's own cannot be replaced, no heading is either."""
    wanted = after + BODY.replace("Community Manager", "B") if after else ""
    assert _with_title(before + BODY, "B") == wanted


def test_line_ends_of_lines_that_stay() -> None:
    """Each line that is not changed ends as it did; new ones end as most do, and a text of one kind keeps to it."""
    assert _ended_as("a\r\nb\nc\r\n", "a\nx\nb\nc\n") == "a\r\nx\r\nb\nc\r\n"
    assert _ended_as("a\nb\r\nc\nd", "a\nB\nc\nd\ne\n") == "a\nB\r\nc\nd\ne\n"
    assert _ended_as("a\r\nb\r\n", "a\nb\nc\n") == "a\r\nb\r\nc\r\n"
    assert _ended_as("a\nb", "a\nb\nc") == "a\nb\nc"
    assert _ended_as("a\r\nb", "a\nb\nc") == "a\r\nb\r\nc"


def test_what_is_no_front_matter_is_left() -> None:
    """Text without front matter has no key to replace, and none is added; a key that is there is not added again."""
    assert replaced(BODY, ROLE_KEYS, "hybrid") is added(BODY, "role", "hybrid") is None
    assert added("---\nrole: cm\n---\n" + BODY, "role", "hybrid") is None
    text = "---\ntitle: A\n---\n" + BODY
    assert made(text, replaced(text, TITLE_KEYS, "A B")) == text.replace(": A", ": A B")
