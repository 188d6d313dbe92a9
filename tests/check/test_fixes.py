"""`--fix`, `--diff-fixes` and `--add-ignores`: drafts that are changed, and what is left alone."""

import pytest

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, GOOD_SOCIAL, MISMATCH, SOCIAL_DUTIES, markdown

SETTINGS = '[expect]\n"jobs/social/**" = "social_media_manager"\n'


def test_role_becomes_that_of_the_settings(project) -> None:
    """Front matter that contradicts the settings and the duties, and a role that is none, get the settings' role."""
    project.write("rolefit.toml", SETTINGS)
    wrong = project.write("jobs/social/a.md", GOOD_SOCIAL.replace("social_media_manager", "community_manager  # soon"))
    odd = project.write("jobs/social/b.md", GOOD_SOCIAL.replace("social_media_manager", '"sozial"'))
    assert {"RF001", "RF101"} <= project.codes()
    result = project.check("--fix", "--select", "RF001,RF101")
    assert result.exit_code == 0, result.stdout
    assert "2 fixes in 2 drafts" in result.stderr
    assert wrong.read_text() == GOOD_SOCIAL.replace("social_media_manager", "social_media_manager  # soon")
    assert odd.read_text() == GOOD_SOCIAL.replace("social_media_manager", '"social_media_manager"')


def test_title_becomes_that_of_the_settings(project) -> None:
    """A title in the front matter that the settings and the duties contradict."""
    project.write("rolefit.toml", SETTINGS)
    text = "---\ntitle: Community Manager\n---\n" + markdown("Community Manager", SOCIAL_DUTIES)
    path = project.write("jobs/social/a.md", text)
    assert "RF002" in project.codes()
    project.check("--fix")
    assert path.read_text() == text.replace("title: Community", "title: Social Media")


def test_role_and_title_are_mended_at_once(project) -> None:
    """Where both are another role's than the settings' and the duties', one run mends both; a title that is right stays."""
    project.write("rolefit.toml", SETTINGS)
    wrong = "---\ntitle: Community Manager\nrole: community_manager\n---\n" + markdown("", SOCIAL_DUTIES)
    path = project.write("jobs/social/a.md", wrong)
    right = project.write("jobs/social/b.md", wrong.replace("title: Community", "title: Social Media"))
    assert "3 fixes in 2 drafts" in project.check("--fix").stderr
    mended = wrong.replace("Community", "Social Media").replace("community", "social_media")
    assert path.read_text() == right.read_text() == mended


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "front",
    [
        '+++\ntitle = "@"\nrole = "%"\n+++\n',
        '{\n  "title": "@",\n  "role": "%"\n}\n\n',
        "---\ntitle: '@'\nrole: %\n---\n",
        "---\nauthor:\n  title: Dr\ntitle: '@'\nrole: %\n---\n",
        '{"author": {"title": "Dr"}, "title": "@", "role": "%"}\n\n',
    ],
    ids=["TOML", "JSON", "YAML", "YAML within", "JSON within"],
)
def test_front_matter_of_any_form_is_mended(project, front: str, end: str) -> None:
    """A role and a title get the settings' value in TOML, JSON and YAML; quotes, commas, line ends and keys of others stay."""
    project.write("rolefit.toml", SETTINGS)
    text = (front + markdown("", SOCIAL_DUTIES)).replace("\n", end)
    path = project.write("jobs/social/a.md", text.replace("@", "Community Manager").replace("%", "community_manager"))
    assert "2 fixes in 1 draft" in project.check("--fix").stderr
    wanted = text.replace("@", "Social Media Manager").replace("%", "social_media_manager")
    assert path.read_bytes().decode() == wanted


def test_what_a_person_decides_is_left(project) -> None:
    """Without settings that name the role, and where the duties are not theirs, nothing changes."""
    path = project.write("jobs/social/a.md", MISMATCH)
    project.check("--fix")
    assert path.read_text() == MISMATCH
    project.write("rolefit.toml", SETTINGS.replace("social_media", "community"))
    assert "0 fixes" in project.check("--fix").stderr
    assert path.read_text() == MISMATCH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_unused_suppressions_go(project, encoding: str, end: str) -> None:
    """A comment that hides nothing goes with its line, a code that hides nothing from its comment; the bytes stay."""
    foreign = f"- {SOCIAL_DUTIES[1]} <!-- rolefit: ignore RF003, RF009 agreed -->"
    clean = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], "@"], role="community_manager").replace(
        "- @", foreign
    )
    text = (
        clean.replace("## What", "<!-- rolefit: ignore-file RF001 -->\n## What")
        + "Über uns. <!-- rolefit: ignore RF007 -->\n"
    )
    path = project.write("jobs/ä b.md", text.replace("\n", end).encode(encoding))
    project.check("--fix")
    wanted = clean.replace("RF003, RF009 agreed", "RF009 agreed") + "Über uns.\n"
    assert path.read_bytes() == wanted.replace("\n", end).encode(encoding)
    assert "RF100" not in project.codes()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rolefit-ignore: RF001", ""),
        ("rolefit-ignore: [RF001, overlap]  # since May", ""),
        ("rolefit-ignore: RF001 RF009", "rolefit-ignore: RF009"),
        ("rolefit-ignore: [RF001, foreign-duty]  # since May", "rolefit-ignore: [foreign-duty]  # since May"),
        ("rolefit_ignore: ['RF001', 'RF009', 'RF003']", "rolefit_ignore: ['RF009']"),
        ("rolefit-ignore:\n  - RF001\n  - RF009  # agreed\n  - RF003", "rolefit-ignore:\n  - RF009  # agreed"),
        ("rolefit-ignore:\n  - RF001", ""),
        ("rolefit-ignore: RF009", "rolefit-ignore: RF009"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_unused_suppressions_in_front_matter_go(project, before: str, after: str, end: str) -> None:
    """A code that hides nothing leaves the front matter, and the key with the last one; `--diff-fixes` shows it."""
    foreign = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")

    def draft(said: str) -> str:
        return foreign.replace("---\n", "---\n" + (f"{said}\n" if said else ""), 1).replace("\n", end)

    path = project.write("a.md", draft(before))
    shown = project.check("--diff-fixes")
    assert shown.exit_code == (before != after)
    assert ("RF001" in shown.stdout) == (before != after)
    project.check("--fix")
    assert path.read_bytes().decode() == draft(after)
    assert "RF100" not in project.codes()


def test_diff_fixes_changes_nothing(project) -> None:
    """`--diff-fixes` prints a unified diff and exits with 1 where there is one, with 0 where there is none."""
    text = GOOD_COMMUNITY + "\n<!-- rolefit: ignore RF001 -->\n"
    path = project.write("a.md", text)
    result = project.check("--diff-fixes")
    assert result.exit_code == 1
    assert "--- a/a.md\n+++ b/a.md\n" in result.stdout
    assert "-<!-- rolefit: ignore RF001 -->" in result.stdout
    assert path.read_text() == text
    path.write_text(GOOD_COMMUNITY)
    assert (project.check("--diff-fixes").exit_code, project.check("--diff-fixes").stdout) == (0, "")


def test_add_ignores(project) -> None:
    """All findings of now are hidden with the reason, in lines and for files; afterwards nothing is found."""
    foreign = markdown("Community Manager", [*COMMUNITY_DUTIES[:5], SOCIAL_DUTIES[1]], role="community_manager")
    project.write("jobs/a.md", foreign)
    project.write(
        "jobs/b.html",
        "<html><body><h1>Community Manager</h1>\n<ul>\n"
        + "\n".join(f"<li>{d}</li>" for d in SOCIAL_DUTIES)
        + "\n</ul></body></html>\n",
    )
    project.write("jobs/c.mdx", MISMATCH)
    assert project.findings()
    result = project.check("--add-ignores", "agreed in the spring")
    assert result.exit_code == 0, result.stderr
    assert project.findings("--select", "ALL") == []
    assert (
        f"{SOCIAL_DUTIES[1]} <!-- rolefit: ignore RF009 agreed in the spring -->"
        in (project.folder / "jobs/a.md").read_text()
    )
    assert "{/* rolefit: ignore-file RF001" in (project.folder / "jobs/c.mdx").read_text()


@pytest.mark.parametrize(
    "front",
    ['{\n  "role": "cm",\n  "a": 1\n}\n\n', '+++\nrole = "cm"\n+++\n', "---\nrole: cm\n---\n"],
    ids=["JSON", "TOML", "YAML"],
)
def test_nothing_is_written_into_front_matter(project, front: str) -> None:
    """A finding that stands in front matter of any form is suppressed for the file, and the front matter stays."""
    path = project.write("a.md", front + markdown("Community Manager", SOCIAL_DUTIES))
    assert "RF001" in project.codes()
    assert project.check("--add-ignores", "agreed").exit_code == 0
    assert path.read_text().startswith(front)
    assert project.findings() == []


def test_a_suppression_behind_a_title_changes_no_reading(project) -> None:
    """A title that is a plain line is the same title with a comment behind it, however long and whatever signs are in it."""
    prose = (
        "You will welcome new members in our forum, moderate discussions, host monthly meetups, collect feedback from "
        "members and bring it to the product team.\n"
    )
    path = project.write("a.txt", f"Community Manager\n\n{prose}")
    assert project.codes() == {"RF005"}
    reason = "agreed <with> the team: 3 > 2 " + "and said so once more " * 6
    assert project.check("--add-ignores", reason).exit_code == 0
    assert path.read_text().startswith("Community Manager <!-- rolefit: ignore RF005 agreed <with>")
    assert project.findings() == []


def test_add_ignores_needs_a_reason_that_stays_in_its_comment(project) -> None:
    """A reason that ends the comment is refused, and nothing is written; standard input is no file."""
    path = project.write("a.md", MISMATCH)
    assert project.check("--add-ignores", "x --> y").exit_code == 2
    assert path.read_text() == MISMATCH
    assert project.check("-", "--fix", stdin=MISMATCH).exit_code == 2
