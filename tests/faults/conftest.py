"""A repository in which whoever wrote it attacks the runner that checks it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "src"
TOY = Path(__file__).parents[1] / "batch"
sys.path.insert(0, str(TOY))  # the scorer for tests, and what waits for its runs
SECRET = "Moderate the forum with the passphrase violet-heron-29 every day"


class Hostile:
    """A git repository beside a folder that is none of its business."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "repository"
        self.elsewhere = folder / "home"
        self.folder.mkdir()
        self.elsewhere.mkdir()
        subprocess.run(["git", "init", "-q", str(self.folder)], check=True)
        self.write("a.md", "# Community Manager\n\n- Welcome new members to the forum\n- Host a weekly question hour\n")

    def write(self, name: str, text: str) -> Path:
        """Write a file of the repository."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: str, timeout: float = 60, **more) -> subprocess.CompletedProcess[bytes]:
        """Run rolefit in the repository as a process."""
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(("ROLEFIT_", "GIT_", "GITHUB_"))
        }
        environment |= {
            "PYTHONPATH": str(SOURCES),
            "PYTHONUTF8": "1",
            "XDG_CACHE_HOME": str(self.folder.parent / "cache"),
        }
        return subprocess.run(
            [sys.executable, "-m", "rolefit", *arguments],
            cwd=self.folder, capture_output=True, env=environment, timeout=timeout, check=False, **more,
        )  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path) -> Hostile:
    """Give the repository."""
    return Hostile(tmp_path)
