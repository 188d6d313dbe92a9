"""Writes the golden outputs of the sample drafts anew, after the model, the rules or the drafts have changed.

python tests/check/regenerate.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
DRAFTS = HERE / "examples" / "drafts"
GOLDEN = HERE / "examples" / "golden"
FILES = {
    "text": "check.txt",
    "json": "check.json",
    "jsonl": "check.jsonl",
    "sarif": "check.sarif",
    "github": "check.github.txt",
    "gitlab": "check.gitlab.json",
    "junit": "check.junit.xml",
    "rdjson": "check.rdjson.json",
    "concise": "check.concise.txt",
    "checkstyle": "check.checkstyle.xml",
    "azure": "check.azure.txt",
    "teamcity": "check.teamcity.txt",
    "summary": "check.summary.md",
    "badge": "check.badge.json",
    "statistics": "check.statistics.txt",
    "csv": "check.csv",
    "html": "check.html",
}


def checked(output_format: str) -> tuple[str, int]:
    """What `rolefit check` says of the sample drafts in one format, and its exit code."""
    command = [sys.executable, "-m", "rolefit", "check", ".", "--no-cache", "--output-format", output_format]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ROLEFIT_")}
    environment |= {"PYTHONPATH": str(HERE / "src"), "NO_COLOR": "1", "COLUMNS": "120", "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=DRAFTS, capture_output=True, env=environment, check=False)
    return done.stdout.decode("utf-8"), done.returncode


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, file in FILES.items():
        (GOLDEN / file).write_text(checked(name)[0], encoding="utf-8")
