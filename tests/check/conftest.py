"""A project folder and the command line, as a user has them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rolefit.cli.app import app

SOURCES = Path(__file__).parents[2] / "src"


class Project:
    """A folder with drafts in which commands are run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, path: str, content: str | bytes) -> Path:
        """Write a file, in folders as needed; text as UTF-8 with its line ends as they are."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return target

    def run(self, *arguments: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None):
        """Run `rolefit` in this process."""
        return CliRunner().invoke(app, list(arguments), input=stdin, env=env)

    def check(self, *arguments: str, **more):
        """Run `rolefit check`."""
        return self.run("check", *arguments, **more)

    def findings(self, *arguments: str, **more) -> list[dict]:
        """Run `rolefit check` and return the findings of its JSON."""
        result = self.check(*arguments, "--output-format", "json", **more)
        assert result.exit_code in (0, 1), result.stderr
        return json.loads(result.stdout)["findings"]

    def codes(self, *arguments: str, **more) -> set[str]:
        """Run `rolefit check` and return the codes of what it finds."""
        return {finding["code"] for finding in self.findings(*arguments, **more)}

    def process(self, *arguments: str, **more) -> subprocess.CompletedProcess:
        """Run `rolefit` in a process of its own."""
        return subprocess.run(
            [sys.executable, "-m", "rolefit", *arguments],
            cwd=self.folder, capture_output=True, text=True, encoding="utf-8", env=self.environment(), **more,
        )  # fmt: skip

    def environment(self) -> dict[str, str]:
        """Return the environment of processes: this checkout's code."""
        return {**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"}

    def git(self, *arguments: str) -> str:
        """Run git here and return what it prints."""
        who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"]
        done = subprocess.run(["git", *who, *arguments], cwd=self.folder, capture_output=True, text=True, check=True)
        return done.stdout


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Give an empty folder, with caches of its own and no settings from outside."""
    for name in list(os.environ):
        if name.startswith(("ROLEFIT_", "GIT_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Project(folder)
