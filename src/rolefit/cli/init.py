"""`rolefit init`: writes a commented settings file."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from rolefit.cli.exits import say
from rolefit.errors import ConfigurationError
from rolefit.writing import write_whole

__all__ = ["init"]

_NAME = "rolefit.toml"


def init(
    folder: Annotated[str, typer.Argument(help="The folder of the drafts or of the project.")] = ".",
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write a commented rolefit.toml to start from."""
    from rolefit.check.settings.starter import starter_text

    path = os.path.join(folder, _NAME)
    if os.path.lexists(path) and not force:
        raise ConfigurationError(f"{path} is there already; --force writes over it")
    write_whole(path, starter_text().encode())
    say(f"wrote {path}; 'rolefit check --show-settings' shows what holds")
