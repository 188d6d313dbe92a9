"""Accepting the findings of now."""

import json

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, SOCIAL_DUTIES, markdown


def _mixed(number: int) -> str:
    return markdown("Community Manager", [*COMMUNITY_DUTIES[:6], *SOCIAL_DUTIES[1 : 1 + number]], role="cm")


def test_accepted_findings_are_left_out(project) -> None:
    """After `--write-baseline`, the same findings are gone and the run passes; writing itself passes."""
    project.write("jobs/a.md", MISMATCH)
    assert project.check("--write-baseline", "base.json").exit_code == 0
    result = project.check("--baseline", "base.json")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "in the baseline" in result.stderr


def test_counted_by_file_and_rule(project) -> None:
    """The file holds counts by path and code, sorted, and no lines or messages."""
    project.write("jobs/a.md", _mixed(2))
    project.check("--select", "RF009", "--write-baseline", "base.json")
    written = json.loads((project.folder / "base.json").read_text())
    assert written.pop("drafts").keys() == {"jobs/a.md"}, "by which a renamed draft is known"
    assert written == {"version": 1, "files": {"jobs/a.md": {"RF009": 2}}}


def test_moved_lines_do_not_matter(project) -> None:
    """Lines above that come or go change nothing."""
    project.write("a.md", MISMATCH)
    project.check("--write-baseline", "base.json")
    project.write("a.md", MISMATCH.replace("# Community Manager\n", "# Community Manager\n\nA word.\n\nAnother.\n"))
    assert project.check("--baseline", "base.json").exit_code == 0


def test_one_more_shows_all_of_that_file_and_rule(project) -> None:
    """Nothing tells a new finding from the accepted ones, so all of them are shown."""
    project.write("a.md", _mixed(1))
    project.check("--select", "RF009", "--write-baseline", "base.json")
    project.write("a.md", _mixed(2))
    assert len(project.findings("--select", "RF009", "--baseline", "base.json")) == 2


def test_what_is_no_longer_there_is_said(project) -> None:
    """An entry that accepts more than there is does not fail the run and is named."""
    project.write("a.md", MISMATCH)
    project.check("--select", "RF001", "--write-baseline", "base.json")
    project.write("a.md", GOOD_COMMUNITY)
    result = project.check("--baseline", "base.json", "--select", "RF001")
    assert result.exit_code == 0
    assert "a.md: RF001" in result.stderr


def test_writing_keeps_what_was_not_looked_at(project) -> None:
    """Accepting the findings of one draft keeps the entries of the others that are there."""
    for name in ("a.md", "b.md", "gone.md"):
        project.write(name, MISMATCH)
    project.check("--select", "RF001", "--write-baseline", "base.json")
    (project.folder / "gone.md").unlink()
    project.write("a.md", GOOD_COMMUNITY)
    project.check("a.md", "--select", "RF001", "--write-baseline", "base.json")
    assert json.loads((project.folder / "base.json").read_text())["files"] == {"b.md": {"RF001": 1}}


def test_baseline_of_the_settings_holds_from_any_folder(project, monkeypatch) -> None:
    """Its paths are relative to its own folder, wherever the command is run."""
    project.write("jobs/a.md", MISMATCH)
    project.write("rolefit.toml", 'baseline = "base.json"\n')
    project.check("--write-baseline", "base.json")
    monkeypatch.chdir(project.folder / "jobs")
    assert project.check("a.md").exit_code == 0


def test_missing_or_broken_baselines(project) -> None:
    """A baseline that is not there or is none is exit 2."""
    project.write("a.md", GOOD_COMMUNITY)
    for content in (
        None,
        "[]",
        "{",
        '{"version": 9, "files": {}}',
        '{"version": 1, "files": {"a.md": {"RF001": "x"}}}',
    ):
        if content is not None:
            project.write("base.json", content)
        result = project.check("--baseline", "base.json")
        assert result.exit_code == 2, content
        assert "base.json" in result.stderr


def test_baseline_follows_renames(project) -> None:
    """A draft that was renamed, or moved to another folder and edited, keeps what is accepted of it."""
    project.write("jobs/a.md", MISMATCH)
    project.write("jobs/b.md", MISMATCH + "\nWe are a team of eight.\n")
    project.check("--write-baseline", "base.json")
    (project.folder / "jobs/a.md").rename(project.folder / "jobs/renamed.md")
    (project.folder / "jobs/b.md").unlink()
    project.write("more/b.md", MISMATCH + "\nWe are a team of nine.\n")
    result = project.check("--baseline", "base.json")
    assert result.exit_code == 0, result.stdout
    assert "accepts more" not in result.stderr
    project.write("more/new.md", MISMATCH)
    assert {f["file"] for f in project.findings("--baseline", "base.json")} == {"more/new.md"}


def test_stale_entries_are_told(project) -> None:
    """An entry whose draft is gone is told, also where that folder is not looked at."""
    project.write("jobs/a.md", MISMATCH)
    project.write("jobs/b.md", GOOD_COMMUNITY)
    project.check("--write-baseline", "base.json")
    (project.folder / "jobs/a.md").unlink()
    assert "jobs/a.md: RF001" in project.check("jobs/b.md", "--baseline", "base.json").stderr
