"""The page on scale: its arithmetic follows from the rates it names."""

import importlib.util
import re
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[2]


def numbers(row: str) -> list[float]:
    return [float(cell.replace(",", "").strip(" $")) for cell in row.split("|")[1:-1] if cell.strip(" $")[0].isdigit()]


def check(text: str) -> None:
    """Check the two tables of the measured part against each other."""
    rates = [numbers(row) for row in text.splitlines() if row.startswith("| `")]
    assert len(rates) >= 2
    for rate, _, hours in rates:
        assert hours == pytest.approx(1e9 / rate / 3600, rel=0.01)
    price = float(re.search(r"at \$([0-9.]+) for a core and hour", text)[1])
    plans = [numbers(row) for row in text.splitlines() if re.match(r"\| [0-9]", row)]
    assert len(plans) == 4
    for cores, hours, cost in plans:
        assert hours == pytest.approx(rates[-1][2] / cores, abs=0.1)
        assert cost == pytest.approx(rates[-1][2] * price, abs=1)


def test_the_page() -> None:
    """The page holds a measurement, and its figures agree with each other."""
    text = (HERE / "docs" / "scale.md").read_text(encoding="utf-8")
    measured = text.partition("<!-- scale: begin -->\n")[2].partition("<!-- scale: end -->\n")[0]
    check(measured)


def test_the_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    """The benchmark runs from posts to the text for the page."""
    pytest.importorskip("pyarrow", reason='pyarrow is not installed: pip install "rolefit[arrow]"')
    monkeypatch.syspath_prepend(HERE / "benchmarks")
    spec = importlib.util.spec_from_file_location("scale", HERE / "benchmarks" / "scale.py")
    assert spec
    assert spec.loader
    scale = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scale)
    found = scale.measure(30, 1, spark=False)
    assert 500 < found["text"] < 10_000
    assert 10 < found["memory"] < 2000
    check(scale.section(found, 30, 0.03))
