"""The documentation of the linter says what there is."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from rolefit.check.catalog import UNKNOWN_ROLE, UNUSED_SUPPRESSION, all_rules
from rolefit.check.settings.keys import FORMATS, KEYS

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
