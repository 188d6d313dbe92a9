"""The documentation of the linter says what there is."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from rolefit.check.catalog import UNKNOWN_ROLE, UNUSED_SUPPRESSION, all_rules
from rolefit.check.settings.keys import FORMATS, KEYS
from rolefit.cli.exits import FINDINGS, INTERNAL, OK, USAGE

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "check.md").read_text(encoding="utf-8")


def test_guide_names_every_option_that_is_not_a_key(project) -> None:
    """Every key of the settings, every format and every option stands in the guide."""
    options = set(re.findall(r"--[a-z][a-z-]+", project.check("--help").stdout)) - {"--help", "--no-exit-zero"}
    told = {f"--{key}" for key in KEYS if re.search(rf"`{key}`|\b{key} = |\[{key}\]", GUIDE)}
    missing = {option for option in options if option not in GUIDE} - told
    assert missing <= {"--extend-select", "--select", "--ignore"}
    assert all(f"{key} =" in GUIDE or f"[{key}]" in GUIDE or f"`{key}`" in GUIDE or key in GUIDE for key in KEYS)
    assert all(name in GUIDE for name in FORMATS)


def test_settings_of_the_guide_are_valid(project) -> None:
    """The example of a settings file is one."""
    example = re.search(r"```toml\n(.*?)```", GUIDE, re.DOTALL)[1]
    tomllib.loads(example)
    project.write("deep/rolefit.toml", example)
    project.write("rolefit.toml", "")
    assert project.check("deep", "--show-settings").exit_code == 0


def test_snippets_of_the_guide_are_yaml() -> None:
    """The snippets for CI can be pasted."""
    for snippet in re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL):
        assert yaml.safe_load(snippet)


def _gaps() -> list[list[str]]:
    table = GUIDE[GUIDE.index("| | ruff |") :].split("\n\n")[0]
    return [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in table.splitlines()[2:]]


def test_the_table_beside_other_linters_has_no_empty_cell() -> None:
    """Every row says something of every linter, and our column names only options, settings and formats that there are."""
    from typer.main import get_command

    from rolefit.cli.app import app

    options = {name for one in get_command(app).commands["check"].params for name in one.opts}
    for row in _gaps():
        assert len(row) == 5, row
        assert all(row), row
        ours = row[4]
        assert set(re.findall(r"--[a-z-]+", ours)) <= options, ours
        said = re.findall(r"`\[?([a-z][a-z-]*)\]?`", ours)
        assert all(name in KEYS or name in FORMATS for name in said), ours


@pytest.mark.skipif(importlib.util.find_spec("ruff") is None, reason="ruff is not installed")
def test_what_the_table_says_of_ruff() -> None:
    """The options that the table gives ruff are ruff's."""
    said = subprocess.run([sys.executable, "-m", "ruff", "check", "--help"], capture_output=True, text=True, check=True)
    for row in _gaps():
        assert set(re.findall(r"--[a-z-]+", row[1])) <= set(re.findall(r"--[a-z-]+", said.stdout)), row
    for command in ("rule", "server"):
        subprocess.run([sys.executable, "-m", "ruff", command, "--help"], capture_output=True, check=True)


def test_everyone_says_the_same_of_what_fails() -> None:
    """Guide, README, hook and action agree with the rules' severities and the exit codes of the command line."""
    root = DOCS.parent
    fails = GUIDE[GUIDE.index("It fails a run (exit code 1)") :].split("All\nelse")[0]
    assert set(re.findall(r"\[(RF\d+)\]", fails)) == {rule.code for rule in all_rules() if rule.severity == "error"}
    codes = GUIDE[GUIDE.index("## Exit codes") :].split("\n\n")[1]
    assert re.findall(r"(?m)^\| (\d) \|", codes) == [str(code) for code in (OK, FINDINGS, USAGE, INTERNAL)]
    action = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    assert re.findall(r"\b\d\b", action["outputs"]["exit-code"]["description"]) == ["0", "1", "2", "3"]
    (hook,) = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    readme = (root / "README.md").read_text(encoding="utf-8")
    (gate,) = re.findall(r"rolefit check posts/\s+# (.*)", readme)
    assert gate.startswith(f"exit code {FINDINGS} ")
    assert all("plainly" in said for said in (hook["description"], action["description"], gate, fails))
    # Neither lowers or raises the bar: what fails is settled by the settings alone.
    check = next(step["run"] for step in action["runs"]["steps"] if step["name"] == "Check")
    assert not re.search(r"--(?:fail-on|exit-zero|max-warnings|select|ignore)", hook["entry"] + check)


def test_list_of_rules_is_complete() -> None:
    """The page on all rules has a row for each, with its severity and its reason."""
    listed = (DOCS / "rules/README.md").read_text(encoding="utf-8")
    for rule in all_rules():
        assert f"| [{rule.code}]({rule.code}.md) | `{rule.name}` | {rule.severity} |" in listed
        assert rule.reason in listed


@pytest.mark.parametrize("rule", [UNUSED_SUPPRESSION, UNKNOWN_ROLE], ids=lambda rule: rule.code)
def test_pages_on_what_drafts_tell_rolefit(project, rule) -> None:
    """They say what the rule says; their first example fires, the second does not."""
    page = (DOCS / f"rules/{rule.code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {rule.code} {rule.name}\n\nSeverity: {rule.severity}. ")
    assert rule.reason in page
    assert rule.help in page
    fires, silent = re.findall(r"```markdown\n(.*?)```", page, re.DOTALL)
    project.write("fires.md", fires)
    project.write("silent.md", silent)
    assert rule.code in project.codes("fires.md")
    assert rule.code not in project.codes("silent.md")
