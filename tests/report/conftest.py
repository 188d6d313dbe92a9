"""Scored tables made in code, and a browser that shows pages of them."""

import csv
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rolefit.report.page import report_page
from rolefit.report.table import read_scored
from rolefit.verdict import ROLES

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


class Browser:
    """A Chromium without a window: opens pages, and says what they asked of the network and wrote to the console."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        driver.execute_cdp_cmd("Network.enable", {})

    def open(self, path: Path, *, width: int = 1280, theme: str = "light", query: str = "") -> None:
        """Show a page of a file."""
        self.driver.get_log("browser"), self.driver.get_log("performance")
        media = [{"name": "prefers-color-scheme", "value": theme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        self.driver.get(path.as_uri() + query)

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def console(self) -> list[str]:
        """Return what the console holds since the page was opened."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """Return every address that was asked for since the page was opened."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    chromium = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    chromedriver = shutil.which("chromedriver")
    if not chromium or not chromedriver:
        pytest.skip("chromium or chromedriver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for switch in (
        "headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
        "disable-component-update", "disable-sync", f"user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):  # fmt: skip
        options.add_argument(f"--{switch}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))
    driver.set_script_timeout(120)
    yield Browser(driver)
    driver.quit()


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


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return axe-core's script from the npm registry."""
    npm = shutil.which("npm")
    if not npm:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("axe")
    got = subprocess.run(
        [npm, "pack", "axe-core@4", "--silent"], cwd=folder, capture_output=True, timeout=120, check=False
    )
    packed = next(iter(folder.glob("*.tgz")), None)
    if got.returncode or packed is None:
        pytest.skip("axe-core could not be fetched from the npm registry")
    shutil.unpack_archive(packed, folder, "gztar", filter="data")
    return (folder / "package" / "axe.min.js").read_text(encoding="utf-8")
