"""The commands as a whole: several formats at once, explaining rules, watching, speed."""

import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

import pytest

from rolefit.check.catalog import all_rules

from .samples import COMMUNITY_DUTIES, GOOD_COMMUNITY, MISMATCH, markdown


def test_several_formats_at_once(project) -> None:
    """Each format goes into its file, in order; `-` is the output."""
    project.write("a.md", MISMATCH)
    result = project.check(
        "--output-format", "sarif", "--output-file", "out/a.sarif",
        "--output-format", "junit", "--output-file", "out/a.xml",
        "--output-format", "text", "--output-file", "-",
    )  # fmt: skip
    assert result.exit_code == 1
    assert "error[RF001]" in result.stdout
    assert json.loads((project.folder / "out/a.sarif").read_text())["version"] == "2.1.0"
    assert ElementTree.parse(project.folder / "out/a.xml").getroot().tag == "testsuites"


def test_text_needs_no_file(project) -> None:
    """With one file too few, what people read goes to the output."""
    project.write("a.md", MISMATCH)
    result = project.check("--output-format", "text", "--output-format", "sarif", "--output-file", "a.sarif")
    assert "error[RF001]" in result.stdout
    assert json.loads((project.folder / "a.sarif").read_text())["version"] == "2.1.0"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--output-format", "json", "--output-format", "sarif"],
        ["--output-format", "json", "--output-format", "sarif", "--output-file", "x"],
        ["--output-file", "x", "--output-file", "y"],
        ["--output-format", "json", "--output-format", "text", "--output-file", "x", "--output-file", "./x"],
    ],
)
def test_formats_and_files_that_do_not_fit(project, arguments: list[str]) -> None:
    """Where it is not plain what goes where, nothing is written and the exit code is 2."""
    project.write("a.md", MISMATCH)
    assert project.check(*arguments).exit_code == 2
    assert os.listdir(project.folder) == ["a.md"]


def test_output_file_that_cannot_be_written(project) -> None:
    """An output that cannot be written is 2."""
    project.write("a.md", MISMATCH)
    project.write("taken", "")
    assert project.check("--output-format", "json", "--output-file", "taken/a.json").exit_code == 2


def test_format_of_the_settings(project) -> None:
    """`output-format` of the settings holds where no option is given."""
    project.write("a.md", MISMATCH)
    project.write("rolefit.toml", 'output-format = "github"\n')
    assert project.check().stdout.startswith("::error ")
    assert project.check("--output-format", "json").stdout.startswith("{")


def test_data_and_words_are_apart(project) -> None:
    """Findings go to the output, the summary to standard error; --quiet leaves the summary out."""
    project.write("a.md", MISMATCH)
    loud, quiet = project.process("check", "a.md"), project.process("check", "a.md", "-q")
    assert loud.returncode == quiet.returncode == 1
    assert loud.stdout == quiet.stdout != ""
    assert "in 1 draft" in loud.stderr
    assert quiet.stderr == ""


def test_plain_where_it_is_no_terminal(project) -> None:
    """No colour goes into a pipe."""
    project.write("a.md", MISMATCH)
    assert "\x1b" not in project.process("check", "a.md").stdout


def test_rule_explains(project) -> None:
    """`rolefit rule` takes codes and names in any case and prints why, and what to do."""
    for name in ("RF001", "rf001", "role-mismatch"):
        result = project.run("rule", name)
        assert result.exit_code == 0
        assert "RF001" in result.stdout


def test_every_rule_has_a_page(project) -> None:
    """The page of each rule names it, and `--all` lists it."""
    table = project.run("rule", "--all").stdout
    for rule in all_rules():
        page = project.run("rule", rule.code).stdout
        assert rule.code in page
        assert rule.name in page
        assert f"{rule.code}  {rule.name}" in table
    objects = json.loads(project.run("rule", "--all", "--output-format", "json").stdout)
    assert [o["code"] for o in objects] == [rule.code for rule in all_rules()]


def test_unknown_rules(project) -> None:
    """An unknown rule, and no rule at all, are 2; the nearest is named."""
    result = project.run("rule", "role-mismach")
    assert result.exit_code == 2
    assert "did you mean 'role-mismatch'" in result.stderr
    assert project.run("rule").exit_code == 2
    assert project.run("rule", "RF001", "--all").exit_code == 2


def test_start_up_is_light(project) -> None:
    """One draft is checked without what it does not need: no training, tables, colours, TOML without a file, or typer."""
    project.write("a.md", markdown("Community Manager", COMMUNITY_DUTIES))
    heavy = (
        "sklearn",
        "joblib",
        "pandas",
        "numpy",
        "yaml",
        "tomllib",
        "rich",
        "docx",
        "typer",
        "difflib",
        "subprocess",
    )
    code = (
        "import sys; from rolefit.cli import main; sys.argv[1:] = ['check', 'a.md']; main();"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    for no_cache in ("", "1"):
        environment = {**project.environment(), "ROLEFIT_NO_CACHE": no_cache}
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=project.folder, env=environment, capture_output=True, text=True
        )
        assert done.stdout.splitlines()[-1] == "[]", done.stdout + done.stderr


def test_both_ways_say_the_same(project) -> None:
    """Without typer, where the arguments are plain, the outcome is that of the long way."""
    project.write("a.md", MISMATCH)
    for arguments in (
        ["a.md"],
        ["a.md", "--select", "RF001", "--output-format=json"],
        ["--expect", "hybird"],
        ["gone.md"],
    ):
        long, straight = project.check(*arguments), project.process("check", *arguments)
        assert (straight.returncode, straight.stdout) == (long.exit_code, long.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_watch_checks_again(project) -> None:
    """--watch checks at once and after each change, also of settings and of new drafts, and ends well with Ctrl-C."""
    project.write("a.md", GOOD_COMMUNITY)
    command = [sys.executable, "-u", "-m", "rolefit", "check", "--watch", "--select", "RF001"]
    log = open(project.folder / "log.out", "w+")  # noqa: SIM115
    process = subprocess.Popen(command, cwd=project.folder, env=project.environment(), stdout=log, stderr=log)

    def wait_for(words: str, times: int) -> None:
        end = time.monotonic() + 20
        while (project.folder / "log.out").read_text().count(words) < times:
            assert process.poll() is None
            assert time.monotonic() < end, (project.folder / "log.out").read_text()
            time.sleep(0.05)

    try:
        wait_for("watching for changes", 1)
        project.write("new.md", MISMATCH)
        wait_for("watching for changes", 2)
        wait_for("--> new.md", 1)
        project.write("rolefit.toml", "oops = 1\n")
        project.write("new.md", MISMATCH + "\n")
        wait_for("unknown key", 1)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.wait()
        log.close()


def test_a_thousand_drafts_in_one_process(project) -> None:
    """1,000 drafts take one process and seconds; the second time less, by the cache."""
    project.git("init", "-q")
    for number in range(1000):
        project.write(f"jobs/{number % 10}/{number}.md", GOOD_COMMUNITY.replace("planners", f"planners no. {number}"))
    times = []
    for _ in range(2):
        start = time.monotonic()
        result = project.check("jobs")
        times.append(time.monotonic() - start)
        assert result.exit_code in (0, 1), result.stderr
        assert "1000 drafts" in result.stderr
    assert times[0] < 60
    assert times[1] < times[0]
