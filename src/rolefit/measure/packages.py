"""The packages of measuring and training, which scoring does without."""

from __future__ import annotations

from rolefit.errors import ConfigurationError, installing

__all__ = ["need_packages"]


def need_packages(who: str = "this") -> None:
    """Raise `ConfigurationError`, which says who needs them, where the packages of measuring and training are missing."""
    from importlib.util import find_spec

    missing = [name for name in ("numpy", "scipy", "sklearn", "joblib") if find_spec(name) is None]
    if missing:
        raise ConfigurationError(f"{who} needs {missing[0]}: {installing('train')}")
