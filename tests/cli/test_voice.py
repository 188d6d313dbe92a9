"""Options that every command shares: names, colours, widths, help, files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
POST = str(ROOT / "examples" / "community_manager.md")
DRAFTS = str(ROOT / "examples" / "drafts")
COMMANDS = ("classify", "explain", "compare", "batch", "report", "check", "rule", "init")


def run(*arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {
        k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS")
    }
    environment |= {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", **extra}
    command = [sys.executable, "-m", "rolefit", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, encoding="utf-8")


def test_colour_follows_the_standards() -> None:
    """A pipe gets colour with FORCE_COLOR, CLICOLOR_FORCE or --color always alone; NO_COLOR and never win."""
    assert "\x1b[" not in run("classify", POST).stdout
    assert "\x1b[" in run("classify", POST, FORCE_COLOR="1").stdout
    assert "\x1b[" in run("classify", POST, CLICOLOR_FORCE="1").stdout
    assert "\x1b[" in run("classify", "--color", "always", POST).stdout
    assert "\x1b[" not in run("classify", POST, "--color=never", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run("classify", POST, FORCE_COLOR="1", NO_COLOR="1").stdout
    wrong = run("classify", "--color", "pink", POST)
    assert (wrong.returncode, "auto, always, never" in wrong.stderr) == (2, True)


@pytest.mark.parametrize(
    "arguments", [("classify", POST), ("classify", DRAFTS), ("compare", POST, DRAFTS + "/tidewatch/community-lead.md")]
)
def test_forty_columns_hold(arguments: tuple[str, ...]) -> None:
    """No line of text is wider than COLUMNS."""
    assert max(map(len, run(*arguments, COLUMNS="40").stdout.split("\n"))) <= 40


def test_a_folder_is_a_table() -> None:
    """Several posts are one look; `--verbose` shows each, then the table."""
    short, long = run("classify", DRAFTS).stdout, run("classify", DRAFTS, "-v").stdout
    assert short.rstrip().split("\n")[0].split() == ["post", "role", "sure", "title"]
    assert "says community manager" in short
    assert "11 posts: " in short
    assert "Reads as" not in short
    assert long.count("speaks for it") > 5
    assert "11 posts: " in long


@pytest.mark.parametrize("command", COMMANDS)
def test_help_ends_with_examples_and_exit_codes(command: str) -> None:
    """Each command shows how it is called, and what it exits with."""
    text = run(command, "--help").stdout
    assert "Examples:" in text
    assert f"  rolefit {command}" in text
    assert "Exit codes: 0" in text


def test_no_summary_is_cut() -> None:
    """The list of commands says whole sentences, and -V is --version."""
    assert "..." not in run("--help").stdout.split("Commands:")[1]
    assert run("-V").stdout == run("--version").stdout != ""


def test_format_and_output_everywhere(tmp_path: Path) -> None:
    """-f and -o mean the same in all commands; earlier names go on working."""
    for arguments in (
        ("classify", POST),
        ("explain", POST),
        ("compare", POST, DRAFTS + "/tidewatch/community-lead.md"),
        ("check", DRAFTS, "--no-cache"),
    ):
        file = tmp_path / f"{arguments[0]}.json"
        done = run(*arguments, "-f", "json", "-o", str(file))
        assert (done.stdout, done.returncode in (0, 1)) == ("", True), done.stderr
        assert json.loads(file.read_text(encoding="utf-8"))
    page = tmp_path / "page.html"
    assert run("explain", POST, "-f", "html", "-o", str(page)).returncode == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>") or "<html" in page.read_text(encoding="utf-8")
    assert run("explain", POST, "-f", "html", "-o", str(page)).returncode == 2
    old = run("check", DRAFTS, "--no-cache", "--output-format", "json")
    assert json.loads(old.stdout)["findings"]
    assert "called" not in old.stderr


def test_roles_and_rules_are_completed() -> None:
    """A shell completes what is known by name."""
    from rolefit.cli.completing import completed_roles, completed_rules

    assert completed_roles("comm") == ["community_manager"]
    assert ("RF001", "role-mismatch") in completed_rules("rf00")


def test_the_headline_case_is_loud(tmp_path: Path) -> None:
    """A "Community Manager" with social media duties: all commands say the one sentence."""
    duties = ("Plan and publish our Instagram content", "Run paid social campaigns for reach", "Film Reels and TikToks")
    post = tmp_path / "post.md"
    post.write_text("Community Manager\n\nDuties\n" + "".join(f"- {d}\n" for d in duties * 2), encoding="utf-8")
    said = "the title promises a community manager, the duties describe a social media manager"
    for command in ("classify", "explain", "check"):
        assert said in " ".join(run(command, str(post)).stdout.replace("The title", "the title").split()), command
    (row,) = json.loads(run("classify", "-f", "json", str(post)).stdout)["results"]
    assert (row["title_role"], row["title_says_otherwise"]) == ("community_manager", True)
