"""Every kind of page that rolefit makes, in files."""

import runpy
import sys
from pathlib import Path

import pytest

MAKER = Path(__file__).resolve().parents[2] / "scripts" / "web" / "pages.py"


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the pages that `scripts/check-web` validates."""
    pytest.importorskip("sklearn", reason="evaluate and drift need it")
    folder = tmp_path_factory.mktemp("pages")
    before, sys.argv = sys.argv, ["pages.py", str(folder)]
    try:
        runpy.run_path(str(MAKER), run_name="__main__")
    finally:
        sys.argv = before
    return folder
