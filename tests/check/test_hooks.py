"""Where the check runs by itself: pre-commit, the GitHub action."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from rolefit.check.inputs import DRAFT_EXTENSIONS

from .samples import GOOD_COMMUNITY, MISMATCH

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / "action.yml"

needs_pre_commit = pytest.mark.skipif(
    subprocess.run([sys.executable, "-m", "pre_commit", "--version"], capture_output=True).returncode != 0,
    reason="pre-commit is not installed",
)


def _command(folder: Path, name: str = "rolefit") -> Path:
    """Write a command that runs this checkout."""
    command = folder / name
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m rolefit "$@"\n')
    command.chmod(0o755)
    return command


@pytest.fixture
def hooked(project, tmp_path):
    """Give a git repository that uses our hook by pre-commit; it runs this checkout instead of installing it."""
    hooks = yaml.safe_load(MANIFEST.read_text())
    for hook in hooks:
        hook["language"] = "system"  # installing would need the network
    project.write("../hooks/.pre-commit-hooks.yaml", yaml.safe_dump(hooks))
    repository = tmp_path / "hooks"
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "hooks"]):
        project.git("-C", str(repository), *command)
    revision = project.git("-C", str(repository), "rev-parse", "HEAD").strip()
    use = {"repos": [{"repo": str(repository), "rev": revision, "hooks": [{"id": "rolefit-check"}]}]}
    project.write(".pre-commit-config.yaml", yaml.safe_dump(use))
    project.git("init", "-q")
    commands = _command(tmp_path / "bin").parent
    environment = project.environment()
    project.hook_environment = {
        **environment,
        "PATH": f"{commands}{os.pathsep}{environment['PATH']}",
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
    }
    return project


def _pre_commit(project, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=project.folder, env=project.hook_environment, capture_output=True, text=True,
    )  # fmt: skip


@needs_pre_commit
def test_manifest_is_valid() -> None:
    """pre-commit itself finds nothing wrong with our hooks."""
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)], check=True)


def test_the_hook_is_given_whatever_a_folder_gives() -> None:
    """Every extension that the check takes from a folder is one of the hook's files, in the usual folders and in no other."""
    (hook,) = yaml.safe_load(MANIFEST.read_text())
    for extension in DRAFT_EXTENSIONS:
        assert re.search(hook["files"], f"team/jobs/a b{extension}"), extension
        assert not re.search(hook["files"], f"team/notes/a b{extension}"), extension


@needs_pre_commit
def test_commit_is_stopped(hooked) -> None:
    """A commit with a draft that breaks its word is refused, one without goes through, other files are left alone."""
    hooked.write("README.md", "# Elderbrook\n\nOur job posts.\n")
    hooked.write("jobs/a.md", MISMATCH)
    hooked.git("add", ".")
    done = _pre_commit(hooked, "run", "rolefit-check")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "error[RF001]" in done.stdout
    assert "README" not in done.stdout
    hooked.write("jobs/a.md", GOOD_COMMUNITY)
    hooked.git("add", ".")
    done = _pre_commit(hooked, "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout


@needs_pre_commit
def test_excluded_drafts_do_not_stop_a_commit(hooked) -> None:
    """pre-commit names every file, so the hook leaves excluded ones out, and nothing to check is fine."""
    hooked.write("jobs/a.md", MISMATCH)
    hooked.write("rolefit.toml", 'exclude = ["jobs/a.md"]\n')
    hooked.git("add", ".")
    done = _pre_commit(hooked, "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr


def _step(name: str) -> dict:
    action = yaml.safe_load(ACTION.read_text())
    return next(step for step in action["runs"]["steps"] if step["name"] == name)


def _run_step(project, tmp_path: Path, **inputs: str) -> subprocess.CompletedProcess:
    """Run the script of the action's check as GitHub does, with its inputs in the environment."""
    step = _step("Check")
    environment = {name: inputs.get(name.removeprefix("INPUT_").lower(), "") for name in step["env"]}
    environment["INPUT_PATHS"] = inputs.get("paths", ".")
    _command(tmp_path / "rolefit/bin")
    runner = {"RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(tmp_path / "output")}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=project.folder, capture_output=True, text=True,
        env={**project.environment(), **environment, **runner},
    )  # fmt: skip


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


@needs_bash
def test_action_annotates_and_passes_the_exit_code_on(project, tmp_path) -> None:
    """The action writes annotations and SARIF, and its exit code is that of the check and an output."""
    project.write("jobs/a.md", MISMATCH)
    done = _run_step(project, tmp_path, sarif="out/rolefit.sarif")
    assert done.returncode == 1, done.stderr
    assert "::error file=jobs/a.md," in done.stdout
    assert '"2.1.0"' in (project.folder / "out/rolefit.sarif").read_text()
    assert (tmp_path / "output").read_text() == "exit-code=1\n"


@needs_bash
def test_action_takes_paths_by_blanks_or_by_lines(project, tmp_path) -> None:
    """On one line blanks divide paths; of several lines each is a path, with its blanks, and empty ones are none."""
    project.write("jobs/für alle/a.md", MISMATCH)
    project.write("b.md", MISMATCH)
    done = _run_step(project, tmp_path, paths="jobs/für alle\n\n")
    assert "::error file=jobs/für alle/a.md," in done.stdout, done.stderr
    assert "b.md" not in done.stdout
    done = _run_step(project, tmp_path, paths="b.md jobs/**/*.md")
    assert "::error file=jobs/für alle/a.md," in done.stdout, done.stderr
    assert "::error file=b.md," in done.stdout
    assert _run_step(project, tmp_path, paths="jobs/für alle").returncode == 2


@needs_bash
def test_action_adds_to_the_summary_of_the_run(project, tmp_path, monkeypatch) -> None:
    """Where GitHub names a page for the run, findings are added to what earlier steps wrote; rules have addresses."""
    summary = tmp_path / "step summary.md"
    summary.write_text("# Built\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    project.write("jobs/a.md", MISMATCH)
    assert _run_step(project, tmp_path).returncode == 1
    page = summary.read_text()
    assert page.startswith("# Built\n")
    assert "RF001" in page
    assert "jobs/a.md" in page


@needs_bash
def test_action_takes_paths_options_and_a_base(project, tmp_path) -> None:
    """Paths may be patterns and stand on several lines; a base with nothing changed passes."""
    project.write("jobs/a.md", GOOD_COMMUNITY)
    project.write("more/b.md", MISMATCH)
    done = _run_step(project, tmp_path, paths="jobs/*.md\nmore/**", args="--exit-zero --select RF001")
    assert done.returncode == 0, done.stderr
    assert "2 drafts" in done.stderr
    project.git("init", "-q")
    project.git("add", ".")
    project.git("commit", "-qm", "first")
    assert _run_step(project, tmp_path, diff="HEAD").returncode == 0
    assert _run_step(project, tmp_path, diff="gone").returncode == 2


@needs_bash
def test_inputs_of_the_action_are_no_commands(project, tmp_path) -> None:
    """What an input says is never run by the shell."""
    project.write("jobs/a.md", GOOD_COMMUNITY)
    done = _run_step(
        project, tmp_path, paths="$(touch${IFS}stolen) `touch stolen`; touch stolen", diff='"; touch stolen; "'
    )
    assert done.returncode == 2
    assert not (project.folder / "stolen").exists()


def test_action_reads_inputs_from_the_environment_only() -> None:
    """No script of the action holds an expression, every input is used, and every script names its shell."""
    action = yaml.safe_load(ACTION.read_text())
    steps = action["runs"]["steps"]
    used = " ".join(str(value) for step in steps for value in step["env"].values())
    assert all("${{" not in step["run"] and step["shell"] == "bash" for step in steps)
    assert all(f"inputs.{name} " in used + " " for name in action["inputs"])
