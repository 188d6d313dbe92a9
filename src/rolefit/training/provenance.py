"""What a model was made with and from: versions of packages, checksums of files."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from rolefit import __version__

__all__ = ["checksums", "data_files", "versions"]


def versions() -> dict[str, str]:
    """Return the versions of rolefit, Python and the packages that do the arithmetic."""
    packages = ("numpy", "scipy", "scikit-learn")
    return {"rolefit": __version__, "Python": platform.python_version(), **{name: version(name) for name in packages}}


def data_files(folder: Path) -> list[Path]:
    """Return the files of a folder that training reads."""
    return [folder / "labeled_job_posts.csv", folder / "labeled_statements.csv"]


def checksums(paths: Iterable[Path]) -> dict[str, str]:
    """Return the SHA-256 of each file by its name. Raises `OSError` for one that cannot be read."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
