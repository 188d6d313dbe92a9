"""The compiled extension, where it is built and wanted."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["VARIABLE", "extension", "missing"]

VARIABLE = "ROLEFIT_ENGINE"
"""The environment variable that chooses: `compiled`, `python`, or neither."""


def extension() -> ModuleType | None:
    """Return `rolefit._engine`, or None where it is not built or `ROLEFIT_ENGINE=python` forbids it."""
    return None if os.environ.get(VARIABLE) == "python" else _loaded()[0]


def missing() -> str:
    """Return why the extension cannot be loaded, or an empty string."""
    return _loaded()[1]


def _loaded() -> tuple[ModuleType | None, str]:
    try:
        import rolefit._engine
    except ImportError as error:
        return None, str(error)
    return rolefit._engine, ""
