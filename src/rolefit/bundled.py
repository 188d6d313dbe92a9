"""Where the shipped lexicon and model lie: in the installed package first, in the checkout second."""

from __future__ import annotations

import os

from rolefit.errors import ConfigurationError

__all__ = ["LEXICON", "METRICS", "MODEL", "POSTS", "bundled"]

MODEL = "models/rolefit.model"
METRICS = "models/metrics.json"
POSTS = "data/labeled_job_posts.csv"
LEXICON = "data/role_keywords.yaml"


def bundled(name: str) -> str:
    """Return the path of a shipped file: `MODEL`, `METRICS`, `LEXICON` or `POSTS`.

    Raises `ConfigurationError` where neither the package nor a checkout holds it.
    """
    package = os.path.dirname(os.path.abspath(__file__))
    checkout = os.path.dirname(os.path.dirname(package))
    for folder in (package, checkout):
        path = os.path.join(folder, *name.split("/"))
        if os.path.exists(path):
            return path
    raise ConfigurationError(f"{name}: not shipped with this installation; reinstall rolefit or run 'rolefit train'")
