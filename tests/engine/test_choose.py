"""Which engine runs, and how one sees it."""

import importlib.util
import os
import subprocess
import sys

import pytest

from rolefit.engine.choose import engine_for, engine_name
from rolefit.errors import ConfigurationError

BUILT = importlib.util.find_spec("rolefit._engine") is not None
HIDE = (
    "import sys; sys.modules['rolefit._engine'] = None; sys.argv = ['rolefit', *sys.argv[1:]]\n"
    "from rolefit.cli import main\nsys.exit(main())"
)


def test_the_compiled_one_runs_where_it_is_built(monkeypatch, model) -> None:
    """Nobody has to ask for it."""
    monkeypatch.delenv("ROLEFIT_ENGINE", raising=False)
    assert engine_name() == engine_for(model).name == ("compiled" if BUILT else "python")


def test_python_can_be_forced(monkeypatch, model) -> None:
    """ROLEFIT_ENGINE=python."""
    monkeypatch.setenv("ROLEFIT_ENGINE", "python")
    assert engine_name() == engine_for(model).name == "python"


def test_another_name_is_an_error(monkeypatch) -> None:
    """The message names the values that are right."""
    monkeypatch.setenv("ROLEFIT_ENGINE", "fast")
    with pytest.raises(ConfigurationError, match="compiled or python"):
        engine_name()


def hidden(root, *arguments: str, engine: str = "") -> "subprocess.CompletedProcess[str]":
    """The command line in an installation without the compiled engine."""
    return subprocess.run(
        [sys.executable, "-c", HIDE, *arguments], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "ROLEFIT_ENGINE": engine},
    )  # fmt: skip


def test_without_it_rolefit_answers_all_the_same(root, ads) -> None:
    """A machine without a compiler has the same verdict, to the last digit that is shown, and --version says what runs."""
    path = str(ads / "brand_social.txt")
    theirs = hidden(root, "classify", "-f", "json", path)
    ours = subprocess.run(
        [sys.executable, "-m", "rolefit", "classify", "-f", "json", path], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "ROLEFIT_ENGINE": ""},
    )  # fmt: skip
    assert (theirs.returncode, theirs.stderr, theirs.stdout) == (0, "", ours.stdout)
    assert "plain Python" in hidden(root, "--version").stdout


def test_asking_for_what_is_not_there_is_an_error_of_use(root, ads) -> None:
    """ROLEFIT_ENGINE=compiled without it: exit code 2 and one clear sentence."""
    run = hidden(root, "classify", str(ads / "brand_social.txt"), engine="compiled")
    assert run.returncode == 2
    assert "compiled engine is not there" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(not BUILT, reason="the compiled engine is not built")
def test_version_names_the_engine(rolefit) -> None:
    """`rolefit --version` says which one runs."""
    assert b"compiled engine" in rolefit("--version", ROLEFIT_ENGINE="").stdout
    assert b"plain Python" in rolefit("--version", ROLEFIT_ENGINE="python").stdout
    assert rolefit("--version", ROLEFIT_ENGINE="fast").returncode == 2
