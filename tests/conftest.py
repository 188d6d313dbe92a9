"""What many tests read: the classifier, the reference model, the labelled posts, the sample ads."""

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from rolefit.classify import Classifier
from rolefit.reading import read_path
from rolefit.verdict import JobPost

ROOT = Path(__file__).resolve().parent.parent

# Before anything imports numpy: many threads on a busy machine wait for one another.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("rolefit", deadline=None, derandomize=True, max_examples=150)
settings.load_profile("rolefit")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def ads() -> Path:
    """The folder of sample ads, one per file."""
    return ROOT / "tests" / "ads"


@pytest.fixture(scope="session")
def ad(ads: Path) -> Callable[[str], JobPost]:
    """From the name of a sample ad to the post."""
    return lambda name: read_path(str(ads / f"{name}.txt"))


@pytest.fixture(scope="session")
def classifier() -> Classifier:
    """The shipped classifier."""
    return Classifier.load()


@pytest.fixture(scope="session")
def labelled() -> list[dict[str, str]]:
    """The rows of data/labeled_job_posts.csv."""
    with (ROOT / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="session")
def statements() -> list[dict[str, str]]:
    """The rows of data/labeled_statements.csv."""
    with (ROOT / "data" / "labeled_statements.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="session")
def reference():
    """The scikit-learn model that the compact file was written from."""
    joblib = pytest.importorskip("joblib")
    return joblib.load(ROOT / "models" / "reference.joblib")


@pytest.fixture(scope="session")
def rolefit() -> Callable[..., "subprocess.CompletedProcess[bytes]"]:
    """Run the command line as a user does, in a process of its own."""

    def run(*arguments: str, stdin: bytes = b"", cwd: Path | None = None, **environment: str):
        return subprocess.run(
            [sys.executable, "-m", "rolefit", *arguments],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            timeout=240,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        )

    return run
