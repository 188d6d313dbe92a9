"""Scored tables made in code, and pages of them."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from rolefit.report.page import report_page
from rolefit.tables.scored import read_scored
from rolefit.values import ROLES

HOSTILE = (
    "<script>window.hacked=1</script>",
    "</script><script>window.hacked=2</script>",
    "<img src=x onerror=window.hacked=3>",
    "\" onmouseover=\"window.hacked=4\" x='",
    "<!--<script>--><svg onload=window.hacked=5>",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "]]>{{7*7}}${7*7}`",
    "\u202egnp.exe \u2066 \u0000 \ufffe zero\u200bwidth",
    "javascript:window.hacked=6",
    "=HYPERLINK(\"http://127.0.0.1:9/\")",
    "https://example.invalid/x.png",
    "</title></style></textarea>",
    "x" * 5000,
)  # fmt: skip


def scored_row(number: int, **given: object) -> dict[str, object]:
    """Return one row of a scored table; shares and answer follow from its number unless given."""
    role = str(given.pop("role", ROLES[number % 4]))
    shares = {
        "social_media_manager": (70.0, 10.0, 15.0, 5.0),
        "community_manager": (5.0, 75.0, 10.0, 10.0),
        "hybrid": (40.0, 35.0, 20.0, 5.0),
        "out_of_scope": (3.0, 2.0, 5.0, 90.0),
    }.get(role, (0.0, 0.0, 0.0, 0.0))
    top = 0.4 + (number * 7 % 60) / 100
    probabilities = [round(top if name == role else (1 - top) / 3, 4) for name in ROLES]
    row: dict[str, object] = {
        "id": f"p{number}",
        "title": f"Post number {number}",
        "company": f"Company {number % 7}",
        "place": ("Leeds", "Bergen", "")[number % 3],
        "date": f"2025-{1 + number % 12:02d}-15",
        "rolefit_role": role,
        "rolefit_confidence": top,
        **{f"rolefit_p_{name}": p for name, p in zip(ROLES, probabilities, strict=True)},
        **{f"rolefit_{tag}_share": share for tag, share in zip(("sm", "cm", "sh", "ot"), shares, strict=True)},
        "rolefit_unsure": "true" if top < 0.6 else "false",
        "rolefit_reasons": "low_confidence" if top < 0.6 else "",
        "rolefit_evidence": f"{role.split('_')[0]} phrase | own words",
        "rolefit_error": "",
    }  # fmt: skip
    return {**row, **given}


def write_csv(path: Path, rows: list[dict[str, object]]) -> Path:
    """Write rows as CSV with the columns of the first."""
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture
def row() -> Callable[..., dict[str, object]]:
    return scored_row


@pytest.fixture
def save(tmp_path: Path) -> Callable[..., Path]:
    def saved(rows: list[dict[str, object]], name: str = "scored.csv") -> Path:
        return write_csv(tmp_path / name, rows)

    return saved


@pytest.fixture(scope="session")
def hostile() -> tuple[str, ...]:
    return HOSTILE


@pytest.fixture(scope="session")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[dict[str, object]]], Path]:
    """Return what makes a page of rows, in a file."""

    def made(rows: list[dict[str, object]]) -> Path:
        folder = tmp_path_factory.mktemp("page")
        table = read_scored(str(write_csv(folder / "scored.csv", rows)))
        page = folder / "report.html"
        page.write_text(report_page(table, title="Report"), encoding="utf-8")
        return page

    return made


@pytest.fixture(scope="session")
def page(page_of: Callable[[list[dict[str, object]]], Path]) -> Path:
    """Return a page of 130 plain posts and one that has no verdict."""
    rows = [scored_row(number) for number in range(130)]
    return page_of([*rows, scored_row(130, role="", rolefit_error="no text", rolefit_confidence="")])
