"""Both engines over the shipped model, and lines of real shape."""

import csv
import os
import sys
from pathlib import Path

import pytest

from rolefit.bundled import MODEL, bundled
from rolefit.engine.plain import PlainEngine
from rolefit.engine.scores import Engine
from rolefit.model.layout import ModelFile, open_model

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def model() -> ModelFile:
    """The shipped model."""
    return open_model(bundled(MODEL))


@pytest.fixture(scope="session")
def plain(model: ModelFile) -> PlainEngine:
    """The engine in Python."""
    return PlainEngine(model)


@pytest.fixture(scope="session")
def compiled(model: ModelFile) -> Engine:
    """The engine in C; where it has to be there, its absence fails."""
    if os.environ.get("ROLEFIT_ENGINE") != "compiled":
        pytest.importorskip("rolefit._engine", reason="the compiled engine is not built")
    from rolefit.engine.compiled import CompiledEngine

    return CompiledEngine(model)


@pytest.fixture(scope="session")
def posts(root: Path) -> list[tuple[str, str]]:
    """Titles and texts of the labelled posts."""
    with (root / "data" / "labeled_job_posts.csv").open(encoding="utf-8", newline="") as rows:
        return [(row["title"], row["text"]) for row in csv.DictReader(rows)]


@pytest.fixture(scope="session")
def lines(posts: list[tuple[str, str]]) -> list[str]:
    """All lines of the labelled posts."""
    return [line for _, text in posts for line in text.split("\n")]
