"""Reads a job post and says: social media manager, community manager, a hybrid of the two, or neither."""

from __future__ import annotations

from typing import Any

__all__ = ["Classifier", "JobPost", "RolefitError", "Verdict", "__version__"]

__version__ = "0.1.0"

_HOMES = {
    "Classifier": "rolefit.verdict.classifier",
    "JobPost": "rolefit.values",
    "RolefitError": "rolefit.errors",
    "Verdict": "rolefit.values",
}


def __getattr__(name: str) -> Any:
    """Import the public names when they are first used: `rolefit --help` needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module 'rolefit' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
