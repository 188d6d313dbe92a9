"""Reads a job post and says: social media manager, community manager, a hybrid of the two, or neither.

>>> import rolefit
>>> rolefit.classify("Moderate our Discord, welcome new members, host weekly talks ...").role
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rolefit.errors import RolefitError
    from rolefit.values import JobPost, Verdict
    from rolefit.verdict.classifier import Classifier
    from rolefit.verdict.shared import classify

__all__ = ["Classifier", "JobPost", "RolefitError", "Verdict", "__version__", "classify"]

__version__ = "1.0.0"

_HOMES = {
    "Classifier": "rolefit.verdict.classifier",
    "JobPost": "rolefit.values",
    "RolefitError": "rolefit.errors",
    "Verdict": "rolefit.values",
    "classify": "rolefit.verdict.shared",
}


def __getattr__(name: str) -> object:
    """Import the public names when they are first used: `rolefit --help` needs none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module 'rolefit' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
