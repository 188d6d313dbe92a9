"""The rules as things that are published: codes, names, thresholds and pages that say what the code does."""

import re
from pathlib import Path

import pytest

from rolefit.check.rules import DEFAULT_THRESHOLDS, RULES, SET_CODES
from rolefit.check.values import SEVERITIES

PAGES = Path(__file__).parents[3] / "docs" / "rules"
CODES = [rule.code for rule in RULES]


def words(text):
    return " ".join(text.split())


def test_codes_and_names_are_stable():
    """A code and a name mean the same rule for ever: a change here breaks the configuration of users."""
    assert {rule.code: rule.name for rule in RULES} == {
        "RF001": "role-mismatch",
        "RF002": "title-mismatch",
        "RF003": "overlap",
        "RF004": "out-of-scope-title",
        "RF005": "too-little-said",
        "RF006": "no-measure",
        "RF007": "wrong-measure",
        "RF008": "departments-scattered",
        "RF009": "foreign-duty",
        "RF010": "only-shared",
        "RF011": "duplicate-duty",
        "RF012": "contradictory-duty",
        "RF013": "shared-duties-across-drafts",
        "RF014": "outcome-unowned",
        "RF015": "foreign-text",
    }
    assert sorted(CODES) == CODES
    assert SET_CODES == ("RF013", "RF014")


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_a_rule_says_why_and_what_to_do(rule):
    """Severity is known, the reason fits on one line, both end as sentences do."""
    assert rule.severity in SEVERITIES
    assert len(rule.reason) <= 140
    assert "\n" not in rule.reason + rule.help
    assert rule.reason.endswith(".")
    assert rule.help.endswith(".")


def test_thresholds_are_named_after_their_rules():
    """Every threshold belongs to one rule, by the beginning of its name."""
    for name in DEFAULT_THRESHOLDS:
        assert sum(name.startswith(rule.name + "-") for rule in RULES) == 1, name


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_page_says_what_the_rule_says(rule):
    """Code, name, severity, reason, help and each threshold with its default stand on the page."""
    page = (PAGES / f"{rule.code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {rule.code} {rule.name}\n\nSeverity: {rule.severity}. ")
    assert words(rule.reason) in words(page)
    assert words(rule.help) in words(page)
    told = dict(re.findall(r"^\| `([\w-]+)` \| ([\d.]+) \|", page, re.MULTILINE))
    mine = {n: v for n, v in DEFAULT_THRESHOLDS.items() if n.startswith(rule.name + "-")}
    assert {name: float(value) for name, value in told.items()} == mine


@pytest.mark.parametrize("code", CODES)
def test_examples_of_the_page(code, written, found):
    """The first example fires the rule, the second does not."""
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    fires, silent = re.findall(r"```markdown\n(.*?)```", page, re.DOTALL)

    def drafts(example):
        for number, part in enumerate(re.split(r"^<!-- [\w.-]+ -->\n", example, flags=re.MULTILINE)):
            if not part.strip():
                continue
            front, body = part.removeprefix("---\n").split("---\n", 1)
            fields = dict(line.split(": ", 1) for line in front.splitlines())
            duties = "\n".join(re.findall(r"^- (.*)", body, re.MULTILINE))
            yield written(
                fields["title"],
                duties,
                expected=fields.get("role", ""),
                company=fields["company"],
                path=f"{number}.md",
            )

    assert found(code, *drafts(fires))
    assert not found(code, *drafts(silent))


def test_index_names_every_rule():
    """The index links each page, with name, severity and reason."""
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    for rule in RULES:
        assert f"[{rule.code}]({rule.code}.md) | `{rule.name}` | {rule.severity} |" in index
        assert rule.reason in index
