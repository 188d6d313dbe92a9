"""Where the engine cannot be compiled, a wheel is made without it; a release is not."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest


@pytest.fixture
def hook(root: Path, monkeypatch: pytest.MonkeyPatch):
    """The build hook of this checkout on a machine whose compiler fails, and what it warned of."""
    pytest.importorskip("hatchling", reason="the build's backend is not installed")
    pytest.importorskip("setuptools")
    monkeypatch.syspath_prepend(str(root))
    monkeypatch.setenv("CC", "false")
    monkeypatch.setenv("CXX", "false")
    monkeypatch.delitem(sys.modules, "hatch_build", raising=False)
    import hatch_build

    warned: list[str] = []
    made = object.__new__(hatch_build.EngineHook)
    monkeypatch.setattr(hatch_build.EngineHook, "root", str(root))
    monkeypatch.setattr(hatch_build.EngineHook, "app", SimpleNamespace(display_warning=warned.append))
    return made, warned


def test_without_a_compiler_the_wheel_is_for_every_platform(hook, monkeypatch) -> None:
    """The build warns once and goes on; nothing of C and no platform is in the wheel."""
    monkeypatch.delenv("ROLEFIT_BUILD_ENGINE", raising=False)
    (made, warned), data = hook, {"force_include": {}}
    made.initialize("standard", data)
    assert data == {"force_include": {}}
    assert len(warned) == 1
    assert "compiled engine is left out" in warned[0]


def test_without_a_compiler_a_release_fails(hook, monkeypatch) -> None:
    """ROLEFIT_BUILD_ENGINE=required lets the compiler's error through."""
    monkeypatch.setenv("ROLEFIT_BUILD_ENGINE", "required")
    with pytest.raises((Exception, SystemExit), match="false"):
        hook[0].initialize("standard", {"force_include": {}})


def test_skip_asks_no_compiler_and_another_word_is_an_error(hook, monkeypatch) -> None:
    """=skip leaves the engine out without a warning; what is misspelt is named."""
    made, warned = hook
    monkeypatch.setenv("ROLEFIT_BUILD_ENGINE", "skip")
    made.initialize("standard", {"force_include": {}})
    assert warned == []
    monkeypatch.setenv("ROLEFIT_BUILD_ENGINE", "require")
    with pytest.raises(ValueError, match="'require'"):
        made.initialize("standard", {"force_include": {}})
