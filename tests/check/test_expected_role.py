"""Where the intended role of a draft comes from."""

import io

import docx
import pytest

from rolefit.check.roles import role_named

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, SOCIAL_DUTIES, markdown


def test_front_matter_says_the_role(project) -> None:
    """A draft for one role with the duties of the other is RF001, exit 1; a draft that keeps its word is 0."""
    project.write("bad.md", MISMATCH)
    project.write("good.md", GOOD_COMMUNITY)
    assert project.check("good.md").exit_code == 0
    result = project.check("bad.md")
    assert result.exit_code == 1
    assert "error[RF001]" in result.stdout


@pytest.mark.parametrize("label", ["community_manager", "Community Manager", "community-manager", "CM", "'community'"])
def test_roles_have_many_spellings(project, label: str) -> None:
    """Case, blanks, hyphens and short names do not matter."""
    project.write("a.md", markdown("Digital Planner", SOCIAL_DUTIES, role=label))
    assert "RF001" in project.codes("a.md")


@pytest.mark.parametrize(
    ("label", "role"),
    [("SMM", "social_media_manager"), ("neither", "out_of_scope"), ("other", "out_of_scope"), ("both", "hybrid"),
     ("Social Media & Community Manager", "hybrid"), ("exempt", "exempt"), ("manager", "")],
)  # fmt: skip
def test_names_of_roles(label: str, role: str) -> None:
    """Every role can be called by the names that people use; other words are no role."""
    assert role_named(label) == role


def test_order_of_those_who_say_the_role(project) -> None:
    """The draft's own word beats the path's, the path's beats the option's, the option's beats the title's."""
    project.write("own.md", markdown("Planner", SOCIAL_DUTIES, role="smm"))
    project.write("path/a.md", markdown("Planner", SOCIAL_DUTIES))
    project.write("title.md", markdown("Community Manager", SOCIAL_DUTIES))
    project.write("rolefit.toml", '[expect]\n"*.md" = "community_manager"\n"path/**" = "smm"\n')
    assert "RF001" not in project.codes("own.md")
    assert "RF001" not in project.codes("path/a.md", "--expect", "community_manager")
    assert "RF001" in project.codes("title.md", "--expect", "smm")
    project.write("rolefit.toml", "")
    assert "RF001" not in project.codes("title.md", "--expect", "smm")
    assert project.codes("title.md") & {"RF001", "RF002"}


def test_last_pattern_wins(project) -> None:
    """Of several patterns that match a path, the last holds."""
    project.write("jobs/a.md", markdown("Planner", SOCIAL_DUTIES))
    project.write("rolefit.toml", '[expect]\n"jobs/**" = "cm"\n"jobs/a.md" = "smm"\n')
    assert "RF001" not in project.codes("jobs")


def test_comment_says_the_role_of_a_page(project) -> None:
    """HTML has no front matter: a comment says the role; front matter of site generators is read all the same."""
    items = "".join(f"<li>{duty}</li>" for duty in SOCIAL_DUTIES)
    page = f"<html><body><h1>Planner</h1><!-- rolefit: role cm --><ul>{items}</ul></body></html>"
    project.write("a.html", page)
    project.write("b.html", f"---\nrole: cm\n---\n<h1>Planner</h1>\n<ul>{items}</ul>")
    for name in ("a.html", "b.html"):
        assert "RF001" in project.codes(name)


@pytest.mark.parametrize("front", ["role: exempt", "rolefit: false", "exempt: true", "rolefit: off"])
def test_drafts_can_be_exempt(project, front: str) -> None:
    """An exempt draft is not checked, and is counted."""
    project.write("a.md", MISMATCH.replace("role: community_manager", front))
    result = project.check("a.md")
    assert result.exit_code == 0
    assert "1 exempt" in result.stderr


def test_paths_and_comments_can_exempt(project) -> None:
    """A path by configuration and a comment in the draft exempt as front matter does."""
    project.write("old/a.md", markdown("Community Manager", SOCIAL_DUTIES))
    project.write("b.md", "<!-- rolefit: exempt printed already -->\n" + markdown("Community Manager", SOCIAL_DUTIES))
    project.write("rolefit.toml", '[expect]\n"old/**" = "exempt"\n')
    assert project.codes("old", "b.md") == set()


def test_unknown_role_is_a_finding(project) -> None:
    """A role that is none is RF101 on its line, with the nearest name; the title is used instead."""
    project.write("a.md", GOOD_COMMUNITY.replace("role: community_manager", "role: comunity_manager"))
    finding = next(f for f in project.findings("a.md") if f["code"] == "RF101")
    assert (finding["line"], finding["severity"]) == (2, "error")
    assert "did you mean 'community_manager'" in finding["message"]


def test_unknown_role_of_the_option_is_wrong_usage(project) -> None:
    """`--expect` takes roles only."""
    project.write("a.md", GOOD_COMMUNITY)
    result = project.check("a.md", "--expect", "hybird")
    assert result.exit_code == 2
    assert "did you mean 'hybrid'" in result.stderr


def test_word_documents(project) -> None:
    """A DOCX is checked by path or title; its findings stand in the text that was read."""
    document = docx.Document()
    document.add_heading("Community Manager", 0)
    for duty in [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]]:
        document.add_paragraph(duty, style="List Bullet")
    buffer = io.BytesIO()
    document.save(buffer)
    project.write("a.docx", buffer.getvalue())
    finding = next(f for f in project.findings(".", "--expect", "cm") if f["code"] == "RF009")
    assert (finding["line"], finding["column"]) == (8, 3)
    expected = 'expect={"*.docx"="smm"}'
    assert "RF001" in project.codes("a.docx", "--config", expected)
    text = project.check("a.docx", "--config", expected, "--select", "RF001").stdout
    assert "1 | Community Manager\n" in text, "a finding at the title shows it"


def test_places_are_those_of_an_editor(project) -> None:
    """BOM, CRLF and front matter are counted as an editor counts them: lines from 1, columns in characters from 1."""
    duties = [*COMMUNITY_DUTIES[:5], "Run **paid** social – campaigns and manage the monthly advertising budget."]
    draft = markdown("Community Manager", duties, role="community_manager")
    project.write("a.md", b"\xef\xbb\xbf" + draft.replace("\n", "\r\n").encode())
    finding = next(f for f in project.findings("a.md") if f["code"] == "RF009")
    lines = draft.split("\n")
    line = next(i for i, text in enumerate(lines, 1) if "paid" in text)
    assert (finding["line"], finding["column"]) == (line, 3)
    assert (finding["end_line"], finding["end_column"]) == (line, len(lines[line - 1]) + 1)
