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

    bounds = loaded("start").BOUNDS  # with some room: the page is written on whatever machine there is
    assert ratio("`rolefit classify post.md`") <= 1.1 * bounds["classify"]
    assert ratio("`rolefit check --no-cache post.md`") <= 1.1 * bounds["check"]
    assert ratio("rolefit, in chunks" if "| rolefit, in chunks |" in PAGE else "rolefit") >= 4
    assert float(re.search(r"^\| same, a call for each post \| ([\d.]+) \|", PAGE, re.MULTILINE)[1]) < 3
    assert ratio("rolefit batch") >= 3
    assert float(re.search(r"Two workers are ([\d.]+) times", PAGE)[1]) >= 1.6
    assert int(re.search(r"(\d+) MB of memory at most", PAGE)[1]) < 150
    assert "is byte for byte the run that went through" in PAGE
