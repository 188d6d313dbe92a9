"""The example of the documentation can be made from scratch."""

import subprocess
import sys
from pathlib import Path

from rolefit.report.page import report_page
from rolefit.tables.scored import read_scored

SCRIPT = Path(__file__).parents[2] / "docs" / "examples" / "make_scored.py"


def test_the_example_can_be_made(tmp_path):
    made = [subprocess.run([sys.executable, SCRIPT, "30"], capture_output=True, check=True).stdout for _ in range(2)]
    assert made[0] == made[1]
    (tmp_path / "scored.csv").write_bytes(made[0])
    page = report_page(read_scored(str(tmp_path / "scored.csv")))
    assert "30 posts" in page
