"""The sample drafts under examples/: what the linter says of them, in every format."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from rolefit.check.formats import FORMATS

SPEC = importlib.util.spec_from_file_location("regenerate_check", Path(__file__).with_name("regenerate.py"))
assert SPEC
assert SPEC.loader
regenerate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(regenerate)


def test_every_format_has_a_golden_output() -> None:
    """A format without a sample output is not documented."""
    assert set(regenerate.FILES) == set(FORMATS)


@pytest.mark.parametrize("name", regenerate.FILES)
def test_the_output_is_the_golden_one(name: str) -> None:
    """The output on the sample drafts is the file under examples/golden, and errors exit with 1."""
    text, code = regenerate.checked(name)

    golden = (regenerate.GOLDEN / regenerate.FILES[name]).read_text(encoding="utf-8")
    assert golden == text, "see tests/check/regenerate.py"
    assert code == 1
