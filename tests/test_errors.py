"""What an error says of a package that is missing."""

import re
import sys
import tomllib

import pytest

from rolefit.errors import installing


@pytest.mark.parametrize(
    ("mark", "command"),
    [
        (None, 'pip install "rolefit[pdf]"'),
        ("pipx_metadata.json", 'pipx runpip rolefit install "rolefit[pdf]"'),
        ("uv-receipt.toml", 'uv pip install "rolefit[pdf]" --python "/there/python"'),
    ],
)
def test_the_command_is_that_of_the_environment(tmp_path, monkeypatch, mark, command) -> None:
    """An extra goes where rolefit is: pipx and uv keep environments of their own, known by the file that each leaves there."""
    if mark:
        (tmp_path / mark).touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", "/there/python")
    assert installing("pdf") == command


def test_extras_that_errors_name_are_extras(root) -> None:
    """Every extra that an error tells to install is one of the package; no error words the command itself."""
    extras = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    sources = {path: path.read_text(encoding="utf-8") for path in (root / "src").rglob("*.py")}
    named = {name for text in sources.values() for name in re.findall(r"\{installing\('(\w+)'\)\}", text)}
    assert {"docx", "pdf", "mail", "train", "arrow", "xlsx", "server", "serve", "zstd"} <= named <= set(extras)
    assert [str(path) for path, text in sources.items() if re.search(r"pip install '", text)] == []
