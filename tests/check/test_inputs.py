"""What is checked: files, folders, patterns, pipes, changes in git; and the exit codes."""

import subprocess
import sys

import pytest

from rolefit.check.rules import SET_CODES

from .samples import GOOD_COMMUNITY, GOOD_SOCIAL, MISMATCH


@pytest.fixture
def drafts(project):
    """Give a project with a good and a bad draft."""
    project.write("jobs/good.md", GOOD_COMMUNITY)
    project.write("jobs/deep/bad.md", MISMATCH)
    return project


def test_folders_patterns_and_files(drafts) -> None:
    """Folders are searched at any depth, patterns may span folders, a file named twice is checked once."""
    drafts.write("jobs/data.json", "{}")
    assert "2 drafts" in drafts.check("jobs").stderr
    assert "2 drafts" in drafts.check().stderr
    assert "2 drafts" in drafts.check("jobs/**/*.md", "jobs/good.md", "./jobs/good.md").stderr
    assert "1 draft" in drafts.check("jobs/*.md").stderr


def test_a_folder_without_drafts_says_what_is_read(project) -> None:
    """Each extension is named once."""
    project.write("jobs/data.csv", "a")
    result = project.check("jobs")
    assert result.exit_code == 2
    named = result.stderr.partition("(")[2].partition(")")[0].split()
    assert ".md" in named
    assert len(named) == len(set(named))


def test_exit_codes(drafts) -> None:
    """0 without failing findings, 1 with them, 0 with --exit-zero; what fails is set by --fail-on."""
    assert drafts.check("jobs/good.md").exit_code == 0
    assert drafts.check("jobs/deep/bad.md").exit_code == 1
    assert drafts.check("jobs/deep/bad.md", "--exit-zero").exit_code == 0
    assert drafts.check("jobs/deep/bad.md", "--select", "RF009,RF002", "--fail-on", "error").exit_code == 0


@pytest.mark.parametrize("name", ["gone.md", "gone/", "*.gone", "jobs/gone.md"])
def test_missing_is_two(drafts, name: str) -> None:
    """A file, folder or pattern that is not there is 2, whatever else is fine, and also with --exit-zero."""
    for arguments in ([name], ["jobs/good.md", name], [name, "--exit-zero"]):
        result = drafts.check(*arguments)
        assert result.exit_code == 2
        assert name.rstrip("/") in result.stderr
    if "*" not in name:
        assert drafts.check(name, "--allow-empty").exit_code == 2


def test_nothing_to_check_is_two(project) -> None:
    """A folder without drafts is 2, and 0 with --allow-empty."""
    project.write("empty/.keep", "")
    project.write("README.md", "# No draft\n\nWords.\n")
    for arguments in ([], ["empty"], ["*.txt"]):
        assert project.check(*arguments).exit_code == 2
        assert project.check(*arguments, "--allow-empty").exit_code == 0


def test_unreadable_drafts_do_not_stop_the_others(drafts) -> None:
    """A damaged draft is said, the rest is checked, the exit code is 2 even with --exit-zero."""
    drafts.write("jobs/broken.docx", b"PK\x03\x04 broken")
    drafts.write("jobs/blank.md", "\n\n")
    result = drafts.check("jobs", "--exit-zero")
    assert result.exit_code == 2
    assert "RF001" in result.stdout
    assert "broken.docx" in result.stderr
    assert "blank.md" in result.stderr


def test_wrong_options_are_two(drafts) -> None:
    """Usage errors are 2."""
    assert drafts.check("--no-such-option").exit_code == 2
    assert drafts.check("--output-format", "yaml").exit_code == 2
    assert drafts.check("--fail-on", "never").exit_code == 2


def test_internal_errors_are_three(drafts, monkeypatch) -> None:
    """An error of our own is 3, so that CI does not take it for findings."""
    import rolefit.check.rules as rules

    def broken(*_: object) -> None:
        raise RuntimeError("oops")

    monkeypatch.setattr(rules, "check_draft", broken)
    assert drafts.check("jobs").exit_code == 3


def test_standard_input(drafts) -> None:
    """`-` reads a draft; --stdin-filename gives its name, format, settings and expected role."""
    result = drafts.check("-", stdin=MISMATCH)
    assert result.exit_code == 1
    assert "--> -:" in result.stdout
    drafts.write("rolefit.toml", '[expect]\n"jobs/**" = "cm"\n')
    page = "<h1>Planner</h1><ul>" + "".join(f"<li>{line}</li>" for line in MISMATCH.splitlines()[9:]) + "</ul>"
    findings = drafts.findings("-", "--stdin-filename", "jobs/new.html", stdin=page)
    assert {(f["file"], f["code"]) for f in findings} >= {("jobs/new.html", "RF001")}
    assert drafts.check("--stdin-filename", "jobs/new.md", stdin=MISMATCH).exit_code == 1


def test_empty_standard_input_is_two(project) -> None:
    """Nothing piped in is nothing to read."""
    assert project.check("-", stdin="").exit_code == 2


def test_diff_checks_what_changed(drafts) -> None:
    """--diff takes drafts that are changed, staged, committed since or new; what is as it was is left alone."""
    drafts.git("init", "-q", "-b", "main")
    drafts.git("add", ".")
    drafts.git("commit", "-qm", "first")
    assert drafts.check("--diff", "HEAD").exit_code == 2
    assert drafts.check("--diff", "HEAD", "--allow-empty").exit_code == 0
    drafts.write("jobs/ä new.md", GOOD_SOCIAL)
    assert "1 draft" in drafts.check("--diff", "HEAD").stderr
    drafts.write("jobs/good.md", GOOD_COMMUNITY + "\n")
    drafts.git("add", "jobs/good.md")
    assert "2 drafts" in drafts.check("--diff", "HEAD").stderr
    drafts.git("switch", "-qc", "work")
    drafts.git("add", ".")
    drafts.git("commit", "-qm", "second")
    assert "2 drafts" in drafts.check("--diff", "main").stderr
    assert "1 draft" in drafts.check("--diff", "main", "jobs/good.md", "jobs/deep").stderr


def test_diff_is_against_where_the_branch_was_left(drafts) -> None:
    """What has changed on the other branch since is not ours."""
    drafts.git("init", "-q", "-b", "main")
    drafts.git("add", ".")
    drafts.git("commit", "-qm", "first")
    drafts.git("switch", "-qc", "work")
    drafts.git("switch", "-q", "main")
    drafts.write("jobs/good.md", GOOD_COMMUNITY + "\n")
    drafts.git("commit", "-qam", "theirs")
    drafts.git("switch", "-q", "work")
    drafts.write("jobs/ours.md", GOOD_SOCIAL)
    assert "1 draft" in drafts.check("--diff", "main").stderr


def test_diff_leaves_deleted_drafts_out(drafts) -> None:
    """A deleted draft is no missing file; a renamed one is checked under its new name."""
    drafts.git("init", "-q", "-b", "main")
    drafts.git("add", ".")
    drafts.git("commit", "-qm", "first")
    drafts.git("mv", "jobs/good.md", "jobs/renamed.md")
    (drafts.folder / "jobs/deep/bad.md").unlink()
    assert "1 draft" in drafts.check("--diff", "HEAD").stderr


def test_diff_outside_a_repository(drafts) -> None:
    """Without a repository, and with a name that is no commit, --diff is wrong usage."""
    result = drafts.check("--diff", "HEAD")
    assert result.exit_code == 2
    assert "not in a git repository" in result.stderr
    drafts.git("init", "-q")
    result = drafts.check("--diff=--output=x")
    assert result.exit_code == 2
    assert "no such commit" in result.stderr


def test_paths_are_relative_to_the_repository(drafts, monkeypatch) -> None:
    """Reports name paths from the top of the repository; the terminal names them from the working folder."""
    drafts.git("init", "-q")
    monkeypatch.chdir(drafts.folder / "jobs")
    assert {f["file"] for f in drafts.findings()} >= {"jobs/deep/bad.md"}
    assert "--> deep/bad.md:" in drafts.check().stdout.replace("\\", "/")


def test_rules_on_sets_see_all_drafts_and_report_on_the_checked_ones(project) -> None:
    """What two drafts of one company leave out between them is found beside the drafts that are not checked."""
    for name, draft in (("jobs/a", GOOD_COMMUNITY), ("jobs/b", GOOD_SOCIAL)):
        project.write(f"{name}.md", draft.replace("role:", "company: Elderbrook\nrole:"))
    whole = [f for f in project.findings("jobs") if f["code"] in SET_CODES]
    assert {f["file"] for f in whole} == {"jobs/a.md", "jobs/b.md"}
    assert [f for f in project.findings("jobs/a.md") if f["code"] in SET_CODES] == [
        f for f in whole if f["file"] == "jobs/a.md"
    ]
    typed = (project.folder / "jobs/b.md").read_bytes()
    found = project.findings("-", "--stdin-filename", "jobs/b.md", stdin=typed)
    assert {f["file"] for f in found if f["code"] in SET_CODES} == {"jobs/b.md"}


def test_rules_on_sets_with_diff(project) -> None:
    """With `--diff`, what did not change is read beside what did, and nothing is said of it."""
    project.write("jobs/a.md", GOOD_COMMUNITY.replace("role:", "company: Elderbrook\nrole:"))
    project.git("init", "-q")
    project.git("add", ".")
    project.git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "first")
    project.write("jobs/b.md", GOOD_SOCIAL.replace("role:", "company: Elderbrook\nrole:"))
    found = project.findings("--diff", "HEAD")
    assert {f["file"] for f in found} == {"jobs/b.md"}
    assert set(SET_CODES) & {f["code"] for f in found}


def test_drafts_of_the_project_by_settings(project) -> None:
    """`drafts` names where all drafts are; a draft that names no company has the one of the settings, or none."""
    project.write("cm/a.md", GOOD_COMMUNITY)
    project.write("sm/b.md", GOOD_SOCIAL)
    assert not project.codes() & set(SET_CODES), "nobody says that they are one company's"
    project.write("rolefit.toml", 'company = "Elderbrook"')
    assert project.codes() & set(SET_CODES)
    assert not project.codes("cm/a.md") & set(SET_CODES)
    project.write("rolefit.toml", 'company = "Elderbrook"\ndrafts = ["{cm,sm}/**", "!sm/old"]')
    assert project.codes("cm/a.md") & set(SET_CODES)


def test_drafts_of_one_part_of_the_project_are_compared_at_any_depth(project) -> None:
    """A draft that is named alone stands beside all in its folder directly below the top, and beside no other folder's."""
    project.git("init", "-q")
    for path, draft in (("jobs/cm/a.md", GOOD_COMMUNITY), ("jobs/sm/new/b.md", GOOD_SOCIAL), ("old/c.md", GOOD_SOCIAL)):
        project.write(path, draft.replace("role:", "company: Elderbrook\nrole:"))
    for path in ("jobs/cm/a.md", "jobs/sm/new/b.md"):
        assert {f["file"] for f in project.findings(path) if f["code"] in SET_CODES} == {path}
    assert not project.codes("old/c.md") & set(SET_CODES)
    project.write("jobs/top.md", GOOD_COMMUNITY.replace("role:", "company: Elderbrook\nrole:"))
    assert project.codes("jobs/top.md") & set(SET_CODES)
    project.write("top.md", GOOD_COMMUNITY.replace("role:", "company: Elderbrook\nrole:"))
    assert not project.codes("top.md") & set(SET_CODES)


def test_what_a_run_writes_is_no_draft(project) -> None:
    """A report that goes into the folder is not read as a draft of it, new or there before; one that is named is."""
    project.write("jobs/a.md", MISMATCH)
    for options in ((), ("--output-file", "jobs/report.txt"), ("--show-files",)):
        for _ in range(2):
            with open(project.folder / "jobs/out.txt", "w") as out, open(project.folder / "jobs/err.txt", "w") as err:
                done = subprocess.run(
                    [sys.executable, "-m", "rolefit", "check", "jobs", *options],
                    cwd=project.folder, env=project.environment(), stdout=out, stderr=err,
                )  # fmt: skip
            said = (project.folder / "jobs/err.txt").read_text()
            assert done.returncode == (0 if "--show-files" in options else 1), said
            assert "unreadable" not in said
            (project.folder / "jobs/out.txt").unlink()
        (project.folder / "jobs/err.txt").unlink()
        (project.folder / "jobs/report.txt").unlink(missing_ok=True)
    project.write("jobs/report.txt", MISMATCH)
    found = project.findings("jobs", "jobs/report.txt")
    assert {f["file"] for f in found} == {"jobs/a.md", "jobs/report.txt"}


def test_commas_within_braces_divide_no_patterns(project, monkeypatch) -> None:
    """`--exclude` and variables divide patterns at commas, but not at those within braces."""
    for name in ("live", "old", "draft", "new"):
        project.write(f"jobs/{name}.md", MISMATCH)
    assert {f["file"] for f in project.findings("--exclude", "jobs/{old,draft}.md,new.md")} == {"jobs/live.md"}
    monkeypatch.setenv("ROLEFIT_EXCLUDE", "jobs/{old,draft}.md, new.md")
    assert {f["file"] for f in project.findings()} == {"jobs/live.md"}


def test_gitignore_is_heeded(project) -> None:
    """What git ignores is left out of folders, named files are not; `--no-gitignore` and the settings take it back."""
    project.git("init", "-q")
    project.write(".gitignore", "old/*\n!old/kept.md\nbuild/\n# a word\n\\#odd.md\n/top.md\n")
    project.write("jobs/.gitignore", "draft-*\n!/draft-kept.md\n")
    ignored = ["old/a.md", "build/b.md", "x/build/c.md", "#odd.md", "top.md", "jobs/draft-1.md", "jobs/x/draft-kept.md"]
    kept = ["old/kept.md", "jobs/top.md", "jobs/draft-kept.md", "jobs/c.md"]
    for path in ignored + kept:
        project.write(path, MISMATCH)
    listed = set(project.git("ls-files", "--others", "--exclude-standard", "-z").split("\0")) - {""}
    assert {path for path in listed if path.endswith(".md")} == set(kept), "git says so too"
    assert {f["file"] for f in project.findings()} == set(kept)
    assert {f["file"] for f in project.findings("--no-gitignore")} == {*ignored, *kept}
    assert {f["file"] for f in project.findings("--config", "respect-gitignore=false")} == {*ignored, *kept}
    assert project.check("old/a.md").exit_code == 1


def test_one_draft_by_two_links_is_one(project) -> None:
    """Links within the project lead to a draft that is reported once, under its own name."""
    project.write("jobs/z.md", MISMATCH)
    (project.folder / "jobs/a.md").symlink_to("z.md")
    (project.folder / "jobs/b.md").symlink_to("a.md")
    assert {f["file"] for f in project.findings("jobs", "jobs/b.md")} == {"jobs/z.md"}
    assert {f["file"] for f in project.findings("jobs/b.md", "jobs/a.md")} == {"jobs/b.md"}


def test_exclude_takes_back_and_spreads_braces(project) -> None:
    """`!` takes back what an earlier pattern left out; `{a,b}` is two patterns; `--exclude` adds to the settings."""
    for name in ("live", "old", "draft"):
        project.write(f"jobs/{name}.md", MISMATCH)
    project.write("rolefit.toml", 'exclude = ["jobs/*", "!jobs/{live,draft}.md"]')
    assert {f["file"] for f in project.findings()} == {"jobs/live.md", "jobs/draft.md"}
    assert {f["file"] for f in project.findings("--exclude", "draft.*,other.md")} == {"jobs/live.md"}
    project.write("rolefit.toml", '[per-file-ignores]\n"!jobs/{old,live}.md" = ["RF001"]')
    assert {f["file"] for f in project.findings("--select", "RF001")} == {"jobs/live.md", "jobs/old.md"}


def test_files_from_a_list(project) -> None:
    """`--files-from` reads names from a file or from standard input, by lines or by NUL, as git writes them."""
    project.write("jobs/a b.md", MISMATCH)
    project.write("jobs/ü.md", MISMATCH)
    project.write("jobs/c.md", MISMATCH)
    project.write("list", "jobs/a b.md\r\n\njobs/ü.md\n")
    assert {f["file"] for f in project.findings("--files-from", "list")} == {"jobs/a b.md", "jobs/ü.md"}
    found = project.findings("--files-from", "-", stdin="jobs/ü.md\0jobs/c.md\0".encode())
    assert {f["file"] for f in found} == {"jobs/c.md", "jobs/ü.md"}
    assert project.check("--files-from", "none").exit_code == 2
    project.write("list", "")
    assert project.check("--files-from", "list").exit_code == 2
    assert project.check("--files-from", "list", "--allow-empty").exit_code == 0
    assert project.check("--show-files", "jobs").stdout.splitlines() == ["jobs/a b.md", "jobs/c.md", "jobs/ü.md"]
