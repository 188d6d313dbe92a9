"""Puts what a benchmark measured into a page of the docs, between `<!-- NAME: begin -->` and `<!-- NAME: end -->`."""

from __future__ import annotations

import platform
import time
from collections.abc import Sequence
from pathlib import Path

__all__ = ["DOCS", "measured_on", "put", "rows_of"]

DOCS = Path(__file__).resolve().parent.parent / "docs"


def measured_on() -> str:
    """Return when and on what a figure was measured."""
    return f"{time.strftime('%Y-%m-%d')}, Python {platform.python_version()}, {platform.machine()}"


def rows_of(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table; columns after the first are numbers."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def put(page: Path, name: str, text: str) -> None:
    """Replace the block `name` of a page. Raises `ValueError` where the page has no such block."""
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    whole = page.read_text(encoding="utf-8")
    before, found, rest = whole.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{page.name} has no block {name!r}")
    page.write_text(before + begin + text + end + after, encoding="utf-8")
