"""The page on speed: every block is filled by a benchmark, and holds the figures that it promises."""

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "speed.md").read_text(encoding="utf-8")
BLOCKS = {
    "start": "start.py",
    "drafts": "drafts.py",
    "batch": "batch.py",
    "curve": "batch.py",
    "gigabyte": "batch.py",
    "resume": "resume.py",
    "serve": "serve.py",
}


def loaded(name: str) -> ModuleType:
    """A module of the benchmarks, which import one another."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.pop(0)


@pytest.fixture
def page() -> ModuleType:
    return loaded("page")


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_is_measured(name: str) -> None:
    """A block says when it was measured, holds figures, and is followed by the command that writes it."""
    block, _, after = PAGE.partition(f"<!-- {name}: begin -->\n")[2].partition(f"<!-- {name}: end -->\n")
    assert re.match(r"Measured on \d{4}-\d\d-\d\d, Python 3", block)
    assert len(re.findall(r"\d+\.\d", block)) >= 3
    assert f"`python benchmarks/{BLOCKS[name]}" in after.partition("begin -->")[0]
    assert f'"{name}"' in (ROOT / "benchmarks" / BLOCKS[name]).read_text(encoding="utf-8")


def test_a_block_is_replaced_and_nothing_else(page: ModuleType, tmp_path: Path) -> None:
    """Writing a block leaves the rest of the page alone; a page without the block is an error."""
    path = tmp_path / "page.md"
    path.write_text("before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter\n")
    page.put(path, "a", page.rows_of(["what", "how much"], [["x", "1"]]))
    assert path.read_text() == (
        "before\n<!-- a: begin -->\n| what | how much |\n| --- | ---: |\n| x | 1 |\n<!-- a: end -->\nafter\n"
    )
    with pytest.raises(ValueError, match="no block 'b'"):
        page.put(path, "b", "")


def test_what_is_promised_is_measured() -> None:
    """The figures of the page keep the bounds that the benchmarks name."""

    def ratio(row: str) -> float:
        return float(re.search(rf"^\| {re.escape(row)} \|(?:.*\|)? ([\d.]+) \|$", PAGE, re.MULTILINE)[1])

    def row(name: str, page: str = PAGE) -> list[float]:
        cells = re.search(rf"^\| {re.escape(name)} \| (.*) \|$", page, re.MULTILINE)[1]
        return [float(cell.replace(",", "")) for cell in cells.split(" | ")]

    bounds = loaded("start").BOUNDS  # with some room: the page is written on whatever machine there is
    assert ratio("`rolefit classify post.md`") <= 1.1 * bounds["classify"]
    assert ratio("`rolefit check --no-cache post.md`") <= 1.1 * bounds["check"]
    assert ratio("rolefit") >= 25
    assert ratio("same, with verdict and evidence") >= 0.9 * 24
    assert ratio("rolefit") >= 1.8 * ratio("fastText (another model)")
    assert ratio("same, a call for each post") >= ratio("same, with verdict and evidence") / 1.2
    assert ratio("rolefit batch") >= 0.85 * 20
    assert float(re.search(r"Two workers are ([\d.]+) times", PAGE)[1]) >= 0.9 * 1.6
    assert int(re.search(r"(\d+) MB of memory at most", PAGE)[1]) < 80
    assert "is byte for byte the run that went through" in PAGE
    assert row("`rolefit check --no-cache`")[0] <= 1.5
    assert row("`rolefit check`, nothing changed")[0] <= 0.3
    assert row("`POST /v1/classify`")[0] >= 1000
    scale = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    assert row("`rolefit.spark`", scale)[0] >= 0.75 * row("`rolefit.arrow`", scale)[0]
