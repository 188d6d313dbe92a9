"""Settings: files, layers, mistakes."""

import pytest

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, SOCIAL_DUTIES, markdown


@pytest.fixture
def drafts(project):
    """Give a project with one draft that has an RF001."""
    project.write("jobs/a.md", MISMATCH)
    return project


@pytest.mark.parametrize(
    ("name", "table"), [("rolefit.toml", ""), (".rolefit.toml", ""), ("pyproject.toml", "[tool.rolefit]\n")]
)
def test_settings_files(drafts, name: str, table: str) -> None:
    """Settings stand in rolefit.toml, .rolefit.toml or [tool.rolefit] of pyproject.toml."""
    drafts.write(name, table + 'ignore = ["RF001"]\n')
    assert "RF001" not in drafts.codes()


def test_nearest_file_wins(drafts) -> None:
    """The file that is nearest to the draft holds alone; a pyproject.toml without our table does not count."""
    drafts.write("rolefit.toml", 'ignore = ["RF001"]\n')
    drafts.write("jobs/pyproject.toml", "[project]\nname = 'jobs'\n")
    assert "RF001" not in drafts.codes("jobs")
    drafts.write("jobs/rolefit.toml", 'ignore = ["RF009"]\n')
    assert "RF001" in drafts.codes("jobs")
    assert "RF009" not in drafts.codes("jobs")


def test_extend(drafts) -> None:
    """A file takes over what it extends and changes it: lists of rules add up, tables merge, the rest is replaced."""
    drafts.write(
        "base.toml", 'ignore = ["RF001"]\nfail-on = "info"\n[severity]\nRF009 = "warning"\nRF006 = "warning"\n'
    )
    drafts.write("jobs/rolefit.toml", 'extend = "../base.toml"\nignore = ["RF002"]\n[severity]\nRF009 = "error"\n')
    shown = drafts.check("jobs", "--show-settings").stdout
    assert '"RF001"' not in shown.splitlines()[1]
    assert '"RF002"' not in shown.splitlines()[1]
    assert 'RF009 = "error"' in shown
    assert 'RF006 = "warning"' in shown
    assert 'fail-on = "info"' in shown


def test_extending_oneself(drafts) -> None:
    """A circle of files is an error, not a hang."""
    drafts.write("rolefit.toml", 'extend = "other.toml"\n')
    drafts.write("other.toml", 'extend = "rolefit.toml"\n')
    result = drafts.check()
    assert result.exit_code == 2
    assert "extends itself" in result.stderr


def test_config_option(drafts) -> None:
    """`--config` takes a file in place of the search, or `key=value` in TOML, also a bare word and a dotted key."""
    drafts.write("other.toml", 'ignore = ["RF001"]\n')
    drafts.write("rolefit.toml", 'ignore = ["RF009"]\n')
    assert "RF001" not in drafts.codes("--config", "other.toml")
    assert '"RF009"' in drafts.check("--config", "other.toml", "--show-settings").stdout
    assert "RF001" not in drafts.codes("--config", 'ignore=["RF001"]')
    assert (
        drafts.check("--config", "fail-on=warning", "--config", "severity.RF001='info'", "--select", "RF001").exit_code
        == 0
    )


def test_order_of_layers(drafts) -> None:
    """Options beat `--config`, which beats the environment, which beats the file."""
    drafts.write("rolefit.toml", 'select = ["RF002"]\n')
    environment = {"ROLEFIT_SELECT": "RF003,RF004"}

    def selected(*arguments: str) -> str:
        line = drafts.check("--show-settings", *arguments, env=environment).stdout.splitlines()[1]
        return line.partition("#")[0].strip()

    assert selected() == 'select = ["RF003", "RF004"]'
    assert selected("--config", 'select=["RF005"]') == 'select = ["RF005"]'
    assert selected("--config", 'select=["RF005"]', "--select", "RF006") == 'select = ["RF006"]'


def test_isolated(drafts) -> None:
    """`--isolated` leaves files and environment alone, and takes options and `--config` all the same."""
    drafts.write("rolefit.toml", 'ignore = ["RF001"]\n')
    environment = {"ROLEFIT_IGNORE": "RF001"}
    assert "RF001" in drafts.codes("--isolated", env=environment)
    assert "RF001" not in drafts.codes("--isolated", "--config", 'ignore=["RF001"]')


def test_environment(drafts) -> None:
    """Every key can be set by ROLEFIT_ and its name in capitals: lists by commas, tables as inline tables."""
    assert "RF001" not in drafts.codes(env={"ROLEFIT_IGNORE": "RF001, RF002"})
    assert drafts.check(env={"ROLEFIT_SEVERITY": '{RF001 = "info"}', "ROLEFIT_SELECT": "RF001"}).exit_code == 0
    drafts.write("other.toml", 'ignore = ["RF001"]\n')
    assert "RF001" not in drafts.codes(env={"ROLEFIT_CONFIG": "other.toml"})
    result = drafts.check(env={"ROLEFIT_FAILON": "info"})
    assert result.exit_code == 2
    assert "did you mean 'ROLEFIT_FAIL_ON'" in result.stderr


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('selekt = ["RF001"]', "rolefit.toml: unknown key 'selekt'; did you mean 'select'?"),
        ("xyzzy = 1", "rolefit.toml: unknown key 'xyzzy'; the keys are"),
        ('select = "RF001"', "rolefit.toml: select must be a list of strings; 'RF001' is a string"),
        ("select = [1]", "rolefit.toml: select must be a list of strings; 1 is a number"),
        ('select = ["role-mismach"]', "select: unknown rule 'role-mismach'; did you mean 'role-mismatch'"),
        ('fail-on = "eror"', "rolefit.toml: fail-on must be error, warning or info, not 'eror'; did you mean 'error'?"),
        ('[severity]\nRF001 = "fatal"', "rolefit.toml: severity.RF001 must be error, warning or info, not 'fatal'"),
        ("[thresholds]\noverlap-shares = 3", "thresholds: unknown threshold 'overlap-shares'; did you mean"),
        ("[thresholds]\noverlap-share = 'x'", "rolefit.toml: thresholds.overlap-share must be a number of 0 or more"),
        ("[thresholds]\noverlap-share = nan", "rolefit.toml: thresholds.overlap-share must be a number of 0 or more"),
        ('[expect]\n"a/*" = "boss"', "rolefit.toml: expect.'a/*' must be one of social_media_manager"),
        ("expect = 3", "rolefit.toml: expect must be a table; 3 is a number"),
        ("select = [", "rolefit.toml: not valid TOML"),
        ('extend = "gone.toml"', "gone.toml: no such settings file"),
    ],
)  # fmt: skip
def test_mistakes_name_file_and_key(drafts, content: str, says: str) -> None:
    """A wrong key or value is exit 2 and says where it stands, what is right, and the nearest name."""
    drafts.write("rolefit.toml", content + "\n")
    result = drafts.check("jobs")
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""


def test_missing_named_file(drafts) -> None:
    """A settings file that is named and is not there is an error."""
    assert drafts.check("--config", "gone.toml").exit_code == 2


def test_selectors(drafts) -> None:
    """Codes, their beginnings, names and ALL select; the more exact wins over the less."""
    assert drafts.codes("--select", "role-mismatch") == {"RF001"}
    assert drafts.codes("--select", "RF00", "--ignore", "RF009", "--ignore", "RF007") == {"RF001"}
    assert drafts.codes("--select", "RF001", "--ignore", "RF0") == {"RF001"}
    assert drafts.codes("--select", "RF002", "--extend-select", "RF001") >= {"RF001"}
    assert "RF001" in drafts.codes("--select", "ALL")


def test_per_file_ignores(drafts) -> None:
    """Rules can be off for paths, relative to the settings file."""
    drafts.write("jobs/b.md", MISMATCH)
    drafts.write("rolefit.toml", '[per-file-ignores]\n"jobs/b.md" = ["RF001"]\n')
    files = {finding["file"] for finding in drafts.findings("--select", "RF001")}
    assert files == {"jobs/a.md"}


def test_severity_decides_the_exit_code(drafts) -> None:
    """A severity of one's own changes what is shown and what fails."""
    assert drafts.check("--select", "RF001", "--config", 'severity.RF001="warning"').exit_code == 0
    result = drafts.check("--select", "RF001", "--config", 'severity.RF001="warning"', "--fail-on", "warning")
    assert result.exit_code == 1
    assert "warning[RF001]" in result.stdout


def test_thresholds_change_findings(drafts) -> None:
    """A threshold of the settings reaches its rule."""
    assert "RF001" not in drafts.codes("--config", "thresholds.role-mismatch-warning=1.01")


def test_exclude(drafts) -> None:
    """Excluded paths are left out of folders, not when they are named; `--force-exclude` leaves them out then too."""
    drafts.write("jobs/b.md", GOOD_COMMUNITY)
    drafts.write("jobs/README.md", "# About this folder\n\nWords on how we write posts.\n")
    drafts.write("rolefit.toml", 'exclude = ["jobs/a.md", "README*"]\n')
    assert "1 draft" in drafts.check("jobs").stderr
    assert drafts.check("jobs/a.md").exit_code == 1
    assert drafts.check("jobs/a.md", "--force-exclude").exit_code == 2
    assert drafts.check("jobs/a.md", "--force-exclude", "--allow-empty").exit_code == 0


def test_own_lexicon(drafts) -> None:
    """A lexicon of the settings is relative to their file; one that is not there is exit 2."""
    drafts.write("rolefit.toml", 'lexicon = "words/own.yaml"\n')
    result = drafts.check()
    assert result.exit_code == 2
    assert "own.yaml" in result.stderr


def test_init_writes_settings_that_change_nothing(drafts) -> None:
    """`rolefit init` writes a file that is valid, changes nothing, and is not written over."""
    before = drafts.findings()
    assert drafts.run("init").exit_code == 0
    assert drafts.findings() == before
    assert drafts.run("init").exit_code == 2
    assert drafts.run("init", "--force").exit_code == 0


def test_init_with_every_line_switched_on(drafts) -> None:
    """Every line that the file shows as a comment is right, but for the files that it names as examples."""
    drafts.run("init")
    lines = (drafts.folder / "rolefit.toml").read_text().splitlines()
    switched = [
        line.removeprefix("# ")
        if " = " in line and not line.startswith(("# extend", "# lexicon", "# baseline"))
        else line
        for line in lines
    ]
    drafts.write("rolefit.toml", "\n".join(line for line in switched if not line.startswith("fail-on")))
    assert drafts.check("--show-settings").exit_code == 0, drafts.check("--show-settings").stderr


def test_show_settings_can_be_read_back(drafts) -> None:
    """What `--show-settings` prints is a settings file that means the same."""
    drafts.write("rolefit.toml", 'select = ["RF0"]\nfail-on = "info"\n[expect]\n"a \\"b\\"/**" = "cm"\n')
    shown = drafts.check("--show-settings").stdout
    drafts.write("rolefit.toml", shown)
    again = drafts.check("--show-settings").stdout
    assert [line.partition("  #")[0] for line in again.splitlines()] == [
        line.partition("  #")[0] for line in shown.splitlines()
    ]


def test_expected_role_by_path_is_relative_to_its_file(drafts) -> None:
    """Patterns of a file in a folder below are relative to that folder, wherever the command is run."""
    drafts.write("jobs/rolefit.toml", '[expect]\n"social/*.md" = "community_manager"\n')
    drafts.write("jobs/social/b.md", markdown("Planner", SOCIAL_DUTIES))
    assert "RF001" in drafts.codes("jobs/social")


def test_fail_on_is_that_of_the_drafts_folder(project) -> None:
    """Each draft fails by the settings that hold for it; the command line is for all."""
    project.write("jobs/rolefit.toml", 'fail-on = "warning"')
    warned = (
        markdown("Community Manager", COMMUNITY_DUTIES, role="community_manager") + "\n<!-- rolefit: ignore RF001 -->\n"
    )
    project.write("jobs/a.md", warned)
    assert project.check("jobs").exit_code == 1
    project.write("other/a.md", warned)
    assert project.check("other").exit_code == 0
    assert project.check("jobs", "--fail-on", "error").exit_code == 0


def test_max_warnings(project) -> None:
    """More warnings than are allowed fail the run, whatever `fail-on` says."""
    warned = (
        markdown("Community Manager", COMMUNITY_DUTIES, role="community_manager") + "\n<!-- rolefit: ignore RF001 -->\n"
    )
    project.write("a.md", warned)
    assert project.check("--max-warnings", "1").exit_code == 0
    result = project.check("--max-warnings", "0")
    assert result.exit_code == 1
    assert "more than --max-warnings 0" in result.stderr
    project.write("rolefit.toml", "max-warnings = 0")
    assert project.check().exit_code == 1
    project.write("rolefit.toml", "max-warnings = -1")
    assert "whole number" in project.check().stderr


def test_profile_table(project) -> None:
    """`[profile]` is read with its keys; a wrong one names the file, the table and what is right."""
    project.write("a.md", markdown("Community Manager", COMMUNITY_DUTIES))
    project.write("rolefit.toml", '[profile]\nname = "ours"\ntemperature = 1.5\n')
    assert "temperature = 1.5" in project.check("--show-settings").stdout
    project.write("rolefit.toml", "[profile]\ntemperature = 0\n")
    result = project.check()
    assert result.exit_code == 2
    assert "rolefit.toml: profile: temperature must be" in result.stderr
