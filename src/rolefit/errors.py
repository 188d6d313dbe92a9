"""What can go wrong, as a tree. Catch `RolefitError` to catch all of it.

RolefitError
├── InputError          an input cannot be read or holds no text
│   └── MissingInput    it is not there
├── ConfigurationError  an option, settings file or value is wrong
│   └── LexiconError    a lexicon file is malformed: file, line and reason
└── ModelError          a model file is damaged, foreign or of another version
"""

from __future__ import annotations

import os
import sys

__all__ = [
    "ConfigurationError",
    "InputError",
    "LexiconError",
    "MissingInput",
    "ModelError",
    "RolefitError",
    "installing",
]


class RolefitError(Exception):
    """Base of every error that rolefit raises on purpose; its text is one or two lines for the user."""


class InputError(RolefitError):
    """An input cannot be read: the message names it and says what to do."""


class MissingInput(InputError):
    """An input is not there."""


class ConfigurationError(RolefitError):
    """An option or a settings value is wrong: the message names it and the values that are right."""


class LexiconError(ConfigurationError):
    """A lexicon is malformed: the message gives file, line and reason."""


class ModelError(RolefitError):
    """A model file is damaged, truncated, foreign, or written by another version."""


def installing(extra: str) -> str:
    """Return the command that adds an extra of rolefit to the environment that runs: that of pipx, of uv, or of pip.

    Double quotes, since they are right in every shell. The package itself is there, so no index is asked for it.
    """
    wanted = f'install "rolefit[{extra}]"'
    if os.path.exists(os.path.join(sys.prefix, "pipx_metadata.json")):
        return f"pipx runpip rolefit {wanted}"
    if os.path.exists(os.path.join(sys.prefix, "uv-receipt.toml")):
        return f'uv pip {wanted} --python "{sys.executable}"'
    return f"pip {wanted}"
