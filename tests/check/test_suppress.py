"""Hiding findings in a draft, and what happens to what hides nothing."""

import pytest

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, SOCIAL_DUTIES, markdown

FOREIGN = SOCIAL_DUTIES[1]
"""A duty that RF009 reports among those of a community manager."""


def _draft(line: str, **front: str) -> str:
    duties = [*COMMUNITY_DUTIES[:5], "@"]
    return markdown("Community Manager", duties, role="community_manager", **front).replace("- @", line)


def test_comment_on_the_same_line(project) -> None:
    """A comment behind a duty hides what is found on that line."""
    project.write("a.md", _draft(f"- {FOREIGN}"))
    assert "RF009" in project.codes("a.md")
    project.write("a.md", _draft(f"- {FOREIGN} <!-- rolefit: ignore RF009 agreed with marketing -->"))
    result = project.check("a.md", "--fail-on", "info", "--select", "RF009,RF100")
    assert result.exit_code == 0
    assert "1 suppressed" in result.stderr


def test_comment_on_the_line_before(project) -> None:
    """A comment on a line of its own hides what is found on the next line with text, and nothing further down."""
    comment = "<!-- rolefit: ignore RF009 -->"
    project.write("a.md", _draft(f"{comment}\n- {FOREIGN}"))
    assert project.codes("a.md", "--select", "RF009,RF100") == set()
    project.write("a.md", _draft(f"{comment}\n- Bake cakes for meetups.\n- {FOREIGN}"))
    assert project.codes("a.md", "--select", "RF009,RF100") == {"RF009", "RF100"}


def test_comment_behind_text_speaks_of_its_own_line_only(project) -> None:
    """Behind the text of another line, a comment does not reach the next."""
    project.write("a.md", _draft(f"- Bake cakes. <!-- rolefit: ignore RF009 -->\n- {FOREIGN}"))
    assert project.codes("a.md", "--select", "RF009,RF100") == {"RF009", "RF100"}


def test_comment_within_a_wrapped_duty(project) -> None:
    """A duty over several lines is hidden by a comment on any of them."""
    first, second = FOREIGN.split(" advertising ")
    project.write("a.md", _draft(f"- {first}\n  advertising {second} <!-- rolefit: ignore RF009 -->"))
    assert project.codes("a.md", "--select", "RF009,RF100") == set()


def test_comment_in_html(project) -> None:
    """Comments work in web pages."""
    items = "\n".join(f"<li>{duty}</li>" for duty in COMMUNITY_DUTIES[:5])
    foreign = f"<!-- rolefit: ignore RF009 -->\n<li>{FOREIGN}</li>"
    project.write("a.html", f"<html><body><h1>Community Manager</h1><ul>\n{items}\n{foreign}\n</ul></body></html>")
    assert project.codes("a.html", "--select", "RF009,RF100") == set()


@pytest.mark.parametrize("value", ["[RF001]", "RF001", "RF001, RF002", "[rf001]"])
def test_front_matter_hides_in_the_whole_file(project, value: str) -> None:
    """`rolefit-ignore` takes a list or a string of codes."""
    draft = markdown("Community Manager", SOCIAL_DUTIES, role="cm", rolefit_ignore=value)
    project.write("a.md", draft)
    assert "RF001" not in project.codes("a.md")


def test_comment_for_the_file(project) -> None:
    """`ignore-file` hides a rule in the whole draft, several codes at once."""
    project.write("a.md", MISMATCH + "\n<!-- rolefit: ignore-file RF001, RF007 the example of our guide -->\n")
    assert project.codes("a.md").isdisjoint({"RF001", "RF007"})


def test_unused_ones_are_findings(project) -> None:
    """What hides nothing is RF100 at its place: in a line, for the file, in the front matter."""
    project.write("line.md", GOOD_COMMUNITY + "\n<!-- rolefit: ignore RF001 -->\n")
    project.write("file.md", GOOD_COMMUNITY + "\n<!-- rolefit: ignore-file RF001 -->\n")
    project.write("front.md", GOOD_COMMUNITY.replace("role:", "rolefit-ignore: [RF001]\nrole:", 1))
    found = {f["file"]: f for f in project.findings("--select", "RF001,RF100")}
    assert {f["code"] for f in found.values()} == {"RF100"}
    assert sorted(found) == ["file.md", "front.md", "line.md"]
    assert found["front.md"]["line"] == 2
    assert found["line.md"]["line"] == len(GOOD_COMMUNITY.splitlines()) + 2


def test_suppression_of_a_rule_that_does_not_run_is_no_finding(project) -> None:
    """Where a rule is off, its suppressions have nothing to hide and are not to blame."""
    project.write("a.md", GOOD_COMMUNITY + "\n<!-- rolefit: ignore RF001 -->\n")
    assert project.codes("--select", "RF002,RF100") == set()
    assert project.codes("--ignore", "RF100") & {"RF100"} == set()


def test_suppression_of_a_rule_on_sets_is_never_unused(project) -> None:
    """What a rule on sets finds depends on the other drafts: its suppressions are let pass."""
    project.write("a.md", GOOD_COMMUNITY + "\n<!-- rolefit: ignore-file RF013 -->\n")
    assert "RF100" not in project.codes()


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("ignore because we like it", "names no rule"),
        ("ignore RF999", "unknown rule RF999"),
        ("ingore RF001", "unknown directive 'ingore'; did you mean 'ignore'?"),
    ],
)
def test_senseless_ones_are_findings(project, comment: str, says: str) -> None:
    """A comment without a known code hides nothing, and says why."""
    project.write("a.md", MISMATCH + f"\n<!-- rolefit: {comment} -->\n")
    findings = {f["code"]: f for f in project.findings("a.md")}
    assert "RF001" in findings
    assert says in findings["RF100"]["message"]


def test_unused_can_be_suppressed_itself(project) -> None:
    """RF100 is a rule like the others."""
    both = "<!-- rolefit: ignore-file RF001 --> <!-- rolefit: ignore-file RF100 -->"
    project.write("a.md", GOOD_COMMUNITY + f"\n{both}\n")
    assert "RF100" not in project.codes()


HIDING = [
    "<!-- rolefit: ignore RF009 reach > community, and community < reach, for once -->",
    "<!-- rolefit: ignore RF009 the people of the planners\n  have agreed -->",
    "<!--\nrolefit: ignore RF009\n-->",
    "<!--- rolefit: ignore RF009 agreed --->",
    "<!-- rolefit-ignore: RF009 -->",
    "<!-- rolefit-ignore RF009, RF003 agreed -->",
    "<!-- rolefit:ignore[RF009] -->",
    "<!-- ROLEFIT: Ignore rf009 -->",
    "<!-- rolefit ignore RF009 -->",
    "<!-- rolefit: ignore foreign-duty agreed -->",
    "{/* rolefit: ignore RF009 agreed */}",
    "{/*\n  rolefit-ignore: foreign-duty\n*/}",
]


@pytest.mark.parametrize("comment", HIDING)
def test_every_way_to_write_it_hides(project, comment: str) -> None:
    """Reasons with angles, comments over lines or on lines of their own, three hyphens, MDX, names: all hide."""
    project.write("a.md", _draft(f"{comment}\n- {FOREIGN}"))
    assert project.codes("a.md", "--select", "RF009") == set()
    project.write("b.md", _draft(f"- {FOREIGN}\n{comment}"))
    assert "RF009" in project.codes("b.md", "--select", "RF009"), "what stands behind hides nothing before it"


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("rolefit: ignore RF009", "no comment"),
        ("// rolefit-ignore RF009", "no comment"),
        ("<!-- noqa: RF009 -->", "no directive"),
        ("<!-- please, rolefit: ignore RF009 -->", "no directive"),
        ("<!-- rolefit: ignore RF009", "no end"),
        ("<!-- rolefit: ignore foreign-dutty -->", "did you mean 'foreign-duty'?"),
        ("<!-- rolefit-ignore-next-line RF009 -->", "unknown directive"),
        ("<!-- rolefit: -->", "unknown directive"),
    ],
)
def test_what_looks_like_one_is_a_finding(project, comment: str, says: str) -> None:
    """RF100: what a writer took for a suppression and rolefit does not."""
    project.write("a.md", _draft(f"- {FOREIGN}\n\n{comment}"))
    found = [f for f in project.findings("a.md") if f["code"] == "RF100"]
    assert len(found) == 1
    assert says in found[0]["message"]


@pytest.mark.parametrize(
    "comment", ["<!-- rolefit is what checks this -->", "We use rolefit.", "<!-- allow RF waves -->"]
)
def test_what_only_speaks_of_rolefit_is_none(project, comment: str) -> None:
    """A word on rolefit is no directive."""
    project.write("a.md", _draft(f"- {FOREIGN}\n\n{comment}"))
    assert "RF100" not in project.codes("a.md")


def test_mdx_is_a_draft_and_its_comments_are_no_text(project) -> None:
    """Folders give `.mdx` too; a comment in it takes no part in the verdict."""
    project.write("jobs/a.mdx", GOOD_COMMUNITY + "\n{/* Run paid campaigns and count reach and leads */}\n")
    project.write("jobs/b.mdx", GOOD_COMMUNITY)
    assert project.check("jobs").exit_code == 0
    a, b = ([(f["code"], f["message"], f["confidence"]) for f in project.findings(f"jobs/{name}.mdx")] for name in "ab")
    assert a == b


def test_front_matter_takes_names(project) -> None:
    """`rolefit-ignore: [role-mismatch]` is as good as the code."""
    project.write("a.md", markdown("Community Manager", SOCIAL_DUTIES, role="cm", rolefit_ignore="[role-mismatch]"))
    assert not {"RF001", "RF100"} & project.codes("a.md")
