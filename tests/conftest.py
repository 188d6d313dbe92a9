"""What many tests read: the classifier, the reference model, the labelled posts, the sample ads, a real browser."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from rolefit.reading import read_path
from rolefit.values import JobPost
from rolefit.verdict.classifier import Classifier

ROOT = Path(__file__).resolve().parent.parent

# Before anything imports numpy: many threads on a busy machine wait for one another.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# A job that was started in the background ignores Ctrl-C, and so would the commands that the tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

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


class Browser:
    """A Chromium without a window: opens pages, and says what they asked of the network and wrote to the console."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        driver.execute_cdp_cmd("Network.enable", {})

    def open(self, path: Path, *, width: int = 1280, theme: str = "light", query: str = "") -> None:
        """Show a page of a file."""
        self.visit(path.as_uri() + query, width=width, theme=theme)

    def visit(self, address: str, *, width: int = 1280, theme: str = "light") -> None:
        """Show what stands at an address."""
        self.driver.get_log("browser"), self.driver.get_log("performance")
        media = [{"name": "prefers-color-scheme", "value": theme}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        self.driver.get(address)

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def wait(self, condition: str, seconds: float = 300.0) -> None:
        """Wait until an expression is true. Fails where it does not become so, however busy the machine is."""
        until = time.monotonic() + seconds
        while not self.driver.execute_script(f"return Boolean({condition})"):
            assert time.monotonic() < until, condition
            time.sleep(0.05)

    def enter(self, frame: str, condition: str, seconds: float = 300.0) -> None:
        """Go into a frame of the page and wait there until an expression is true.

        A frame that is shut off begins as an empty page in this process and becomes its own in another; the driver that went in
        too early stays with the empty one. So it goes in anew each time.
        """
        from selenium.common.exceptions import WebDriverException

        until = time.monotonic() + seconds
        while True:
            self.driver.switch_to.default_content()
            try:
                self.driver.switch_to.frame(self.driver.find_element("css selector", frame))
                if self.driver.execute_script(f"return Boolean({condition})"):
                    return
            except WebDriverException:  # it was just becoming the other
                pass
            assert time.monotonic() < until, condition
            time.sleep(0.05)

    def sideways(self) -> list[str]:
        """Return the elements that have to be scrolled sideways to be read."""
        return self.run(
            "return [...document.querySelectorAll('body *')].filter((e) => e.scrollWidth > e.clientWidth + 1 &&"
            " ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).map((e) => e.outerHTML.slice(0, 200))"
        )

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
        if os.environ.get("ROLEFIT_NEEDS_BROWSER"):
            pytest.fail("chromium or chromedriver is not installed, and these tests may not be skipped here")
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
